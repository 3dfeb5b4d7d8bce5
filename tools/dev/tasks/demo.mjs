import { build } from '../lib/build.mjs';
import { freePort } from '../lib/ports.mjs';
import { stopAll } from '../lib/processes.mjs';
import { loadProgram } from '../lib/program.mjs';
import { createProgress } from '../lib/progress.mjs';
import { forgetSystem, readDemo, runningSystem, startSystem } from '../lib/system.mjs';

/** `npm run demo [-- brief …]`: plays the briefs of examples/ on the running system, or on one it starts itself. */
export async function run(args) {
  const main = await loadProgram('tools/demo/src/main.ts', 'The demo');
  const progress = createProgress();
  const found = process.env.MUSTER_URL ? { url: process.env.MUSTER_URL } : runningSystem();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void stopAll().then(() => process.exit(130)));
  try {
    if (found) await build({ progress, only: ['agents'] });
    const system = found ?? (await startSystem({ port: await freePort(), progress }));
    progress.say(found ? `Playing on ${found.url}` : `Playing on a system of its own, ${system.url}`);
    return await main({ args, url: system.url, demo: readDemo() });
  } finally {
    await stopAll();
    if (!found) forgetSystem();
  }
}
