import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build } from '../lib/build.mjs';
import { ROOT } from '../lib/paths.mjs';
import { Problem } from '../lib/problem.mjs';
import { createProgress } from '../lib/progress.mjs';

/** `DATABASE_URL=… npm run -s talent:import -- --esco FILE… --onet FILE…`: which file it is, its first line tells. */
export async function run(args) {
  const options = { esco: { type: 'string', multiple: true }, onet: { type: 'string', multiple: true } };
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const files = [...(values.esco ?? []), ...(values.onet ?? []), ...positionals];
  if (files.length === 0 || !process.env.DATABASE_URL)
    throw new Problem(
      'It takes files and a database.',
      'Say: DATABASE_URL=postgresql://… npm run -s talent:import -- --esco esco_occupations.csv.gz --onet onet_occupations.tsv',
    );
  await build({ progress: createProgress(), only: ['talent-bench'] });
  const done = spawnSync(process.execPath, [`${ROOT}/dist/talent-bench/import.js`, ...files], { stdio: 'inherit' });
  return done.status ?? 1;
}
