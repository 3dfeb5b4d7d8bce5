import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const AR: CountryPack = {
  ...CATALOGUE,
  code: 'AR',
  name: 'Argentina',
  bloc: 'none',
  currency: 'ARS',
  minorUnits: 2,
  tax: {
    name: 'IVA',
    standardRates: [{ basisPoints: 2100, validFrom: '1995-04-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'CUIT',
    pattern: '\\d{2}-?\\d{8}-?\\d',
    prefix: null,
    vatPrefix: 'AR',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'Z' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: '0% when used abroad; Factura E.',
      consumer: 'Same.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: { business: 'Reverse charge on imported services.', consumer: 'Foreign digital list, card withholding.' },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'es',
      text: 'Exportación de servicios (Factura E)',
      english: 'Export of services: no tax is charged',
    },
    smallBusiness: {
      language: 'es',
      text: 'Monotributo: Factura C',
      english: 'The supplier is not registered: no tax is charged',
    },
  },
  smallBusiness: { threshold: 'Monotributo caps', crossBorder: null },
  withholdingDefault: 'Ganancias/IVA retentions by agents; 31.5% effective non-resident (21% technical) unless treaty',
  retentionYears: 10,
  eInvoice: 'ARCA CAE e-invoice',
  paymentRail: 'CBU/CVU transfer',
  confidence: 'medium',
};
