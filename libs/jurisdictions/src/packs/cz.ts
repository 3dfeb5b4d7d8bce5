import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const CZ: CountryPack = {
  ...CATALOGUE,
  code: 'CZ',
  name: 'Czechia',
  bloc: 'EU',
  currency: 'CZK',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 2100, validFrom: '2013-01-01' }],
    reducedRatesBasisPoints: [1200],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'CZ\\d{8,10}',
    prefix: 'CZ',
    vatPrefix: 'CZ',
    peppolScheme: '9929',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'cs', text: 'Daň odvede zákazník', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: { language: 'cs', text: 'Neplátce DPH', english: 'Small business: no VAT is charged' },
  },
  smallBusiness: {
    threshold: '2000000 CZK',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: '15% on services performed in Czechia by non-residents unless treaty',
  retentionYears: 10,
  eInvoice: 'B2G ISDOC/UBL; B2B voluntary',
  paymentRail:
    'SEPA credit transfer (pain.001.001.09, EPC QR in EUR); instant by default; home-currency clearing if not EUR',
  confidence: 'medium',
};
