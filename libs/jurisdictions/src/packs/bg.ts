import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const BG: CountryPack = {
  ...CATALOGUE,
  code: 'BG',
  name: 'Bulgaria',
  bloc: 'EU',
  currency: 'EUR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 2000, validFrom: '1999-01-01' }],
    reducedRatesBasisPoints: [900],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'BG\\d{9,10}',
    prefix: 'BG',
    vatPrefix: 'BG',
    peppolScheme: '9926',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'bg', text: 'Обратно начисляване', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: {
      language: 'en',
      text: 'Not VAT registered (ZDDS art. 113(9))',
      english: 'Small business: no VAT is charged',
    },
  },
  smallBusiness: {
    threshold: '51130 EUR',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: '10% on technical services of non-residents unless treaty relief',
  retentionYears: 10,
  eInvoice: 'None mandated for B2B; SAF-T phased from 2026',
  paymentRail: 'SEPA credit transfer / instant (pain.001.001.09), EPC069-12 QR',
  confidence: 'medium',
};
