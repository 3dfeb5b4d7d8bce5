import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const US: CountryPack = {
  ...CATALOGUE,
  code: 'US',
  name: 'United States',
  bloc: 'none',
  currency: 'USD',
  minorUnits: 2,
  tax: {
    name: 'Sales tax',
    standardRates: [],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'EIN (W-9) / foreign: W-8BEN(-E)',
    pattern: '\\d{2}-\\d{7}',
    prefix: null,
    vatPrefix: 'US',
    peppolScheme: '9959',
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'O', businessInBloc: null, businessAbroad: 'O' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'No federal VAT. Export services: no sales tax.',
      consumer: 'No sales tax on services delivered abroad.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: {
      business: 'No reverse charge. State use tax on taxable digital/SaaS services in some states.',
      consumer: 'State sales tax only after economic nexus.',
    },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: { language: 'en', text: 'No VAT/GST applicable', english: 'No VAT/GST applicable' },
    smallBusiness: { language: 'en', text: 'No sales tax charged', english: 'No sales tax charged' },
  },
  smallBusiness: { threshold: 'state nexus, often 100000 USD', crossBorder: null },
  withholdingDefault:
    '0% on services performed outside the US (keep W-8BEN/W-8BEN-E); 30% FDAP on US-performed services unless treaty (Form 8233/1042-S); 24% backup withholding without W-9; 1099-NEC threshold 2,000 USD from 2026',
  retentionYears: 7,
  eInvoice: 'None; DBNAlliance exchange network voluntary',
  paymentRail: 'ACH / Fedwire / RTP (ABA routing)',
  confidence: 'medium',
};
