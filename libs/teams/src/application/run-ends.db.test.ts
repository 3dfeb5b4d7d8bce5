import { addMs, err, HOUR_MS, MINUTE_MS, newId, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import {
  openPrototypeRun,
  PROTOTYPE_BLOCKS,
  type Freelancer,
  type PrototypeRun,
  type TestDatabase,
} from '@muster/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guestOffers, heldSeats } from '../persistence/guest.queries.ts';
import { runRows } from '../persistence/run.store.ts';
import { ReadRuns } from './read-runs.ts';
import { Teams } from './teams.ts';

const { LIST, DRAW } = PROTOTYPE_BLOCKS;

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

/** They take their seats, and it is Monday, nine in Lisbon. */
const hire = async (...who: Freelancer[]) => {
  await team.hire(...who);
  database.clock.set(new Date('2026-11-23T09:00:00Z'));
};
const rowsOf = () => database.db.read(ana, (tx) => runRows(tx, runId)).then((rows) => rows!);
const blockOf = async (key: string) => (await rowsOf()).blocks.find((block) => block.key === key)!;
const request = (parts: object = {}) => ({ runId, idempotencyKey: newId(), ...parts });
const pause = (ctx = ana) => world.pausing.run(ctx, { ...request(), reason: 'Waiting for the logo' });
const resume = () => world.resuming.run(ana, request());
const cancel = (ctx = ana) => world.cancelling.run(ctx, { ...request(), reason: 'The shop closes' });
const preview = () => world.cancelling.preview(ana, { ...request(), reason: 'The shop closes' });
const held = (who: Freelancer) => database.db.read(who.ctx, heldSeats);
const offersTo = (who: Freelancer) => database.db.read(who.ctx, guestOffers);

describe('a pause', () => {
  it('takes back the offers that are out and takes nothing but answers', async () => {
    await hire(diogo, lea);
    unwrap(await team.start(diogo, [runId, LIST]));
    unwrap(await team.deliver(diogo, [runId, LIST]));
    unwrap(await pause());
    await world.drain();
    expect((await rowsOf()).run).toMatchObject({
      state: 'paused',
      resumesTo: 'live',
      stopReason: 'Waiting for the logo',
    });
    expect((await offersTo(ravi)).map(({ state }) => state)).toEqual(['withdrawn']);
    unwrap(await team.accept(lea, [runId, LIST]));
    expect((await blockOf(DRAW)).state).toBe('waiting');
    expect(await team.start(diogo, [runId, DRAW])).toMatchObject({
      refusal: { kind: 'NotNow', says: 'This run is paused.' },
    });
    expect(await pause()).toMatchObject({ refusal: { kind: 'RunNotNow', state: 'paused' } });

    unwrap(await resume());
    await world.drain();
    expect((await blockOf(DRAW)).state).toBe('ready');
    expect((await offersTo(ravi)).map(({ state }) => state).sort()).toEqual(['held', 'withdrawn']);
    expect(await resume()).toMatchObject({ refusal: { kind: 'RunNotNow' } });
  });

  it('stops the clocks: what was left of the working time is left after it, and nobody is called late', async () => {
    await hire(diogo, ravi, lea);
    unwrap(await team.start(diogo, [runId, LIST]));
    expect((await blockOf(LIST)).dueAt).toEqual(new Date('2026-11-23T09:40:00Z'));
    const build = (await blockOf('build-click-prototype')).plannedStart!;
    database.clock.advance(10 * MINUTE_MS);
    unwrap(await pause());
    database.clock.advance(5 * HOUR_MS);
    await world.drain();
    expect(await run.eventsOf('teams.block-late')).toEqual([]);
    unwrap(await resume());
    expect(await blockOf(LIST)).toMatchObject({ dueAt: addMs(database.clock.now(), 30 * MINUTE_MS), isLate: false });
    expect((await blockOf('build-click-prototype')).plannedStart!.getTime()).toBeGreaterThan(build.getTime());
    database.clock.advance(31 * MINUTE_MS);
    await world.drain();
    expect(await run.eventsOf('teams.block-late')).toHaveLength(1);
  });

  it('over night goes on in the morning', async () => {
    await hire(diogo, ravi, lea);
    unwrap(await team.start(diogo, [runId, LIST]));
    unwrap(await pause());
    database.clock.set(new Date('2026-11-23T22:00:00Z'));
    unwrap(await resume());
    expect((await blockOf(LIST)).dueAt).toEqual(new Date('2026-11-24T09:40:00Z'));
  });
});

describe('a cancellation', () => {
  it('says before what it costs, and then costs just that', async () => {
    await hire(diogo, ravi, lea);
    await team.finish(diogo, lea, [runId, LIST]);
    unwrap(await team.start(diogo, [runId, DRAW]));
    database.clock.advance(30 * MINUTE_MS);
    const before = await rowsOf();
    const shown = unwrap(await preview());
    const draw = await blockOf(DRAW);
    const begun = shown.lines.find(({ blockId, duty }) => blockId === draw.id && duty === 'work')!;
    expect(begun).toMatchObject({ workerName: 'Diogo', state: 'in-progress', agreed: { minor: draw.priceMinor } });
    expect(begun.owed.minor).toBe(
      (draw.priceMinor! * 30n + BigInt(draw.personMinutes) / 2n) / BigInt(draw.personMinutes),
    );
    expect(shown.owedForBegun).toEqual(begun.owed);
    const agreed = before.offers.reduce((total, { priceMinor }) => total + priceMinor, 0n);
    const { owedForAccepted, owedForBegun, noLongerOwed } = shown;
    expect(owedForAccepted.minor + owedForBegun.minor + noLongerOwed.minor).toBe(agreed);
    expect(await rowsOf()).toEqual(before);

    unwrap(await cancel());
    await world.drain();
    const settled = await run.eventsOf('teams.block-settled');
    expect(settled).toMatchObject([{ blockId: draw.id, workerId: diogo.workerId, priceMinor: `${begun.owed.minor}` }]);
    const account = await database.db.write(ana, async (tx) => ({
      ok: true as const,
      value: await new Teams().lockAccount(tx, runId),
    }));
    expect(unwrap(account)).toMatchObject({
      isOver: true,
      owed: { minor: owedForAccepted.minor + owedForBegun.minor, currency: 'EUR' },
    });
  });

  it('ends seats, offers and blocks, here and in the copies of the guests', async () => {
    await hire(diogo, lea);
    unwrap(await team.start(diogo, [runId, LIST]));
    unwrap(await cancel());
    await world.drain();
    const { run: row, blocks, holders, seats } = await rowsOf();
    expect(row).toMatchObject({ state: 'cancelled', endedAt: database.clock.now(), stopReason: 'The shop closes' });
    expect(blocks.every(({ state, dueAt }) => state === 'cancelled' && dueAt === null)).toBe(true);
    expect(holders.every(({ leftAt }) => leftAt !== null)).toBe(true);
    expect(seats.every(({ state }) => state === 'open')).toBe(true);
    expect([await held(diogo), await held(lea)]).toEqual([[], []]);
    expect((await offersTo(ravi)).map(({ state }) => state)).toEqual(['withdrawn']);
    database.clock.advance(2 * HOUR_MS);
    await world.drain();
    expect((await offersTo(ravi)).map(({ state }) => state)).toEqual(['withdrawn']);
    expect(await run.eventsOf('teams.block-late')).toEqual([]);
    expect(await team.deliver(diogo, [runId, LIST])).toEqual(err({ kind: 'NotFound' }));
    expect(await cancel()).toMatchObject({ refusal: { kind: 'RunNotNow', state: 'cancelled' } });
  });

  it('waits until what was handed over is answered: nobody accepts by cancelling', async () => {
    await hire(diogo, lea);
    unwrap(await team.start(diogo, [runId, LIST]));
    unwrap(await team.deliver(diogo, [runId, LIST]));
    const { id } = await blockOf(LIST);
    expect(await preview()).toEqual(err({ kind: 'HandOffsWaiting', blockIds: [id] }));
    expect(await cancel()).toEqual(err({ kind: 'HandOffsWaiting', blockIds: [id] }));
    unwrap(await pause());
    unwrap(await team.refuse(lea, [runId, LIST]));
    const half = ((await blockOf(LIST)).priceMinor! + 1n) / 2n;
    unwrap(await cancel());
    expect(await run.eventsOf('teams.block-settled')).toMatchObject([{ priceMinor: `${half}` }]);
  });

  it('waits for no answer to what the own people handed over, which nobody else may be there to give', async () => {
    const skills = [
      { skill: 'ui-design', level: 5 },
      { skill: 'interaction-design', level: 5 },
    ];
    const rate = { minor: 10n, currency: 'EUR' };
    const workerId = await world.worker(ana, { displayName: 'Ines', skills, rate });
    runId = await world.launch(ana);
    await hire({ ctx: ana, workerId });
    unwrap(await team.start(ana, [runId, LIST]));
    unwrap(await team.deliver(ana, [runId, LIST]));
    expect(await team.accept(ana, [runId, LIST])).toEqual(err({ kind: 'ProducerCannotAccept' }));
    expect(unwrap(await preview()).owedForBegun.minor).toBe(0n);
    unwrap(await cancel());
    expect(await run.eventsOf('teams.block-settled')).toEqual([]);
  });

  it('takes a reason of some sentences, and no letter', async () => {
    const long = (length: number) => '界'.repeat(length);
    const refusal = { kind: 'InvalidInput', field: 'reason', says: 'At most 500 characters.' };
    expect(await world.cancelling.run(ana, { ...request(), reason: long(501) })).toEqual(err(refusal));
    expect(await world.pausing.run(ana, { ...request(), reason: long(501) })).toEqual(err(refusal));
    unwrap(await world.pausing.run(ana, { ...request(), reason: long(500) }));
    unwrap(await world.cancelling.run(ana, { ...request(), reason: long(500) }));
  });

  it('happens once, whoever presses how often, while others still work', async () => {
    await hire(diogo, ravi, lea);
    unwrap(await team.start(diogo, [runId, LIST]));
    database.clock.advance(10 * MINUTE_MS);
    const same = { ...request(), reason: 'Twice' };
    const cancels = Array.from({ length: 20 }, (_, index) => (index % 2 ? world.cancelling.run(ana, same) : cancel()));
    const delivery = team.deliver(diogo, [runId, LIST]);
    const outcomes = await Promise.all(cancels);
    const delivered = await delivery;
    const wins = outcomes.filter(({ ok }) => ok).length;
    // Either the hand-over came first and has to be answered, or the run is cancelled: once by a key of its own, or by the shared one.
    expect(delivered.ok ? [0] : [1, 10]).toContain(wins);
    expect(await run.eventsOf('teams.run-cancelled')).toHaveLength(delivered.ok ? 0 : 1);
    expect(await run.eventsOf('teams.block-settled')).toHaveLength(delivered.ok ? 0 : 1);
  });

  it('is for owners and managers of the client alone', async () => {
    await hire(diogo);
    const bob = await world.owner('Bob');
    for (const stranger of [bob, diogo.ctx]) {
      expect(await cancel(stranger)).toEqual(err({ kind: 'NotFound' }));
      expect(await pause(stranger)).toEqual(err({ kind: 'NotFound' }));
    }
    const worker = await team.join(bob, ana.workspaceId, 'worker');
    expect(await cancel(worker)).toEqual(err({ kind: 'NotAllowed', action: 'team:launch' }));
    expect(await world.closing.run(worker, request())).toEqual(err({ kind: 'NotAllowed', action: 'team:launch' }));
    const manager = await team.join(await world.owner('Mo'), ana.workspaceId, 'manager');
    expect(await cancel(manager)).toMatchObject({ ok: true });
  });
});

describe('a finished run', () => {
  it('is closed: the team is out, what is owed stays owed', async () => {
    await hire(diogo, ravi, lea);
    expect(await world.closing.run(ana, request())).toMatchObject({ refusal: { kind: 'RunNotNow', state: 'live' } });
    for (const key of Object.values(PROTOTYPE_BLOCKS)) {
      const isLast = key === PROTOTYPE_BLOCKS.BUILD;
      await team.finish(isLast ? ravi : diogo, isLast ? diogo : lea, [runId, key]);
    }
    const reading = new ReadRuns(database.db, world.identity);
    expect(await reading.one(diogo.ctx, runId)).toMatchObject({ run: { id: runId } });
    expect(await cancel()).toMatchObject({ refusal: { kind: 'RunNotNow', state: 'finished' } });
    unwrap(await world.closing.run(ana, request()));
    await world.drain();
    expect((await rowsOf()).run).toMatchObject({ state: 'closed', endedAt: database.clock.now() });
    expect(await reading.one(diogo.ctx, runId)).toBeUndefined();
    expect(await held(diogo)).toEqual([]);
    expect(await run.eventsOf('teams.block-settled')).toEqual([]);
  });
});
