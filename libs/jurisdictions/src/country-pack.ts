import type { CurrencyCode } from '@muster/kernel';

/** EN 16931 VAT category (UNCL5305): standard, zero, exempt, reverse charge, export, outside scope. */
export type TaxCategory = 'S' | 'Z' | 'E' | 'AE' | 'G' | 'O';
export type Confidence = 'high' | 'medium' | 'low';
/** `EEA` means a member of the EEA outside the EU. Membership on a past day: see `isEuMember`. */
export type Bloc = 'EU' | 'EEA' | 'EFTA' | 'none';

/** A standard rate and the first day it applied. The list is in order; the last one that began is in force. */
export interface DatedRate {
  readonly basisPoints: number;
  readonly validFrom: string;
}

/** A text to print on the document: in the language the law asks for, and in English. */
export interface LegalNote {
  readonly language: string;
  readonly text: string;
  readonly english: string;
}

/** The dated facts of one country. Facts only: what follows from them is decided where they are used. */
export interface CountryPack {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
  readonly bloc: Bloc;
  readonly currency: CurrencyCode;
  /** ISO 4217 minor units of `currency`. */
  readonly minorUnits: number;
  readonly tax: {
    readonly name: string;
    /** Empty where the country has no single national rate, or the day it began is not known to us. */
    readonly standardRates: readonly DatedRate[];
    readonly reducedRatesBasisPoints: readonly number[];
  };
  readonly taxId: {
    readonly name: string;
    /** Regular expression of the whole number. A match is form only, never proof. */
    readonly pattern: string;
    /** Letters the number itself carries, such as `DE` or `EL`; null where it has none. */
    readonly prefix: string | null;
    /** Letters to put before the number where a standard asks for a country prefix: `EL` for Greece. */
    readonly vatPrefix: string;
    readonly peppolScheme: string | null;
    readonly required: string;
  };
  /** How a registered seller here treats a service, before conditions. */
  readonly categories: {
    readonly domestic: TaxCategory;
    readonly businessInBloc: TaxCategory | null;
    readonly businessAbroad: TaxCategory;
  };
  readonly vatex: { readonly reverseCharge: string | null; readonly outsideScope: string | null };
  readonly rules: {
    readonly exporter: {
      readonly business: string;
      readonly consumer: string;
      readonly businessInBloc: string | null;
      readonly consumerInBloc: string | null;
    };
    readonly importer: { readonly business: string; readonly consumer: string };
  };
  readonly notes: {
    readonly reverseCharge: LegalNote;
    readonly export: LegalNote;
    /** Null where the country has no such scheme. */
    readonly smallBusiness: LegalNote | null;
  };
  readonly smallBusiness: { readonly threshold: string; readonly crossBorder: string | null };
  /** What is kept back on payment unless a treaty says otherwise. */
  readonly withholdingDefault: string;
  readonly retentionYears: number;
  readonly eInvoice: string;
  readonly paymentRail: string;
  /** `low` rows never decide money: the tax engine asks instead. */
  readonly confidence: Confidence;
  readonly source: string;
  /** The day the facts were last gathered. */
  readonly asOf: string;
}

/** Where the packs come from; the same for all of them until one is confirmed on its own. */
export const CATALOGUE = {
  source:
    'Muster country catalogue 2026-11-22, from GOBL regime data v0.502.1, Directive 2006/112/EC, IGST Act 2017 and national summaries; first days of rates from general knowledge. Not legal advice, to be confirmed with the authority.',
  asOf: '2026-11-22',
} as const;
