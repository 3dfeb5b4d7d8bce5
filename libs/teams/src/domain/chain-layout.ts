import { artefactLabel, isPerLanguage, type ArtefactRef } from './artefact-types.ts';
import type { AiFit, LibraryBlock } from './block-library/library-block.ts';
import type { Role, SkillNeed } from './block-library/roles.ts';
import type { Block, BlockInput, Blueprint, Link, Seat } from './blueprint.ts';
import { timesOf, type GroundStep } from './chain-ground.ts';
import type { Counts } from './counts.ts';
import type { CheckedGoal } from './goal.ts';
import { languageLabel } from './languages.ts';

/** Something wanted and who makes it: several blocks where it is made more than once, none where it was at hand already. */
export interface ChainResult extends ArtefactRef {
  readonly blockIds: readonly string[];
}

/** A chain that can be done: every input has its source, every result its block. Ids are the keys until it is stored. */
export interface ComposedChain {
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly seats: readonly Seat[];
  readonly results: readonly ChainResult[];
  /** Sums over all blocks if people do everything. */
  readonly personMinutes: number;
  readonly reviewMinutes: number;
  readonly languages: readonly string[];
  readonly counts: Counts;
}

export function chainToBlueprint(title: string, { blocks, links, seats }: ComposedChain): Blueprint {
  return { title, blocks, links, seats, teams: [] };
}

/** How many blocks the plan comes to, known before any of them is made. */
export function countBlocks(
  plan: readonly GroundStep[],
  groups: readonly (readonly string[])[],
  counts: Counts,
): number {
  return plan.reduce((sum, { block, group }) => {
    if (group !== undefined) return sum + groups[group]!.length;
    return sum + (block?.forEach === 'tester' ? counts.tester : 1);
  }, 0);
}

/** Turns the steps of the search, in their order, into blocks: one per language and per tester, screens and pages summed up. */
export function layOutChain(
  goal: CheckedGoal,
  plan: readonly GroundStep[],
  groups: readonly (readonly string[])[],
): ComposedChain {
  const pieces = plan.flatMap((step) => piecesOf(step, groups, goal.counts));
  const sources = new Sources(goal, pieces);
  const seating = new Seating();
  const blocks = pieces.map((piece) => blockOf(piece, sources, { seating, goal }));
  return {
    blocks,
    links: blocks.flatMap(linksTo),
    seats: seating.seats(),
    results: goal.wanted.flatMap((ref) => sources.languagesOf(ref).map((each) => sources.resultOf(each))),
    personMinutes: blocks.reduce((sum, { estimate }) => sum + estimate.personMinutes, 0),
    reviewMinutes: blocks.reduce((sum, { estimate }) => sum + estimate.reviewMinutes, 0),
    languages: goal.languages,
    counts: goal.counts,
  };
}

interface Piece {
  readonly key: string;
  readonly block: LibraryBlock;
  readonly language?: string;
  /** The how-manieth tester. */
  readonly number?: number;
}

function piecesOf({ block, group }: GroundStep, groups: readonly (readonly string[])[], counts: Counts): Piece[] {
  if (!block) return [];
  if (group !== undefined)
    return groups[group]!.map((language) => ({ key: `${block.id}-${language.toLowerCase()}`, block, language }));
  if (block.forEach !== 'tester') return [{ key: block.id, block }];
  return Array.from({ length: counts.tester }, (_, index) => ({
    key: `${block.id}-${index + 1}`,
    block,
    number: index + 1,
  }));
}

/** Who makes what. What is at hand is never made again; else the first maker in the order of the plan counts. */
class Sources {
  readonly #atHand = new Map<string, ArtefactRef>();
  readonly #makers = new Map<string, Piece[]>();
  readonly #languages: readonly string[];

  constructor(goal: CheckedGoal, pieces: readonly Piece[]) {
    this.#languages = goal.languages;
    for (const ref of goal.atHand) {
      const refs = isPerLanguage(ref.type) ? this.languagesOf(ref) : [{ type: ref.type }];
      for (const each of refs) this.#atHand.set(keyOf(each), ref);
    }
    for (const piece of pieces)
      for (const { type } of piece.block.outputs) {
        const key = keyOf(isPerLanguage(type) && piece.language ? { type, language: piece.language } : { type });
        const makers = this.#makers.get(key) ?? [];
        if (makers.every(({ block }) => block === piece.block)) this.#makers.set(key, [...makers, piece]);
      }
  }

  /** One reference per target language for a type that exists per language. */
  languagesOf(ref: ArtefactRef): ArtefactRef[] {
    if (!isPerLanguage(ref.type) || ref.language) return [ref];
    return this.#languages.map((language) => ({ type: ref.type, language }));
  }

  inputsOf(ref: ArtefactRef, isOneOfMany: boolean): BlockInput[] {
    const label = artefactLabel(ref.type);
    const name = isOneOfMany && ref.language ? `${label} (${languageLabel(ref.language)})` : label;
    const atHand = this.#atHand.get(keyOf(ref));
    if (atHand) return [{ name, ...atHand, ...ref, from: 'at-hand' }];
    const makers = this.#makers.get(keyOf(ref)) ?? [];
    return makers.map(({ key, number }) => ({
      name: makers.length > 1 ? `${name} ${number}` : name,
      ...ref,
      from: { blockId: key },
    }));
  }

