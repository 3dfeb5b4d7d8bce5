import { graphql } from '../../../shared/api/generated/gql.ts';

export const RunMoneyFragment = graphql(`
  fragment RunMoney on RunBudget {
    limit {
      ...MoneyView
    }
    used {
      ...MoneyView
    }
    reserved {
      ...MoneyView
    }
    expected {
      ...MoneyView
    }
    forecast {
      ...MoneyView
    }
    free {
      ...MoneyView
    }
    models {
      ...MoneyView
    }
    fee {
      ...MoneyView
    }
    usedPercent
    standing
    askedAt
    stoppedAt
    missing {
      ...MoneyView
    }
    unpaidSeatId
    lacking
  }
`);

export const SetRunBudgetDocument = graphql(`
  mutation SetRunBudget($input: SetRunBudgetInput!) {
    setRunBudget(input: $input) {
      __typename
      ... on Run {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);
