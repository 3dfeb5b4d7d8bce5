import type { Link } from '../blueprint.ts';
import { conflict, type Conflict, type ConflictKind, type Decisions } from './conflicts.ts';
import { isOrder, sameValue, type PlanEdit } from './plan-edits.ts';
import { keyOf, type PlanFacts, type Value } from './plan-facts.ts';
import type { WorkDone } from './team-plan.ts';

export interface Sides {
  readonly ancestor: PlanFacts;
  readonly theirs: PlanFacts;
  /** Of the proposal, without what the plan has by now. */
  readonly mine: readonly PlanEdit[];
  /** Of the plan since then, without what the proposal wants too. */
  readonly their: readonly PlanEdit[];
  readonly work: readonly WorkDone[];
  readonly decisions: Decisions;
}

/** Pairs of edits that cannot both be as they are wanted. What only their combination breaks is for {@link findFlaw}. */
export function rivalConflicts(sides: Sides): Conflict[] {
  const { mine, decisions } = sides;
  const byKey = new Map<string, PlanEdit[]>();
  for (const edit of sides.their) byKey.set(edit.key, [...(byKey.get(edit.key) ?? []), edit]);
  const found: Conflict[] = mine.flatMap((edit) => {
    const same = byKey.get(edit.key) ?? [];
    return [...fieldRivals(edit, same, sides), ...beginRivals(edit, sides)];
  });
  const removals = mine.filter(({ kind }) => kind === 'remove');
  for (const removal of removals) {
    const changed = (byKey.get(removal.key) ?? []).filter(({ kind }) => kind === 'set');
    if (changed.length > 0) found.push(editedAndRemoved(removal, [removal], { theirs: changed, decisions }));
  }
  for (const removal of sides.their.filter(({ kind }) => kind === 'remove')) {
    const changed = mine.filter(({ key, kind }) => key === removal.key && kind === 'set');
    if (changed.length > 0) found.push(editedAndRemoved(removal, changed, { theirs: [removal], decisions }));
  }
  return [...found, ...holderConflicts(sides), ...readerConflicts(sides)];
}

function fieldRivals(edit: PlanEdit, same: readonly PlanEdit[], { decisions, theirs }: Sides): Conflict[] {
  const rival = same.find(({ id, kind }) => id === edit.id && kind !== 'remove');
  if (!rival) return [];
  if (edit.kind === 'add' && rival.kind === 'add') {
    const kind = edit.of === 'link' ? linkKind(edit.entity.fields['link'], rival.entity.fields['link']) : 'same-field';
    return [conflict(kind, edit, { mine: [edit], theirs: [rival], decisions })];
  }
  if (edit.kind !== 'set' || rival.kind !== 'set') return [];
  if (isOrder(edit) && sameOrder(edit.after, rival.after, theirs)) return [];
  const kind = edit.of === 'link' ? linkKind(edit.after, rival.after) : kindOfField(edit);
  const choices = isOrder(edit) || edit.of === 'link' ? (['mine', 'theirs'] as const) : ANY_CHOICE;
  const about = { key: edit.key, title: edit.title, field: edit.field };
  return [conflict(kind, about, { mine: [edit], theirs: [rival], choices, decisions })];
}

const ANY_CHOICE = ['mine', 'theirs', 'edit'] as const;

function kindOfField({ key, of, field }: PlanEdit & { kind: 'set' }): ConflictKind {
  if (of === 'plan' && field === 'budget') return 'budget';
  if (field === 'price') return 'price';
  if (field === 'dataClasses') return 'data-class';
  if (field === 'dataOrigin') return 'data-origin';
  if (field === 'holder') return 'seat-holder';
  if (key.startsWith('seat:') && field.startsWith('skill ')) return 'level';
  return 'same-field';
}

function linkKind(left: Value | undefined, right: Value | undefined): ConflictKind {
  const [one, other] = [left, right] as unknown as [Link, Link];
  const isTurned = one.from === other.to && one.from !== other.from;
  return isTurned && one.kind === other.kind ? 'impossible-order' : 'two-link-kinds';
}

function sameOrder(left: Value, right: Value, there: PlanFacts): boolean {
  const [one, other] = [left, right].map((order) => (order as readonly string[]).filter((key) => there.has(key)));
  const both = (list: readonly string[], rest: readonly string[]) => list.filter((key) => rest.includes(key));
  return sameValue(both(one!, other!), both(other!, one!));
}

