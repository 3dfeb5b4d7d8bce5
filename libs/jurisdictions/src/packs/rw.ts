import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const RW: CountryPack = {
  ...CATALOGUE,
  code: 'RW',
  name: 'Rwanda',
  bloc: 'none',
  currency: 'RWF',
  minorUnits: 0,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 1800, validFrom: '2002-01-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'TIN (9 digits)',
    pattern: '\\d{9}',
    prefix: null,
    vatPrefix: 'RW',
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
    importer: { business: 'Reverse charge (input credit limited).', consumer: 'Digital rules 2025.' },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: { language: 'en', text: 'Zero-rated export', english: 'Zero-rated export' },
    smallBusiness: { language: 'en', text: 'Not registered', english: 'Not registered' },
  },
  smallBusiness: { threshold: '20000000 RWF', crossBorder: null },
  withholdingDefault: '15% services, 3% public tenders',
  retentionYears: 10,
  eInvoice: 'EBM receipts',
  paymentRail: 'RSwitch / MoMo',
  confidence: 'low',
};
