import { cpSync, existsSync } from 'node:fs';
import pg from 'pg';
import { freePort } from '../../../dev/lib/ports.mjs';
import type { RunningPostgres } from '../../../dev/lib/postgres.mjs';
import { loadProgram } from '../../../dev/lib/program.mjs';
import type { Progress } from '../../../dev/lib/progress.mjs';
import { startRedis, type OwnRedis } from '../../../dev/lib/redis.mjs';
import { startSystem, type System } from '../../../dev/lib/system.mjs';
import { auditDatabase, plantDefects, type Finding, type Planted } from './audit-run.ts';
import { drain, recover, type Drained } from './drain.ts';
import { Journal } from './journal.ts';
import { FAULTS, shoot, type Injected } from './killer.ts';
import { playRounds, ringTills, type Players, type PlaysDone } from './load.ts';
import { postgresHome, redisHome, type Backend, type QueueHome } from './queue-home.ts';
import { chanceOf, type Chance } from './random.ts';
import { StubbornClients, type StubbornCounts } from './stubborn.ts';
import { RunningTargets } from './targets.ts';
import { temporaryFolder } from './temporary.ts';

export interface BackendOptions {
  readonly backend: Backend;
  readonly seconds: number;
  readonly seed: number;
  readonly postgres: RunningPostgres;
  readonly models: Readonly<Record<string, string>>;
  readonly progress: Progress;
  /** Folder for journal and logs. */
  readonly out: string;
}

export interface BackendDone {
  readonly backend: Backend;
  readonly seed: number;
  readonly faults: readonly Injected[];
  readonly load: PlaysDone & { readonly deposits: number };
  readonly counts: StubbornCounts;
  readonly acknowledged: Readonly<Record<string, number>>;
  /** After a fault, until all that was promised before it was done, at the slowest; undefined when that took too long. */
  readonly recoveredMs: number | undefined;
  readonly drained: Drained;
  readonly findings: readonly Finding[];
  readonly planted: readonly Planted[];
  /** What clients saw that must never be. */
  readonly complaints: readonly string[];
  readonly tookMs: number;
}

type LoadMain = (options: {
  readonly url: string;
  readonly send: StubbornClients['send'];
  readonly demo: System['demo'];
}) => Promise<Players>;

/**
 * The faults' settings: lost work is looked for after 5 s instead of 20, so that more of it is found in the same time; an offer that
 * nobody answers is free again after a minute; and hundreds of people sign up from one machine.
 */
const SETTINGS = { RECONCILE_AFTER_SECONDS: '5', HOLD_MINUTES: '1', SIGN_IN_ATTEMPTS_PER_MINUTE: '100000' };

/** Somebody's own configuration must not lead into their systems. */
const NOT_THEIRS = { APP_DATABASE_URL: '', RELAY_DATABASE_URL: '', QUEUE_DATABASE_URL: '', QUEUE_NAME: '' };

/** Load, faults, drain, audit and planted defects on one home of the queue. @returns undefined when this machine has no Redis */
export async function runBackend(options: BackendOptions): Promise<BackendDone | undefined> {
  const { backend, postgres, progress, out } = options;
  const redis = backend === 'redis' ? await startRedis() : undefined;
  if (backend === 'redis' && !redis) return undefined;
  const directory = temporaryFolder();
  const name = `faults_${backend}`;
  await postgres.createDatabase(name);
  const owner = new pg.Pool({ connectionString: postgres.url(name), max: 4 });
  // Whoever copies the database sends its visitors away.
  owner.on('error', () => undefined);
  const home = redis ? redisHome(redis.url) : postgresHome(owner);
  try {
    const system = await startSystem({
      port: await freePort(),
      directory,
      progress,
      database: { url: postgres.url(name), stop: async () => undefined },
      env: { ...NOT_THEIRS, ...SETTINGS, ...options.models, REDIS_URL: redis?.url ?? '' },
    });
    return await runOn({ options, system, owner, home, redis });
  } finally {
    await home.close();
    await owner.end();
    await redis?.stop();
    if (existsSync(`${directory}/logs`)) cpSync(`${directory}/logs`, `${out}/logs`, { recursive: true });
  }
}

interface Ground {
  readonly options: BackendOptions;
  readonly system: System;
  readonly owner: pg.Pool;
  readonly home: QueueHome;
  readonly redis: OwnRedis | undefined;
}

