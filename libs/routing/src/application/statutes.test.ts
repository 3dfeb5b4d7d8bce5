import { decideTransfer } from '@muster/jurisdictions';
import { money } from '@muster/kernel';
import { expect, it } from 'vitest';
import { leaflet, model, route } from '../domain/route.fixture.ts';

const rules = { decideTransfer, versions: {}, catalogueVersion: 'test' };

it('keeps Kenyan health records at home under the shipped statutes until safeguards and consent are on file', () => {
  const candidates = [model({ id: 'abroad', country: 'US', price: money(1, 'KES') }), model({ id: 'home' })];
  const { chosen, receipt } = route({ rules, candidates });
  expect(chosen?.id).toBe('home');
  const sentence = receipt.candidates.find(({ id }) => id === 'abroad')!.reasons[0]!.sentence;
  expect(sentence).toContain('Health data from Kenya may not go to a model in the United States: ');
  expect(sentence).toContain('safeguards and consent are not on file.');

  const proofs = ['safeguards_record:S-1', 'record:ke-sensitive'];
  expect(route({ rules, candidates, task: { ...leaflet, proofs } }).chosen?.id).toBe('abroad');
});

it('does not let a task call Indian payment data "general" to get it out of the country', () => {
  const task = { ...leaflet, dataOrigin: 'IN', sector: 'general', dataClasses: ['payment_system_data'] as const };
  const proofs = ['notice_to_principal', 'processor_contract'];
  const abroad = route({ rules, candidates: [model({ country: 'DE' })], task: { ...task, proofs } });
  expect(abroad.receipt.candidates[0]!.reasons[0]!.ruleIds).toEqual(['in-payments']);
  expect(route({ rules, candidates: [model({ country: 'IN' })], task }).chosen?.id).toBe('m');
});

it.each(['', 'XX', 'kenya'])('refuses a candidate whose place "%s" the law does not know', (country) => {
  expect(route({ rules, candidates: [model({ country })] }).chosen).toBeNull();
});
