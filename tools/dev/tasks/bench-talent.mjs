import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../lib/build.mjs';
import { ROOT } from '../lib/paths.mjs';
import { startPostgres } from '../lib/postgres.mjs';
import { Problem } from '../lib/problem.mjs';
import { startProcess, stopAll } from '../lib/processes.mjs';
import { createProgress } from '../lib/progress.mjs';
import { onInterrupt } from '../lib/signals.mjs';

/** What a server of this size would get; everything else stays as PostgreSQL ships it. */
const SETTINGS = [
  'shared_buffers=2GB',
  'effective_cache_size=6GB',
  'work_mem=16MB',
  'max_wal_size=8GB',
  'random_page_cost=1.1',
];
const SIZES = [6_000, 60_000, 600_000];
const NUMBERS = { clients: 16, seconds: 20, seed: 1, connections: 8 };

/** `npm run -s bench:talent [-- --workers N --clients N --seconds N --seed N --connections N]`: without --workers the cost curve of 6k, 60k and 600k. */
export async function run(args) {
  const wish = wishOf(args);
  const progress = createProgress();
  onInterrupt(() => void stopAll().then(() => process.exit(130)));
  const folder = mkdtempSync(join(tmpdir(), 'muster-bench-'));
  try {
    await build({ progress, only: ['talent-bench'] });
    const postgres = await startPostgres({ dataDir: join(folder, 'data'), settings: SETTINGS });
    const results = [];
    for (const workers of wish.sizes) {
      const database = `city_${workers}`;
      await postgres.createDatabase(database);
      results.push(
        await progress.step(`A city of ${workers.toLocaleString('en')} workers`, () =>
          oneSize(workers, { url: postgres.url(database), wish }),
        ),
      );
    }
    await postgres.stop();
    process.stdout.write(`${report(results, wish)}\n`);
    return 0;
  } finally {
    await stopAll();
    rmSync(folder, { recursive: true, force: true });
  }
}

function wishOf(args) {
  const options = Object.fromEntries(['workers', ...Object.keys(NUMBERS)].map((name) => [name, { type: 'string' }]));
  const { values } = parseArgs({ args, options });
  for (const [name, value] of Object.entries(values))
    if (!/^[1-9]\d{0,7}$/.test(value))
      throw new Problem(`--${name} is a whole number.`, `Say for example --${name} 16.`);
  const numbers = Object.entries(NUMBERS).map(([name, usual]) => [name, Number(values[name] ?? usual)]);
  return { ...Object.fromEntries(numbers), sizes: values.workers ? [Number(values.workers)] : SIZES };
}

async function oneSize(workers, { url, wish: { seed, clients, seconds, connections } }) {
  const child = startProcess({
    name: `talent-bench-${workers}`,
    command: process.execPath,
    args: [`${ROOT}/dist/talent-bench/main.js`, String(workers)],
    cwd: ROOT,
    log: `${ROOT}/dist/.logs/talent-bench.log`,
    env: { ...process.env, DATABASE_URL: url, BENCH: JSON.stringify({ seed, clients, seconds, connections }) },
  });
  const { code } = await child.exited;
  const lines = child.lastLines(40);
  const line = lines.split('\n').findLast((one) => one.startsWith('{'));
  if (code !== 0 || !line)
    throw new Problem('The measurement did not come to its end.', 'The last lines are below.', lines);
  return JSON.parse(line);
}

function report(results, { clients, seconds, connections }) {
  const ms = (value) => value.toFixed(1).padStart(7);
  const rows = results.map(({ workers, loaded, measured }, index) => {
    const { all, searches, foundShare, cpu } = measured;
    const before = results[index - 1];
    const times = before
      ? `  × ${(all.p95 / before.measured.all.p95).toFixed(2)} for × ${workers / before.workers}`
      : '';
    return [
      workers.toLocaleString('en').padStart(8),
      ...[all.p50, all.p95, all.p99, all.max].map(ms),
      String(Math.round(searches / seconds)).padStart(10),
      `${Math.round(foundShare * 100)} %`.padStart(6),
      ms(cpu.clientMs),
      cpu.serverMs === null ? '      –' : ms(cpu.serverMs),
      Math.round(loaded.rows / loaded.seconds)
        .toLocaleString('en')
        .padStart(9),
      times,
    ].join(' ');
  });
  const kinds = (results.at(-1)?.measured.byKind ?? []).map(
    ({ name, of }) => `  ${name.padEnd(30)} ${ms(of.p50)} ${ms(of.p95)} ${ms(of.p99)} ${String(of.count).padStart(8)}`,
  );
  const busy = loadavg()[0]?.toFixed(1);
  return [
    `Filtered, ranked searches by ${clients} clients without pause, ${seconds} s, ${connections} connections; milliseconds.`,
    `Clients and database share ${availableParallelism()} cores, load ${busy}; “cpu” is processor time of one search in client and server.`,
    ' workers     p50     p95     p99     max searches/s  found cpu cli cpu srv   rows/s  p95',
    ...rows,
    '',
    '  by kind, largest city              p50     p95     p99    count',
    ...kinds,
  ].join('\n');
}
