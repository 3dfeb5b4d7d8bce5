import type { Files } from '@muster/documents';
import type { Identity } from '@muster/identity';
import type { Clock } from '@muster/kernel';
import type { Ledger } from '@muster/ledger';
import type { Db } from '@muster/platform';
import { Messages } from '../messages/messages.ts';
import type { QuoteBlueprint } from '../quote-blueprint.ts';
import type { SeatMarket } from '../seat-market.ts';
import { DecideProposal } from './decide-proposal.ts';
import { MergeProposal } from './merge-proposal.ts';
import { PreviewChange } from './preview-change.ts';
import { ProposeChange } from './propose-change.ts';
import { ReadProposals } from './read-proposals.ts';

interface World {
  readonly database: { readonly db: Db; readonly clock: Clock };
  readonly world: {
    readonly identity: Identity;
    readonly documents: { readonly files: Files };
    readonly ledger: Ledger;
    readonly market: SeatMarket;
    readonly quoting: QuoteBlueprint;
  };
}

/** Everything that is done with proposals, on a run of the tests. */
export function actsOn({ database: { db, clock }, world: { identity, documents, ledger, market, quoting } }: World) {
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
