import { graphql } from '../../../shared/api/generated/gql.ts';
import type { WorkerViewFragment } from '../../../shared/api/generated/graphql.ts';

export const WorkerFragment = graphql(`
  fragment WorkerView on Worker {
    id
    kind
    displayName
    headline
    country
    timeZone
    isAvailable
    isMine
    rate {
      ...MoneyView
    }
    languages {
      tag
      level
    }
    skills {
      skill
      level
      label
    }
    hours {
      weekday
      from
      to
    }
    trackRecord {
      acceptedBlocks
      refusedHandOffs
    }
  }
`);

export const WorkersDocument = graphql(`
  query Workers($filter: WorkerFilter, $after: String) {
    workers(filter: $filter, first: 20, after: $after) {
      edges {
        node {
          ...WorkerView
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const WorkerDocument = graphql(`
  query Worker($id: ID!) {
    worker(id: $id) {
      ...WorkerView
    }
  }
`);

export const SkillsDocument = graphql(`
  query Skills {
    skills {
      id
      label
      family
    }
  }
`);

export type WorkerView = WorkerViewFragment;
