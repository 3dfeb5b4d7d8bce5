import { graphql } from '../../../shared/api/generated/gql.ts';
import type { AskViewFragment } from '../../../shared/api/generated/graphql.ts';

export const AskFragment = graphql(`
  fragment AskView on Ask {
    id
    runId
    runTitle
    blockId
    blockTitle
    kind
    state
    question
    options
    act
    otherwise
    isWaiting
    askedBy
    askedAt
    toName
    timesOutAt
    answer
    answeredBy
    answeredAt
    answers
  }
`);

/** Everything that waits for the reader, over all runs. */
export const WaitingAsksDocument = graphql(`
  query WaitingAsks {
    waitingAsks {
      ...AskView
    }
  }
`);

export const RunAsksDocument = graphql(`
  query RunAsks($runId: ID!) {
    run(id: $runId) {
      id
      asks {
        ...AskView
      }
    }
  }
`);

export const AskDocument = graphql(`
  mutation Ask($input: AskInput!) {
    ask(input: $input) {
      __typename
      ... on Ask {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export const AnswerAskDocument = graphql(`
  mutation AnswerAsk($input: AnswerAskInput!) {
    answerAsk(input: $input) {
      __typename
      ... on Ask {
        id
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export type AskLine = AskViewFragment;

export const ASKS_CHANGED = ['WaitingAsks', 'RunAsks', 'RunBoard', 'RunBlockPage', 'MyWork', 'Runs'] as const;
