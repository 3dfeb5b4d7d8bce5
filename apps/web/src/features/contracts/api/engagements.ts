import { graphql } from '../../../shared/api/generated/gql.ts';
import type { EngagementsQuery } from '../../../shared/api/generated/graphql.ts';

export const EngagementsDocument = graphql(`
  query Engagements($after: String) {
    engagements(first: 20, after: $after) {
      edges {
        node {
          id
          state
          isClient
          runId
          runTitle
          seatTitle
          workerName
          clientName
          agreedAt
          endedAt
          terms
          price {
            ...MoneyView
          }
          blocks {
            blockId
            title
            acceptedAt
            price {
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

export type Engagement = EngagementsQuery['engagements']['edges'][number]['node'];
