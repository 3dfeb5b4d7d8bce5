import fc from 'fast-check';
import { checkTaxId, countryCodes } from '@muster/jurisdictions';
import { unwrap } from '@muster/kernel';
import { describe, expect, it } from 'vitest';
import type { CannotDecide } from '../domain/treatment-terms.ts';
import { draftDocument, treatmentOf } from './draft-document.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { readTaxAnswers } from './read-tax-answers.ts';
import type { Business } from './tax-input.ts';
import { answering, EIGHT, sourcesOf, taxNumber, TODAY, walk, type Case } from './tax-walk-for-tests.ts';

const WITHOUT_FACTS = ['XK', 'MC', 'ET'];

const country = fc.oneof(
  fc.constantFrom(...EIGHT, 'US'),
  fc.constantFrom(...countryCodes()),
  fc.constantFrom(...WITHOUT_FACTS),
);
const business: fc.Arbitrary<Business> = fc
  .record({
    country,
    hasTaxId: fc.boolean(),
    isSmallBusiness: fc.boolean(),
    region: fc.constantFrom(null, '29', 'KA', 'ON', 'QC', 'BC', '30', 'CN', 'NY', 'somewhere'),
  })
  .map(({ country: code, hasTaxId, isSmallBusiness, region }) => {
    const taxId = hasTaxId && !WITHOUT_FACTS.includes(code) ? taxNumber(code) : null;
    const workspace = { country: code, currency: 'EUR', name: 'Atelier' };
    const details = { legalName: 'Atelier', street: null, city: 'Town', postCode: null, region, taxId };
    return {
      workspace,
      details: { ...details, localTaxNumber: null, payoutAccount: null, isSmallBusiness },
    } as unknown as Business;
  });
const pair = fc.oneof(
  fc.record({ seller: business, buyer: business }),
  fc.record({ seller: business, other: business }).map(({ seller, other }) => {
    const { taxId: _taxId, ...details } = other.details;
    return { seller, buyer: { workspace: seller.workspace, details: { ...details, taxId: null } } };
  }),
);
const cases: fc.Arbitrary<Case> = fc
  .record({
    pair,
    currency: fc.constantFrom('EUR', 'INR', 'BRL', 'USD'),
    given: fc.uniqueArray(
      fc.constantFrom(
        { name: 'serviceClass', value: 'electronic' },
        { name: 'serviceClass', value: 'land' },
        { name: 'serviceClass', value: 'intermediary' },
        { name: 'buyer.status', value: 'consumer' },
        { name: 'usedIn', value: 'KE' },
        { name: 'usedIn', value: 'BR' },
      ),
      { selector: ({ name }) => name, maxLength: 2 },
    ),
  })
  .map(({ pair: sides, ...rest }) => ({ ...sides, ...rest }));

const picks = fc.array(fc.nat({ max: 9 }), { minLength: 4, maxLength: 4 });

it('has a well-formed number for every country', () => {
  for (const code of countryCodes()) expect(checkTaxId(code, taxNumber(code)).ok, code).toBe(true);
});

