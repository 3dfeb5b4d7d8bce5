import { regionsOf } from '@muster/jurisdictions';
import { unwrap, type PlainDate } from '@muster/kernel';
import type { QuestionField } from '../domain/tax-questions.ts';
import { ratePercent } from '../domain/tax-rate.ts';
import type { CannotDecide, Decided, Treatment } from '../domain/treatment-terms.ts';
import type { InvoiceRow } from '../persistence/invoicing.tables.ts';
import { treatmentOf, type DraftSources } from './draft-document.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { readTaxAnswers, type Answering, type TaxAnswer } from './read-tax-answers.ts';
import type { Business } from './tax-input.ts';
import { TAX_NUMBERS } from './tax-numbers-for-tests.ts';

export const TODAY = '2026-11-23' as PlainDate;
export const EIGHT = ['DE', 'FR', 'PT', 'IN', 'KE', 'BR', 'CA', 'GB'];
const MOST_QUESTIONS = 8;

export function taxNumber(country: string): string {
  const known = TAX_NUMBERS[country];
  if (known === undefined) throw new Error(`no number for ${country}`);
  return known;
}

export interface Case {
  readonly seller: Business;
  readonly buyer: Business;
  readonly currency: string;
  readonly given: readonly TaxAnswer[];
}

export function sourcesOf({ seller, buyer, currency }: Case, answers: KeptAnswers, acceptedOn: string): DraftSources {
  const row = {
    currency,
    answers,
    engagementId: '01a20660-8d47-7000-a031-227669dfe59c',
    runTitle: 'Lunch club',
  } as unknown as InvoiceRow;
  const line = { title: 'Menu', priceMinor: 12_000n, currency, acceptedAt: new Date(`${acceptedOn}T09:00:00Z`) };
  const by = { contributorKind: 'person', contributorName: 'Ana', operatorName: null };
  return { row, seller, buyer, today: TODAY, lines: [{ ...line, ...by }] as never };
}

export function answering({ seller, buyer }: Case, kept: KeptAnswers, question: CannotDecide | null): Answering {
  const places = { seller: seller.workspace.country, buyer: buyer.workspace.country };
  return { kept, question, ...places, by: 'Ana Souza', at: new Date(`${TODAY}T10:00:00Z`) };
}

/** Something true to say to a field: what a seller could have written. */
function anAnswer(field: QuestionField, pick: number): string {
  const { options, country: place = '' } = field;
  const chosen = options[pick % (options.length + (field.kind === 'choice' ? 0 : 1))];
  if (chosen) return chosen.value;
  switch (field.kind) {
    case 'text':
      return 'DE-4711, notification 12/2017';
    case 'date':
      return [field.until!, TODAY].sort()[0]!;
    case 'percentage':
      return [ratePercent(field.least!), '4.125', ratePercent(field.most!)][pick % 3]!;
    case 'service-code':
      return '1.07';
    case 'region':
      return regionsOf(place)[pick % regionsOf(place).length]!.code;
    default:
      return taxNumber(place);
  }
}

/** Answers every question as it comes, and returns the decision with all questions on the way. */
export function walk(
  given: Case,
  picks: readonly number[],
  acceptedOn = '2026-11-20',
): { decided: Decided; asked: CannotDecide[]; kept: KeptAnswers } {
  let kept = unwrap(readTaxAnswers(given.given, answering(given, {}, null)));
  const asked: CannotDecide[] = [];
  for (let turn = 0; turn <= MOST_QUESTIONS; turn += 1) {
    const treatment: Treatment = treatmentOf(sourcesOf(given, kept, acceptedOn));
    if (treatment.kind === 'Decided') return { decided: treatment, asked, kept };
    if (treatment.fields.length === 0) throw new Error(`${treatment.code} names nothing to answer`);
    const said = new Map<string, string>();
    for (const [index, field] of treatment.fields.entries()) {
      const { neededWhen } = field;
      if (neededWhen && said.get(neededWhen.name) !== neededWhen.value) continue;
      said.set(field.name, anAnswer(field, picks[(turn + index) % picks.length]!));
    }
    const answers = [...said].map(([name, value]) => ({ name, value }));
    const read = readTaxAnswers(answers, answering(given, kept, treatment));
    if (!read.ok) throw new Error(`${treatment.code}: ${JSON.stringify([answers, read.refusal])}`);
    kept = read.value;
    asked.push(treatment);
  }
  throw new Error(`asked again and again: ${asked.map(({ code }) => code).join(', ')}`);
}
