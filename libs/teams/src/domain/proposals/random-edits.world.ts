import { addLink, removeBlock, removeLink } from '../blueprint-edits.ts';
import type { Block, Blueprint, Link, LinkKind, Seat } from '../blueprint.ts';
import type { SubTeam } from '../nested-teams.ts';
import { findFlaws } from './flaws.ts';
import type { TeamPlan } from './team-plan.ts';

/** Numbers from a seed (mulberry32), so that a failure can be played again. */
export class Dice {
  #state: number;
  #ids = 0;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  upTo(most: number): number {
    return Math.floor(this.next() * (most + 1));
  }

  one<T>(list: readonly T[]): T | undefined {
    return list[Math.floor(this.next() * list.length)];
  }

  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((each) => [this.next(), each] as const)
      .sort(([left], [right]) => left - right)
      .map(([, each]) => each);
  }

  /** Later ones are larger, like the ids of the product. */
  id(of: string): string {
    this.#ids += 1;
    return `${of}-${String(this.#ids).padStart(5, '0')}-${this.upTo(9_999)}`;
  }
}

const TYPES = ['text', 'text', 'text', 'picture'];
const CLASSES = ['personal', 'health_record', 'invoice_party_data'] as const;
const KINDS: readonly LinkKind[] = ['hand-off', 'stream', 'collaborate'];

/** Some blocks on some seats, in teams one inside the other, with links, prices and appointments. */
export function randomPlan(dice: Dice): TeamPlan {
  const teams: SubTeam[] = [{ id: dice.id('team'), title: 'Studio', parentId: null, leadSeatId: null }];
  teams.push({ id: dice.id('team'), title: 'Words', parentId: teams[0]!.id, leadSeatId: null });
  teams.push({ id: dice.id('team'), title: 'Pictures', parentId: null, leadSeatId: null });
  const seats = Array.from({ length: 4 }, (_, index) => newSeat(dice, dice.one([null, ...teams])?.id ?? null, index));
  let structure: Blueprint = { title: 'A team', blocks: [], links: [], seats, teams };
  for (let index = 0; index < 6; index += 1)
    structure = { ...structure, blocks: [...structure.blocks, newBlock(dice, structure)] };
  let plan: TeamPlan = {
    structure,
    terms: { budget: '400000', deadline: null, dataClasses: ['personal'], dataOrigin: 'KE' },
    prices: Object.fromEntries(structure.blocks.map(({ id }) => [id, '10000'])),
    holders: Object.fromEntries(seats.slice(0, 2).map(({ id }) => [id, dice.id('worker')])),
    fixed: {},
  };
  for (let turn = 0; turn < 8; turn += 1)
    plan = randomEdits(dice, plan, { among: [EDITS.link, EDITS.link, EDITS.input, EDITS.team, EDITS.fix] });
  return plan;
}

/** Changes a plan in some places, as somebody would who proposes something; never into a plan that is wrong in itself. */
export function randomEdits(
  dice: Dice,
  plan: TeamPlan,
  { among = ALL_EDITS, count = 1 }: { among?: readonly Edit[]; count?: number } = {},
): TeamPlan {
  let next = plan;
  const before = new Set(findFlaws(plan).map(({ kind, key }) => `${kind} ${key}`));
  for (let turn = 0; turn < count; turn += 1) {
    const tried = dice.one(among)!(dice, next);
    const isSound = tried && findFlaws(tried).every(({ kind, key }) => before.has(`${kind} ${key}`));
    if (isSound) next = tried;
  }
  return next;
}

export type Edit = (dice: Dice, plan: TeamPlan) => TeamPlan | undefined;

