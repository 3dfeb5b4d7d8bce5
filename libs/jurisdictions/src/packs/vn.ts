import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const VN: CountryPack = {
  ...CATALOGUE,
  code: 'VN',
  name: 'Vietnam',
  bloc: 'none',
  currency: 'VND',
  minorUnits: 0,
  tax: {
    name: 'VAT',
    standardRates: [],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'MST (10/13 digits)',
    pattern: '\\d{10}(-\\d{3})?',
    prefix: null,
    vatPrefix: 'VN',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: '0% for exported services consumed abroad, with contract and bank payment.',
      consumer: 'Limited.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: {
      business: 'Foreign contractor tax: 5% VAT + 5% CIT withheld.',
      consumer: 'Foreign e-commerce registration.',
    },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'vi',
      text: 'Thuế suất 0% dịch vụ xuất khẩu',
      english: 'Export of services: no tax is charged',
    },
    smallBusiness: { language: 'en', text: 'Household business rules', english: 'Household business rules' },
  },
  smallBusiness: { threshold: '500000000 VND', crossBorder: null },
  withholdingDefault: 'Foreign contractor tax 10% total on services; PIT 10% individuals (20% non-resident)',
  retentionYears: 10,
  eInvoice: 'Mandatory e-invoice XML with tax authority code',
  paymentRail: 'NAPAS 247 / VietQR',
  confidence: 'medium',
};
