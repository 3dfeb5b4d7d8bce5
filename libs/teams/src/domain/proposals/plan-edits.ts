import { keyOf, PLAN_KEY, refsOf, type Entity, type Of, type PlanFacts, type Value } from './plan-facts.ts';

interface Place {
  /** The same change of the same thing has the same id in every proposal. */
  readonly id: string;
  /** {@link keyOf} of the thing. */
  readonly key: string;
  readonly of: Of;
  readonly title: string;
}

/** One change of a plan, the smallest thing that is merged, ticked or named in a conflict. */
export type PlanEdit =
  | (Place & { readonly kind: 'add'; readonly entity: Entity })
  | (Place & { readonly kind: 'remove'; readonly entity: Entity })
  | (Place & { readonly kind: 'set'; readonly field: string; readonly before: Value; readonly after: Value });

const ORDERED: readonly Of[] = ['block', 'seat'];

/** What leads from one plan to another. Things that are new come last, so their place is no change of its own. */
export function diffPlans(before: PlanFacts, after: PlanFacts): PlanEdit[] {
  const edits: PlanEdit[] = [];
  for (const [key, entity] of before) {
    const now = after.get(key);
    if (now) edits.push(...diffFields(key, entity, now));
    else edits.push({ ...place('remove', key, entity), kind: 'remove', entity });
  }
  for (const [key, entity] of after)
    if (!before.has(key)) edits.push({ ...place('add', key, entity), kind: 'add', entity });
  for (const of of ORDERED) {
    const order = diffOrder(before, after, of);
    if (order) edits.push(order);
  }
  return edits;
}

export function sameValue(left: Value | undefined, right: Value | undefined): boolean {
  const [one, other] = [left ?? null, right ?? null];
  if (one === other) return true;
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return false;
  return canonicalText(one) === canonicalText(other);
}

/** JSON with sorted keys; what is undefined is not there. */
export function canonicalText(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join()}]`;
  const parts = Object.entries(value).filter(([, each]) => each !== undefined);
  parts.sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${parts.map(([key, each]) => `${JSON.stringify(key)}:${canonicalText(each)}`).join()}}`;
}

export function sameEdit(left: PlanEdit, right: PlanEdit): boolean {
  if (left.id !== right.id) return false;
  if (left.kind === 'set' && right.kind === 'set') return sameValue(left.after, right.after);
  if (left.kind === 'add' && right.kind === 'add')
    return sameValue(left.entity.fields as Value, right.entity.fields as Value);
  return true;
}

/** The same edit the other way round. */
export function undo(edit: PlanEdit): PlanEdit {
  if (edit.kind === 'set') return { ...edit, before: edit.after, after: edit.before };
  return edit.kind === 'add' ? { ...edit, kind: 'remove' } : { ...edit, kind: 'add' };
}

/** Things that an edit leads to (`after`) or away from (`before`). */
export function pointsAt(edit: PlanEdit, when: 'before' | 'after'): string[] {
  if (edit.kind === 'set') return refsOf(edit.of, edit.field, edit[when]);
  const isThere = edit.kind === (when === 'after' ? 'add' : 'remove');
  return isThere ? entityRefs(edit.entity) : [];
}

export function entityRefs({ of, fields }: Entity): string[] {
  return Object.entries(fields).flatMap(([field, value]) => refsOf(of, field, value));
}

/**
 * The edits that cannot stand without these, these included: what points at a thing that would not be there, what only followed
 * from a removal, and an input that would come over a link which is not made.
 */
export function withDependents(gone: readonly PlanEdit[], among: readonly PlanEdit[]): ReadonlySet<string> {
  return spread(gone, among, (other, one) => needs(other, one));
}

/** The edits that these cannot stand without, these included. */
export function withNeeded(chosen: readonly PlanEdit[], among: readonly PlanEdit[]): ReadonlySet<string> {
  return spread(chosen, among, (other, one) => needs(one, other));
}

function spread(
  start: readonly PlanEdit[],
  among: readonly PlanEdit[],
  leads: (other: PlanEdit, one: PlanEdit) => boolean,
): ReadonlySet<string> {
  const found = new Set(start.map(({ id }) => id));
  const stack = [...start];
  for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
    for (const other of among) {
      if (found.has(other.id) || !leads(other, one)) continue;
      found.add(other.id);
      stack.push(other);
    }
  }
  return found;
}

function needs(one: PlanEdit, other: PlanEdit): boolean {
  if (one.id === other.id) return false;
  if (other.kind === 'add') {
    if (pointsAt(one, 'after').includes(other.key)) return true;
    return other.of === 'link' && usesLink(one, other.entity, 'after');
  }
  if (other.kind === 'remove') {
    // A link or an input that goes because its block goes comes back with it.
    const isConsequence = one.of === 'link' || (one.kind === 'set' && one.field.startsWith('input '));
    if (isConsequence && pointsAt(one, 'before').includes(other.key)) return true;
  }
  if (one.kind === 'remove') {
    if (pointsAt(other, 'before').includes(one.key)) return true;
    return one.of === 'link' && usesLink(other, one.entity, 'before');
  }
  return false;
}

