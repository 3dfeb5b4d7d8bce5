import { addMs, DAY_MS, err, HOUR_MS, newId, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import {
  drainIntents,
  openPrototypeRun,
  PROTOTYPE_BLOCKS,
  type Freelancer,
  type PrototypeRun,
  type TestDatabase,
} from '@muster/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runRows } from '../../persistence/run.store.ts';
import { askById } from '../../persistence/running/ask.table.ts';
import { ReadRuns } from '../read-runs.ts';
import type { AnswerAskRequest } from './answer-ask.ts';
import type { AskRequest } from './open-ask.ts';
import { WaitingAsks } from './waiting-asks.ts';

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

const rowsOf = () => database.db.read(ana, (tx) => runRows(tx, runId)).then((rows) => rows!);
const blockOf = async (key: string) => (await rowsOf()).blocks.find((block) => block.key === key)!;
const askOf = (id: string) => database.db.read(ana, (tx) => askById(tx, id)).then((ask) => ask!);
const plain = { options: [], act: 'words', otherwise: null, isWaiting: false, toSeatId: null, answerBy: null } as const;
const tryAsk = async (who: Context, key: string, parts: Partial<AskRequest> & Pick<AskRequest, 'kind'>) => {
  const { id: blockId } = await blockOf(key);
  const question = 'May the form ask for a telephone number?';
  return world.asking.run(who, { ...plain, runId, blockId, question, idempotencyKey: newId(), ...parts });
};
const ask = async (...given: Parameters<typeof tryAsk>) => unwrap(await tryAsk(...given)).askId;
const answer = (who: Context, askId: string, how: AnswerAskRequest['answer'], text: string | null = null) =>
  world.answeringAsks.run(who, { runId, askId, answer: how, text, idempotencyKey: newId() });
const waitingFor = async (who: Context) => {
  const reading = new ReadRuns(database.db, world.identity);
  return (await new WaitingAsks(database.db, reading).run(who)).map(({ ask: { id }, answers }) => [id, ...answers]);
};

describe('a question', () => {
  it('waits for the client, is answered once, and the block’s clock goes on with what was left', async () => {
    unwrap(await team.start(diogo, [runId, LIST]));
    const { dueAt } = await blockOf(LIST);
    database.clock.set(addMs(dueAt!, -20 * 60_000));
    const askId = await ask(diogo.ctx, LIST, { kind: 'answer', isWaiting: true });
    expect(await waitingFor(ana)).toEqual([[askId, 'answer']]);
    expect(await waitingFor(diogo.ctx)).toEqual([]);
    expect(await waitingFor(ravi.ctx)).toEqual([]);
    database.clock.advance(3 * HOUR_MS);
    await world.drain();
    const resting = await blockOf(LIST);
    expect([resting.dueAt, resting.leaseUntil, resting.isLate]).toEqual([null, null, false]);
    expect(await run.eventsOf('teams.block-late')).toEqual([]);

    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => answer(ana, askId, 'answer', 'Yes, but optional.')),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await askOf(askId)).toMatchObject({ state: 'answered', answer: 'Yes, but optional.', resumedAs: 'go-on' });
    expect(await run.eventsOf('teams.ask-answered')).toHaveLength(1);
    const going = await blockOf(LIST);
    expect(going.dueAt).toEqual(addMs(database.clock.now(), 20 * 60_000));
    expect(going.leaseUntil).not.toBeNull();
  });

  it('without an answer goes to those above, and then on with what the asker said they would do', async () => {
    unwrap(await team.start(diogo, [runId, LIST]));
    const { reviewSeatId } = await blockOf(LIST);
    const otherwise = 'I leave the number out.';
    const askId = await ask(diogo.ctx, LIST, { kind: 'answer', toSeatId: reviewSeatId, otherwise });
    expect(await waitingFor(ana)).toEqual([]);
    expect(await answer(ana, askId, 'answer', 'Yes')).toEqual(err({ kind: 'NotAllowed', action: 'ask:answer' }));
    expect(await waitingFor(lea.ctx)).toEqual([[askId, 'answer']]);
    database.clock.set((await askOf(askId)).escalatesAt);
    await world.drain();
    expect(await waitingFor(ana)).toEqual([[askId, 'answer']]);
    database.clock.set((await askOf(askId)).timesOutAt);
    await world.drain();
    expect(await askOf(askId)).toMatchObject({ state: 'timed-out', resumedAs: 'assume', otherwise });
  });

  it('is not for its asker, a stranger or a key to answer', async () => {
    const askId = await ask(diogo.ctx, LIST, { kind: 'answer' });
    const bob = await world.owner('Bob');
    const key = { kind: 'agent', keyId: newId(), workerId: null, name: 'Bot', scopes: ['work:do', 'teams:write'] };
    const bot = { ...ana, principal: key } as Context;
    expect(await answer(diogo.ctx, askId, 'answer', 'Yes')).toMatchObject({ refusal: { kind: 'NotAllowed' } });
    expect(await answer(ravi.ctx, askId, 'answer', 'Yes')).toMatchObject({ refusal: { kind: 'NotAllowed' } });
    expect(await answer(bot, askId, 'answer', 'Yes')).toMatchObject({ ok: false });
    expect(await answer(bob, askId, 'answer', 'Yes')).toEqual(err({ kind: 'NotFound' }));
    expect(await answer(ana, askId, 'approve')).toMatchObject({ refusal: { kind: 'NotAllowed' } });
    expect(await answer(ana, askId, 'answer', ' ')).toMatchObject({ refusal: { kind: 'InvalidInput' } });
    unwrap(await answer(diogo.ctx, askId, 'withdraw'));
    expect(await waitingFor(ana)).toEqual([]);
  });
});

