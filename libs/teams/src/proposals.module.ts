import { Files } from '@muster/documents';
import { Identity } from '@muster/identity';
import { Ledger } from '@muster/ledger';
import { CLOCK, Db, provide } from '@muster/platform';
import { Messages } from './application/messages/messages.ts';
import { DecideProposal } from './application/proposals/decide-proposal.ts';
import { MergeProposal } from './application/proposals/merge-proposal.ts';
import { PreviewChange } from './application/proposals/preview-change.ts';
import { ProposeChange } from './application/proposals/propose-change.ts';
import { ReadProposals } from './application/proposals/read-proposals.ts';
import { QuoteBlueprint } from './application/quote-blueprint.ts';
import { SeatMarket } from './application/seat-market.ts';
import { MessageResolver, ProposalResolver } from './graphql/proposal.resolver.ts';

/** Changing what runs: proposals, their merge, and the thread they come from. */
export const proposalProviders = [
  provide(ProposeChange, Db),
  provide(DecideProposal, Db),
  provide(PreviewChange, Db, Identity, SeatMarket, QuoteBlueprint, CLOCK),
  provide(MergeProposal, Db, Identity, Files, Ledger, PreviewChange),
  provide(ReadProposals, Db),
  provide(Messages, Db, ProposeChange),
  provide(ProposalResolver, ReadProposals, ProposeChange, DecideProposal, MergeProposal, PreviewChange),
  provide(MessageResolver, Messages, ReadProposals),
];
