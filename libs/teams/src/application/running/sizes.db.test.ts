import { err, HOUR_MS, MINUTE_MS, money, newId, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import {
  openPrototypeRun,
  PROTOTYPE_BLOCKS,
  type Freelancer,
  type PrototypeRun,
  type TestDatabase,
} from '@muster/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runRows } from '../../persistence/run.store.ts';
import { committedMinor } from '../hiring-facts.ts';
import { ReadRuns } from '../read-runs.ts';

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
  await team.hire(diogo, ravi, lea);
  // Monday, nine in Lisbon.
  database.clock.set(new Date('2026-11-23T09:00:00Z'));
});
afterEach(() => database.close());

const rowsOf = (id = runId) => database.db.read(ana, (tx) => runRows(tx, id)).then((rows) => rows!);
const blockOf = async (key: string) => (await rowsOf()).blocks.find((block) => block.key === key)!;
const swap = async (who: Context, key: string, to: 'person' | 'agent') => {
  const { seatId } = await blockOf(key);
  const request = { runId, seatId, to, reason: 'Somebody else for the rest', idempotencyKey: newId() };
  return world.releasing.run(who, request);
};

describe('a seat swapped in the middle of its work', () => {
  it('goes from a person to an agent and on to a person, with the work as it stands and everybody’s part settled', async () => {
    const skills = { 'ui-design': 4, 'interaction-design': 4 };
    const sketchbot = await world.freelancer('Sketchbot', skills, { kind: 'agent', rate: money(900, 'EUR') });
    const ines = await world.freelancer('Inês', skills);
    await database.owner.query('UPDATE teams.run_block SET agent_minutes = 12 WHERE run_id = $1', [runId]);
    await team.finish(diogo, lea, [runId, LIST]);
    unwrap(await team.start(diogo, [runId, DRAW]));
    const before = await blockOf(DRAW);
    database.clock.advance(30 * MINUTE_MS);
    expect(await swap(ravi.ctx, DRAW, 'agent')).toEqual(err({ kind: 'NotAllowed', action: 'work:do' }));
    unwrap(await swap(ana, DRAW, 'agent'));
    await world.drain();
    await team.hire(sketchbot);
    unwrap(await team.start(sketchbot, [runId, DRAW]));
    unwrap(await team.deliver(sketchbot, [runId, DRAW], 'By the agent'));
    unwrap(await team.refuse(lea, [runId, DRAW]));
    unwrap(await swap(ana, DRAW, 'person'));
    await world.drain();
    await team.hire(ines);
    const after = await blockOf(DRAW);
    expect([after.inputs, after.outputs, after.criteria, after.seatId, after.reviewSeatId]).toEqual([
      before.inputs,
      before.outputs,
      before.criteria,
      before.seatId,
      before.reviewSeatId,
    ]);
    unwrap(await team.start(ines, [runId, DRAW]));
    unwrap(await team.deliver(ines, [runId, DRAW], 'By hand again'));
    unwrap(await team.accept(lea, [runId, DRAW], 2));

    const { holders, offers, versions } = await rowsOf();
    expect(versions.get(after.id)).toBe(2);
    const seat = holders.filter(({ seatId }) => seatId === after.seatId);
    expect(seat.map(({ name, kind }) => [name, kind])).toEqual([
      ['Diogo', 'person'],
      ['Sketchbot', 'agent'],
      ['Inês', 'person'],
    ]);
    const [first, second] = seat.map(({ settledMinor }) => settledMinor);
    expect([first! > 0n, second! > 0n]).toEqual([true, true]);
    const settled = (await run.eventsOf('teams.block-settled')).map(({ priceMinor }) => BigInt(String(priceMinor)));
    expect(settled).toEqual([first, second]);
    // The whole of it went to who handed over what was accepted, at their own price.
    const offer = offers.find(({ workerName }) => workerName === 'Inês')!;
    expect((await run.eventsOf('teams.block-accepted')).at(-1)).toMatchObject({
      workerId: ines.workerId,
      offerId: offer.id,
      packetVersion: 2,
    });
    expect(committedMinor(await rowsOf())).toBeGreaterThan(0n);
  });

  it('is refused where an agent cannot do the work', async () => {
    await database.owner.query('UPDATE teams.run_block SET agent_minutes = NULL WHERE run_id = $1', [runId]);
    expect(await swap(ana, LIST, 'agent')).toMatchObject({ refusal: { kind: 'InvalidInput', field: 'to' } });
    expect((await rowsOf()).holders.every(({ leftAt }) => leftAt === null)).toBe(true);
  });
});

