import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const TH: CountryPack = {
  ...CATALOGUE,
  code: 'TH',
  name: 'Thailand',
  bloc: 'none',
  currency: 'THB',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 700, validFrom: '1999-04-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'TIN (13 digits)',
    pattern: '\\d{13}',
    prefix: null,
    vatPrefix: 'TH',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: '0% if service is used wholly abroad.',
      consumer: 'Same.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: { business: 'Self-assess via PP36.', consumer: 'Foreign e-service registration.' },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: { language: 'en', text: 'VAT 0% export of services', english: 'VAT 0% export of services' },
    smallBusiness: { language: 'en', text: 'Not VAT registered', english: 'Not VAT registered' },
  },
  smallBusiness: { threshold: '1800000 THB', crossBorder: null },
  withholdingDefault: '3% residents (1% e-WHT); 15% non-residents unless treaty',
  retentionYears: 5,
  eInvoice: 'e-Tax Invoice voluntary',
  paymentRail: 'PromptPay',
  confidence: 'medium',
};
