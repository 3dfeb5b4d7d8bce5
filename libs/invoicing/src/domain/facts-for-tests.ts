import type { PlainDate } from '@muster/kernel';
import type { LegalText, TaxCategory, TaxFacts } from './tax-facts.ts';
import type { Decided, Treatment, TreatmentInput } from './treatment-terms.ts';

export const consumer = { status: 'consumer' } as const;
export const unregistered = { isSmallBusiness: true } as const;
export const lut = { taxId: '29AAGCB7383J1Z4', exportUndertaking: 'AD290426000123X' };

const english = (text: string): LegalText => ({ language: 'en', text, english: text });
const EU_EXPORT = 'Not subject to VAT: place of supply outside the EU (Art. 44 Directive 2006/112/EC)';

interface Row {
  readonly currency: string;
  readonly rates: readonly (readonly [basisPoints: number, validFrom: string])[];
  readonly abroad?: TaxCategory;
  readonly domestic?: TaxCategory;
  readonly reverseCharge?: string;
  readonly exportText?: string;
  readonly smallBusiness: string | null;
  readonly confidence?: TaxFacts['confidence'];
}

const ROWS: Readonly<Record<string, Row>> = {
  DE: {
    currency: 'EUR',
    rates: [
      [1600, '2020-07-01'],
      [1900, '2021-01-01'],
    ],
    reverseCharge: 'Steuerschuldnerschaft des Leistungsempfängers',
    smallBusiness: 'Gemäß § 19 UStG wird keine Umsatzsteuer berechnet',
  },
  FR: {
    currency: 'EUR',
    rates: [[2000, '2014-01-01']],
    reverseCharge: 'Autoliquidation',
    smallBusiness: 'TVA non applicable, art. 293 B du CGI',
  },
  PT: {
    currency: 'EUR',
    rates: [[2300, '2011-01-01']],
    reverseCharge: 'IVA - autoliquidação',
    smallBusiness: 'IVA - regime de isenção (art. 53.º CIVA)',
  },
  EE: { currency: 'EUR', rates: [[2400, '2025-07-01']], smallBusiness: 'Not VAT registered' },
  ES: { currency: 'EUR', rates: [[2100, '2012-09-01']], smallBusiness: null },
  GB: {
    currency: 'GBP',
    rates: [[2000, '2011-01-04']],
    abroad: 'O',
    smallBusiness: 'Not VAT registered: no VAT shown',
  },
  CH: { currency: 'CHF', rates: [[810, '2024-01-01']], abroad: 'O', smallBusiness: 'Nicht mehrwertsteuerpflichtig' },
  US: { currency: 'USD', rates: [], abroad: 'O', domestic: 'O', smallBusiness: 'No sales tax charged' },
  IN: {
    currency: 'INR',
    rates: [[1800, '2017-07-01']],
    abroad: 'G',
    smallBusiness: 'Unregistered supplier: bill of supply, no GST',
  },
  KE: { currency: 'KES', rates: [[1600, '2021-01-01']], abroad: 'Z', smallBusiness: 'Not VAT registered' },
  BR: { currency: 'BRL', rates: [[500, '2003-08-01']], abroad: 'G', smallBusiness: 'Optante pelo Simples Nacional' },
  CA: {
    currency: 'CAD',
    rates: [[500, '2008-01-01']],
    abroad: 'Z',
    smallBusiness: 'Small supplier: no GST/HST charged',
  },
  MX: { currency: 'MXN', rates: [[1600, '2010-01-01']], abroad: 'Z', smallBusiness: 'RESICO where applicable' },
  CO: { currency: 'COP', rates: [[1900, '2017-01-01']], abroad: 'Z', smallBusiness: 'No responsable de IVA' },
  NG: { currency: 'NGN', rates: [[750, '2020-02-01']], abroad: 'Z', smallBusiness: 'no VAT', confidence: 'low' },
};

export const EU_IN_TESTS = ['DE', 'FR', 'PT', 'EE', 'ES'];
export const COUNTRIES_IN_TESTS = Object.keys(ROWS);

/** A country row for rule tests, so that they do not change with the catalogue. */
export function factsFor(code: string): TaxFacts {
  const row = ROWS[code]!;
  return {
    code,
    currency: row.currency,
    confidence: row.confidence ?? 'high',
    asOf: '2026-11-22',
    tax: { name: 'VAT', standardRates: row.rates.map(([basisPoints, validFrom]) => ({ basisPoints, validFrom })) },
    categories: { domestic: row.domestic ?? 'S', businessAbroad: row.abroad ?? 'O' },
    rules: { exporter: { business: `export rule of ${code}` }, importer: { business: `import rule of ${code}` } },
    notes: {
      reverseCharge: { language: 'xx', text: row.reverseCharge ?? 'Reverse charge', english: 'Reverse charge' },
      export: english(row.exportText ?? EU_EXPORT),
      smallBusiness: row.smallBusiness === null ? null : english(row.smallBusiness),
    },
  };
}

export interface Deal {
  readonly from: string;
  readonly to: string;
  readonly date?: string;
  readonly seller?: Partial<TreatmentInput['seller']>;
  readonly buyer?: Partial<TreatmentInput['buyer']>;
  readonly rest?: Partial<Pick<TreatmentInput, 'serviceClass' | 'currency' | 'usedIn' | 'confirmed'>>;
}

/** A registered seller and a verified business that pays in euro and uses the result at home, unless the deal says otherwise. */
export function deal({ from, to, date = '2026-11-20', seller = {}, buyer = {}, rest = {} }: Deal): TreatmentInput {
  return {
    date: date as PlainDate,
    serviceClass: 'general',
    currency: 'EUR',
    usedIn: to,
    ...rest,
    seller: { country: from, inEu: EU_IN_TESTS.includes(from), taxId: `${from}-SELLER`, ...seller },
    buyer: {
      country: to,
      inEu: EU_IN_TESTS.includes(to),
      status: 'business',
      taxId: `${to}-BUYER`,
      taxIdVerifiedOn: date,
      ...buyer,
    },
    facts: { seller: factsFor(from), buyer: factsFor(to) },
  };
}

export function expectDecided(treatment: Treatment): Decided {
  if (treatment.kind !== 'Decided') throw new Error(`expected a decision, got the question: ${treatment.question}`);
  return treatment;
}
