import type { Money } from '@muster/kernel';
import { NOTHING_COUNTED, type OutcomeCounts } from './track-record.ts';

/** What happened to one hand-over. A refusal counts alone; time and cost are known when the block is accepted. */
export interface Outcome {
  readonly isAccepted: boolean;
  /** The block of the library it was made from; null for one written by hand. */
  readonly libraryBlockId?: string | null;
  /** What the seat asks for: the outcome counts for each of these skills. */
  readonly skills?: readonly string[];
  /** Handed over after it was due; negative when earlier. */
  readonly delayMinutes?: number | null;
  readonly planned?: Money | null;
  readonly actual?: Money | null;
}

/** For what the outcome counts, beside the worker as a whole. */
export interface Subject {
  readonly subjectKind: 'all' | 'block' | 'skill';
  readonly subject: string;
}

export function subjectsOf({ libraryBlockId, skills = [] }: Outcome): readonly Subject[] {
  return [
    { subjectKind: 'all', subject: '' },
    { subjectKind: 'block', subject: libraryBlockId ?? '' },
    ...[...new Set(skills)].sort().map((subject) => ({ subjectKind: 'skill' as const, subject })),
  ];
}

/** What the outcome adds to each count. */
export function countsOf({ isAccepted, delayMinutes, planned, actual }: Outcome): OutcomeCounts {
  if (!isAccepted) return { ...NOTHING_COUNTED, refusedHandOffs: 1 };
  const isTimed = delayMinutes !== undefined && delayMinutes !== null && Number.isFinite(delayMinutes);
  const late = isTimed ? Math.max(0, Math.round(delayMinutes)) : 0;
  const ratio = ratioOf(planned, actual);
  return {
    ...NOTHING_COUNTED,
    acceptedBlocks: 1,
    timedBlocks: isTimed ? 1 : 0,
    lateBlocks: late > 0 ? 1 : 0,
    lateMinutes: late,
    costedBlocks: ratio === undefined ? 0 : 1,
    costRatios: ratio ?? 0,
  };
}

/** Two currencies cannot be compared here, and a block that was planned to cost nothing says nothing. */
function ratioOf(planned?: Money | null, actual?: Money | null): number | undefined {
  if (!planned || !actual || planned.currency !== actual.currency || planned.minor <= 0n) return undefined;
  return Math.min(100, Number(actual.minor) / Number(planned.minor));
}
