import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const IS: CountryPack = {
  ...CATALOGUE,
  code: 'IS',
  name: 'Iceland',
  bloc: 'EEA',
  currency: 'ISK',
  minorUnits: 0,
  tax: {
    name: 'VSK',
    standardRates: [{ basisPoints: 2400, validFrom: '2015-01-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'VSK number',
    pattern: 'IS\\d{5,6}',
    prefix: 'IS',
    vatPrefix: 'IS',
    peppolScheme: '0196',
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Zero-rated when wholly used abroad or buyer is VAT-registered abroad.',
      consumer: '24% unless used abroad.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: { business: 'Reverse charge by recipient.', consumer: 'Simplified registration for digital.' },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: { language: 'en', text: 'Zero-rated export of services', english: 'Zero-rated export of services' },
    smallBusiness: {
      language: 'is',
      text: 'Undanþegið VSK',
      english: 'The supplier is not registered: no tax is charged',
    },
  },
  smallBusiness: { threshold: '2000000 ISK', crossBorder: null },
  withholdingDefault: 'None by default (22% if no registration)',
  retentionYears: 7,
  eInvoice: 'Peppol BIS for B2G (TS 236)',
  paymentRail: 'IBAN/SWIFT',
  confidence: 'medium',
};
