import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const IE: CountryPack = {
  ...CATALOGUE,
  code: 'IE',
  name: 'Ireland',
  bloc: 'EU',
  currency: 'EUR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 2300, validFrom: '2021-03-01' }],
    reducedRatesBasisPoints: [480, 900, 1350],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'IE\\d{7}[A-W][A-IW]?|IE\\d[A-Z+*]\\d{5}[A-W]',
    prefix: 'IE',
    vatPrefix: 'IE',
    peppolScheme: '9935',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: { language: 'en', text: 'Not VAT registered', english: 'Small business: no VAT is charged' },
  },
  smallBusiness: {
    threshold: '42500 EUR services',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: '20% professional services WHT only for public bodies',
  retentionYears: 6,
  eInvoice: 'B2G Peppol; B2B phased from Nov 2028',
  paymentRail: 'SEPA credit transfer / instant (pain.001.001.09), EPC069-12 QR',
  confidence: 'high',
};
