import { ok, type Result } from '@muster/kernel';
import { planAgain } from './plan-team.ts';
import type { Plan, PlanInput, PlannedBlock, PlanRefusal } from './plan.ts';

export interface Retimed {
  readonly plan: Plan;
  /** In the order of the new plan. Blocks that only one of the two plans has did not move. */
  readonly moved: readonly MovedBlock[];
}
export interface MovedBlock {
  readonly blockId: string;
  readonly beforeStart: Date;
  readonly afterStart: Date;
  readonly beforeFinish: Date;
  readonly afterFinish: Date;
  readonly beforeAccepted: Date;
  readonly afterAccepted: Date;
}

/** Plans anew from today's facts and names only the blocks whose start, finish or acceptance is another instant than before. */
export function retime(previous: Plan, input: PlanInput): Result<Retimed, PlanRefusal> {
  const plan = planAgain(previous, input);
  if (!plan.ok) return plan;
  const known = new Map(previous.blocks.map((block) => [block.blockId, block]));
  const moved = plan.value.blocks.flatMap((after) => {
    const before = known.get(after.blockId);
    return before && hasMoved(before, after) ? [movement(before, after)] : [];
  });
  return ok({ plan: plan.value, moved });
}

function hasMoved(before: PlannedBlock, after: PlannedBlock): boolean {
  return (
    before.plannedStart.getTime() !== after.plannedStart.getTime() ||
    before.plannedFinish.getTime() !== after.plannedFinish.getTime() ||
    before.acceptedAt.getTime() !== after.acceptedAt.getTime()
  );
}

function movement(before: PlannedBlock, after: PlannedBlock): MovedBlock {
  return {
    blockId: after.blockId,
    beforeStart: before.plannedStart,
    afterStart: after.plannedStart,
    beforeFinish: before.plannedFinish,
    afterFinish: after.plannedFinish,
    beforeAccepted: before.acceptedAt,
    afterAccepted: after.acceptedAt,
  };
}
