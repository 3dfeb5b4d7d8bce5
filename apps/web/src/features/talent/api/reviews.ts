import { graphql } from '../../../shared/api/generated/gql.ts';

export const PeerReviewsDocument = graphql(`
  query PeerReviews {
    peerReviewRequests {
      id
      skill
      label
      title
      wanted
      createdAt
      results {
        score
        comment
        givenAt
      }
    }
    peerReviewTasks {
      id
      skill
      label
      title
      work
      state
      askedAt
    }
  }
`);

export const AskForPeerReviewDocument = graphql(`
  mutation AskForPeerReview($input: AskForPeerReviewInput!) {
    askForPeerReview(input: $input) {
      __typename
      ... on PeerReviewAsked {
        requestId
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

export const AnswerPeerReviewDocument = graphql(`
  mutation AnswerPeerReview($input: AnswerPeerReviewInput!) {
    answerPeerReview(input: $input) {
      __typename
      ... on PeerReviewAnswered {
        taskId
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
