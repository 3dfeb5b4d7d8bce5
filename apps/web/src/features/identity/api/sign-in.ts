import { graphql } from '../../../shared/api/generated/gql.ts';

export const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on TooManyAttempts {
        retryAfterSeconds
      }
    }
  }
`);
