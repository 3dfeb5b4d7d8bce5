import { unwrap } from '@muster/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  BLOCK_STATES,
  NEW_BLOCK,
  openPredecessors,
  type BlockEvent,
  type BlockFacts,
  type BlockProgress,
  type Predecessor,
} from './block-state.ts';

const facts: BlockFacts = {
  holderId: 'wanjiru',
  producerIds: [],
  predecessors: [],
  criterionIds: ['complete', 'natural'],
};
const results = facts.criterionIds.map((criterionId) => ({ criterionId, passes: true, note: '' }));
const deliver: BlockEvent = { kind: 'deliver', by: 'wanjiru', results };
const before: Predecessor = { blockId: 'a', title: 'Translate', link: 'hand-off', state: 'delivered', versionsOut: 1 };

/** Plays events one after another; the last one may be refused. */
function play(events: readonly BlockEvent[], known: Partial<BlockFacts> = {}) {
  const all = { ...facts, ...known };
  const last = events.at(-1)!;
  const until = events.slice(0, -1).reduce((at, event) => unwrap(advance(at, event, all)), NEW_BLOCK);
  return advance(until, last, all);
}

const started: BlockEvent[] = [{ kind: 'inputs-arrived' }, { kind: 'start', by: 'wanjiru' }];

describe('a block', () => {
  it('goes from waiting to accepted, with a refusal on the way', () => {
    const outcome = play([
      ...started,
      deliver,
      { kind: 'refuse', by: 'ana' },
      { kind: 'rework', by: 'wanjiru' },
      deliver,
      { kind: 'accept', by: 'ana' },
    ]);
    expect(outcome).toEqual({ ok: true, value: { state: 'accepted', isLate: false } });
  });

  it('does not start on a hand-off that was delivered but not accepted', () => {
    expect(play([{ kind: 'inputs-arrived' }], { predecessors: [before] })).toMatchObject({
      refusal: { kind: 'PredecessorsOpen', titles: ['Translate'] },
    });
  });

  it('does not start when a predecessor was reopened after it had become ready', () => {
    const ready: BlockProgress = { state: 'ready', isLate: false };
    const reopened = { ...facts, predecessors: [before] };
    expect(advance(ready, { kind: 'start', by: 'wanjiru' }, reopened)).toMatchObject({
      refusal: { kind: 'PredecessorsOpen' },
    });
  });

  it('starts on a stream as soon as one version is out', () => {
    const stream = { ...before, link: 'stream' as const, state: 'in-progress' as const };
    expect(openPredecessors([{ ...stream, versionsOut: 0 }])).toHaveLength(1);
    expect(openPredecessors([stream])).toEqual([]);
    expect(openPredecessors([{ ...stream, state: 'cancelled' }])).toHaveLength(1);
  });

  it('is started by its holder only, and by nobody while the seat is empty', () => {
    expect(play([{ kind: 'inputs-arrived' }, { kind: 'start', by: 'ana' }])).toMatchObject({
      refusal: { kind: 'NotTheHolder', by: 'ana' },
    });
    expect(play([{ kind: 'inputs-arrived' }, { kind: 'start', by: 'wanjiru' }], { holderId: null })).toMatchObject({
      refusal: { kind: 'SeatIsEmpty' },
    });
  });

  it('is not delivered before every criterion has an answer', () => {
    expect(play([...started, { kind: 'deliver', by: 'wanjiru', results: results.slice(1) }])).toMatchObject({
      refusal: { kind: 'CriteriaUnanswered', ids: ['complete'] },
    });
  });

  it('is never accepted by who made it, not even after leaving the seat', () => {
    const refusal = { refusal: { kind: 'ProducerCannotAccept', by: 'wanjiru' } };
    expect(play([...started, deliver, { kind: 'accept', by: 'wanjiru' }])).toMatchObject(refusal);
    const delivered: BlockProgress = { state: 'delivered', isLate: false };
    const replaced = { ...facts, holderId: 'amina', producerIds: ['wanjiru'] };
    expect(advance(delivered, { kind: 'accept', by: 'wanjiru' }, replaced)).toMatchObject(refusal);
  });

  it('is not run again once accepted, unless a redo was requested', () => {
    const accepted: BlockProgress = { state: 'accepted', isLate: false };
    for (const event of [...started, deliver, { kind: 'rework', by: 'wanjiru' } as const])
      expect(advance(accepted, event, facts)).toMatchObject({
        refusal: { kind: 'EventNotAllowed', allowed: ['redo'] },
      });
    expect(advance(accepted, { kind: 'redo', requestId: null }, facts)).toMatchObject({
      refusal: { kind: 'RedoNotRequested' },
    });
    expect(unwrap(advance(accepted, { kind: 'redo', requestId: 'request-1' }, facts)).state).toBe('ready');
  });

  it('keeps its rules under any events', () => {
    const by = fc.constantFrom('wanjiru', 'ana');
    const event: fc.Arbitrary<BlockEvent> = fc.oneof(
      fc.constantFrom<BlockEvent>(
        { kind: 'inputs-arrived' },
        { kind: 'inputs-withdrawn' },
        { kind: 'cancel' },
        { kind: 'mark-late' },
        { kind: 'mark-on-time' },
      ),
      fc.record({ kind: fc.constantFrom('start', 'take-back', 'accept', 'refuse', 'rework'), by }),
      fc.record({ kind: fc.constant('deliver' as const), by, results: fc.subarray(results) }),
      fc.record({ kind: fc.constant('redo' as const), requestId: fc.constantFrom(null, 'request-1') }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let at: BlockProgress = NEW_BLOCK;
        for (const each of events) {
          const next = advance(at, each, facts);
          if (!next.ok) continue;
          if (next.value.state === 'accepted') expect(each).toEqual({ kind: 'accept', by: 'ana' });
          if (next.value.state === 'delivered' && at.state === 'in-progress') expect(each).toEqual(deliver);
          if (at.state === 'accepted') expect(each.kind).toBe('redo');
          expect(at.state).not.toBe('cancelled');
          expect(Object.keys(BLOCK_STATES)).toContain(next.value.state);
          at = next.value;
        }
      }),
    );
  });
});
