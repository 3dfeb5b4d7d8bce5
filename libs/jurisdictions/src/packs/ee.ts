import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const EE: CountryPack = {
  ...CATALOGUE,
  code: 'EE',
  name: 'Estonia',
  bloc: 'EU',
  currency: 'EUR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [
      { basisPoints: 2200, validFrom: '2024-01-01' },
      { basisPoints: 2400, validFrom: '2025-07-01' },
    ],
    reducedRatesBasisPoints: [900, 1300],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'EE\\d{9}',
    prefix: 'EE',
    vatPrefix: 'EE',
    peppolScheme: '0191',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'et', text: 'Pöördmaksustamine', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: { language: 'en', text: 'Not VAT registered', english: 'Small business: no VAT is charged' },
  },
  smallBusiness: {
    threshold: '40000 EUR',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: '10% on services performed in Estonia by non-residents unless treaty',
  retentionYears: 7,
  eInvoice: 'Recipient in register may demand EN 16931 e-invoice since 2025-07',
  paymentRail: 'SEPA credit transfer / instant (pain.001.001.09), EPC069-12 QR',
  confidence: 'medium',
};
