// `node tools/dev/run.mjs <task> [arguments]`: a task of tools/dev/tasks under the pinned Node with its packages in place.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { underOwnNode } from './lib/own-node.mjs';
import { Problem } from './lib/problem.mjs';

await underOwnNode(fileURLToPath(import.meta.url), async ([task = '', ...args]) => {
  const file = new URL(`./tasks/${task.replaceAll(':', '-')}.mjs`, import.meta.url);
  if (!/^[a-z0-9:-]+$/.test(task) || !existsSync(file)) {
    throw new Problem(
      `There is no task "${task}".`,
      'The tasks stand in tools/dev/tasks and in the scripts of package.json.',
    );
  }
  const { run } = await import(file.href);
  return run(args);
});
