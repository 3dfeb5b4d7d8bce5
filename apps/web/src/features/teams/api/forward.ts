import { graphql } from '../../../shared/api/generated/gql.ts';

export const ForwardViewDocument = graphql(`
  query ForwardView {
    forwardView(days: 7) {
      kind
      id
      runId
      title
      clientName
      startsAt
      endsAt
      keepFree
    }
    quietHours {
      workerId
      workerName
      timeZone
      from
      to
    }
    poolMemberships {
      poolId
      poolName
      clientName
      workerId
      workerName
      state
    }
  }
`);

export const AnswerKeepFreeDocument = graphql(`
  mutation AnswerKeepFree($input: AnswerKeepFreeInput!) {
    answerKeepFree(input: $input) {
      __typename
      ... on KeepFree {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const AnswerPoolDocument = graphql(`
  mutation AnswerPool($input: AnswerPoolInput!) {
    answerPool(input: $input) {
      __typename
      ... on PoolMembership {
        poolId
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const SetQuietHoursDocument = graphql(`
  mutation SetQuietHours($input: SetQuietHoursInput!) {
    setQuietHours(input: $input) {
      __typename
      ... on QuietHours {
        workerId
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
