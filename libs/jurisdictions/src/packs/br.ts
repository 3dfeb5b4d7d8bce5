import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const BR: CountryPack = {
  ...CATALOGUE,
  code: 'BR',
  name: 'Brazil',
  bloc: 'none',
  currency: 'BRL',
  minorUnits: 2,
  tax: {
    name: 'ISS + PIS/COFINS (CBS/IBS from 2026 test)',
    standardRates: [{ basisPoints: 500, validFrom: '2003-08-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'CNPJ / CPF',
    pattern: '\\d{2}\\.?\\d{3}\\.?\\d{3}/?\\d{4}-?\\d{2}',
    prefix: null,
    vatPrefix: 'BR',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'G' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business: 'ISS exempt when result occurs abroad; PIS/COFINS exempt with inward currency.',
      consumer: 'Same test.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: {
      business:
        'Payer bears ISS 2-5%, PIS/COFINS-import 9.25%, CIDE 10%, IRRF 15% (25% havens), IOF FX; gross-up usual.',
      consumer: 'Foreign digital suppliers under CBS/IBS from 2027.',
    },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'pt',
      text: 'Exportação de serviços - isenta de ISS (LC 116/2003 art. 2 I)',
      english: 'Export of services: no tax is charged',
    },
    smallBusiness: {
      language: 'pt',
      text: 'Optante pelo Simples Nacional',
      english: 'The supplier is not registered: no tax is charged',
    },
  },
  smallBusiness: { threshold: '4800000 BRL Simples', crossBorder: null },
  withholdingDefault:
    'IRRF 15% (25% havens, 10% some treaties) non-residents; 1.5% resident services + 4.65% PIS/COFINS/CSLL',
  retentionYears: 5,
  eInvoice: 'NFS-e national layout with CBS/IBS fields in 2026',
  paymentRail: 'PIX (BR Code EMV QR) / boleto / SWIFT',
  confidence: 'medium',
};
