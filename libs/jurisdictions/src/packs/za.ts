import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const ZA: CountryPack = {
  ...CATALOGUE,
  code: 'ZA',
  name: 'South Africa',
  bloc: 'none',
  currency: 'ZAR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 1500, validFrom: '2018-04-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'VAT number (10 digits)',
    pattern: '4\\d{9}',
    prefix: null,
    vatPrefix: 'ZA',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Zero-rated to non-residents (s.11(2)(l)) with exceptions when recipient is in the country.',
      consumer: 'Same test.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: {
      business: 'Imported services self-assessed only to the extent not for taxable supplies.',
      consumer: 'Electronic services suppliers over 1m ZAR register; B2B-only suppliers excluded since 2025.',
    },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Zero-rated supply, section 11(2)(l)',
      english: 'Zero-rated supply, section 11(2)(l)',
    },
    smallBusiness: { language: 'en', text: 'Not a VAT vendor', english: 'Not a VAT vendor' },
  },
  smallBusiness: { threshold: '2300000 ZAR since 2026-04-01 (was 1000000)', crossBorder: null },
  withholdingDefault: 'None on services; 15% royalties',
  retentionYears: 5,
  eInvoice: 'None yet; e-invoicing in consultation',
  paymentRail: 'EFT / PayShap',
  confidence: 'medium',
};
