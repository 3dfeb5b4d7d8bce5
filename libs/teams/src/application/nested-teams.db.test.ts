import { err, newId, unwrap } from '@muster/kernel';
import {
  openTestDatabase,
  PROTOTYPE_BLOCKS,
  teamsWorld,
  TeamWork,
  type Freelancer,
  type TestDatabase,
} from '@muster/testing';
import type { Context } from '@muster/platform';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Identity } from '@muster/identity';
import { blueprintById } from '../persistence/blueprint.queries.ts';
import { runRows } from '../persistence/run.store.ts';
import { ReadRuns } from './read-runs.ts';

const { LIST, DRAW, DESIGN, BUILD } = PROTOTYPE_BLOCKS;

let database: TestDatabase;
let world: ReturnType<typeof teamsWorld>;
let team: TeamWork;
let ana: Context;
let [diogo, ravi, lea]: Freelancer[] = [];
beforeEach(async () => {
  database = await openTestDatabase();
  world = teamsWorld(database);
  team = new TeamWork(database, world);
  ana = await world.owner('Ana');
  diogo = await world.freelancer('Diogo', { 'ui-design': 4, 'interaction-design': 4 });
  ravi = await world.freelancer('Ravi', { 'frontend-engineering': 4, prototyping: 3 });
  lea = await world.freelancer('Lea', { 'project-management': 4 });
});
afterEach(() => database.close());

/** Lea leads a team of these roles. @returns the run */
async function launchWith(...roles: string[]): Promise<string> {
  const { id: blueprintId, version, structure } = await world.propose(ana);
  const seatOf = (key: string) => structure.blocks.find((block) => block.key === key)!;
  const seats: Record<string, string> = {
    designer: seatOf(LIST).seatId,
    engineer: seatOf(BUILD).seatId,
    lead: seatOf(LIST).reviewSeatId,
  };
  const facts = { title: 'Studio', parentId: null, leadSeatId: seats['lead']! };
  const edits = [{ kind: 'add-team', team: facts, seatIds: roles.map((role) => seats[role]!) } as const];
  unwrap(await world.editing.run(ana, { blueprintId, version, edits }));
  const request = { blueprintId, variant: 'people-only', idempotencyKey: newId() } as const;
  const { runId } = unwrap(await world.launching.run(ana, request));
  await world.drain();
  await team.hire(diogo!, ravi!, lea!);
  for (const key of [LIST, DRAW, DESIGN]) await team.finish(diogo!, lea!, [runId, key]);
  return runId;
}

/** The prototype is handed over and nobody sits where it is looked at. */
async function deliverWithoutReviewer(runId: string): Promise<void> {
  const { blocks } = (await database.db.read(ana, (tx) => runRows(tx, runId)))!;
  const build = blocks.find(({ key }) => key === BUILD)!;
  await database.owner.query('UPDATE teams.run_block SET review_seat_id = $1 WHERE id = $2', [
    blocks.find(({ key }) => key === LIST)!.seatId,
    build.id,
  ]);
  const { seatId } = blocks.find(({ key }) => key === LIST)!;
  unwrap(await world.releasing.run(ana, { runId, seatId, reason: 'Done', idempotencyKey: newId() }));
  unwrap(await team.start(ravi!, [runId, BUILD]));
  unwrap(await team.deliver(ravi!, [runId, BUILD]));
}

describe('a lead in a running team', () => {
  it('accepts what the own team made when nobody else is there to look at it', async () => {
    const runId = await launchWith('designer', 'engineer', 'lead');
    await deliverWithoutReviewer(runId);
    const view = await new ReadRuns(database.db, new Identity(database.db)).one(lea!.ctx, runId);
    const build = view!.blocks.find(({ block }) => block.key === BUILD)!;
    expect([build.actions, build.packets.length, build.price]).toEqual([['accept', 'refuse'], 1, null]);
    unwrap(await team.accept(lea!, [runId, BUILD]));
    const { run } = (await database.db.read(ana, (tx) => runRows(tx, runId)))!;
    expect(run.state).toBe('finished');
  });

  it('does not accept what a team beside made', async () => {
    const runId = await launchWith('designer', 'lead');
    await deliverWithoutReviewer(runId);
    expect(await team.accept(lea!, [runId, BUILD])).toEqual(err({ kind: 'NotAllowed', action: 'work:accept' }));
    expect(await team.accept(ravi!, [runId, BUILD])).toEqual(err({ kind: 'ProducerCannotAccept' }));
    unwrap(await team.accept(ana, [runId, BUILD]));
  });

  it('replaces somebody of the own team and nobody else', async () => {
    const runId = await launchWith('designer', 'lead');
    const { blocks } = (await database.db.read(ana, (tx) => runRows(tx, runId)))!;
    const release = (key: string) => {
      const { seatId } = blocks.find((block) => block.key === key)!;
      return world.releasing.run(lea!.ctx, { runId, seatId, reason: 'Other work', idempotencyKey: newId() });
    };
    expect(await release(BUILD)).toEqual(err({ kind: 'NotAllowed', action: 'work:do' }));
    expect(await release(LIST)).toMatchObject({ ok: true });
  });
});

describe('a stored plan', () => {
  it('from before there were nested teams still reads', async () => {
    const { id } = await world.propose(ana);
    await database.owner.query(
      `UPDATE teams.blueprint_version SET structure = (structure - 'teams') || jsonb_build_object('seats',
         (SELECT jsonb_agg(seat - 'teamId') FROM jsonb_array_elements(structure -> 'seats') seat)) WHERE blueprint_id = $1`,
      [id],
    );
    const plan = (await database.db.read(ana, (tx) => blueprintById(tx, id)))!.structure;
    expect(plan.teams).toEqual([]);
    expect(new Set(plan.seats.map(({ teamId }) => teamId))).toEqual(new Set([null]));
  });
});
