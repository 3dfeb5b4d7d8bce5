import type { Evidence } from '../domain/treatment-terms.ts';
import type { KeptAnswer } from '../persistence/invoicing.tables.ts';

export type KeptAnswers = Readonly<Record<string, KeptAnswer>>;

export function answerValues(answers: KeptAnswers): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(answers).map(([name, { value }]) => [name, value]));
}

/** Answers a person gave, by name; ties between answers and questions have no label and are not among them. */
export function saidByPeople(answers: KeptAnswers): (KeptAnswer & { readonly name: string })[] {
  return Object.entries(answers)
    .filter(([, { label }]) => Boolean(label))
    .map(([name, answer]) => ({ name, ...answer }));
}

export function answerEvidence(answers: KeptAnswers): Evidence[] {
  return saidByPeople(answers).map(({ label, shown, by, at }) => ({
    what: `answer to “${label}”`,
    value: `${shown} (${by}, ${at.slice(0, 10)})`,
  }));
}
