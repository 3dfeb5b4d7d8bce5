import { existsSync, readFileSync } from 'node:fs';
import pg from 'pg';

export interface Cpu {
  readonly clientMs: number;
  /** Of the connections that searched; null where the system does not tell. */
  readonly serverMs: number | null;
}

/** Processor time of this process and of the application's connections: what a search costs, however busy the machine is. */
export async function cpuUsed(url: string): Promise<Cpu> {
  const { user, system } = process.cpuUsage();
  return { clientMs: (user + system) / 1000, serverMs: await serverMs(url) };
}

export function cpuBetween(before: Cpu, after: Cpu, searches: number): Cpu {
  const each = (from: number, to: number) => (to - from) / Math.max(1, searches);
  return {
    clientMs: each(before.clientMs, after.clientMs),
    serverMs: before.serverMs === null || after.serverMs === null ? null : each(before.serverMs, after.serverMs),
  };
}

/** Linux counts in hundredths of a second: fields 14 and 15 of /proc/<pid>/stat, after the name in brackets. */
async function serverMs(url: string): Promise<number | null> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>(
    `SELECT pid FROM pg_stat_activity WHERE usename = 'muster_app' AND datname = current_database()`,
  );
  await client.end();
  const files = rows.map(({ pid }) => `/proc/${pid}/stat`);
  if (!files.every((file) => existsSync(file))) return null;
  const ticks = files.map((file) => {
    const fields = readFileSync(file, 'utf8').split(') ').at(-1)!.split(' ');
    return Number(fields[11]) + Number(fields[12]);
  });
  return ticks.reduce((sum, one) => sum + one, 0) * 10;
}
