import { stopAll } from '../lib/processes.mjs';
import { loadProgram } from '../lib/program.mjs';
import { onInterrupt } from '../lib/signals.mjs';

/** `npm run faults [-- …]`: the demo's load while parts are killed; it starts and breaks systems of its own. */
export async function run(args) {
  const main = await loadProgram('tools/bench/src/faults/main.ts', 'The fault injection');
  onInterrupt(() => void stopAll().then(() => process.exit(130)));
  try {
    return await main({ args });
  } finally {
    await stopAll();
  }
}
