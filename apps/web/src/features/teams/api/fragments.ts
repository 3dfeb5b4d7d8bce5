import { graphql } from '../../../shared/api/generated/gql.ts';

export const ArtefactFragment = graphql(`
  fragment ArtefactView on Artefact {
    type
    label
    language
  }
`);

export const MoneyFragment = graphql(`
  fragment MoneyView on Money {
    minor
    currency
    decimal
  }
`);

export const QuoteFragment = graphql(`
  fragment QuoteView on Quote {
    variant
    finishAt
    isWithinBudget
    isOnTime
    qualityLow
    qualityHigh
    says
    cost {
      ...MoneyView
    }
    gaps {
      seatId
      says
    }
    lines {
      says
      amount {
        ...MoneyView
      }
    }
  }
`);

export const BlueprintFragment = graphql(`
  fragment BlueprintView on Blueprint {
    id
    title
    version
    brief
    deadline
    dataClasses
    dataOrigin
    runId
    createdAt
    budget {
      ...MoneyView
    }
    blocks {
      id
      key
      title
      description
      seatId
      reviewSeatId
      personMinutes
      agentMinutes
      reviewMinutes
      inputs {
        name
        fromBlockId
        isAtHand
        artefact {
          ...ArtefactView
        }
      }
      outputs {
        ...ArtefactView
      }
      criteria {
        id
        text
        checkedBy
      }
    }
    seats {
      id
      title
      role
      skills
      languages
      preferredKind
      teamId
    }
    teams {
      id
      title
      parentId
      leadSeatId
    }
    unused {
      ...ArtefactView
    }
    links {
      fromBlockId
      toBlockId
      kind
    }
    quotes {
      ...QuoteView
    }
  }
`);

/** What one line about a run needs. */
export const RunSummaryFragment = graphql(`
  fragment RunSummary on Run {
    id
    title
    state
    says
    startedAt
    deadline
    finishAt
    isGuest
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
      seatId
      plannedStart
      plannedFinish
      startedAt
      deliveredAt
      acceptedAt
      estimateAskedAt
      actions
      packets {
        version
        state
        deliveredBy
        deliveredAt
      }
    }
    seats {
      id
      title
      state
      holder {
        name
        kind
      }
    }
  }
`);

export const OfferFragment = graphql(`
  fragment OfferView on Offer {
    id
    state
    runId
    runTitle
    seatTitle
    clientName
    workerId
    workerName
    reasons
    offeredAt
    heldUntil
    answeredAt
    saidYesAt
    answersUntil
    price {
      ...MoneyView
    }
    blocks {
      title
      plannedStart
      plannedFinish
      minutes
      criteria
    }
  }
`);

export const WorkBlockFragment = graphql(`
  fragment WorkBlock on RunBlock {
    id
    title
    description
    state
    isLate
    isCritical
    slackMinutes
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
      fromBlockId
      artefact {
        ...ArtefactView
      }
      material {
        name
        type
        text
        fileId
      }
    }
    drafts {
      id
      model
      text
      madeAt
    }
    outputs {
      ...ArtefactView
    }
    criteria {
      id
      text
      checkedBy
    }
    packets {
      version
      state
      deliveredAt
      deliveredBy
      madeBy
      openQuestions
      answeredAt
      answeredBy
      refusalReason
      failedCriterionIds
      isInterim
      provenance {
        sources {
          blockId
          title
          version
        }
        makers {
          workerId
          name
          kind
        }
        models
      }
      outputs {
        name
        type
        text
        fileId
      }
      results {
        criterionId
        passes
        note
      }
    }
  }
`);
