import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const NO: CountryPack = {
  ...CATALOGUE,
  code: 'NO',
  name: 'Norway',
  bloc: 'EEA',
  currency: 'NOK',
  minorUnits: 2,
  tax: {
    name: 'MVA',
    standardRates: [{ basisPoints: 2500, validFrom: '2005-01-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'Organisation number + MVA',
    pattern: 'NO\\d{9}MVA',
    prefix: 'NO',
    vatPrefix: 'NO',
    peppolScheme: '0192',
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Remotely deliverable services to business abroad are zero-rated.',
      consumer: 'Zero-rated when remotely deliverable and recipient is resident outside Norway.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: {
      business: 'Reverse charge by Norwegian businesses and public bodies.',
      consumer: 'VOEC scheme for digital B2C.',
    },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Export of services, zero-rated (merverdiavgiftsloven § 6-22)',
      english: 'Export of services, zero-rated (merverdiavgiftsloven § 6-22)',
    },
    smallBusiness: {
      language: 'no',
      text: 'Ikke mva-registrert',
      english: 'The supplier is not registered: no tax is charged',
    },
  },
  smallBusiness: { threshold: '50000 NOK in 12 months', crossBorder: null },
  withholdingDefault: 'None on services',
  retentionYears: 5,
  eInvoice: 'B2G EHF/Peppol; B2B duty proposed from 2028',
  paymentRail: 'KID reference / IBAN / SEPA',
  confidence: 'high',
};
