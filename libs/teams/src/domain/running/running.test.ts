import { addMs, HOUR_MS, MINUTE_MS } from '@muster/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_STATES } from '../block-state.ts';
import { RUN_STATES } from '../run-state.ts';
import {
  advanceAsk,
  ASK_STATES,
  dueOf,
  isOpenAsk,
  RESUMES,
  type AskEvent,
  type AskKind,
  type AskState,
} from './ask.ts';
import { elasticFault, elasticStep, type ElasticSeat } from './elastic.ts';
import { leaseStep } from './lease.ts';
import { foldLog, unlogged, type Standing } from './run-log.ts';
import { consumersOf, staleInputsOf, versionsToTake } from './streams.ts';

const now = new Date('2026-11-23T09:00:00Z');
const kinds: AskKind[] = ['approve', 'answer', 'take-over'];
const events: AskEvent[] = ['escalate', 'approve', 'refuse', 'answer', 'take-over', 'keep', 'time-out', 'withdraw'];

describe('the log of a run', () => {
  const standing = fc.record<Standing>({
    subjectKind: fc.constantFrom('block'),
    subjectId: fc.constantFrom('a', 'b', 'c'),
    state: fc.constantFrom('waiting', 'ready', 'in-progress', 'accepted'),
    isLate: fc.boolean(),
    holderOfferId: fc.constantFrom(null, 'offer'),
  });

  it('folds to the state that was written last, in whatever order its lines are read', () => {
    fc.assert(
      fc.property(fc.array(standing, { maxLength: 40 }), fc.infiniteStream(fc.double()), (changes, random) => {
        const lines = changes.map((each, index) => ({ ...each, version: index + 1 }));
        const shuffled = [...lines].sort(() => (random.next().value ?? 0) - 0.5);
        const last = new Map(changes.map((each) => [each.subjectId, each]));
        const folded = foldLog(shuffled);
        for (const [id, each] of last) expect(folded.get(id)).toMatchObject(each);
        expect(unlogged([...last.values()], folded)).toEqual([]);
      }),
    );
  });
});

describe('the life of a question', () => {
  it('is over once, and what follows from it is named once for each kind and end', () => {
    const anyEvent = fc.constantFrom(...events);
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.array(anyEvent, { maxLength: 12 }), (kind, tried) => {
        let state: AskState = 'open';
        let resumed = 0;
        for (const event of tried) {
          const next = advanceAsk({ kind, state }, event);
          if (!next.ok) continue;
          state = next.value.state;
          if (next.value.resume) resumed += 1;
        }
        expect(resumed).toBe(isOpenAsk(state) ? 0 : 1);
      }),
    );
    for (const kind of kinds)
      for (const [state, row] of Object.entries(ASK_STATES[kind]))
        if (Object.keys(row).length === 0 && Object.values(ASK_STATES[kind].open).includes(state as AskState))
          expect(RESUMES[kind][state as AskState]).toBeDefined();
  });

  it('never lets an approval happen by silence, and never holds a block for ever', () => {
    expect(RESUMES.approve['timed-out']).toBe('leave-it');
    const ask = { state: 'open' as const, escalatesAt: addMs(now, HOUR_MS), timesOutAt: addMs(now, 2 * HOUR_MS) };
    expect(dueOf(ask, now)).toEqual({ until: ask.escalatesAt });
    expect(dueOf(ask, ask.escalatesAt)).toBe('escalate');
    expect(dueOf({ ...ask, state: 'escalated' }, ask.escalatesAt)).toEqual({ until: ask.timesOutAt });
    expect(dueOf(ask, addMs(now, 7 * 24 * HOUR_MS))).toBe('time-out');
    expect(dueOf({ ...ask, state: 'answered' }, ask.timesOutAt)).toBeUndefined();
  });
});

describe('a lease', () => {
  it('asks when it is over, frees the seat when the answer does not come, and waits for nobody who is not there', () => {
    const leaseUntil = addMs(now, -MINUTE_MS);
    expect(leaseStep({ now, leaseUntil: null, askedAt: null, answerBy: null })).toEqual({ kind: 'nothing' });
    expect(leaseStep({ now, leaseUntil: addMs(now, 1), askedAt: null, answerBy: null }).kind).toBe('wait');
    expect(leaseStep({ now, leaseUntil, askedAt: null, answerBy: null })).toEqual({ kind: 'ask' });
    const asked = { now, leaseUntil, askedAt: addMs(now, -5), answerBy: addMs(now, 5) };
    expect(leaseStep(asked)).toEqual({ kind: 'wait', until: asked.answerBy });
    expect(leaseStep({ ...asked, answerBy: now })).toEqual({ kind: 'release', silentMs: MINUTE_MS });
  });
});

