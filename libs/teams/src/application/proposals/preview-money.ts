import { money, type Money, type PlainDate } from '@muster/kernel';
import type { TeamPlan } from '../../domain/proposals/team-plan.ts';
import type { SeatDuty, WorkerKind } from '../../domain/seat-duties.ts';
import type { RunRows } from '../../persistence/run.store.ts';
import type { RunSeatRow } from '../../persistence/run.tables.ts';
import { isAskable } from '../hiring-facts.ts';
import { kindOfSeat, openDuties } from '../run-facts.ts';
import { priceAll, type SeatMarket, type SeatTerms } from '../seat-market.ts';
import { isSameWork, revisedPieces } from './apply-plan.ts';

/** A line that an invoice would have more, or less: below zero. */
export interface InvoiceLine {
  readonly says: string;
  readonly amount: Money;
}

/** What somebody who would be asked for an open seat takes for it; null while nobody fits. */
export interface OpenSeatCost {
  readonly seat: RunSeatRow;
  readonly duties: readonly SeatDuty[];
  readonly workerName: string | null;
  readonly price: Money | null;
}

export interface CostFacts {
  readonly market: SeatMarket;
  readonly on: PlainDate;
  readonly at: Date;
}

/** Priced with whoever the market would offer each open seat to at this moment. */
export async function openSeatCost(rows: RunRows, facts: CostFacts): Promise<OpenSeatCost[]> {
  const held = new Set(rows.holders.filter(({ leftAt }) => !leftAt).map(({ seatId }) => seatId));
  const costs: OpenSeatCost[] = [];
  for (const seat of rows.seats) {
    if (held.has(seat.id) || seat.removedAt) continue;
    const duties = dutiesFor(rows, seat, seat.kinds[0] ?? 'person');
    if (duties.length > 0) costs.push(await costOf(rows, seat, { ...facts, duties }));
  }
  return costs;
}

async function costOf(
  rows: RunRows,
  seat: RunSeatRow,
  { market, on, at, duties }: CostFacts & { duties: readonly SeatDuty[] },
): Promise<OpenSeatCost> {
  const out = rows.offers.find(
    (offer) => offer.seatId === seat.id && (offer.state === 'held' || offer.state === 'offered'),
  );
  if (out && isSameWork(out.blocks, duties))
    return { seat, duties, workerName: out.workerName, price: money(out.priceMinor, out.currency) };
  const terms = termsOf(rows, on);
  // A changed offer is withdrawn and asked anew, so whoever has it now may be asked again.
  const next = out ? { ...seat, round: seat.round + 1 } : seat;
  for (const kind of seat.kinds) {
    const wished = seat.askFirst === null ? undefined : await market.among(seat, kind, [seat.askFirst]);
    for (const found of [...(wished ? [wished] : []), await market.find(seat, kind)]) {
      const cards = found.cards.filter((card) => isAskable(rows, next, card));
      if (cards.length === 0) continue;
      const priced = priceAll({ ...found, cards }, seat, { duties: dutiesFor(rows, seat, kind), terms });
      const decision = market.preview(seat, terms, { priced, at });
      const chosen =
        decision.outcome === 'routed' ? priced.find(({ card }) => card.id === decision.chosen.id) : undefined;
      if (chosen) return { seat, duties, workerName: chosen.card.displayName, price: chosen.price };
    }
  }
  return { seat, duties, workerName: null, price: null };
}

function dutiesFor(rows: RunRows, seat: RunSeatRow, kind: WorkerKind): SeatDuty[] {
  return openDuties(rows, seat.id, (id) => (id === seat.id ? kind : kindOfSeat(rows, id)));
}

function termsOf({ run }: RunRows, on: PlainDate): SeatTerms {
  const { budgetMinor, quotedMinor, currency, dataClasses, dataOrigin, title: purpose } = run;
  const limit = quotedMinor > budgetMinor ? quotedMinor : budgetMinor;
  // Whether it fits into what is left is said beside; who would be asked is to be known in any case.
  return { budget: money(limit * 10n, currency), dataClasses, dataOrigin, purpose, on };
}

/** What would be invoiced more and less, by piece of work for agreements and by seat for what is still open. */
export function linesFor(
  { before, after, plan }: { before: RunRows; after: RunRows; plan: TeamPlan },
  open: { readonly before: readonly OpenSeatCost[]; readonly after: readonly OpenSeatCost[] },
): InvoiceLine[] {
  const { currency } = before.run;
  const agreed = before.holders.flatMap(({ offerId, leftAt, name }) => {
    const offer = before.offers.find(({ id }) => id === offerId);
    if (!offer || leftAt) return [];
    const pieces = revisedPieces(after, offer, plan);
    return offer.blocks.flatMap((piece): InvoiceLine[] => {
      const now = pieces.find(({ blockId, duty }) => blockId === piece.blockId && duty === piece.duty);
      const change = BigInt(now?.priceMinor ?? 0) - BigInt(piece.priceMinor);
      const what = piece.duty === 'review' ? `review of ${piece.title}` : piece.title;
      return change === 0n ? [] : [{ says: `${name}: ${what}`, amount: money(change, currency) }];
    });
  });
  const lineOf = ({ seat, workerName }: OpenSeatCost) => `${workerName ?? 'Nobody yet'}: ${seat.title}`;
  const seats = new Set([...open.before, ...open.after].map(({ seat }) => seat.id));
  const offered = [...seats].flatMap((seatId): InvoiceLine[] => {
    const [old, next] = [open.before, open.after].map((list) => list.find(({ seat }) => seat.id === seatId));
    const change = (next?.price?.minor ?? 0n) - (old?.price?.minor ?? 0n);
    const shown = next ?? old!;
    const isNew = !old;
    return change === 0n && !isNew ? [] : [{ says: lineOf(shown), amount: money(change, currency) }];
  });
  return [...agreed, ...offered];
}
