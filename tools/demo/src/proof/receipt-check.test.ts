import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Receipt } from '../api/receipts.ts';
import { faultsOf } from './receipt-check.ts';

const amina = {
  id: 'amina',
  kind: 'person',
  label: 'Amina',
  country: 'KE',
  skills: [{ skill: 'medical-translation', level: 4 }],
  languages: ['sw', 'en'],
  licence: null,
  outcome: 'chosen',
  priceWithReview: { minor: '1000', currency: 'KES' },
  reasons: [{ rule: 'cost', sentence: 'fits', basis: 'cost' }],
};
const fair = {
  format: 'muster.routing-receipt/1',
  says: 'Amina fits.',
  task: {
    skill: 'medical-translation',
    level: 4,
    languages: ['sw'],
    dataClasses: ['health_record'],
    dataOrigin: 'KE',
    budget: { minor: '5000', currency: 'KES' },
    proofs: [] as string[],
  },
  transferRules: {
    KE: [{ id: 'KE-KE', decision: 'allow', conditions: [] as string[] }],
    US: [{ id: 'KE-US', decision: 'consent_or_exception', conditions: ['consent_on_file'] }],
  },
  candidates: [amina],
  chosen: 'amina',
};

function receipt(content: unknown, hash?: string): Receipt {
  const document = JSON.stringify(content);
  const sealed = hash ?? createHash('sha256').update(document).digest('hex');
  return { id: 'r', subjectKind: 'seat', subjectId: 's', title: 'Seat', says: '', hash: sealed, document };
}

describe('a receipt', () => {
  it('without a fault has none', () => expect(faultsOf(receipt(fair))).toEqual([]));

  it('that was edited afterwards is found by its hash', () => {
    expect(faultsOf(receipt(fair, 'f'.repeat(64)))).toEqual(['Seat: its hash is not that of its document']);
  });

  it.each([
    [
      'Amina offers medical-translation at 3, and 4 is needed',
      { skills: [{ skill: 'medical-translation', level: 3 }] },
    ],
    ['Amina does not offer sw', { languages: ['en', 'sw-CD'].slice(0, 1) }],
    ['Amina costs 6000 KES, more than 5000 KES', { priceWithReview: { minor: '6000', currency: 'KES' } }],
    ['Amina costs 10 EUR, more than 5000 KES', { priceWithReview: { minor: '10', currency: 'EUR' } }],
    ['Amina sits in US, and KE-US says consent_or_exception', { country: 'US' }],
    ['no rule of law was asked about GB', { country: 'GB' }],
  ])('says: %s', (says, change) => {
    expect(faultsOf(receipt({ ...fair, candidates: [{ ...amina, ...change }] }))).toEqual([`Seat: ${says}`]);
  });

  it('allows abroad what has its proof on file', () => {
    const task = { ...fair.task, proofs: ['consent_on_file@US:form-7'] };
    expect(faultsOf(receipt({ ...fair, task, candidates: [{ ...amina, country: 'US' }] }))).toEqual([]);
  });

  it('may not choose a model whose licence forbids it, nor two winners, nor refuse in silence', () => {
    const model = { ...amina, id: 'm', kind: 'model', label: 'Model', licence: { name: 'NC', commercialUse: 'no' } };
    const silent = { ...amina, id: 's', label: 'Silent', outcome: 'refused', reasons: [] };
    expect(faultsOf(receipt({ ...fair, candidates: [amina, model, silent] }))).toEqual([
      'Seat: more than one candidate was chosen',
      'Seat: the licence of Model does not allow it',
      'Seat: Silent was refused without a reason',
    ]);
  });
});
