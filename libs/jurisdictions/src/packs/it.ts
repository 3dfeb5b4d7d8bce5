import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const IT: CountryPack = {
  ...CATALOGUE,
  code: 'IT',
  name: 'Italy',
  bloc: 'EU',
  currency: 'EUR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 2200, validFrom: '2013-10-01' }],
    reducedRatesBasisPoints: [400, 500, 1000],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'IT\\d{11}',
    prefix: 'IT',
    vatPrefix: 'IT',
    peppolScheme: '0211',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'it', text: 'Inversione contabile', english: 'Reverse charge' },
    export: {
      language: 'it',
      text: 'Operazione non soggetta a IVA, art. 7-ter D.P.R. 633/1972',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: {
      language: 'it',
      text: "Operazione senza applicazione dell'IVA, regime forfettario (L. 190/2014)",
      english: 'Small business: no VAT is charged',
    },
  },
  smallBusiness: {
    threshold: '85000 EUR (forfettario)',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault:
    '20% ritenuta on resident professionals (not forfettario); 30% on non-resident self-employed working in Italy',
  retentionYears: 10,
  eInvoice: 'FatturaPA XML via SdI for B2B/B2C; cross-border data also through SdI (TD17-TD19, TD01 XXXXXXX)',
  paymentRail: 'SEPA credit transfer / instant (pain.001.001.09), EPC069-12 QR',
  confidence: 'high',
};