const EDITS = {
  title: onBlock((dice) => ({ title: `Title ${dice.upTo(99)}` })),
  describe: onBlock((dice) => ({ description: `Text ${dice.upTo(99)}` })),
  minutes: onBlock((dice, { estimate }) => ({ estimate: { ...estimate, personMinutes: 30 + dice.upTo(500) } })),
  review: onBlock((dice, { estimate }) => ({ estimate: { ...estimate, reviewMinutes: 5 + dice.upTo(60) } })),
  criterion: onBlock((dice, { criteria }) => {
    const [first, ...others] = criteria;
    if (dice.next() < 0.5 && others.length > 0) return { criteria: criteria.toSpliced(dice.upTo(others.length), 1) };
    if (dice.next() < 0.5) return { criteria: [{ ...first!, text: `Checked ${dice.upTo(99)}` }, ...others] };
    return { criteria: [...criteria, { id: dice.id('criterion'), text: 'It is right', check: 'person' as const }] };
  }),
  output: onBlock((dice, { outputs }) => {
    if (dice.next() < 0.5) return { outputs: [{ name: 'Result', type: dice.one(TYPES)! }] };
    const more = { name: `Extra ${dice.upTo(3)}`, type: dice.one(TYPES)! };
    return { outputs: [...outputs.filter(({ name }) => name !== more.name), more] };
  }),
  input: onBlock((dice, { id, inputs }, { structure }) => {
    const links = structure.links.filter(({ kind, to }) => kind !== 'collaborate' && to === id);
    const from = dice.one(links)?.from;
    return from === undefined
      ? {}
      : { inputs: [...inputs, { name: dice.id('More'), type: 'text', from: { blockId: from } }] };
  }),
  classes: onBlock((dice) => ({ dataClasses: CLASSES.filter(() => dice.next() < 0.4) })),
  seat: onBlock((dice, _block, { structure }) => ({ seatId: dice.one(structure.seats)!.id })),
  reviewer: onBlock((dice, _block, { structure }) => ({ reviewSeatId: dice.one(structure.seats)!.id })),
  price: (dice: Dice, plan: TeamPlan) => {
    const block = dice.one(plan.structure.blocks);
    return block && { ...plan, prices: { ...plan.prices, [block.id]: String(1_000 * (1 + dice.upTo(40))) } };
  },
  fix: (dice: Dice, plan: TeamPlan) => {
    const block = dice.one(plan.structure.blocks);
    const hour = 9 + dice.upTo(6);
    const at = (clock: number) => `2026-12-0${1 + dice.upTo(1)}T${String(clock).padStart(2, '0')}:00:00.000Z`;
    const from = at(hour);
    return (
      block && { ...plan, fixed: { ...plan.fixed, [block.id]: { from, until: `${from.slice(0, 11)}17:00:00.000Z` } } }
    );
  },
  budget: (dice: Dice, plan: TeamPlan) => ({ ...plan, terms: { ...plan.terms, budget: String(dice.upTo(900_000)) } }),
  origin: (dice: Dice, plan: TeamPlan) => ({
    ...plan,
    terms: { ...plan.terms, dataOrigin: dice.one(['KE', 'IN', 'DE', 'BR'])! },
  }),
  holder: (dice: Dice, plan: TeamPlan) => {
    const seat = dice.one(plan.structure.seats);
    return seat && { ...plan, holders: { ...plan.holders, [seat.id]: dice.id('worker') } };
  },
  level: onSeat((dice, { skills: [first, ...others] }) => ({
    skills: [{ ...first!, level: dice.one([1, 2, 3, 4, 5] as const)! }, ...others],
  })),
  speaks: onSeat((dice) => ({ languages: ['sw', 'en', 'pt'].filter(() => dice.next() < 0.5) })),
  team: onSeat((dice, _seat, { structure }) => ({ teamId: dice.one([null, ...structure.teams])?.id ?? null })),
  lead: onTeam((dice, _team, { structure }) => ({ leadSeatId: dice.one(structure.seats)!.id })),
  parent: onTeam((dice, _team, { structure }) => ({ parentId: dice.one([null, ...structure.teams])?.id ?? null })),
  newTeam: onPlan((dice, structure) => {
    const team = {
      id: dice.id('team'),
      title: 'New team',
      parentId: dice.one(structure.teams)?.id ?? null,
      leadSeatId: null,
    };
    return { ...structure, teams: [...structure.teams, team] };
  }),
  noTeam: onPlan((dice, structure) => {
    const gone = dice.one(structure.teams);
    const lower = (id: string | null) => (id === gone?.id ? null : id);
    return {
      ...structure,
      teams: structure.teams
        .filter((team) => team !== gone)
        .map((team) => ({ ...team, parentId: lower(team.parentId) })),
      seats: structure.seats.map((seat) => ({ ...seat, teamId: lower(seat.teamId) })),
    };
  }),
  newSeat: onPlan((dice, structure) => ({
    ...structure,
    seats: [...structure.seats, newSeat(dice, dice.one([null, ...structure.teams])?.id ?? null, 9)],
  })),
  noSeat: onPlan((dice, structure) => {
    const used = new Set(structure.blocks.flatMap(({ seatId, reviewSeatId }) => [seatId, reviewSeatId]));
    const free = structure.seats.filter(({ id }) => !used.has(id));
    const gone = dice.one(free);
    return gone && { ...structure, seats: structure.seats.filter((seat) => seat !== gone) };
  }),
  block: onPlan((dice, structure) => {
    const block = newBlock(dice, structure);
    const source = dice.one(structure.blocks);
    const added = { ...structure, blocks: [...structure.blocks, block] };
    const linked = source && addLink(added, { from: source.id, to: block.id, kind: 'hand-off' });
    return linked?.ok ? linked.value : added;
  }),
  noBlock: onPlan((dice, structure) => valueOf(removeBlock(structure, dice.one(structure.blocks)?.id ?? ''))),
  link: onPlan((dice, structure) => {
    const [from, to] = dice.shuffled(structure.blocks);
    return from && to && valueOf(addLink(structure, { from: from.id, to: to.id, kind: dice.one(KINDS)! }));
  }),
  noLink: onPlan((dice, structure) => {
    const link = dice.one(structure.links);
    return link && valueOf(removeLink(structure, link.from, link.to));
  }),
  otherLink: onPlan((dice, structure) => {
    const link = dice.one(structure.links);
    if (!link) return undefined;
    const isTurned = dice.next() < 0.4;
    const next: Link = isTurned ? { ...link, from: link.to, to: link.from } : { ...link, kind: dice.one(KINDS)! };
    return { ...structure, links: structure.links.map((each) => (each === link ? next : each)) };
  }),
  order: onPlan((dice, structure) => {
    const at = dice.upTo(structure.blocks.length - 2);
    const [one, other] = structure.blocks.slice(at, at + 2);
    if (!one || !other) return undefined;
    return { ...structure, blocks: structure.blocks.toSpliced(at, 2, other, one) };
  }),
} as const satisfies Record<string, Edit>;

