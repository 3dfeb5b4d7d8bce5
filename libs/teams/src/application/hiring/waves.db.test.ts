import { HOUR_MS, MINUTE_MS, newId, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import { BENGALURU, NAIROBI, openTestDatabase, teamsWorld, type Freelancer, type TestDatabase } from '@muster/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guestOffers } from '../../persistence/guest.queries.ts';
import { runRows } from '../../persistence/run.store.ts';
import { POOL_WAVES } from '../../domain/hiring/policy.ts';
import { PoolAnswers, Pools } from './pools.ts';
import { SetHiringPolicy } from './set-policy.ts';

const FRONT = { 'frontend-engineering': 4, prototyping: 3 };

let database: TestDatabase;
let world: ReturnType<typeof teamsWorld>;
let ana: Context;
let crew: Freelancer[];
let poolId: string;
beforeEach(async () => {
  database = await openTestDatabase();
  world = teamsWorld(database);
  ana = await world.owner('Ana');
  await world.freelancer('Diogo', { 'ui-design': 4, 'interaction-design': 4 });
  await world.freelancer('Lea', { 'project-management': 4 }, { place: NAIROBI });
  crew = [];
  for (const name of ['Ravi', 'Priya', 'Sunil', 'Meera'])
    crew.push(await world.freelancer(name, FRONT, { place: BENGALURU }));
  poolId = unwrap(await pools().create(ana, { name: 'Engineers' })).id;
});
afterEach(() => database.close());

const pools = () => new Pools(database.db, world.talent);
const policies = () => new SetHiringPolicy(database.db, { HOLD_MINUTES: 10 });
const join = async (...members: readonly Freelancer[]) => {
  unwrap(await pools().invite(ana, { poolId, workerIds: members.map(({ workerId }) => workerId) }));
  await world.drain();
  for (const { ctx, workerId } of members)
    unwrap(await new PoolAnswers(database.db).answer(ctx, { poolId, workerId, joins: true }));
};
const usePool = (parts: Partial<typeof POOL_WAVES> = {}) =>
  policies().run(ana, { ...POOL_WAVES, ...parts, runId: null, poolId });
const rowsOf = (runId: string) => database.db.read(ana, (tx) => runRows(tx, runId)).then((rows) => rows!);
const engineer = async (runId: string) =>
  (await rowsOf(runId)).seats.find(({ title }) => title === 'Frontend engineer')!;
const offersOf = async (runId: string) => {
  const seat = await engineer(runId);
  return (await rowsOf(runId)).offers.filter(({ seatId }) => seatId === seat.id);
};
const offerTo = async ({ ctx }: Freelancer) =>
  (await database.db.read(ctx, guestOffers)).find(({ state }) => state === 'offered' || state === 'held');
const accept = async (who: Freelancer) => {
  const request = { offerId: (await offerTo(who))!.id, idempotencyKey: newId(), reason: null };
  return world.answering.accept(who.ctx, request);
};
const pass = async (minutes: number) => {
  database.clock.advance(minutes * MINUTE_MS);
  await world.drain();
};

describe('a pool', () => {
  it('is on call only as far as its people have agreed, and they leave when they like', async () => {
    const [ravi, priya] = crew as [Freelancer, Freelancer];
    unwrap(await pools().invite(ana, { poolId, workerIds: [ravi.workerId, priya.workerId] }));
    await world.drain();
    const answers = new PoolAnswers(database.db);
    expect(await answers.list(ravi.ctx)).toMatchObject([{ poolName: 'Engineers', state: 'asked' }]);
    unwrap(await answers.answer(ravi.ctx, { poolId, workerId: ravi.workerId, joins: true }));
    unwrap(await answers.answer(priya.ctx, { poolId, workerId: priya.workerId, joins: false }));
    const states = async () =>
      (await pools().list(ana))[0]!.members.map(({ workerName, state }) => [workerName, state]);
    expect(await states()).toEqual([
      ['Priya', 'declined'],
      ['Ravi', 'joined'],
    ]);
    unwrap(await answers.answer(ravi.ctx, { poolId, workerId: ravi.workerId, joins: false }));
    expect((await states())[1]).toEqual(['Ravi', 'left']);
    expect(await answers.answer(priya.ctx, { poolId, workerId: ravi.workerId, joins: true })).toMatchObject({
      refusal: { kind: 'NotFound' },
    });
  });
});

describe('an opening of a pool', () => {
  it('goes to so many at once, and nobody outside of the pool', async () => {
    await join(...crew.slice(0, 3));
    unwrap(await usePool({ waveSize: 2 }));
    const runId = await world.launch(ana);
    const offers = await offersOf(runId);
    expect(offers.map(({ state }) => state)).toEqual(['offered', 'offered']);
    expect(offers.map(({ workerName }) => workerName)).not.toContain('Meera');
    expect(offers.every(({ answersUntil }) => +answersUntil! === +database.clock.now() + 6 * MINUTE_MS)).toBe(true);
    expect((await engineer(runId)).state).toBe('offered');
  });

  it('collects the answers until the close, and then seats exactly one of those who said yes', async () => {
    await join(...crew);
    unwrap(await usePool({ waveSize: 4 }));
    const runId = await world.launch(ana);
    const [quick, slow] = crew as [Freelancer, Freelancer];
    unwrap(await accept(quick));
    await pass(5);
    unwrap(await accept(slow));
    expect((await engineer(runId)).state).toBe('offered');
    await pass(1);
    const { holders, run } = await rowsOf(runId);
    expect(holders).toHaveLength(1);
    expect([quick.workerId, slow.workerId]).toContain(holders[0]!.workerId);
    const ends = (await offersOf(runId)).map(({ state }) => state).sort();
    expect(ends).toEqual(['accepted', 'withdrawn', 'withdrawn', 'withdrawn']);
    expect(run.state).toBe('hiring');
  });

  it('ends early when everybody has answered, and asks the next when a wave brought nobody', async () => {
    await join(...crew);
    unwrap(await usePool({ waveSize: 2 }));
    const runId = await world.launch(ana);
    const asked = async () => (await offersOf(runId)).map(({ workerId }) => workerId);
    const first = await asked();
    const [one, two] = crew.filter(({ workerId }) => first.includes(workerId)) as [Freelancer, Freelancer];
    const decline = { offerId: (await offerTo(one))!.id, idempotencyKey: newId(), reason: null };
    unwrap(await world.answering.decline(one.ctx, decline));
    await pass(6);
    expect(await asked()).toHaveLength(4);
    // The first wave is closed, but its second member may still come: the answers of both waves are compared together.
    unwrap(await accept(two));
    expect((await engineer(runId)).state).toBe('offered');
    await pass(6);
    expect((await rowsOf(runId)).holders).toMatchObject([{ workerId: two.workerId }]);
  });

  it('goes on to the market when nobody of the pool is left', async () => {
    await join(crew[0]!);
    unwrap(await usePool({ waveSize: 3 }));
    const runId = await world.launch(ana);
    expect(await offersOf(runId)).toMatchObject([{ workerName: 'Ravi', state: 'held' }]);
    const decline = { offerId: (await offerTo(crew[0]!))!.id, idempotencyKey: newId(), reason: null };
    unwrap(await world.answering.decline(crew[0]!.ctx, decline));
    await world.drain();
    expect((await offersOf(runId)).map(({ state }) => state)).toEqual(['declined', 'offered', 'offered', 'offered']);
  });

  it('has one winner, whoever says yes, declines and looks at the close at the same moment', async () => {
    await join(...crew);
    unwrap(await usePool({ waveSize: 4 }));
    const runId = await world.launch(ana);
    const seat = await engineer(runId);
    const ids = new Map<Freelancer, string>();
    for (const who of crew) ids.set(who, (await offerTo(who))!.id);
    database.clock.advance(6 * MINUTE_MS);
    const answers = crew.flatMap((who) =>
      Array.from({ length: 10 }, (_, index) => {
        const request = { offerId: ids.get(who)!, idempotencyKey: newId(), reason: null };
        return index % 5 === 4 ? world.answering.decline(who.ctx, request) : world.answering.accept(who.ctx, request);
      }),
    );
    const looks = Array.from({ length: 5 }, async () => {
      const supply = await world.filling.look(ana, { runId, seatId: seat.id });
      await database.db.write(ana, async (tx) => {
        await world.filling.run(tx, { runId, seatId: seat.id, round: seat.round }, supply);
        return { ok: true as const, value: undefined };
      });
    });
    await Promise.all([...answers, ...looks]);
    await world.drain();
    await pass(6);
    const { holders, offers } = await rowsOf(runId);
    const own = offers.filter(({ seatId }) => seatId === seat.id);
    const winners = own.filter(({ state }) => state === 'accepted').length;
    expect(winners).toBeLessThanOrEqual(1);
    expect(holders.filter(({ seatId }) => seatId === seat.id)).toHaveLength(winners);
    expect(winners === 1 || own.every(({ state }) => state === 'declined')).toBe(true);
  });

  it('passes over nobody for long: offers of a wave that nobody answers end by themselves', async () => {
    await join(...crew);
    unwrap(await usePool({ waveSize: 4 }));
    const runId = await world.launch(ana);
    await pass(6);
    database.clock.advance(4 * HOUR_MS);
    expect(await accept(crew[0]!).catch(() => undefined)).toMatchObject({ refusal: { state: 'expired' } });
    await world.drain();
    expect((await offersOf(runId)).filter(({ round }) => round === 1).map(({ state }) => state)).toEqual(
      Array.from({ length: 4 }, () => 'expired'),
    );
  });
});

describe('how a workspace asks', () => {
  it('may be set for one run, with another hold', async () => {
    const runId = await world.launch(ana);
    expect(await policies().read(ana, runId)).toMatchObject({ holdMinutes: 10, waveSize: 1, runId: null });
    const own = { ...POOL_WAVES, holdMinutes: 45, waveSize: 1, runId, poolId: null };
    expect(unwrap(await policies().run(ana, own))).toMatchObject({ holdMinutes: 45, runId });
    const [ravi] = crew as [Freelancer];
    const held = (await offersOf(runId))[0]!;
    const who = crew.find(({ workerId }) => workerId === held.workerId) ?? ravi;
    unwrap(await world.answering.decline(who.ctx, { offerId: held.id, idempotencyKey: newId(), reason: null }));
    await world.drain();
    const next = (await offersOf(runId)).find(({ state }) => state === 'held')!;
    expect(+next.heldUntil - +next.offeredAt).toBe(45 * MINUTE_MS);
  });

  it('is refused outside of what people can live with, and to those who may not launch', async () => {
    expect(await usePool({ closeMinutes: 0 })).toMatchObject({
      refusal: { kind: 'InvalidInput', field: 'closeMinutes' },
    });
    expect(await policies().run(crew[0]!.ctx, { ...POOL_WAVES, runId: null, poolId })).toMatchObject({
      refusal: { kind: 'NotFound' },
    });
  });
});