describe('a seat that may grow', () => {
  const grow = async (rule: { most: number; openAbove: number; closeBelow: number } | null) => {
    const { seatId } = await blockOf(LIST);
    return world.sizing.run(ana, { runId, seatId, rule, idempotencyKey: newId() });
  };
  const open = async () => (await rowsOf()).seats.filter(({ twinOf, closedAt }) => twinOf && !closedAt);

  it('gets another holder when more waits than one can begin, and lets them go when there is nothing left', async () => {
    const ines = await world.freelancer('Inês', { 'ui-design': 4, 'interaction-design': 4 });
    await database.owner.query('DELETE FROM teams.run_link WHERE run_id = $1', [runId]);
    const committed = committedMinor(await rowsOf());
    unwrap(await grow({ most: 2, openAbove: 1, closeBelow: 0 }));
    await world.drain();
    const [twin] = await open();
    expect(twin).toMatchObject({ title: 'Product designer 2', state: 'offered' });
    const moved = (await rowsOf()).blocks.filter(({ seatId }) => seatId === twin!.id);
    expect(moved).toHaveLength(1);
    expect(committedMinor(await rowsOf())).toBeLessThan(committed);
    await team.hire(ines);
    expect((await open())[0]).toMatchObject({ state: 'filled' });
    expect(await run.eventsOf('teams.seat-grew')).toHaveLength(1);
    // At most two, however long the queue.
    database.clock.advance(HOUR_MS);
    await world.drain();
    expect(await open()).toHaveLength(1);

    const mine = (await rowsOf()).blocks.find(({ id }) => id === moved[0]!.id)!.key;
    await team.finish(ines, lea, [runId, mine]);
    unwrap(await grow({ most: 2, openAbove: 2, closeBelow: 1 }));
    for (const key of [LIST, DRAW, DESIGN].filter((each) => each !== mine)) await team.finish(diogo, lea, [runId, key]);
    await world.drain();
    expect(await open()).toEqual([]);
    const { holders } = await rowsOf();
    expect(holders.find(({ name }) => name === 'Inês')).toMatchObject({ settledMinor: 0n });
    expect(holders.find(({ name }) => name === 'Inês')!.leftAt).not.toBeNull();
    const paid = (await run.eventsOf('teams.block-accepted')).map(({ workerId }) => workerId);
    expect(paid.filter((workerId) => workerId === ines.workerId)).toHaveLength(1);
  });

  it('is for owners and managers to size, by a rule that makes sense', async () => {
    const { seatId } = await blockOf(LIST);
    const rule = { most: 2, openAbove: 2, closeBelow: 1 };
    const request = { runId, seatId, rule, idempotencyKey: newId() };
    expect(await world.sizing.run(diogo.ctx, request)).toEqual(err({ kind: 'NotFound' }));
    expect(await grow({ ...rule, closeBelow: 5 })).toMatchObject({ refusal: { kind: 'InvalidInput', field: 'rule' } });
  });
});

describe('a team that is over', () => {
  it('comes together again in one step, the same people asked first, and says how long it took', async () => {
    for (const key of [LIST, DRAW, DESIGN]) await team.finish(diogo, lea, [runId, key]);
    await team.finish(ravi, diogo, [runId, BUILD]);
    await world.drain();
    const again = (idempotencyKey: string) =>
      world.reconvening.run(ana, { runId, title: null, deadline: null, idempotencyKey });
    await world.freelancer('Inês', { 'ui-design': 4, 'interaction-design': 4 });
    await world.freelancer('Priya', { 'frontend-engineering': 4, prototyping: 3 });
    unwrap(await world.closing.run(ana, { runId, idempotencyKey: newId() }));
    const { runId: secondId } = unwrap(await again('second edition'));
    expect(unwrap(await again('second edition')).runId).toBe(secondId);
    await world.drain();
    const { run: second, blocks, seats, offers } = await rowsOf(secondId);
    const first = await rowsOf();
    expect([second.title, second.reconvenesRunId]).toEqual([first.run.title, runId]);
    expect(blocks.map(({ key }) => key)).toEqual(first.blocks.map(({ key }) => key));
    expect(new Set([...blocks, ...first.blocks].map(({ id }) => id)).size).toBe(8);
    expect(offers.map(({ workerName }) => workerName).sort()).toEqual(['Diogo', 'Lea', 'Ravi']);
    expect(seats).toHaveLength(first.seats.length);

    database.clock.advance(4 * MINUTE_MS);
    await team.hire(diogo, ravi, lea);
    const view = await new ReadRuns(database.db, world.identity).one(ana, secondId);
    expect(view!.convenedInSeconds).toBe(240);
  });

  it('is called together only when it is over', async () => {
    const request = { runId, title: null, deadline: null, idempotencyKey: newId() };
    expect(await world.reconvening.run(ana, request)).toMatchObject({ refusal: { kind: 'RunNotNow', state: 'live' } });
    expect(await world.reconvening.run(diogo.ctx, request)).toEqual(err({ kind: 'NotFound' }));
  });
});
