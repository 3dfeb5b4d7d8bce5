import { err, ok, topologicalOrder, type Result } from '@muster/kernel';
import type { AiFit, Criterion, DataClass, Estimate } from './block-library/library-block.ts';
import type { SkillNeed } from './block-library/roles.ts';
import { findTeamFault, type SubTeam, type TeamRefusal } from './nested-teams.ts';

/** Where an input comes from: another block, what the owner has already, or nowhere yet. */
export type InputSource = { readonly blockId: string } | 'at-hand' | null;

export interface BlockOutput {
  readonly name: string;
  /** Id of an artefact type. */
  readonly type: string;
  /** BCP 47. */
  readonly language?: string;
}
export interface BlockInput extends BlockOutput {
  readonly from: InputSource;
}

/** A typed piece of work in a plan: one seat answers for it, another accepts it. */
export interface Block {
  readonly id: string;
  /** Short, readable and unique within the blueprint, for example `translate-text-sw`. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** The library block it was made from; null for one written by hand. */
  readonly libraryBlockId: string | null;
  readonly seatId: string;
  readonly reviewSeatId: string;
  readonly inputs: readonly BlockInput[];
  readonly outputs: readonly BlockOutput[];
  readonly criteria: readonly Criterion[];
  readonly estimate: Estimate;
  readonly aiFit: AiFit;
  readonly dataClasses: readonly DataClass[];
}

/**
 * `hand-off`: the second starts when the first was accepted. `stream`: the second may start on an interim version.
 * `collaborate`: both work at the same time; it has no direction and orders nothing.
 */
export type LinkKind = 'hand-off' | 'stream' | 'collaborate';
export interface Link {
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind;
}

/** A place in the team. It outlives its holder, and a person or an agent may hold it. */
export interface Seat {
  readonly id: string;
  readonly title: string;
  /** Id of a role of the library, or a word of the owner's own. */
  readonly role: string;
  readonly skills: readonly SkillNeed[];
  /** BCP 47 tags the holder has to work in; all of them. */
  readonly languages: readonly string[];
  readonly preferredKind: 'person' | 'agent' | 'either';
  /** Id of a team inside the team; null: the whole team, led by the client's staff. */
  readonly teamId: string | null;
}

/** The plan of a team as one value. Edits make a new one, see `blueprint-edits.ts`. */
export interface Blueprint {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly seats: readonly Seat[];
  readonly teams: readonly SubTeam[];
}

export const MOST_BLOCKS = 500;

export type BlueprintRefusal =
  | TeamRefusal
  | { readonly kind: 'TooManyBlocks'; readonly count: number; readonly limit: number }
  | { readonly kind: 'DuplicateKey'; readonly key: string }
  | { readonly kind: 'BlockHasNoSeat'; readonly title: string; readonly duty: 'work' | 'review' }
  | { readonly kind: 'SeatHasNoRole'; readonly seatTitle: string }
  | { readonly kind: 'ReviewerIsProducer'; readonly title: string; readonly seatTitle: string }
  | { readonly kind: 'BlockHasNoOutput'; readonly title: string }
  | { readonly kind: 'BlockHasNoCriteria'; readonly title: string }
  | { readonly kind: 'EstimateNotPositive'; readonly title: string; readonly field: keyof Estimate }
  | { readonly kind: 'LinkNamesUnknownBlock'; readonly blockId: string }
  /** `type` is what the receiving block expects; null when the two blocks share no type at all. */
  | { readonly kind: 'LinkTypesDoNotMatch'; readonly from: string; readonly to: string; readonly type: string | null }
  /** Titles of one cycle in order; the first is repeated at the end. */
  | { readonly kind: 'BlueprintHasCycle'; readonly path: readonly string[] };

/** The rules that hold for every stored blueprint. An input without a source is allowed while editing, see {@link openInputs}. */
export function validateBlueprint(blueprint: Blueprint): Result<Blueprint, BlueprintRefusal> {
  const refusal =
    findTooMany(blueprint) ??
    findDuplicate(blueprint) ??
    findRoleless(blueprint) ??
    blueprint.blocks.map((block) => findBlockFault(block, blueprint.seats)).find((fault) => fault !== undefined) ??
    findLinkFault(blueprint) ??
    findTeamFault(blueprint) ??
    findCycle(blueprint);
  return refusal ? err(refusal) : ok(blueprint);
}

/** Inputs that nothing supplies yet; a blueprint with any of them cannot be launched. */
export function openInputs(blueprint: Blueprint): { blockId: string; title: string; name: string; type: string }[] {
  return blueprint.blocks.flatMap(({ id, title, inputs }) =>
    inputs.filter(({ from }) => from === null).map(({ name, type }) => ({ blockId: id, title, name, type })),
  );
}

