import { describe, expect, it } from 'vitest';
import { consumer, deal, lut, unregistered, type Deal } from './facts-for-tests.ts';
import { decideTreatment } from './treatment.ts';
import type { Decided } from './treatment-terms.ts';

type Row = readonly [statute: string, given: Deal, expected: Partial<Decided>];

const DECIDED: readonly Row[] = [
  // Domestic, one national rate
  ['§ 12 Abs. 1 UStG', { from: 'DE', to: 'DE' }, { category: 'S', rateBasisPoints: 1900 }],
  ['§ 12 Abs. 1 UStG', { from: 'DE', to: 'DE', date: '2020-10-01' }, { rateBasisPoints: 1600 }],
  ['§ 12 Abs. 1 UStG', { from: 'DE', to: 'DE', buyer: consumer }, { category: 'S', rateBasisPoints: 1900 }],
  ['art. 278 CGI', { from: 'FR', to: 'FR' }, { category: 'S', rateBasisPoints: 2000 }],
  ['art. 18.º, n.º 1, al. c) CIVA', { from: 'PT', to: 'PT' }, { category: 'S', rateBasisPoints: 2300 }],
  ['Directive 2006/112/EC Art. 96, 97', { from: 'EE', to: 'EE' }, { category: 'S', rateBasisPoints: 2400 }],
  ['Value Added Tax Act 1994 s. 2(1)', { from: 'GB', to: 'GB' }, { category: 'S', rateBasisPoints: 2000 }],
  ['Value Added Tax Act 2013 s. 5(2)', { from: 'KE', to: 'KE' }, { category: 'S', rateBasisPoints: 1600 }],
  ['Art. 25 Abs. 1 MWSTG', { from: 'CH', to: 'CH' }, { category: 'S', rateBasisPoints: 810 }],
  // India: states
  [
    'CGST Act 2017 s. 9(1); IGST Act 2017 s. 8(2), 12(2)',
    { from: 'IN', to: 'IN', seller: { taxId: '29AAGCB7383J1Z4' }, buyer: { taxId: '29AABCT1332L1ZD' } },
    {
      rateBasisPoints: 1800,
      placeOfSupply: 'IN-29',
      components: [
        { name: 'CGST', basisPoints: 900 },
        { name: 'SGST', basisPoints: 900 },
      ],
    },
  ],
  [
    'CGST Act 2017 s. 9(1); IGST Act 2017 s. 8(2), 12(2)',
    { from: 'IN', to: 'IN', seller: { region: 'CH' }, buyer: { region: 'CH' } },
    {
      components: [
        { name: 'CGST', basisPoints: 900 },
        { name: 'UTGST', basisPoints: 900 },
      ],
    },
  ],
  [
    'IGST Act 2017 s. 5(1), 7(3), 12(2)',
    { from: 'IN', to: 'IN', seller: { taxId: '29AAGCB7383J1Z4' }, buyer: { region: 'MH' } },
    { components: [{ name: 'IGST', basisPoints: 1800 }], placeOfSupply: 'IN-27' },
  ],
  // Canada: provinces
  ['Excise Tax Act s. 165(2)', { from: 'CA', to: 'CA', buyer: { region: 'ON' } }, { rateBasisPoints: 1300 }],
  ['Excise Tax Act s. 165(2)', { from: 'CA', to: 'CA', buyer: { region: 'NS' } }, { rateBasisPoints: 1400 }],
  ['Excise Tax Act s. 165(1)', { from: 'CA', to: 'CA', buyer: { region: 'AB' } }, { rateBasisPoints: 500 }],
  // Small businesses
  ['§ 19 UStG', { from: 'DE', to: 'DE', seller: unregistered }, { category: 'E', vatexCode: null }],
  [
    'art. 293 B CGI',
    { from: 'FR', to: 'FR', seller: unregistered },
    { category: 'E', vatexCode: 'VATEX-FR-FRANCHISE' },
  ],
  ['art. 53.º CIVA', { from: 'PT', to: 'PT', seller: unregistered }, { category: 'E' }],
  ['art. 53.º CIVA', { from: 'PT', to: 'DE', seller: unregistered, buyer: consumer }, { category: 'E' }],
  ['Directive 2006/112/EC Art. 284', { from: 'EE', to: 'EE', seller: unregistered }, { category: 'E' }],
  ['Value Added Tax Act 1994 Sch. 1 para. 1', { from: 'GB', to: 'GB', seller: unregistered }, { category: 'O' }],
  ['Value Added Tax Act 2013 s. 34', { from: 'KE', to: 'CA', seller: unregistered }, { category: 'O' }],
  ['CGST Act 2017 s. 22', { from: 'IN', to: 'DE', seller: unregistered }, { category: 'O', whoOwes: 'buyer' }],
  ['Excise Tax Act s. 148(1), 240(1)', { from: 'CA', to: 'CA', seller: unregistered }, { category: 'O' }],
  // EU to EU
  [
    'Directive 2006/112/EC Art. 44, 196, 226(11a)',
    { from: 'PT', to: 'FR' },
    {
      category: 'AE',
      vatexCode: 'VATEX-EU-AE',
      whoOwes: 'buyer',
      requiredIdentifiers: ['seller.taxId', 'buyer.taxId'],
    },
  ],
  ['Directive 2006/112/EC Art. 44, 196, 226(11a)', { from: 'DE', to: 'PT', seller: unregistered }, { category: 'AE' }],
  [
    'Directive 2006/112/EC Art. 44, 196, 226(11a)',
    { from: 'FR', to: 'DE', rest: { serviceClass: 'electronic' } },
    { category: 'AE' },
  ],
  [
    'Directive 2006/112/EC Art. 44, 196, 226(11a)',
    { from: 'FR', to: 'DE', rest: { serviceClass: 'intermediary' } },
    { category: 'AE' },
  ],
  [
    'art. 278 CGI',
    { from: 'FR', to: 'DE', buyer: consumer },
    { category: 'S', rateBasisPoints: 2000, placeOfSupply: 'FR' },
  ],
  [
    'art. 278 CGI',
    {
      from: 'FR',
      to: 'DE',
      buyer: consumer,
      seller: { isAboveOssThreshold: false },
      rest: { serviceClass: 'electronic' },
    },
    { category: 'S', rateBasisPoints: 2000 },
  ],
  [
    'Directive 2006/112/EC Art. 58, 59c, 369a to 369k',
    {
      from: 'FR',
      to: 'DE',
      buyer: consumer,
      seller: { isAboveOssThreshold: true },
      rest: { serviceClass: 'electronic' },
    },
    { category: 'S', rateBasisPoints: 1900, placeOfSupply: 'DE' },
  ],
  // EU to elsewhere
  [
    'Directive 2006/112/EC Art. 44',
    { from: 'PT', to: 'CA' },
    { category: 'O', vatexCode: 'VATEX-EU-O', requiredIdentifiers: ['seller.localTaxNumber'] },
  ],
  ['Directive 2006/112/EC Art. 44', { from: 'DE', to: 'GB' }, { category: 'O', placeOfSupply: 'GB' }],
  ['Directive 2006/112/EC Art. 44', { from: 'FR', to: 'NG' }, { category: 'O' }],
  ['Directive 2006/112/EC Art. 44', { from: 'PT', to: 'KE', seller: unregistered }, { category: 'O' }],
  [
    'Directive 2006/112/EC Art. 59',
    { from: 'DE', to: 'US', buyer: consumer, rest: { serviceClass: 'advice' } },
    { category: 'O' },
  ],
  [
    'Directive 2006/112/EC Art. 58',
    { from: 'DE', to: 'US', buyer: consumer, rest: { serviceClass: 'electronic' } },
    { category: 'O' },
  ],
  ['§ 12 Abs. 1 UStG', { from: 'DE', to: 'US', buyer: consumer }, { category: 'S', rateBasisPoints: 1900 }],
  // Elsewhere to anywhere
  ['Value Added Tax Act 1994 s. 7A(2)(a)', { from: 'GB', to: 'DE' }, { category: 'O', whoOwes: 'buyer' }],
  ['Art. 8 Abs. 1 MWSTG', { from: 'CH', to: 'FR' }, { category: 'O', placeOfSupply: 'FR' }],
  ['no federal tax on services', { from: 'US', to: 'IN' }, { category: 'O' }],
  [
    'IGST Act 2017 s. 2(6), 16(1), 16(3)(a)',
    { from: 'IN', to: 'CA', seller: lut },
    { category: 'G', vatexCode: 'VATEX-EU-G' },
  ],
  ['LC 116/2003 art. 2 I; Lei 10.833/2003 art. 6 II', { from: 'BR', to: 'CA' }, { category: 'G' }],
  [
    'Excise Tax Act Sch. VI Part V s. 7',
    { from: 'CA', to: 'PT' },
    { category: 'Z', vatexCode: null, whoOwes: 'buyer' },
  ],
  ['Value Added Tax Act 2013 Second Schedule Part A (Finance Act 2023)', { from: 'KE', to: 'CA' }, { category: 'Z' }],
  ['art. 29 LIVA', { from: 'MX', to: 'US', rest: { confirmed: ['listed-service'] } }, { category: 'Z' }],
];

