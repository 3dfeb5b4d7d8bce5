import { graphql } from '../../../shared/api/generated/gql.ts';

export const LaunchRunDocument = graphql(`
  mutation LaunchRun($input: LaunchRunInput!) {
    launchRun(input: $input) {
      __typename
      ... on Run {
        id
        title
      }
      ... on LaunchPreview {
        seatsToFill
        missing {
          ...MoneyView
        }
        quote {
          ...QuoteView
        }
      }
      ... on Refusal {
        message
      }
      ... on SeatCannotBeFilled {
        gaps {
          seatId
          says
        }
      }
    }
  }
`);
