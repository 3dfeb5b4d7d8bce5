import { graphql } from '../../../shared/api/generated/gql.ts';

export const IssueInvoiceDocument = graphql(`
  mutation IssueInvoice($input: IssueInvoiceInput!) {
    issueInvoice(input: $input) {
      __typename
      ... on Invoice {
        ...InvoiceView
      }
      ... on Refusal {
        message
      }
      ... on InvoiceRuleBroken {
        rule
      }
    }
  }
`);
