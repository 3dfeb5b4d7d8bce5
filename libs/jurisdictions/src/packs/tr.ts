import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const TR: CountryPack = {
  ...CATALOGUE,
  code: 'TR',
  name: 'Türkiye',
  bloc: 'none',
  currency: 'TRY',
  minorUnits: 2,
  tax: {
    name: 'KDV',
    standardRates: [
      { basisPoints: 1800, validFrom: '2001-05-15' },
      { basisPoints: 2000, validFrom: '2023-07-10' },
    ],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'VKN (10 digits)',
    pattern: '\\d{10,11}',
    prefix: null,
    vatPrefix: 'TR',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Export exemption with credit when customer is abroad and benefits abroad (art. 12/2).',
      consumer: 'Same.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: { business: 'Reverse charge KDV-2.', consumer: 'Foreign e-service registration.' },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'tr',
      text: 'KDV Kanunu 11/1-a hizmet ihracatı istisnası',
      english: 'Export of services: no tax is charged',
    },
    smallBusiness: null,
  },
  smallBusiness: { threshold: 'none', crossBorder: null },
  withholdingDefault: '20% stopaj on resident freelancers; 20% non-resident professional unless treaty',
  retentionYears: 10,
  eInvoice: 'UBL-TR e-Fatura / e-Arşiv',
  paymentRail: 'FAST / IBAN',
  confidence: 'medium',
};