describe('streamed work', () => {
  const links = [
    { fromBlockId: 'a', toBlockId: 'b', kind: 'stream' as const },
    { fromBlockId: 'c', toBlockId: 'b', kind: 'collaborate' as const },
  ];

  it('is made with the newest version there was, and stale from the moment there is a newer one', () => {
    const taken = versionsToTake(
      'b',
      links,
      new Map([
        ['a', 2],
        ['c', 1],
      ]),
    );
    expect(taken).toEqual([{ blockId: 'b', sourceBlockId: 'a', version: 2 }]);
    expect(staleInputsOf('b', taken, new Map([['a', 2]]))).toEqual([]);
    const newer = new Map([['a', 3]]);
    expect(staleInputsOf('b', taken, newer)).toEqual([{ sourceBlockId: 'a', takenVersion: 2, newestVersion: 3 }]);
    const blocks = [{ id: 'b', state: 'in-progress' as const }];
    expect(consumersOf({ blockId: 'a', version: 3 }, taken, blocks)).toEqual(['b']);
    const again = [...taken, { blockId: 'b', sourceBlockId: 'a', version: 3 }];
    expect(consumersOf({ blockId: 'a', version: 3 }, again, blocks)).toEqual([]);
  });
});

describe('an elastic seat', () => {
  const rule = { most: 3, openAbove: 2, closeBelow: 1 };
  const seat = (id: string, parts: Partial<ElasticSeat> = {}): ElasticSeat => ({
    ...{ seatId: id, isTwin: id !== 'base', isFilled: true, busy: 0, ...parts },
  });
  const queue = (length: number, priceMinor = 10n) =>
    Array.from({ length }, (_, index) => ({ blockId: `b${index}`, seatId: 'base', priceMinor }));

  it('grows over the threshold, at most so far, within the money, and never twice at once', () => {
    const facts = { queue: queue(4), seats: [seat('base')], budgetLeftMinor: 100n };
    expect(elasticStep(rule, facts)).toEqual({ kind: 'open', blockIds: ['b2', 'b3'] });
    expect(elasticStep(rule, { ...facts, budgetLeftMinor: 10n })).toEqual({ kind: 'open', blockIds: ['b3'] });
    expect(elasticStep(rule, { ...facts, budgetLeftMinor: 9n })).toEqual({ kind: 'nothing', because: 'budget' });
    expect(elasticStep(rule, { ...facts, queue: queue(2) })).toEqual({ kind: 'nothing', because: 'enough' });
    const looking = [seat('base'), seat('t1', { isFilled: false })];
    expect(elasticStep(rule, { ...facts, queue: queue(9), seats: looking })).toMatchObject({
      because: 'already-looking',
    });
    const full = [seat('base'), seat('t1'), seat('t2')];
    expect(elasticStep(rule, { ...facts, queue: queue(9), seats: full })).toMatchObject({ because: 'at-most' });
  });

  it('shrinks under the lower one, but never by somebody whose hands are full, and never its own seat', () => {
    const facts = { queue: [], seats: [seat('base'), seat('t1', { busy: 1 }), seat('t2')], budgetLeftMinor: 0n };
    expect(elasticStep(rule, facts)).toEqual({ kind: 'close', seatId: 't2' });
    expect(elasticStep(rule, { ...facts, seats: [seat('base'), seat('t1', { busy: 1 })] }).kind).toBe('nothing');
  });

  it('comes to rest for every queue and money, so that nobody comes and goes by turns', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.bigInt(0n, 500n), (length, budget) => {
        let seats = [seat('base')];
        let left = budget;
        for (let step = 0; ; step += 1) {
          const next = elasticStep(rule, { queue: queue(length), seats, budgetLeftMinor: left });
          if (next.kind === 'nothing') break;
          expect(step).toBeLessThan(rule.most);
          if (next.kind === 'open') left -= 10n * BigInt(next.blockIds.length);
          expect(left).toBeGreaterThanOrEqual(0n);
          seats = next.kind === 'open' ? [...seats, seat(`t${step}`)] : seats.slice(0, -1);
        }
      }),
    );
  });

  it('takes only rules that make sense', () => {
    expect(elasticFault(rule)).toBeUndefined();
    expect(elasticFault({ ...rule, closeBelow: 2 })).toContain('shorter queue');
    expect(elasticFault({ ...rule, most: 0 })).toContain('Between 1 and 20');
    expect(elasticFault({ ...rule, openAbove: 1.5 })).toContain('whole numbers');
  });
});

describe('the tables of states', () => {
  it('lead only to states that are in them, and every state but the first can be reached', () => {
    const tables: [string, Record<string, Record<string, string>>][] = [
      ['waiting', BLOCK_STATES as never],
      ['draft', RUN_STATES as never],
      ...kinds.map((kind): [string, Record<string, Record<string, string>>] => ['open', ASK_STATES[kind] as never]),
    ];
    for (const [first, table] of tables) {
      const reached = new Set([first]);
      for (const state of reached) for (const next of Object.values(table[state] ?? {})) reached.add(next);
      for (const state of reached) expect(Object.keys(table)).toContain(state);
      if (first !== 'open') expect([...reached].sort()).toEqual(Object.keys(table).sort());
    }
  });
});
