import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const LT: CountryPack = {
  ...CATALOGUE,
  code: 'LT',
  name: 'Lithuania',
  bloc: 'EU',
  currency: 'EUR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 2100, validFrom: '2009-09-01' }],
    reducedRatesBasisPoints: [500, 1200],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'LT(\\d{9}|\\d{12})',
    prefix: 'LT',
    vatPrefix: 'LT',
    peppolScheme: '9937',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'lt', text: 'Atvirkštinis apmokestinimas', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: { language: 'en', text: 'Not VAT payer', english: 'Small business: no VAT is charged' },
  },
  smallBusiness: {
    threshold: '45000 EUR',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: '15% on some individual activity income of non-residents',
  retentionYears: 10,
  eInvoice: 'B2G Peppol (SABIS); i.SAF reporting',
  paymentRail: 'SEPA credit transfer / instant (pain.001.001.09), EPC069-12 QR',
  confidence: 'medium',
};
