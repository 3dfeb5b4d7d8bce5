import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const ES: CountryPack = {
  ...CATALOGUE,
  code: 'ES',
  name: 'Spain',
  bloc: 'EU',
  currency: 'EUR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 2100, validFrom: '2012-09-01' }],
    reducedRatesBasisPoints: [400, 1000],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'ES[A-Z0-9]\\d{7}[A-Z0-9]',
    prefix: 'ES',
    vatPrefix: 'ES',
    peppolScheme: '9920',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'es', text: 'Inversión del sujeto pasivo', english: 'Reverse charge' },
    export: {
      language: 'es',
      text: 'Operación no sujeta por reglas de localización (art. 69 LIVA)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: null,
  },
  smallBusiness: {
    threshold: 'none (franchise regime not transposed; confirm)',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault:
    '15% IRPF on invoices of resident professionals (7% in first 3 years); 19% EU/EEA and 24% other non-residents (IRNR) on Spanish-source services, treaty may remove',
  retentionYears: 6,
  eInvoice:
    'VERI*FACTU software rules from 2027 (companies 2027-01-01, others 2027-07-01); B2B e-invoice under Crea y Crece, dates follow the technical order; Facturae/EN 16931',
  paymentRail: 'SEPA credit transfer / instant (pain.001.001.09), EPC069-12 QR',
  confidence: 'high',
};
