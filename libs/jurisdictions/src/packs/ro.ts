import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const RO: CountryPack = {
  ...CATALOGUE,
  code: 'RO',
  name: 'Romania',
  bloc: 'EU',
  currency: 'RON',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [
      { basisPoints: 1900, validFrom: '2017-01-01' },
      { basisPoints: 2100, validFrom: '2025-08-01' },
    ],
    reducedRatesBasisPoints: [1100],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'RO\\d{2,10}',
    prefix: 'RO',
    vatPrefix: 'RO',
    peppolScheme: '9947',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'ro', text: 'Taxare inversă', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: {
      language: 'ro',
      text: 'Neplătitor de TVA (art. 310)',
      english: 'Small business: no VAT is charged',
    },
  },
  smallBusiness: {
    threshold: '395000 RON',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: '16% on services performed in Romania / management, consultancy by non-residents unless treaty',
  retentionYears: 10,
  eInvoice: 'RO e-Factura (CIUS-RO UBL) B2B and B2C',
  paymentRail:
    'SEPA credit transfer (pain.001.001.09, EPC QR in EUR); instant by default; home-currency clearing if not EUR',
  confidence: 'medium',
};
