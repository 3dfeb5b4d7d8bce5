import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const SK: CountryPack = {
  ...CATALOGUE,
  code: 'SK',
  name: 'Slovakia',
  bloc: 'EU',
  currency: 'EUR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [
      { basisPoints: 2000, validFrom: '2011-01-01' },
      { basisPoints: 2300, validFrom: '2025-01-01' },
    ],
    reducedRatesBasisPoints: [500, 1900],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'SK\\d{10}',
    prefix: 'SK',
    vatPrefix: 'SK',
    peppolScheme: '9950',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'sk', text: 'Prenesenie daňovej povinnosti', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: { language: 'sk', text: 'Neplatiteľ DPH', english: 'Small business: no VAT is charged' },
  },
  smallBusiness: {
    threshold: '50000 EUR',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: '19% on services performed in Slovakia by non-residents unless treaty',
  retentionYears: 10,
  eInvoice: 'B2B mandatory from 2027-01-01 (Peppol/EN 16931)',
  paymentRail: 'SEPA credit transfer / instant (pain.001.001.09), EPC069-12 QR',
  confidence: 'medium',
};
