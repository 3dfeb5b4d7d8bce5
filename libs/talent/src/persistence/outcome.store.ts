import type { GlobalRows, Tx } from '@muster/platform';
import type { EntryRecord } from '../domain/search/entry.ts';
import type { Subject } from '../domain/track-record/outcome.ts';
import { NOTHING_COUNTED, type OutcomeCounts } from '../domain/track-record/track-record.ts';
import type { WorkerId } from '../domain/worker-card.ts';
import { outcomeCountTable, type OutcomeCountRow } from './worker.tables.ts';

const COLUMNS = [
  'accepted_blocks',
  'refused_hand_offs',
  'timed_blocks',
  'late_blocks',
  'late_minutes',
  'costed_blocks',
  'cost_ratios',
  'peer_reviews',
  'peer_points',
] as const;

/** Adds to the counts of every subject; two at once add both. */
export async function addCounts(
  tx: Tx,
  workerId: WorkerId,
  { subjects, counts }: { readonly subjects: readonly Subject[]; readonly counts: OutcomeCounts },
): Promise<void> {
  const { acceptedBlocks, refusedHandOffs, timedBlocks, lateBlocks, lateMinutes } = counts;
  const { costedBlocks, costRatios, peerReviews, peerPoints } = counts;
  await tx.global.query(
    `INSERT INTO talent.outcome_count AS known (worker_id, subject_kind, subject, ${COLUMNS.join(', ')})
     SELECT $1, subject_kind, subject, $4, $5, $6, $7, $8, $9, $10, $11, $12
     FROM unnest($2::text[], $3::text[]) AS one (subject_kind, subject)
     ON CONFLICT (worker_id, subject_kind, subject)
     DO UPDATE SET ${COLUMNS.map((column) => `${column} = known.${column} + excluded.${column}`).join(', ')}`,
    [
      workerId,
      subjects.map(({ subjectKind }) => subjectKind),
      subjects.map(({ subject }) => subject),
      ...[acceptedBlocks, refusedHandOffs, timedBlocks, lateBlocks, lateMinutes],
      ...[costedBlocks, costRatios, peerReviews, peerPoints],
    ],
  );
}

export interface CountsOf extends Subject {
  readonly workerId: WorkerId;
  readonly counts: OutcomeCounts;
}

/** Everything that was counted for these workers. */
export async function countsFor(rows: GlobalRows, ids: readonly WorkerId[]): Promise<CountsOf[]> {
  if (ids.length === 0) return [];
  return (await rows.many(outcomeCountTable, { workerId: [...new Set(ids)] })).map(countsIn);
}

export async function entryRecordOf(rows: GlobalRows, id: WorkerId): Promise<EntryRecord> {
  return recordIn(await countsFor(rows, [id]));
}

function recordIn(list: readonly CountsOf[]): EntryRecord {
  const all = list.find(({ subjectKind }) => subjectKind === 'all')?.counts ?? NOTHING_COUNTED;
  const skills = list.filter(({ subjectKind }) => subjectKind === 'skill');
  return { all, skills: new Map(skills.map(({ subject, counts }) => [subject, counts])) };
}

function countsIn({ workerId, subjectKind, subject, costRatios, ...counts }: OutcomeCountRow): CountsOf {
  return { workerId, subjectKind, subject, counts: { ...counts, costRatios: Number(costRatios) } };
}
