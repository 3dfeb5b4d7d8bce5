import { err, ok, plainDate, type PlainDate, type Result } from '@muster/kernel';
import { checkTaxId, countryCodes, countryPack, findRegion } from '@muster/jurisdictions';
import { plainText } from '../domain/plain-text.ts';
import { choice, field, option, regionField, yesOrNo, type QuestionField } from '../domain/tax-questions.ts';
import { parsePercent, ratePercent } from '../domain/tax-rate.ts';
import { questionKey } from '../domain/treatment-stated.ts';
import type { CannotDecide } from '../domain/treatment-terms.ts';
import type { KeptAnswer } from '../persistence/invoicing.tables.ts';
import type { KeptAnswers } from './kept-answers.ts';

export interface TaxAnswer {
  readonly name: string;
  readonly value: string;
}

export type AnswerFault =
  | { readonly kind: 'NobodyAsked' }
  | { readonly kind: 'AnswerMissing' }
  | { readonly kind: 'NotAnOption'; readonly options: readonly string[] }
  | { readonly kind: 'TextLength' }
  | { readonly kind: 'NotADay' }
  | { readonly kind: 'DayOutside'; readonly from: PlainDate; readonly until: PlainDate }
  | { readonly kind: 'NotAPercentage' }
  | { readonly kind: 'PercentageOutside'; readonly least: string; readonly most: string }
  | { readonly kind: 'UnknownRegion'; readonly country: string }
  | { readonly kind: 'MalformedTaxId'; readonly expected: string }
  | { readonly kind: 'MalformedServiceCode' };

export interface MistakenAnswer {
  readonly kind: 'InvalidInput';
  readonly field: string;
  readonly fault: AnswerFault;
}

/** Who answers, and what stands already. */
export interface Answering {
  readonly kept: KeptAnswers;
  readonly question: CannotDecide | null;
  readonly seller: string;
  readonly buyer: string;
  readonly by: string;
  readonly at: Date;
}

const LONGEST_TEXT = 200;
const FIRST_DAY = '2000-01-01' as PlainDate;
const SERVICE_CLASSES = ['general', 'electronic', 'advice', 'land', 'event', 'transport', 'intermediary'];

/** Reads answers into what is kept: all of them or none. An empty text takes an answer back. */
export function readTaxAnswers(given: readonly TaxAnswer[], answering: Answering): Result<KeptAnswers, MistakenAnswer> {
  const { question, kept } = answering;
  const asked = question?.fields ?? [];
  const fields = new Map([...voluntaryFields(answering), ...asked].map((each) => [each.name, each]));
  const result = new Map(Object.entries(kept));
  for (const { name, value } of given) {
    if (value.trim() === '' && result.has(name)) {
      for (const gone of takenBackWith(name, result)) result.delete(gone);
      continue;
    }
    // The same answer sent twice is one answer, though the question is gone.
    if (kept[name] && !fields.has(name) && kept[name].value === value.trim()) continue;
    const known = fields.get(name);
    if (!known) return mistaken(name, { kind: 'NobodyAsked' });
    const read = readAnswer(known, value, plainDate(answering.at));
    if (!read.ok) return mistaken(name, read.refusal);
    const { name: under, ...answer } = read.value;
    result.set(under, { ...answer, label: known.label, by: answering.by, at: answering.at.toISOString() });
  }
  const answers = Object.fromEntries(result);
  return question && given.some(({ name, value }) => value.trim() !== '' && asked.some((each) => each.name === name))
    ? complete(question, { given, answers, answering })
    : ok(answers);
}

/** A question is answered as a whole, and a statement is tied to the question it was made for. */
function complete(
  question: CannotDecide,
  { given, answers, answering }: { given: readonly TaxAnswer[]; answers: KeptAnswers; answering: Answering },
): Result<KeptAnswers, MistakenAnswer> {
  const wasGiven = new Set(given.map(({ name }) => name));
  const missing = question.fields.find(({ name, neededWhen }) => {
    const isNeeded = !neededWhen || answers[neededWhen.name]?.value === neededWhen.value;
    return isNeeded && !wasGiven.has(name) && !answers[name];
  });
  if (missing) return mistaken(missing.name, { kind: 'AnswerMissing' });
  if (!question.missing.includes('stated.category')) return ok(answers);
  const key = questionKey(question);
  const tie = { value: key, label: '', shown: key, by: answering.by, at: answering.at.toISOString() };
  return ok({ ...answers, 'stated.question': tie });
}

