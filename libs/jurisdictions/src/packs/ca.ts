import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const CA: CountryPack = {
  ...CATALOGUE,
  code: 'CA',
  name: 'Canada',
  bloc: 'none',
  currency: 'CAD',
  minorUnits: 2,
  tax: {
    name: 'GST/HST',
    standardRates: [{ basisPoints: 500, validFrom: '2008-01-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'Business number + RT',
    pattern: '\\d{9}RT\\d{4}',
    prefix: null,
    vatPrefix: 'CA',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Zero-rated for non-residents (Sch. VI Part V s.7), with exceptions when the individual is in Canada.',
      consumer: 'Zero-rated unless rendered to a person while in Canada.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: {
      business: 'Self-assess on imported taxable supplies only if not used exclusively in commercial activity.',
      consumer: 'Non-resident digital suppliers: simplified GST registration over 30,000 CAD.',
    },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: { language: 'en', text: 'Zero-rated supply to non-resident', english: 'Zero-rated supply to non-resident' },
    smallBusiness: {
      language: 'en',
      text: 'Small supplier: no GST/HST charged',
      english: 'Small supplier: no GST/HST charged',
    },
  },
  smallBusiness: { threshold: '30000 CAD over 4 quarters', crossBorder: null },
  withholdingDefault:
    '15% Reg. 105 on fees to non-residents for services performed in Canada; 0 when performed abroad; T4A for residents',
  retentionYears: 6,
  eInvoice: 'None',
  paymentRail: 'EFT / Interac / SWIFT',
  confidence: 'high',
};
