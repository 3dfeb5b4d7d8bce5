import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const UA: CountryPack = {
  ...CATALOGUE,
  code: 'UA',
  name: 'Ukraine',
  bloc: 'none',
  currency: 'UAH',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 2000, validFrom: '1997-10-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'IPN (12 digits)',
    pattern: '\\d{12}',
    prefix: null,
    vatPrefix: 'UA',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'O' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Place of supply abroad for consulting/IT: outside scope.',
      consumer: 'Same.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: { business: 'Reverse charge by recipient.', consumer: 'Non-resident e-service registration.' },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: { language: 'en', text: 'Not an object of VAT (art. 186.3)', english: 'Not an object of VAT (art. 186.3)' },
    smallBusiness: {
      language: 'en',
      text: 'Single tax payer, not VAT payer',
      english: 'Single tax payer, not VAT payer',
    },
  },
  smallBusiness: { threshold: '1000000 UAH', crossBorder: null },
  withholdingDefault: 'None on services; 15% royalties',
  retentionYears: 5,
  eInvoice: 'Registered tax invoice (ERPN)',
  paymentRail: 'IBAN / SEP',
  confidence: 'low',
};
