import fc from 'fast-check';
import { err, ok } from '@muster/kernel';
import { describe, expect, it } from 'vitest';
import { countryCodes, countryPack, isEuMember } from './countries.ts';
import { isCurrency, minorUnits, replacedCurrency } from './currencies.ts';
import { checkTaxId } from './tax-id.ts';

describe('checkTaxId', () => {
  it.each([
    ['DE', 'DE 136 695 976', 'DE136695976'],
    ['DE', '136695976', 'DE136695976'],
    ['FR', 'FR 40 303 265 045', 'FR40303265045'],
    ['PT', 'PT 501 964 843', 'PT501964843'],
    ['GR', 'EL094259216', 'EL094259216'],
    ['NL', 'NL004495445B01', 'NL004495445B01'],
    ['GB', 'GB 980 7806 84', 'GB980780684'],
    ['IN', '27AAPFU0939F1ZV', '27AAPFU0939F1ZV'],
    ['KE', 'P051365947M', 'P051365947M'],
    ['BR', '16.727.230/0001-97', '16727230000197'],
    ['BR', '390.533.447-05', '39053344705'],
    ['CA', '12302 6635 RT 0001', '123026635RT0001'],
    ['CH', 'CHE-107.787.577 IVA', 'CHE107787577IVA'],
    ['AU', '83 914 571 673', '83914571673'],
    ['SG', '00192200M', '00192200M'],
    ['JP', 'T5835678256246', 'T5835678256246'],
    ['AE', '100123456700003', '100123456700003'],
  ])('reads %s %j as %s', (country, text, normalised) => {
    expect(checkTaxId(country, text)).toEqual(ok(normalised));
  });

  it.each([
    ['DE', 'DE136695978', 'one digit off'],
    ['FR', 'FR41303265045', 'a wrong key'],
    ['PT', 'PT501964842', 'a wrong check digit'],
    ['IN', '27AAPFU0939F1ZO', 'a wrong check letter'],
    ['BR', '16.727.230.0001-98', 'a wrong check digit'],
    ['KE', 'X051365947M', 'a letter no taxpayer has'],
    ['GB', 'GB802311781', 'a wrong check digit'],
    ['AE', '999', 'too short'],
    ['DE', '', 'nothing'],
    ['DE', 'FR40303265045', 'another country'],
  ])('refuses %s %j: %s', (country, text) => {
    const expected = (countryPack(country) as { value: { taxId: { name: string } } }).value.taxId.name;
    expect(checkTaxId(country, text)).toEqual(err({ kind: 'MalformedTaxId', country, text, expected }));
  });

  it('refuses a country it does not know', () => {
    expect(checkTaxId('XX', '1')).toEqual(err({ kind: 'UnknownCountry', code: 'XX' }));
  });

  it('never falls over, whatever it is given, and reads back what it normalised', () => {
    fc.assert(
      fc.property(fc.constantFrom(...countryCodes()), fc.string(), (country, text) => {
        const read = checkTaxId(country, text);
        if (read.ok) expect(checkTaxId(country, read.value)).toEqual(read);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('country packs', () => {
  it('agree with the currency table, and keep their rates in order', () => {
    for (const code of countryCodes()) {
      const pack = countryPack(code);
      if (!pack.ok) throw new Error(code);
      expect(pack.value.code).toBe(code);
      expect([code, minorUnits(pack.value.currency)]).toEqual([code, pack.value.minorUnits]);
      expect(replacedCurrency(pack.value.currency, pack.value.asOf)).toBeUndefined();
      const days = pack.value.tax.standardRates.map((rate) => rate.validFrom);
      expect(days).toEqual([...days].sort());
      expect(() => new RegExp(pack.value.taxId.pattern)).not.toThrow();
      expect([code, pack.value.bloc === 'EU']).toEqual([code, isEuMember(code, pack.value.asOf)]);
    }
  });

  it('know the countries of the first version', () => {
    expect(countryCodes()).toEqual(
      expect.arrayContaining(['DE', 'FR', 'PT', 'IN', 'KE', 'BR', 'CA', 'GB', 'US', 'CH']),
    );
    expect(countryCodes()).toHaveLength(63);
  });

  it('refuse a country there is no pack for', () => {
    expect(countryPack('EL')).toEqual(err({ kind: 'UnknownCountry', code: 'EL' }));
  });
});

describe('membership of the EU', () => {
  it.each([
    ['GB', '2020-12-31', true],
    ['GB', '2021-01-01', false],
    ['HR', '2013-06-30', false],
    ['HR', '2013-07-01', true],
    ['CH', '2026-01-01', false],
  ])('%s on %s: %s', (code, date, member) => {
    expect(isEuMember(code, date)).toBe(member);
  });
});

describe('currencies', () => {
  it.each([
    ['EUR', 2],
    ['HUF', 2],
    ['IDR', 2],
    ['COP', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['XCG', 2],
  ])('%s has %i decimals', (code, units) => {
    expect(minorUnits(code)).toBe(units);
  });

  it('know that Bulgaria pays in euro since 2026', () => {
    expect(replacedCurrency('BGN', '2025-12-31')).toBeUndefined();
    expect(replacedCurrency('BGN', '2026-01-01')?.replacedBy).toBe('EUR');
    expect(isCurrency('XXX')).toBe(false);
  });
});
