import { graphql } from '../../../shared/api/generated/gql.ts';

export const PayInvoiceDocument = graphql(`
  mutation PayInvoice($input: PayInvoiceInput!) {
    payInvoice(input: $input) {
      __typename
      ... on Invoice {
        ...InvoiceView
      }
      ... on Refusal {
        message
      }
      ... on NotEnoughFunds {
        available {
          ...MoneyView
        }
      }
    }
  }
`);
