import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const GB: CountryPack = {
  ...CATALOGUE,
  code: 'GB',
  name: 'United Kingdom',
  bloc: 'none',
  currency: 'GBP',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 2000, validFrom: '2011-01-04' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'VAT number',
    pattern: 'GB(\\d{9}|\\d{12})',
    prefix: 'GB',
    vatPrefix: 'GB',
    peppolScheme: '9932',
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'O' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business:
        'Place of supply is where the business customer belongs: outside the scope of UK VAT with right of deduction.',
      consumer: 'Outside scope only for the listed intangible services; otherwise UK VAT.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: {
      business: 'Reverse charge by the UK customer (s.8 VATA).',
      consumer: 'Foreign digital suppliers register from the first B2C sale.',
    },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Outside the scope of UK VAT; customer to account for any reverse charge',
      english: 'Outside the scope of UK VAT; customer to account for any reverse charge',
    },
    smallBusiness: {
      language: 'en',
      text: 'Not VAT registered: no VAT shown',
      english: 'Not VAT registered: no VAT shown',
    },
  },
  smallBusiness: { threshold: '90000 GBP', crossBorder: null },
  withholdingDefault: 'None on services; CIS 20/30% construction only; 20% on patent/royalty to abroad',
  retentionYears: 6,
  eInvoice: 'None today; B2B e-invoice announced for 2029',
  paymentRail: 'Faster Payments / BACS (sort code + account) or SWIFT',
  confidence: 'high',
};
