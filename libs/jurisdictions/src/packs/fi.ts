import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const FI: CountryPack = {
  ...CATALOGUE,
  code: 'FI',
  name: 'Finland',
  bloc: 'EU',
  currency: 'EUR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [
      { basisPoints: 2400, validFrom: '2013-01-01' },
      { basisPoints: 2550, validFrom: '2024-09-01' },
    ],
    reducedRatesBasisPoints: [1000, 1350],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'FI\\d{8}',
    prefix: 'FI',
    vatPrefix: 'FI',
    peppolScheme: '0216',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'fi', text: 'Käännetty verovelvollisuus', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: {
      language: 'fi',
      text: 'Ei arvonlisäverovelvollinen (AVL 3 §)',
      english: 'Small business: no VAT is charged',
    },
  },
  smallBusiness: {
    threshold: '20000 EUR',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: '0 if payee is in the prepayment register; else 60% (companies 13%)',
  retentionYears: 6,
  eInvoice: 'Buyer may demand EN 16931 (Finvoice/TEAPPS/Peppol)',
  paymentRail: 'SEPA credit transfer / instant (pain.001.001.09), EPC069-12 QR',
  confidence: 'high',
};
