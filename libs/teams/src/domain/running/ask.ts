import { err, ok, type Result } from '@muster/kernel';
import { nextState, type EventNotAllowed, type StateTable } from '../state-table.ts';

/**
 * Three ways of asking a person: may I do this (approve), what do you want (answer), can somebody else do it (take over). Each waits
 * as rows and promises only, so that a restart or a week changes nothing.
 */
export type AskKind = 'approve' | 'answer' | 'take-over';

export type AskState =
  | 'open'
  /** Nobody answered in the first half: those above were asked too. */
  | 'escalated'
  | 'approved'
  | 'refused'
  | 'answered'
  /** The seat was given to somebody else. */
  | 'taken-over'
  /** The holder goes on. */
  | 'kept'
  | 'timed-out'
  /** The asker does not need it any more. */
  | 'withdrawn';

export type AskEvent = 'escalate' | 'approve' | 'refuse' | 'answer' | 'take-over' | 'keep' | 'time-out' | 'withdraw';

type Table = StateTable<AskState, AskEvent>;
const OVER = { approved: {}, refused: {}, answered: {}, 'taken-over': {}, kept: {}, 'timed-out': {}, withdrawn: {} };
const LIFE = { 'time-out': 'timed-out', withdraw: 'withdrawn' } as const;

function table(answers: Readonly<Partial<Record<AskEvent, AskState>>>): Table {
  return { open: { escalate: 'escalated', ...answers, ...LIFE }, escalated: { ...answers, ...LIFE }, ...OVER };
}

/** The whole life of each kind of question. */
export const ASK_STATES: Readonly<Record<AskKind, Table>> = {
  approve: table({ approve: 'approved', refuse: 'refused' }),
  answer: table({ answer: 'answered' }),
  'take-over': table({ 'take-over': 'taken-over', keep: 'kept' }),
};

/** What is done when the waiting is over. Exactly one of them happens to each question, once. */
export type Resume =
  /** The approved act is performed. */
  | 'perform'
  /** The holder goes on, with what was said. */
  | 'go-on'
  /** Nobody said anything: the holder goes on as they said they would. */
  | 'assume'
  /** Nobody said anything: the act is not performed. */
  | 'leave-it'
  /** The seat goes to somebody else; material, thread, deadline and links stay. */
  | 'pass-on'
  | 'nothing';

export const RESUMES: Readonly<Record<AskKind, Readonly<Partial<Record<AskState, Resume>>>>> = {
  approve: { approved: 'perform', refused: 'go-on', 'timed-out': 'leave-it', withdrawn: 'nothing' },
  answer: { answered: 'go-on', 'timed-out': 'assume', withdrawn: 'nothing' },
  'take-over': { 'taken-over': 'pass-on', kept: 'go-on', 'timed-out': 'pass-on', withdrawn: 'nothing' },
};

/** Working minutes of whoever is asked: to answer at all, and until those above hear of it. */
export const ASK_MINUTES: Readonly<Record<AskKind, { readonly escalate: number; readonly timeOut: number }>> = {
  approve: { escalate: 4 * 60, timeOut: 16 * 60 },
  answer: { escalate: 2 * 60, timeOut: 8 * 60 },
  'take-over': { escalate: 60, timeOut: 4 * 60 },
};

export function isOpenAsk(state: AskState): boolean {
  return state === 'open' || state === 'escalated';
}

/** The event by the table of the kind, and what has to be done then. */
export function advanceAsk(
  ask: { readonly kind: AskKind; readonly state: AskState },
  event: AskEvent,
): Result<{ readonly state: AskState; readonly resume: Resume | null }, EventNotAllowed> {
  const next = nextState(ASK_STATES[ask.kind], ask.state, event);
  if (!next.ok) return err(next.refusal);
  return ok({ state: next.value, resume: RESUMES[ask.kind][next.value] ?? null });
}

/** What is due of an open question. Asking again gives the same answer until it was recorded. */
export function dueOf(
  ask: {
    readonly state: AskState;
    readonly escalatesAt: Date;
    readonly timesOutAt: Date;
  },
  now: Date,
): 'escalate' | 'time-out' | { readonly until: Date } | undefined {
  if (!isOpenAsk(ask.state)) return undefined;
  if (ask.timesOutAt <= now) return 'time-out';
  if (ask.state === 'escalated') return { until: ask.timesOutAt };
  return ask.escalatesAt <= now ? 'escalate' : { until: ask.escalatesAt };
}
