import type { PlainDate } from '@muster/kernel';
import type { LegalText, TaxCategory, TaxFacts } from './tax-facts.ts';
import type { QuestionField } from './tax-questions.ts';

export type ServiceClass = 'general' | 'electronic' | 'advice' | 'land' | 'event' | 'transport' | 'intermediary';

export interface TreatmentInput {
  /** The tax point: the day the service was finished, not the day of the invoice. */
  readonly date: PlainDate;
  readonly serviceClass: ServiceClass;
  /** The currency the buyer pays in. */
  readonly currency: string;
  /** Where the result of the service is used, ISO 3166; some countries free exports only then. */
  readonly usedIn?: string;
  /** Conditions the seller has confirmed, by the code a question named. */
  readonly confirmed?: readonly string[];
  /** What the seller answered to the questions below, by field name. */
  readonly answers?: Readonly<Record<string, string>>;
  /** The same answers in words, with who gave them and when: evidence of the decision. */
  readonly answeredBy?: readonly Evidence[];
  readonly seller: {
    readonly country: string;
    readonly inEu: boolean;
    /** ISO 3166-2 without the country: `BY`, `KA`, `ON`. */
    readonly region?: string;
    /** The number of a registered seller, in the one stored spelling. */
    readonly taxId?: string;
    readonly localTaxNumber?: string;
    /** Not registered for the tax, or exempt as a small business. */
    readonly isSmallBusiness?: boolean;
    /** The number of India's Letter of Undertaking (LUT), or its like elsewhere. */
    readonly exportUndertaking?: string;
    /** Above EUR 10,000 a year of electronic services to consumers in other member states (Art. 59c). */
    readonly isAboveOssThreshold?: boolean;
  };
  readonly buyer: {
    readonly country: string;
    readonly inEu: boolean;
    readonly region?: string;
    readonly status: 'business' | 'consumer' | 'unknown';
    readonly taxId?: string;
    /** The day the authority (VIES) last confirmed `taxId`. */
    readonly taxIdVerifiedOn?: string;
  };
  readonly facts: { readonly seller: TaxFacts; readonly buyer: TaxFacts };
}

export interface Evidence {
  readonly what: string;
  readonly value: string;
}

export type RequiredIdentifier = 'seller.taxId' | 'seller.localTaxNumber' | 'buyer.taxId';

export interface Decided {
  readonly kind: 'Decided';
  /** BT-118, BT-151. */
  readonly category: TaxCategory;
  /** BT-119, BT-152 in basis points, with at most one decimal; zero where there is no rate. */
  readonly rateBasisPoints: number;
  /** The taxes the rate is made of, where the law wants them apart (CGST + SGST, GST + HST). */
  readonly components: readonly { readonly name: string; readonly basisPoints: number }[];
  /** BT-121. */
  readonly vatexCode: string | null;
  /** BT-120, in the legal language and in English; null where the category carries none. */
  readonly reason: LegalText | null;
  readonly legalBasis: string;
  /** Conditions the category rests on, for the seller to keep. */
  readonly conditions: readonly string[];
  readonly placeOfSupply: string;
  readonly whoOwes: 'seller' | 'buyer' | 'law of the buyer’s country';
  readonly requiredIdentifiers: readonly RequiredIdentifier[];
  readonly ruleId: string;
  readonly ruleVersion: string;
  /** Since when the rule or its rate applies. */
  readonly effectiveDate: string;
  readonly evidence: readonly Evidence[];
  /** What was decided on; deciding again on it gives the same answer. */
  readonly inputs: TreatmentInput;
}

/** "I do not know, please confirm": names what is missing and how it may be answered. */
export interface CannotDecide {
  readonly kind: 'CannotDecide';
  /** Names the question in every language: `provincial-tax`. */
  readonly code: string;
  /** What the question is about, for those who say it in another language: `country`, `region`, `tax`. */
  readonly about: Readonly<Record<string, string>>;
  readonly question: string;
  /** The names of `fields`. */
  readonly missing: readonly string[];
  readonly fields: readonly QuestionField[];
}

export type Treatment = Decided | CannotDecide;
