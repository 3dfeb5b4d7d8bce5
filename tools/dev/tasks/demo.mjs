import { build } from '../lib/build.mjs';
import { forgetSystem } from '../lib/folder.mjs';
import { freePort } from '../lib/ports.mjs';
import { stopAll } from '../lib/processes.mjs';
import { loadProgram } from '../lib/program.mjs';
import { createProgress } from '../lib/progress.mjs';
import { onInterrupt } from '../lib/signals.mjs';
import { readDemo, runningSystem, startSystem } from '../lib/system.mjs';

const USUAL_URL = 'http://127.0.0.1:4400';

/** `npm run demo [-- brief …]`: plays the briefs of examples/ on the running system, or on one it starts itself. */
export async function run(args) {
  const main = await loadProgram('tools/demo/src/main.ts', 'The demo');
  const progress = createProgress();
  const found = await findSystem();
  // The players hear the signal too and leave the market before anything is stopped.
  onInterrupt((signal) => void leave().then(() => process.exit(signal === 'SIGINT' ? 130 : 143)));
  let models;
  try {
    await build({ progress, only: ['agents'] });
    models = found ? undefined : await (await loadProgram('tools/demo/src/model-server.ts', 'The model server'))();
    const system = found ?? (await startSystem({ port: await freePort(), progress, env: models.env }));
    progress.say(found ? `Playing on ${found.url}` : `Playing on a system of its own, ${system.url}`);
    return await main({ args, url: system.url, demo: readDemo() });
  } finally {
    await models?.close();
    await stopAll();
    forgetSystem();
  }
}

/** The one that MUSTER_URL names, the one that runs from this folder, or one on the usual port. */
async function findSystem() {
  if (process.env.MUSTER_URL) return { url: process.env.MUSTER_URL };
  const running = runningSystem();
  if (running) return running;
  try {
    const response = await fetch(`${USUAL_URL}/ready`, { signal: AbortSignal.timeout(1500) });
    const { status } = await response.json();
    return response.ok && status === 'ready' ? { url: USUAL_URL } : undefined;
  } catch {
    return undefined;
  }
}

async function leave() {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await stopAll();
  forgetSystem();
}
