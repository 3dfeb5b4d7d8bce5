import { useLingui } from '@lingui/react/macro';
import type { AskState } from '../../../../shared/api/generated/graphql.ts';

/** How a question ended, as a sentence; open ones have none. */
export function useAskEnds(): Partial<Record<AskState, string>> {
  const { t } = useLingui();
  return {
    APPROVED: t`Approved.`,
    REFUSED: t`Not approved.`,
    ANSWERED: t`Answered.`,
    TAKEN_OVER: t`Somebody else takes over.`,
    KEPT: t`The holder goes on.`,
    TIMED_OUT: t`Nobody answered in time.`,
    WITHDRAWN: t`Taken back.`,
  };
}
