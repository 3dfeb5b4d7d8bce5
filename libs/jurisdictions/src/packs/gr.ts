import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const GR: CountryPack = {
  ...CATALOGUE,
  code: 'GR',
  name: 'Greece',
  bloc: 'EU',
  currency: 'EUR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 2400, validFrom: '2016-06-01' }],
    reducedRatesBasisPoints: [600, 1300],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'EL\\d{9}',
    prefix: 'EL',
    vatPrefix: 'EL',
    peppolScheme: '9933',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'el', text: 'Αντίστροφη επιβάρυνση', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: { language: 'el', text: 'Απαλλαγή ΦΠΑ (άρθρο 39)', english: 'Small business: no VAT is charged' },
  },
  smallBusiness: {
    threshold: '10000 EUR',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: '20% on resident professional fees; non-resident without PE 20% unless treaty',
  retentionYears: 5,
  eInvoice: 'myDATA reporting; B2B e-invoice phased 2026 (large Feb/Mar, others Oct)',
  paymentRail: 'SEPA credit transfer / instant (pain.001.001.09), EPC069-12 QR',
  confidence: 'medium',
};
