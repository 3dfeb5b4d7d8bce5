import { graphql } from '../../../shared/api/generated/gql.ts';

export const ReleaseSeatDocument = graphql(`
  mutation ReleaseSeat($input: ReleaseSeatInput!) {
    releaseSeat(input: $input) {
      __typename
      ... on RunSeat {
        id
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

/** The local working hours behind the light bands of the timeline. */
export const HolderHoursDocument = graphql(`
  query HolderHours($workerId: ID!) {
    worker(id: $workerId) {
      id
      timeZone
      hours {
        weekday
        from
        to
      }
    }
  }
`);

/** Why Muster asked whom for a seat. */
export const SeatReceiptsDocument = graphql(`
  query SeatReceipts($subjectId: ID!) {
    routingReceipts(subjectId: $subjectId, first: 10) {
      edges {
        node {
          id
          says
          decidedAt
        }
      }
    }
  }
`);
