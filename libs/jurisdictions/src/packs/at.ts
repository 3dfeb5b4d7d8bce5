import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const AT: CountryPack = {
  ...CATALOGUE,
  code: 'AT',
  name: 'Austria',
  bloc: 'EU',
  currency: 'EUR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 2000, validFrom: '1984-01-01' }],
    reducedRatesBasisPoints: [1000, 1300],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'ATU\\d{8}',
    prefix: 'AT',
    vatPrefix: 'AT',
    peppolScheme: '9914',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'de', text: 'Übergang der Steuerschuld (Reverse Charge)', english: 'Reverse charge' },
    export: {
      language: 'de',
      text: 'Nicht steuerbare sonstige Leistung, Leistungsort im Drittland (§ 3a Abs. 6 UStG)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: {
      language: 'de',
      text: 'Umsatzsteuerfrei aufgrund der Kleinunternehmerregelung',
      english: 'Small business: no VAT is charged',
    },
  },
  smallBusiness: {
    threshold: '55000 EUR gross',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: '20% on technical/commercial consultancy by non-residents unless treaty relief (s.99 EStG)',
  retentionYears: 7,
  eInvoice: 'B2G mandatory (ebInterface or Peppol); B2B free',
  paymentRail: 'SEPA credit transfer / instant (pain.001.001.09), EPC069-12 QR',
  confidence: 'high',
};
