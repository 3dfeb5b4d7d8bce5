import { graphql } from '../../../shared/api/generated/gql.ts';

export const MembersDocument = graphql(`
  query Members {
    members {
      role
      since
      person {
        id
        name
        email
      }
    }
  }
`);

export const AddMemberDocument = graphql(`
  mutation AddMember($input: AddMemberInput!) {
    addMember(input: $input) {
      __typename
      ... on Member {
        person {
          name
        }
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
