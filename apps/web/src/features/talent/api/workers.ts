import { graphql } from '../../../shared/api/generated/gql.ts';
import type {
  ReasonViewFragment,
  SkillsQuery,
  WorkerQuery,
  WorkersQuery,
  WorkerViewFragment,
} from '../../../shared/api/generated/graphql.ts';

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
      evidence
    }
    hours {
      weekday
      from
      to
    }
    trackRecord {
      ...RecordView
    }
  }
`);

export const RecordFragment = graphql(`
  fragment RecordView on TrackRecord {
    acceptedBlocks
    refusedHandOffs
    peerReviews
    acceptance {
      mean
      low
      high
    }
    lateness {
      mean
    }
    delayMinutes {
      mean
    }
    costRatio {
      mean
    }
  }
`);

export const ReasonFragment = graphql(`
  fragment ReasonView on MatchReason {
    kind
    subject
    label
    level
    typed
    isGuess
    languageLevel
    hours
    rate {
      ...MoneyView
    }
    acceptedBlocks
    refusedHandOffs
    low
  }
`);

export const WorkersDocument = graphql(`
  query Workers($filter: WorkerFilter, $after: String) {
    workers(filter: $filter, first: 20, after: $after) {
      edges {
        node {
          ...WorkerView
        }
        reasons {
          ...ReasonView
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
      myOpinion {
        score
        note
      }
      trackRecord {
        parts {
          kind
          subject
          label
          acceptedBlocks
          refusedHandOffs
          peerReviews
          acceptance {
            mean
            low
            high
          }
        }
      }
    }
  }
`);

export const SkillsDocument = graphql(`
  query Skills($locale: String) {
    skills(locale: $locale) {
      id
      name
      familyLabel
      names
    }
  }
`);

export type WorkerView = WorkerViewFragment;
export type WorkerDetails = NonNullable<WorkerQuery['worker']>;
export type FoundWorker = WorkersQuery['workers']['edges'][number];
export type Reason = ReasonViewFragment;
export type KnownSkill = SkillsQuery['skills'][number];