/** The same blueprint under other ids, for example the ones it is stored under. Keys stay. */
export function renameIds(
  blueprint: Blueprint,
  newId: (id: string, of: 'block' | 'seat' | 'team') => string,
): Blueprint {
  const blockIds = new Map(blueprint.blocks.map(({ id }) => [id, newId(id, 'block')]));
  const seatIds = new Map(blueprint.seats.map(({ id }) => [id, newId(id, 'seat')]));
  const teamIds = new Map(blueprint.teams.map(({ id }) => [id, newId(id, 'team')]));
  const block = (id: string) => blockIds.get(id) ?? id;
  const seat = (id: string) => seatIds.get(id) ?? id;
  const team = (id: string | null) => (id === null ? null : (teamIds.get(id) ?? id));
  const source = (from: InputSource) => (from && from !== 'at-hand' ? { blockId: block(from.blockId) } : from);
  return {
    ...blueprint,
    blocks: blueprint.blocks.map((each) => ({
      ...each,
      id: block(each.id),
      seatId: seat(each.seatId),
      reviewSeatId: seat(each.reviewSeatId),
      inputs: each.inputs.map((input) => ({ ...input, from: source(input.from) })),
    })),
    links: blueprint.links.map((link) => ({ ...link, from: block(link.from), to: block(link.to) })),
    seats: blueprint.seats.map((each) => ({ ...each, id: seat(each.id), teamId: team(each.teamId) })),
    teams: blueprint.teams.map((each) => ({
      ...each,
      id: team(each.id)!,
      parentId: team(each.parentId),
      leadSeatId: each.leadSeatId === null ? null : seat(each.leadSeatId),
    })),
  };
}

/** Whether an output can serve as an input: same type, and the same language where both name one. */
export function fits(output: BlockOutput, input: BlockOutput): boolean {
  if (output.type !== input.type) return false;
  return !output.language || !input.language || output.language === input.language;
}

function findTooMany({ blocks }: Blueprint): BlueprintRefusal | undefined {
  if (blocks.length <= MOST_BLOCKS) return undefined;
  return { kind: 'TooManyBlocks', count: blocks.length, limit: MOST_BLOCKS };
}

function findDuplicate({ blocks, seats, teams }: Blueprint): BlueprintRefusal | undefined {
  const ids = [blocks, seats, teams].map((each) => each.map(({ id }) => id));
  for (const keys of [blocks.map(({ key }) => key), ...ids]) {
    const seen = new Set<string>();
    for (const key of keys) {
      if (seen.has(key)) return { kind: 'DuplicateKey', key };
      seen.add(key);
    }
  }
  return undefined;
}

function findRoleless({ seats }: Blueprint): BlueprintRefusal | undefined {
  const seat = seats.find(({ role, title }) => role.trim() === '' || title.trim() === '');
  return seat && { kind: 'SeatHasNoRole', seatTitle: seat.title };
}

function findBlockFault(block: Block, seats: readonly Seat[]): BlueprintRefusal | undefined {
  const { title } = block;
  const seat = seats.find(({ id }) => id === block.seatId);
  if (!seat) return { kind: 'BlockHasNoSeat', title, duty: 'work' };
  if (!seats.some(({ id }) => id === block.reviewSeatId)) return { kind: 'BlockHasNoSeat', title, duty: 'review' };
  if (block.seatId === block.reviewSeatId) return { kind: 'ReviewerIsProducer', title, seatTitle: seat.title };
  if (block.outputs.length === 0) return { kind: 'BlockHasNoOutput', title };
  if (block.criteria.length === 0) return { kind: 'BlockHasNoCriteria', title };
  const criterion = block.criteria.find(({ id }, index) => block.criteria.findIndex((each) => each.id === id) < index);
  if (criterion) return { kind: 'DuplicateKey', key: criterion.id };
  for (const field of ['personMinutes', 'agentMinutes', 'reviewMinutes'] as const) {
    const minutes = block.estimate[field];
    if (minutes === null && field === 'agentMinutes') continue;
    if (!Number.isSafeInteger(minutes) || minutes! <= 0) return { kind: 'EstimateNotPositive', title, field };
  }
  return undefined;
}

function findLinkFault({ blocks, links }: Blueprint): BlueprintRefusal | undefined {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const ordered = new Set<string>();
  for (const { from, to, kind } of links) {
    const [source, target] = [byId.get(from), byId.get(to)];
    if (!source || !target) return { kind: 'LinkNamesUnknownBlock', blockId: source ? to : from };
    if (kind === 'collaborate') continue;
    ordered.add(`${from} ${to}`);
    if (target.inputs.some((input) => source.outputs.some((output) => fits(output, input)))) continue;
    return { kind: 'LinkTypesDoNotMatch', from: source.title, to: target.title, type: null };
  }
  for (const target of blocks) {
    for (const input of target.inputs) {
      if (input.from === null || input.from === 'at-hand') continue;
      const source = byId.get(input.from.blockId);
      if (!source) return { kind: 'LinkNamesUnknownBlock', blockId: input.from.blockId };
      // An input that names a block without a link to it would start before its material is there.
      if (ordered.has(`${source.id} ${target.id}`) && source.outputs.some((output) => fits(output, input))) continue;
      return { kind: 'LinkTypesDoNotMatch', from: source.title, to: target.title, type: input.type };
    }
  }
  return undefined;
}

function findCycle({ blocks, links }: Blueprint): BlueprintRefusal | undefined {
  const titles = new Map(blocks.map(({ id, title }) => [id, title]));
  const order = topologicalOrder(
    blocks.map(({ id }) => id),
    links.filter(({ kind }) => kind !== 'collaborate'),
  );
  if (order.ok) return undefined;
  return { kind: 'BlueprintHasCycle', path: order.refusal.path.map((id) => titles.get(id) ?? id) };
}
