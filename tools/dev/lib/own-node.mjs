import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter } from 'node:path';
import { ensureDependencies, nodeProblem } from './dependencies.mjs';
import { ROOT } from './paths.mjs';
import { explain } from './problem.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs `main` under the Node that the lockfile pins, with the tools of node_modules first in PATH. Under any other Node it
 * installs what is missing and starts this same script again. A {@link Problem} ends with its sentence, never with a stack.
 */
export async function underOwnNode(script, main) {
  try {
    const problem = nodeProblem();
    if (problem) throw problem;
    await ensureDependencies(ROOT);
    const bin = `${ROOT}/node_modules/.bin`;
    process.env.PATH = [bin, ...(process.env.PATH ?? '').split(delimiter).filter((path) => path !== bin)].join(
      delimiter,
    );
    if (realpathSync(process.execPath) !== realpathSync(`${bin}/node`)) return startAgain(`${bin}/node`, script);
    stopWithParent();
    process.exitCode = (await main(process.argv.slice(2))) ?? process.exitCode ?? 0;
  } catch (error) {
    explain(error);
    process.exitCode = 1;
  }
}

/** The pipe tells the child when we die without a word; signals are passed on. */
function startAgain(node, script) {
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('exit', (code, signal) => {
      process.exitCode = code ?? 128 + (constants.signals[signal] ?? 0);
      resolve();
    });
  });
}

function stopWithParent() {
  if (!process.channel) return;
  process.channel.unref();
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
