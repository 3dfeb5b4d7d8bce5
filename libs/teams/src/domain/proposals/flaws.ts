import { reachableFrom, topologicalOrder } from '@muster/kernel';
import { fits, validateBlueprint, type Block, type Blueprint, type Link } from '../blueprint.ts';
import type { SubTeam } from '../nested-teams.ts';
import type { ConflictKind } from './conflicts.ts';
import { keyOf, linkId, PLAN_KEY } from './plan-facts.ts';
import type { TeamPlan } from './team-plan.ts';

/** What is wrong with a plan, and where: keys of things, or of fields as `key field`. */
export interface Flaw {
  readonly kind: ConflictKind;
  readonly key: string;
  readonly title: string;
  readonly at: readonly string[];
}

/** Everything wrong with a plan, in a fixed order. What points nowhere comes alone: the rest cannot be told yet. */
export function findFlaws(plan: TeamPlan): Flaw[] {
  const { structure } = plan;
  const index = indexOf(structure);
  const dangling = danglingFlaws(index);
  if (dangling.length > 0) return dangling;
  const circular = [...teamFlaws(index), ...cycleFlaws(index)];
  if (circular.length > 0) return circular;
  const found = [
    ...structure.blocks.flatMap((block) => blockFlaws(block, index)),
    ...structure.links.flatMap((link) => linkFlaws(link, index)),
    ...overlapFlaws(plan),
    ...structure.teams.flatMap((team) => leadFlaws(team, structure)),
  ];
  const isExplained = found.some(({ kind }) => KNOWN_TO_RULES.has(kind));
  return isExplained ? found : [...found, ...ruleFlaws(structure)];
}

/** The rules of plans would only say the same again. */
const KNOWN_TO_RULES = new Set<ConflictKind>([
  'reviewer-is-producer',
  'nothing-left',
  'input-without-link',
  'link-types',
  'lead-is-elsewhere',
]);

interface Index extends Blueprint {
  readonly block: ReadonlyMap<string, Block>;
  readonly seatIds: ReadonlySet<string>;
  readonly teamIds: ReadonlySet<string>;
  readonly ordered: readonly Link[];
}

function indexOf(structure: Blueprint): Index {
  return {
    ...structure,
    block: new Map(structure.blocks.map((block) => [block.id, block])),
    seatIds: new Set(structure.seats.map(({ id }) => id)),
    teamIds: new Set(structure.teams.map(({ id }) => id)),
    ordered: structure.links.filter(({ kind }) => kind !== 'collaborate'),
  };
}

function danglingFlaws(index: Index): Flaw[] {
  const { links, blocks, teams, seats, block: byId, seatIds, teamIds } = index;
  const found: Flaw[] = [];
  for (const link of links) {
    const key = keyOf('link', linkId(link));
    const gone = [link.from, link.to].find((id) => !byId.has(id));
    const here = byId.get(link.from) ?? byId.get(link.to);
    if (gone !== undefined)
      found.push({ kind: 'link-without-block', key, title: here?.title ?? '', at: [key, keyOf('block', gone)] });
  }
  const seatGone = (key: string, title: string, [field, id]: readonly [string, string | null]) => {
    if (id !== null && !seatIds.has(id))
      found.push({ kind: 'seat-removed', key, title, at: [`${key} ${field}`, keyOf('seat', id)] });
  };
  const teamGone = (key: string, title: string, [field, id]: readonly [string, string | null]) => {
    if (id !== null && !teamIds.has(id))
      found.push({ kind: 'team-removed', key, title, at: [`${key} ${field}`, keyOf('team', id)] });
  };
  for (const { id, title, seatId, reviewSeatId, inputs } of blocks) {
    const key = keyOf('block', id);
    seatGone(key, title, ['seatId', seatId]);
    seatGone(key, title, ['reviewSeatId', reviewSeatId]);
    for (const { name, from } of inputs)
      if (from !== null && from !== 'at-hand' && !byId.has(from.blockId))
        found.push({
          ...{ kind: 'link-without-block', key, title },
          at: [`${key} input ${name}`, keyOf('block', from.blockId)],
        });
  }
  for (const { id, title, teamId } of seats) teamGone(keyOf('seat', id), title, ['teamId', teamId]);
  for (const { id, title, parentId, leadSeatId } of teams) {
    teamGone(keyOf('team', id), title, ['parentId', parentId]);
    seatGone(keyOf('team', id), title, ['leadSeatId', leadSeatId]);
  }
  return found;
}

function teamFlaws({ teams }: Index): Flaw[] {
  const edges = teams.flatMap(({ id, parentId }) => (parentId === null ? [] : [{ from: parentId, to: id }]));
  const order = topologicalOrder(
    teams.map(({ id }) => id),
    edges,
  );
  if (order.ok) return [];
  const { path } = order.refusal;
  const [first] = [...path].sort();
  const { title } = teams.find(({ id }) => id === first)!;
  const at = path.map((id) => `${keyOf('team', id)} parentId`);
  return [{ kind: 'team-order', key: keyOf('team', first!), title, at }];
}

