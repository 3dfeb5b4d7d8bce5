import { loadProgram } from '../lib/program.mjs';

/** `npm run -s bench:planning:replan`: how long a big team waits for its plan, and for a new one after a change. */
export async function run() {
  const main = await loadProgram('tools/bench/src/planning/replan.ts', 'The re-planning bench');
  return main();
}
