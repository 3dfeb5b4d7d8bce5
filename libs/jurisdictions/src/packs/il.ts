import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const IL: CountryPack = {
  ...CATALOGUE,
  code: 'IL',
  name: 'Israel',
  bloc: 'none',
  currency: 'ILS',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [
      { basisPoints: 1700, validFrom: '2015-10-01' },
      { basisPoints: 1800, validFrom: '2025-01-01' },
    ],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'Osek/company no. (9 digits)',
    pattern: '\\d{9}',
    prefix: null,
    vatPrefix: 'IL',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Zero-rated to foreign residents unless also rendered to an Israeli in Israel (s.30(a)(5)).',
      consumer: 'Same.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: { business: 'Reverse charge on imported services.', consumer: 'n/a' },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Zero-rated service to foreign resident',
      english: 'Zero-rated service to foreign resident',
    },
    smallBusiness: {
      language: 'he',
      text: 'Osek patur: no VAT',
      english: 'The supplier is not registered: no tax is charged',
    },
  },
  smallBusiness: { threshold: 'about 122833 ILS', crossBorder: null },
  withholdingDefault: 'Residents 20-30% unless certificate; non-residents 23-25% unless certificate',
  retentionYears: 7,
  eInvoice: 'Allocation number for invoices above 10,000 ILS (2026-01), 5,000 (2026-06)',
  paymentRail: 'Masav / Zahav',
  confidence: 'medium',
};
