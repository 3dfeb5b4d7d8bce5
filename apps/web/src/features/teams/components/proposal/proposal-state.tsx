import { useLingui } from '@lingui/react/macro';
import type { Proposal } from '../../api/proposals.ts';

export function ProposalStateText({ state }: { state: Proposal['state'] }) {
  const { t } = useLingui();
  const words: Record<Proposal['state'], string> = {
    DRAFT: t`Draft`,
    OPEN: t`Open`,
    MERGED: t`Taken over`,
    DECLINED: t`Declined`,
    WITHDRAWN: t`Taken back`,
  };
  return <>{words[state]}</>;
}
