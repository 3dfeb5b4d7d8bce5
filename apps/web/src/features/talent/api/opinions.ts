import { graphql } from '../../../shared/api/generated/gql.ts';

export const SaveOpinionDocument = graphql(`
  mutation SaveOpinion($input: SaveOpinionInput!) {
    saveOpinion(input: $input) {
      __typename
      ... on OpinionSaved {
        subjectId
      }
      ... on Refusal {
        message
      }
    }
  }
`);
