import { isPerLanguage, type ArtefactRef } from './artefact-types.ts';
import { libraryBlock } from './block-library/block-library.ts';
import { addLink, type EditOutcome } from './blueprint-edits.ts';
import { fits, renameIds, validateBlueprint, type Block, type Blueprint, type Seat } from './blueprint.ts';
import { MOST_OF_ONE, type CountName } from './counts.ts';
import { freeKey } from './free-key.ts';
import { languageLabel } from './languages.ts';

/** What somebody chooses when they use a part: how many screens, pages … Minutes were saved for `usual` of them. */
export interface PartParameter {
  readonly of: CountName;
  readonly usual: number;
  /** Blocks whose minutes grow with it. */
  readonly blockIds: readonly string[];
}

/** A block or a team of a plan, kept to be used again; inputs that came from outside it are open. */
export interface SavedPart {
  readonly structure: Blueprint;
  readonly parameter: PartParameter | null;
}

/** The blocks with their links among each other, their seats, and those of the teams. */
export function cutPart(
  blueprint: Blueprint,
  { blockIds, teamIds }: { blockIds: ReadonlySet<string>; teamIds: ReadonlySet<string> },
): Blueprint {
  const blocks = blueprint.blocks.filter(({ id }) => blockIds.has(id));
  const used = new Set(blocks.flatMap(({ seatId, reviewSeatId }) => [seatId, reviewSeatId]));
  const isKept = (teamId: string | null) => teamId !== null && teamIds.has(teamId);
  const seats = blueprint.seats.filter(({ id, teamId }) => used.has(id) || isKept(teamId));
  const seatIds = new Set(seats.map(({ id }) => id));
  return {
    title: blueprint.title,
    blocks: blocks.map((block) => ({ ...block, inputs: block.inputs.map((input) => opened(input, blockIds)) })),
    links: blueprint.links.filter(({ from, to }) => blockIds.has(from) && blockIds.has(to)),
    seats: seats.map((seat) => ({ ...seat, teamId: isKept(seat.teamId) ? seat.teamId : null })),
    teams: blueprint.teams
      .filter(({ id }) => teamIds.has(id))
      .map((team) => ({
        ...team,
        parentId: isKept(team.parentId) ? team.parentId : null,
        leadSeatId: team.leadSeatId !== null && seatIds.has(team.leadSeatId) ? team.leadSeatId : null,
      })),
  };
}

/** Blocks of the library say themselves what they grow with; among others everything does. */
export function parameterOf(structure: Blueprint, of: CountName, usual: number): PartParameter {
  const grows = structure.blocks.filter(({ libraryBlockId }) => repeatedFor(libraryBlockId) === of);
  const all = grows.length > 0 ? grows : structure.blocks;
  return { of, usual, blockIds: all.map(({ id }) => id) };
}

/** The language a part works into, when it is exactly one: then another can take its place. */
export function languageOf({ blocks }: Blueprint): string | null {
  const tags = blocks.flatMap(({ outputs }) =>
    outputs.flatMap(({ type, language }) => (isPerLanguage(type) ? (language ?? []) : [])),
  );
  const [first, ...others] = new Set(tags);
  return first !== undefined && others.length === 0 ? first : null;
}

export interface PartPlace {
  /** How many screens, pages …; as many as it was saved for when absent. */
  readonly count?: number;
  /** BCP 47. */
  readonly language?: string;
  readonly newId: (of: 'block' | 'seat' | 'team') => string;
}

/**
 * Puts a saved part into a plan, under new ids. Seats outside teams of its own are those of the plan with the same role and title, where there are
 * any. What its blocks take in comes from the blocks of the plan that make it; the rest stays open.
 */
export function placePart(blueprint: Blueprint, part: SavedPart, place: PartPlace): EditOutcome {
  const fresh = renameIds(adapted(part, place), (_, of) => place.newId(of));
  const seatIds = knownSeats(blueprint, fresh);
  const seat = (id: string) => seatIds.get(id) ?? id;
  const blocks: Block[] = [];
  for (const block of fresh.blocks) {
    const key = freeKey(block.key, [...blueprint.blocks, ...blocks]);
    blocks.push({ ...block, key, seatId: seat(block.seatId), reviewSeatId: seat(block.reviewSeatId) });
  }
  const whole = validateBlueprint({
    title: blueprint.title,
    blocks: [...blueprint.blocks, ...blocks],
    links: [...blueprint.links, ...fresh.links],
    seats: [...blueprint.seats, ...fresh.seats.filter(({ id }) => !seatIds.has(id))],
    teams: [
      ...blueprint.teams,
      ...fresh.teams.map((team) => ({ ...team, leadSeatId: team.leadSeatId && seat(team.leadSeatId) })),
    ],
  });
  return blocks.reduce<EditOutcome>((plan, block) => supplyFrom(plan, blueprint, block.id), whole);
}

