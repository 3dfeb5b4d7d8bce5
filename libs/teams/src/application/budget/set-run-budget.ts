import { err, ok, type Money, type Result } from '@muster/kernel';
import { promise, publish, type Context, type Db, type Tx } from '@muster/platform';
import { leastLimit } from '../../domain/budget/run-budget.ts';
import { invalid, type InvalidInput } from '../refusals.ts';
import { actOnRun, runNotNow, type RunActRefusal, type RunNotNow, type RunRequest } from '../run-acts.ts';
import { openDuties } from '../run-facts.ts';
import type { RunWork } from '../run-work.ts';
import { fillSeat } from '../team-jobs.ts';
import { budgetChanged } from '../teams-events.ts';
import { budgetFactsOf } from './run-money.ts';
import { goOnSpending } from './spending.ts';

export interface SetRunBudgetRequest extends RunRequest {
  /** The most that the run may cost from now on, fee included. The present one again answers the question and changes nothing. */
  readonly limit: Money;
}

/** What was promised or spent already cannot be taken back. */
export interface BudgetBelowPromised {
  readonly kind: 'BudgetBelowPromised';
  readonly least: Money;
}

export type SetRunBudgetRefusal = BudgetBelowPromised | InvalidInput | RunNotNow | RunActRefusal;

const LARGEST_MINOR = 10n ** 13n;

/** The owner's answer when most of the budget is used or nothing more can be promised; and at any other moment. */
export class SetRunBudget {
  constructor(private readonly db: Db) {}

  async run(ctx: Context, request: SetRunBudgetRequest): Promise<Result<{ runId: string }, SetRunBudgetRefusal>> {
    const { minor } = request.limit;
    if (minor <= 0n || minor > LARGEST_MINOR) return err(invalid('limit', 'Give an amount above zero.'));
    return actOnRun<SetRunBudgetRefusal>(this.db, ctx, {
      operation: 'setRunBudget',
      request,
      act: (tx, work) => change(tx, work, request.limit),
    });
  }
}

async function change(tx: Tx, work: RunWork, limit: Money): Promise<Result<void, SetRunBudgetRefusal>> {
  const { run } = work;
  if (!work.isOn && run.state !== 'paused') return err(runNotNow(run));
  if (limit.currency !== run.currency) return err(invalid('limit', `The budget of this team is in ${run.currency}.`));
  const least = leastLimit(budgetFactsOf(work.now));
  if (limit.minor < least.minor && limit.minor < run.limitMinor) return err({ kind: 'BudgetBelowPromised', least });
  const isRaised = limit.minor > run.limitMinor;
  if (limit.minor !== run.limitMinor) {
    const amounts = { fromMinor: run.limitMinor.toString(), toMinor: limit.minor.toString(), currency: run.currency };
    await publish(tx, budgetChanged, { runId: run.id, ...amounts }, { subjectId: run.id });
  }
  work.changeRun({
    limitMinor: limit.minor,
    budgetMinor: limit.minor,
    ...(run.budgetAskedAt ? { budgetAnsweredAt: tx.now } : {}),
    // A higher limit is asked about again when most of that is used.
    ...(isRaised ? { budgetAskedAt: null, budgetAnsweredAt: null } : {}),
  });
  goOnSpending(work);
  await lookAgain(tx, work, `budget-${limit.minor}-${tx.now.getTime()}`);
  return ok(undefined);
}

/** Open seats that found nobody may find somebody now. */
async function lookAgain(tx: Tx, work: RunWork, cause: string): Promise<void> {
  if (!work.isOn) return;
  for (const { id: seatId, state } of work.now.seats) {
    if (state !== 'open' || openDuties(work.now, seatId, work.kindOf).length === 0) continue;
    await promise(tx, fillSeat, { runId: work.run.id, seatId, cause, isExtra: true });
  }
}
