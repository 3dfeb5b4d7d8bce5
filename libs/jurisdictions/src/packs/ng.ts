import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const NG: CountryPack = {
  ...CATALOGUE,
  code: 'NG',
  name: 'Nigeria',
  bloc: 'none',
  currency: 'NGN',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 750, validFrom: '2020-02-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'TIN',
    pattern: '\\d{8}-?\\d{4}|\\d{13}',
    prefix: null,
    vatPrefix: 'NG',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Exported services zero-rated/exempt under the 2025 Tax Act.',
      consumer: 'Same.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: { business: 'Recipient self-accounts VAT.', consumer: 'Foreign suppliers appointed to collect.' },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: { language: 'en', text: 'Zero-rated exported service', english: 'Zero-rated exported service' },
    smallBusiness: { language: 'en', text: 'Below threshold: no VAT', english: 'Below threshold: no VAT' },
  },
  smallBusiness: { threshold: '100000000 NGN small company (2026 Act)', crossBorder: null },
  withholdingDefault: '5% professional (resident corp), 10% non-resident; 5% individuals',
  retentionYears: 6,
  eInvoice: 'MBS/e-invoice (UBL-like) phased from 2025-11',
  paymentRail: 'NIP transfer',
  confidence: 'low',
};
