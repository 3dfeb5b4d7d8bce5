import { document, REFUSAL, type Outcome } from './document.ts';
import { MONEY, type Invoice, type Money, type Page } from './shapes.ts';

const INVOICE = `
  id state number runId
  seller { name country } buyer { name country }
  lines { blockId title net ${MONEY} doneBy treatment { category legalBasis note } }
  net ${MONEY} tax ${MONEY} payable ${MONEY}
  pdfUrl xmlUrl
  payment { received ${MONEY} fee ${MONEY} withheld ${MONEY} }`;

export const DEPOSIT = document<
  { depositFunds: Outcome<'FundsDeposited', { available: Money }> },
  { input: { amount: { minor: string; currency: string }; idempotencyKey: string } }
>(`
  mutation DepositFunds($input: DepositFundsInput!) {
    depositFunds(input: $input) { __typename ... on FundsDeposited { available ${MONEY} } ${REFUSAL} }
  }`);

export const INVOICES = document<
  { invoices: Page<Invoice> },
  { direction: 'ISSUED' | 'RECEIVED'; after: string | null }
>(`
  query Invoices($direction: InvoiceDirection!, $after: String) {
    invoices(direction: $direction, first: 20, after: $after) {
      edges { node { ${INVOICE} } }
      pageInfo { hasNextPage endCursor }
    }
  }`);

/** So many invoices are asked for at once; a document may hold fifteen aliases. */
export const INVOICES_AT_ONCE = 12;
const SLOTS = Array.from({ length: INVOICES_AT_ONCE }, (_, index) => index);

/** Answers null in every slot whose invoice is not for the caller. */
export const INVOICES_BY_ID = document<Record<string, { id: string } | null>, Record<string, string>>(`
  query InvoicesById(${SLOTS.map((slot) => `$id${slot}: ID!`).join(', ')}) {
    ${SLOTS.map((slot) => `slot${slot}: invoice(id: $id${slot}) { id }`).join('\n    ')}
  }`);

/** What Muster has to know before it can decide the tax. */
export interface TaxUndecided {
  readonly asks?: { readonly question: string; readonly missing: readonly string[] };
}

export const ISSUE = document<
  { issueInvoice: Outcome<'Invoice', Invoice> },
  { input: { invoiceId: string; idempotencyKey: string; dryRun?: boolean } }
>(`
  mutation IssueInvoice($input: IssueInvoiceInput!) {
    issueInvoice(input: $input) {
      __typename
      ... on Invoice { ${INVOICE} }
      ... on TaxUndecided { asks: question { question missing } }
      ${REFUSAL}
    }
  }`);

export const ANSWER_TAX_QUESTION = document<
  { answerTaxQuestion: Outcome<'Invoice', Invoice> },
  { input: { invoiceId: string; answers: readonly { name: string; value: string }[] } }
>(`
  mutation AnswerTaxQuestion($input: AnswerTaxQuestionInput!) {
    answerTaxQuestion(input: $input) { __typename ... on Invoice { ${INVOICE} } ${REFUSAL} }
  }`);

export const PAY = document<
  { payInvoice: Outcome<'Invoice', Invoice> },
  { input: { invoiceId: string; idempotencyKey: string; dryRun?: boolean } }
>(`
  mutation PayInvoice($input: PayInvoiceInput!) {
    payInvoice(input: $input) { __typename ... on Invoice { ${INVOICE} } ${REFUSAL} }
  }`);

export interface TrialBalance {
  readonly currency: string;
  readonly rows: readonly {
    readonly account: { readonly code: string; readonly label: string };
    readonly debit: Money;
    readonly credit: Money;
  }[];
  readonly totalDebit: Money;
  readonly totalCredit: Money;
  readonly difference: Money;
}

export const TRIAL_BALANCE = document<{ trialBalance: readonly TrialBalance[] }>(`
  query TrialBalance {
    trialBalance {
      currency
      rows { account { code label } debit ${MONEY} credit ${MONEY} }
      totalDebit ${MONEY} totalCredit ${MONEY} difference ${MONEY}
    }
  }`);

export interface Transfer {
  readonly id: string;
  readonly says: string;
  readonly source: string;
  readonly entries: readonly { readonly accountCode: string; readonly amount: Money }[];
}

export const TRANSFERS = document<{ ledgerTransfers: Page<Transfer> }, { after: string | null }>(`
  query LedgerTransfers($after: String) {
    ledgerTransfers(first: 40, after: $after) {
      edges { node { id says source entries { accountCode amount ${MONEY} } } }
      pageInfo { hasNextPage endCursor }
    }
  }`);
