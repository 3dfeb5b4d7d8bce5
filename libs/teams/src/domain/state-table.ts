import { err, ok, type Result } from '@muster/kernel';

/** What may happen in which state, and where it leads. What is not in the table cannot happen. */
export type StateTable<State extends string, Event extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Event, State>>>>
>;

export interface EventNotAllowed {
  readonly kind: 'EventNotAllowed';
  readonly state: string;
  readonly event: string;
  readonly allowed: readonly string[];
}

export function nextState<State extends string, Event extends string>(
  table: StateTable<State, Event>,
  state: State,
  event: Event,
): Result<State, EventNotAllowed> {
  const row = table[state];
  const next = row[event];
  return next === undefined ? err({ kind: 'EventNotAllowed', state, event, allowed: Object.keys(row) }) : ok(next);
}
