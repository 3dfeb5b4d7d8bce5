import { graphql } from '../../../shared/api/generated/gql.ts';

export const BlueprintDocument = graphql(`
  query Blueprint($id: ID!) {
    blueprint(id: $id) {
      ...BlueprintView
    }
  }
`);

export const EditBlueprintDocument = graphql(`
  mutation EditBlueprint($input: EditBlueprintInput!) {
    editBlueprint(input: $input) {
      __typename
      ... on Blueprint {
        ...BlueprintView
      }
      ... on Refusal {
        message
      }
      ... on BlueprintRefused {
        rule
        blockIds
      }
      ... on InvalidInput {
        field
      }
      ... on OutOfDate {
        currentVersion
      }
    }
  }
`);
