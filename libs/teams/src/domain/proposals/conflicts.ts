import { canonicalText, type PlanEdit } from './plan-edits.ts';
import type { Value } from './plan-facts.ts';

export type ConflictGroup = 'structure' | 'money' | 'access' | 'seats' | 'work';

/** Every way in which two changes of a plan can stand against each other; what both want is never settled silently. */
export const CONFLICT_KINDS = {
  /** One side changed what the other took away. */
  'edited-and-removed': 'structure',
  /** Both changed the same thing, differently. */
  'same-field': 'structure',
  'link-without-block': 'structure',
  /** An input comes over a link that was taken away or turned. */
  'input-without-link': 'structure',
  'link-types': 'structure',
  'two-link-kinds': 'structure',
  /** Blocks would wait for each other. */
  'impossible-order': 'structure',
  'collaboration-on-one-seat': 'structure',
  /** They should work together, and one has to be finished before the other starts. */
  'collaboration-without-overlap': 'structure',
  /** A team that would contain itself, or whose parent is gone. */
  'team-order': 'structure',
  'team-removed': 'structure',
  /** Nothing to hand over, or nothing to check it by. */
  'nothing-left': 'structure',
  'breaks-rule': 'structure',
  budget: 'money',
  price: 'money',
  'data-class': 'access',
  'data-origin': 'access',
  /** One side lets somebody else read what the other protects more. */
  readers: 'access',
  'seat-removed': 'seats',
  'seat-overlap': 'seats',
  'seat-holder': 'seats',
  /** The holder changes while the seat asks for something else. */
  'holder-and-seat': 'seats',
  level: 'seats',
  'reviewer-is-producer': 'seats',
  /** Whoever leads a team sits in it or in the one around it. */
  'lead-is-elsewhere': 'seats',
  /** Somebody works on it; only its size and its price may still change. */
  'block-begun': 'work',
  'block-accepted': 'work',
} as const satisfies Record<string, ConflictGroup>;

export type ConflictKind = keyof typeof CONFLICT_KINDS;

export type Decision =
  | { readonly choose: 'mine' }
  | { readonly choose: 'theirs' }
  /** Something third, in place of the field that both changed. */
  | { readonly choose: 'edit'; readonly value: Value };

export interface Conflict {
  /** Changes when what either side wants changes: nobody decides about what they have not seen. */
  readonly id: string;
  readonly kind: ConflictKind;
  readonly group: ConflictGroup;
  /** The thing it is about, as {@link PlanEdit.key}. */
  readonly key: string;
  readonly title: string;
  /** Null when it is about more than a field. */
  readonly field: string | null;
  /** What the proposal wants. */
  readonly mine: readonly PlanEdit[];
  /** What happened to the plan since the proposal was made. */
  readonly theirs: readonly PlanEdit[];
  readonly choices: readonly Decision['choose'][];
  readonly decision: Decision | null;
}

export type Decisions = Readonly<Record<string, Decision>>;

export function conflict(
  kind: ConflictKind,
  about: { key: string; title: string; field?: string | null },
  sides: {
    mine: readonly PlanEdit[];
    theirs: readonly PlanEdit[];
    decisions: Decisions;
    choices?: Conflict['choices'];
  },
): Conflict {
  const { key, title, field = null } = about;
  const { mine, theirs, decisions, choices = ['mine', 'theirs'] } = sides;
  const wanted = [mine, theirs].map((edits) => edits.map(wantedText).sort());
  const id = `${kind} ${key}${field ? ` ${field}` : ''} ${hash(canonicalText(wanted))}`;
  const decision = decisions[id];
  const isAllowed = decision !== undefined && choices.includes(decision.choose);
  return {
    ...{ id, kind, key, title, field, mine, theirs, choices },
    group: CONFLICT_KINDS[kind],
    decision: isAllowed ? decision : null,
  };
}

function wantedText(edit: PlanEdit): string {
  return `${edit.id} ${edit.kind === 'set' ? canonicalText(edit.after) : ''}`;
}

/** FNV-1a, 32 bit (Fowler, Noll, Vo 1991): tells two wordings apart, keeps no secret. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value.toString(36);
}
