import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const BE: CountryPack = {
  ...CATALOGUE,
  code: 'BE',
  name: 'Belgium',
  bloc: 'EU',
  currency: 'EUR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 2100, validFrom: '1996-01-01' }],
    reducedRatesBasisPoints: [600, 1200],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'BE[01]\\d{9}',
    prefix: 'BE',
    vatPrefix: 'BE',
    peppolScheme: '0208',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'fr', text: 'Autoliquidation / Btw verlegd', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: {
      language: 'fr',
      text: 'Regime particulier de franchise des petites entreprises',
      english: 'Small business: no VAT is charged',
    },
  },
  smallBusiness: {
    threshold: '25000 EUR',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: 'None by default',
  retentionYears: 10,
  eInvoice: 'B2B mandatory since 2026-01-01: Peppol BIS 3 over Peppol',
  paymentRail: 'SEPA credit transfer / instant (pain.001.001.09), EPC069-12 QR',
  confidence: 'high',
};
