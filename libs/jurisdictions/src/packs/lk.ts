import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const LK: CountryPack = {
  ...CATALOGUE,
  code: 'LK',
  name: 'Sri Lanka',
  bloc: 'none',
  currency: 'LKR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 1800, validFrom: '2024-01-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'TIN-7000',
    pattern: '\\d{9}(-7000)?',
    prefix: null,
    vatPrefix: 'LK',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Zero-rated when consumed abroad and paid in foreign currency.',
      consumer: 'Same.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: { business: 'Reverse charge absent; foreign digital VAT from 2026.', consumer: 'Digital register.' },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: { language: 'en', text: 'Zero-rated export of service', english: 'Zero-rated export of service' },
    smallBusiness: { language: 'en', text: 'Not registered', english: 'Not registered' },
  },
  smallBusiness: { threshold: '36000000 LKR a year', crossBorder: null },
  withholdingDefault: '5% resident individuals; 14% non-resident',
  retentionYears: 5,
  eInvoice: 'RAMIS/e-invoice planned',
  paymentRail: 'CEFTS / LankaQR',
  confidence: 'low',
};