describe('every tax question', () => {
  it('takes an answer of each kind it names, and ends in a decision, never in the same question again', () => {
    const codes = new Map<string, number>();
    fc.assert(
      fc.property(cases, picks, fc.constantFrom('2026-11-20', '2021-05-05', '2005-05-05'), (given, way, day) => {
        const { decided, asked, kept } = walk(given, way, day);
        const keys = asked.map(({ code, missing }) => `${code}/${missing.join()}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { code } of asked) codes.set(code, (codes.get(code) ?? 0) + 1);
        expect(decided.legalBasis).not.toBe('');
        expect(decided.rateBasisPoints > 0).toBe(decided.category === 'S');
        // Whatever was answered is evidence, with who and when.
        for (const { label, shown } of Object.values(kept).filter((answer) => answer.label !== '')) {
          expect(decided.evidence).toContainEqual({
            what: `answer to “${label}”`,
            value: `${shown} (Ana Souza, ${TODAY})`,
          });
        }
        expect(draftDocument(sourcesOf(given, kept, day)).lines[0]?.treatment).toEqual(decided);
      }),
      // A fixed seed, because the run has to meet every question there is.
      { numRuns: 5_000, seed: 20_261_123 },
    );
    const expected = [
      'unconfirmed-country no-facts seller-registration place-of-service taxed-at-place no-rule special-region small-business',
      'arranged-transaction seller-vat-number buyer-vat-number buyer-vat-confirmed buyer-proof oss-threshold',
      'indian-states province provincial-tax provincial-rate iss us-state us-sales-tax',
      'intermediary intermediary-at-home consumer-abroad consumer-abroad-other used-at-home export-conditions export-denied',
    ];
    const all = expected.join(' ').split(' ');
    expect([...codes.keys()].sort()).toEqual(all.sort());
  });
});

const place = (code: string, details: Partial<Business['details']> = {}): Business =>
  ({
    workspace: { country: code, currency: 'EUR', name: 'Atelier' },
    details: { legalName: 'Atelier', city: 'Town', taxId: taxNumber(code), isSmallBusiness: false, ...details },
  }) as unknown as Business;
const between = (seller: Business, buyer: Business, currency = 'EUR'): Case => ({ seller, buyer, currency, given: [] });

function openQuestion(given: Case, kept: KeptAnswers = {}): CannotDecide {
  const treatment = treatmentOf(sourcesOf(given, kept, '2026-11-20'));
  if (treatment.kind === 'Decided') throw new Error(`decided ${treatment.ruleId}`);
  return treatment;
}

function answer(given: Case, answers: Readonly<Record<string, string>>, kept: KeptAnswers = {}) {
  const list = Object.entries(answers).map(([name, value]) => ({ name, value }));
  return readTaxAnswers(list, answering(given, kept, openQuestion(given, kept)));
}

describe('an answer that cannot be', () => {
  const brazil = between(place('BR'), place('BR'), 'BRL');
  const iss = { 'seller.municipality': 'Recife', serviceCode: '1.07', rate: '5' };
  const reverse = between(place('PT'), place('FR'));
  const unregistered = between(place('DE', { taxId: null }), place('DE'));
  it.each([
    ['a rate above the law', brazil, { ...iss, rate: '7' }, 'rate', 'PercentageOutside'],
    ['a rate in words', brazil, { ...iss, rate: 'five' }, 'rate', 'NotAPercentage'],
    ['an item of no list', brazil, { ...iss, serviceCode: '99.1' }, 'serviceCode', 'MalformedServiceCode'],
    ['half of it', brazil, { rate: '5' }, 'seller.municipality', 'AnswerMissing'],
    [
      'a state of another country',
      between(place('CA'), place('CA')),
      { 'buyer.region': 'KA' },
      'buyer.region',
      'UnknownRegion',
    ],
    ['no day', reverse, { 'buyer.taxIdVerifiedOn': '2026-13-40' }, 'buyer.taxIdVerifiedOn', 'NotADay'],
    ['a day long ago', reverse, { 'buyer.taxIdVerifiedOn': '2026-01-01' }, 'buyer.taxIdVerifiedOn', 'DayOutside'],
    ['a day to come', reverse, { 'buyer.taxIdVerifiedOn': '2026-12-01' }, 'buyer.taxIdVerifiedOn', 'DayOutside'],
    ['a mistyped tax number', unregistered, { 'seller.taxId': 'DE136695978' }, 'seller.taxId', 'MalformedTaxId'],
    ['a statement nobody asked for', reverse, { 'stated.category': 'Z' }, 'stated.category', 'NobodyAsked'],
    ['a class nobody knows', reverse, { serviceClass: 'magic' }, 'serviceClass', 'NotAnOption'],
  ])('%s is refused beside its field', (_what, given, answers, field, kind) => {
    expect(answer(given, answers)).toMatchObject({
      ok: false,
      refusal: { kind: 'InvalidInput', field, fault: { kind } },
    });
  });
});

describe('an answer', () => {
  it('states Québec’s tax to the thousandth of a percent', () => {
    const given = between(place('CA'), place('CA', { region: 'Québec' }), 'CAD');
    const registered = unwrap(answer(given, { 'seller.provincialRegistration': '1234567890TQ0001' }));
    const kept = unwrap(
      answer(given, { 'seller.provincialRate': '9.975', 'seller.provincialBasis': 'CQLR c. T-0.1 s. 16' }, registered),
    );
    expect(treatmentOf(sourcesOf(given, kept, '2026-11-20'))).toMatchObject({
      rateBasisPoints: 1497.5,
      components: [
        { name: 'GST', basisPoints: 500 },
        { name: 'QST', basisPoints: 997.5 },
      ],
      legalBasis: 'Excise Tax Act s. 165(1); CQLR c. T-0.1 s. 16',
    });
  });

  it('is taken back by an empty one, a statement as a whole', () => {
    const given = between(place('NG'), place('DE'));
    const stated = { 'stated.category': 'S', 'stated.rate': '7.5', 'stated.legalBasis': 'VAT Act s. 4' };
    const kept = unwrap(answer(given, stated));
    expect(treatmentOf(sourcesOf(given, kept, '2026-11-20'))).toMatchObject({ rateBasisPoints: 750 });
    const back = unwrap(readTaxAnswers([{ name: 'stated.rate', value: '' }], answering(given, kept, null)));
    expect(back).toEqual({});
  });

  it('sent twice is one answer', () => {
    const given = between(place('NG'), place('DE'));
    const stated = { 'stated.category': 'Z', 'stated.legalBasis': 'VAT Act s. 4' };
    const kept = unwrap(answer(given, stated));
    const again = Object.entries(stated).map(([name, value]) => ({ name, value }));
    expect(readTaxAnswers(again, answering(given, kept, null))).toEqual({ ok: true, value: kept });
  });

  it('states nothing about another question: a statement for one country does not travel', () => {
    const kept = unwrap(
      answer(between(place('NG'), place('DE')), { 'stated.category': 'Z', 'stated.legalBasis': 'VAT Act s. 4' }),
    );
    expect(openQuestion(between(place('GH'), place('DE')), kept).code).toBe('unconfirmed-country');
  });

  it('gives a number that stands on the document', () => {
    const given = between(place('DE', { taxId: null }), place('DE'));
    const kept = unwrap(answer(given, { 'seller.taxId': 'DE 136 695 976' }));
    expect(draftDocument(sourcesOf(given, kept, '2026-11-20')).seller.taxId).toBe('DE136695976');
  });
});
