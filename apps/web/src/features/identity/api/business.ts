import { graphql } from '../../../shared/api/generated/gql.ts';

export const BusinessDocument = graphql(`
  query Business {
    viewer {
      workspace {
        id
        name
        country
        currency
        timeZone
        business {
          legalName
          street
          city
          postCode
          region
          taxId
          localTaxNumber
          isSmallBusiness
          payoutAccount
        }
      }
    }
  }
`);

export const UpdateBusinessDocument = graphql(`
  mutation UpdateBusiness($input: UpdateBusinessDetailsInput!) {
    updateBusinessDetails(input: $input) {
      __typename
      ... on Refusal {
        message
      }
      ... on InvalidInput {
        field
      }
    }
  }
`);
