import { graphql } from '../../../shared/api/generated/gql.ts';

export const PlanVersionsDocument = graphql(`
  query PlanVersions($id: ID!) {
    blueprint(id: $id) {
      id
      versions {
        version
        createdAt
        author
        says
      }
    }
  }
`);

export const RestoreVersionDocument = graphql(`
  mutation RestoreVersion($input: RestoreBlueprintVersionInput!) {
    restoreBlueprintVersion(input: $input) {
      __typename
      ... on Blueprint {
        ...BlueprintView
      }
      ... on Refusal {
        message
      }
      ... on OutOfDate {
        currentVersion
      }
    }
  }
`);
