import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const CY: CountryPack = {
  ...CATALOGUE,
  code: 'CY',
  name: 'Cyprus',
  bloc: 'EU',
  currency: 'EUR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 1900, validFrom: '2014-01-13' }],
    reducedRatesBasisPoints: [500, 900],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'CY\\d{8}[A-Z]',
    prefix: 'CY',
    vatPrefix: 'CY',
    peppolScheme: '9928',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'el', text: 'Reverse charge / Αντίστροφη επιβάρυνση', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: { language: 'en', text: 'Not VAT registered', english: 'Small business: no VAT is charged' },
  },
  smallBusiness: {
    threshold: '15600 EUR',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: 'None on services rendered abroad',
  retentionYears: 6,
  eInvoice: 'B2G Peppol',
  paymentRail: 'SEPA credit transfer / instant (pain.001.001.09), EPC069-12 QR',
  confidence: 'medium',
};
