/** EN 16931 VAT category (UNCL5305): standard, zero, exempt, reverse charge, export, outside scope. */
export type TaxCategory = 'S' | 'Z' | 'E' | 'AE' | 'G' | 'O';

/** A text the law wants on the document, and the same in English. */
export interface LegalText {
  readonly language: string;
  readonly text: string;
  readonly english: string;
}

/** What the tax rules need to know about a country. A country pack has this shape and more. */
export interface TaxFacts {
  readonly code: string;
  readonly currency: string;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly asOf: string;
  readonly tax: {
    readonly name: string;
    /** In order; the last one that began is in force. */
    readonly standardRates: readonly { readonly basisPoints: number; readonly validFrom: string }[];
  };
  readonly categories: { readonly domestic: TaxCategory; readonly businessAbroad: TaxCategory };
  readonly rules: {
    readonly exporter: { readonly business: string };
    readonly importer: { readonly business: string };
  };
  readonly notes: {
    readonly reverseCharge: LegalText;
    readonly export: LegalText;
    readonly smallBusiness: LegalText | null;
  };
}

/** @returns undefined before the first day we know of: the rules then ask. */
export function standardRate(facts: TaxFacts, date: string): { basisPoints: number; validFrom: string } | undefined {
  return facts.tax.standardRates.findLast((rate) => rate.validFrom <= date);
}

/** Keeps the facts a decision rests on, so that it can be replayed after the pack has changed. */
export function onlyTaxFacts(facts: TaxFacts): TaxFacts {
  const { code, currency, confidence, asOf, tax, categories, rules, notes } = facts;
  return {
    code,
    currency,
    confidence,
    asOf,
    tax: { name: tax.name, standardRates: tax.standardRates },
    categories: { domestic: categories.domestic, businessAbroad: categories.businessAbroad },
    rules: {
      exporter: { business: rules.exporter.business },
      importer: { business: rules.importer.business },
    },
    notes: { reverseCharge: notes.reverseCharge, export: notes.export, smallBusiness: notes.smallBusiness },
  };
}
