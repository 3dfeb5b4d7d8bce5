import { graphql } from '../../../shared/api/generated/gql.ts';

export const WaysToMakeDocument = graphql(`
  query WaysToMake($brief: String, $wanted: [ArtefactInput!]!, $atHand: [ArtefactInput!]!, $languages: [String!]) {
    waysToMake(brief: $brief, wanted: $wanted, atHand: $atHand, languages: $languages, first: 3) {
      __typename
      ... on Ways {
        ways {
          seatCount
          workMinutes
          pathMinutes
          isFastest
          without
          blocks {
            title
            isOnlyHere
          }
        }
      }
    }
  }
`);
