import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const DE: CountryPack = {
  ...CATALOGUE,
  code: 'DE',
  name: 'Germany',
  bloc: 'EU',
  currency: 'EUR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [
      { basisPoints: 1600, validFrom: '2020-07-01' },
      { basisPoints: 1900, validFrom: '2021-01-01' },
    ],
    reducedRatesBasisPoints: [700],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'DE\\d{9}',
    prefix: 'DE',
    vatPrefix: 'DE',
    peppolScheme: '9930',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'de', text: 'Steuerschuldnerschaft des Leistungsempfängers', english: 'Reverse charge' },
    export: {
      language: 'de',
      text: 'Nicht steuerbare sonstige Leistung, Leistungsort im Drittland (§ 3a Abs. 2 UStG)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: {
      language: 'de',
      text: 'Gemäß § 19 UStG wird keine Umsatzsteuer berechnet',
      english: 'Small business: no VAT is charged',
    },
  },
  smallBusiness: {
    threshold: '25000 EUR prior year / 100000 EUR current',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault:
    '15% + 5.5% surcharge only on rights/licences and performances of non-residents (s.50a EStG), not plain services',
  retentionYears: 8,
  eInvoice:
    'Receive since 2025-01-01; issue 2027-01-01 above 800k EUR, all 2028-01-01: XRechnung or ZUGFeRD (EN 16931)',
  paymentRail: 'SEPA credit transfer / instant (pain.001.001.09), EPC069-12 QR',
  confidence: 'high',
};
