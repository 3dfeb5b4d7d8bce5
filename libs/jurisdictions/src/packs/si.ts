import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const SI: CountryPack = {
  ...CATALOGUE,
  code: 'SI',
  name: 'Slovenia',
  bloc: 'EU',
  currency: 'EUR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 2200, validFrom: '2013-07-01' }],
    reducedRatesBasisPoints: [500, 950],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'SI\\d{8}',
    prefix: 'SI',
    vatPrefix: 'SI',
    peppolScheme: '9949',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'sl', text: 'Obrnjena davčna obveznost', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: {
      language: 'sl',
      text: 'DDV ni obračunan (94. člen ZDDV-1)',
      english: 'Small business: no VAT is charged',
    },
  },
  smallBusiness: {
    threshold: '60000 EUR',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: '15% on consulting to low-tax countries',
  retentionYears: 10,
  eInvoice: 'B2G e-SLOG; B2B from 2028',
  paymentRail: 'SEPA credit transfer / instant (pain.001.001.09), EPC069-12 QR',
  confidence: 'medium',
};
