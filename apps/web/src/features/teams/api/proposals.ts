import { graphql } from '../../../shared/api/generated/gql.ts';
import type { ProposalQuery, ProposalsQuery } from '../../../shared/api/generated/graphql.ts';

export const ProposalsDocument = graphql(`
  query Proposals($runId: ID!) {
    proposals(runId: $runId) {
      id
      title
      state
      createdAt
      openConflicts
      author {
        name
      }
    }
  }
`);

export const PlanPictureFragment = graphql(`
  fragment Picture on PlanPicture {
    title
    blocks {
      id
      title
      seatId
      reviewSeatId
      personMinutes
      agentMinutes
    }
    seats {
      id
      title
      holderName
    }
    links {
      fromBlockId
      toBlockId
      kind
    }
  }
`);

export const ProposalDocument = graphql(`
  query Proposal($runId: ID!, $id: ID!) {
    proposal(runId: $runId, id: $id) {
      id
      runId
      title
      why
      state
      createdAt
      decidedAt
      decidedBy
      decidedBecause
      isBehind
      openConflicts
      actions
      author {
        name
      }
      edits {
        id
        kind
        of
        thingId
        thingTitle
        says
        status
      }
      conflicts {
        id
        kind
        group
        thingTitle
        field
        says
        mine
        theirs
        mineValue
        theirsValue
        choices
        decision
      }
      before {
        ...Picture
      }
      after {
        ...Picture
      }
    }
  }
`);

/** Asks the market, so it comes after the rest; anew for each choice of edits. */
export const ChangePreviewDocument = graphql(`
  query ChangePreview($runId: ID!, $id: ID!, $editIds: [ID!]) {
    proposal(runId: $runId, id: $id) {
      id
      preview(editIds: $editIds) {
        finishBefore
        finishAfter
        isOnTime
        isWithinBudget
        says
        costBefore {
          ...MoneyView
        }
        costAfter {
          ...MoneyView
        }
        people {
          name
          says
        }
        invoiceLines {
          says
          amount {
            ...MoneyView
          }
        }
      }
    }
  }
`);

export const ProposeChangeDocument = graphql(`
  mutation ProposeChange($input: ProposeChangeInput!) {
    proposeChange(input: $input) {
      __typename
      ... on Proposal {
        id
        runId
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const MergeProposalDocument = graphql(`
  mutation MergeProposal($input: MergeProposalInput!) {
    mergeProposal(input: $input) {
      __typename
      ... on Proposal {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const DecideConflictDocument = graphql(`
  mutation DecideConflict($input: DecideConflictInput!) {
    decideConflict(input: $input) {
      __typename
      ... on Proposal {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const DeclineProposalDocument = graphql(`
  mutation DeclineProposal($input: DeclineProposalInput!) {
    declineProposal(input: $input) {
      __typename
      ... on Proposal {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const WithdrawProposalDocument = graphql(`
  mutation WithdrawProposal($input: ProposalInput!) {
    withdrawProposal(input: $input) {
      __typename
      ... on Proposal {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const ReviseProposalDocument = graphql(`
  mutation ReviseProposal($input: ReviseProposalInput!) {
    reviseProposal(input: $input) {
      __typename
      ... on Proposal {
        id
        runId
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export type Proposal = NonNullable<ProposalQuery['proposal']>;
export type ProposalLine = ProposalsQuery['proposals'][number];
export type Conflict = Proposal['conflicts'][number];
export type ProposedEdit = Proposal['edits'][number];

/** What is read again when a proposal changed. */
export const PROPOSAL_CHANGED = ['Proposal', 'Proposals', 'ChangePreview', 'Messages'] as const;
