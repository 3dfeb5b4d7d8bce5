import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../lib/build.mjs';
import { runCommand } from '../lib/command.mjs';
import { ROOT } from '../lib/paths.mjs';
import { startPostgres } from '../lib/postgres.mjs';

/** `npm run bench:hiring -- [--races N] [--seed S]`: hiring simulated, and races on a PostgreSQL of its own. */
export async function run(args) {
  await build({ only: ['hiring'] });
  const directory = mkdtempSync(join(tmpdir(), 'muster-hiring-'));
  const settings = ['max_connections=100'];
  const postgres = await startPostgres({ dataDir: join(directory, 'data'), durable: false, settings });
  try {
    await postgres.createDatabase('muster');
    const env = { DATABASE_URL: postgres.url('muster') };
    return (await runCommand(process.execPath, [`${ROOT}/dist/hiring/main.js`, ...args], { env })).code;
  } finally {
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
