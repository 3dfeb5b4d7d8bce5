import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const HU: CountryPack = {
  ...CATALOGUE,
  code: 'HU',
  name: 'Hungary',
  bloc: 'EU',
  currency: 'HUF',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 2700, validFrom: '2012-01-01' }],
    reducedRatesBasisPoints: [500, 1800],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'HU\\d{8}',
    prefix: 'HU',
    vatPrefix: 'HU',
    peppolScheme: '9910',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'hu', text: 'Fordított adózás', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: { language: 'hu', text: 'Alanyi adómentes', english: 'Small business: no VAT is charged' },
  },
  smallBusiness: {
    threshold: '20000000 HUF for 2026',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: 'None by default',
  retentionYears: 8,
  eInvoice: 'Real-time invoice data reporting (Online Számla 3.0 XML)',
  paymentRail:
    'SEPA credit transfer (pain.001.001.09, EPC QR in EUR); instant by default; home-currency clearing if not EUR',
  confidence: 'medium',
};
