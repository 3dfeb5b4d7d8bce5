import { err, MINUTE_MS, newId, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import { BENGALURU, NAIROBI, openTestDatabase, teamsWorld, type Freelancer, type TestDatabase } from '@muster/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guestOffers } from '../persistence/guest.queries.ts';
import { runRows } from '../persistence/run.store.ts';

const DESIGN = { 'ui-design': 4, 'interaction-design': 4 };
const FRONT = { 'frontend-engineering': 4, prototyping: 3 };
const LEAD = { 'project-management': 4 };

let database: TestDatabase;
let world: ReturnType<typeof teamsWorld>;
let ana: Context;
let diogo: Freelancer;
let ravi: Freelancer;
let lea: Freelancer;
beforeEach(async () => {
  database = await openTestDatabase();
  world = teamsWorld(database);
  ana = await world.owner('Ana');
  diogo = await world.freelancer('Diogo', DESIGN);
  ravi = await world.freelancer('Ravi', FRONT, { place: BENGALURU });
  lea = await world.freelancer('Lea', LEAD, { place: NAIROBI });
});
afterEach(() => database.close());

const rowsOf = (runId: string) => database.db.read(ana, (tx) => runRows(tx, runId)).then((rows) => rows!);
const offersTo = ({ ctx }: Freelancer) => database.db.read(ctx, guestOffers);
const heldBy = async (who: Freelancer) => (await offersTo(who)).find(({ state }) => state === 'held')!;
const accept = (who: Freelancer, offerId: string, idempotencyKey: string = newId()) =>
  world.answering.accept(who.ctx, { offerId, idempotencyKey, reason: null });
const decline = (who: Freelancer, offerId: string) =>
  world.answering.decline(who.ctx, { offerId, idempotencyKey: newId(), reason: 'Too busy' });
const engineerSeat = async (runId: string) =>
  (await rowsOf(runId)).seats.find(({ title }) => title === 'Frontend engineer')!;

describe('a launch', () => {
  it('plans the run and asks one candidate for each seat', async () => {
    const runId = await world.launch(ana);
    const { run, blocks, seats } = await rowsOf(runId);
    expect(run.state).toBe('hiring');
    expect(blocks.map(({ state }) => state)).toEqual(['ready', 'waiting', 'waiting', 'waiting']);
    expect(blocks.every(({ plannedStart, plannedFinish }) => plannedStart! < plannedFinish!)).toBe(true);
    expect(seats.map(({ state }) => state)).toEqual(['offered', 'offered', 'offered']);
    const offer = await heldBy(ravi);
    expect(offer).toMatchObject({
      runTitle: 'Lunch club app',
      seatTitle: 'Frontend engineer',
      ownerWorkspaceId: ana.workspaceId,
    });
    expect(offer.heldUntil).toEqual(new Date(database.clock.now().getTime() + 10 * MINUTE_MS));
    expect(offer.reasons.join(' ')).toContain('fits every rule');
  });

  it('happens once per key, and never twice for a plan', async () => {
    const { id: blueprintId } = await world.propose(ana);
    const request = { blueprintId, variant: 'mixed' as const, idempotencyKey: newId() };
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => world.launching.run(ana, request)));
    expect(new Set(outcomes.map((outcome) => unwrap(outcome).runId)).size).toBe(1);
    expect(await world.launching.run(ana, { ...request, idempotencyKey: newId() })).toMatchObject({
      refusal: { kind: 'BlueprintRefused', rule: 'launched-already' },
    });
    expect(await world.launching.run(ana, { ...request, variant: 'people-only' })).toEqual(
      err({ kind: 'IdempotencyKeyReused' }),
    );
  });

  it('is refused with the gaps when nobody fits a seat that makes something', async () => {
    const { id: blueprintId } = await world.propose(ana, {
      wanted: [{ type: 'html-audit-report' }],
      atHand: [{ type: 'html-page', text: null, fileIds: [] }],
    });
    const request = { blueprintId, variant: 'mixed' as const, idempotencyKey: newId() };
    const outcome = await world.launching.run(ana, request);
    expect(outcome).toMatchObject({ refusal: { kind: 'SeatCannotBeFilled', gaps: [{ isOptional: false }] } });
  });

  it('can be tried out and leaves nothing behind', async () => {
    const { id: blueprintId } = await world.propose(ana);
    const preview = unwrap(await world.launching.preview(ana, { blueprintId, variant: 'mixed', idempotencyKey: 'k' }));
    expect([preview.seatsToFill, preview.quote.gaps]).toEqual([3, []]);
    expect((await database.owner.query('SELECT 1 FROM teams.run')).rowCount).toBe(0);
  });
});

