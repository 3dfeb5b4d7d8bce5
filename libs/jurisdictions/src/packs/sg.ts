import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const SG: CountryPack = {
  ...CATALOGUE,
  code: 'SG',
  name: 'Singapore',
  bloc: 'none',
  currency: 'SGD',
  minorUnits: 2,
  tax: {
    name: 'GST',
    standardRates: [
      { basisPoints: 800, validFrom: '2023-01-01' },
      { basisPoints: 900, validFrom: '2024-01-01' },
    ],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'GST registration no. / UEN',
    pattern: '[A-Z0-9]{9,10}',
    prefix: null,
    vatPrefix: 'SG',
    peppolScheme: '0195',
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Zero-rated international services (s.21(3)) when contract and benefit are abroad.',
      consumer: 'Zero-rated on same test.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: {
      business: 'Reverse charge for partially exempt or non-business recipients over 1m SGD imported services.',
      consumer: 'Overseas vendor regime for B2C remote services.',
    },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Zero-rated international services (s.21(3) GST Act)',
      english: 'Zero-rated international services (s.21(3) GST Act)',
    },
    smallBusiness: { language: 'en', text: 'Not GST registered', english: 'Not GST registered' },
  },
  smallBusiness: { threshold: '1000000 SGD', crossBorder: null },
  withholdingDefault:
    'None on services performed outside Singapore; 17%/15% on technical/management services performed in Singapore or non-resident professionals',
  retentionYears: 5,
  eInvoice: 'InvoiceNow (PINT SG); GST data submission duty: new voluntary registrants since 2025-11/2026-04',
  paymentRail: 'PayNow / FAST / GIRO',
  confidence: 'high',
};
