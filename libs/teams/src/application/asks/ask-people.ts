import { addMs, MINUTE_MS } from '@muster/kernel';
import { may, principalId, type Context } from '@muster/platform';
import { addWorkingMinutes } from '@muster/scheduling';
import { isOpenAsk, type AskEvent } from '../../domain/running/ask.ts';
import type { SeatCalendar } from '../../domain/seat-calendar.ts';
import type { RunRows } from '../../persistence/run.store.ts';
import type { AskRow } from '../../persistence/running/ask.table.ts';
import { workCalendar } from '../calendars.ts';
import { leadOver } from '../leading.ts';
import type { RunAccess } from '../run-access.ts';
import { actsFor } from '../visit.ts';

/** The caller, as far as it matters for questions. */
export interface Answerer {
  readonly ctx: Context;
  readonly home: string;
  readonly access: RunAccess;
}

type Team = Pick<RunRows, 'holders' | 'blocks' | 'seats' | 'teams'>;

const ANSWERS: Readonly<Record<AskRow['kind'], readonly AskEvent[]>> = {
  approve: ['approve', 'refuse'],
  answer: ['answer'],
  'take-over': ['take-over', 'keep'],
};

/**
 * What the caller may answer. A question to a seat is for its holder, and once it was escalated for those above as well; every other
 * is for people of the client and for leads above the block. Nobody answers their own question, and keys answer for seats only.
 */
export function answersOf(ask: AskRow, team: Team, caller: Answerer): readonly AskEvent[] {
  if (!isOpenAsk(ask.state) || ask.askedBy === principalId(caller.ctx.principal)) return [];
  const isForHolder = ask.toSeatId !== null && holds(ask.toSeatId, team, caller);
  const isForAbove = ask.toSeatId === null || ask.state === 'escalated';
  return isForHolder || (isForAbove && isAbove(ask, team, caller)) ? ANSWERS[ask.kind] : [];
}

/** Whoever asked does not need it any more. A colleague of theirs may say so too. */
export function mayWithdraw(ask: AskRow, { ctx, home }: Answerer): boolean {
  return isOpenAsk(ask.state) && ask.askedInWorkspaceId === home && may(ctx, 'work:do');
}

function isAbove({ blockId }: AskRow, team: Team, { ctx, home, access }: Answerer): boolean {
  if (ctx.principal.kind !== 'person') return false;
  if (access.kind === 'member' && may(ctx, 'team:launch')) return true;
  return leadOver(ctx, { plan: team, holders: team.holders, home }, { blockId }) !== undefined;
}

function holds(seatId: string, { holders }: Team, { ctx, home }: Answerer): boolean {
  return holders.some((holder) => holder.seatId === seatId && !holder.leftAt && actsFor(ctx, home, holder));
}

/** So many working minutes of whoever is asked. */
export function withinHours(calendar: SeatCalendar, from: Date, minutes: number): Date {
  const until = addWorkingMinutes(workCalendar(calendar, from), from, minutes);
  return until.ok ? until.value : addMs(from, minutes * MINUTE_MS);
}
