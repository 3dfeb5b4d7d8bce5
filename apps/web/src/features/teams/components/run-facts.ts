import type { TimelineBar } from '@muster/ui';
import { useLingui } from '@lingui/react/macro';
import type { BlockState, RunState, RunSummaryFragment } from '../../../shared/api/generated/graphql.ts';

export type RunLine = RunSummaryFragment;
type RunLineBlock = RunLine['blocks'][number];

export const isOver = (state: RunState): boolean => state === 'FINISHED' || state === 'CLOSED' || state === 'CANCELLED';

/** Blocks as bars: what happened where it happened, the rest where it is planned. Blocks without a plan are left out. */
export function timelineBars(blocks: readonly RunLineBlock[], now: number): TimelineBar[] {
  return blocks.flatMap((block) => {
    const from = block.startedAt ?? block.plannedStart;
    const to = block.deliveredAt ?? block.acceptedAt ?? block.plannedFinish;
    if (!from || !to || block.state === 'CANCELLED') return [];
    const isRunning = block.state === 'IN_PROGRESS' && Date.parse(to) < now;
    return [
      {
        id: block.id,
        title: block.title,
        from,
        to: isRunning ? new Date(now).toISOString() : to,
        state: barState(block),
        isCritical: block.isCritical,
      },
    ];
  });
}

export function barState({ state, isLate }: Pick<RunLineBlock, 'state' | 'isLate'>): TimelineBar['state'] {
  if (state === 'ACCEPTED') return 'done';
  if (isLate) return 'late';
  return state === 'IN_PROGRESS' || state === 'DELIVERED' ? 'active' : 'waiting';
}

export function useBlockStateNames(): Record<BlockState, string> {
  const { t } = useLingui();
  return {
    WAITING: t`waits for others`,
    READY: t`can start`,
    IN_PROGRESS: t`in progress`,
    DELIVERED: t`delivered`,
    ACCEPTED: t`accepted`,
    CANCELLED: t`cancelled`,
  };
}

export function useRunStateNames(): Record<RunState, string> {
  const { t } = useLingui();
  return {
    HIRING: t`hiring`,
    LIVE: t`running`,
    PAUSED: t`paused`,
    FINISHED: t`finished`,
    CLOSED: t`closed`,
    CANCELLED: t`cancelled`,
  };
}
