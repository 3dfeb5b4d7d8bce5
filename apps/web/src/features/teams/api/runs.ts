import { graphql } from '../../../shared/api/generated/gql.ts';

export const RunsDocument = graphql(`
  query Runs {
    runs(first: 20) {
      edges {
        node {
          ...RunSummary
        }
      }
    }
  }
`);

export const PlansDocument = graphql(`
  query Plans {
    blueprints(first: 20) {
      edges {
        node {
          id
          title
          createdAt
          deadline
          runId
          budget {
            ...MoneyView
          }
          blocks {
            id
          }
        }
      }
    }
  }
`);

/** What happened lately in each run, for those who were away. */
export const LatelyDocument = graphql(`
  query Lately {
    runs(first: 10) {
      edges {
        node {
          id
          title
          activity(first: 5) {
            id
            at
            says
            actor {
              kind
              name
            }
          }
        }
      }
    }
  }
`);
