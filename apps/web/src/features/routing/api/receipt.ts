import { graphql } from '../../../shared/api/generated/gql.ts';
import type { RoutingReceiptQuery } from '../../../shared/api/generated/graphql.ts';

export const RoutingReceiptDocument = graphql(`
  query RoutingReceipt($id: ID!) {
    routingReceipt(id: $id) {
      id
      subjectKind
      title
      says
      decidedAt
      dataClasses
      dataOrigin
      catalogueVersion
      hash
      document
      candidates {
        id
        kind
        label
        country
        outcome
        qualityLow
        qualityHigh
        price {
          ...MoneyView
        }
        reasons {
          rule
          says
          basis
        }
      }
    }
  }
`);

export type Receipt = NonNullable<RoutingReceiptQuery['routingReceipt']>;
export type Candidate = Receipt['candidates'][number];
