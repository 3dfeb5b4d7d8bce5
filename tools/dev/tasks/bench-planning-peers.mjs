import { loadProgram } from '../lib/program.mjs';

/** `npm run -s bench:planning:peers -- [--time-limit-ms N] FILES…`: the planner beside the solvers that npm offers. */
export async function run(args) {
  const main = await loadProgram('tools/bench/src/planning/peers.ts', 'The comparison with other solvers');
  return main({ args });
}
