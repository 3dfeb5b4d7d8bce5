import { hiringRules } from '@muster/teams';
import type { Chance } from '../faults/random.ts';
import { answerOf, type Answer, type Habits, type OnCall } from './market.ts';
import { choose } from './selector.ts';

type Facts = Parameters<typeof hiringRules.nextMove>[0];
type Asked = Facts['asked'][number];
export type Policy = Facts['policy'];

const START = new Date('2026-11-23T09:00:00Z');
const MINUTE = 60_000;

export interface SeatOptions {
  readonly policy: Policy;
  readonly habits: Habits;
  readonly chance: Chance;
  /** Working minutes that the team saves with somebody, 0 for strangers; may change while others are seated. */
  readonly savedMinutes?: (id: string) => number;
  /** What a minute of the open seat costs, in minutes of work; 1 unless more people wait for it. */
  readonly costPerMinute?: number;
  /** Whoever says yes first, as a market without a close does. */
  readonly isFirstYesWins?: boolean;
}

/** One open seat that is filled by the product's own rules, minute by minute of a made-up clock. */
export class SimulatedSeat {
  holder: OnCall | undefined;
  filledAfterMinutes = Number.POSITIVE_INFINITY;
  /** Those who had said yes when one of them was chosen, in the order of their answers. */
  willing: readonly OnCall[] = [];
  readonly #asked: (Asked & {
    readonly who: OnCall;
    readonly answer: Answer;
    readonly at: number;
    readonly ends: number;
  })[] = [];
  #wave: Facts['wave'] = null;
  #draws = 0;

  constructor(
    private readonly name: string,
    private readonly people: readonly OnCall[],
    private readonly options: SeatOptions,
  ) {}

  get isFilled(): boolean {
    return this.holder !== undefined;
  }

  /** Does what is due at this minute. @returns the next minute at which something can happen */
  step(minute: number): number {
    this.#hear(minute);
    while (!this.isFilled) {
      const move = this.options.isFirstYesWins ? this.#greedy(minute) : hiringRules.nextMove(this.#facts(minute));
      if (move.kind === 'ask') this.#ask(move, minute);
      else if (move.kind === 'choose') this.#seat(move.amongIds, minute);
      else return this.#nextAnswer(minute, move.kind === 'wait' ? move.until : null);
    }
    return Number.POSITIVE_INFINITY;
  }

  #hear(minute: number): void {
    this.#asked.forEach((each, index) => {
      if (each.state !== 'offered' && each.state !== 'held') return;
      const isAnswered = each.at + each.answer.afterMinutes <= minute + 1e-9;
      // A hold that ends before its answer passes the seat on.
      if (each.state === 'held' && !(isAnswered && each.at + each.answer.afterMinutes <= each.ends)) {
        if (minute >= each.ends) this.#asked[index] = { ...each, state: 'expired' };
        return;
      }
      if (!isAnswered || each.saidYesAt) return;
      const saidYesAt = dateOf(each.at + each.answer.afterMinutes);
      this.#asked[index] = each.answer.isYes ? { ...each, saidYesAt } : { ...each, state: 'declined' };
    });
  }

  #facts(minute: number): Facts {
    const { policy, habits, costPerMinute = 1 } = this.options;
    const askedIds = new Set(this.#asked.map(({ id }) => id));
    const contenders = this.people.filter(({ id }) => !askedIds.has(id)).map((who) => this.#contender(who));
    return {
      policy,
      now: dateOf(minute),
      contenders,
      asked: this.#asked,
      wave: this.#wave,
      habit: habits,
      costPerMinute,
    };
  }

  /** Asks the next wave whenever nobody has said yes for so long; the first yes has the seat. */
  #greedy(minute: number): ReturnType<typeof hiringRules.nextMove> {
    const first = this.#asked
      .filter(({ saidYesAt }) => saidYesAt)
      .sort((left, right) => +left.saidYesAt! - +right.saidYesAt!)[0];
    return first ? { kind: 'choose', amongIds: [first.id] } : hiringRules.nextMove(this.#facts(minute));
  }

  #contender(who: OnCall) {
    const savedMinutes = this.options.savedMinutes?.(who.id) ?? 0;
    return { id: who.id, savedMinutes, isKnown: savedMinutes > 0 };
  }

  #ask(move: Extract<ReturnType<typeof hiringRules.nextMove>, { kind: 'ask' }>, minute: number): void {
    const { habits, chance, policy } = this.options;
    this.#wave = move.wave;
    let left = this.people.filter(({ id }) => !this.#asked.some((each) => each.id === id));
    if (move.whom === 'known') left = left.filter((who) => this.#contender(who).isKnown);
    for (let count = 0; count < move.count; count += 1) {
      const who = choose(left, `${this.name}-${(this.#draws += 1)}`);
      left = left.filter((each) => each !== who);
      const state = move.isExclusive ? 'held' : 'offered';
      const answer = answerOf(habits, chance);
      const ends = minute + (move.isExclusive ? policy.holdMinutes : Number.POSITIVE_INFINITY);
      this.#asked.push({ ...this.#contender(who), who, answer, at: minute, ends, state, saidYesAt: null });
    }
  }

  #seat(ids: readonly string[], minute: number): void {
    const answered = this.#asked.filter(({ id }) => ids.includes(id));
    this.willing = answered.sort((left, right) => +left.saidYesAt! - +right.saidYesAt!).map(({ who }) => who);
    // The store gives the people in no particular order, so the list is turned before it is looked at.
    this.holder = choose(this.options.chance.shuffled(this.willing), `${this.name}-seat`);
    this.filledAfterMinutes = minute;
  }

  #nextAnswer(minute: number, until: Date | null): number {
    const open = this.#asked.filter(({ state, saidYesAt }) => (state === 'offered' || state === 'held') && !saidYesAt);
    const answers = open.map(({ at, answer, ends }) => Math.min(at + answer.afterMinutes, ends));
    const move = until ? [(until.getTime() - START.getTime()) / MINUTE] : [];
    return Math.min(...[...answers, ...move].filter((each) => each > minute + 1e-9), Number.POSITIVE_INFINITY);
  }
}

function dateOf(minute: number): Date {
  return new Date(Math.round(START.getTime() + minute * MINUTE));
}

/** Lets the seats run side by side until all are filled or nothing more can happen. */
export function play(seats: readonly SimulatedSeat[]): void {
  let minute = 0;
  while (minute < Number.POSITIVE_INFINITY) {
    const next = seats.filter(({ isFilled }) => !isFilled).map((seat) => seat.step(minute));
    minute = Math.min(...next, Number.POSITIVE_INFINITY);
  }
}
