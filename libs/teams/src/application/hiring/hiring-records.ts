import { parseId } from '@muster/kernel';
import type { Context, Db } from '@muster/platform';
import { passOversOf } from '../../persistence/hiring/decision.store.ts';
import { reviewTable } from '../../persistence/hiring/decision.tables.ts';
import { runRows } from '../../persistence/run.store.ts';

/** One decision about who gets a seat, or its review. */
export interface HiringRecord {
  readonly at: Date;
  readonly kind: 'offer' | 'pass-over' | 'release' | 'review';
  readonly seatTitle: string;
  readonly workerId: string;
  readonly workerName: string;
  readonly state: string | null;
  readonly says: string;
  readonly receiptId: string | null;
}

/** The whole record of a run's hiring, for keeping and for handing over (Directive (EU) 2024/2831, Articles 9 to 11). */
export class HiringRecords {
  constructor(private readonly db: Db) {}

  /** Oldest first; nothing for an unknown run. */
  async list(ctx: Context, runId: string): Promise<HiringRecord[]> {
    const id = parseId<'Run'>(runId);
    if (!id) return [];
    return this.db.read(ctx, async (tx) => {
      const rows = await runRows(tx, id);
      if (!rows) return [];
      const title = (seatId: string) => rows.seats.find((seat) => seat.id === seatId)?.title ?? '';
      const offers = rows.offers.map((offer): HiringRecord => {
        const { offeredAt: at, seatId, workerId, workerName, state, reasons, receiptId } = offer;
        return {
          at,
          kind: 'offer',
          seatTitle: title(seatId),
          workerId,
          workerName,
          state,
          says: reasons.join(' '),
          receiptId,
        };
      });
      const passed = (await passOversOf(tx, id)).map((row): HiringRecord => {
        const { decidedAt: at, seatId, workerId, workerName, says, receiptId } = row;
        return { at, kind: 'pass-over', seatTitle: title(seatId), workerId, workerName, state: null, says, receiptId };
      });
      const left = rows.holders.flatMap(({ leftAt, seatId, workerId, name, leftBecause }): HiringRecord[] => {
        const facts = { seatTitle: title(seatId), workerId, workerName: name, state: null, receiptId: null };
        return leftAt ? [{ at: leftAt, kind: 'release', ...facts, says: leftBecause ?? '' }] : [];
      });
      const asked = (await tx.many(reviewTable, { runId: id })).map((row): HiringRecord => {
        const { askedAt: at, seatTitle, workerId, workerName, state, question, answer } = row;
        const says = answer === null ? question : `${question} — ${answer}`;
        return { at, kind: 'review', seatTitle, workerId, workerName, state, says, receiptId: null };
      });
      return [...offers, ...passed, ...left, ...asked].sort((one, other) => +one.at - +other.at);
    });
  }
}
