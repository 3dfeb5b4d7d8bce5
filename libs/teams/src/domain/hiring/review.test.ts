import { describe, expect, it } from 'vitest';
import { notChosenReason, passOverReason } from './pass-over.ts';
import { mayAnswerReview, reviewDueAt } from './review.ts';

const review = { state: 'open', decidedById: 'ana', workerWorkspaceId: 'studio' };
const ben = { isPerson: true, id: 'ben', workspaces: new Set(['bakery']) };

describe('a human review', () => {
  it('is owed within two weeks', () => {
    expect(reviewDueAt(new Date('2026-12-02T10:00:00Z'))).toEqual(new Date('2026-12-16T10:00:00Z'));
  });

  it('is answered by a person who did not decide and is not of the worker’s house', () => {
    expect(mayAnswerReview(review, ben)).toMatchObject({ ok: true });
    expect(mayAnswerReview(review, { ...ben, id: 'ana' })).toMatchObject({ refusal: { kind: 'ReviewerDecided' } });
    expect(mayAnswerReview(review, { ...ben, workspaces: new Set(['studio', 'bakery']) })).toMatchObject({
      refusal: { kind: 'ReviewerDecided' },
    });
    expect(mayAnswerReview(review, { ...ben, isPerson: false })).toMatchObject({ refusal: { kind: 'PersonNeeded' } });
    expect(mayAnswerReview({ ...review, state: 'upheld' }, ben)).toMatchObject({ refusal: { kind: 'ReviewAnswered' } });
  });
});

describe('why not me', () => {
  it('names the rule, and neither the client’s limit nor anybody else', () => {
    const language = { rule: 'language', sentence: 'Swahili is needed and not offered.' };
    const budget = { rule: 'budget', sentence: 'The price 500.00 EUR is above the budget of 300.00 EUR.' };
    expect(passOverReason({ workerId: 'lea', broken: [language] })).toEqual({
      because: 'rule',
      says: language.sentence,
    });
    expect(passOverReason({ workerId: 'lea', broken: [budget] }).says).not.toMatch(/\d/);
    expect(passOverReason({ workerId: 'lea', broken: [] }).because).toBe('ranked');
  });

  it('tells whoever said yes that speed made no difference', () => {
    expect(notChosenReason(true)).toContain('made no difference');
    expect(notChosenReason(false)).toContain('nothing against you');
  });
});
