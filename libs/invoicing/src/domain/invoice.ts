import type { CurrencyCode, Money, PlainDate, Rate } from '@muster/kernel';
import type { Contributor, Party, PaymentMeans } from './parties.ts';
import type { Totals } from './totals.ts';
import type { Decided, Treatment } from './treatment-terms.ts';

/** The canonical invoice: EN 16931 meaning at its core, every format is a function of it. BT and BG numbers name the standard's terms. */
export type Invoice = DraftInvoice | IssuedInvoice;

interface InvoiceBody {
  /** Where the lines come from; opaque here. */
  readonly engagementId: string;
  /** BT-5. */
  readonly currency: CurrencyCode;
  /** ISO 4217 minor units of `currency`. */
  readonly currencyDecimals: number;
  /** BT-7: the day the tax is due, if it is not the day of issue. */
  readonly taxPointOn?: PlainDate;
  /** BT-9. */
  readonly dueOn: PlainDate;
  /** BG-14: BT-73, BT-74. */
  readonly period?: Period;
  /** BT-10: what the buyer wants to find on the invoice. */
  readonly buyerReference?: string;
  /** BT-12. */
  readonly contractReference?: string;
  readonly seller: Party;
  readonly buyer: Party;
  readonly paymentMeans: PaymentMeans;
  /** BT-20. */
  readonly paymentTerms?: string;
  /** BT-22: further notes; legal texts of the treatment are added by themselves. */
  readonly notes: readonly string[];
  /** The rate shown for information, between the currencies of the two parties. */
  readonly fx?: Rate;
  /** Minor units of the other currency of `fx`; with it the paper shows the amount in that currency too. */
  readonly fxDecimals?: number;
  /** BT-6, BT-111: the currency the seller accounts for VAT in, where it is another one, with the rate the law wants. */
  readonly taxCurrency?: { readonly currency: CurrencyCode; readonly decimals: number; readonly rate: Rate };
  /** Kept back by the buyer on payment; changes nothing above. */
  readonly withholding: readonly Withholding[];
}

export interface DraftInvoice extends InvoiceBody {
  readonly state: 'draft';
  readonly lines: readonly InvoiceLine<Treatment | null>[];
}

export interface IssuedInvoice extends InvoiceBody {
  readonly state: 'issued';
  /** BT-1. */
  readonly number: string;
  /** BT-2. */
  readonly issuedOn: PlainDate;
  readonly lines: readonly InvoiceLine<Decided>[];
  /** Reckoned once, at issue. */
  readonly totals: Totals;
}

export interface Period {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** BG-25. */
export interface InvoiceLine<T extends Treatment | null = Treatment | null> {
  /** BT-126, unique in the invoice. */
  readonly id: string;
  /** BT-153. */
  readonly name: string;
  /** BT-154. */
  readonly description?: string;
  /** BT-129, a plain decimal. */
  readonly quantity: string;
  /** BT-130, UN/ECE Recommendation 20: `HUR` hour, `DAY` day, `C62` piece. */
  readonly unit: string;
  /** BT-146: may have more decimals than the currency. */
  readonly unitPrice: { readonly amount: string; readonly currency: CurrencyCode };
  /** BG-26. */
  readonly period?: Period;
  readonly contributors: readonly Contributor[];
  /** BG-30, with everything the decision rests on. */
  readonly treatment: T;
}

export interface Withholding {
  /** What the buyer's law calls it. */
  readonly name: string;
  readonly legalBasis: string;
  readonly rateBasisPoints: number;
  readonly base: Money;
  readonly amount: Money;
}
