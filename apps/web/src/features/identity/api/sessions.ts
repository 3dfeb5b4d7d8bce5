import { graphql } from '../../../shared/api/generated/gql.ts';

export const SessionsDocument = graphql(`
  query Sessions {
    sessions {
      id
      startedAt
      lastSeenAt
      expiresAt
      device
      isCurrent
    }
  }
`);

export const RevokeSessionDocument = graphql(`
  mutation RevokeSession($sessionId: ID!) {
    revokeSession(sessionId: $sessionId) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`);
