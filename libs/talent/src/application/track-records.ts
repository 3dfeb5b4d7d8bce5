import type { CountsOf } from '../persistence/outcome.store.ts';
import {
  estimate,
  NOTHING_COUNTED,
  type OutcomeCounts,
  type TrackEstimate,
} from '../domain/track-record/track-record.ts';
import type { WorkerId } from '../domain/worker-card.ts';

/** What was seen of a worker over all clients. */
export interface TrackRecord {
  readonly acceptedBlocks: number;
  readonly refusedHandOffs: number;
}

/** With what is to be expected next time, in all and by kind of block and skill. */
export interface TrackReport extends TrackRecord {
  readonly expected: TrackEstimate;
  readonly peerReviews: number;
  /** Kinds of block and skills that were seen, most often first. */
  readonly parts: readonly TrackPart[];
}

export interface TrackPart {
  readonly kind: 'block' | 'skill';
  /** Id of the library block or the skill; empty for blocks written by hand. */
  readonly subject: string;
  readonly acceptedBlocks: number;
  readonly refusedHandOffs: number;
  readonly peerReviews: number;
  readonly expected: TrackEstimate;
}

export function recordsOf(ids: readonly WorkerId[], counts: readonly CountsOf[]): Map<WorkerId, TrackReport> {
  const byWorker = Map.groupBy(counts, ({ workerId }) => workerId);
  return new Map(ids.map((id) => [id, recordOf(byWorker.get(id) ?? [])]));
}

function recordOf(counts: readonly CountsOf[]): TrackReport {
  const all = counts.find(({ subjectKind }) => subjectKind === 'all')?.counts ?? NOTHING_COUNTED;
  const parts = counts.flatMap(({ subjectKind, subject, counts: own }) =>
    subjectKind === 'all' ? [] : [{ kind: subjectKind, subject, ...shown(own) }],
  );
  return { ...shown(all), parts: parts.sort((left, right) => seen(right) - seen(left)) };
}

function shown(counts: OutcomeCounts) {
  const { acceptedBlocks, refusedHandOffs, peerReviews } = counts;
  return { acceptedBlocks, refusedHandOffs, peerReviews, expected: estimate(counts) };
}

function seen({ acceptedBlocks, refusedHandOffs, peerReviews }: TrackPart): number {
  return acceptedBlocks + refusedHandOffs + peerReviews;
}
