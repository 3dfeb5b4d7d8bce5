import fc from 'fast-check';
import { convert, err, money, ok, unwrap } from '@muster/kernel';
import { describe, expect, it } from 'vitest';
import { minorUnits } from '../currencies.ts';
import { parseEcbReferenceRates } from './ecb-reference-rates.ts';
import { rateBetween, type RateTable } from './rates.ts';
import { SAMPLE_EUROFXREF, SAMPLE_NATIONAL_RATES, SAMPLE_SOURCE } from './sample-eurofxref.ts';

const ecb = unwrap(parseEcbReferenceRates(SAMPLE_EUROFXREF, { source: SAMPLE_SOURCE }));
const tables = [ecb, SAMPLE_NATIONAL_RATES];
const friday = { date: '2026-11-20', tables };

describe('parseEcbReferenceRates', () => {
  it('reads the day and keeps the decimals as published', () => {
    expect(ecb.days).toHaveLength(1);
    expect(ecb.days[0]?.date).toBe('2026-11-20');
    expect(ecb.days[0]?.rates['INR']).toBe('103.2410');
    expect(Object.keys(ecb.days[0]?.rates ?? {})).toHaveLength(29);
  });

  it('refuses a document type, whatever it says', () => {
    const hostile = SAMPLE_EUROFXREF.replace('<gesmes:Envelope', '<!DOCTYPE x [<!ENTITY a "b">]>\n<gesmes:Envelope');
    expect(parseEcbReferenceRates(hostile)).toEqual(err({ kind: 'XmlHasDoctype' }));
  });

  it.each([
    ['not XML at all', 'MalformedXml'],
    ['<Envelope><Cube>', 'MalformedXml'],
    ['<?"xml?><Envelope/>', 'MalformedXml'],
    ['<Envelope/>', 'NoRatesInFile'],
    ['<html><body/></html>', 'NoRatesInFile'],
    [
      "<Envelope><Cube><Cube time='2026-02-30'><Cube currency='USD' rate='1.1'/></Cube></Cube></Envelope>",
      'NoRatesInFile',
    ],
    [
      "<Envelope><Cube><Cube time='2026-11-20'><Cube currency='USD' rate='0.00'/></Cube></Cube></Envelope>",
      'MalformedRate',
    ],
    [
      "<Envelope><Cube><Cube time='2026-11-20'><Cube currency='USD' rate='1,1'/></Cube></Cube></Envelope>",
      'MalformedRate',
    ],
    [
      "<Envelope><Cube><Cube time='2026-11-20'><Cube currency='usd' rate='1.1'/></Cube></Cube></Envelope>",
      'MalformedRate',
    ],
    ["<Envelope><Cube><Cube time='2026-11-20'><Cube currency='USD'/></Cube></Cube></Envelope>", 'MalformedRate'],
  ])('refuses %s', (xml, kind) => {
    const read = parseEcbReferenceRates(xml);
    expect(read.ok ? 'accepted' : read.refusal.kind).toBe(kind);
  });

  it('never falls over', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseEcbReferenceRates(text)));
    fc.assert(
      fc.property(fc.nat(SAMPLE_EUROFXREF.length), fc.string(), (at, text) => {
        parseEcbReferenceRates(SAMPLE_EUROFXREF.slice(0, at) + text + SAMPLE_EUROFXREF.slice(at));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('rateBetween', () => {
  it('gives the published rate when one side is the euro', () => {
    const rate = { base: 'EUR', quote: 'INR', value: '103.2410', date: '2026-11-20', source: SAMPLE_SOURCE };
    expect(rateBetween('EUR', 'INR', friday)).toEqual(ok(rate));
    expect(rateBetween('INR', 'EUR', friday)).toEqual(ok(rate));
  });

  it('goes through the euro otherwise, with ten significant digits', () => {
    expect(unwrap(rateBetween('CAD', 'INR', friday))).toEqual({
      base: 'CAD',
      quote: 'INR',
      value: '63.5603029',
      date: '2026-11-20',
      source: `${SAMPLE_SOURCE}, through EUR`,
    });
  });

  it('names both publishers when the legs come from two', () => {
    expect(unwrap(rateBetween('CAD', 'KES', friday)).source).toBe(
      `${SAMPLE_SOURCE} and ${SAMPLE_NATIONAL_RATES.source}, through EUR`,
    );
  });

  it('uses the last published day at a weekend', () => {
    expect(unwrap(rateBetween('EUR', 'USD', { date: '2026-11-22', tables })).date).toBe('2026-11-20');
  });

  it('does not use a rate from the future, nor one that is too old', () => {
    const dayBefore = { date: '2026-11-19', tables };
    expect(rateBetween('EUR', 'USD', dayBefore)).toEqual(
      err({ kind: 'NoRate', currency: 'USD', date: '2026-11-19', lastPublished: null }),
    );
    expect(rateBetween('EUR', 'USD', { date: '2026-12-24', tables })).toEqual(
      err({ kind: 'NoRate', currency: 'USD', date: '2026-12-24', lastPublished: '2026-11-20' }),
    );
  });

  it('says which currency nobody publishes', () => {
    expect(rateBetween('EUR', 'XCG', friday)).toMatchObject({ refusal: { kind: 'NoRate', currency: 'XCG' } });
    expect(rateBetween('toString', 'EUR', friday).ok).toBe(false);
  });

  it('keeps at least six significant digits, for every pair', () => {
    const currencies = tables.flatMap((table: RateTable) => Object.keys(table.days[0]?.rates ?? {}));
    fc.assert(
      fc.property(fc.constantFrom(...currencies), fc.constantFrom(...currencies), (from, to) => {
        fc.pre(from !== to);
        const rate = unwrap(rateBetween(from, to, friday));
        const perEuro = (currency: string): number => Number(unwrap(rateBetween('EUR', currency, friday)).value);
        const exact = perEuro(to) / perEuro(from);
        expect(Math.abs(Number(rate.value) / exact - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  it('brings a euro amount back to the cent', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 12n), fc.constantFrom('USD', 'INR', 'BRL', 'CAD', 'KES'), (minor, currency) => {
        const rate = unwrap(rateBetween('EUR', currency, friday));
        const decimals = { base: 2, quote: minorUnits(currency) };
        expect(convert(convert(money(minor, 'EUR'), rate, decimals), rate, decimals).minor).toBe(minor);
      }),
    );
  });
});
