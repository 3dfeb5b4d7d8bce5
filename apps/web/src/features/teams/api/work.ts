import { graphql } from '../../../shared/api/generated/gql.ts';

export const MyWorkDocument = graphql(`
  query MyWork {
    myWork {
      runId
      runTitle
      clientName
      workerId
      isReview
      block {
        ...WorkBlock
      }
    }
  }
`);

export const StartBlockDocument = graphql(`
  mutation StartBlock($input: WorkInput!) {
    startBlock(input: $input) {
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

export const GiveEstimateDocument = graphql(`
  mutation GiveEstimate($input: EstimateInput!) {
    giveEstimate(input: $input) {
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
