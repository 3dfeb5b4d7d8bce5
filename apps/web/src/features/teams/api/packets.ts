import { graphql } from '../../../shared/api/generated/gql.ts';

export const DeliverPacketDocument = graphql(`
  mutation DeliverPacket($input: DeliverPacketInput!) {
    deliverPacket(input: $input) {
      __typename
      ... on RunBlock {
        id
      }
      ... on Refusal {
        message
      }
      ... on CriteriaUnanswered {
        criterionIds
      }
      ... on InvalidInput {
        field
      }
    }
  }
`);

export const AcceptPacketDocument = graphql(`
  mutation AcceptPacket($input: AnswerPacketInput!) {
    acceptPacket(input: $input) {
      __typename
      ... on RunBlock {
        id
      }
      ... on Refusal {
        message
      }
      ... on CriteriaFailed {
        criterionIds
      }
    }
  }
`);

export const RefusePacketDocument = graphql(`
  mutation RefusePacket($input: RefusePacketInput!) {
    refusePacket(input: $input) {
      __typename
      ... on RunBlock {
        id
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

/** One block of a run with everything its holder, its reviewer and the owner see. */
export const RunBlockDocument = graphql(`
  query RunBlockPage($runId: ID!) {
    run(id: $runId) {
      id
      title
      isGuest
      blocks {
        ...WorkBlock
      }
    }
  }
`);
