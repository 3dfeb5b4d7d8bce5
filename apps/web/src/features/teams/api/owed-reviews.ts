import { graphql } from '../../../shared/api/generated/gql.ts';

export const OwedReviewsDocument = graphql(`
  query OwedReviews {
    hiringReviews {
      ...ReviewView
    }
  }
`);

export const AnswerReviewDocument = graphql(`
  mutation AnswerReview($input: AnswerReviewInput!) {
    answerReview(input: $input) {
      __typename
      ... on HiringReview {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);
