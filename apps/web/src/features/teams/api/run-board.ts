import { graphql } from '../../../shared/api/generated/gql.ts';
import type { RunBoardQuery } from '../../../shared/api/generated/graphql.ts';

/** The whole board, light enough for 200 blocks: what is in a packet is asked for when its block is opened. */
export const RunBoardDocument = graphql(`
  query RunBoard($runId: ID!) {
    run(id: $runId) {
      id
      title
      state
      says
      startedAt
      deadline
      finishAt
      isGuest
      pausedAt
      reason
      actions
      money {
        ...RunMoney
      }
      blocks {
        id
        title
        state
        isLate
        isCritical
        slackMinutes
        seatId
        reviewSeatId
        plannedStart
        plannedFinish
        startedAt
        deliveredAt
        acceptedAt
        expectedFinish
        estimateAskedAt
        actions
        price {
          ...MoneyView
        }
        inputs {
          name
        }
        outputs {
          label
        }
        criteria {
          id
        }
      }
      seats {
        ...BoardSeat
      }
      links {
        fromBlockId
        toBlockId
        kind
      }
      activity(first: 50) {
        id
        at
        says
        blockId
        actor {
          kind
          name
        }
      }
    }
  }
`);

export const BoardSeatFragment = graphql(`
  fragment BoardSeat on RunSeat {
    id
    title
    role
    state
    preferredKind
    holder {
      workerId
      kind
      name
      country
      timeZone
      since
    }
    pastHolders {
      workerId
      name
      since
    }
    search {
      says
      askedCount
      knownUntil
      closesAt
      usuallyBy
    }
    offers {
      id
      state
      workerName
      offeredAt
      heldUntil
      answeredAt
      reasons
      receiptId
    }
  }
`);

export const RunChangedDocument = graphql(`
  subscription RunChanged($runId: ID!) {
    runChanged(runId: $runId) {
      id
      blockId
    }
  }
`);

export type Board = NonNullable<RunBoardQuery['run']>;
export type BoardBlock = Board['blocks'][number];
export type BoardSeat = Board['seats'][number];
