import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { RunState } from '../../../shared/api/generated/graphql.ts';

interface RunFacts {
  readonly state: RunState;
  readonly says: string;
  readonly deadline: string | null;
  readonly finishAt: string | null;
  readonly blocks: readonly { readonly state: string; readonly isLate: boolean }[];
  readonly seats: readonly { readonly state: string }[];
}

/** How the team is doing. The server says it in English; readers of other languages get the same facts in theirs. */
export function RunSentence({ run }: { run: RunFacts }) {
  const { i18n } = useLingui();
  if (i18n.locale === 'en') return <bdi>{run.says}</bdi>;
  return <Told run={run} />;
}

function Told({ run: { state, blocks, seats, deadline, finishAt } }: { run: RunFacts }) {
  const all = blocks.length;
  const accepted = blocks.filter((block) => block.state === 'ACCEPTED').length;
  const filled = seats.filter((seat) => seat.state === 'FILLED').length;
  const late = blocks.filter((block) => block.isLate && block.state !== 'ACCEPTED').length;
  const progress = (
    <Trans>
      {accepted} of {all} blocks accepted
    </Trans>
  );
  switch (state) {
    case 'HIRING':
      return (
        <Trans>
          {filled} of {seats.length} seats filled
        </Trans>
      );
    case 'PAUSED':
      return <Trans>The team rests: {progress}</Trans>;
    case 'FINISHED':
    case 'CLOSED':
      return <Trans>Everything is accepted</Trans>;
    case 'CANCELLED':
      return <Trans>The run was cancelled: {progress}</Trans>;
    case 'LIVE':
      break;
  }
  if (late > 0) {
    return (
      <Trans>
        {progress}; <Plural value={late} one="one block is late" other="# blocks are late" />
      </Trans>
    );
  }
  if (deadline && finishAt && finishAt > deadline) return <Trans>{progress}; it would end after the deadline</Trans>;
  return deadline ? <Trans>{progress}, in time</Trans> : progress;
}
