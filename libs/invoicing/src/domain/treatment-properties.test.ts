import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  consumer,
  COUNTRIES_IN_TESTS,
  deal,
  EU_IN_TESTS,
  expectDecided,
  lut,
  unregistered,
} from './facts-for-tests.ts';
import { decideTreatment } from './treatment.ts';
import type { ServiceClass } from './treatment-terms.ts';

describe('every decision', () => {
  const deals = fc.record({
    from: fc.constantFrom(...COUNTRIES_IN_TESTS),
    to: fc.constantFrom(...COUNTRIES_IN_TESTS),
    date: fc.constantFrom('2018-05-05', '2020-10-01', '2026-11-20'),
    seller: fc.constantFrom({}, unregistered, lut, { isAboveOssThreshold: true }, { region: 'ON' }),
    buyer: fc.constantFrom({}, consumer, { region: 'ON' }, { status: 'unknown' as const }),
    rest: fc.record({
      serviceClass: fc.constantFrom<ServiceClass>('general', 'electronic', 'advice', 'land', 'intermediary'),
      currency: fc.constantFrom('EUR', 'INR', 'BRL'),
    }),
  });

  // As many runs as it takes to meet each pair of countries on each day with each kind of service a few times.
  const often = { numRuns: 5_000 };

  it('replays to the same answer from its stored inputs', () => {
    fc.assert(
      fc.property(deals, (given) => {
        const answer = decideTreatment(deal(given));
        if (answer.kind === 'Decided') expect(decideTreatment(answer.inputs)).toEqual(answer);
      }),
      often,
    );
  });

  it('carries what its category needs under EN 16931, and a basis with a version', () => {
    fc.assert(
      fc.property(deals, (given) => {
        const answer = decideTreatment(deal(given));
        if (answer.kind !== 'Decided') return;
        expect(answer.legalBasis).not.toBe('');
        expect(answer.ruleVersion).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(answer.effectiveDate <= given.date).toBe(true);
        // BR-S-05, BR-S-10, BR-Z-10: a rate above zero and no reason; BR-E-10, BR-AE-10, BR-G-10, BR-O-10: a reason.
        expect(answer.rateBasisPoints > 0).toBe(answer.category === 'S');
        const needsReason = ['E', 'AE', 'G', 'O'].includes(answer.category);
        if (needsReason) expect(answer.reason?.text).toBeTruthy();
        const parts = answer.components.reduce((sum, part) => sum + part.basisPoints, 0);
        expect(parts).toBe(answer.rateBasisPoints);
      }),
      often,
    );
  });

  it('keeps reverse charge to businesses in two different member states', () => {
    fc.assert(
      fc.property(deals, (given) => {
        const input = deal(given);
        const answer = decideTreatment(input);
        if (answer.kind !== 'Decided' || answer.category !== 'AE') return;
        expect(EU_IN_TESTS).toEqual(expect.arrayContaining([given.from, given.to]));
        expect(given.from).not.toBe(given.to);
        expect(input.buyer.status).toBe('business');
      }),
      often,
    );
  });

  it('refuses facts of the wrong country, which is a bug of the caller', () => {
    const input = deal({ from: 'DE', to: 'FR' });
    expect(() => decideTreatment({ ...input, seller: { ...input.seller, country: 'PT' } })).toThrow('facts of DE');
    expect(expectDecided(decideTreatment(input)).category).toBe('AE');
  });
});
