import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const NZ: CountryPack = {
  ...CATALOGUE,
  code: 'NZ',
  name: 'New Zealand',
  bloc: 'none',
  currency: 'NZD',
  minorUnits: 2,
  tax: {
    name: 'GST',
    standardRates: [{ basisPoints: 1500, validFrom: '2010-10-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'IRD number / NZBN',
    pattern: '\\d{8,9}',
    prefix: null,
    vatPrefix: 'NZ',
    peppolScheme: '0088',
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Zero-rated to non-residents outside NZ (s.11A(1)(k)).',
      consumer: 'Zero-rated on same test.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: {
      business: 'Reverse charge only where buyer makes under 95% taxable supplies.',
      consumer: 'Remote services register over 60,000 NZD.',
    },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Zero-rated supply (services to non-resident)',
      english: 'Zero-rated supply (services to non-resident)',
    },
    smallBusiness: { language: 'en', text: 'Not registered for GST', english: 'Not registered for GST' },
  },
  smallBusiness: { threshold: '60000 NZD', crossBorder: null },
  withholdingDefault: "Schedular payments for contractors; 15% non-resident contractors' tax for work in NZ",
  retentionYears: 7,
  eInvoice: 'Peppol PINT A-NZ; large gov suppliers from 2027',
  paymentRail: 'NZ bank account, SWIFT',
  confidence: 'high',
};
