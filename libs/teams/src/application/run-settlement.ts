import { money, subtract, sum, type Money } from '@muster/kernel';
import type { BlockState } from '../domain/block-state.ts';
import { owedForBegun, MOST_PERCENT_OF_BEGUN } from '../domain/settlement.ts';
import type { OwedPiece } from '../persistence/owed.queries.ts';
import type { RunRows } from '../persistence/run.store.ts';
import type { RunBlockRow, SeatHolderRow } from '../persistence/run.tables.ts';
import { priceIn } from './offer-terms.ts';
import { kindOfSeat } from './run-facts.ts';
import { workMinutesOf } from './run-plan.ts';
import { workedMinutes } from './worked-time.ts';

/** What becomes of one agreed piece of work when the run is cancelled. */
export interface SettlementLine {
  readonly blockId: string;
  readonly duty: 'work' | 'review';
  readonly title: string;
  readonly seatId: string;
  readonly offerId: string;
  readonly workerId: string;
  readonly workerName: string;
  readonly state: BlockState;
  readonly agreed: Money;
  readonly owed: Money;
  readonly says: string;
}

export interface Settlement {
  readonly lines: readonly SettlementLine[];
  readonly owedForAccepted: Money;
  readonly owedForBegun: Money;
  readonly noLongerOwed: Money;
}

/** Accepted pieces first, then what present holders have before them, in the order of the plan. */
export function settlementOf(rows: RunRows, pieces: readonly OwedPiece[], now: Date): Settlement {
  const { currency } = rows.run;
  const accepted = pieces.map((piece) => acceptedLine(rows, piece));
  const open = rows.blocks.flatMap((block) => (isOpen(block) ? openLines(rows, block, now) : []));
  const total = (lines: readonly SettlementLine[], of: 'agreed' | 'owed') =>
    sum(
      lines.map((line) => line[of]),
      currency,
    );
  return {
    lines: [...accepted, ...open],
    owedForAccepted: total(accepted, 'owed'),
    owedForBegun: total(open, 'owed'),
    noLongerOwed: subtract(total(open, 'agreed'), total(open, 'owed')),
  };
}

function isOpen({ state }: RunBlockRow): boolean {
  return state !== 'accepted' && state !== 'cancelled';
}

function acceptedLine({ blocks, holders, run }: RunRows, piece: OwedPiece): SettlementLine {
  const block = blocks.find(({ id }) => id === piece.blockId)!;
  const holder = holders.find(({ offerId }) => offerId === piece.offerId);
  const isPassedOn = piece.topic === 'teams.block-settled';
  const duty = piece.topic === 'teams.block-reviewed' ? ('review' as const) : ('work' as const);
  const price = money(piece.priceMinor, run.currency);
  return {
    ...{ blockId: block.id, duty, title: titleOf(block, duty), state: block.state },
    ...{ seatId: duty === 'review' ? block.reviewSeatId : block.seatId, offerId: piece.offerId },
    ...{ workerId: piece.workerId, workerName: holder?.name ?? '' },
    ...{
      agreed: price,
      owed: price,
      says: isPassedOn ? 'Begun and passed on: this part is owed.' : 'Accepted: owed in full.',
    },
  };
}

function openLines(rows: RunRows, block: RunBlockRow, now: Date): SettlementLine[] {
  const line = (duty: 'work' | 'review', seatId: string): SettlementLine[] => {
    const holder = rows.holders.find((each) => each.seatId === seatId && !each.leftAt);
    const offer = holder && rows.offers.find(({ id }) => id === holder.offerId);
    const agreed = offer && priceIn(offer, block.id, duty);
    if (!holder || !agreed) return [];
    const outcome = duty === 'work' ? workOutcome(rows, block, { agreed, holder, now }) : reviewOutcome(agreed);
    return [
      {
        ...{ blockId: block.id, duty, title: titleOf(block, duty), state: block.state, seatId, agreed },
        ...{ offerId: holder.offerId, workerId: holder.workerId, workerName: holder.name },
        ...outcome,
      },
    ];
  };
  return [...line('work', block.seatId), ...line('review', block.reviewSeatId)];
}

function workOutcome(
  rows: RunRows,
  block: RunBlockRow,
  { agreed, holder, now }: { agreed: Money; holder: SeatHolderRow; now: Date },
): Pick<SettlementLine, 'owed' | 'says'> {
  const { state, startedAt } = block;
  // What others handed over was answered before.
  if (state === 'delivered')
    return { owed: money(0, agreed.currency), says: 'Handed over by your own people and never answered: not owed.' };
  if (state !== 'waiting' && state !== 'ready' && state !== 'in-progress' && state !== 'refused')
    throw new Error(`a block that is ${state} has nothing before it`);
  const { calendar } = rows.seats.find(({ id }) => id === holder.seatId)!;
  const plannedMinutes = workMinutesOf({ kindOf: (seatId) => kindOfSeat(rows, seatId) }, block);
  const worked = startedAt ? workedMinutes(calendar, { from: startedAt, until: now }, rows.run.pauses) : 0;
  const owed = owedForBegun({ state, price: agreed, plannedMinutes, workedMinutes: worked });
  if (state === 'refused') return { owed, says: 'Handed over once and sent back: half of the price is owed.' };
  if (state !== 'in-progress') return { owed, says: 'Not begun: not owed.' };
  const says = `Begun: ${Math.floor(worked)} of ${plannedMinutes} planned minutes. That part of the price is owed, at most ${MOST_PERCENT_OF_BEGUN} %.`;
  return { owed, says };
}

function reviewOutcome({ currency }: Money): Pick<SettlementLine, 'owed' | 'says'> {
  return { owed: money(0, currency), says: 'Nothing was accepted here: the review is not owed.' };
}

function titleOf({ title }: RunBlockRow, duty: 'work' | 'review'): string {
  return duty === 'review' ? `Review: ${title}` : title;
}
