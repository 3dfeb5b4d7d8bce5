import { graphql } from '../../../shared/api/generated/gql.ts';

export const OffersDocument = graphql(`
  query Offers {
    offers {
      ...OfferView
    }
  }
`);

export const AcceptOfferDocument = graphql(`
  mutation AcceptOffer($input: AnswerOfferInput!) {
    acceptOffer(input: $input) {
      __typename
      ... on Offer {
        id
        seatTitle
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const DeclineOfferDocument = graphql(`
  mutation DeclineOffer($input: AnswerOfferInput!) {
    declineOffer(input: $input) {
      __typename
      ... on Offer {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);
