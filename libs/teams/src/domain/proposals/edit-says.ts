import type { ConflictKind } from './conflicts.ts';
import { isOrder, type PlanEdit } from './plan-edits.ts';
import type { Of, Value } from './plan-facts.ts';

/** Names for the ids in a plan. */
export type NameOf = (id: string) => string;

/** A field as people call it. */
export function fieldName(field: string): string {
  const known = FIELDS[field];
  if (known) return known;
  const [list = '', ...rest] = field.split(' ');
  return LISTED[list] ? `${LISTED[list]} “${rest.join(' ')}”` : field.replaceAll('.', ' ');
}

const FIELDS: Readonly<Record<string, string>> = {
  title: 'title',
  description: 'description',
  seatId: 'seat that makes it',
  reviewSeatId: 'seat that accepts it',
  'estimate.personMinutes': 'minutes of a person',
  'estimate.agentMinutes': 'minutes of an agent',
  'estimate.reviewMinutes': 'minutes of review',
  dataClasses: 'classes of data',
  dataOrigin: 'country the data comes from',
  budget: 'budget',
  deadline: 'deadline',
  price: 'price',
  fixed: 'appointment',
  holder: 'holder',
  languages: 'languages',
  preferredKind: 'person or agent',
  teamId: 'team',
  parentId: 'team around it',
  leadSeatId: 'lead',
  link: 'kind of hand-off',
  key: 'key',
  role: 'role',
  aiFit: 'work for agents',
};
const LISTED: Readonly<Record<string, string>> = {
  input: 'input',
  output: 'result',
  criterion: 'criterion',
  skill: 'level of',
  order: 'order of',
};
const THINGS: Readonly<Record<Of, string>> = {
  plan: 'the team',
  block: 'block',
  seat: 'seat',
  team: 'team',
  link: 'hand-off',
};

/** One edit as a sentence. */
export function editSays(edit: PlanEdit, nameOf: NameOf): string {
  const thing = `${THINGS[edit.of]} “${edit.title}”`;
  if (edit.kind === 'add') return `Adds the ${thing}.`;
  if (edit.kind === 'remove') return `Takes out the ${thing}.`;
  if (isOrder(edit)) return 'Puts the blocks into another order.';
  const about = edit.of === 'plan' ? THINGS.plan : thing;
  const [before, after] = [edit.before, edit.after].map((value) => valueText(edit.field, value, nameOf));
  if (edit.before === null) return `Gives ${about} the ${fieldName(edit.field)}: ${after}.`;
  if (edit.after === null) return `Takes the ${fieldName(edit.field)} from ${about}.`;
  return `Changes the ${fieldName(edit.field)} of ${about} from ${before} to ${after}.`;
}

/** A value as people read it. */
export function valueText(field: string, value: Value, nameOf: NameOf): string {
  if (value === null) return '–';
  if (Array.isArray(value))
    return value.length === 0 ? 'none' : value.map((each) => valueText(field, each as Value, nameOf)).join(', ');
  if (typeof value !== 'object') return /Id$|^holder$/.test(field) ? nameOf(String(value)) : String(value);
  const parts = value as { readonly [key: string]: Value | undefined };
  if (field === 'fixed') return `${String(parts['from'])} – ${String(parts['until'])}`;
  if (field.startsWith('skill ')) return `level ${String(parts['level'])}`;
  if (field === 'link')
    return `${String(parts['kind'])} from ${nameOf(String(parts['from']))} to ${nameOf(String(parts['to']))}`;
  if (field.startsWith('criterion ')) return String(parts['text']);
  const from = parts['from'];
  if (from && typeof from === 'object' && 'blockId' in from) return `from ${nameOf(String(from['blockId']))}`;
  if (field.startsWith('input ')) return from === 'at-hand' ? 'at hand' : 'from nowhere yet';
  return String(parts['name'] ?? parts['type'] ?? '');
}

/** What stands against what, for whoever has to decide. */
export const CONFLICT_SAYS: Readonly<Record<ConflictKind, string>> = {
  'edited-and-removed': 'One side changes this, the other takes it out.',
  'same-field': 'Both sides change the same thing, differently.',
  'link-without-block': 'A hand-off would lead to a block that is no longer there.',
  'input-without-link': 'Something would come over a hand-off that is no longer there.',
  'link-types': 'What is handed over is no longer what the receiver takes in.',
  'two-link-kinds': 'Both sides link these two blocks, differently.',
  'impossible-order': 'These blocks would wait for each other.',
  'collaboration-on-one-seat': 'Two blocks should be worked on together, and one seat would do both.',
  'collaboration-without-overlap': 'Two blocks should be worked on together, and one has to be finished first.',
  'team-order': 'These teams would stand inside each other.',
  'team-removed': 'Something would belong to a team that is no longer there.',
  'nothing-left': 'Nothing would be left to hand over, or to check it by.',
  'breaks-rule': 'Together the changes break a rule of plans.',
  budget: 'Both sides set another budget.',
  price: 'Both sides set another price.',
  'data-class': 'Both sides say something else about the data.',
  'data-origin': 'Both sides say that the data comes from somewhere else.',
  readers: 'One side lets somebody else read what the other side protects more.',
  'seat-removed': 'Something needs a seat that is no longer there.',
  'seat-overlap': 'One seat would keep two appointments at the same time.',
  'seat-holder': 'Both sides want somebody else in this seat.',
  'holder-and-seat': 'One side puts somebody else in the seat, the other changes what the seat asks for.',
  level: 'Both sides ask for another level.',
  'reviewer-is-producer': 'Whoever makes it would accept it.',
  'lead-is-elsewhere': 'Whoever leads this team would sit outside of it.',
  'block-begun': 'Somebody works on this already: only its time, price and checks may change now.',
  'block-accepted': 'This was accepted already and stays as it is.',
};
