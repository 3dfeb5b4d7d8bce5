import { addMs, MINUTE_MS } from '@muster/kernel';
import type { OfferState } from './hiring.ts';
import type { HiringPolicy } from './policy.ts';
import { expectedFillMinutes, LONGEST_LOOK_MINUTES, type ResponseHabit } from './response.ts';
import { planWaiting } from './waiting.ts';

/** Somebody who could be asked for a seat now. */
export interface Contender {
  readonly id: string;
  /** Has worked with this team or client, or was wished for. */
  readonly isKnown: boolean;
  /** What the team saves with them against a stranger, in working minutes. */
  readonly savedMinutes: number;
}

/** Somebody who was asked in this round. */
export interface Asked extends Contender {
  readonly state: OfferState;
  /** Has said yes while the answers of the wave are still being collected. */
  readonly saidYesAt: Date | null;
}

/** Those who were asked together. */
export interface Wave {
  readonly openedAt: Date;
  /** Until then answers are collected; from then on the first yes gets the seat. */
  readonly closesAt: Date;
  /** The computed moment until which only known people are asked; null when strangers are asked as well. */
  readonly knownUntil: Date | null;
}

export interface OpeningFacts {
  readonly policy: HiringPolicy;
  readonly now: Date;
  /** Who may be asked and was not in this round, in any order. */
  readonly contenders: readonly Contender[];
  readonly asked: readonly Asked[];
  readonly wave: Wave | null;
  readonly habit: ResponseHabit;
  /** See {@link planWaiting}. */
  readonly costPerMinute: number;
}

export type OpeningMove =
  | {
      readonly kind: 'ask';
      readonly whom: 'known' | 'all';
      readonly count: number;
      /** Asked alone: the seat is held for them. */
      readonly isExclusive: boolean;
      readonly wave: Wave;
    }
  /** Answers are in: the best of these gets the seat. */
  | { readonly kind: 'choose'; readonly amongIds: readonly string[] }
  /** Null: until somebody answers or an offer ends. */
  | { readonly kind: 'wait'; readonly until: Date | null }
  | { readonly kind: 'nobody' };

/** What happens next with an open seat. The order of the lists and the speed of an answer before the close change nothing. */
export function nextMove(facts: OpeningFacts): OpeningMove {
  const { now, asked, wave, contenders } = facts;
  const out = asked.filter(({ state }) => state === 'offered' || state === 'held');
  const willing = out.filter(({ saidYesAt }) => saidYesAt !== null);
  if (willing.length > 0) {
    const isClosed = willing.length === out.length || wave === null || now >= wave.closesAt;
    return isClosed ? choose(willing) : { kind: 'wait', until: wave.closesAt };
  }
  if (out.some(({ state }) => state === 'held')) return { kind: 'wait', until: null };
  const patience = out.length > 0 && wave ? (wave.knownUntil ?? wave.closesAt) : null;
  if (patience && now < patience) return { kind: 'wait', until: patience };
  if (contenders.length > 0) return ask(facts, out.length === 0);
  return out.length > 0 ? { kind: 'wait', until: null } : { kind: 'nobody' };
}

/** Known people before strangers. Which one of several is for routing to decide. */
function choose(willing: readonly Asked[]): OpeningMove {
  const known = willing.filter(({ isKnown }) => isKnown);
  return { kind: 'choose', amongIds: (known.length > 0 ? known : willing).map(({ id }) => id) };
}

function ask({ policy, now, contenders, habit, costPerMinute }: OpeningFacts, isFirst: boolean): OpeningMove {
  const { waveSize, closeMinutes, holdMinutes, isFamiliarFirst } = policy;
  const known = contenders.filter(({ isKnown }) => isKnown);
  const strangers = contenders.length - known.length;
  const isAlone = waveSize === 1;
  const wave = (minutes: number, knownMinutes: number | null): Wave => ({
    openedAt: now,
    closesAt: after(now, minutes),
    knownUntil: knownMinutes === null ? null : after(now, knownMinutes),
  });
  if (isFamiliarFirst && isFirst && known.length > 0) {
    const count = Math.min(waveSize, known.length);
    const patience = strangers > 0 ? waitFor(known, { policy, habit, costPerMinute, strangers }) : null;
    if (patience !== 0) {
      const isExclusive = isAlone || count === 1;
      const minutes = isExclusive ? holdMinutes : Math.min(closeMinutes, patience ?? closeMinutes);
      // Whoever is asked alone has their whole window: a hold is not cut short.
      return { kind: 'ask', whom: 'known', count, isExclusive, wave: wave(minutes, isExclusive ? null : patience) };
    }
  }
  const count = Math.min(waveSize, contenders.length);
  const isExclusive = isAlone || (count === 1 && isFirst);
  return { kind: 'ask', whom: 'all', count, isExclusive, wave: wave(isExclusive ? holdMinutes : closeMinutes, null) };
}

/** @returns minutes; 0 when strangers had better be asked at once */
function waitFor(
  known: readonly Contender[],
  {
    policy,
    habit,
    costPerMinute,
    strangers,
  }: Pick<OpeningFacts, 'policy' | 'habit' | 'costPerMinute'> & { strangers: number },
): number {
  const best = [...known].sort((left, right) => right.savedMinutes - left.savedMinutes).slice(0, policy.waveSize);
  const strangerMinutes = Math.min(expectedFillMinutes(policy, habit, strangers), LONGEST_LOOK_MINUTES);
  const awaited = best.map(({ savedMinutes }) => ({ habit, askedMinutesAgo: 0, savedMinutes }));
  return planWaiting({ awaited, strangerMinutes, costPerMinute }).stopAfterMinutes;
}

function after(instant: Date, minutes: number): Date {
  return addMs(instant, minutes * MINUTE_MS);
}
