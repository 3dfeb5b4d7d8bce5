import type { PrototypeRun } from '@muster/testing';
import { Messages } from '../messages/messages.ts';
import { DecideProposal } from './decide-proposal.ts';
import { MergeProposal } from './merge-proposal.ts';
import { PreviewChange } from './preview-change.ts';
import { ProposeChange } from './propose-change.ts';
import { ReadProposals } from './read-proposals.ts';

/** Everything that is done with proposals, on a run of the tests. */
export function actsOn({
  database: { db, clock },
  world: { identity, documents, ledger, market, quoting },
}: PrototypeRun) {
  const proposing = new ProposeChange(db);
  const previewing = new PreviewChange(db, identity, market, quoting, clock);
  return {
    proposing,
    previewing,
    deciding: new DecideProposal(db),
    merging: new MergeProposal(db, identity, documents.files, ledger, previewing),
    reading: new ReadProposals(db),
    talking: new Messages(db, proposing),
  };
}
