import { graphql } from '../../../shared/api/generated/gql.ts';

export const KeysDocument = graphql(`
  query Keys {
    apiKeys {
      id
      name
      prefix
      scopes
      createdAt
      expiresAt
      lastUsedAt
      revokedAt
    }
    keyScopes {
      name
      says
    }
    myWorkers {
      id
      displayName
      kind
    }
  }
`);

export const CreateKeyDocument = graphql(`
  mutation CreateKey($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      __typename
      ... on CreatedApiKey {
        secret
        apiKey {
          id
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

export const RevokeKeyDocument = graphql(`
  mutation RevokeKey($apiKeyId: ID!) {
    revokeApiKey(apiKeyId: $apiKeyId) {
      __typename
      ... on Refusal {
        message
      }
    }
  }
`);
