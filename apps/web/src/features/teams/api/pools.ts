import { graphql } from '../../../shared/api/generated/gql.ts';

export const PoolsDocument = graphql(`
  query Pools {
    pools {
      id
      name
      members {
        workerId
        name
        state
      }
    }
    hiringPolicy {
      holdMinutes
      waveSize
      closeMinutes
      isFamiliarFirst
      poolId
    }
  }
`);

/** Whom one could ask onto a pool. */
export const PoolCandidatesDocument = graphql(`
  query PoolCandidates($text: String!) {
    workers(filter: { text: $text }, first: 6) {
      edges {
        node {
          id
          displayName
          headline
        }
      }
    }
  }
`);

export const CreatePoolDocument = graphql(`
  mutation CreatePool($input: CreatePoolInput!) {
    createPool(input: $input) {
      __typename
      ... on Pool {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const InviteToPoolDocument = graphql(`
  mutation InviteToPool($input: InviteToPoolInput!) {
    inviteToPool(input: $input) {
      __typename
      ... on Pool {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const RemoveFromPoolDocument = graphql(`
  mutation RemoveFromPool($input: RemoveFromPoolInput!) {
    removeFromPool(input: $input) {
      __typename
      ... on Pool {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const SetHiringPolicyDocument = graphql(`
  mutation SetHiringPolicy($input: SetHiringPolicyInput!) {
    setHiringPolicy(input: $input) {
      __typename
      ... on HiringPolicy {
        holdMinutes
      }
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        field
      }
    }
  }
`);
