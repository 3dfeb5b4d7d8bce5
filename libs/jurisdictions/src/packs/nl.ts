import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const NL: CountryPack = {
  ...CATALOGUE,
  code: 'NL',
  name: 'Netherlands',
  bloc: 'EU',
  currency: 'EUR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 2100, validFrom: '2012-10-01' }],
    reducedRatesBasisPoints: [900],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'NL\\d{9}B\\d{2}',
    prefix: 'NL',
    vatPrefix: 'NL',
    peppolScheme: '0106',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'nl', text: 'Btw verlegd', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: {
      language: 'nl',
      text: 'Factuur vrijgesteld van OB o.g.v. artikel 25 Wet OB',
      english: 'Small business: no VAT is charged',
    },
  },
  smallBusiness: {
    threshold: '20000 EUR (KOR)',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: 'None by default',
  retentionYears: 7,
  eInvoice: 'B2G Peppol/NLCIUS; B2B voluntary',
  paymentRail: 'SEPA credit transfer / instant (pain.001.001.09), EPC069-12 QR',
  confidence: 'high',
};
