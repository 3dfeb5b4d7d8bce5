import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const LU: CountryPack = {
  ...CATALOGUE,
  code: 'LU',
  name: 'Luxembourg',
  bloc: 'EU',
  currency: 'EUR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [
      { basisPoints: 1600, validFrom: '2023-01-01' },
      { basisPoints: 1700, validFrom: '2024-01-01' },
    ],
    reducedRatesBasisPoints: [300, 800, 1400],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'LU\\d{8}',
    prefix: 'LU',
    vatPrefix: 'LU',
    peppolScheme: '9938',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'fr', text: 'Autoliquidation', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: { language: 'fr', text: 'Franchise de TVA', english: 'Small business: no VAT is charged' },
  },
  smallBusiness: {
    threshold: '50000 EUR',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: 'None by default',
  retentionYears: 10,
  eInvoice: 'B2G Peppol',
  paymentRail: 'SEPA credit transfer / instant (pain.001.001.09), EPC069-12 QR',
  confidence: 'medium',
};
