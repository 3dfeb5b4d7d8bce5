import { loadProgram } from '../lib/program.mjs';

/** `npm run -s bench:planning -- [--time-limit-ms N] [--seed S] [--out DIR] FILES…`: the planner on published instances. */
export async function run(args) {
  const main = await loadProgram('tools/bench/src/planning/main.ts', 'The planning bench');
  return main({ args });
}
