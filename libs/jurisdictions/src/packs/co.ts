import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const CO: CountryPack = {
  ...CATALOGUE,
  code: 'CO',
  name: 'Colombia',
  bloc: 'none',
  currency: 'COP',
  minorUnits: 2,
  tax: {
    name: 'IVA',
    standardRates: [{ basisPoints: 1900, validFrom: '2017-01-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'NIT',
    pattern: '\\d{9}-?\\d',
    prefix: null,
    vatPrefix: 'CO',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Exempt with refund (0%) when used exclusively abroad and contract on file (art. 481 c).',
      consumer: 'Same.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: { business: 'Reverse-charge withholding 100% IVA.', consumer: 'Foreign digital suppliers register.' },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'es',
      text: 'Exportación de servicios exenta (art. 481 E.T.)',
      english: 'Export of services: no tax is charged',
    },
    smallBusiness: {
      language: 'es',
      text: 'No responsable de IVA',
      english: 'The supplier is not registered: no tax is charged',
    },
  },
  smallBusiness: { threshold: '3500 UVT', crossBorder: null },
  withholdingDefault: 'Retefuente 10/11% resident fees; 20% non-resident services unless treaty',
  retentionYears: 5,
  eInvoice: 'DIAN UBL 2.1 validated invoice',
  paymentRail: 'PSE / Bre-B',
  confidence: 'medium',
};
