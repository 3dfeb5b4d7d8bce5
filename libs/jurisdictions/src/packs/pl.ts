import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const PL: CountryPack = {
  ...CATALOGUE,
  code: 'PL',
  name: 'Poland',
  bloc: 'EU',
  currency: 'PLN',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 2300, validFrom: '2011-01-01' }],
    reducedRatesBasisPoints: [500, 800],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'PL\\d{10}',
    prefix: 'PL',
    vatPrefix: 'PL',
    peppolScheme: '9945',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'pl', text: 'Odwrotne obciążenie', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: {
      language: 'pl',
      text: 'Zwolnienie na podstawie art. 113 ustawy o VAT',
      english: 'Small business: no VAT is charged',
    },
  },
  smallBusiness: {
    threshold: '240000 PLN from 2026',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: '20% on advisory/data/IT-type services of non-residents unless treaty + certificate',
  retentionYears: 5,
  eInvoice: 'KSeF FA(3) XML: large since 2026-02-01, others 2026-04-01, smallest 2027-01-01',
  paymentRail:
    'SEPA credit transfer (pain.001.001.09, EPC QR in EUR); instant by default; home-currency clearing if not EUR',
  confidence: 'high',
};