export const ALL_EDITS: readonly Edit[] = Object.values(EDITS);

/** A week has its topics: some kinds of change come again and again, so that people get in each other's way. */
export function topics(dice: Dice): readonly Edit[] {
  return dice.shuffled(ALL_EDITS).slice(0, 7);
}

function onPlan(change: (dice: Dice, structure: Blueprint) => Blueprint | undefined): Edit {
  return (dice, plan) => {
    const structure = change(dice, plan.structure);
    if (!structure) return undefined;
    const blocks = new Set(structure.blocks.map(({ id }) => id));
    const seats = new Set(structure.seats.map(({ id }) => id));
    const left = <T>(record: Readonly<Record<string, T>>, ids: ReadonlySet<string>) =>
      Object.fromEntries(Object.entries(record).filter(([id]) => ids.has(id)));
    const { prices, fixed, holders } = plan;
    return {
      ...plan,
      structure,
      prices: left(prices, blocks),
      fixed: left(fixed, blocks),
      holders: left(holders, seats),
    };
  };
}

function onBlock(change: (dice: Dice, block: Block, plan: TeamPlan) => Partial<Block>): Edit {
  return (dice, plan) => {
    const block = dice.one(plan.structure.blocks);
    if (!block) return undefined;
    const changed = { ...block, ...change(dice, block, plan) };
    const blocks = plan.structure.blocks.map((each) => (each === block ? changed : each));
    return { ...plan, structure: { ...plan.structure, blocks } };
  };
}

function onSeat(change: (dice: Dice, seat: Seat, plan: TeamPlan) => Partial<Seat>): Edit {
  return (dice, plan) => {
    const seat = dice.one(plan.structure.seats);
    if (!seat) return undefined;
    const changed = { ...seat, ...change(dice, seat, plan) };
    const seats = plan.structure.seats.map((each) => (each === seat ? changed : each));
    return { ...plan, structure: { ...plan.structure, seats } };
  };
}

function onTeam(change: (dice: Dice, team: SubTeam, plan: TeamPlan) => Partial<SubTeam>): Edit {
  return (dice, plan) => {
    const team = dice.one(plan.structure.teams);
    if (!team) return undefined;
    const changed = { ...team, ...change(dice, team, plan) };
    const teams = plan.structure.teams.map((each) => (each === team ? changed : each));
    return { ...plan, structure: { ...plan.structure, teams } };
  };
}

function newSeat(dice: Dice, teamId: string | null, number: number): Seat {
  const skills = [{ skill: 'copywriting', level: 3 as const }];
  const words = {
    title: `Seat ${number}`,
    role: 'writer',
    skills,
    languages: ['en'],
    preferredKind: 'either' as const,
  };
  return { id: dice.id('seat'), ...words, teamId };
}

function newBlock(dice: Dice, { seats }: Blueprint): Block {
  const [seat, review] = dice.shuffled(seats);
  const id = dice.id('block');
  return {
    id,
    key: `block-${dice.upTo(30)}-${id.slice(-6)}`,
    title: `Block ${id.slice(6, 11)}`,
    description: 'Work',
    libraryBlockId: null,
    seatId: seat!.id,
    reviewSeatId: review!.id,
    inputs: [{ name: 'Text', type: 'text', from: null }],
    outputs: [{ name: 'Result', type: dice.one(TYPES)! }],
    criteria: [
      { id: 'a', text: 'It is complete', check: 'person' },
      { id: 'b', text: 'It is readable', check: 'person' },
    ],
    estimate: { personMinutes: 60, agentMinutes: 5, reviewMinutes: 10 },
    aiFit: 'with-review',
    dataClasses: [],
  };
}

function valueOf<T>(outcome: { readonly ok: true; readonly value: T } | { readonly ok: false }): T | undefined {
  return outcome.ok ? outcome.value : undefined;
}