/** An input that comes over exactly this link. */
function usesLink(edit: PlanEdit, link: Entity, when: 'before' | 'after'): boolean {
  const { from, to } = link.fields['link'] as { from: string; to: string };
  const [source, target] = [keyOf('block', from), keyOf('block', to)];
  return edit.key === target && edit.of === 'block' && pointsAt(edit, when).includes(source);
}

/** In this order of edits nothing depends on chance: the plan's own order for what was there, ids for what is new. */
export function applyEdits(facts: PlanFacts, edits: readonly PlanEdit[], old: PlanFacts): PlanFacts {
  const next = new Map(facts);
  const added: PlanEdit[] = [];
  for (const edit of edits) {
    if (edit.kind === 'remove') next.delete(edit.key);
    else if (edit.kind === 'add') added.push(edit);
    else setField(next, edit, old);
  }
  return reorder(append(next, added, old), edits);
}

function setField(facts: Map<string, Entity>, edit: PlanEdit & { kind: 'set' }, old: PlanFacts): void {
  const entity = facts.get(edit.key);
  if (!entity || isOrder(edit)) return;
  const fields =
    edit.field in entity.fields
      ? { ...entity.fields, [edit.field]: edit.after }
      : withField(entity.fields, edit, old.get(edit.key)?.fields ?? {});
  facts.set(edit.key, { ...entity, title: edit.field === 'title' ? String(edit.after) : entity.title, fields });
}

/** New members of a list stand at its end by name, like new things. */
function withField(
  fields: Entity['fields'],
  { field, after }: PlanEdit & { kind: 'set' },
  old: Entity['fields'],
): Entity['fields'] {
  const entries = Object.entries(fields);
  const isMember = (name: string) => name.split(' ', 1)[0] === field.split(' ', 1)[0];
  const last = entries.findLastIndex(([name]) => isMember(name) && (name in old || name < field));
  const first = entries.findIndex(([name]) => isMember(name));
  const at = last >= 0 ? last + 1 : first >= 0 ? first : entries.length;
  return Object.fromEntries(entries.toSpliced(at, 0, [field, after]));
}

/** What is new stands at the end of its kind by id, so that it does not matter which of two proposals came first. */
function append(facts: Map<string, Entity>, added: readonly PlanEdit[], old: PlanFacts): Map<string, Entity> {
  if (added.length === 0) return facts;
  const entries = [...facts];
  for (const edit of added) {
    if (edit.kind !== 'add' || facts.has(edit.key)) continue;
    let at = entries.length;
    for (let index = entries.length - 1; index >= 0; index -= 1) {
      const [key, entity] = entries[index]!;
      if (entity.of !== edit.of) continue;
      if (old.has(key) || key < edit.key) {
        at = index + 1;
        break;
      }
      at = index;
    }
    entries.splice(at, 0, [edit.key, edit.entity]);
  }
  return new Map(entries);
}

function reorder(facts: PlanFacts, edits: readonly PlanEdit[]): PlanFacts {
  let entries = [...facts];
  for (const edit of edits) {
    if (edit.kind !== 'set' || !isOrder(edit)) continue;
    const wanted = (edit.after as readonly string[]).filter((key) => facts.has(key));
    const set = new Set(wanted);
    let next = 0;
    entries = entries.map((entry) => {
      if (!set.has(entry[0])) return entry;
      const key = wanted[next++]!;
      return [key, facts.get(key)!];
    });
  }
  return new Map(entries);
}

const ORDER = 'order of ';

export function isOrder(edit: PlanEdit): boolean {
  return edit.kind === 'set' && edit.key === PLAN_KEY && edit.field.startsWith(ORDER);
}

function diffOrder(before: PlanFacts, after: PlanFacts, of: Of): PlanEdit | undefined {
  const common = (facts: PlanFacts, other: PlanFacts) =>
    [...facts].flatMap(([key, entity]) => (entity.of === of && other.has(key) ? [key] : []));
  const [old, now] = [common(before, after), common(after, before)];
  if (old.every((key, index) => now[index] === key)) return undefined;
  const plan = before.get(PLAN_KEY)!;
  const field = `${ORDER}${of}s`;
  return {
    ...place('set', PLAN_KEY, plan),
    id: `set ${PLAN_KEY} ${field}`,
    kind: 'set',
    field,
    before: old,
    after: now,
  };
}

function diffFields(key: string, before: Entity, after: Entity): PlanEdit[] {
  if (before === after) return [];
  const names = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)]);
  return [...names].flatMap((field): PlanEdit[] => {
    const [old, now] = [before.fields[field] ?? null, after.fields[field] ?? null];
    if (sameValue(old, now)) return [];
    const id = `set ${key} ${field}`;
    return [{ ...place('set', key, before), id, kind: 'set', field, before: old, after: now }];
  });
}

function place(kind: PlanEdit['kind'], key: string, { of, title }: Entity): Place {
  return { id: `${kind} ${key}`, key, of, title };
}