describe('an approval', () => {
  it('does a finished block again, and nothing else does', async () => {
    for (const key of [LIST, DRAW, DESIGN]) await team.finish(diogo, lea, [runId, key]);
    await team.finish(ravi, diogo, [runId, BUILD]);
    await world.drain();
    expect((await rowsOf()).run.state).toBe('finished');
    expect(await team.start(diogo, [runId, DESIGN])).toMatchObject({ refusal: { kind: 'NotNow' } });
    expect(await team.deliver(diogo, [runId, DESIGN])).toMatchObject({ refusal: { kind: 'NotNow' } });
    const owedBefore = (await run.eventsOf('teams.block-accepted')).length;

    const askId = await ask(ana, DESIGN, { kind: 'approve', act: 'redo' });
    expect(await tryAsk(ana, DESIGN, { kind: 'approve', act: 'redo' })).toMatchObject({ refusal: { kind: 'NotNow' } });
    expect(await waitingFor(diogo.ctx)).toEqual([[askId, 'approve', 'refuse']]);
    unwrap(await answer(diogo.ctx, askId, 'approve'));
    expect([(await rowsOf()).run.state, (await blockOf(DESIGN)).state]).toEqual(['live', 'ready']);
    unwrap(await team.start(diogo, [runId, DESIGN]));
    unwrap(await team.deliver(diogo, [runId, DESIGN], 'Second edition'));
    // What was built on the first edition hears of the second.
    const { id: buildId } = await blockOf(BUILD);
    expect(await run.eventsOf('teams.input-stale')).toMatchObject([{ blockId: buildId, version: 2 }]);
    unwrap(await team.accept(lea, [runId, DESIGN], 2));
    await world.drain();
    expect((await rowsOf()).run.state).toBe('finished');
    // Under the same agreement it is paid once.
    const owed = (await run.eventsOf('teams.block-accepted')).slice(owedBefore);
    expect(owed.map(({ priceMinor }) => priceMinor)).toEqual(['0']);
  });

  it('is never given by silence', async () => {
    await team.finish(diogo, lea, [runId, LIST]);
    const askId = await ask(lea.ctx, LIST, { kind: 'approve', act: 'redo' });
    database.clock.advance(7 * DAY_MS);
    await world.drain();
    expect(await askOf(askId)).toMatchObject({ state: 'timed-out', resumedAs: 'leave-it' });
    expect((await blockOf(LIST)).state).toBe('accepted');
    expect(await answer(ana, askId, 'approve')).toMatchObject({ refusal: { kind: 'NotNow' } });
  });
});

