import { DAY_MS, MINUTE_MS, newId, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import { SetAvailability } from '@muster/talent';
import {
  BENGALURU,
  NAIROBI,
  openTestDatabase,
  teamsWorld,
  TeamWork,
  type Freelancer,
  type TestDatabase,
} from '@muster/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { POOL_WAVES } from '../../domain/hiring/policy.ts';
import { guestPassOvers } from '../../persistence/hiring/decision.store.ts';
import { guestOffers } from '../../persistence/guest.queries.ts';
import { runRows } from '../../persistence/run.store.ts';
import { AskAhead, KeepFreeAnswers } from './ask-ahead.ts';
import { HiringRecords } from './hiring-records.ts';
import { SetQuietHours } from './quiet.ts';
import { Reviews } from './reviews.ts';
import { SetHiringPolicy } from './set-policy.ts';

const FRONT = { 'frontend-engineering': 4, prototyping: 3 };

let database: TestDatabase;
let world: ReturnType<typeof teamsWorld>;
let ana: Context;
let diogo: Freelancer;
let lea: Freelancer;
let ravi: Freelancer;
beforeEach(async () => {
  database = await openTestDatabase();
  world = teamsWorld(database);
  ana = await world.owner('Ana');
  diogo = await world.freelancer('Diogo', { 'ui-design': 4, 'interaction-design': 4 });
  lea = await world.freelancer('Lea', { 'project-management': 4 }, { place: NAIROBI });
  ravi = await world.freelancer('Ravi', FRONT, { place: BENGALURU });
});
afterEach(() => database.close());

const rowsOf = (runId: string) => database.db.read(ana, (tx) => runRows(tx, runId)).then((rows) => rows!);
const engineer = async (runId: string) =>
  (await rowsOf(runId)).seats.find(({ title }) => title === 'Frontend engineer')!;
const askedFor = async (runId: string) => {
  const seat = await engineer(runId);
  return (await rowsOf(runId)).offers.filter(({ seatId }) => seatId === seat.id).map(({ workerName }) => workerName);
};
const offerTo = async ({ ctx }: Freelancer) =>
  (await database.db.read(ctx, guestOffers)).find(({ state }) => state === 'offered' || state === 'held');
const accept = async (who: Freelancer) =>
  unwrap(
    await world.answering.accept(who.ctx, { offerId: (await offerTo(who))!.id, idempotencyKey: newId(), reason: null }),
  );
const decline = async (who: Freelancer) =>
  unwrap(
    await world.answering.decline(who.ctx, {
      offerId: (await offerTo(who))!.id,
      idempotencyKey: newId(),
      reason: null,
    }),
  );
const reasonsFor = ({ ctx }: Freelancer) => database.db.read(ctx, guestPassOvers);
const reviews = () => new Reviews(database.db, world.identity);
const request = async (who: Freelancer, subjectId: string, decision: 'offer' | 'pass-over' | 'release' = 'pass-over') =>
  reviews().request(who.ctx, {
    ...{ decision, subjectId, workerId: who.workerId, question: 'I have done this for years. Why not me?' },
    idempotencyKey: newId(),
  });

describe('whoever was passed over', () => {
  it('learns why when the seat is filled, and nothing about anybody else', async () => {
    const priya = await world.freelancer('Priya', FRONT, {
      place: BENGALURU,
      rate: { minor: 90_000_00n, currency: 'INR' },
    });
    const runId = await world.launch(ana);
    expect(await askedFor(runId)).toEqual(['Ravi']);
    expect(await reasonsFor(priya)).toEqual([]);
    await accept(ravi);
    await world.drain();
    const [reason] = await reasonsFor(priya);
    expect(reason).toMatchObject({ seatTitle: 'Frontend engineer', workerName: 'Priya' });
    expect(reason!.says).not.toMatch(/Ravi|\d{3}/);
    expect(await reasonsFor(ravi)).toEqual([]);
  });

  it('has said yes to a wave and reads that speed made no difference', async () => {
    const priya = await world.freelancer('Priya', FRONT, { place: BENGALURU });
    const policy = { ...POOL_WAVES, waveSize: 2, runId: null, poolId: null };
    unwrap(await new SetHiringPolicy(database.db, { HOLD_MINUTES: 10 }).run(ana, policy));
    const runId = await world.launch(ana);
    await accept(ravi);
    await accept(priya);
    await world.drain();
    const { holders } = await rowsOf(runId);
    const other = holders[0]!.workerId === ravi.workerId ? priya : ravi;
    expect(await reasonsFor(other)).toMatchObject([
      { because: 'not-chosen', says: expect.stringContaining('no difference') },
    ]);
  });

  it('declined once, and stands no lower for the next team', async () => {
    const priya = await world.freelancer('Priya', FRONT, {
      place: BENGALURU,
      rate: { minor: 90_000_00n, currency: 'INR' },
    });
    const before = await world.talent.trackRecords([ravi.workerId]);
    const first = await world.launch(ana);
    await decline(ravi);
    await world.drain();
    expect(await askedFor(first)).toEqual(['Ravi', 'Priya']);
    expect(await world.talent.trackRecords([ravi.workerId])).toEqual(before);
    // Ravi is still the first to be asked: the next search does not know that he said no.
    expect(await askedFor(await world.launch(ana))).toEqual(['Ravi']);
    expect(await offerTo(priya)).toBeDefined();
  });
});

describe('a request for a human review', () => {
  const passedOver = async () => {
    const priya = await world.freelancer('Priya', FRONT, {
      place: BENGALURU,
      rate: { minor: 90_000_00n, currency: 'INR' },
    });
    const runId = await world.launch(ana);
    await accept(ravi);
    await world.drain();
    return { priya, runId, seatId: (await engineer(runId)).id };
  };
  const answer = (ctx: Context, reviewId: string, changes = false) =>
    reviews().answer(ctx, {
      reviewId,
      changes,
      answer: 'Ravi knows the code. Your work counts next time.',
      idempotencyKey: newId(),
    });

  it('is owed an answer by a person within two weeks, and stands in the record of the run', async () => {
    const { priya, runId, seatId } = await passedOver();
    const review = unwrap(await request(priya, seatId));
    expect(review).toMatchObject({ state: 'open', seatTitle: 'Frontend engineer' });
    expect(+review.dueAt - +review.askedAt).toBe(14 * DAY_MS);
    // Asking twice is asking once.
    expect(unwrap(await request(priya, seatId)).id).toBe(review.id);
    unwrap(await answer(ana, review.id));
    await world.drain();
    expect(await reviews().mine(priya.ctx)).toMatchObject([{ state: 'upheld', answeredBy: 'Ana' }]);
    const records = await new HiringRecords(database.db).list(ana, runId);
    const kinds = new Set(records.map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['offer', 'pass-over', 'review']);
    expect(records.every(({ says }) => says.length > 0)).toBe(true);
  });

  it('is open to the worker concerned alone, and to no key', async () => {
    const { priya, seatId } = await passedOver();
    expect(await request(ravi, seatId)).toMatchObject({ refusal: { kind: 'NotFound' } });
    const review = unwrap(await request(priya, seatId));
    const key: Context = {
      ...ana,
      principal: { kind: 'agent', keyId: newId<'ApiKey'>(), workerId: null, name: 'key', scopes: ['teams:write'] },
    };
    expect(await answer(key, review.id)).toMatchObject({ refusal: { kind: 'PersonNeeded' } });
    expect(await answer(priya.ctx, review.id)).toMatchObject({ refusal: { kind: 'NotFound' } });
    unwrap(await answer(ana, review.id));
    expect(await answer(ana, review.id)).toMatchObject({ refusal: { kind: 'ReviewAnswered' } });
  });

  it('of a seat that was taken away is not answered by whoever took it', async () => {
    const { runId, seatId } = await passedOver();
    const { holders } = await rowsOf(runId);
    const { offerId } = holders.find((holder) => holder.seatId === seatId)!;
    const releasing = { runId, seatId, reason: 'Another plan', idempotencyKey: newId() };
    unwrap(await world.releasing.run(ana, releasing));
    await world.drain();
    const review = unwrap(await request(ravi, offerId, 'release'));
    expect(await answer(ana, review.id)).toMatchObject({ refusal: { kind: 'ReviewerDecided' } });
    const bea = await new TeamWork(database, world).join(await world.owner('Bea'), ana.workspaceId, 'manager');
    unwrap(await answer(bea, review.id, true));
  });

  it('that changes the decision has the worker asked first while the seat is open', async () => {
    const { priya, runId, seatId } = await passedOver();
    const review = unwrap(await request(priya, seatId));
    unwrap(await world.releasing.run(ravi.ctx, { runId, seatId, reason: 'Ill', idempotencyKey: newId() }));
    unwrap(await answer(ana, review.id, true));
    await world.drain();
    const offer = (await offerTo(priya))!;
    expect(offer.reasons[0]).toContain('A person looked at the decision again');
  });
});

describe('the days to come', () => {
  const tomorrow = () => new Date(database.clock.now().getTime() + DAY_MS);
  it('can be asked for ahead, and whoever keeps them free is asked first', async () => {
    const priya = await world.freelancer('Priya', FRONT, {
      place: BENGALURU,
      rate: { minor: 90_000_00n, currency: 'INR' },
    });
    const { id: blueprintId } = await world.propose(ana);
    const plan = await database.owner.query<{ id: string }>(
      `SELECT s ->> 'id' AS id FROM teams.blueprint_version v, jsonb_array_elements(v.structure -> 'seats') s
       WHERE v.blueprint_id = $1 AND s ->> 'title' = 'Frontend engineer'`,
      [blueprintId],
    );
    const asking = new AskAhead(database.db, world.talent);
    const endsAt = new Date(tomorrow().getTime() + 4 * 60 * MINUTE_MS);
    const about = { blueprintId, seatId: plan.rows[0]!.id, workerIds: [priya.workerId], startsAt: tomorrow(), endsAt };
    expect(unwrap(await asking.run(ana, about))).toMatchObject([{ state: 'asked', workerName: 'Priya' }]);
    await world.drain();
    const answers = new KeepFreeAnswers(database.db);
    const [question] = await answers.list(priya.ctx);
    expect(await answers.answer(ravi.ctx, { keepFreeId: question!.id, keeps: true })).toMatchObject({ ok: false });
    unwrap(await answers.answer(priya.ctx, { keepFreeId: question!.id, keeps: true }));
    unwrap(await world.launching.run(ana, { blueprintId, variant: 'people-only', idempotencyKey: newId() }));
    await world.drain();
    // Dearer than Ravi, and asked before him.
    expect((await offerTo(priya))!.reasons[0]).toContain('kept this time free');
    expect(await offerTo(ravi)).toBeUndefined();
  });

  it('are quiet when a person says so, and the seat looks again when they wake', async () => {
    const quiet = new SetQuietHours(database.db, world.talent);
    // It is 13:30 in Bengaluru.
    unwrap(await quiet.run(ravi.ctx, { workerId: ravi.workerId, from: '13:00', to: '15:00' }));
    const runId = await world.launch(ana);
    expect(await askedFor(runId)).toEqual([]);
    expect((await engineer(runId)).exhaustedAt).toBeNull();
    database.clock.advance(90 * MINUTE_MS);
    await world.drain();
    expect(await askedFor(runId)).toEqual(['Ravi']);
    expect(await quiet.run(ravi.ctx, { workerId: lea.workerId, from: '22:00', to: '07:00' })).toMatchObject({
      refusal: { kind: 'NotFound' },
    });
    expect(await quiet.run(ravi.ctx, { workerId: ravi.workerId, from: '25:00', to: '07:00' })).toMatchObject({
      refusal: { kind: 'InvalidInput', field: 'from' },
    });
  });
});

describe('a seat that nobody is left for', () => {
  it('wakes the moment somebody of another workspace is free again', async () => {
    const runId = await world.launch(ana);
    await decline(ravi);
    await world.drain();
    expect((await engineer(runId)).exhaustedAt).not.toBeNull();
    // No time passes: nobody looks by the clock.
    const olga = await world.freelancer('Olga', FRONT);
    await world.drain();
    expect(await offerTo(olga)).toBeDefined();
    await decline(olga);
    await world.drain();
    const meera = await world.freelancer('Meera', { 'ui-design': 4 });
    const availability = new SetAvailability(database.db);
    unwrap(await availability.run(meera.ctx, meera.workerId, false));
    await world.drain();
    expect(await offerTo(meera)).toBeUndefined();
  });
});

describe('whoever has worked with a client', () => {
  it('is asked before strangers who cost less', async () => {
    const team = new TeamWork(database, world);
    const first = await world.launch(ana);
    await team.hire(diogo, lea, ravi);
    for (const key of ['list-the-screens', 'draw-wireframes', 'design-the-screens'])
      await team.finish(diogo, lea, [first, key]);
    await world.drain();
    await team.finish(ravi, diogo, [first, 'build-click-prototype']);
    await world.drain();
    await world.freelancer('Cheap', FRONT, { rate: { minor: 2_500n, currency: 'EUR' } });
    const second = await world.launch(ana);
    expect(await askedFor(second)).toEqual(['Ravi']);
    const offer = (await offerTo(ravi))!;
    expect(offer.reasons.join(' ')).toContain('Worked for this client before: one accepted block.');
  });
});
