import { graphql } from '../../../shared/api/generated/gql.ts';

export const AnswerTaxQuestionDocument = graphql(`
  mutation AnswerTaxQuestion($input: AnswerTaxQuestionInput!) {
    answerTaxQuestion(input: $input) {
      __typename
      ... on Invoice {
        ...InvoiceView
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
