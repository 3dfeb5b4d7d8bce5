import { hiringRules } from '@muster/teams';
import { chanceOf, type Chance } from '../faults/random.ts';
import { PUBLISHED, pool, type Habits } from './market.ts';
import { play, SimulatedSeat, type Policy } from './seat.ts';

export interface Spread {
  readonly count: number;
  readonly filledShare: number;
  readonly mean: number;
  readonly median: number;
  readonly p90: number;
}

/** Minutes until a seat of a pool is filled. */
export function fillTimes(
  { policy, habits = PUBLISHED, poolSize = 40 }: { policy: Policy; habits?: Habits; poolSize?: number },
  { openings, seed }: { openings: number; seed: number },
): Spread {
  const chance = chanceOf(seed);
  const minutes = Array.from({ length: openings }, (_, index) => {
    const seat = new SimulatedSeat(`fill-${seed}-${index}`, pool(poolSize, chance), { policy, habits, chance });
    play([seat]);
    return seat.filledAfterMinutes;
  });
  return spreadOf(minutes);
}

export interface Bias {
  /** How often the first to answer, and the first of the list, was taken, against a fair draw: 1 is fair. */
  readonly firstReply: number;
  readonly firstInList: number;
  readonly draws: number;
}

/** Equal people, several of whom say yes: who gets the seat? */
export function selectorBias({ openings, seed }: { openings: number; seed: number }, isFirstYesWins = false): Bias {
  const chance = chanceOf(seed);
  const options = { policy: hiringRules.POOL_WAVES, habits: { ...PUBLISHED, willing: 1 }, chance, isFirstYesWins };
  let [draws, fair, reply, list, fairList] = [0, 0, 0, 0, 0];
  for (let index = 0; index < openings; index += 1) {
    const people = pool(6, chance, { isAlike: true });
    const seat = new SimulatedSeat(`bias-${seed}-${index}`, people, options);
    play([seat]);
    const asked = isFirstYesWins ? 6 : seat.willing.length;
    if (!seat.holder || asked < 2) continue;
    draws += 1;
    fair += 1 / asked;
    fairList += 1 / people.length;
    if (seat.holder.id === seat.willing[0]!.id) reply += 1;
    if (seat.holder.id === people[0]!.id) list += 1;
  }
  return { draws, firstReply: reply / fair, firstInList: list / fairList };
}

export interface Convening {
  readonly minutes: Spread;
  /** Of all pairs of the team, those who had worked together. */
  readonly familiarPairs: number;
}

const SEATS = 5;
const FORMER_TEAMS = 8;
const PEOPLE_PER_SEAT = 24;
/** A day of work in each seat. */
const SEAT_MINUTES = 480;

/** A client calls a team together again: five seats, people who share work in eight former teams, and strangers. */
export function convene({ teams, seed }: { teams: number; seed: number }, isFirstYesWins = false): Convening {
  const chance = chanceOf(seed);
  const [minutes, shares]: [number[], number[]] = [[], []];
  for (let index = 0; index < teams; index += 1) {
    const market = marketOf(chance);
    const called = market.formerTeams[0]!;
    const seats: SimulatedSeat[] = [];
    const seated = () => seats.flatMap(({ holder }) => holder?.id ?? []);
    const savedMinutes = (id: string) => {
      if (isFirstYesWins) return 0;
      const others = [...new Set([...called, ...seated()])].filter((other) => other !== id);
      const shared = Math.max(0, ...others.map((other) => market.sharedBlocks(id, other)));
      return hiringRules.savedMinutes(hiringRules.familiarityOf(shared), SEAT_MINUTES);
    };
    // Nobody can begin before all are there: a minute of one open seat is a minute of all the others.
    const costPerMinute = SEATS - 1;
    const options = {
      policy: hiringRules.POOL_WAVES,
      habits: PUBLISHED,
      chance,
      savedMinutes,
      costPerMinute,
      isFirstYesWins,
    };
    market.seats.forEach((people, seat) =>
      seats.push(new SimulatedSeat(`team-${seed}-${index}-${seat}`, people, options)),
    );
    play(seats);
    minutes.push(Math.max(...seats.map(({ filledAfterMinutes }) => filledAfterMinutes)));
    shares.push(hiringRules.familiarPairShare(seated(), (left, right) => market.sharedBlocks(left, right) > 0));
  }
  return { minutes: spreadOf(minutes), familiarPairs: mean(shares) };
}

function marketOf(chance: Chance) {
  const seats = Array.from({ length: SEATS }, (_, seat) => pool(PEOPLE_PER_SEAT, chance, { name: `s${seat}w` }));
  const formerTeams = Array.from({ length: FORMER_TEAMS }, () => seats.map((people) => chance.pick(people).id));
  const shared = new Map<string, number>();
  for (const team of formerTeams) {
    const blocks = chance.between(2, 6);
    for (const left of team)
      for (const right of team)
        if (left !== right) shared.set(`${left}/${right}`, (shared.get(`${left}/${right}`) ?? 0) + blocks);
  }
  return { seats, formerTeams, sharedBlocks: (left: string, right: string) => shared.get(`${left}/${right}`) ?? 0 };
}

export function spreadOf(values: readonly number[]): Spread {
  const filled = values.filter(Number.isFinite).sort((left, right) => left - right);
  const at = (share: number) => filled[Math.min(filled.length - 1, Math.floor(share * filled.length))] ?? Number.NaN;
  return {
    count: values.length,
    filledShare: filled.length / values.length,
    mean: mean(filled),
    median: at(0.5),
    p90: at(0.9),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}
