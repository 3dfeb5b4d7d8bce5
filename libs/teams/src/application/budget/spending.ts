import { money, type Money } from '@muster/kernel';
import { publish, type Tx } from '@muster/platform';
import { ASK_AT_PERCENT, budgetOf } from '../../domain/budget/run-budget.ts';
import type { RunRows } from '../../persistence/run.store.ts';
import type { RunRow } from '../../persistence/run.tables.ts';
import { budgetAsked, spendingStopped } from '../teams-events.ts';
import { budgetFactsOf } from './run-money.ts';

/** What of a change of a run these rules touch; `RunWork` is one. */
interface RunInHand {
  readonly run: RunRow;
  readonly now: RunRows;
  changeRun(patch: Partial<RunRow>): void;
}

/** `budget`: the owner allows no more. `funds`: the money is allowed, but it is not in the books. */
export type Lacking = 'budget' | 'funds';

/**
 * Nothing more is promised until the owner raises the budget or adds funds. What was promised goes on: its money is set aside,
 * so no work is lost by it.
 */
export async function stopSpending(
  tx: Tx,
  work: RunInHand,
  { missing, lacking, seatId }: { missing: Money; lacking: Lacking; seatId: string },
): Promise<void> {
  const { run } = work;
  // Told once for each seat and amount; of several seats the cheapest to pay for is named.
  if (run.missingMinor !== null && run.missingMinor <= missing.minor) return;
  const since = run.spendingStoppedAt ?? tx.now;
  work.changeRun({ spendingStoppedAt: since, missingMinor: missing.minor, unpaidSeatId: seatId, lacking });
  const facts = { runId: run.id, seatId, lacking, missingMinor: missing.minor.toString(), currency: missing.currency };
  await publish(tx, spendingStopped, facts, { subjectId: run.id });
}

/** Spending goes on. @param seatId only if it was this seat that could not be paid for */
export function goOnSpending(work: RunInHand, seatId?: string): void {
  const { spendingStoppedAt, unpaidSeatId } = work.run;
  if (!spendingStoppedAt || (seatId && seatId !== unpaidSeatId)) return;
  work.changeRun({ spendingStoppedAt: null, missingMinor: null, unpaidSeatId: null, lacking: null });
}

/** Once, when so much is used that the owner should look; again only after they answered and the limit changed. */
export async function askAboutBudget(tx: Tx, work: RunInHand): Promise<void> {
  const { run, now } = work;
  if (run.budgetAskedAt || !now.blocks.some(({ state }) => state !== 'accepted' && state !== 'cancelled')) return;
  const budget = budgetOf(budgetFactsOf(now));
  if (budget.usedPercent < ASK_AT_PERCENT) return;
  work.changeRun({ budgetAskedAt: tx.now, budgetAnsweredAt: null });
  const { usedPercent, forecast, limit } = budget;
  const facts = {
    runId: run.id,
    usedPercent,
    forecastMinor: forecast.minor.toString(),
    limitMinor: limit.minor.toString(),
  };
  await publish(tx, budgetAsked, { ...facts, currency: run.currency }, { subjectId: run.id });
}

/** The least raise after which the wanted price fits. */
export function missingFor(rows: RunRows, { seatId, price }: { seatId: string; price: Money }): Money {
  const facts = budgetFactsOf(rows, seatId);
  const after = budgetOf({ ...facts, offeredMinor: facts.offeredMinor + price.minor });
  return money(after.free.minor < 0n ? -after.free.minor : 1n, price.currency);
}
