import { allListeners, allMigrations, allTables } from '@muster/assembly';
import { ManualClock, newId } from '@muster/kernel';
import { Db, ListenerRegistry, migrate, openDataSource, openPool, roleUrl, type Context } from '@muster/platform';
import { teamsWorld, type Freelancer, type TestDatabase } from '@muster/testing';
import pg from 'pg';

const CONNECTIONS = 24;
const FRONT = { 'frontend-engineering': 4, prototyping: 3 };

export interface RaceSeat {
  readonly runId: string;
  readonly seatId: string;
  /** One for each candidate, in their order. */
  readonly offerIds: readonly string[];
}

export interface RaceWorld {
  readonly database: TestDatabase;
  readonly world: ReturnType<typeof teamsWorld>;
  readonly client: Context;
  readonly candidates: readonly Freelancer[];
  /** Runs of one open seat each, every candidate asked, the answers due: the first yes gets it. */
  openSeats(count: number): Promise<RaceSeat[]>;
  close(): Promise<void>;
}

/** A migrated database with a client and candidates, and as many open seats as are asked for, copied from one that was really offered. */
export async function openRaceWorld(url: string, candidateCount: number): Promise<RaceWorld> {
  await migrate({ url, migrations: allMigrations });
  const source = await openDataSource(roleUrl(url, 'muster_app'), allTables, CONNECTIONS);
  const clock = new ManualClock(new Date('2026-11-23T08:00:00Z'));
  const owner = new pg.Pool({ connectionString: url, max: 4 });
  const relayPool = openPool(roleUrl(url, 'muster_relay'), 4);
  const db = new Db(source, new ListenerRegistry(allListeners), clock);
  const close = async () => {
    await Promise.all([source.destroy(), owner.end(), relayPool.end()]);
  };
  const database: TestDatabase = { db, clock, url, owner, relayPool, close };
  const world = teamsWorld(database);
  const client = await world.owner('Client');
  await world.freelancer('Designer', { 'ui-design': 4, 'interaction-design': 4 });
  await world.freelancer('Lead', { 'project-management': 4 });
  const candidates: Freelancer[] = [];
  for (let index = 0; index < candidateCount; index += 1)
    candidates.push(await world.freelancer(`Engineer ${index}`, FRONT));
  const runId = await world.launch(client);
  const { rows } = await owner.query<Omit<Copying['from'], 'run'>>(
    `SELECT r.blueprint_id AS plan, s.id AS seat, b.id AS block, o.id AS offer
     FROM teams.run_seat s JOIN teams.run r ON r.id = s.run_id JOIN teams.run_block b ON b.seat_id = s.id
     JOIN teams.offer o ON o.seat_id = s.id WHERE s.run_id = $1 AND s.title = 'Frontend engineer' LIMIT 1`,
    [runId],
  );
  const from = { ...rows[0]!, run: runId };
  return {
    database,
    world,
    client,
    candidates,
    close,
    openSeats: (count) => openSeats(owner, { from, candidates, count }),
  };
}

interface Copying {
  readonly from: { readonly [Part in 'plan' | 'run' | 'seat' | 'block' | 'offer']: string };
  readonly candidates: readonly Freelancer[];
  readonly count: number;
}

/** Rows as the product wrote them, under new ids. */
async function openSeats(owner: pg.Pool, { from, candidates, count }: Copying): Promise<RaceSeat[]> {
  const ids = () => Array.from({ length: count }, () => newId<'Race'>());
  const [plans, runs, seats, blocks] = [ids(), ids(), ids(), ids()];
  const copy = (table: string, { id, patch, lists }: { id: string; patch: string; lists: readonly string[][] }) => {
    const names = ['a', 'b', 'c'].slice(0, lists.length).join(', ');
    const arrays = lists.map((_, index) => `$${index + 2}::uuid[]`).join(', ');
    return owner.query(
      `INSERT INTO ${table} SELECT (jsonb_populate_record(t, ${patch})).* FROM ${table} t, unnest(${arrays}) AS n (${names})
       WHERE t.id = $1`,
      [id, ...lists],
    );
  };
  await copy('teams.blueprint', { id: from.plan, patch: `jsonb_build_object('id', n.a)`, lists: [plans] });
  const run = `jsonb_build_object('id', n.a, 'blueprint_id', n.b)`;
  await copy('teams.run', { id: from.run, patch: run, lists: [runs, plans] });
  const seat = `jsonb_build_object('id', n.a, 'run_id', n.b)`;
  await copy('teams.run_seat', { id: from.seat, patch: seat, lists: [seats, runs] });
  const block = `jsonb_build_object('id', n.a, 'run_id', n.b, 'seat_id', n.c, 'inputs', '[]'::jsonb)`;
  await copy('teams.run_block', { id: from.block, patch: block, lists: [blocks, runs, seats] });
  await owner.query(
    `INSERT INTO teams.opening (workspace_id, seat_id, run_id, round, opened_at, closes_at, asked_count, expected_minutes)
     SELECT s.workspace_id, s.id, s.run_id, s.round, r.launched_at, r.launched_at, $2, 6
     FROM teams.run_seat s JOIN teams.run r ON r.id = s.run_id WHERE s.id = ANY ($1::uuid[])`,
    [seats, candidates.length],
  );
  const offers: string[][] = [];
  for (const [index, candidate] of candidates.entries())
    offers.push(await offerTo(owner, { from, candidate, runs, seats, blocks, ids: ids(), isOver: index === 0 }));
  return runs.map((runId, index) => ({ runId, seatId: seats[index]!, offerIds: offers.map((list) => list[index]!) }));
}

async function offerTo(
  owner: pg.Pool,
  at: Pick<Copying, 'from'> & {
    readonly candidate: Freelancer;
    readonly runs: readonly string[];
    readonly seats: readonly string[];
    readonly blocks: readonly string[];
    readonly ids: string[];
    /** Its end has passed and nobody has written that down yet. */
    readonly isOver: boolean;
  },
): Promise<string[]> {
  const { from, candidate, runs, seats, blocks, ids, isOver } = at;
  const { workerId, ctx } = candidate;
  const values = [from.offer, ids, runs, seats, blocks, workerId, ctx.workspaceId, isOver ? '0' : '4 hours'];
  const patch = `jsonb_build_object('id', n.a, 'run_id', n.b, 'seat_id', n.c, 'worker_id', $6::uuid, 'worker_workspace_id', $7::uuid,
    'state', 'offered', 'held_until', t.offered_at + $8::interval, 'answers_until', t.offered_at,
    'blocks', jsonb_set(t.blocks, '{0,blockId}', to_jsonb(n.d::text)))`;
  await owner.query(
    `INSERT INTO teams.offer SELECT (jsonb_populate_record(t, ${patch})).* FROM teams.offer t,
     unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[]) AS n (a, b, c, d) WHERE t.id = $1`,
    values,
  );
  await owner.query(
    `INSERT INTO teams.guest_offer
       (workspace_id, id, owner_workspace_id, run_id, run_title, seat_id, seat_title, worker_id, worker_name, state, version,
        price_minor, currency, blocks, reasons, offered_at, held_until)
     SELECT worker_workspace_id, id, workspace_id, run_id, 'Race', seat_id, 'Race', worker_id, worker_name, state, version,
        price_minor, currency, blocks, reasons, offered_at, held_until
     FROM teams.offer WHERE id = ANY ($1::uuid[])`,
    [ids],
  );
  return ids;
}