function cycleFlaws({ blocks, ordered, block }: Index): Flaw[] {
  const order = topologicalOrder(
    blocks.map(({ id }) => id),
    ordered,
  );
  if (order.ok) return [];
  const { path } = order.refusal;
  const [first] = [...path].sort();
  const at = path.slice(1).map((to, index) => keyOf('link', linkId({ from: path[index]!, to })));
  return [{ kind: 'impossible-order', key: keyOf('block', first!), title: block.get(first!)!.title, at }];
}

function blockFlaws(block: Block, { ordered, block: byId }: Index): Flaw[] {
  const { id, title, inputs, outputs, criteria, seatId, reviewSeatId } = block;
  const key = keyOf('block', id);
  const found: Flaw[] = [];
  const flaw = (kind: ConflictKind, ...at: string[]) => found.push({ kind, key, title, at });
  if (seatId === reviewSeatId) flaw('reviewer-is-producer', `${key} seatId`, `${key} reviewSeatId`);
  if (outputs.length === 0) flaw('nothing-left', `${key} output `);
  if (criteria.length === 0) flaw('nothing-left', `${key} criterion `);
  for (const input of inputs) {
    if (input.from === null || input.from === 'at-hand') continue;
    const { blockId } = input.from;
    const source = byId.get(blockId)!;
    const isLinked = ordered.some(({ from, to }) => from === blockId && to === id);
    const at = `${key} input ${input.name}`;
    if (!isLinked) flaw('input-without-link', at, keyOf('link', linkId({ from: blockId, to: id })));
    else if (!source.outputs.some((output) => fits(output, input)))
      flaw('link-types', at, `${keyOf('block', blockId)} output `);
  }
  return found;
}

function linkFlaws(link: Link, { block, ordered, links }: Index): Flaw[] {
  const [source, target] = [block.get(link.from)!, block.get(link.to)!];
  const key = keyOf('link', linkId(link));
  const [from, to] = [keyOf('block', link.from), keyOf('block', link.to)];
  const title = `${source.title} → ${target.title}`;
  if (links.some((other) => other !== link && linkId(other) === linkId(link)))
    return [{ kind: 'two-link-kinds', key, title, at: [key, `${key}+`] }];
  if (link.kind !== 'collaborate') {
    const doesFit = target.inputs.some((input) => source.outputs.some((output) => fits(output, input)));
    return doesFit ? [] : [{ kind: 'link-types', key, title, at: [key, `${from} output `, `${to} input `] }];
  }
  if (source.seatId === target.seatId)
    return [{ kind: 'collaboration-on-one-seat', key, title, at: [key, `${from} seatId`, `${to} seatId`] }];
  const between = orderBetween(link, ordered);
  return between ? [{ kind: 'collaboration-without-overlap', key, title, at: [key, ...between] }] : [];
}

/**
 * The hand-offs between two blocks that make one end before the other begins. Streams do not: their receiver may start on an
 * interim version.
 */
function orderBetween({ from, to }: Link, ordered: readonly Link[]): string[] | undefined {
  const handOffs = ordered.filter(({ kind }) => kind === 'hand-off');
  for (const [first, last] of [
    [from, to],
    [to, from],
  ] as const) {
    const after = reachableFrom(first, handOffs);
    if (!after.has(last)) continue;
    const onPath = handOffs.filter((link) => {
      const begins = link.from === first || after.has(link.from);
      return begins && (link.to === last || reachableFrom(link.to, handOffs).has(last));
    });
    return onPath.map((link) => keyOf('link', linkId(link)));
  }
  return undefined;
}

/** Two appointments of one seat at the same time: nobody keeps both. */
function overlapFlaws({ structure, fixed }: TeamPlan): Flaw[] {
  const blocks = structure.blocks.flatMap((block) => (fixed[block.id] ? [{ ...block, time: fixed[block.id]! }] : []));
  return blocks.flatMap((one, index) =>
    blocks.slice(index + 1).flatMap((other): Flaw[] => {
      const isApart = one.time.from >= other.time.until || other.time.from >= one.time.until;
      if (one.seatId !== other.seatId || isApart) return [];
      const at = [one, other].flatMap(({ id }) => [`${keyOf('block', id)} seatId`, `${keyOf('block', id)} fixed`]);
      const [first, second] = [one, other].sort((left, right) => (left.id < right.id ? -1 : 1));
      const key = `${keyOf('block', first!.id)} ${second!.id}`;
      return [{ kind: 'seat-overlap', key, title: `${first!.title}, ${second!.title}`, at }];
    }),
  );
}

function leadFlaws({ id, title, leadSeatId, parentId }: SubTeam, { seats }: Blueprint): Flaw[] {
  const lead = seats.find((seat) => seat.id === leadSeatId);
  if (!lead || lead.teamId === id || lead.teamId === parentId) return [];
  const key = keyOf('team', id);
  const at = [`${key} leadSeatId`, `${key} parentId`, `${keyOf('seat', lead.id)} teamId`];
  return [{ kind: 'lead-is-elsewhere', key, title, at }];
}

function ruleFlaws(structure: Blueprint): Flaw[] {
  const valid = validateBlueprint(structure);
  if (valid.ok) return [];
  const { refusal } = valid;
  const title = 'title' in refusal ? refusal.title : refusal.kind;
  return [{ kind: 'breaks-rule', key: `${PLAN_KEY} ${refusal.kind}`, title, at: [] }];
}
