import type { Context } from '@muster/platform';
import { mayDecide, type DecisionSubject, type TeamedPlan } from '../domain/nested-teams.ts';
import type { SeatHolderRow } from '../persistence/run.tables.ts';
import { actsFor } from './visit.ts';

export interface Leading {
  readonly plan: TeamedPlan;
  /** Present and past, of the whole run. */
  readonly holders: readonly SeatHolderRow[];
  /** Where the caller is at home. */
  readonly home: string;
}

/** The seat in which the caller leads the team that a block, a seat or a team belongs to, or one around it. */
export function leadOver(
  ctx: Pick<Context, 'principal'>,
  { plan, holders, home }: Leading,
  subject: DecisionSubject,
): SeatHolderRow | undefined {
  if (plan.teams.length === 0) return undefined;
  return holders.find(
    (holder) => !holder.leftAt && actsFor(ctx, home, holder) && mayDecide(plan, holder.seatId, subject),
  );
}
