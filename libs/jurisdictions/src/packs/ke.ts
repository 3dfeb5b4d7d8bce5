import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const KE: CountryPack = {
  ...CATALOGUE,
  code: 'KE',
  name: 'Kenya',
  bloc: 'none',
  currency: 'KES',
  minorUnits: 2,
  tax: {
    name: 'VAT',
    standardRates: [{ basisPoints: 1600, validFrom: '2021-01-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'KRA PIN',
    pattern: '[AP]\\d{9}[A-Z]',
    prefix: null,
    vatPrefix: 'KE',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'Exported taxable services zero-rated (restored 2023).',
      consumer: 'Same.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: { business: 'Reverse charge on imported services.', consumer: 'Digital marketplace VAT and SEP tax.' },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: { language: 'en', text: 'Zero-rated exported service', english: 'Zero-rated exported service' },
    smallBusiness: { language: 'en', text: 'Not VAT registered', english: 'Not VAT registered' },
  },
  smallBusiness: { threshold: '5000000 KES', crossBorder: null },
  withholdingDefault:
    '5% residents on professional/management fees; 20% non-residents (15% EAC), treaty may cut; VAT withholding agents keep back 2% VAT (not on zero-rated supplies)',
  retentionYears: 5,
  eInvoice: 'eTIMS invoice with control unit QR',
  paymentRail: 'M-Pesa / PesaLink / RTGS',
  confidence: 'medium',
};
