import { ActivityOrder } from './activity-order.ts';
import { cool, Tally, type Walker } from './cooling.ts';
import { decoderOn, type Decoder } from './decoder.ts';
import type { Network } from './network.ts';
import type { ActivityMode, Project, SearchLimits } from './project.ts';
import { Random } from './random.ts';
import { packResources, type ResourceWords } from './resource-words.ts';

export interface ModeSchedule {
  readonly makespan: number;
  readonly starts: Int32Array;
  readonly modes: Int32Array;
}
export interface ModeSearch extends SearchLimits {
  readonly project: Project;
  readonly lowerBound: number;
  readonly onShorter: (found: ModeSchedule, schedules: number) => void;
}

const FIRST_CYCLE = 250_000;
/** Temperatures as parts of the first makespan. */
const HOT = 0.01;
const COLD = 0.0005;
const EARLINESS = 0.5;
/** What one unit beyond a stock costs, as part of the first makespan. */
const EXCESS = 0.01;

/**
 * Simulated annealing on an order of the activities and the mode of each (Józefowska et al. 2001). A choice of modes beyond the stocks is
 * a way through, at a price; only schedules within the stocks are told.
 * @returns how many schedules were made; none was told when no choice of modes within the stocks was found
 */
export function searchModes(network: Network, search: ModeSearch): number {
  const tally = new Tally(search, search.lowerBound);
  const random = new Random(search.seed);
  const walker = new ModeWalker(network, search, { tally, random });
  const { scale } = walker;
  cool(walker, { random, hot: HOT * scale, cold: COLD * scale, isOver: () => tally.isOver, firstCycle: FIRST_CYCLE });
  return tally.schedules;
}

class ModeWalker implements Walker {
  readonly scale: number;
  readonly #search: ModeSearch;
  readonly #tally: Tally;
  readonly #random: Random;
  readonly #order: ActivityOrder;
  readonly #choice: ChosenModes;
  readonly #decoder: Decoder;
  readonly #finish: Int32Array;
  #changed = { activity: 0, place: 0, mode: 0 };

  constructor(network: Network, search: ModeSearch, { tally, random }: { tally: Tally; random: Random }) {
    this.#search = search;
    this.#tally = tally;
    this.#random = random;
    this.#order = new ActivityOrder(network);
    this.#choice = new ChosenModes(search.project);
    const { words, durations, horizon } = this.#choice;
    this.#decoder = decoderOn(network, durations, {
      words,
      horizon: horizon + network.before.lag.reduce((sum, lag) => sum + lag, 0),
    });
    this.#finish = new Int32Array(network.size);
    this.scale = this.#decoder.decode(this.#order.order, this.#finish);
  }

  change(): boolean {
    const activity = this.#random.below(this.#finish.length);
    const place = this.#order.placeOf(activity);
    const mode = this.#choice.modes[activity]!;
    this.#changed = { activity, place, mode };
    const count = this.#search.project.activities[activity]!.modes.length;
    if (count > 1 && this.#random.next() < 0.5) this.#choice.choose(activity, this.#random.below(count));
    else this.#order.move(activity, this.#order.anyPlaceFor(activity, this.#random));
    return this.#order.placeOf(activity) !== place || this.#choice.modes[activity] !== mode;
  }

  takeBack(): void {
    const { activity, place, mode } = this.#changed;
    this.#choice.choose(activity, mode);
    this.#order.move(activity, place);
  }

  value(): number {
    const makespan = this.#decoder.decode(this.#order.order, this.#finish);
    const { excess } = this.#choice;
    if (this.#tally.count(excess > 0 ? Number.POSITIVE_INFINITY : makespan)) this.#tell(makespan);
    let sum = 0;
    for (let i = 0; i < this.#finish.length; i++) sum += this.#finish[i]!;
    return makespan + (EARLINESS * sum) / Math.max(1, this.#finish.length * makespan) + EXCESS * this.scale * excess;
  }

  #tell(makespan: number): void {
    const { durations, modes } = this.#choice;
    const starts = this.#finish.map((end, i) => end - durations[i]!);
    this.#search.onShorter({ makespan, starts, modes: modes.slice() }, this.#tally.schedules);
  }
}

/** The mode of every activity, with what the decoder reads of it. */
class ChosenModes {
  readonly modes: Int32Array;
  readonly durations: Int32Array;
  readonly words: ResourceWords;
  /** All activities one after the other in their longest modes. */
  readonly horizon: number;
  readonly #project: Project;
  readonly #taken: Float64Array;
  readonly #rows: ResourceWords;
  readonly #firstRow: Int32Array;

  constructor(project: Project) {
    const { activities, capacities, stocks } = project;
    this.#project = project;
    this.modes = new Int32Array(activities.length).fill(-1);
    this.durations = new Int32Array(activities.length);
    this.#taken = new Float64Array(stocks.length);
    this.#rows = packResources(
      capacities,
      activities.flatMap(({ modes }) => modes.map(({ uses }) => uses)),
    );
    this.words = { ...this.#rows, needs: new Int32Array(activities.length * this.#rows.count) };
    this.#firstRow = new Int32Array(activities.length);
    let horizon = 1;
    let row = 0;
    for (const [i, { modes }] of activities.entries()) {
      this.#firstRow[i] = row;
      row += modes.length;
      horizon += Math.max(...modes.map(({ duration }) => duration));
      this.choose(i, this.#thriftiest(modes));
    }
    this.horizon = horizon;
  }

  choose(activity: number, mode: number): void {
    const before = this.modes[activity]!;
    if (before === mode) return;
    const { modes } = this.#project.activities[activity]!;
    for (let k = 0; k < this.#taken.length; k++) {
      this.#taken[k]! += modes[mode]!.consumes[k]! - (before < 0 ? 0 : modes[before]!.consumes[k]!);
    }
    const { count } = this.#rows;
    const row = (this.#firstRow[activity]! + mode) * count;
    for (let w = 0; w < count; w++) this.words.needs[activity * count + w] = this.#rows.needs[row + w]!;
    this.durations[activity] = modes[mode]!.duration;
    this.modes[activity] = mode;
  }

  /** Units beyond the stocks. */
  get excess(): number {
    let excess = 0;
    for (let k = 0; k < this.#taken.length; k++) excess += Math.max(0, this.#taken[k]! - this.#project.stocks[k]!);
    return excess;
  }

  /** The mode that takes the least of the stocks, by their size. */
  #thriftiest(modes: readonly ActivityMode[]): number {
    const share = ({ consumes }: ActivityMode): number =>
      consumes.reduce((sum, units, k) => sum + units / Math.max(1, this.#project.stocks[k]!), 0);
    return modes.reduce((best, mode, k) => (share(mode) < share(modes[best]!) ? k : best), 0);
  }
}
