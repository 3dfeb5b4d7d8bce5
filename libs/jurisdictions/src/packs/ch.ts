import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const CH: CountryPack = {
  ...CATALOGUE,
  code: 'CH',
  name: 'Switzerland',
  bloc: 'EFTA',
  currency: 'CHF',
  minorUnits: 2,
  tax: {
    name: 'MWST/TVA/IVA',
    standardRates: [
      { basisPoints: 770, validFrom: '2018-01-01' },
      { basisPoints: 810, validFrom: '2024-01-01' },
    ],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'UID with MWST suffix',
    pattern: 'CHE-?\\d{3}\\.?\\d{3}\\.?\\d{3} ?(MWST|TVA|IVA)',
    prefix: 'CH',
    vatPrefix: 'CH',
    peppolScheme: '0183',
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'O' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: "Place of supply at recipient's seat (art. 8 para 1 MWSTG): not subject to Swiss VAT, input tax kept.",
      consumer: 'Same recipient principle for most services.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: {
      business:
        'Acquisition tax (Bezugsteuer) self-declared by recipients; non-registered ones above 10,000 CHF a year.',
      consumer: 'Foreign supplier with worldwide turnover over 100,000 CHF registers.',
    },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'de',
      text: 'Ort der Leistung im Ausland; not subject to Swiss VAT',
      english: 'Export of services: no tax is charged',
    },
    smallBusiness: {
      language: 'de',
      text: 'Nicht mehrwertsteuerpflichtig',
      english: 'The supplier is not registered: no tax is charged',
    },
  },
  smallBusiness: { threshold: '100000 CHF', crossBorder: null },
  withholdingDefault: 'None on services',
  retentionYears: 10,
  eInvoice: 'B2G; QR-bill (QR-IBAN/SCOR reference, structured address only) for payment slips; eBill',
  paymentRail: 'QR-bill / SIC (pain.001.001.09.ch.03)',
  confidence: 'high',
};
