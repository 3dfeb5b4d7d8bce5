import { addMs, MINUTE_MS, zero } from '@muster/kernel';
import { addWorkingMinutes, planTeam, type Plan, type PlanBlock, type PlanInput } from '@muster/scheduling';
import type { WorkerKind } from '../domain/seat-duties.ts';
import { quoteBlock } from '../domain/quotes.ts';
import type { RunBlockRow, RunLinkRow, RunRow, RunSeatRow } from '../persistence/run.tables.ts';
import { workCalendar } from './calendars.ts';

export interface PlannedRun {
  readonly run: RunRow;
  readonly blocks: readonly RunBlockRow[];
  readonly links: readonly RunLinkRow[];
  readonly seats: readonly RunSeatRow[];
  readonly kindOf: (seatId: string) => WorkerKind;
}

/** @returns undefined when no plan can be made, for example because somebody's hours never come; the old times stay then */
export function planRun(run: PlannedRun, now: Date): Plan | undefined {
  const plan = planTeam(planInput(run, now));
  return plan.ok ? plan.value : undefined;
}

/** When somebody who starts at an instant is done, on the clock of the seat. */
export function finishOf(
  run: PlannedRun,
  block: RunBlockRow,
  { from, minutes }: { from: Date; minutes: number },
): Date {
  const seat = run.seats.find(({ id }) => id === block.seatId);
  const done = seat && addWorkingMinutes(workCalendar(seat.calendar, from), from, minutes);
  return done?.ok ? done.value : addMs(from, minutes * MINUTE_MS);
}

export function workMinutesOf(run: Pick<PlannedRun, 'kindOf'>, block: RunBlockRow): number {
  return minutesOf(run, block).workMinutes;
}

/** Corrections take a part of the first effort; with less than this, nobody reads the reasons. */
export function reworkMinutesOf(run: Pick<PlannedRun, 'kindOf'>, block: RunBlockRow): number {
  return Math.max(15, Math.ceil(workMinutesOf(run, block) / 4));
}

function minutesOf({ kindOf }: Pick<PlannedRun, 'kindOf'>, block: RunBlockRow) {
  const { id, personMinutes, agentMinutes, reviewMinutes, aiFit } = block;
  const estimate = { personMinutes, agentMinutes, reviewMinutes };
  return quoteBlock({ id, estimate, aiFit }, kindOf(block.seatId) === 'agent');
}

function planInput(planned: PlannedRun, now: Date): PlanInput {
  const { run, links, seats } = planned;
  const blocks = planned.blocks.filter(({ state }) => state !== 'cancelled');
  const there = new Set(blocks.map(({ id }) => id));
  return {
    startAt: run.launchedAt,
    now,
    ...(run.deadline ? { deadline: run.deadline } : {}),
    blocks: blocks.map((block) => planBlock(planned, block)),
    links: links
      .filter(({ fromBlockId, toBlockId }) => there.has(fromBlockId) && there.has(toBlockId))
      .map(({ fromBlockId, toBlockId, kind }) => ({ from: fromBlockId, to: toBlockId, kind })),
    seats: seats.map(({ id, calendar }) => ({ id, calendar: workCalendar(calendar, now) })),
  };
}

function planBlock(planned: PlannedRun, block: RunBlockRow): PlanBlock {
  const { workMinutes, reviewMinutes } = minutesOf(planned, block);
  const { id, seatId, reviewSeatId } = block;
  const price = zero(planned.run.currency);
  const appointment = block.fixedFrom ? { earliestStart: block.fixedFrom } : {};
  return {
    id,
    seatId,
    reviewSeatId,
    minutes: workMinutes,
    reviewMinutes,
    price,
    actual: factsOf(block),
    ...appointment,
  };
}

function factsOf(block: RunBlockRow): NonNullable<PlanBlock['actual']> {
  const { startedAt, deliveredAt, acceptedAt } = block;
  // The end to keep follows from the start, or from when the work was taken up again after a refusal or a pause.
  const expectedFinish = block.expectedFinish ?? block.dueAt;
  return {
    ...(startedAt ? { startedAt } : {}),
    ...(deliveredAt ? { finishedAt: deliveredAt } : {}),
    ...(acceptedAt ? { acceptedAt } : {}),
    ...(expectedFinish && startedAt ? { expectedFinish } : {}),
  };
}
