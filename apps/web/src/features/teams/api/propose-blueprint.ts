import { graphql } from '../../../shared/api/generated/gql.ts';

export const ProposeBlueprintDocument = graphql(`
  mutation ProposeBlueprint($input: ProposeBlueprintInput!) {
    proposeBlueprint(input: $input) {
      __typename
      ... on Blueprint {
        ...BlueprintView
      }
      ... on Refusal {
        message
      }
      ... on NothingMakesIt {
        wanted
        missing
      }
      ... on UnknownArtefactType {
        didYouMean
      }
      ... on InvalidInput {
        field
      }
    }
  }
`);
