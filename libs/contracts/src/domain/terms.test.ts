import { money } from '@muster/kernel';
import { describe, expect, it } from 'vitest';
import { termsOf, type AgreedFacts } from './terms.ts';

const facts: AgreedFacts = {
  clientName: 'Boulangerie Salam',
  workerName: 'Nadia Haddad',
  workerKind: 'person',
  operatorName: 'Haddad Translations',
  runTitle: 'Bakery online',
  seatTitle: 'Translator',
  price: money(40_000, 'EUR'),
  blocks: [
    { title: 'Translate the shop', duty: 'work', price: money(30_000, 'EUR') },
    { title: 'Check the Arabic', duty: 'review', price: money(10_000, 'EUR') },
  ],
  decimals: 2,
};

describe('the terms', () => {
  it('name both sides, the work, its prices and the sum', () => {
    expect(termsOf(facts)).toMatch(
      /^Boulangerie Salam engages Nadia Haddad of Haddad Translations for the seat “Translator” in “Bakery online”: “Translate the shop” for 300\.00 EUR and reviewing “Check the Arabic” for 100\.00 EUR, 400\.00 EUR in all\. /,
    );
  });

  it('say of an agent that it is one, and who operates it', () => {
    const agent = { ...facts, workerKind: 'agent', workerName: 'L10n check', price: money(900, 'JPY') } as const;
    const terms = termsOf({
      ...agent,
      blocks: [{ title: 'Check', duty: 'work', price: money(900, 'JPY') }],
      decimals: 0,
    });
    expect(terms).toContain('the AI agent L10n check, operated by Haddad Translations,');
    expect(terms).toContain('“Check” for 900 JPY, 900 JPY in all.');
  });

  it('do not repeat a freelancer’s own name', () => {
    expect(termsOf({ ...facts, operatorName: 'Nadia Haddad' })).toContain('engages Nadia Haddad for the seat');
  });
});