/** Links the blocks of a plan that make what an added block lacks. */
export function supplyFrom(plan: EditOutcome, { blocks }: Pick<Blueprint, 'blocks'>, addedId: string): EditOutcome {
  return blocks.reduce<EditOutcome>((outcome, maker) => {
    if (!outcome.ok || maker.id === addedId) return outcome;
    const added = outcome.value.blocks.find(({ id }) => id === addedId);
    const lacks = added?.inputs.some(
      (input) => input.from === null && maker.outputs.some((output) => fits(output, input)),
    );
    return lacks ? addLink(outcome.value, { from: maker.id, to: addedId, kind: 'hand-off' }) : outcome;
  }, plan);
}

/** Open inputs of new blocks are supplied with what the owner has at hand. */
export function withAtHand(
  blueprint: Blueprint,
  atHand: readonly ArtefactRef[],
  before: Pick<Blueprint, 'blocks'> = { blocks: [] },
): Blueprint {
  const old = new Set(before.blocks.map(({ id }) => id));
  const supplied = (input: Block['inputs'][number]): Block['inputs'][number] => {
    const thing = atHand.find(({ type, language }) => type === input.type && speaks(language, input.language));
    return thing && input.from === null ? { ...input, from: 'at-hand' } : input;
  };
  const blocks = blueprint.blocks.map((block) =>
    old.has(block.id) ? block : { ...block, inputs: block.inputs.map(supplied) },
  );
  return { ...blueprint, blocks };
}

function speaks(have: string | undefined, want: string | undefined): boolean {
  return have === undefined || want === undefined || have === want;
}

function opened(input: Block['inputs'][number], kept: ReadonlySet<string>) {
  const isInside = input.from !== null && input.from !== 'at-hand' && kept.has(input.from.blockId);
  return isInside ? input : { ...input, from: null };
}

function repeatedFor(libraryBlockId: string | null): string | undefined {
  return libraryBlockId === null ? undefined : libraryBlock(libraryBlockId)?.forEach;
}

function adapted({ structure, parameter }: SavedPart, { count, language }: PartPlace): Blueprint {
  const from = languageOf(structure);
  const spoken = language && from && language !== from ? inLanguage(structure, from, language) : structure;
  if (!parameter || count === undefined) return spoken;
  const times = Math.min(Math.max(count, 1), MOST_OF_ONE);
  const grown = (minutes: number) => Math.max(1, Math.ceil((minutes * times) / parameter.usual));
  const grow = (block: Block): Block => {
    if (!parameter.blockIds.includes(block.id)) return block;
    const { personMinutes, agentMinutes, reviewMinutes } = block.estimate;
    const agent = agentMinutes === null ? null : grown(agentMinutes);
    const estimate = { personMinutes: grown(personMinutes), agentMinutes: agent, reviewMinutes: grown(reviewMinutes) };
    return { ...block, estimate };
  };
  return { ...spoken, blocks: spoken.blocks.map(grow) };
}

function inLanguage(structure: Blueprint, from: string, to: string): Blueprint {
  const [old, now] = [languageLabel(from), languageLabel(to)];
  const words = (text: string) => text.replaceAll(`(${old})`, `(${now})`);
  const thing = <T extends { readonly name: string; readonly type: string; readonly language?: string }>(each: T): T =>
    each.language === from && isPerLanguage(each.type) ? { ...each, name: words(each.name), language: to } : each;
  const suffix = `-${from.toLowerCase()}`;
  const key = (text: string) => (text.endsWith(suffix) ? text.slice(0, -suffix.length) + `-${to.toLowerCase()}` : text);
  return {
    ...structure,
    blocks: structure.blocks.map((block) => ({
      ...block,
      key: key(block.key),
      title: words(block.title),
      inputs: block.inputs.map(thing),
      outputs: block.outputs.map(thing),
    })),
    seats: structure.seats.map((seat) => ({
      ...seat,
      title: words(seat.title),
      languages: [...new Set(seat.languages.map((tag) => (tag === from ? to : tag)))].sort(),
    })),
  };
}

/** By the id in the part. Each seat of the plan stands for one of the part at most, so that maker and reviewer stay two. */
function knownSeats({ seats }: Blueprint, part: Blueprint): Map<string, string> {
  const left = [...seats];
  const known = new Map<string, string>();
  for (const { id, role, title, teamId } of part.seats) {
    if (teamId !== null) continue;
    const index = left.findIndex((seat: Seat) => seat.role === role && seat.title === title);
    const [seat] = index < 0 ? [] : left.splice(index, 1);
    if (seat) known.set(id, seat.id);
  }
  return known;
}
