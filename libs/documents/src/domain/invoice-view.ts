export const INVOICE_LANGUAGES = ['en', 'fr', 'de', 'pt', 'ar', 'hi', 'sw'] as const;
export type InvoiceLanguage = (typeof INVOICE_LANGUAGES)[number];

/** An invoice as a reader sees it. Amounts are plain decimals (`1234.50`), days ISO dates; they are formatted for the language. */
export interface InvoiceView {
  readonly language: InvoiceLanguage;
  readonly number: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly taxPointOn: string | null;
  readonly period: { readonly from: string; readonly until: string } | null;
  readonly contractReference: string | null;
  readonly buyerReference: string | null;
  readonly currency: string;
  readonly seller: PartyView;
  readonly buyer: PartyView;
  readonly lines: readonly LineView[];
  readonly net: string;
  readonly taxes: readonly TaxView[];
  readonly gross: string;
  /** What was rounded away, null if nothing was. */
  readonly rounding: string | null;
  readonly payable: string;
  readonly taxInTaxCurrency: { readonly currency: string; readonly amount: string } | null;
  /** What the law wants said about the tax. */
  readonly taxNotes: readonly string[];
  readonly notes: readonly string[];
  readonly fx: RateView | null;
  readonly withholding: readonly { readonly name: string; readonly rate: string; readonly amount: string }[];
  readonly payment: PaymentView;
}

export interface PartyView {
  readonly name: string;
  readonly tradingName: string | null;
  /** Without the country, which is written in the reader's language. */
  readonly address: readonly string[];
  readonly country: string;
  readonly ids: readonly { readonly kind: 'vat' | 'tax' | 'register' | 'other'; readonly value: string }[];
  readonly contact: readonly string[];
}

export interface LineView {
  readonly name: string;
  readonly description: string | null;
  readonly period: { readonly from: string; readonly until: string } | null;
  readonly quantity: string;
  /** UN/ECE Recommendation 20. */
  readonly unit: string;
  readonly unitPrice: string;
  /** `19%`; null where no tax is charged. */
  readonly taxRate: string | null;
  readonly net: string;
  readonly contributors: readonly ContributorView[];
}

export interface ContributorView {
  readonly kind: 'person' | 'agent';
  readonly name: string;
  readonly operator: string | null;
}

export interface TaxView {
  /** `CGST 9%`, `VAT 19%`. */
  readonly name: string;
  readonly base: string;
  readonly amount: string;
}

export interface RateView {
  readonly base: string;
  readonly quote: string;
  readonly value: string;
  readonly date: string;
  readonly source: string;
  /** What is paid, in the other currency: `465.43 EUR`. */
  readonly amount: string | null;
}

export interface PaymentView {
  /** `SEPA`, `UPI`, `PIX`, `IBAN`. */
  readonly rail: string;
  readonly account: string | null;
  readonly bic: string | null;
  readonly accountName: string | null;
  readonly reference: string;
  readonly terms: string | null;
}

/** A file to travel inside the PDF, such as the XML of the same invoice. */
export interface Attachment {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly description?: string;
}