  resultOf(ref: ArtefactRef): ChainResult {
    const key = keyOf(isPerLanguage(ref.type) ? ref : { type: ref.type });
    if (this.#atHand.has(key)) return { ...ref, blockIds: [] };
    return { ...ref, blockIds: (this.#makers.get(key) ?? []).map((piece) => piece.key) };
  }
}

function blockOf(piece: Piece, sources: Sources, team: { seating: Seating; goal: CheckedGoal }): Block {
  const { block, key, language, number } = piece;
  const inputs = block.inputs.flatMap(({ type, forEach }) => {
    const ref = isPerLanguage(type) && language && !forEach ? { type, language } : { type };
    return sources.languagesOf(ref).flatMap((each) => sources.inputsOf(each, forEach !== undefined));
  });
  const stretched = block.forEach === 'tester' ? 1 : timesOf(block, team.goal.counts);
  const { personMinutes, agentMinutes, reviewMinutes } = block.estimate;
  const suffix = language ? ` (${languageLabel(language)})` : number ? ` (${number})` : '';
  return {
    id: key,
    key,
    title: block.title + suffix,
    description: block.work,
    libraryBlockId: block.id,
    ...team.seating.seat(piece, inputs),
    inputs,
    outputs: block.outputs.map(({ type }) => ({
      name: artefactLabel(type),
      type,
      ...(language && isPerLanguage(type) ? { language } : {}),
    })),
    criteria: block.criteria,
    estimate: {
      personMinutes: personMinutes * stretched,
      agentMinutes: agentMinutes === null ? null : agentMinutes * stretched,
      reviewMinutes: reviewMinutes * stretched,
    },
    aiFit: block.aiFit,
    dataClasses: block.dataClasses,
  };
}

function linksTo(block: Block): Link[] {
  const sources = block.inputs.flatMap(({ from }) => (from && from !== 'at-hand' ? [from.blockId] : []));
  return [...new Set(sources)].map((from) => ({ from, to: block.id, kind: 'hand-off' as const }));
}

interface OpenSeat {
  id: string;
  title: string;
  role: string;
  skills: Map<string, SkillNeed>;
  languages: Set<string>;
  fits: AiFit[];
  reviews: boolean;
}

/** Gathers what each seat has to do, and from that what its holder has to be able to do. */
class Seating {
  readonly #seats = new Map<string, OpenSeat>();

  seat(piece: Piece, inputs: readonly BlockInput[]): { seatId: string; reviewSeatId: string } {
    const { block, language, number } = piece;
    // Whoever works from one language into another needs both.
    const read = language ? inputs.flatMap((input) => (input.from === 'at-hand' ? (input.language ?? []) : [])) : [];
    const producer = this.#open(block.role, { language, number, read });
    for (const need of block.skills) raise(producer, need);
    producer.fits.push(block.aiFit);
    let reviewer = this.#open(block.reviewRole, { language, read });
    if (reviewer === producer) reviewer = this.#open(block.reviewRole, { language, read, isSecond: true });
    reviewer.reviews = true;
    return { seatId: producer.id, reviewSeatId: reviewer.id };
  }

  seats(): Seat[] {
    return [...this.#seats.values()].map(({ skills, languages, fits, reviews, ...seat }) => ({
      ...seat,
      skills: [...skills.values()].sort((left, right) => (left.skill < right.skill ? -1 : 1)),
      languages: [...languages].sort(),
      preferredKind: preferredKind(fits, reviews),
      teamId: null,
    }));
  }

  #open(
    role: Role,
    place: { language?: string | undefined; number?: number | undefined; read: string[]; isSecond?: boolean },
  ) {
    const language = role.perLanguage ? place.language : undefined;
    const id = ['seat', ...(place.isSecond ? ['second'] : []), role.id, language?.toLowerCase(), place.number]
      .filter((part) => part !== undefined)
      .join('-');
    const label = place.isSecond ? `Second ${role.label.toLowerCase()}` : role.label;
    const title = label + (language ? ` (${languageLabel(language)})` : place.number ? ` ${place.number}` : '');
    const empty = { skills: new Map(), languages: new Set<string>(), fits: [], reviews: false };
    const seat: OpenSeat = this.#seats.get(id) ?? { id, title, role: role.id, ...empty };
    this.#seats.set(id, seat);
    for (const need of role.skills) raise(seat, need);
    for (const each of language ? [language, ...place.read] : []) seat.languages.add(each);
    return seat;
  }
}

function raise(seat: OpenSeat, need: SkillNeed): void {
  const before = seat.skills.get(need.skill);
  if (!before || before.level < need.level) seat.skills.set(need.skill, need);
}

/** Reviewing is a person's duty: agents finish few real jobs unchecked, so the plan always has a person who looks. */
function preferredKind(fits: readonly AiFit[], reviews: boolean): Seat['preferredKind'] {
  if (reviews || fits.includes('none')) return 'person';
  return fits.every((fit) => fit === 'full') ? 'agent' : 'either';
}

function keyOf({ type, language }: ArtefactRef): string {
  return language ? `${type}@${language}` : type;
}