describe('an offer', () => {
  it('that is accepted fills the seat with the agreed price on its blocks', async () => {
    const runId = await world.launch(ana);
    const offer = await heldBy(ravi);
    unwrap(await accept(ravi, offer.id));
    await world.drain();
    const { blocks, holders, seats } = await rowsOf(runId);
    expect(holders).toMatchObject([{ workerId: ravi.workerId, name: 'Ravi', leftAt: null }]);
    expect(blocks.at(-1)?.priceMinor).toBe(offer.priceMinor);
    expect(seats.map(({ state }) => state).sort()).toEqual(['filled', 'offered', 'offered']);
    expect((await offersTo(ravi)).map(({ state }) => state)).toEqual(['accepted']);
  });

  it('can be accepted twice with one key, and only by the worker it went to', async () => {
    await world.launch(ana);
    const offer = await heldBy(ravi);
    expect(await accept(diogo, offer.id)).toEqual(err({ kind: 'NotFound' }));
    expect(await accept(diogo, newId())).toEqual(err({ kind: 'NotFound' }));
    expect(await accept(ravi, 'no id at all')).toEqual(err({ kind: 'NotFound' }));
    expect(await accept(ravi, offer.id, 'one-key-only')).toEqual(await accept(ravi, offer.id, 'one-key-only'));
  });

  it('that is declined goes to the next one, never to the same worker again', async () => {
    const runId = await world.launch(ana);
    const priya = await world.freelancer('Priya', FRONT, { place: BENGALURU });
    unwrap(await decline(ravi, (await heldBy(ravi)).id));
    await world.drain();
    unwrap(await decline(priya, (await heldBy(priya)).id));
    await world.drain();
    const seat = await engineerSeat(runId);
    expect([seat.state, seat.exhaustedAt]).toEqual(['open', database.clock.now()]);
    database.clock.advance(60 * MINUTE_MS);
    await world.drain();
    expect((await offersTo(ravi)).map(({ state }) => state)).toEqual(['declined']);
    const olga = await world.freelancer('Olga', FRONT);
    database.clock.advance(60 * MINUTE_MS);
    await world.drain();
    expect(await heldBy(olga)).toBeDefined();
  });

  it('expires after its hold, and cannot be taken any more', async () => {
    await world.launch(ana);
    const offer = await heldBy(ravi);
    database.clock.advance(10 * MINUTE_MS);
    expect(await accept(ravi, offer.id)).toEqual(err({ kind: 'OfferGone', state: 'expired' }));
    await world.drain();
    expect((await offersTo(ravi)).find(({ id }) => id === offer.id)?.state).toBe('expired');
    // Nobody else is there, so in the next round the same worker may be asked again.
    database.clock.advance(5 * MINUTE_MS);
    await world.drain();
    expect((await heldBy(ravi)).id).not.toBe(offer.id);
  });

  it('never has two winners, whoever accepts and expires at the same moment', async () => {
    const runId = await world.launch(ana);
    const offer = await heldBy(ravi);
    database.clock.advance(10 * MINUTE_MS - 1);
    const expire = world.jobs.handlers.find(({ job }) => job.name === 'teams.expire-offer')!;
    const accepts = Array.from({ length: 60 }, () => accept(ravi, offer.id));
    const declines = Array.from({ length: 20 }, () => decline(ravi, offer.id));
    database.clock.advance(1);
    const expiries = Array.from({ length: 20 }, () =>
      database.db.write(ana, async (tx) => {
        if (expire.kind === 'inTransaction') await expire.run(tx, { runId, offerId: offer.id, turn: 0 }, undefined);
        return { ok: true as const, value: undefined };
      }),
    );
    await Promise.all([...accepts, ...declines, ...expiries]);
    await world.drain();
    const { holders, offers } = await rowsOf(runId);
    const ends = offers.filter(({ id }) => id === offer.id).map(({ state }) => state);
    expect(ends).toHaveLength(1);
    expect(holders).toHaveLength(ends[0] === 'accepted' ? 1 : 0);
  });

  it('accepted a hundred times at once fills the seat once', async () => {
    const runId = await world.launch(ana);
    const offer = await heldBy(ravi);
    const outcomes = await Promise.all(Array.from({ length: 100 }, () => accept(ravi, offer.id)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect((await rowsOf(runId)).holders).toHaveLength(1);
    const { rows } = await database.owner.query(`SELECT 1 FROM platform.event WHERE topic = 'teams.seat-filled'`);
    expect(rows).toHaveLength(1);
  });
});

describe('a seat that reviews', () => {
  it('is never offered to the workspace of whoever makes the work, nor the other way round', async () => {
    // Diogo's practice has a lead of its own, cheaper than Lea: she would have to accept his designs.
    const cheap = {
      displayName: 'Dora',
      skills: [{ skill: 'project-management', level: 5 }],
      rate: { minor: 100n, currency: 'EUR' },
    };
    await world.worker(diogo.ctx, cheap);
    const runId = await world.launch(ana);
    const { offers } = await rowsOf(runId);
    expect(offers.map(({ workerName }) => workerName).sort()).toEqual(['Diogo', 'Lea', 'Ravi']);
    unwrap(await decline(lea, (await heldBy(lea)).id));
    await world.drain();
    expect((await rowsOf(runId)).offers.map(({ workerName }) => workerName)).not.toContain('Dora');
  });

  it('may stay open: the run goes live with the seats that make something', async () => {
    const runId = await world.launch(ana);
    for (const who of [diogo, ravi]) unwrap(await accept(who, (await heldBy(who)).id));
    expect((await rowsOf(runId)).run.state).toBe('live');
  });
});

describe('the own workers of a client', () => {
  it('hold seats like anybody else', async () => {
    const own = await world.worker(ana, {
      displayName: 'Ines',
      skills: Object.entries(FRONT).map(([skill, level]) => ({ skill, level })),
      rate: { minor: 10n, currency: 'EUR' },
    });
    const runId = await world.launch(ana);
    const offer = (await database.db.read(ana, guestOffers)).find(({ workerId }) => workerId === own)!;
    expect(offer.ownerWorkspaceId).toBe(ana.workspaceId);
    unwrap(await world.answering.accept(ana, { offerId: offer.id, idempotencyKey: newId(), reason: null }));
    await world.drain();
    expect((await rowsOf(runId)).holders).toMatchObject([{ workerId: own, workerWorkspaceId: ana.workspaceId }]);
  });
});
