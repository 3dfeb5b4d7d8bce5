import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const SE: CountryPack = {
  ...CATALOGUE,
  code: 'SE',
  name: 'Sweden',
  bloc: 'EU',
  currency: 'SEK',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 2500, validFrom: '1990-07-01' }],
    reducedRatesBasisPoints: [600, 1200],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'SE\\d{10}01',
    prefix: 'SE',
    vatPrefix: 'SE',
    peppolScheme: '0007',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'sv', text: 'Omvänd betalningsskyldighet', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: {
      language: 'sv',
      text: 'Undantagen från moms (låg omsättning)',
      english: 'Small business: no VAT is charged',
    },
  },
  smallBusiness: {
    threshold: '120000 SEK',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: '0 if payee has F-tax; otherwise preliminary tax withheld',
  retentionYears: 7,
  eInvoice: 'B2G Peppol; B2B voluntary (study running)',
  paymentRail:
    'SEPA credit transfer (pain.001.001.09, EPC QR in EUR); instant by default; home-currency clearing if not EUR',
  confidence: 'high',
};
