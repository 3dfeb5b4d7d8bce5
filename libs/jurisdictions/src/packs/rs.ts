import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const RS: CountryPack = {
  ...CATALOGUE,
  code: 'RS',
  name: 'Serbia',
  bloc: 'none',
  currency: 'RSD',
  minorUnits: 2,
  tax: {
    name: 'PDV',
    standardRates: [{ basisPoints: 2000, validFrom: '2012-10-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'PIB (9 digits)',
    pattern: 'RS\\d{9}',
    prefix: 'RS',
    vatPrefix: 'RS',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'O' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Place of supply abroad: not subject, right to deduct.',
      consumer: 'Art. 12(6) intangibles outside; else Serbian VAT.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: { business: 'Reverse charge by recipient.', consumer: 'Tax representative needed.' },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'sr',
      text: 'Nije predmet oporezivanja (mesto prometa van Srbije)',
      english: 'Export of services: no tax is charged',
    },
    smallBusiness: {
      language: 'sr',
      text: 'Nije u sistemu PDV',
      english: 'The supplier is not registered: no tax is charged',
    },
  },
  smallBusiness: { threshold: '8000000 RSD', crossBorder: null },
  withholdingDefault: '20% on research, accounting, consulting of non-residents (25% havens), treaty relief',
  retentionYears: 10,
  eInvoice: 'SEF UBL (EN 16931 CIUS)',
  paymentRail: 'NBS IPS QR',
  confidence: 'medium',
};
