import { money, type Money } from '@muster/kernel';
import type { Ledger } from '@muster/ledger';
import type { Tx } from '@muster/platform';
import type { RouteDecision } from '@muster/routing';
import { roomFor } from '../../domain/budget/run-budget.ts';
import type { RunRows } from '../../persistence/run.store.ts';
import type { RunWork } from '../run-work.ts';
import { budgetFactsOf, offeredMinorOf } from './run-money.ts';
import { grossOf, setAside } from './set-aside.ts';
import { goOnSpending, missingFor, stopSpending } from './spending.ts';

/** The highest price that may be offered for a seat; what its other offers would cost is not counted, for one of them is taken. */
export function roomForSeat(rows: RunRows, seatId: string): Money {
  return roomFor(budgetFactsOf(rows, seatId));
}

/**
 * Sets the price of an offer aside before it is made, so that whoever takes it is sure of the money.
 * @returns false when the books lack it; the owner is told
 */
export async function reserveOffer(
  tx: Tx,
  work: RunWork,
  { ledger, seatId, price }: { ledger: Ledger; seatId: string; price: Money },
): Promise<boolean> {
  const facts = budgetFactsOf(work.now, seatId);
  const own = offeredMinorOf(work.now.offers, seatId);
  const dearest = own > price.minor ? own : price.minor;
  const wanted = grossOf({ ...facts, offeredMinor: facts.offeredMinor + dearest });
  const missing = await setAside(tx, { ledger, run: work.run, wanted });
  if (missing) await stopSpending(tx, work, { missing, lacking: 'funds', seatId });
  else {
    goOnSpending(work, seatId);
    if (wanted.minor > work.run.reservedMinor) work.changeRun({ reservedMinor: wanted.minor });
  }
  return !missing;
}

/** The price at which somebody would do it, when nothing but the budget stands in the way. */
export function priceToRaiseFor(decision: RouteDecision): Money | undefined {
  const remedies = decision.outcome === 'nobody-fits' ? (decision.nobodyFits.smallestChange?.remedies ?? []) : [];
  const [first, ...others] = remedies;
  return first?.kind === 'RaiseBudget' && others.length === 0 ? money(first.minor, first.currency) : undefined;
}

/** Nobody who fits can be paid within the budget: the least raise is told. */
export async function tellTooDear(
  tx: Tx,
  work: RunWork,
  { seatId, price }: { seatId: string; price: Money },
): Promise<void> {
  await stopSpending(tx, work, { missing: missingFor(work.now, { seatId, price }), lacking: 'budget', seatId });
}
