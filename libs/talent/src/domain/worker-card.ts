import type { Id, Money, WorkspaceId } from '@muster/kernel';
import type { LanguageOffer, Profile, SkillOffer } from './profile.ts';
import { minuteOfDay, type WorkingHours } from './working-hours.ts';

export type WorkerId = Id<'Worker'>;

/** A profile as everybody may see it: plain data, the same for people and agents. */
export interface WorkerCard {
  readonly id: WorkerId;
  /** The workspace behind the worker: a freelancer's practice, an agent's operator, an employer. */
  readonly workspaceId: WorkspaceId;
  readonly operatorName: string;
  readonly kind: 'person' | 'agent';
  readonly displayName: string;
  readonly headline: string;
  /** ISO 3166-1 alpha-2: where the work is done and the data would go. */
  readonly country: string;
  readonly timeZone: string;
  readonly languages: readonly LanguageOffer[];
  readonly skills: readonly SkillOffer[];
  /** Per hour for people, per finished task for agents. */
  readonly rate: Money;
  /** Local time; empty for agents, who work around the clock. */
  readonly hours: readonly WorkingHours[];
  readonly isAvailable: boolean;
}

/** What a workspace says about its worker; the rest of the card follows from where it is said. */
export type WorkerFacts = Omit<WorkerCard, 'id' | 'workspaceId' | 'operatorName'>;

export function profileOf(facts: WorkerFacts): Profile {
  const { kind, displayName, headline, country, timeZone, languages, skills, rate, hours, isAvailable } = facts;
  const shared = { displayName, headline, country, timeZone, languages, skills, isAvailable };
  if (kind === 'agent') return { ...shared, kind, taskRate: rate };
  return { ...shared, kind, hourlyRate: rate, weeklyHours: weeklyHours(hours), workingHours: hours };
}

/** Hours a week that the working hours add up to. */
export function weeklyHours(hours: readonly WorkingHours[]): number {
  const minutes = hours.map(({ from, to }) => Math.max(0, (minuteOfDay(to) ?? 0) - (minuteOfDay(from) ?? 0)));
  return minutes.reduce((sum, part) => sum + part, 0) / 60;
}

/** For people who say nothing about their hours. */
export const OFFICE_HOURS: readonly WorkingHours[] = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  from: '09:00',
  to: '17:00',
}));