describe('the treatment decided, with its statute', () => {
  it.each(DECIDED)('%s: %j', (statute, given, expected) => {
    expect(decideTreatment(deal(given))).toMatchObject({ kind: 'Decided', legalBasis: statute, ...expected });
  });
});

const UNDECIDED: readonly (readonly [why: string, missing: string, given: Deal])[] = [
  [
    'Art. 44: the buyer’s number is missing',
    'buyer.taxId',
    { from: 'DE', to: 'FR', buyer: { taxId: undefined } as never },
  ],
  [
    'Art. 44: VIES was never asked',
    'buyer.taxIdVerifiedOn',
    { from: 'DE', to: 'FR', buyer: { taxIdVerifiedOn: undefined } as never },
  ],
  [
    'Art. 44: VIES was asked long ago',
    'buyer.taxIdVerifiedOn',
    { from: 'DE', to: 'FR', buyer: { taxIdVerifiedOn: '2026-01-01' } },
  ],
  [
    'Art. 196: a small seller has no number',
    'seller.taxId',
    { from: 'DE', to: 'FR', seller: { taxId: undefined, ...unregistered } as never },
  ],
  ['is the seller registered at all?', 'seller.taxId', { from: 'DE', to: 'DE', seller: { taxId: undefined } as never }],
  [
    'Art. 59c: which side of the threshold?',
    'seller.isAboveOssThreshold',
    { from: 'FR', to: 'DE', buyer: consumer, rest: { serviceClass: 'electronic' } },
  ],
  ['Art. 47: land', 'place-of-service', { from: 'DE', to: 'FR', rest: { serviceClass: 'land' } }],
  ['Art. 53: event', 'place-of-service', { from: 'DE', to: 'FR', rest: { serviceClass: 'event' } }],
  ['Art. 48: transport', 'place-of-service', { from: 'DE', to: 'DE', rest: { serviceClass: 'transport' } }],
  [
    'Art. 46: intermediary for a consumer',
    'arranged-transaction',
    { from: 'DE', to: 'FR', buyer: consumer, rest: { serviceClass: 'intermediary' } },
  ],
  [
    'IGST Act s. 13(8): intermediary',
    'intermediary',
    { from: 'IN', to: 'DE', seller: lut, rest: { serviceClass: 'intermediary' } },
  ],
  ['IGST Act s. 16(3): no undertaking', 'undertaking', { from: 'IN', to: 'DE' }],
  [
    'IGST Act s. 2(6)(iv): paid in rupees',
    'foreign-currency',
    { from: 'IN', to: 'DE', seller: lut, rest: { currency: 'INR' } },
  ],
  ['IGST Act s. 12(2): which states?', 'buyer.region', { from: 'IN', to: 'IN', seller: lut }],
  ['LC 116/2003 art. 3: which municipality?', 'seller.municipality', { from: 'BR', to: 'BR' }],
  ['LC 116/2003 art. 2: used in Brazil', 'used-at-home', { from: 'BR', to: 'CA', rest: { usedIn: 'BR' } }],
  ['place of use not said', 'used-abroad', { from: 'KE', to: 'CA', rest: { usedIn: undefined } as never }],
  ['Excise Tax Act: which province?', 'buyer.region', { from: 'CA', to: 'CA' }],
  ['provincial tax in Québec', 'seller.provincialRegistration', { from: 'CA', to: 'CA', buyer: { region: 'QC' } }],
  ['sales tax of a state', 'us-state', { from: 'US', to: 'US' }],
  ['LIVA art. 29: listed services only', 'listed-service', { from: 'MX', to: 'US' }],
  ['E.T. art. 481: contract on file', 'contract-on-file', { from: 'CO', to: 'US' }],
  ['a row that is not confirmed', 'unconfirmed-country', { from: 'NG', to: 'DE' }],
  ['status of the buyer unknown', 'buyer.status', { from: 'DE', to: 'FR', buyer: { status: 'unknown' } }],
  ['a consumer abroad of a seller elsewhere', 'consumer-abroad', { from: 'KE', to: 'DE', buyer: consumer }],
  ['Madeira has rates of its own', 'special-region', { from: 'PT', to: 'PT', buyer: { region: '30' } }],
  [
    'the One Stop Shop and its threshold in their present form: since July 2021',
    'no-rule',
    {
      ...{ from: 'DE', to: 'PT', date: '2021-06-30', buyer: consumer },
      ...{ seller: { isAboveOssThreshold: true }, rest: { serviceClass: 'electronic' } },
    },
  ],
  ['no rate known on the day', 'no-rule', { from: 'FR', to: 'FR', date: '2013-05-01' }],
  ['Kenya zero-rates exports again since July 2023', 'no-rule', { from: 'KE', to: 'CA', date: '2023-01-10' }],
  ['Spain has no small-business scheme', 'small-business', { from: 'ES', to: 'ES', seller: unregistered }],
];

describe('what cannot be decided is asked', () => {
  it.each(UNDECIDED)('%s (%s): %j', (_why, missing, given) => {
    const answer = decideTreatment(deal(given));
    if (answer.kind !== 'CannotDecide') throw new Error(`decided ${answer.ruleId}`);
    expect([answer.code, ...answer.missing]).toContain(missing);
    expect(answer.question).toMatch(/[?.]$/);
    expect(answer.fields.length).toBeGreaterThan(0);
  });
});
