import { Trans } from '@lingui/react/macro';
import { StateMark, type Tone } from '@muster/ui';
import type { BlockState } from '../../../shared/api/generated/graphql.ts';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import { useBlockStateNames } from './run-facts.ts';

const TONES: Record<BlockState, Tone> = {
  WAITING: 'quiet',
  READY: 'accent',
  IN_PROGRESS: 'accent',
  DELIVERED: 'accent',
  ACCEPTED: 'ok',
  CANCELLED: 'quiet',
};

/** A block's state as a word; being late outweighs it. */
export function BlockMark({ block }: { block: { readonly state: BlockState; readonly isLate: boolean } }) {
  const names = useBlockStateNames();
  const isLate = block.isLate && block.state !== 'ACCEPTED' && block.state !== 'CANCELLED';
  return (
    <StateMark tone={isLate ? 'warm' : TONES[block.state]}>
      {isLate ? <Trans>late, {names[block.state]}</Trans> : names[block.state]}
    </StateMark>
  );
}

interface Due {
  readonly plannedFinish: string | null;
  readonly expectedFinish: string | null;
  readonly acceptedAt: string | null;
}

export function DueText({ block }: { block: Due }) {
  if (block.acceptedAt) {
    return (
      <Trans>
        accepted <InstantText at={block.acceptedAt} as="day" />
      </Trans>
    );
  }
  const due = block.expectedFinish ?? block.plannedFinish;
  return due ? (
    <Trans>
      due <InstantText at={due} />
    </Trans>
  ) : (
    <Trans>no time yet</Trans>
  );
}
