import type { BlockInput, Blueprint, Link } from '../blueprint.ts';
import type { TeamPlan } from './team-plan.ts';

export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value | undefined };

export type Of = 'plan' | 'block' | 'seat' | 'team' | 'link';

/** A thing of a plan with its fields side by side, so that two people may change two fields of it. */
export interface Entity {
  readonly of: Of;
  readonly id: string;
  readonly title: string;
  /** A field that is not there is null. */
  readonly fields: Readonly<Record<string, Value>>;
}

/** A plan as a table: {@link keyOf} to entity, in the order of the plan. */
export type PlanFacts = ReadonlyMap<string, Entity>;

export const PLAN_KEY = 'plan:plan';

/** Lists whose members are fields of their own, by what tells the members apart. */
const LISTS: Readonly<Partial<Record<Of, Readonly<Record<string, string>>>>> = {
  block: { inputs: 'name', outputs: 'name', criteria: 'id' },
  seat: { skills: 'skill' },
};
const OBJECTS: Readonly<Partial<Record<Of, readonly string[]>>> = { block: ['estimate'] };
type Json = Record<string, Value>;

export function keyOf(of: Of, id: string): string {
  return `${of}:${id}`;
}

/** One entity per pair of blocks: a second link of another kind between them is a change of it, not another one. */
export function linkId({ from, to }: Pick<Link, 'from' | 'to'>): string {
  return [from, to].sort().join('~');
}

export function factsOf({ structure, terms, prices, holders, fixed }: TeamPlan): PlanFacts {
  const { title, blocks, seats, teams } = structure;
  const plan: Entity = { of: 'plan', id: 'plan', title, fields: { title, ...(terms as unknown as Json) } };
  const entities = [
    plan,
    ...seats.map((seat) => entityOf('seat', seat as unknown as Json, { holder: holders[seat.id] ?? null })),
    ...teams.map((team) => entityOf('team', team as unknown as Json, {})),
    ...blocks.map((block) => {
      const extra = { price: prices[block.id] ?? null, fixed: fixed[block.id] ? { ...fixed[block.id] } : null };
      return entityOf('block', block as unknown as Json, extra);
    }),
    ...linkEntities(structure),
  ];
  return new Map(entities.map((entity) => [keyOf(entity.of, entity.id), entity]));
}

/** Plans from elsewhere may have two links between a pair: then the one without a direction stands under a name of its own. */
function linkEntities({ links, blocks }: Blueprint): Entity[] {
  const titles = new Map(blocks.map((block) => [block.id, block.title]));
  const ordered = new Set(links.filter(({ kind }) => kind !== 'collaborate').map(linkId));
  return links.map((link): Entity => {
    const id = linkId(link);
    const isBeside = link.kind === 'collaborate' && ordered.has(id);
    const title = `${titles.get(link.from) ?? '?'} → ${titles.get(link.to) ?? '?'}`;
    return { of: 'link', id: isBeside ? `${id}+` : id, title, fields: { link: { ...link } } };
  });
}

export function planOf(facts: PlanFacts): TeamPlan {
  const entities = [...facts.values()];
  const of = (kind: Of) => entities.filter((entity) => entity.of === kind);
  const { title, ...terms } = facts.get(PLAN_KEY)!.fields;
  const structure = {
    title,
    blocks: of('block').map((entity) => thingOf(entity, ['price', 'fixed'])),
    links: of('link').map(({ fields }) => fields['link']),
    seats: of('seat').map((entity) => thingOf(entity, ['holder'])),
    teams: of('team').map((entity) => thingOf(entity)),
  } as unknown as Blueprint;
  return {
    structure,
    terms: terms as unknown as TeamPlan['terms'],
    prices: extrasOf(of('block'), 'price'),
    holders: extrasOf(of('seat'), 'holder'),
    fixed: extrasOf(of('block'), 'fixed'),
  };
}

/** The things a field points at, as keys. */
export function refsOf(of: Of, field: string, value: Value): string[] {
  if (value === null) return [];
  if (of === 'link') {
    const { from, to } = value as unknown as Link;
    return [keyOf('block', from), keyOf('block', to)];
  }
  if (field.startsWith('input ')) {
    const { from } = value as unknown as BlockInput;
    return from && from !== 'at-hand' ? [keyOf('block', from.blockId)] : [];
  }
  if (field === 'seatId' || field === 'reviewSeatId' || field === 'leadSeatId') return [keyOf('seat', String(value))];
  return field === 'teamId' || field === 'parentId' ? [keyOf('team', String(value))] : [];
}

function entityOf(of: Of, { id, ...thing }: Json, extra: Json): Entity {
  const fields: Json = {};
  for (const [name, value] of Object.entries(thing)) {
    const member = LISTS[of]?.[name];
    if (member) Object.assign(fields, exploded(name, member, value as readonly Json[]));
    else if (OBJECTS[of]?.includes(name))
      for (const [part, each] of Object.entries(value as Json)) fields[`${name}.${part}`] = each ?? null;
    else if (value !== undefined) fields[name] = value;
  }
  for (const [name, value] of Object.entries(extra)) if (value !== null) fields[name] = value;
  return { of, id: String(id), title: String(thing['title'] ?? ''), fields };
}

const SINGULAR: Readonly<Record<string, string>> = {
  inputs: 'input',
  outputs: 'output',
  criteria: 'criterion',
  skills: 'skill',
};

function exploded(list: string, member: string, values: readonly Json[]): Json {
  const fields: Json = {};
  for (const value of values) {
    const name = `${SINGULAR[list]} ${String(value[member])}`;
    let key = name;
    for (let turn = 2; key in fields; turn += 1) key = `${name} #${turn}`;
    fields[key] = value;
  }
  return fields;
}

function thingOf({ of, id, fields }: Entity, extras: readonly string[] = []): Json {
  const thing: Json = { id };
  for (const list of Object.keys(LISTS[of] ?? {})) thing[list] = [];
  for (const [field, value] of Object.entries(fields)) {
    if (extras.includes(field)) continue;
    const list = listOf(of, field);
    const [name, part] = field.split('.') as [string, string?];
    if (list) {
      if (value !== null) thing[list] = [...(thing[list] as readonly Value[]), value];
    } else if (part !== undefined) thing[name] = { ...(thing[name] as Json | undefined), [part]: value };
    else thing[field] = value;
  }
  return thing;
}

function listOf(of: Of, field: string): string | undefined {
  return Object.keys(LISTS[of] ?? {}).find((list) => field.startsWith(`${SINGULAR[list]} `));
}

function extrasOf<T>(entities: readonly Entity[], field: string): Record<string, T> {
  const given = entities.flatMap(({ id, fields }) => {
    const value = fields[field] ?? null;
    return value === null ? [] : [[id, value] as const];
  });
  return Object.fromEntries(given) as Record<string, T>;
}
