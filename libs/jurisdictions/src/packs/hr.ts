import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const HR: CountryPack = {
  ...CATALOGUE,
  code: 'HR',
  name: 'Croatia',
  bloc: 'EU',
  currency: 'EUR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 2500, validFrom: '2012-03-01' }],
    reducedRatesBasisPoints: [500, 1300],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'HR\\d{11}',
    prefix: 'HR',
    vatPrefix: 'HR',
    peppolScheme: '9934',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'hr', text: 'Prijenos porezne obveze', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: {
      language: 'hr',
      text: 'Oslobođeno PDV-a, članak 90.',
      english: 'Small business: no VAT is charged',
    },
  },
  smallBusiness: {
    threshold: '60000 EUR',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: '15% on market research, tax/business advice, audit of non-residents unless treaty',
  retentionYears: 11,
  eInvoice:
    'Fiscalisation 2.0: B2B mandatory since 2026-01-01 for VAT payers (EN 16931 UBL with HR extension), others 2027',
  paymentRail: 'SEPA credit transfer / instant (pain.001.001.09), EPC069-12 QR',
  confidence: 'medium',
};
