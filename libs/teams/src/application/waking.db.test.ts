import { newId, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import { openTestDatabase, teamsWorld, type Freelancer, type TestDatabase } from '@muster/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runRows } from '../persistence/run.store.ts';

let database: TestDatabase;
let world: ReturnType<typeof teamsWorld>;
let ana: Context;
let vera: Freelancer;
let runId: string;
beforeEach(async () => {
  database = await openTestDatabase();
  world = teamsWorld(database);
  ana = await world.owner('Ana');
  // She could design and she could lead, but nobody accepts their own designs.
  vera = await world.freelancer('Vera', { 'ui-design': 4, 'interaction-design': 4, 'project-management': 4 });
  await world.freelancer('Ravi', { 'frontend-engineering': 4, prototyping: 3 });
  runId = await world.launch(ana);
});
afterEach(() => database.close());

const rowsOf = () => database.db.read(ana, (tx) => runRows(tx, runId)).then((rows) => rows!);
const looks = async () => {
  const { rows } = await database.owner.query(
    `SELECT 1 FROM platform.intent WHERE job = 'teams.fill-seat' AND state <> 'done'`,
  );
  return rows.length;
};

describe('a seat that nobody is left for', () => {
  it('is offered the moment somebody is free again, and leaves no further look behind', async () => {
    const before = await rowsOf();
    const offered = before.offers.find(({ workerName }) => workerName === 'Vera')!;
    const stuck = before.seats.find(({ exhaustedAt }) => exhaustedAt !== null)!;
    expect([stuck.state, await looks()]).toEqual(['open', 1]);

    const answer = { offerId: offered.id, idempotencyKey: newId(), reason: null };
    unwrap(await world.answering.decline(vera.ctx, answer));
    await world.drain();
    const { offers, seats } = await rowsOf();
    expect(
      offers.filter(({ workerName }) => workerName === 'Vera').map(({ seatId, state }) => [seatId, state]),
    ).toEqual([
      [offered.seatId, 'declined'],
      [stuck.id, 'held'],
    ]);
    // Now the other one is out of candidates: one timed look for it, and the old one for the seat that is offered.
    expect(seats.find(({ id }) => id === offered.seatId)).toMatchObject({
      state: 'open',
      exhaustedAt: expect.any(Date),
    });
    expect(await looks()).toBe(2);
  });
});