async function runOn({ options, system, owner, home, redis }: Ground): Promise<BackendDone> {
  const { backend, seed, progress, postgres, out } = options;
  const startedAt = Date.now();
  const chance = chanceOf(seed);
  const journal = new Journal(`${out}/journal.jsonl`);
  const clients = new StubbornClients(journal, chance.fork('clients'));
  const targets = new RunningTargets({ system, home, redis, isVulnerable: () => clients.isVulnerable });
  const { faults, load, recoveredMs } = await underFire({ options, system, owner, clients, targets, journal, chance });

  const drained = await progress.step('Waiting until everything promised is done', () => drain(owner, home));
  await progress.step('Stopping api and worker', () => targets.stop());
  const audited = { databaseUrl: postgres.url(`faults_${backend}`), journal: journal.file };
  const findings = await progress.step('Auditing the whole database', () => auditDatabase(audited));
  const planted = await progress.step('Planting defects in a copy', async (note) => {
    await copyDatabase(postgres, `faults_${backend}`);
    const copy = { ...audited, databaseUrl: postgres.url(`faults_${backend}_copy`) };
    return plantDefects(copy, ({ defect, isCaught }) => note(`${isCaught ? 'caught' : 'NOT CAUGHT'}: ${defect}`));
  });
  const { counts, complaints } = clients;
  const acknowledged = journal.byOperation;
  const tookMs = Date.now() - startedAt;
  return {
    backend,
    seed,
    faults,
    load,
    counts,
    acknowledged,
    recoveredMs,
    drained,
    findings,
    planted,
    complaints,
    tookMs,
  };
}

interface Fight {
  readonly options: BackendOptions;
  readonly system: System;
  readonly owner: pg.Pool;
  readonly clients: StubbornClients;
  readonly targets: RunningTargets;
  readonly journal: Journal;
  readonly chance: Chance;
}

/** The load, and the shots until the last play is over, at the latest after half as long again. */
async function underFire({ options, system, owner, clients, targets, journal, chance }: Fight) {
  const { progress, seconds, seed } = options;
  const { url, demo } = system;
  const startedAt = Date.now();
  const at = (): string => `${((Date.now() - startedAt) / 1000).toFixed(1).padStart(5)} s`;
  const say = (line: string): void => progress.say(`  ${at()}  ${line}`);
  const [peace, closing] = [new AbortController(), new AbortController()];
  const recoveries: Promise<number | undefined>[] = [];
  return progress.step(`Load for ${seconds} s, seed ${seed}`, async (note) => {
    const loadMain = await loadProgram<LoadMain>('tools/demo/src/load.ts', 'The demo’s load');
    const players = await loadMain({ url, send: clients.send, demo });
    const timer = setTimeout(() => peace.abort(), 1.5 * seconds * 1000);
    const said = (): void => note(`${journal.total} mutations acknowledged, ${clients.counts.cutOff} requests cut off`);
    const meter = setInterval(said, 5_000);
    const onFault = ({ kind, note: more }: Injected): void => {
      say(`✗ ${FAULTS[kind]} (${more})`);
      const recovery = recover(owner);
      // It is waited for at the end; until then a failure is nobody's, and must not take down what is being stopped in order.
      recovery.catch(() => undefined);
      recoveries.push(recovery);
    };
    try {
      const [load, deposits, faults] = await Promise.all([
        playRounds({ players, forMs: seconds * 1000, say }).finally(() => peace.abort()),
        ringTills({ url, clients, chance: chance.fork('tills'), signal: closing.signal }),
        shoot({ chance: chance.fork('killer'), targets, signal: peace.signal, onFault }).finally(() => closing.abort()),
      ]);
      const recoveredMs = slowest(await Promise.all(recoveries));
      return { load: { ...load, deposits }, faults, recoveredMs };
    } finally {
      clearTimeout(timer);
      clearInterval(meter);
      peace.abort();
      closing.abort();
    }
  });
}

function slowest(all: readonly (number | undefined)[]): number | undefined {
  return all.includes(undefined) ? undefined : Math.max(0, ...all.map((ms) => ms ?? 0));
}

async function copyDatabase(postgres: RunningPostgres, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: postgres.url('postgres') });
  await client.connect();
  try {
    // Whoever still looks at it keeps it from being copied.
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
    await client.query(`CREATE DATABASE ${name}_copy TEMPLATE ${name}`);
  } finally {
    await client.end();
  }
}
