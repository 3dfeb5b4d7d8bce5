import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const CL: CountryPack = {
  ...CATALOGUE,
  code: 'CL',
  name: 'Chile',
  bloc: 'none',
  currency: 'CLP',
  minorUnits: 0,
  tax: {
    name: 'IVA',
    standardRates: [{ basisPoints: 1900, validFrom: '2003-10-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'RUT',
    pattern: '\\d{7,8}-[\\dkK]',
    prefix: null,
    vatPrefix: 'CL',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'G' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Exempt export if customs qualifies service (DIN/DUS simplified).',
      consumer: 'Limited.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: { business: 'IVA change-of-subject on imported services.', consumer: 'Digital tax on B2C.' },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'es',
      text: 'Exportación de servicios exenta art. 12 E N°16',
      english: 'Export of services: no tax is charged',
    },
    smallBusiness: {
      language: 'es',
      text: 'Boleta de honorarios',
      english: 'The supplier is not registered: no tax is charged',
    },
  },
  smallBusiness: { threshold: 'none', crossBorder: null },
  withholdingDefault:
    '15.25% retention on fee receipts in 2026 (rising yearly); 35/15/20% additional tax non-residents',
  retentionYears: 6,
  eInvoice: 'DTE mandatory',
  paymentRail: 'TEF',
  confidence: 'medium',
};
