import type { AnswerTaxQuestionRefusal } from '../application/answer-tax-question.ts';
import type { AnswerFault } from '../application/read-tax-answers.ts';
import type { IssueInvoiceRefusal } from '../application/issue-invoice.ts';
import type { PayInvoiceRefusal } from '../application/pay-invoice.ts';
import type { InvoiceState } from '../persistence/invoicing.tables.ts';
import { toDecimal } from '@muster/kernel';
import { minorUnits } from '@muster/jurisdictions';

type Sentences<Refusal extends { kind: string }> = {
  [Kind in Refusal['kind']]: (refusal: Extract<Refusal, { kind: Kind }>) => string;
};
type KeyReused = { readonly kind: 'IdempotencyKeyReused' };

const STATE_SAYS: Readonly<Record<InvoiceState, string>> = {
  draft: 'This invoice is still a draft.',
  issued: 'This invoice was issued already. What is wrong in it is corrected by a credit note.',
  approved: 'This invoice is approved and its payment is on the way.',
  paid: 'This invoice is paid.',
};

const notFound = () => 'There is no such invoice.';
const notAllowed = () => 'Your role here does not include this.';
const keyReused = () => 'This key was used for something else. Take a new one.';
const notInState = ({ state }: { state: InvoiceState }) => STATE_SAYS[state];

export const sentences: {
  readonly issue: Sentences<IssueInvoiceRefusal | KeyReused>;
  readonly answer: Sentences<AnswerTaxQuestionRefusal>;
  readonly pay: Sentences<PayInvoiceRefusal | KeyReused>;
} = {
  issue: {
    NotFound: notFound,
    NotAllowed: notAllowed,
    IdempotencyKeyReused: keyReused,
    InvoiceNotInState: notInState,
    TaxUndecided: ({ question }) => `Muster cannot decide the tax and asks: ${question.question}`,
    InvoiceRuleBroken: ({ broken }) => sayRule(broken),
  },
  answer: {
    NotFound: notFound,
    NotAllowed: notAllowed,
    InvoiceNotInState: notInState,
    InvalidInput: ({ field, fault }) => sayFault(field, fault),
  },
  pay: {
    NotFound: notFound,
    NotAllowed: notAllowed,
    IdempotencyKeyReused: keyReused,
    InvoiceNotInState: notInState,
    NotEnoughFunds: ({ available }) =>
      `There is not enough money for this payment; ${toDecimal(available.minor, minorUnits(available.currency))} ${available.currency} is available. Deposit the rest first.`,
  },
};

function sayFault(field: string, fault: AnswerFault): string {
  switch (fault.kind) {
    case 'NobodyAsked':
      return `Nobody asked about ${field}.`;
    case 'AnswerMissing':
      return 'This belongs to the answer. Give it too.';
    case 'NotAnOption':
      return `Choose one of: ${fault.options.slice(0, 12).join(', ')}.`;
    case 'TextLength':
      return 'Write between 2 and 200 characters.';
    case 'NotADay':
      return 'This is not a day. Write it as 2026-11-23.';
    case 'DayOutside':
      return `The day has to be between ${fault.from} and ${fault.until}.`;
    case 'NotAPercentage':
      return 'This is not a percentage. Write it as 9.975, with at most three decimals.';
    case 'PercentageOutside':
      return `The rate has to be between ${fault.least}% and ${fault.most}%.`;
    case 'UnknownRegion':
      return `There is no such region in ${fault.country}.`;
    case 'MalformedTaxId':
      return `This is not a valid ${fault.expected}. Look for a mistyped digit.`;
    case 'MalformedServiceCode':
      return 'This is no item of the list. Write it as 1.07.';
  }
}

function sayRule(broken: Extract<IssueInvoiceRefusal, { kind: 'InvoiceRuleBroken' }>['broken']): string {
  switch (broken.kind) {
    case 'InvoiceHasNoLines':
      return 'Add at least one line before issuing.';
    case 'IdentifierMissing':
      return `This treatment needs ${sayIdentifier(broken.identifier)}. Add it in the business details.`;
    case 'FieldMissing':
      return `The field ${broken.field} is empty.`;
    case 'IssuedBeforeLastNumber':
      return `The last number was given out on ${broken.lastIssuedOn}; an earlier day cannot follow.`;
    default:
      return `A rule of invoices is broken: ${broken.kind}.`;
  }
}

function sayIdentifier(identifier: string): string {
  const [side = '', id = ''] = identifier.split('.');
  const what: Readonly<Record<string, string>> = {
    taxId: 'tax number',
    localTaxNumber: 'local tax number',
    anyId: 'tax or register number',
  };
  return `the ${side === 'buyer' ? 'buyer’s' : 'seller’s'} ${what[id] ?? id}`;
}
