import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const MT: CountryPack = {
  ...CATALOGUE,
  code: 'MT',
  name: 'Malta',
  bloc: 'EU',
  currency: 'EUR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 1800, validFrom: '2004-01-01' }],
    reducedRatesBasisPoints: [500, 700, 1200],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'MT\\d{8}',
    prefix: 'MT',
    vatPrefix: 'MT',
    peppolScheme: '9943',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge / Inverżjoni tal-ħlas', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: { language: 'en', text: 'Exempt under article 11', english: 'Small business: no VAT is charged' },
  },
  smallBusiness: {
    threshold: '35000 EUR',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: 'None by default',
  retentionYears: 6,
  eInvoice: 'None for B2B',
  paymentRail: 'SEPA credit transfer / instant (pain.001.001.09), EPC069-12 QR',
  confidence: 'medium',
};
