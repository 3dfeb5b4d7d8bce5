import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const MX: CountryPack = {
  ...CATALOGUE,
  code: 'MX',
  name: 'Mexico',
  bloc: 'none',
  currency: 'MXN',
  minorUnits: 2,
  tax: {
    name: 'IVA',
    standardRates: [{ basisPoints: 1600, validFrom: '2010-01-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'RFC',
    pattern: '[A-ZÑ&]{3,4}\\d{6}[A-Z0-9]{3}',
    prefix: null,
    vatPrefix: 'MX',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business:
        '0% for listed exports (IT, technical assistance, advertising, BPO...) contracted and paid from abroad (art. 29).',
      consumer: '0% only for listed.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: {
      business: 'Self-assess 16% virtual IVA on imported services.',
      consumer: 'Foreign platform registration for digital B2C.',
    },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'es',
      text: 'Exportación de servicios tasa 0% (art. 29 LIVA)',
      english: 'Export of services: no tax is charged',
    },
    smallBusiness: { language: 'en', text: 'RESICO where applicable', english: 'RESICO where applicable' },
  },
  smallBusiness: { threshold: 'none for IVA', crossBorder: null },
  withholdingDefault:
    '10% ISR + two thirds of IVA (10.6667%) on fees of resident individuals to companies (1.25% RESICO); 25% ISR non-resident technical assistance/35% others unless treaty',
  retentionYears: 5,
  eInvoice: 'CFDI 4.0 stamped by PAC; generic foreign RFC XEXX010101000',
  paymentRail: 'SPEI (CLABE)',
  confidence: 'medium',
};
