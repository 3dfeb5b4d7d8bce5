import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const MY: CountryPack = {
  ...CATALOGUE,
  code: 'MY',
  name: 'Malaysia',
  bloc: 'none',
  currency: 'MYR',
  minorUnits: 2,
  tax: {
    name: 'Service tax',
    standardRates: [
      { basisPoints: 600, validFrom: '2018-09-01' },
      { basisPoints: 800, validFrom: '2024-03-01' },
    ],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'TIN / SST number',
    pattern: '[A-Z]{1,2}\\d{8,12}',
    prefix: null,
    vatPrefix: 'MY',
    peppolScheme: '0230',
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'O' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Exported taxable services generally not taxable (except land/goods in Malaysia).',
      consumer: 'Same.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: {
      business: 'Imported taxable services: recipient self-accounts 8% (SST-02A).',
      consumer: 'Foreign digital suppliers register over 500,000 MYR.',
    },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Exported service - not subject to service tax',
      english: 'Exported service - not subject to service tax',
    },
    smallBusiness: { language: 'en', text: 'Not registered', english: 'Not registered' },
  },
  smallBusiness: { threshold: '500000 MYR', crossBorder: null },
  withholdingDefault: '10% special classes of non-resident technical services in Malaysia; else none; 2% agents',
  retentionYears: 7,
  eInvoice: 'MyInvois (JSON/XML to LHDN) phased to 2026, micro under 1m exempt; PINT MY',
  paymentRail: 'DuitNow / IBG',
  confidence: 'medium',
};
