import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const KR: CountryPack = {
  ...CATALOGUE,
  code: 'KR',
  name: 'South Korea',
  bloc: 'none',
  currency: 'KRW',
  minorUnits: 0,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 1000, validFrom: '1977-07-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'Business registration (10 digits)',
    pattern: '\\d{3}-?\\d{2}-?\\d{5}',
    prefix: null,
    vatPrefix: 'KR',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Zero-rated for listed services paid in foreign currency.',
      consumer: 'Same.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: {
      business: 'Proxy VAT payment when recipient is exempt/non-deductible.',
      consumer: 'Digital suppliers simplified registration.',
    },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: { language: 'ko', text: 'Zero-rated (영세율)', english: 'Export of services: no tax is charged' },
    smallBusiness: { language: 'en', text: 'Simplified taxpayer', english: 'Simplified taxpayer' },
  },
  smallBusiness: { threshold: '104000000 KRW', crossBorder: null },
  withholdingDefault: '3.3% freelancers; 22% non-resident personal services unless treaty',
  retentionYears: 5,
  eInvoice: 'NTS e-Tax invoice (signed XML)',
  paymentRail: 'KFTC transfer',
  confidence: 'medium',
};
