import { graphql } from '../../../shared/api/generated/gql.ts';

/** Signs of life, versions on the way and how the team is staffed: beside the board, because it is asked for when it is looked at. */
export const RunLifeDocument = graphql(`
  query RunLife($runId: ID!) {
    run(id: $runId) {
      id
      reconvenesRunId
      convenedInSeconds
      teams {
        id
        title
        parentId
        leadSeatId
      }
      blocks {
        id
        actions
        lease {
          renewedAt
          until
          askedAt
        }
        staleInputs {
          sourceBlockId
          title
          takenVersion
          newestVersion
        }
      }
      seats {
        id
        teamId
        actions
        twinOfSeatId
        isClosed
        size {
          most
          openAbove
          closeBelow
        }
      }
    }
  }
`);

export const HeartbeatDocument = graphql(`
  mutation Heartbeat($input: HeartbeatInput!) {
    heartbeat(input: $input) {
      __typename
      ... on Heard {
        runId
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const TakeVersionDocument = graphql(`
  mutation TakeVersion($input: TakeVersionInput!) {
    takeVersion(input: $input) {
      __typename
      ... on RunBlock {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const SwapSeatDocument = graphql(`
  mutation SwapSeat($input: SwapSeatInput!) {
    swapSeat(input: $input) {
      __typename
      ... on RunSeat {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const SetSeatSizeDocument = graphql(`
  mutation SetSeatSize($input: SetSeatSizeInput!) {
    setSeatSize(input: $input) {
      __typename
      ... on Run {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const ReconveneRunDocument = graphql(`
  mutation ReconveneRun($input: ReconveneRunInput!) {
    reconveneRun(input: $input) {
      __typename
      ... on Run {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);
