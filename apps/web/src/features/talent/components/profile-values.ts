import type { SaveWorkerInput, WorkerKind } from '../../../shared/api/generated/graphql.ts';
import { parseMoneyInput } from '../../../shared/money/money.ts';
import type { WorkerView } from '../api/workers.ts';

export interface ProfileValues {
  displayName: string;
  headline: string;
  kind: WorkerKind;
  country: string;
  timeZone: string;
  /** As typed, in `currency`. */
  rate: string;
  currency: string;
  languages: { tag: string; level: string }[];
  skills: { skill: string; level: number; evidence?: string }[];
  days: number[];
  from: string;
  to: string;
}

interface Home {
  readonly kind: string;
  readonly name: string;
  readonly country: string;
  readonly currency: string;
  readonly timeZone: string;
}

export function valuesOf(worker: WorkerView | undefined, home: Home): ProfileValues {
  const first = worker?.hours[0];
  return {
    displayName: worker?.displayName ?? home.name,
    headline: worker?.headline ?? '',
    kind: worker?.kind ?? (home.kind === 'AGENT_OPERATOR' ? 'AGENT' : 'PERSON'),
    country: worker?.country ?? home.country,
    timeZone: worker?.timeZone ?? home.timeZone,
    rate: worker?.rate.decimal ?? '',
    currency: worker?.rate.currency ?? home.currency,
    languages: worker?.languages.map(({ tag, level }) => ({ tag, level })) ?? [{ tag: 'en', level: 'B2' }],
    skills: worker?.skills.map(({ skill, level, evidence }) => ({ skill, level, ...(evidence && { evidence }) })) ?? [],
    days: worker ? [...new Set(worker.hours.map(({ weekday }) => weekday))] : [1, 2, 3, 4, 5],
    from: first?.from ?? '09:00',
    to: first?.to ?? '17:00',
  };
}

/**
 * What the form sends. Hours that differ from day to day stay as they were unless the reader changes them,
 * because the form speaks of one beginning and one end.
 */
export function inputOf(values: ProfileValues, worker: WorkerView | undefined): SaveWorkerInput | undefined {
  const rate = parseMoneyInput(values.rate, values.currency);
  if (!rate) return undefined;
  const before = worker && valuesOf(worker, { kind: '', name: '', country: '', currency: '', timeZone: '' });
  const keepsHours =
    before && before.from === values.from && before.to === values.to && sameDays(before.days, values.days);
  const hours = keepsHours
    ? worker.hours.map(({ weekday, from, to }) => ({ weekday, from, to }))
    : [...values.days]
        .sort((left, right) => left - right)
        .map((weekday) => ({ weekday, from: values.from, to: values.to }));
  return {
    ...(worker && { workerId: worker.id }),
    kind: values.kind,
    displayName: values.displayName.trim(),
    headline: values.headline.trim(),
    country: values.country,
    timeZone: values.timeZone,
    rate,
    languages: values.languages.filter(({ tag }) => tag),
    skills: values.skills.filter(({ skill }) => skill),
    ...(values.kind === 'PERSON' && { hours }),
  };
}

function sameDays(left: readonly number[], right: readonly number[]): boolean {
  return left.length === right.length && left.every((day) => right.includes(day));
}
