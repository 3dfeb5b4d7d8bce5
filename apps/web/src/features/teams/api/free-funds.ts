import { graphql } from '../../../shared/api/generated/gql.ts';

export const FreeFundsDocument = graphql(`
  query FreeFunds {
    trialBalance {
      currency
      rows {
        account {
          code
          balance {
            minor
          }
        }
      }
    }
  }
`);
