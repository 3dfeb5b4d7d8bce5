import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const AU: CountryPack = {
  ...CATALOGUE,
  code: 'AU',
  name: 'Australia',
  bloc: 'none',
  currency: 'AUD',
  minorUnits: 2,
  tax: {
    name: 'GST',
    standardRates: [{ basisPoints: 1000, validFrom: '2000-07-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'ABN',
    pattern: '\\d{11}',
    prefix: null,
    vatPrefix: 'AU',
    peppolScheme: '0151',
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'GST-free when recipient is outside Australia (s.38-190).',
      consumer: 'GST-free on same test.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: {
      business: 'Reverse charge (Div 84) only if acquirer is registered and cannot fully credit.',
      consumer: 'Non-resident digital suppliers register over 75,000 AUD.',
    },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'GST-free supply (export of services)',
      english: 'GST-free supply (export of services)',
    },
    smallBusiness: {
      language: 'en',
      text: 'No GST charged: supplier not registered for GST',
      english: 'No GST charged: supplier not registered for GST',
    },
  },
  smallBusiness: { threshold: '75000 AUD', crossBorder: null },
  withholdingDefault: '47% if a domestic supplier quotes no ABN; otherwise none on services; 10/30% interest-royalty',
  retentionYears: 5,
  eInvoice: 'Peppol PINT A-NZ; B2G receive default from 2026-07; B2B voluntary',
  paymentRail: 'NPP/PayID, BSB + account',
  confidence: 'high',
};
