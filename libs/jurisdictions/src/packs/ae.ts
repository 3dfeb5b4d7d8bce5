import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const AE: CountryPack = {
  ...CATALOGUE,
  code: 'AE',
  name: 'United Arab Emirates',
  bloc: 'none',
  currency: 'AED',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 500, validFrom: '2018-01-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'TRN (15 digits)',
    pattern: '100\\d{12}',
    prefix: null,
    vatPrefix: 'AE',
    peppolScheme: '0235',
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Zero-rated export of services when recipient has no UAE residence and is abroad (art. 31).',
      consumer: 'Same test.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: { business: 'Reverse charge by registered recipient.', consumer: 'Foreign supplier registers for B2C.' },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Zero-rated export of services (art. 31 Executive Regulation)',
      english: 'Zero-rated export of services (art. 31 Executive Regulation)',
    },
    smallBusiness: { language: 'en', text: 'Not registered for VAT', english: 'Not registered for VAT' },
  },
  smallBusiness: { threshold: '375000 AED (187500 voluntary)', crossBorder: null },
  withholdingDefault: '0% WHT',
  retentionYears: 5,
  eInvoice: 'PINT AE five-corner: voluntary since 2026-07-01, mandatory 2027-01-01 (>= 50m AED), 2027-07-01 others',
  paymentRail: 'Aani / UAEFTS (IBAN)',
  confidence: 'high',
};
