import { graphql } from '../../../shared/api/generated/gql.ts';

export const MyWorkersDocument = graphql(`
  query MyWorkers {
    myWorkers {
      ...WorkerView
    }
  }
`);

export const SaveWorkerDocument = graphql(`
  mutation SaveWorker($input: SaveWorkerInput!) {
    saveWorker(input: $input) {
      __typename
      ... on Worker {
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

export const SetAvailabilityDocument = graphql(`
  mutation SetAvailability($workerId: ID!, $isAvailable: Boolean!) {
    setAvailability(workerId: $workerId, isAvailable: $isAvailable) {
      __typename
      ... on Worker {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);
