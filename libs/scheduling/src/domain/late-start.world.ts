import { unwrap } from '@muster/kernel';
import type { Plan, PlanInput } from './plan.ts';
import type { WorkCalendar } from './work-calendar.ts';
import { addWorkingMinutes, nextWorkingInstant, workingMinutesBetween } from './working-time.ts';

export interface Delay {
  readonly blockId: string;
  readonly minutes: number;
}
interface Step {
  readonly blockId: string;
  readonly calendar: WorkCalendar;
  readonly seatId: string | undefined;
  readonly minutes: number;
  readonly plannedStart: Date;
  start: Date;
  finish: Date;
}

/**
 * The end of a plan, in epoch milliseconds, when one block, its review included, loses some working minutes and everybody else
 * keeps to the order of work: a slow forward walk for tests, which shares nothing with the backward pass that it checks.
 */
export function lateStart(input: PlanInput, plan: Plan, delay: Delay): number {
  const { work, acceptance, steps } = stepsOf(input, plan);
  const together = meetings(input, work);
  for (const step of steps) {
    if (step.blockId !== delay.blockId) continue;
    begin(step, unwrap(addWorkingMinutes(step.calendar, step.start, delay.minutes)));
  }
  for (let hasMoved = true; hasMoved;) {
    hasMoved = false;
    const push = (step: Step, to: Date): void => {
      if (step.start >= to) return;
      begin(step, to);
      hasMoved = true;
    };
    for (const [id, step] of work) if (acceptance.get(id) !== step) push(acceptance.get(id)!, step.finish);
    for (const { from, to, kind } of input.links) {
      const [source, target] = [work.get(from)!, work.get(to)!];
      if (kind === 'hand-off') push(target, acceptance.get(from)!.finish);
      if (kind === 'stream') {
        push(target, source.start);
        while (target.finish < source.finish) push(target, laterFor(target, source.finish));
      }
    }
    for (const group of together) for (const step of group) for (const other of group) push(step, other.start);
    for (const held of Map.groupBy(steps, ({ seatId }) => seatId).values()) {
      if (held[0]!.seatId === undefined) continue;
      held.sort((left, right) => +left.plannedStart - +right.plannedStart);
      held.slice(1).forEach((step, index) => push(step, held[index]!.finish));
    }
  }
  return Math.max(...steps.map(({ finish }) => +finish));
}

/** Blocks joined by collaboration, where all of them were planned for one instant. */
function meetings(input: PlanInput, work: ReadonlyMap<string, Step>): Step[][] {
  let groups = input.blocks.map(({ id }) => [work.get(id)!]);
  for (const { from, to, kind } of input.links) {
    if (kind !== 'collaborate') continue;
    const joined = groups.filter((group) => group.some(({ blockId }) => blockId === from || blockId === to));
    groups = [...groups.filter((group) => !joined.includes(group)), joined.flat()];
  }
  return groups.filter((group) => group.every(({ plannedStart }) => +plannedStart === +group[0]!.plannedStart));
}

function begin(step: Step, at: Date): void {
  step.start = unwrap(nextWorkingInstant(step.calendar, at));
  step.finish = unwrap(addWorkingMinutes(step.calendar, step.start, step.minutes));
}

/** Steps of at least a minute, until the finish is no earlier than the source's. */
function laterFor(step: Step, finish: Date): Date {
  const missing = unwrap(workingMinutesBetween(step.calendar, step.finish, finish));
  return unwrap(addWorkingMinutes(step.calendar, step.start, Math.max(1, missing)));
}

function stepsOf(
  input: PlanInput,
  plan: Plan,
): { work: Map<string, Step>; acceptance: Map<string, Step>; steps: Step[] } {
  const calendars = new Map(input.seats.map(({ id, calendar }) => [id, calendar]));
  const work = new Map<string, Step>();
  const acceptance = new Map<string, Step>();
  for (const { blockId, seatId, plannedStart, plannedFinish, reviewStart, acceptedAt } of plan.blocks) {
    const block = input.blocks.find(({ id }) => id === blockId)!;
    const step = (seat: string | undefined, minutes: number, [start, finish]: readonly [Date, Date]): Step => ({
      blockId,
      calendar: seat === undefined ? { kind: 'always' } : calendars.get(seat)!,
      seatId: seat,
      minutes,
      plannedStart: start,
      start,
      finish,
    });
    work.set(blockId, step(seatId, block.minutes, [plannedStart, plannedFinish]));
    const review = reviewStart && step(block.reviewSeatId, block.reviewMinutes ?? 0, [reviewStart, acceptedAt]);
    acceptance.set(blockId, review ?? work.get(blockId)!);
  }
  return { work, acceptance, steps: [...new Set([...work.values(), ...acceptance.values()])] };
}
