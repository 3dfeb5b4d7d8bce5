import { graphql } from '../../../shared/api/generated/gql.ts';

export const MessagesDocument = graphql(`
  query Messages($runId: ID!) {
    messages(runId: $runId, first: 100) {
      id
      blockId
      text
      at
      proposalId
      author {
        kind
        name
      }
    }
  }
`);

export const PostMessageDocument = graphql(`
  mutation PostMessage($input: PostMessageInput!) {
    postMessage(input: $input) {
      __typename
      ... on Message {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const ProposeFromMessageDocument = graphql(`
  mutation ProposeFromMessage($input: ProposeFromMessageInput!) {
    proposeFromMessage(input: $input) {
      __typename
      ... on Proposal {
        id
        runId
      }
      ... on Refusal {
        message
      }
    }
  }
`);
