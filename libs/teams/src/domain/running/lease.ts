import { MINUTE_MS } from '@muster/kernel';
import type { WorkerKind } from '../seat-duties.ts';

/**
 * Work stays “in progress” only as long as its holder gives signs of life. Agents call every few minutes or not at all; people are
 * given a working day of their own calendar, and half a day to answer before their seat is freed.
 */
export interface LeaseRules {
  /** Minutes of the holder's own calendar that one sign of life is good for. */
  readonly minutes: Readonly<Record<WorkerKind, number>>;
  /** Minutes of the same calendar to answer the question whether they are still there. */
  readonly answerMinutes: Readonly<Record<WorkerKind, number>>;
}

export const USUAL_LEASES: LeaseRules = {
  minutes: { person: 8 * 60, agent: 10 },
  answerMinutes: { person: 4 * 60, agent: 5 },
};

export interface LeaseFacts {
  readonly now: Date;
  /** Null: nobody works on it, so nothing can lapse. */
  readonly leaseUntil: Date | null;
  readonly askedAt: Date | null;
  /** By when the question has to be answered; null until it was asked. */
  readonly answerBy: Date | null;
}

export type LeaseStep =
  | { readonly kind: 'nothing' }
  /** Alive: look again at this instant. */
  | { readonly kind: 'wait'; readonly until: Date }
  | { readonly kind: 'ask' }
  | { readonly kind: 'release'; readonly silentMs: number };

/** What the silence of a holder calls for now. Asking again gives the same answer until something was recorded. */
export function leaseStep({ now, leaseUntil, askedAt, answerBy }: LeaseFacts): LeaseStep {
  if (!leaseUntil) return { kind: 'nothing' };
  if (leaseUntil > now) return { kind: 'wait', until: leaseUntil };
  if (!askedAt || !answerBy) return { kind: 'ask' };
  if (answerBy > now) return { kind: 'wait', until: answerBy };
  return { kind: 'release', silentMs: now.getTime() - leaseUntil.getTime() };
}

/** Longest time a block can be without a living holder and still count as being worked on, for somebody who is always there. */
export function longestSilenceMs(kind: WorkerKind, rules: LeaseRules = USUAL_LEASES): number {
  return (rules.minutes[kind] + rules.answerMinutes[kind]) * MINUTE_MS;
}
