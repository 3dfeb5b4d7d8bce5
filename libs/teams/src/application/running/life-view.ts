import { currentlyTaken, staleInputsOf } from '../../domain/running/streams.ts';
import type { RunPicture } from '../../persistence/run.queries.ts';
import type { RunBlockRow } from '../../persistence/run.tables.ts';

export interface LeaseView {
  /** The last sign of life. */
  readonly renewedAt: Date;
  readonly until: Date;
  /** When the holder was asked whether they are still there. */
  readonly askedAt: Date | null;
}

export interface StaleInputView {
  readonly sourceBlockId: string;
  readonly title: string;
  readonly takenVersion: number;
  readonly newestVersion: number;
}

export function leaseOf({ leaseUntil, leaseRenewedAt, leaseAskedAt }: RunBlockRow): LeaseView | null {
  if (!leaseUntil) return null;
  return { until: leaseUntil, renewedAt: leaseRenewedAt ?? leaseUntil, askedAt: leaseAskedAt };
}

export function staleOf({ blocks, taken, versions }: RunPicture, { id, state }: RunBlockRow): StaleInputView[] {
  if (state === 'cancelled') return [];
  return staleInputsOf(id, taken, versions).map((stale) => ({
    ...stale,
    title: blocks.find((block) => block.id === stale.sourceBlockId)?.title ?? '',
  }));
}

/** Which version of each other block a block is made with; before it begins, what it would stream from. */
export function versionsFor({ taken, links, versions }: RunPicture, { id }: RunBlockRow): ReadonlyMap<string, number> {
  const mine = currentlyTaken(taken, id);
  if (mine.size > 0) return mine;
  const streams = links.filter(({ toBlockId, kind }) => toBlockId === id && kind === 'stream');
  return new Map(
    streams.flatMap(({ fromBlockId }) => {
      const version = versions.get(fromBlockId);
      return version === undefined ? [] : [[fromBlockId, version] as const];
    }),
  );
}

/** From the launch until the last seat that makes something got its first holder. */
export function convenedInSeconds({ run, seats, blocks, holders }: RunPicture): number | null {
  const makers = seats.filter(({ id, twinOf }) => !twinOf && blocks.some(({ seatId }) => seatId === id));
  const first = makers.map(({ id }) => holders.find(({ seatId }) => seatId === id)?.since);
  if (first.length === 0 || first.includes(undefined)) return null;
  const last = Math.max(...first.map((since) => since!.getTime()));
  return Math.round((last - run.launchedAt.getTime()) / 1_000);
}
