import { netOfFee, type BudgetFacts } from '../../domain/budget/run-budget.ts';
import type { RunRows } from '../../persistence/run.store.ts';
import { committedMinor, owedToHoldersMinor } from '../hiring-facts.ts';

type Rows = Pick<RunRows, 'run' | 'blocks' | 'seats' | 'holders' | 'offers' | 'spends'>;

/**
 * The money of a run, from its rows: what it is at this moment, behind the run's lock or not.
 * @param exceptSeatId leaves out the offers of this seat
 */
export function budgetFactsOf(rows: Rows, exceptSeatId?: string): BudgetFacts {
  const { run, seats, spends } = rows;
  const committed = committedMinor(rows);
  const owedMinor = owedToHoldersMinor(rows);
  const others = seats.filter(({ id }) => id !== exceptSeatId);
  const offeredMinor = others.reduce((total, { id }) => total + offeredMinorOf(rows.offers, id), 0n);
  const quoted = netOfFee(run.quotedMinor, run.feeBasisPoints);
  const left = quoted - committed - offeredMinor;
  const total = (minors: readonly bigint[]) => minors.reduce((sum, minor) => sum + minor, 0n);
  return {
    currency: run.currency,
    limitMinor: run.limitMinor,
    feeBasisPoints: run.feeBasisPoints,
    owedMinor,
    agreedMinor: committed - owedMinor,
    offeredMinor,
    expectedMinor: left > 0n && hasSeatToFill(rows) ? left : 0n,
    modelsSpentMinor: total(spends.map(({ spentMinor }) => spentMinor ?? 0n)),
    modelsReservedMinor: total(
      spends.map(({ spentMinor, reservedMinor }) => (spentMinor === null ? reservedMinor : 0n)),
    ),
  };
}

/** Of several offers for a seat one is taken, so the dearest one that is out counts. */
export function offeredMinorOf(offers: Rows['offers'], seatId: string): bigint {
  return offers.reduce((most, offer) => {
    const isOut = offer.seatId === seatId && (offer.state === 'held' || offer.state === 'offered');
    return isOut && offer.priceMinor > most ? offer.priceMinor : most;
  }, 0n);
}

const ENDS: readonly string[] = ['finished', 'cancelled', 'closed'];

/** A seat with work left for which nobody was asked yet. */
function hasSeatToFill({ run, seats, blocks }: Rows): boolean {
  if (ENDS.includes(run.state)) return false;
  const open = blocks.filter(({ state }) => state !== 'accepted' && state !== 'cancelled');
  const needed = new Set(open.flatMap(({ seatId, reviewSeatId }) => [seatId, reviewSeatId]));
  return seats.some(({ id, state }) => state === 'open' && needed.has(id));
}