describe('a request to take over', () => {
  it('passes the seat on with everything in it, and pays what was begun', async () => {
    unwrap(await team.start(ravi, [runId, BUILD]).then(() => team.start(diogo, [runId, LIST])));
    await world.freelancer('Inês', { 'ui-design': 4, 'interaction-design': 4 });
    database.clock.advance(30 * 60_000);
    const askId = await ask(diogo.ctx, LIST, { kind: 'take-over', isWaiting: true });
    unwrap(await answer(ana, askId, 'take-over'));
    await world.drain();
    const { holders, offers, seats } = await rowsOf();
    const { seatId, state } = await blockOf(LIST);
    expect([state, seats.find(({ id }) => id === seatId)!.kinds[0]]).toEqual(['ready', 'person']);
    const left = holders.find(({ name }) => name === 'Diogo')!;
    expect([left.leftAt !== null, left.settledMinor > 0n]).toEqual([true, true]);
    expect(offers.filter((offer) => offer.seatId === seatId).at(-1)).toMatchObject({ workerName: 'Inês' });
  });

  it('is kept by the holder when the client asks for it, and passed on when nobody answers', async () => {
    unwrap(await team.start(diogo, [runId, LIST]));
    const first = await ask(diogo.ctx, LIST, { kind: 'take-over' });
    unwrap(await answer(ana, first, 'keep', 'Please go on; the rest can wait.'));
    expect((await blockOf(LIST)).state).toBe('in-progress');
    expect(await tryAsk(ravi.ctx, LIST, { kind: 'take-over' })).toMatchObject({ refusal: { kind: 'NotAllowed' } });
    const second = await ask(diogo.ctx, LIST, { kind: 'take-over' });
    database.clock.set((await askOf(second)).timesOutAt);
    await world.drain();
    expect(await askOf(second)).toMatchObject({ state: 'timed-out', resumedAs: 'pass-on' });
    expect((await rowsOf()).holders.find(({ name }) => name === 'Diogo')).toMatchObject({ settledMinor: 0n });
  });
});

describe.each(['approve', 'answer', 'take-over'] as const)('waiting for a person to %s', (kind) => {
  it('survives seven days and the death of every process on the way, and goes on exactly once', async () => {
    unwrap(await team.start(diogo, [runId, LIST]));
    const answerBy = addMs(database.clock.now(), 8 * DAY_MS);
    const askId = await ask(diogo.ctx, LIST, { kind, isWaiting: true, answerBy });
    const dying = dyingHandlers(world.jobs.handlers);
    for (let day = 0; day < 7; day += 1) {
      database.clock.advance(DAY_MS);
      // Each process dies in the middle of its work; the next one finds everything where it was.
      await drainIntents(database, dying).catch(() => undefined);
      await world.drain();
    }
    expect((await askOf(askId)).state).toBe('escalated');
    expect(await run.eventsOf('teams.ask-escalated')).toHaveLength(1);
    const how = { approve: 'approve', answer: 'answer', 'take-over': 'take-over' } as const;
    const text = 'Yes.';
    const all = await Promise.all(Array.from({ length: 4 }, () => answer(ana, askId, how[kind], text)));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    database.clock.advance(7 * DAY_MS);
    await drainIntents(database, dying).catch(() => undefined);
    await world.drain();
    expect(await run.eventsOf('teams.ask-answered')).toHaveLength(1);
    const passedOn = (await run.eventsOf('teams.seat-released')).filter(({ workerId }) => workerId === diogo.workerId);
    expect(passedOn.length).toBe(kind === 'take-over' ? 1 : (await run.eventsOf('teams.lease-lapsed')).length);
  });
});

/** Each job does its work up to the very end and dies before it can say so, the first time. */
function dyingHandlers(handlers: PrototypeRun['world']['jobs']['handlers']): PrototypeRun['world']['jobs']['handlers'] {
  const seen = new Set<string>();
  return handlers.map((handler) => {
    if (handler.kind !== 'inTransaction') return handler;
    return {
      ...handler,
      run: async (tx, payload, prepared) => {
        await handler.run(tx, payload, prepared);
        const id = `${handler.job.name} ${JSON.stringify(payload)}`;
        if (seen.has(id)) return;
        seen.add(id);
        throw new Error('the process died');
      },
    };
  });
}
