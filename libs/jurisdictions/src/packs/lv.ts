import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const LV: CountryPack = {
  ...CATALOGUE,
  code: 'LV',
  name: 'Latvia',
  bloc: 'EU',
  currency: 'EUR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 2100, validFrom: '2012-07-01' }],
    reducedRatesBasisPoints: [500, 1200],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'LV\\d{11}',
    prefix: 'LV',
    vatPrefix: 'LV',
    peppolScheme: '9939',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'lv', text: 'Nodokļa apgrieztā maksāšana', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: { language: 'en', text: 'Not VAT payer', english: 'Small business: no VAT is charged' },
  },
  smallBusiness: {
    threshold: '50000 EUR',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: '20% on management/consultancy fees to tax havens; else none',
  retentionYears: 5,
  eInvoice: 'B2G 2025; B2B mandatory moved to 2028-01-01 (EN 16931/Peppol)',
  paymentRail: 'SEPA credit transfer / instant (pain.001.001.09), EPC069-12 QR',
  confidence: 'medium',
};
