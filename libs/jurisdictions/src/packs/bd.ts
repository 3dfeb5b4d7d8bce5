import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const BD: CountryPack = {
  ...CATALOGUE,
  code: 'BD',
  name: 'Bangladesh',
  bloc: 'none',
  currency: 'BDT',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'BIN (13 digits)',
    pattern: '\\d{9}-?\\d{4}|\\d{13}',
    prefix: null,
    vatPrefix: 'BD',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Zero-rated export of services.',
      consumer: 'Same.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: { business: 'Reverse charge.', consumer: 'Electronic service registration.' },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: { language: 'en', text: 'Zero-rated export', english: 'Zero-rated export' },
    smallBusiness: { language: 'en', text: 'Turnover tax', english: 'Turnover tax' },
  },
  smallBusiness: { threshold: '3000000 BDT/5000000 BDT', crossBorder: null },
  withholdingDefault: '10-15% residents; 20-30% non-residents',
  retentionYears: 5,
  eInvoice: 'Mushak-6.3',
  paymentRail: 'BEFTN / NPSB',
  confidence: 'low',
};
