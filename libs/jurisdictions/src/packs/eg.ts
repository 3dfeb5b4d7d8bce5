import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const EG: CountryPack = {
  ...CATALOGUE,
  code: 'EG',
  name: 'Egypt',
  bloc: 'none',
  currency: 'EGP',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 1400, validFrom: '2017-07-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'Tax registration (9 digits)',
    pattern: '\\d{9}',
    prefix: null,
    vatPrefix: 'EG',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: { business: '0% exported services.', consumer: 'Same.', businessInBloc: null, consumerInBloc: null },
    importer: { business: 'Reverse charge.', consumer: 'Simplified vendor registration.' },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: { language: 'en', text: 'Exported service 0%', english: 'Exported service 0%' },
    smallBusiness: null,
  },
  smallBusiness: { threshold: '500000 EGP', crossBorder: null },
  withholdingDefault: '5% professional residents (3% services); 20% non-resident',
  retentionYears: 5,
  eInvoice: 'ETA e-invoice JSON/XML signed',
  paymentRail: 'InstaPay EG',
  confidence: 'low',
};
