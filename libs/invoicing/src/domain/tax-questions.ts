import type { PlainDate } from '@muster/kernel';

/** How an answer looks: `choice` is one of its options, the others are free within their bounds, or one of their options. */
export type AnswerKind = 'choice' | 'text' | 'date' | 'region' | 'percentage' | 'tax-id' | 'service-code';

/** Where an answer can be kept for good, so that no later invoice asks again. */
export type AnswerPlace = 'business-details' | 'buyer-business-details';

export interface AnswerOption {
  readonly value: string;
  readonly label: string;
  /** Choosing it says something under another name: "no number" means "small business". */
  readonly means?: { readonly name: string; readonly value: string };
}

/** One thing a question wants to know. */
export interface QuestionField {
  readonly name: string;
  readonly kind: AnswerKind;
  readonly label: string;
  readonly options: readonly AnswerOption[];
  /** Whose regions or whose tax number. */
  readonly country?: string;
  /** Of a date: the first and the last day that answer the question. */
  readonly from?: PlainDate;
  readonly until?: PlainDate;
  /** Of a percentage: in basis points. */
  readonly least?: number;
  readonly most?: number;
  /** Asked only when another field of the same question has this value. */
  readonly neededWhen?: { readonly name: string; readonly value: string };
  readonly where?: AnswerPlace;
}

type Details = Omit<QuestionField, 'name' | 'kind' | 'label' | 'options'>;

export function choice(name: string, label: string, options: readonly AnswerOption[]): QuestionField {
  return { name, kind: 'choice', label, options };
}

export function yesOrNo(name: string, label: string, [yes, no]: readonly [string, string] = ['yes', 'no']) {
  return choice(name, label, [option('yes', yes), option('no', no)]);
}

export function option(value: string, label: string, means?: AnswerOption['means']): AnswerOption {
  return { value, label, ...(means ? { means } : {}) };
}

export function field(name: string, kind: AnswerKind, details: Details & { label: string; options?: AnswerOption[] }) {
  const { options = [], ...rest } = details;
  return { name, kind, options, ...rest } satisfies QuestionField;
}

export function regionField(side: 'seller' | 'buyer', country: string, label: string): QuestionField {
  const where = side === 'seller' ? 'business-details' : 'buyer-business-details';
  return field(`${side}.region`, 'region', { label, country, where });
}

/** A day as a number of days later or earlier. */
export function shiftDay(day: string, days: number): PlainDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as PlainDate;
}
