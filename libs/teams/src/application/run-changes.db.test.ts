import { addMs, err, HOUR_MS, MINUTE_MS, newId, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import {
  BENGALURU,
  openPrototypeRun,
  PROTOTYPE_BLOCKS,
  type Freelancer,
  type PrototypeRun,
  type TestDatabase,
} from '@muster/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runEvents } from '../persistence/activity.queries.ts';
import { runRows } from '../persistence/run.store.ts';
import { activitySays } from './activity-says.ts';
import { ReadRuns } from './read-runs.ts';

const FRONT = { 'frontend-engineering': 4, prototyping: 3 };
const { LIST, DRAW, DESIGN, BUILD } = PROTOTYPE_BLOCKS;

let run: PrototypeRun;
let database: TestDatabase;
let world: PrototypeRun['world'];
let team: PrototypeRun['team'];
let ana: Context;
let diogo: Freelancer;
let ravi: Freelancer;
let lea: Freelancer;
let runId: string;
beforeEach(async () => {
  run = await openPrototypeRun();
  ({ database, world, team, ana, diogo, ravi, lea, runId } = run);
});
afterEach(() => database.close());

const rowsOf = () => database.db.read(ana, (tx) => runRows(tx, runId)).then((rows) => rows!);
const blockOf = async (key: string) => (await rowsOf()).blocks.find((block) => block.key === key)!;
const eventsOf = (topic: string) => run.eventsOf(topic);

describe('the plan', () => {
  it('pulls downstream work in when a block is done early, and pushes it when one is late', async () => {
    await team.hire(diogo, ravi, lea);
    const planned = (await blockOf(DESIGN)).plannedStart!;
    await team.finish(diogo, lea, [runId, LIST]);
    const earlier = (await blockOf(DESIGN)).plannedStart!;
    expect(earlier.getTime()).toBeLessThan(planned.getTime());
    const moved = (await eventsOf('teams.run-retimed')).at(-1) as { moved: { blockId: string }[] };
    const { id: designId } = await blockOf(DESIGN);
    expect(moved.moved.map(({ blockId }) => blockId)).toContain(designId);

    unwrap(await team.start(diogo, [runId, DRAW]));
    const { id: blockId } = await blockOf(DRAW);
    const expectedFinish = addMs(database.clock.now(), 30 * HOUR_MS);
    unwrap(await world.estimating.run(diogo.ctx, { runId, blockId, expectedFinish, idempotencyKey: newId() }));
    expect((await blockOf(BUILD)).plannedStart!.getTime()).toBeGreaterThan(expectedFinish.getTime());
    expect((await blockOf(DRAW)).plannedFinish).toEqual(expectedFinish);
  });

  it('tells nobody that somebody began some seconds late, until the seconds add up to a minute', async () => {
    await team.hire(diogo, ravi, lea);
    database.clock.set(new Date('2026-11-23T09:00:20Z'));
    const before = (await eventsOf('teams.run-retimed')).length;
    unwrap(await team.start(diogo, [runId, LIST]));
    const moved = (await eventsOf('teams.run-retimed')).slice(before) as { moved: { blockId: string }[] }[];
    const { id: listId } = await blockOf(LIST);
    expect(moved.flatMap((event) => event.moved.map(({ blockId }) => blockId))).toEqual([listId]);
    expect((await blockOf(DRAW)).plannedStart).toEqual(new Date('2026-11-23T09:50:00Z'));
    database.clock.set(new Date('2026-11-23T09:51:10Z'));
    unwrap(await team.deliver(diogo, [runId, LIST]));
    expect((await blockOf(DRAW)).plannedStart!.getTime()).toBeGreaterThan(database.clock.now().getTime());
  });

  it('is told about where the end of the run moved, and nowhere else', async () => {
    await team.hire(diogo, ravi, lea);
    database.clock.set(new Date('2026-11-23T09:00:00Z'));
    await team.finish(diogo, lea, [runId, LIST]);
    unwrap(await team.start(diogo, [runId, DRAW]));
    const { id: blockId } = await blockOf(DRAW);
    const expectedFinish = addMs(database.clock.now(), 30 * HOUR_MS);
    unwrap(await world.estimating.run(diogo.ctx, { runId, blockId, expectedFinish, idempotencyKey: newId() }));
    const told = await database.db.read(ana, (tx) => runEvents(tx, runId, { first: 200, hidden: [] }));
    const retimed = told.filter(({ topic }) => topic === 'teams.run-retimed');
    expect(retimed.length).toBeLessThan((await eventsOf('teams.run-retimed')).length);
    const rows = await rowsOf();
    const says = retimed.map((event) => activitySays(event, rows));
    expect(says[0]).toMatch(/^The team is now expected to finish .* later\.$/);
    for (const { payload } of retimed)
      expect(Math.abs(Number(payload['endMovedMs']))).toBeGreaterThanOrEqual(15 * MINUTE_MS);
  });

  it('asks the holder of a late block, tells the client without an answer, and goes by the answer', async () => {
    await team.hire(diogo, ravi, lea);
    // Monday, nine in Lisbon.
    database.clock.set(new Date('2026-11-23T09:00:00Z'));
    unwrap(await team.start(diogo, [runId, LIST]));
    const { dueAt } = await blockOf(LIST);
    expect(dueAt).toEqual(new Date('2026-11-23T09:40:00Z'));
    database.clock.set(addMs(dueAt!, 5_000));
    await world.drain();
    const late = await blockOf(LIST);
    expect([late.isLate, late.estimateRequests]).toEqual([
      true,
      [{ askedAt: database.clock.now().toISOString(), newFinish: null }],
    ]);
    expect(await eventsOf('teams.block-late')).toMatchObject([{ runId, workerWorkspaceId: diogo.ctx.workspaceId }]);

    database.clock.advance(31 * MINUTE_MS);
    await world.drain();
    expect(await eventsOf('teams.lateness-escalated')).toMatchObject([{ because: 'no-answer' }]);
    expect(await eventsOf('teams.block-late')).toHaveLength(1);

    const expectedFinish = addMs(database.clock.now(), HOUR_MS);
    const estimate = { runId, blockId: late.id, expectedFinish, idempotencyKey: newId() };
    unwrap(await world.estimating.run(diogo.ctx, estimate));
    expect((await blockOf(LIST)).plannedFinish).toEqual(expectedFinish);
    database.clock.set(addMs(expectedFinish, 5_000));
    await world.drain();
    expect(await eventsOf('teams.block-late')).toHaveLength(2);
  });
});

describe('a seat that changes hands', () => {
  it('keeps inputs, hand-offs and deadline, and is offered to the next, never to the same worker', async () => {
    const priya = await world.freelancer('Priya', FRONT, {
      place: BENGALURU,
      rate: { minor: 9_000n, currency: 'INR' },
    });
    await team.hire(diogo, ravi, lea);
    for (const key of [LIST, DRAW, DESIGN]) await team.finish(diogo, lea, [runId, key]);
    unwrap(await team.start(ravi, [runId, BUILD]));
    unwrap(await team.deliver(ravi, [runId, BUILD], 'First try'));
    unwrap(await team.refuse(diogo, [runId, BUILD]));
    const seatId = (await blockOf(BUILD)).seatId;
    const before = (await rowsOf()).run.deadline;
    const release = { runId, seatId, reason: 'A family matter', idempotencyKey: newId() };
    expect(await world.releasing.run(lea.ctx, release)).toEqual(err({ kind: 'NotAllowed', action: 'work:do' }));
    unwrap(await world.releasing.run(ravi.ctx, release));
    await world.drain();

    const { blocks, holders, offers, run, versions } = await rowsOf();
    const build = blocks.find(({ key }) => key === BUILD)!;
    expect([build.state, build.priceMinor, run.deadline]).toEqual(['ready', null, before]);
    expect(versions.get(build.id)).toBe(1);
    expect(holders.filter((holder) => holder.seatId === seatId)).toMatchObject([
      { name: 'Ravi', leftBecause: 'A family matter' },
    ]);
    const asked = offers.filter((offer) => offer.seatId === seatId).map(({ workerName }) => workerName);
    expect(asked).toEqual(['Ravi', 'Priya']);
    expect(await team.start(ravi, [runId, BUILD])).toEqual(err({ kind: 'NotFound' }));

    await team.hire(priya);
    unwrap(await team.start(priya, [runId, BUILD]));
    unwrap(await team.deliver(priya, [runId, BUILD], 'Second try'));
    unwrap(await team.accept(diogo, [runId, BUILD], 2));
    const offer = (await rowsOf()).offers.find(({ workerName }) => workerName === 'Priya')!;
    const paid = (await eventsOf('teams.block-accepted')).at(-1);
    expect(paid).toMatchObject({ workerId: priya.workerId, offerId: offer.id, packetVersion: 2 });
    expect(BigInt(String(paid?.['priceMinor']))).toBe(offer.priceMinor);
  });

  it('pays the one who left for what is accepted afterwards', async () => {
    await team.hire(diogo, lea);
    unwrap(await team.start(diogo, [runId, LIST]));
    unwrap(await team.deliver(diogo, [runId, LIST]));
    const { seatId } = await blockOf(LIST);
    const release = { runId, seatId, reason: 'Somebody faster is needed', idempotencyKey: newId() };
    unwrap(await world.releasing.run(ana, release));
    unwrap(await team.accept(lea, [runId, LIST]));
    expect(await eventsOf('teams.block-accepted')).toMatchObject([{ workerId: diogo.workerId }]);
  });
});

describe('somebody from elsewhere', () => {
  it('gets the same answer for a run of others and for no run at all', async () => {
    await team.hire(diogo);
    const bob = await world.owner('Bob');
    const reading = new ReadRuns(database.db, world.identity);
    for (const id of [runId, newId(), 'nothing']) {
      const { id: blockId } = await team.row(runId, LIST);
      const request = { runId: id, blockId, idempotencyKey: newId() };
      expect(await world.starting.run(bob, request)).toEqual(err({ kind: 'NotFound' }));
      expect(await reading.one(bob, id)).toBeUndefined();
    }
    expect(await reading.one(ana, runId)).toMatchObject({ run: { id: runId } });
    expect(await reading.one(diogo.ctx, runId)).toMatchObject({ run: { id: runId } });
    // Offered, not agreed: an invitation alone opens nothing.
    expect(await reading.one(ravi.ctx, runId)).toBeUndefined();
  });
});
