import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const DK: CountryPack = {
  ...CATALOGUE,
  code: 'DK',
  name: 'Denmark',
  bloc: 'EU',
  currency: 'DKK',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 2500, validFrom: '1992-01-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'DK\\d{8}',
    prefix: 'DK',
    vatPrefix: 'DK',
    peppolScheme: '0184',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'da', text: 'Omvendt betalingspligt', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: { language: 'da', text: 'Ikke momsregistreret', english: 'Small business: no VAT is charged' },
  },
  smallBusiness: {
    threshold: '50000 DKK',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: 'None by default',
  retentionYears: 5,
  eInvoice: 'B2G OIOUBL/Peppol over NemHandel; certified digital bookkeeping duty',
  paymentRail:
    'SEPA credit transfer (pain.001.001.09, EPC QR in EUR); instant by default; home-currency clearing if not EUR',
  confidence: 'high',
};