/** The parts of a statement stand and fall together, and so do those of a provincial tax. */
function takenBackWith(name: string, answers: ReadonlyMap<string, KeptAnswer>): string[] {
  const family = ['stated.', 'seller.provincial'].find((prefix) => name.startsWith(prefix));
  return family ? [...answers.keys()].filter((each) => each.startsWith(family)) : [name];
}

/** What a seller may say before being asked. */
function voluntaryFields({ seller, buyer }: Answering): QuestionField[] {
  const taxNumber = (side: 'seller' | 'buyer', country: string, label: string) =>
    field(`${side}.taxId`, 'tax-id', { label, country });
  return [
    choice(
      'serviceClass',
      'Kind of service',
      SERVICE_CLASSES.map((name) => option(name, name)),
    ),
    choice(
      'usedIn',
      'Country where the result is used',
      countryCodes().map((code) => option(code, code)),
    ),
    choice('buyer.status', 'The buyer is', [option('business', 'business'), option('consumer', 'consumer')]),
    field('buyer.taxIdVerifiedOn', 'date', { label: 'Day on which the buyer’s number was confirmed' }),
    taxNumber('buyer', buyer, 'Tax number of the buyer'),
    taxNumber('seller', seller, 'Your tax number'),
    regionField('buyer', buyer, 'State or province of the buyer'),
    regionField('seller', seller, 'State or province of the seller'),
    field('seller.exportUndertaking', 'text', { label: 'Number of the Letter of Undertaking' }),
    field('undertaking', 'text', { label: 'Number of the Letter of Undertaking' }),
    yesOrNo('seller.isAboveOssThreshold', 'Above the threshold of EUR 10,000 (Art. 59c)?'),
    yesOrNo('seller.isSmallBusiness', 'Not registered, or a small business?'),
    yesOrNo('used-abroad', 'Is the result used abroad?'),
    yesOrNo('foreign-currency', 'Is it paid in a foreign convertible currency?'),
    yesOrNo('listed-service', 'Is the service on the list that the country frees as an export?'),
    yesOrNo('contract-on-file', 'Is the written contract on file?'),
  ];
}

type Read = Result<{ name: string; value: string; shown: string }, AnswerFault>;

function readAnswer(asked: QuestionField, text: string, today: PlainDate): Read {
  const { name, options } = asked;
  const value = text.trim();
  const chosen = options.find((each) => each.value === value);
  if (chosen) return ok({ name, value: chosen.value, shown: chosen.label, ...chosen.means });
  const read = freeAnswer(asked, value, today);
  return read.ok ? ok({ name, value: read.value, shown: read.value }) : read;
}

function freeAnswer(asked: QuestionField, value: string, today: PlainDate): Result<string, AnswerFault> {
  const { country = '' } = asked;
  switch (asked.kind) {
    case 'choice':
      return err({ kind: 'NotAnOption', options: asked.options.map((each) => each.value) });
    case 'text': {
      const text = plainText(value);
      return text.length < 2 || text.length > LONGEST_TEXT ? err({ kind: 'TextLength' }) : ok(text);
    }
    case 'date':
      return readDay(asked, value, today);
    case 'percentage':
      return readPercentage(asked, value);
    case 'service-code':
      return /^(?:[1-9]|[1-3]\d|40)\.\d{2}$/.test(value) ? ok(value) : err({ kind: 'MalformedServiceCode' });
    case 'region': {
      const region = findRegion(country, value);
      return region ? ok(region.code) : err({ kind: 'UnknownRegion', country });
    }
    case 'tax-id': {
      const taxId = checkTaxId(country, value);
      const pack = countryPack(country);
      return taxId.ok ? taxId : err({ kind: 'MalformedTaxId', expected: pack.ok ? pack.value.taxId.name : country });
    }
  }
}

function readDay({ from, until }: QuestionField, value: string, today: PlainDate): Result<string, AnswerFault> {
  if (!isDay(value)) return err({ kind: 'NotADay' });
  // Nobody confirmed anything tomorrow.
  const last = until && until < today ? until : today;
  const first = from ?? FIRST_DAY;
  return value < first || value > last ? err({ kind: 'DayOutside', from: first, until: last }) : ok(value);
}

/** `2026-02-30` is none. */
function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return at !== undefined && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function readPercentage({ least = 0, most = 10_000 }: QuestionField, value: string): Result<string, AnswerFault> {
  const rate = parsePercent(value);
  if (rate === undefined) return err({ kind: 'NotAPercentage' });
  return rate < least || rate > most
    ? err({ kind: 'PercentageOutside', least: ratePercent(least), most: ratePercent(most) })
    : ok(ratePercent(rate));
}

function mistaken(name: string, fault: AnswerFault) {
  return err({ kind: 'InvalidInput' as const, field: name, fault });
}
