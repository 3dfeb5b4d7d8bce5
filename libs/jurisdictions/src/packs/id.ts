import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const ID: CountryPack = {
  ...CATALOGUE,
  code: 'ID',
  name: 'Indonesia',
  bloc: 'none',
  currency: 'IDR',
  minorUnits: 2,
  tax: {
    name: 'PPN',
    standardRates: [{ basisPoints: 1100, validFrom: '2022-04-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'NPWP 16 digits',
    pattern: '\\d{15,16}',
    prefix: null,
    vatPrefix: 'ID',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business:
        '0% for the listed exported services (PMK 32/2019: IT, consultancy, research...); others 12% x 11/12 base.',
      consumer: 'Taxable unless listed.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: {
      business: 'Self-assess PPN on offshore services used in Indonesia.',
      consumer: 'Foreign digital (PMSE) collectors 12% x 11/12.',
    },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'id',
      text: 'Ekspor Jasa Kena Pajak 0% (PMK-32/PMK.010/2019)',
      english: 'Export of services: no tax is charged',
    },
    smallBusiness: { language: 'id', text: 'Bukan PKP', english: 'The supplier is not registered: no tax is charged' },
  },
  smallBusiness: { threshold: '4800000000 IDR', crossBorder: null },
  withholdingDefault: 'PPh 23 2% residents (PPh 21 individuals); PPh 26 20% non-residents unless DGT form treaty',
  retentionYears: 10,
  eInvoice: 'e-Faktur in Coretax',
  paymentRail: 'BI-FAST / QRIS',
  confidence: 'medium',
};
