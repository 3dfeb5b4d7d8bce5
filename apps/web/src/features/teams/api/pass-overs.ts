import { graphql } from '../../../shared/api/generated/gql.ts';

export const PassOversDocument = graphql(`
  query PassOvers {
    passOvers {
      id
      seatId
      seatTitle
      clientName
      workerId
      workerName
      says
      decidedAt
      review {
        ...ReviewView
      }
    }
  }
`);

export const ReviewViewFragment = graphql(`
  fragment ReviewView on HiringReview {
    id
    decision
    seatTitle
    clientName
    workerName
    decisionSays
    question
    state
    askedAt
    dueAt
    answer
    answeredBy
    answeredAt
  }
`);

export const MyHiringReviewsDocument = graphql(`
  query MyHiringReviews {
    myHiringReviews {
      ...ReviewView
    }
  }
`);

export const RequestReviewDocument = graphql(`
  mutation RequestReview($input: RequestReviewInput!) {
    requestReview(input: $input) {
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
