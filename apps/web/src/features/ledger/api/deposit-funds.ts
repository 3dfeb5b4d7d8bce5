import { graphql } from '../../../shared/api/generated/gql.ts';

export const DepositFundsDocument = graphql(`
  mutation DepositFunds($input: DepositFundsInput!) {
    depositFunds(input: $input) {
      __typename
      ... on FundsDeposited {
        available {
          ...MoneyView
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
