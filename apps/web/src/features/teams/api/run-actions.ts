import { graphql } from '../../../shared/api/generated/gql.ts';

export const PauseRunDocument = graphql(`
  mutation PauseRun($input: PauseRunInput!) {
    pauseRun(input: $input) {
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

export const ResumeRunDocument = graphql(`
  mutation ResumeRun($input: ResumeRunInput!) {
    resumeRun(input: $input) {
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

export const CancelRunDocument = graphql(`
  mutation CancelRun($input: CancelRunInput!) {
    cancelRun(input: $input) {
      __typename
      ... on Run {
        id
      }
      ... on CancelPreview {
        says
        offersWithdrawn
        owedForAccepted {
          ...MoneyView
        }
        owedForBegun {
          ...MoneyView
        }
        noLongerOwed {
          ...MoneyView
        }
        lines {
          blockId
          title
          workerName
          says
          agreed {
            ...MoneyView
          }
          owed {
            ...MoneyView
          }
        }
      }
      ... on Refusal {
        message
      }
      ... on HandOffsWaiting {
        blockIds
      }
    }
  }
`);

export const CloseRunDocument = graphql(`
  mutation CloseRun($input: CloseRunInput!) {
    closeRun(input: $input) {
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
