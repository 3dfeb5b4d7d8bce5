import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const PH: CountryPack = {
  ...CATALOGUE,
  code: 'PH',
  name: 'Philippines',
  bloc: 'none',
  currency: 'PHP',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 1200, validFrom: '2006-02-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'TIN (9+5 digits)',
    pattern: '\\d{3}-?\\d{3}-?\\d{3}-?\\d{3,5}',
    prefix: null,
    vatPrefix: 'PH',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Zero-rated when rendered to non-residents outside PH and paid in foreign currency.',
      consumer: 'Same.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: {
      business: 'Withholding VAT 12% by resident buyer.',
      consumer: 'Non-resident digital suppliers register (RA 12023).',
    },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: { language: 'en', text: 'VAT zero-rated sale', english: 'VAT zero-rated sale' },
    smallBusiness: {
      language: 'en',
      text: 'Non-VAT registered; 3% percentage tax',
      english: 'Non-VAT registered; 3% percentage tax',
    },
  },
  smallBusiness: { threshold: '3000000 PHP', crossBorder: null },
  withholdingDefault: '5/10% individuals, 10/15% juridical professionals; 25% non-resident corp, treaty relief',
  retentionYears: 10,
  eInvoice: 'EIS phased; e-invoicing duty being extended in 2026',
  paymentRail: 'InstaPay / PESONet / QR Ph',
  confidence: 'medium',
};
