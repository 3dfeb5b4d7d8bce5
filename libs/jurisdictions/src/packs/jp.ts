import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const JP: CountryPack = {
  ...CATALOGUE,
  code: 'JP',
  name: 'Japan',
  bloc: 'none',
  currency: 'JPY',
  minorUnits: 0,
  tax: {
    name: 'JCT',
    standardRates: [{ basisPoints: 1000, validFrom: '2019-10-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'T + 13 digits registration',
    pattern: 'T\\d{13}',
    prefix: null,
    vatPrefix: 'JP',
    peppolScheme: '0221',
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Export-exempt (zero-rated) for non-residents unless benefit is enjoyed in Japan.',
      consumer: 'Export-exempt on same test.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: {
      business:
        'Reverse charge on B2B digital services from abroad when taxable sales ratio is under 95%; other services: place of performance.',
      consumer: 'Platform taxation / foreign supplier registers.',
    },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'ja',
      text: 'Export-exempt transaction (消費税法第7条)',
      english: 'Export of services: no tax is charged',
    },
    smallBusiness: {
      language: 'en',
      text: "Not a qualified invoice issuer (buyer's transitional credit: 80% to 2026-09-30, 70% to 2028-09-30, 50% to 2030-09-30, 30% to 2031-09-30)",
      english:
        "Not a qualified invoice issuer (buyer's transitional credit: 80% to 2026-09-30, 70% to 2028-09-30, 50% to 2030-09-30, 30% to 2031-09-30)",
    },
  },
  smallBusiness: { threshold: '10000000 JPY', crossBorder: null },
  withholdingDefault:
    "10.21% on resident individuals' listed professional fees (20.42% above 1m JPY); 20.42% non-resident personal services/royalties unless treaty",
  retentionYears: 7,
  eInvoice: 'PINT JP (and non-tax-registered variant) voluntary; qualified invoice content mandatory since 2023-10',
  paymentRail: 'Zengin transfer / SWIFT',
  confidence: 'high',
};
