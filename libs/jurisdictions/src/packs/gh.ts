import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const GH: CountryPack = {
  ...CATALOGUE,
  code: 'GH',
  name: 'Ghana',
  bloc: 'none',
  currency: 'GHS',
  minorUnits: 2,
  tax: {
    name: 'VAT+NHIL+GETFund',
    standardRates: [],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'TIN/Ghana card',
    pattern: '[CPG]\\d{10}',
    prefix: null,
    vatPrefix: 'GH',
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
    importer: { business: 'Reverse charge.', consumer: 'Digital register.' },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: { language: 'en', text: 'Zero-rated export', english: 'Zero-rated export' },
    smallBusiness: { language: 'en', text: 'Not registered', english: 'Not registered' },
  },
  smallBusiness: { threshold: '750000 GHS (2026 reform)', crossBorder: null },
  withholdingDefault: '7.5% resident services; 20% non-resident',
  retentionYears: 6,
  eInvoice: 'E-VAT certified',
  paymentRail: 'GhIPSS / mobile money',
  confidence: 'low',
};
