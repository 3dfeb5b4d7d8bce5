import { unwrap } from '@muster/kernel';
import { describe, expect, it } from 'vitest';
import { acceptPacket, nextPacket, refusePacket, staleInputs, type PacketDraft, type PacketPromise } from './packet.ts';

const at = new Date('2026-11-23T10:00:00Z');
const promise: PacketPromise = {
  blockId: 'translate',
  outputs: [{ name: 'translation', type: 'translated-text' }],
  criterionIds: ['complete', 'natural'],
};
const draft: PacketDraft = {
  stage: 'final',
  outputs: [{ name: 'translation', type: 'translated-text', language: 'sw', text: 'Karibu' }],
  results: [
    { criterionId: 'complete', passes: true, note: '' },
    { criterionId: 'natural', passes: true, note: '' },
  ],
  openQuestions: [],
  producedBy: 'wanjiru',
  deliveredAt: at,
};
const first = unwrap(nextPacket(null, draft, promise)).packet;
const ana = { by: 'ana', at };

describe('a packet', () => {
  it('counts its versions, and a new one replaces one that nobody decided on', () => {
    const { packet, previous } = unwrap(nextPacket(first, draft, promise));
    expect([first.version, packet.version, previous?.review.state]).toEqual([1, 2, 'replaced']);
    const refused = unwrap(refusePacket(packet, { ...ana, reason: 'One page is missing.', openPoints: ['Page 3'] }));
    const third = unwrap(nextPacket(refused, draft, promise));
    expect([third.packet.version, third.previous]).toEqual([3, refused]);
  });

  it.each<[string, Partial<PacketDraft>, object]>([
    ['an unanswered criterion', { results: draft.results.slice(1) }, { kind: 'CriteriaUnanswered', ids: ['complete'] }],
    [
      'a criterion of another block',
      { results: [...draft.results, { criterionId: 'fast', passes: true, note: '' }] },
      { kind: 'UnknownCriteria', ids: ['fast'] },
    ],
    [
      'two answers',
      { results: [...draft.results, draft.results[0]!] },
      { kind: 'CriterionAnsweredTwice', ids: ['complete'] },
    ],
    ['a missing output', { outputs: [] }, { kind: 'OutputsMissing', names: ['translation'] }],
    [
      'an output of another type',
      { outputs: [{ name: 'translation', type: 'logo', text: 'x' }] },
      { kind: 'UnknownOutput' },
    ],
    [
      'an empty output',
      { outputs: [{ name: 'translation', type: 'translated-text', text: ' ' }] },
      { kind: 'OutputIsEmpty', name: 'translation' },
    ],
    [
      'a digest that is none',
      { outputs: [{ name: 'translation', type: 'translated-text', artefactId: 'file-1', sha256: 'abc' }] },
      { kind: 'MalformedDigest', name: 'translation' },
    ],
  ])('is refused with %s', (_what, changes, refusal) => {
    expect(nextPacket(null, { ...draft, ...changes }, promise)).toMatchObject({ ok: false, refusal });
  });

  it('may be interim with open criteria, and is then not accepted', () => {
    const interim = unwrap(nextPacket(null, { ...draft, stage: 'interim', results: [] }, promise)).packet;
    expect(acceptPacket(interim, ana)).toMatchObject({ refusal: { kind: 'PacketIsInterim', version: 1 } });
  });

  it('has no version after an accepted one, unless a redo was granted', () => {
    const accepted = unwrap(acceptPacket(first, ana));
    expect(nextPacket(accepted, draft, promise)).toMatchObject({
      refusal: { kind: 'PacketAlreadyAccepted', version: 1 },
    });
    expect(unwrap(nextPacket(accepted, draft, { ...promise, isRedo: true })).packet.version).toBe(2);
  });
});

describe('the review', () => {
  it('is not for the producer', () => {
    const own = { by: 'wanjiru', at, reason: 'No', openPoints: ['x'] };
    expect(acceptPacket(first, own)).toMatchObject({ refusal: { kind: 'ProducerCannotAccept' } });
    expect(refusePacket(first, own)).toMatchObject({ refusal: { kind: 'ProducerCannotAccept' } });
  });

  it('lets a failed criterion pass only with a note that says why', () => {
    const results = draft.results.map((result) => ({ ...result, passes: result.criterionId !== 'natural' }));
    const { packet } = unwrap(nextPacket(null, { ...draft, results }, promise));
    const failed = { refusal: { kind: 'CriteriaFailed', ids: ['natural'] } };
    expect(acceptPacket(packet, ana)).toMatchObject(failed);
    expect(acceptPacket(packet, { ...ana, waivers: [{ criterionId: 'natural', note: ' ' }] })).toMatchObject(failed);
    expect(acceptPacket(packet, { ...ana, waivers: [{ criterionId: 'natural', note: 'Draft is enough.' }] }).ok).toBe(
      true,
    );
  });

  it('refuses with a reason and something to work on', () => {
    const refusal = { ...ana, reason: 'Too stiff.', failedCriterionIds: ['natural'] };
    expect(unwrap(refusePacket(first, refusal)).review).toMatchObject({ state: 'refused', reason: 'Too stiff.' });
    expect(refusePacket(first, { ...refusal, reason: ' ' })).toMatchObject({ refusal: { kind: 'RefusalNeedsReason' } });
    expect(refusePacket(first, { ...ana, reason: 'No.', openPoints: [''] })).toMatchObject({
      refusal: { kind: 'RefusalNeedsAPoint' },
    });
    expect(refusePacket(first, { ...refusal, failedCriterionIds: ['fast'] })).toMatchObject({
      refusal: { kind: 'UnknownCriteria', ids: ['fast'] },
    });
  });

  it('happens once', () => {
    const accepted = unwrap(acceptPacket(first, ana));
    expect(refusePacket(accepted, { ...ana, reason: 'No.', openPoints: ['x'] })).toMatchObject({
      refusal: { kind: 'PacketNotUnderReview', state: 'accepted' },
    });
  });
});

it('finds inputs that a newer version has overtaken', () => {
  const taken = [
    { blockId: 'a', version: 1 },
    { blockId: 'b', version: 2 },
  ];
  expect(staleInputs(taken, new Map([['a', 2]]))).toEqual([taken[0]]);
});
