import { CATALOGUE, type CountryPack } from '../country-pack.ts';
import { EU_EXPORTER, EU_IMPORTER } from './eu-rules.ts';

export const FR: CountryPack = {
  ...CATALOGUE,
  code: 'FR',
  name: 'France',
  bloc: 'EU',
  currency: 'EUR',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 2000, validFrom: '2014-01-01' }],
    reducedRatesBasisPoints: [210, 550, 1000],
  },
  taxId: {
    name: 'VAT number (VIES)',
    pattern: 'FR[A-HJ-NP-Z0-9]{2}\\d{9}',
    prefix: 'FR',
    vatPrefix: 'FR',
    peppolScheme: '0225',
    required: 'Seller and buyer VAT number for AE; seller local tax number for O; neither for plain B2C beyond seller',
  },
  categories: { domestic: 'S', businessInBloc: 'AE', businessAbroad: 'O' },
  vatex: { reverseCharge: 'VATEX-EU-AE', outsideScope: 'VATEX-EU-O' },
  rules: { exporter: EU_EXPORTER, importer: EU_IMPORTER },
  notes: {
    reverseCharge: { language: 'fr', text: 'Autoliquidation', english: 'Reverse charge' },
    export: {
      language: 'fr',
      text: 'Prestation non soumise à la TVA française, lieu de la prestation hors UE (art. 259, 1° du CGI)',
      english: 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)',
    },
    smallBusiness: {
      language: 'fr',
      text: 'TVA non applicable, art. 293 B du CGI',
      english: 'Small business: no VAT is charged',
    },
  },
  smallBusiness: {
    threshold: '37500 EUR services (41250 upper)',
    crossBorder: 'EU SME scheme (Directive 2020/285): EX suffix number, 100,000 EUR union cap',
  },
  withholdingDefault: '25% on services by non-residents without treaty relief (art. 182 B)',
  retentionYears: 10,
  eInvoice:
    'All must receive from 2026-09-01; large/mid issue 2026-09-01, small 2027-09-01; via approved platforms, Factur-X / UBL / CII (CTC-FR rules); cross-border B2B and B2C e-reporting',
  paymentRail: 'SEPA credit transfer / instant (pain.001.001.09), EPC069-12 QR',
  confidence: 'high',
};