function editedAndRemoved(
  removal: PlanEdit,
  mine: readonly PlanEdit[],
  { theirs, decisions }: { theirs: readonly PlanEdit[]; decisions: Decisions },
): Conflict {
  return conflict('edited-and-removed', removal, { mine, theirs, decisions });
}

/** What may still change about work in hand: how long it takes, what it pays, how it is called and explained. */
const FREE_WHILE_BEGUN = /^(estimate\..*|price|title|description|criterion .*)$/;

function beginRivals(edit: PlanEdit, { work, decisions, theirs }: Sides): Conflict[] {
  const touched = touchedBlock(edit);
  const begun = touched && work.find(({ blockId }) => keyOf('block', blockId) === touched);
  if (!begun || (edit.kind === 'add' && edit.of === 'block')) return [];
  const isFree = edit.of === 'block' && edit.kind === 'set' && FREE_WHILE_BEGUN.test(edit.field);
  if (begun.state === 'begun' && isFree) return [];
  const title = theirs.get(touched)?.title ?? edit.title;
  const kind = begun.state === 'begun' ? 'block-begun' : 'block-accepted';
  const field = edit.kind === 'set' ? edit.field : edit.id;
  return [conflict(kind, { key: touched, title, field }, { mine: [edit], theirs: [], choices: ['theirs'], decisions })];
}

/** The block whose work an edit changes; a link changes the block it leads to. */
function touchedBlock(edit: PlanEdit): string | undefined {
  if (edit.of === 'block') return edit.key;
  if (edit.of !== 'link') return undefined;
  const link = edit.kind === 'set' ? edit.before : edit.entity.fields['link'];
  const { to, kind } = link as unknown as Link;
  return kind === 'collaborate' ? undefined : keyOf('block', to);
}

const ASKED_OF_HOLDERS = /^(role|preferredKind|languages|skill .*)$/;

/** Whoever is chosen for a seat is chosen for what it asks: when that changes at the same time, somebody has to look. */
function holderConflicts({ mine, their, decisions }: Sides): Conflict[] {
  const isHolder = (edit: PlanEdit) => edit.of === 'seat' && edit.kind === 'set' && edit.field === 'holder';
  const isAsked = (edit: PlanEdit) => edit.of === 'seat' && edit.kind === 'set' && ASKED_OF_HOLDERS.test(edit.field);
  return crossed(mine, their, [isHolder, isAsked]).map(({ key, title, ...sides }) =>
    conflict('holder-and-seat', { key, title }, { ...sides, decisions }),
  );
}

/** More people read it on one side, it is of a stricter class on the other. */
function readerConflicts({ mine, their, decisions }: Sides): Conflict[] {
  const isReader = (edit: PlanEdit) =>
    edit.of === 'block' && edit.kind === 'set' && (edit.field === 'seatId' || edit.field === 'reviewSeatId');
  const isClass = (edit: PlanEdit) => edit.of === 'block' && edit.kind === 'set' && edit.field === 'dataClasses';
  return crossed(mine, their, [isReader, isClass]).map(({ key, title, ...sides }) =>
    conflict('readers', { key, title }, { ...sides, decisions }),
  );
}

type Test = (edit: PlanEdit) => boolean;

/** Things about which one side made the first kind of change and the other side the second. */
function crossed(mine: readonly PlanEdit[], their: readonly PlanEdit[], [first, second]: readonly [Test, Test]) {
  const keys = [...new Set(mine.filter((edit) => first(edit) || second(edit)).map(({ key }) => key))];
  return keys.flatMap((key) => {
    const of = (edits: readonly PlanEdit[], test: Test) => edits.filter((edit) => edit.key === key && test(edit));
    const pairs = [
      { mine: of(mine, first), theirs: of(their, second) },
      { mine: of(mine, second), theirs: of(their, first) },
    ].filter((pair) => pair.mine.length > 0 && pair.theirs.length > 0);
    if (pairs.length === 0) return [];
    const both = (side: 'mine' | 'theirs') => pairs.flatMap((pair) => pair[side]);
    const title = both('mine')[0]!.title;
    return [{ key, title, mine: both('mine'), theirs: both('theirs') }];
  });
}
