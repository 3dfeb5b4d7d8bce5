import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const PT: CountryPack = {
  ...CATALOGUE,
  code: 'PT',
  name: 'Portugal',
  bloc: 'EU',
  currency: 'EUR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 2300, validFrom: '2011-01-01' }],
    reducedRatesBasisPoints: [600, 1300],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'PT\\d{9}',
    prefix: 'PT',
    vatPrefix: 'PT',
    peppolScheme: '9946',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'pt', text: 'IVA - autoliquidação', english: 'Reverse charge' },
    export: {
      language: 'pt',
      text: 'IVA não devido em Portugal, operação localizada fora da UE (art. 6.º, n.º 6, al. a) do CIVA)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: {
      language: 'pt',
      text: 'IVA - regime de isenção (art. 53.º CIVA)',
      english: 'Small business: no VAT is charged',
    },
  },
  smallBusiness: {
    threshold: '15000 EUR',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: '23% resident professionals (cat. B, list) ; 25% non-resident services unless treaty form',
  retentionYears: 10,
  eInvoice: 'ATCUD + QR on every invoice, SAF-T; B2G CIUS-PT',
  paymentRail: 'SEPA credit transfer / instant (pain.001.001.09), EPC069-12 QR',
  confidence: 'medium',
};
