import { CATALOGUE, type CountryPack } from '../country-pack.ts';

export const IN: CountryPack = {
  ...CATALOGUE,
  code: 'IN',
  name: 'India',
  bloc: 'none',
  currency: 'INR',
  minorUnits: 2,
  tax: {
    name: 'GST',
    standardRates: [{ basisPoints: 1800, validFrom: '2017-07-01' }],
    reducedRatesBasisPoints: [],
  },
  taxId: {
    name: 'GSTIN + PAN',
    pattern: '\\d{2}[A-Z]{5}\\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]',
    prefix: null,
    vatPrefix: 'IN',
    peppolScheme: null,
    required: 'Seller id on every tax invoice; buyer id for business customers where the buyer claims credit',
  },
  categories: { domestic: 'S', businessInBloc: null, businessAbroad: 'G' },
  vatex: { reverseCharge: null, outsideScope: null },
  rules: {
    exporter: {
      business:
        'Zero-rated export of services when supplier in India, recipient and place of supply abroad, paid in convertible currency, parties not distinct persons (IGST s.2(6), s.16); under LUT no tax, else 18% IGST with refund. Intermediary services trap.',
      consumer: 'Same; but place of supply for individuals without address may be India.',
      businessInBloc: null,
      consumerInBloc: null,
    },
    importer: {
      business: 'Reverse charge 18% IGST on import of services for business recipients (s.5(3), Notification 10/2017).',
      consumer: 'OIDAR supplier registers for B2C.',
    },
  },
  notes: {
    reverseCharge: { language: 'en', text: 'Reverse charge', english: 'Reverse charge' },
    export: {
      language: 'en',
      text: 'SUPPLY MEANT FOR EXPORT UNDER LUT WITHOUT PAYMENT OF IGST (or: ON PAYMENT OF IGST)',
      english: 'SUPPLY MEANT FOR EXPORT UNDER LUT WITHOUT PAYMENT OF IGST (or: ON PAYMENT OF IGST)',
    },
    smallBusiness: {
      language: 'en',
      text: 'Unregistered supplier: bill of supply, no GST',
      english: 'Unregistered supplier: bill of supply, no GST',
    },
  },
  smallBusiness: {
    threshold: '2000000 INR services (1000000 special states); inter-state relief for services too',
    crossBorder: null,
  },
  withholdingDefault:
    'Resident professionals 10% / technical 2% over 50,000 INR a year: s.194J until 2026-03-31, then Income-tax Act 2025 s.393(1) payment codes; non-resident fees for technical services 20% + surcharge/cess unless treaty (old s.195, now s.393(2)); no PAN doubles',
  retentionYears: 8,
  eInvoice:
    'IRP e-invoice JSON (INV-01 v1.1) with IRN + signed QR above 5 crore INR turnover; exports included (EXPWP/EXPWOP); 30-day limit from 10 crore',
  paymentRail: 'UPI / NEFT / IMPS at home; inward SWIFT with purpose code + FIRA',
  confidence: 'high',
};
