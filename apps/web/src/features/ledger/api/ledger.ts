import { graphql } from '../../../shared/api/generated/gql.ts';
import type { LedgerTransfersQuery, TrialBalanceQuery } from '../../../shared/api/generated/graphql.ts';

export const TrialBalanceDocument = graphql(`
  query TrialBalance {
    trialBalance {
      currency
      difference {
        ...MoneyView
      }
      totalDebit {
        ...MoneyView
      }
      totalCredit {
        ...MoneyView
      }
      rows {
        account {
          id
          code
          label
          balance {
            ...MoneyView
          }
        }
        debit {
          ...MoneyView
        }
        credit {
          ...MoneyView
        }
      }
    }
  }
`);

export const LedgerTransfersDocument = graphql(`
  query LedgerTransfers($after: String) {
    ledgerTransfers(first: 20, after: $after) {
      edges {
        node {
          id
          says
          bookedAt
          entries {
            accountCode
            accountLabel
            amount {
              ...MoneyView
            }
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type Balance = TrialBalanceQuery['trialBalance'][number];
export type Transfer = LedgerTransfersQuery['ledgerTransfers']['edges'][number]['node'];
