import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const SA: CountryPack = {
  ...CATALOGUE,
  code: 'SA',
  name: 'Saudi Arabia',
  bloc: 'none',
  currency: 'SAR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 1500, validFrom: '2020-07-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'VAT number (15 digits)',
    pattern: '3\\d{13}3',
    prefix: null,
    vatPrefix: 'SA',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Zero-rated to non-GCC recipients when conditions met (art. 33).',
      consumer: 'Same test.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: { business: 'Reverse charge.', consumer: 'Foreign supplier registers.' },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Zero-rated export of services (art. 33)',
      english: 'Zero-rated export of services (art. 33)',
    },
    smallBusiness: { language: 'en', text: 'Not VAT registered', english: 'Not VAT registered' },
  },
  smallBusiness: { threshold: '375000 SAR', crossBorder: null },
  withholdingDefault: '5% technical/consulting services to non-residents; 20% management fees; treaty relief',
  retentionYears: 6,
  eInvoice: 'FATOORA phase 2: signed UBL with QR TLV and clearance',
  paymentRail: 'SARIE (IBAN)',
  confidence: 'medium',
};
