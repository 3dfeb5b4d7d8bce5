// Generated from the contract by `npm run schema`. Do not edit.
/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Palette {\n    runs(first: 20) {\n      edges {\n        node {\n          id\n          title\n        }\n      }\n    }\n    blueprints(first: 20) {\n      edges {\n        node {\n          id\n          title\n          runId\n        }\n      }\n    }\n  }\n": typeof types.PaletteDocument,
    "\n  subscription OffersChanged {\n    offersChanged {\n      id\n      state\n    }\n  }\n": typeof types.OffersChangedDocument,
    "\n  query OpenOffers {\n    offers(state: OFFERED) {\n      id\n      heldUntil\n    }\n  }\n": typeof types.OpenOffersDocument,
    "\n  mutation SignOut {\n    signOut {\n      at\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  mutation SwitchWorkspace($workspaceId: ID!) {\n    switchWorkspace(workspaceId: $workspaceId) {\n      __typename\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.SwitchWorkspaceDocument,
    "\n  query Engagements($after: String) {\n    engagements(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          state\n          isClient\n          runId\n          runTitle\n          seatTitle\n          workerName\n          clientName\n          agreedAt\n          endedAt\n          terms\n          price {\n            ...MoneyView\n          }\n          blocks {\n            blockId\n            title\n            acceptedAt\n            price {\n              ...MoneyView\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.EngagementsDocument,
    "\n  query Business {\n    viewer {\n      workspace {\n        id\n        name\n        country\n        currency\n        timeZone\n        business {\n          legalName\n          street\n          city\n          postCode\n          region\n          taxId\n          localTaxNumber\n          isSmallBusiness\n          payoutAccount\n        }\n      }\n    }\n  }\n": typeof types.BusinessDocument,
    "\n  mutation UpdateBusiness($input: UpdateBusinessDetailsInput!) {\n    updateBusinessDetails(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.UpdateBusinessDocument,
    "\n  query Keys {\n    apiKeys {\n      id\n      name\n      prefix\n      scopes\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n    keyScopes {\n      name\n      says\n    }\n    myWorkers {\n      id\n      displayName\n      kind\n    }\n  }\n": typeof types.KeysDocument,
    "\n  mutation CreateKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      __typename\n      ... on CreatedApiKey {\n        secret\n        apiKey {\n          id\n          name\n        }\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.CreateKeyDocument,
    "\n  mutation RevokeKey($apiKeyId: ID!) {\n    revokeApiKey(apiKeyId: $apiKeyId) {\n      __typename\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.RevokeKeyDocument,
    "\n  query Members {\n    members {\n      role\n      since\n      person {\n        id\n        name\n        email\n      }\n    }\n  }\n": typeof types.MembersDocument,
    "\n  mutation AddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      __typename\n      ... on Member {\n        person {\n          name\n        }\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.AddMemberDocument,
    "\n  query Sessions {\n    sessions {\n      id\n      startedAt\n      lastSeenAt\n      expiresAt\n      device\n      isCurrent\n    }\n  }\n": typeof types.SessionsDocument,
    "\n  mutation RevokeSession($sessionId: ID!) {\n    revokeSession(sessionId: $sessionId) {\n      __typename\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.RevokeSessionDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n      }\n      ... on TooManyAttempts {\n        retryAfterSeconds\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.SignUpDocument,
    "\n  mutation AnswerTaxQuestion($input: AnswerTaxQuestionInput!) {\n    answerTaxQuestion(input: $input) {\n      __typename\n      ... on Invoice {\n        ...InvoiceView\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.AnswerTaxQuestionDocument,
    "\n  query Invoices($direction: InvoiceDirection, $after: String) {\n    invoices(direction: $direction, first: 20, after: $after) {\n      edges {\n        node {\n          id\n          number\n          state\n          direction\n          issuedOn\n          dueOn\n          runTitle\n          seller {\n            name\n          }\n          buyer {\n            name\n          }\n          payable {\n            ...MoneyView\n          }\n          inHomeCurrency {\n            ...MoneyView\n          }\n          question {\n            question\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.InvoicesDocument,
    "\n  fragment PartyView on InvoiceParty {\n    name\n    country\n    address\n    taxId\n  }\n": typeof types.PartyViewFragmentDoc,
    "\n  fragment InvoiceView on Invoice {\n    id\n    number\n    state\n    direction\n    issuedOn\n    dueOn\n    runId\n    runTitle\n    pdfUrl\n    xmlUrl\n    seller {\n      ...PartyView\n    }\n    buyer {\n      ...PartyView\n    }\n    net {\n      ...MoneyView\n    }\n    tax {\n      ...MoneyView\n    }\n    payable {\n      ...MoneyView\n    }\n    inHomeCurrency {\n      ...MoneyView\n    }\n    fx {\n      ...FxView\n    }\n    taxSubtotals {\n      category\n      ratePercent\n      base {\n        ...MoneyView\n      }\n      tax {\n        ...MoneyView\n      }\n    }\n    lines {\n      id\n      title\n      quantity\n      doneBy\n      unitPrice {\n        ...MoneyView\n      }\n      net {\n        ...MoneyView\n      }\n      treatment {\n        category\n        ratePercent\n        note\n        noteEnglish\n        legalBasis\n        whoOwes\n        ruleId\n        ruleVersion\n        effectiveDate\n        evidence\n      }\n    }\n    question {\n      ...QuestionView\n    }\n    taxAnswers {\n      name\n      label\n      value\n      shown\n      answeredBy\n      answeredAt\n    }\n    payment {\n      paidAt\n      withholdingRule\n      gross {\n        ...MoneyView\n      }\n      fee {\n        ...MoneyView\n      }\n      withheld {\n        ...MoneyView\n      }\n      received {\n        ...MoneyView\n      }\n      fx {\n        ...FxView\n      }\n    }\n  }\n": typeof types.InvoiceViewFragmentDoc,
    "\n  fragment FxView on FxNote {\n    base\n    quote\n    rate\n    date\n    source\n  }\n": typeof types.FxViewFragmentDoc,
    "\n  fragment QuestionView on TaxQuestion {\n    code\n    question\n    missing\n    about {\n      name\n      value\n    }\n    fields {\n      name\n      kind\n      label\n      options {\n        value\n        label\n      }\n      regions {\n        value\n        label\n      }\n      country\n      from\n      until\n      leastPercent\n      mostPercent\n      neededWhen {\n        name\n        value\n      }\n      where\n    }\n  }\n": typeof types.QuestionViewFragmentDoc,
    "\n  query Invoice($id: ID!) {\n    invoice(id: $id) {\n      ...InvoiceView\n    }\n  }\n": typeof types.InvoiceDocument,
    "\n  mutation IssueInvoice($input: IssueInvoiceInput!) {\n    issueInvoice(input: $input) {\n      __typename\n      ... on Invoice {\n        ...InvoiceView\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvoiceRuleBroken {\n        rule\n      }\n    }\n  }\n": typeof types.IssueInvoiceDocument,
    "\n  mutation PayInvoice($input: PayInvoiceInput!) {\n    payInvoice(input: $input) {\n      __typename\n      ... on Invoice {\n        ...InvoiceView\n      }\n      ... on Refusal {\n        message\n      }\n      ... on NotEnoughFunds {\n        available {\n          ...MoneyView\n        }\n      }\n    }\n  }\n": typeof types.PayInvoiceDocument,
    "\n  mutation DepositFunds($input: DepositFundsInput!) {\n    depositFunds(input: $input) {\n      __typename\n      ... on FundsDeposited {\n        available {\n          ...MoneyView\n        }\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.DepositFundsDocument,
    "\n  query TrialBalance {\n    trialBalance {\n      currency\n      difference {\n        ...MoneyView\n      }\n      totalDebit {\n        ...MoneyView\n      }\n      totalCredit {\n        ...MoneyView\n      }\n      rows {\n        account {\n          id\n          code\n          label\n          balance {\n            ...MoneyView\n          }\n        }\n        debit {\n          ...MoneyView\n        }\n        credit {\n          ...MoneyView\n        }\n      }\n    }\n  }\n": typeof types.TrialBalanceDocument,
    "\n  query LedgerTransfers($after: String) {\n    ledgerTransfers(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          says\n          bookedAt\n          entries {\n            accountCode\n            accountLabel\n            amount {\n              ...MoneyView\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.LedgerTransfersDocument,
    "\n  query RoutingReceipt($id: ID!) {\n    routingReceipt(id: $id) {\n      id\n      subjectKind\n      title\n      says\n      decidedAt\n      dataClasses\n      dataOrigin\n      catalogueVersion\n      hash\n      document\n      candidates {\n        id\n        kind\n        label\n        country\n        outcome\n        qualityLow\n        qualityHigh\n        price {\n          ...MoneyView\n        }\n        reasons {\n          rule\n          says\n          basis\n        }\n      }\n    }\n  }\n": typeof types.RoutingReceiptDocument,
    "\n  query MyWorkers {\n    myWorkers {\n      ...WorkerView\n    }\n  }\n": typeof types.MyWorkersDocument,
    "\n  mutation SaveWorker($input: SaveWorkerInput!) {\n    saveWorker(input: $input) {\n      __typename\n      ... on Worker {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.SaveWorkerDocument,
    "\n  mutation SetAvailability($workerId: ID!, $isAvailable: Boolean!) {\n    setAvailability(workerId: $workerId, isAvailable: $isAvailable) {\n      __typename\n      ... on Worker {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.SetAvailabilityDocument,
    "\n  mutation SaveOpinion($input: SaveOpinionInput!) {\n    saveOpinion(input: $input) {\n      __typename\n      ... on OpinionSaved {\n        subjectId\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.SaveOpinionDocument,
    "\n  query PeerReviews {\n    peerReviewRequests {\n      id\n      skill\n      label\n      title\n      wanted\n      createdAt\n      results {\n        score\n        comment\n        givenAt\n      }\n    }\n    peerReviewTasks {\n      id\n      skill\n      label\n      title\n      work\n      state\n      askedAt\n    }\n  }\n": typeof types.PeerReviewsDocument,
    "\n  mutation AskForPeerReview($input: AskForPeerReviewInput!) {\n    askForPeerReview(input: $input) {\n      __typename\n      ... on PeerReviewAsked {\n        requestId\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.AskForPeerReviewDocument,
    "\n  mutation AnswerPeerReview($input: AnswerPeerReviewInput!) {\n    answerPeerReview(input: $input) {\n      __typename\n      ... on PeerReviewAnswered {\n        taskId\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.AnswerPeerReviewDocument,
    "\n  fragment WorkerView on Worker {\n    id\n    kind\n    displayName\n    headline\n    country\n    timeZone\n    isAvailable\n    isMine\n    rate {\n      ...MoneyView\n    }\n    languages {\n      tag\n      level\n    }\n    skills {\n      skill\n      level\n      label\n      evidence\n    }\n    hours {\n      weekday\n      from\n      to\n    }\n    trackRecord {\n      ...RecordView\n    }\n  }\n": typeof types.WorkerViewFragmentDoc,
    "\n  fragment RecordView on TrackRecord {\n    acceptedBlocks\n    refusedHandOffs\n    peerReviews\n    acceptance {\n      mean\n      low\n      high\n    }\n    lateness {\n      mean\n    }\n    delayMinutes {\n      mean\n    }\n    costRatio {\n      mean\n    }\n  }\n": typeof types.RecordViewFragmentDoc,
    "\n  fragment ReasonView on MatchReason {\n    kind\n    subject\n    label\n    level\n    typed\n    isGuess\n    languageLevel\n    hours\n    rate {\n      ...MoneyView\n    }\n    acceptedBlocks\n    refusedHandOffs\n    low\n  }\n": typeof types.ReasonViewFragmentDoc,
    "\n  query Workers($filter: WorkerFilter, $after: String) {\n    workers(filter: $filter, first: 20, after: $after) {\n      edges {\n        node {\n          ...WorkerView\n        }\n        reasons {\n          ...ReasonView\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.WorkersDocument,
    "\n  query Worker($id: ID!) {\n    worker(id: $id) {\n      ...WorkerView\n      myOpinion {\n        score\n        note\n      }\n      trackRecord {\n        parts {\n          kind\n          subject\n          label\n          acceptedBlocks\n          refusedHandOffs\n          peerReviews\n          acceptance {\n            mean\n            low\n            high\n          }\n        }\n      }\n    }\n  }\n": typeof types.WorkerDocument,
    "\n  query Skills($locale: String) {\n    skills(locale: $locale) {\n      id\n      name\n      familyLabel\n      names\n    }\n  }\n": typeof types.SkillsDocument,
    "\n  fragment AskView on Ask {\n    id\n    runId\n    runTitle\n    blockId\n    blockTitle\n    kind\n    state\n    question\n    options\n    act\n    otherwise\n    isWaiting\n    askedBy\n    askedAt\n    toName\n    timesOutAt\n    answer\n    answeredBy\n    answeredAt\n    answers\n  }\n": typeof types.AskViewFragmentDoc,
    "\n  query WaitingAsks {\n    waitingAsks {\n      ...AskView\n    }\n  }\n": typeof types.WaitingAsksDocument,
    "\n  query RunAsks($runId: ID!) {\n    run(id: $runId) {\n      id\n      asks {\n        ...AskView\n      }\n    }\n  }\n": typeof types.RunAsksDocument,
    "\n  mutation Ask($input: AskInput!) {\n    ask(input: $input) {\n      __typename\n      ... on Ask {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.AskDocument,
    "\n  mutation AnswerAsk($input: AnswerAskInput!) {\n    answerAsk(input: $input) {\n      __typename\n      ... on Ask {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.AnswerAskDocument,
    "\n  query BlockLibrary {\n    blockLibrary {\n      id\n      title\n      work\n      kinds\n      role\n      personMinutes\n      agentMinutes\n      repeatedFor\n      usualCount\n      method {\n        label\n        options {\n          id\n          label\n          work\n        }\n      }\n      inputs {\n        ...ArtefactView\n      }\n      outputs {\n        ...ArtefactView\n      }\n    }\n  }\n": typeof types.BlockLibraryDocument,
    "\n  query Blueprint($id: ID!) {\n    blueprint(id: $id) {\n      ...BlueprintView\n    }\n  }\n": typeof types.BlueprintDocument,
    "\n  mutation EditBlueprint($input: EditBlueprintInput!) {\n    editBlueprint(input: $input) {\n      __typename\n      ... on Blueprint {\n        ...BlueprintView\n      }\n      ... on Refusal {\n        message\n      }\n      ... on BlueprintRefused {\n        rule\n        blockIds\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on OutOfDate {\n        currentVersion\n      }\n    }\n  }\n": typeof types.EditBlueprintDocument,
    "\n  query ForwardView {\n    forwardView(days: 7) {\n      kind\n      id\n      runId\n      title\n      clientName\n      startsAt\n      endsAt\n      keepFree\n    }\n    quietHours {\n      workerId\n      workerName\n      timeZone\n      from\n      to\n    }\n    poolMemberships {\n      poolId\n      poolName\n      clientName\n      workerId\n      workerName\n      state\n    }\n  }\n": typeof types.ForwardViewDocument,
    "\n  mutation AnswerKeepFree($input: AnswerKeepFreeInput!) {\n    answerKeepFree(input: $input) {\n      __typename\n      ... on KeepFree {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.AnswerKeepFreeDocument,
    "\n  mutation AnswerPool($input: AnswerPoolInput!) {\n    answerPool(input: $input) {\n      __typename\n      ... on PoolMembership {\n        poolId\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.AnswerPoolDocument,
    "\n  mutation SetQuietHours($input: SetQuietHoursInput!) {\n    setQuietHours(input: $input) {\n      __typename\n      ... on QuietHours {\n        workerId\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.SetQuietHoursDocument,
    "\n  fragment ArtefactView on Artefact {\n    type\n    label\n    language\n  }\n": typeof types.ArtefactViewFragmentDoc,
    "\n  fragment MoneyView on Money {\n    minor\n    currency\n    decimal\n  }\n": typeof types.MoneyViewFragmentDoc,
    "\n  fragment QuoteView on Quote {\n    variant\n    finishAt\n    isWithinBudget\n    isOnTime\n    qualityLow\n    qualityHigh\n    says\n    cost {\n      ...MoneyView\n    }\n    gaps {\n      seatId\n      says\n    }\n    lines {\n      says\n      amount {\n        ...MoneyView\n      }\n    }\n  }\n": typeof types.QuoteViewFragmentDoc,
    "\n  fragment BlueprintView on Blueprint {\n    id\n    title\n    version\n    brief\n    deadline\n    dataClasses\n    dataOrigin\n    runId\n    createdAt\n    budget {\n      ...MoneyView\n    }\n    blocks {\n      id\n      key\n      title\n      description\n      seatId\n      reviewSeatId\n      personMinutes\n      agentMinutes\n      reviewMinutes\n      inputs {\n        name\n        fromBlockId\n        isAtHand\n        artefact {\n          ...ArtefactView\n        }\n      }\n      outputs {\n        ...ArtefactView\n      }\n      criteria {\n        id\n        text\n        checkedBy\n      }\n    }\n    seats {\n      id\n      title\n      role\n      skills\n      languages\n      preferredKind\n      teamId\n    }\n    teams {\n      id\n      title\n      parentId\n      leadSeatId\n    }\n    unused {\n      ...ArtefactView\n    }\n    links {\n      fromBlockId\n      toBlockId\n      kind\n    }\n    quotes {\n      ...QuoteView\n    }\n  }\n": typeof types.BlueprintViewFragmentDoc,
    "\n  fragment RunSummary on Run {\n    id\n    title\n    state\n    says\n    startedAt\n    deadline\n    finishAt\n    isGuest\n    actions\n    money {\n      ...RunMoney\n    }\n    blocks {\n      id\n      title\n      state\n      isLate\n      isCritical\n      seatId\n      plannedStart\n      plannedFinish\n      startedAt\n      deliveredAt\n      acceptedAt\n      estimateAskedAt\n      actions\n      packets {\n        version\n        state\n        deliveredBy\n        deliveredAt\n      }\n    }\n    seats {\n      id\n      title\n      state\n      holder {\n        name\n        kind\n      }\n    }\n  }\n": typeof types.RunSummaryFragmentDoc,
    "\n  fragment OfferView on Offer {\n    id\n    state\n    runId\n    runTitle\n    seatTitle\n    clientName\n    workerId\n    workerName\n    reasons\n    offeredAt\n    heldUntil\n    answeredAt\n    saidYesAt\n    answersUntil\n    price {\n      ...MoneyView\n    }\n    blocks {\n      title\n      plannedStart\n      plannedFinish\n      minutes\n      criteria\n    }\n  }\n": typeof types.OfferViewFragmentDoc,
    "\n  fragment WorkBlock on RunBlock {\n    id\n    title\n    description\n    state\n    isLate\n    isCritical\n    slackMinutes\n    plannedStart\n    plannedFinish\n    startedAt\n    deliveredAt\n    acceptedAt\n    expectedFinish\n    estimateAskedAt\n    actions\n    price {\n      ...MoneyView\n    }\n    inputs {\n      name\n      fromBlockId\n      artefact {\n        ...ArtefactView\n      }\n      material {\n        name\n        type\n        text\n        fileId\n      }\n    }\n    drafts {\n      id\n      model\n      text\n      madeAt\n    }\n    outputs {\n      ...ArtefactView\n    }\n    criteria {\n      id\n      text\n      checkedBy\n    }\n    packets {\n      version\n      state\n      deliveredAt\n      deliveredBy\n      madeBy\n      openQuestions\n      answeredAt\n      answeredBy\n      refusalReason\n      failedCriterionIds\n      isInterim\n      provenance {\n        sources {\n          blockId\n          title\n          version\n        }\n        makers {\n          workerId\n          name\n          kind\n        }\n        models\n      }\n      outputs {\n        name\n        type\n        text\n        fileId\n      }\n      results {\n        criterionId\n        passes\n        note\n      }\n    }\n  }\n": typeof types.WorkBlockFragmentDoc,
    "\n  mutation LaunchRun($input: LaunchRunInput!) {\n    launchRun(input: $input) {\n      __typename\n      ... on Run {\n        id\n        title\n      }\n      ... on LaunchPreview {\n        seatsToFill\n        missing {\n          ...MoneyView\n        }\n        quote {\n          ...QuoteView\n        }\n      }\n      ... on Refusal {\n        message\n      }\n      ... on SeatCannotBeFilled {\n        gaps {\n          seatId\n          says\n        }\n      }\n    }\n  }\n": typeof types.LaunchRunDocument,
    "\n  query Messages($runId: ID!) {\n    messages(runId: $runId, first: 100) {\n      id\n      blockId\n      text\n      at\n      proposalId\n      author {\n        kind\n        name\n      }\n    }\n  }\n": typeof types.MessagesDocument,
    "\n  mutation PostMessage($input: PostMessageInput!) {\n    postMessage(input: $input) {\n      __typename\n      ... on Message {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.PostMessageDocument,
    "\n  mutation ProposeFromMessage($input: ProposeFromMessageInput!) {\n    proposeFromMessage(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n        runId\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.ProposeFromMessageDocument,
    "\n  query Offers {\n    offers {\n      ...OfferView\n    }\n  }\n": typeof types.OffersDocument,
    "\n  mutation AcceptOffer($input: AnswerOfferInput!) {\n    acceptOffer(input: $input) {\n      __typename\n      ... on Offer {\n        id\n        seatTitle\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.AcceptOfferDocument,
    "\n  mutation DeclineOffer($input: AnswerOfferInput!) {\n    declineOffer(input: $input) {\n      __typename\n      ... on Offer {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.DeclineOfferDocument,
    "\n  query OwedReviews {\n    hiringReviews {\n      ...ReviewView\n    }\n  }\n": typeof types.OwedReviewsDocument,
    "\n  mutation AnswerReview($input: AnswerReviewInput!) {\n    answerReview(input: $input) {\n      __typename\n      ... on HiringReview {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.AnswerReviewDocument,
    "\n  mutation DeliverPacket($input: DeliverPacketInput!) {\n    deliverPacket(input: $input) {\n      __typename\n      ... on RunBlock {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n      ... on CriteriaUnanswered {\n        criterionIds\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.DeliverPacketDocument,
    "\n  mutation AcceptPacket($input: AnswerPacketInput!) {\n    acceptPacket(input: $input) {\n      __typename\n      ... on RunBlock {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n      ... on CriteriaFailed {\n        criterionIds\n      }\n    }\n  }\n": typeof types.AcceptPacketDocument,
    "\n  mutation RefusePacket($input: RefusePacketInput!) {\n    refusePacket(input: $input) {\n      __typename\n      ... on RunBlock {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.RefusePacketDocument,
    "\n  query RunBlockPage($runId: ID!) {\n    run(id: $runId) {\n      id\n      title\n      isGuest\n      blocks {\n        ...WorkBlock\n      }\n    }\n  }\n": typeof types.RunBlockPageDocument,
    "\n  query PassOvers {\n    passOvers {\n      id\n      seatId\n      seatTitle\n      clientName\n      workerId\n      workerName\n      says\n      decidedAt\n      review {\n        ...ReviewView\n      }\n    }\n  }\n": typeof types.PassOversDocument,
    "\n  fragment ReviewView on HiringReview {\n    id\n    decision\n    seatTitle\n    clientName\n    workerName\n    decisionSays\n    question\n    state\n    askedAt\n    dueAt\n    answer\n    answeredBy\n    answeredAt\n  }\n": typeof types.ReviewViewFragmentDoc,
    "\n  query MyHiringReviews {\n    myHiringReviews {\n      ...ReviewView\n    }\n  }\n": typeof types.MyHiringReviewsDocument,
    "\n  mutation RequestReview($input: RequestReviewInput!) {\n    requestReview(input: $input) {\n      __typename\n      ... on HiringReview {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.RequestReviewDocument,
    "\n  query PlanVersions($id: ID!) {\n    blueprint(id: $id) {\n      id\n      versions {\n        version\n        createdAt\n        author\n        says\n      }\n    }\n  }\n": typeof types.PlanVersionsDocument,
    "\n  mutation RestoreVersion($input: RestoreBlueprintVersionInput!) {\n    restoreBlueprintVersion(input: $input) {\n      __typename\n      ... on Blueprint {\n        ...BlueprintView\n      }\n      ... on Refusal {\n        message\n      }\n      ... on OutOfDate {\n        currentVersion\n      }\n    }\n  }\n": typeof types.RestoreVersionDocument,
    "\n  query Pools {\n    pools {\n      id\n      name\n      members {\n        workerId\n        name\n        state\n      }\n    }\n    hiringPolicy {\n      holdMinutes\n      waveSize\n      closeMinutes\n      isFamiliarFirst\n      poolId\n    }\n  }\n": typeof types.PoolsDocument,
    "\n  query PoolCandidates($text: String!) {\n    workers(filter: { text: $text }, first: 6) {\n      edges {\n        node {\n          id\n          displayName\n          headline\n        }\n      }\n    }\n  }\n": typeof types.PoolCandidatesDocument,
    "\n  mutation CreatePool($input: CreatePoolInput!) {\n    createPool(input: $input) {\n      __typename\n      ... on Pool {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.CreatePoolDocument,
    "\n  mutation InviteToPool($input: InviteToPoolInput!) {\n    inviteToPool(input: $input) {\n      __typename\n      ... on Pool {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.InviteToPoolDocument,
    "\n  mutation RemoveFromPool($input: RemoveFromPoolInput!) {\n    removeFromPool(input: $input) {\n      __typename\n      ... on Pool {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.RemoveFromPoolDocument,
    "\n  mutation SetHiringPolicy($input: SetHiringPolicyInput!) {\n    setHiringPolicy(input: $input) {\n      __typename\n      ... on HiringPolicy {\n        holdMinutes\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.SetHiringPolicyDocument,
    "\n  query Proposals($runId: ID!) {\n    proposals(runId: $runId) {\n      id\n      title\n      state\n      createdAt\n      openConflicts\n      author {\n        name\n      }\n    }\n  }\n": typeof types.ProposalsDocument,
    "\n  fragment Picture on PlanPicture {\n    title\n    blocks {\n      id\n      title\n      seatId\n      reviewSeatId\n      personMinutes\n      agentMinutes\n    }\n    seats {\n      id\n      title\n      holderName\n    }\n    links {\n      fromBlockId\n      toBlockId\n      kind\n    }\n  }\n": typeof types.PictureFragmentDoc,
    "\n  query Proposal($runId: ID!, $id: ID!) {\n    proposal(runId: $runId, id: $id) {\n      id\n      runId\n      title\n      why\n      state\n      createdAt\n      decidedAt\n      decidedBy\n      decidedBecause\n      isBehind\n      openConflicts\n      actions\n      author {\n        name\n      }\n      edits {\n        id\n        kind\n        of\n        thingId\n        thingTitle\n        says\n        status\n      }\n      conflicts {\n        id\n        kind\n        group\n        thingTitle\n        field\n        says\n        mine\n        theirs\n        mineValue\n        theirsValue\n        choices\n        decision\n      }\n      before {\n        ...Picture\n      }\n      after {\n        ...Picture\n      }\n    }\n  }\n": typeof types.ProposalDocument,
    "\n  query ChangePreview($runId: ID!, $id: ID!, $editIds: [ID!]) {\n    proposal(runId: $runId, id: $id) {\n      id\n      preview(editIds: $editIds) {\n        finishBefore\n        finishAfter\n        isOnTime\n        isWithinBudget\n        says\n        costBefore {\n          ...MoneyView\n        }\n        costAfter {\n          ...MoneyView\n        }\n        people {\n          name\n          says\n        }\n        invoiceLines {\n          says\n          amount {\n            ...MoneyView\n          }\n        }\n      }\n    }\n  }\n": typeof types.ChangePreviewDocument,
    "\n  mutation ProposeChange($input: ProposeChangeInput!) {\n    proposeChange(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n        runId\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.ProposeChangeDocument,
    "\n  mutation MergeProposal($input: MergeProposalInput!) {\n    mergeProposal(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.MergeProposalDocument,
    "\n  mutation DecideConflict($input: DecideConflictInput!) {\n    decideConflict(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.DecideConflictDocument,
    "\n  mutation DeclineProposal($input: DeclineProposalInput!) {\n    declineProposal(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.DeclineProposalDocument,
    "\n  mutation WithdrawProposal($input: ProposalInput!) {\n    withdrawProposal(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.WithdrawProposalDocument,
    "\n  mutation ReviseProposal($input: ReviseProposalInput!) {\n    reviseProposal(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n        runId\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.ReviseProposalDocument,
    "\n  mutation ProposeBlueprint($input: ProposeBlueprintInput!) {\n    proposeBlueprint(input: $input) {\n      __typename\n      ... on Blueprint {\n        ...BlueprintView\n      }\n      ... on Refusal {\n        message\n      }\n      ... on NothingMakesIt {\n        wanted\n        missing\n      }\n      ... on UnknownArtefactType {\n        didYouMean\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.ProposeBlueprintDocument,
    "\n  query ReadBrief($text: String!, $currency: String!, $today: PlainDate!) {\n    readBrief(text: $text, currency: $currency, today: $today) {\n      languages\n      budget {\n        amount\n        currency\n        because\n      }\n      deadline {\n        day\n        time\n      }\n      wanted {\n        because\n        artefact {\n          ...ArtefactView\n        }\n      }\n      atHand {\n        because\n        artefact {\n          ...ArtefactView\n        }\n      }\n    }\n  }\n": typeof types.ReadBriefDocument,
    "\n  query ArtefactTypes {\n    artefactTypes {\n      id\n      label\n      comesInLanguages\n    }\n  }\n": typeof types.ArtefactTypesDocument,
    "\n  mutation PauseRun($input: PauseRunInput!) {\n    pauseRun(input: $input) {\n      __typename\n      ... on Run {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.PauseRunDocument,
    "\n  mutation ResumeRun($input: ResumeRunInput!) {\n    resumeRun(input: $input) {\n      __typename\n      ... on Run {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.ResumeRunDocument,
    "\n  mutation CancelRun($input: CancelRunInput!) {\n    cancelRun(input: $input) {\n      __typename\n      ... on Run {\n        id\n      }\n      ... on CancelPreview {\n        says\n        offersWithdrawn\n        owedForAccepted {\n          ...MoneyView\n        }\n        owedForBegun {\n          ...MoneyView\n        }\n        noLongerOwed {\n          ...MoneyView\n        }\n        lines {\n          blockId\n          title\n          workerName\n          says\n          agreed {\n            ...MoneyView\n          }\n          owed {\n            ...MoneyView\n          }\n        }\n      }\n      ... on Refusal {\n        message\n      }\n      ... on HandOffsWaiting {\n        blockIds\n      }\n    }\n  }\n": typeof types.CancelRunDocument,
    "\n  mutation CloseRun($input: CloseRunInput!) {\n    closeRun(input: $input) {\n      __typename\n      ... on Run {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.CloseRunDocument,
    "\n  query RunBoard($runId: ID!) {\n    run(id: $runId) {\n      id\n      title\n      state\n      says\n      startedAt\n      deadline\n      finishAt\n      isGuest\n      pausedAt\n      reason\n      actions\n      money {\n        ...RunMoney\n      }\n      blocks {\n        id\n        title\n        state\n        isLate\n        isCritical\n        slackMinutes\n        seatId\n        reviewSeatId\n        plannedStart\n        plannedFinish\n        startedAt\n        deliveredAt\n        acceptedAt\n        expectedFinish\n        estimateAskedAt\n        actions\n        price {\n          ...MoneyView\n        }\n        inputs {\n          name\n        }\n        outputs {\n          label\n        }\n        criteria {\n          id\n        }\n      }\n      seats {\n        ...BoardSeat\n      }\n      links {\n        fromBlockId\n        toBlockId\n        kind\n      }\n      activity(first: 50) {\n        id\n        at\n        says\n        blockId\n        actor {\n          kind\n          name\n        }\n      }\n    }\n  }\n": typeof types.RunBoardDocument,
    "\n  fragment BoardSeat on RunSeat {\n    id\n    title\n    role\n    state\n    preferredKind\n    holder {\n      workerId\n      kind\n      name\n      country\n      timeZone\n      since\n    }\n    pastHolders {\n      workerId\n      name\n      since\n    }\n    search {\n      says\n      askedCount\n      knownUntil\n      closesAt\n      usuallyBy\n    }\n    offers {\n      id\n      state\n      workerName\n      offeredAt\n      heldUntil\n      answeredAt\n      reasons\n      receiptId\n    }\n  }\n": typeof types.BoardSeatFragmentDoc,
    "\n  subscription RunChanged($runId: ID!) {\n    runChanged(runId: $runId) {\n      id\n      blockId\n    }\n  }\n": typeof types.RunChangedDocument,
    "\n  fragment RunMoney on RunBudget {\n    limit {\n      ...MoneyView\n    }\n    used {\n      ...MoneyView\n    }\n    reserved {\n      ...MoneyView\n    }\n    expected {\n      ...MoneyView\n    }\n    forecast {\n      ...MoneyView\n    }\n    free {\n      ...MoneyView\n    }\n    models {\n      ...MoneyView\n    }\n    fee {\n      ...MoneyView\n    }\n    usedPercent\n    standing\n    askedAt\n    stoppedAt\n    missing {\n      ...MoneyView\n    }\n    unpaidSeatId\n    lacking\n  }\n": typeof types.RunMoneyFragmentDoc,
    "\n  mutation SetRunBudget($input: SetRunBudgetInput!) {\n    setRunBudget(input: $input) {\n      __typename\n      ... on Run {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.SetRunBudgetDocument,
    "\n  query RunLife($runId: ID!) {\n    run(id: $runId) {\n      id\n      reconvenesRunId\n      convenedInSeconds\n      teams {\n        id\n        title\n        parentId\n        leadSeatId\n      }\n      blocks {\n        id\n        actions\n        lease {\n          renewedAt\n          until\n          askedAt\n        }\n        staleInputs {\n          sourceBlockId\n          title\n          takenVersion\n          newestVersion\n        }\n      }\n      seats {\n        id\n        teamId\n        actions\n        twinOfSeatId\n        isClosed\n        size {\n          most\n          openAbove\n          closeBelow\n        }\n      }\n    }\n  }\n": typeof types.RunLifeDocument,
    "\n  mutation Heartbeat($input: HeartbeatInput!) {\n    heartbeat(input: $input) {\n      __typename\n      ... on Heard {\n        runId\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.HeartbeatDocument,
    "\n  mutation TakeVersion($input: TakeVersionInput!) {\n    takeVersion(input: $input) {\n      __typename\n      ... on RunBlock {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.TakeVersionDocument,
    "\n  mutation SwapSeat($input: SwapSeatInput!) {\n    swapSeat(input: $input) {\n      __typename\n      ... on RunSeat {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.SwapSeatDocument,
    "\n  mutation SetSeatSize($input: SetSeatSizeInput!) {\n    setSeatSize(input: $input) {\n      __typename\n      ... on Run {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.SetSeatSizeDocument,
    "\n  mutation ReconveneRun($input: ReconveneRunInput!) {\n    reconveneRun(input: $input) {\n      __typename\n      ... on Run {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.ReconveneRunDocument,
    "\n  query Runs {\n    runs(first: 20) {\n      edges {\n        node {\n          ...RunSummary\n        }\n      }\n    }\n  }\n": typeof types.RunsDocument,
    "\n  query Plans {\n    blueprints(first: 20) {\n      edges {\n        node {\n          id\n          title\n          createdAt\n          deadline\n          runId\n          budget {\n            ...MoneyView\n          }\n          blocks {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlansDocument,
    "\n  query Lately {\n    runs(first: 10) {\n      edges {\n        node {\n          id\n          title\n          activity(first: 5) {\n            id\n            at\n            says\n            actor {\n              kind\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.LatelyDocument,
    "\n  fragment SavedPartView on SavedPart {\n    id\n    title\n    summary\n    repeatedFor\n    usualCount\n    language\n    author\n    createdAt\n    file\n    blocks {\n      id\n      title\n      personMinutes\n    }\n    teams {\n      id\n    }\n    ancestors {\n      id\n      title\n    }\n  }\n": typeof types.SavedPartViewFragmentDoc,
    "\n  query SavedParts {\n    savedParts {\n      ...SavedPartView\n    }\n  }\n": typeof types.SavedPartsDocument,
    "\n  mutation SavePart($input: SavePartInput!) {\n    savePart(input: $input) {\n      __typename\n      ... on SavedPart {\n        ...SavedPartView\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.SavePartDocument,
    "\n  mutation ForkPart($input: ForkPartInput!) {\n    forkPart(input: $input) {\n      __typename\n      ... on SavedPart {\n        ...SavedPartView\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.ForkPartDocument,
    "\n  mutation RemovePart($input: RemovePartInput!) {\n    removePart(input: $input) {\n      __typename\n      ... on SavedPart {\n        ...SavedPartView\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.RemovePartDocument,
    "\n  mutation ImportPart($input: ImportPartInput!) {\n    importPart(input: $input) {\n      __typename\n      ... on SavedPart {\n        ...SavedPartView\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.ImportPartDocument,
    "\n  mutation ReleaseSeat($input: ReleaseSeatInput!) {\n    releaseSeat(input: $input) {\n      __typename\n      ... on RunSeat {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": typeof types.ReleaseSeatDocument,
    "\n  query HolderHours($workerId: ID!) {\n    worker(id: $workerId) {\n      id\n      timeZone\n      hours {\n        weekday\n        from\n        to\n      }\n    }\n  }\n": typeof types.HolderHoursDocument,
    "\n  query SeatReceipts($subjectId: ID!) {\n    routingReceipts(subjectId: $subjectId, first: 10) {\n      edges {\n        node {\n          id\n          says\n          decidedAt\n        }\n      }\n    }\n  }\n": typeof types.SeatReceiptsDocument,
    "\n  query WaysToMake($brief: String, $wanted: [ArtefactInput!]!, $atHand: [ArtefactInput!]!, $languages: [String!]) {\n    waysToMake(brief: $brief, wanted: $wanted, atHand: $atHand, languages: $languages, first: 3) {\n      __typename\n      ... on Ways {\n        ways {\n          seatCount\n          workMinutes\n          pathMinutes\n          isFastest\n          without\n          blocks {\n            title\n            isOnlyHere\n          }\n        }\n      }\n    }\n  }\n": typeof types.WaysToMakeDocument,
    "\n  query MyWork {\n    myWork {\n      runId\n      runTitle\n      clientName\n      workerId\n      isReview\n      block {\n        ...WorkBlock\n      }\n    }\n  }\n": typeof types.MyWorkDocument,
    "\n  mutation StartBlock($input: WorkInput!) {\n    startBlock(input: $input) {\n      __typename\n      ... on RunBlock {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.StartBlockDocument,
    "\n  mutation GiveEstimate($input: EstimateInput!) {\n    giveEstimate(input: $input) {\n      __typename\n      ... on RunBlock {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.GiveEstimateDocument,
    "\n  query File($id: ID!) {\n    file(id: $id) {\n      id\n      name\n      mediaType\n      sizeBytes\n      downloadUrl\n    }\n  }\n": typeof types.FileDocument,
    "\n  mutation CreateUpload($input: CreateUploadInput!) {\n    createUpload(input: $input) {\n      __typename\n      ... on UploadSlot {\n        uploadUrl\n        file {\n          id\n          name\n          sizeBytes\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": typeof types.CreateUploadDocument,
    "\n  query Viewer {\n    viewer {\n      role\n      actions\n      person {\n        id\n        name\n        email\n        locale\n      }\n      workspace {\n        id\n        name\n        kind\n        country\n        currency\n        timeZone\n      }\n      memberships {\n        role\n        workspace {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n": typeof types.ViewerDocument,
};
const documents: Documents = {
    "\n  query Palette {\n    runs(first: 20) {\n      edges {\n        node {\n          id\n          title\n        }\n      }\n    }\n    blueprints(first: 20) {\n      edges {\n        node {\n          id\n          title\n          runId\n        }\n      }\n    }\n  }\n": types.PaletteDocument,
    "\n  subscription OffersChanged {\n    offersChanged {\n      id\n      state\n    }\n  }\n": types.OffersChangedDocument,
    "\n  query OpenOffers {\n    offers(state: OFFERED) {\n      id\n      heldUntil\n    }\n  }\n": types.OpenOffersDocument,
    "\n  mutation SignOut {\n    signOut {\n      at\n    }\n  }\n": types.SignOutDocument,
    "\n  mutation SwitchWorkspace($workspaceId: ID!) {\n    switchWorkspace(workspaceId: $workspaceId) {\n      __typename\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.SwitchWorkspaceDocument,
    "\n  query Engagements($after: String) {\n    engagements(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          state\n          isClient\n          runId\n          runTitle\n          seatTitle\n          workerName\n          clientName\n          agreedAt\n          endedAt\n          terms\n          price {\n            ...MoneyView\n          }\n          blocks {\n            blockId\n            title\n            acceptedAt\n            price {\n              ...MoneyView\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.EngagementsDocument,
    "\n  query Business {\n    viewer {\n      workspace {\n        id\n        name\n        country\n        currency\n        timeZone\n        business {\n          legalName\n          street\n          city\n          postCode\n          region\n          taxId\n          localTaxNumber\n          isSmallBusiness\n          payoutAccount\n        }\n      }\n    }\n  }\n": types.BusinessDocument,
    "\n  mutation UpdateBusiness($input: UpdateBusinessDetailsInput!) {\n    updateBusinessDetails(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.UpdateBusinessDocument,
    "\n  query Keys {\n    apiKeys {\n      id\n      name\n      prefix\n      scopes\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n    keyScopes {\n      name\n      says\n    }\n    myWorkers {\n      id\n      displayName\n      kind\n    }\n  }\n": types.KeysDocument,
    "\n  mutation CreateKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      __typename\n      ... on CreatedApiKey {\n        secret\n        apiKey {\n          id\n          name\n        }\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.CreateKeyDocument,
    "\n  mutation RevokeKey($apiKeyId: ID!) {\n    revokeApiKey(apiKeyId: $apiKeyId) {\n      __typename\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.RevokeKeyDocument,
    "\n  query Members {\n    members {\n      role\n      since\n      person {\n        id\n        name\n        email\n      }\n    }\n  }\n": types.MembersDocument,
    "\n  mutation AddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      __typename\n      ... on Member {\n        person {\n          name\n        }\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.AddMemberDocument,
    "\n  query Sessions {\n    sessions {\n      id\n      startedAt\n      lastSeenAt\n      expiresAt\n      device\n      isCurrent\n    }\n  }\n": types.SessionsDocument,
    "\n  mutation RevokeSession($sessionId: ID!) {\n    revokeSession(sessionId: $sessionId) {\n      __typename\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.RevokeSessionDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n      }\n      ... on TooManyAttempts {\n        retryAfterSeconds\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.SignUpDocument,
    "\n  mutation AnswerTaxQuestion($input: AnswerTaxQuestionInput!) {\n    answerTaxQuestion(input: $input) {\n      __typename\n      ... on Invoice {\n        ...InvoiceView\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.AnswerTaxQuestionDocument,
    "\n  query Invoices($direction: InvoiceDirection, $after: String) {\n    invoices(direction: $direction, first: 20, after: $after) {\n      edges {\n        node {\n          id\n          number\n          state\n          direction\n          issuedOn\n          dueOn\n          runTitle\n          seller {\n            name\n          }\n          buyer {\n            name\n          }\n          payable {\n            ...MoneyView\n          }\n          inHomeCurrency {\n            ...MoneyView\n          }\n          question {\n            question\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.InvoicesDocument,
    "\n  fragment PartyView on InvoiceParty {\n    name\n    country\n    address\n    taxId\n  }\n": types.PartyViewFragmentDoc,
    "\n  fragment InvoiceView on Invoice {\n    id\n    number\n    state\n    direction\n    issuedOn\n    dueOn\n    runId\n    runTitle\n    pdfUrl\n    xmlUrl\n    seller {\n      ...PartyView\n    }\n    buyer {\n      ...PartyView\n    }\n    net {\n      ...MoneyView\n    }\n    tax {\n      ...MoneyView\n    }\n    payable {\n      ...MoneyView\n    }\n    inHomeCurrency {\n      ...MoneyView\n    }\n    fx {\n      ...FxView\n    }\n    taxSubtotals {\n      category\n      ratePercent\n      base {\n        ...MoneyView\n      }\n      tax {\n        ...MoneyView\n      }\n    }\n    lines {\n      id\n      title\n      quantity\n      doneBy\n      unitPrice {\n        ...MoneyView\n      }\n      net {\n        ...MoneyView\n      }\n      treatment {\n        category\n        ratePercent\n        note\n        noteEnglish\n        legalBasis\n        whoOwes\n        ruleId\n        ruleVersion\n        effectiveDate\n        evidence\n      }\n    }\n    question {\n      ...QuestionView\n    }\n    taxAnswers {\n      name\n      label\n      value\n      shown\n      answeredBy\n      answeredAt\n    }\n    payment {\n      paidAt\n      withholdingRule\n      gross {\n        ...MoneyView\n      }\n      fee {\n        ...MoneyView\n      }\n      withheld {\n        ...MoneyView\n      }\n      received {\n        ...MoneyView\n      }\n      fx {\n        ...FxView\n      }\n    }\n  }\n": types.InvoiceViewFragmentDoc,
    "\n  fragment FxView on FxNote {\n    base\n    quote\n    rate\n    date\n    source\n  }\n": types.FxViewFragmentDoc,
    "\n  fragment QuestionView on TaxQuestion {\n    code\n    question\n    missing\n    about {\n      name\n      value\n    }\n    fields {\n      name\n      kind\n      label\n      options {\n        value\n        label\n      }\n      regions {\n        value\n        label\n      }\n      country\n      from\n      until\n      leastPercent\n      mostPercent\n      neededWhen {\n        name\n        value\n      }\n      where\n    }\n  }\n": types.QuestionViewFragmentDoc,
    "\n  query Invoice($id: ID!) {\n    invoice(id: $id) {\n      ...InvoiceView\n    }\n  }\n": types.InvoiceDocument,
    "\n  mutation IssueInvoice($input: IssueInvoiceInput!) {\n    issueInvoice(input: $input) {\n      __typename\n      ... on Invoice {\n        ...InvoiceView\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvoiceRuleBroken {\n        rule\n      }\n    }\n  }\n": types.IssueInvoiceDocument,
    "\n  mutation PayInvoice($input: PayInvoiceInput!) {\n    payInvoice(input: $input) {\n      __typename\n      ... on Invoice {\n        ...InvoiceView\n      }\n      ... on Refusal {\n        message\n      }\n      ... on NotEnoughFunds {\n        available {\n          ...MoneyView\n        }\n      }\n    }\n  }\n": types.PayInvoiceDocument,
    "\n  mutation DepositFunds($input: DepositFundsInput!) {\n    depositFunds(input: $input) {\n      __typename\n      ... on FundsDeposited {\n        available {\n          ...MoneyView\n        }\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.DepositFundsDocument,
    "\n  query TrialBalance {\n    trialBalance {\n      currency\n      difference {\n        ...MoneyView\n      }\n      totalDebit {\n        ...MoneyView\n      }\n      totalCredit {\n        ...MoneyView\n      }\n      rows {\n        account {\n          id\n          code\n          label\n          balance {\n            ...MoneyView\n          }\n        }\n        debit {\n          ...MoneyView\n        }\n        credit {\n          ...MoneyView\n        }\n      }\n    }\n  }\n": types.TrialBalanceDocument,
    "\n  query LedgerTransfers($after: String) {\n    ledgerTransfers(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          says\n          bookedAt\n          entries {\n            accountCode\n            accountLabel\n            amount {\n              ...MoneyView\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.LedgerTransfersDocument,
    "\n  query RoutingReceipt($id: ID!) {\n    routingReceipt(id: $id) {\n      id\n      subjectKind\n      title\n      says\n      decidedAt\n      dataClasses\n      dataOrigin\n      catalogueVersion\n      hash\n      document\n      candidates {\n        id\n        kind\n        label\n        country\n        outcome\n        qualityLow\n        qualityHigh\n        price {\n          ...MoneyView\n        }\n        reasons {\n          rule\n          says\n          basis\n        }\n      }\n    }\n  }\n": types.RoutingReceiptDocument,
    "\n  query MyWorkers {\n    myWorkers {\n      ...WorkerView\n    }\n  }\n": types.MyWorkersDocument,
    "\n  mutation SaveWorker($input: SaveWorkerInput!) {\n    saveWorker(input: $input) {\n      __typename\n      ... on Worker {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.SaveWorkerDocument,
    "\n  mutation SetAvailability($workerId: ID!, $isAvailable: Boolean!) {\n    setAvailability(workerId: $workerId, isAvailable: $isAvailable) {\n      __typename\n      ... on Worker {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.SetAvailabilityDocument,
    "\n  mutation SaveOpinion($input: SaveOpinionInput!) {\n    saveOpinion(input: $input) {\n      __typename\n      ... on OpinionSaved {\n        subjectId\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.SaveOpinionDocument,
    "\n  query PeerReviews {\n    peerReviewRequests {\n      id\n      skill\n      label\n      title\n      wanted\n      createdAt\n      results {\n        score\n        comment\n        givenAt\n      }\n    }\n    peerReviewTasks {\n      id\n      skill\n      label\n      title\n      work\n      state\n      askedAt\n    }\n  }\n": types.PeerReviewsDocument,
    "\n  mutation AskForPeerReview($input: AskForPeerReviewInput!) {\n    askForPeerReview(input: $input) {\n      __typename\n      ... on PeerReviewAsked {\n        requestId\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.AskForPeerReviewDocument,
    "\n  mutation AnswerPeerReview($input: AnswerPeerReviewInput!) {\n    answerPeerReview(input: $input) {\n      __typename\n      ... on PeerReviewAnswered {\n        taskId\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.AnswerPeerReviewDocument,
    "\n  fragment WorkerView on Worker {\n    id\n    kind\n    displayName\n    headline\n    country\n    timeZone\n    isAvailable\n    isMine\n    rate {\n      ...MoneyView\n    }\n    languages {\n      tag\n      level\n    }\n    skills {\n      skill\n      level\n      label\n      evidence\n    }\n    hours {\n      weekday\n      from\n      to\n    }\n    trackRecord {\n      ...RecordView\n    }\n  }\n": types.WorkerViewFragmentDoc,
    "\n  fragment RecordView on TrackRecord {\n    acceptedBlocks\n    refusedHandOffs\n    peerReviews\n    acceptance {\n      mean\n      low\n      high\n    }\n    lateness {\n      mean\n    }\n    delayMinutes {\n      mean\n    }\n    costRatio {\n      mean\n    }\n  }\n": types.RecordViewFragmentDoc,
    "\n  fragment ReasonView on MatchReason {\n    kind\n    subject\n    label\n    level\n    typed\n    isGuess\n    languageLevel\n    hours\n    rate {\n      ...MoneyView\n    }\n    acceptedBlocks\n    refusedHandOffs\n    low\n  }\n": types.ReasonViewFragmentDoc,
    "\n  query Workers($filter: WorkerFilter, $after: String) {\n    workers(filter: $filter, first: 20, after: $after) {\n      edges {\n        node {\n          ...WorkerView\n        }\n        reasons {\n          ...ReasonView\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.WorkersDocument,
    "\n  query Worker($id: ID!) {\n    worker(id: $id) {\n      ...WorkerView\n      myOpinion {\n        score\n        note\n      }\n      trackRecord {\n        parts {\n          kind\n          subject\n          label\n          acceptedBlocks\n          refusedHandOffs\n          peerReviews\n          acceptance {\n            mean\n            low\n            high\n          }\n        }\n      }\n    }\n  }\n": types.WorkerDocument,
    "\n  query Skills($locale: String) {\n    skills(locale: $locale) {\n      id\n      name\n      familyLabel\n      names\n    }\n  }\n": types.SkillsDocument,
    "\n  fragment AskView on Ask {\n    id\n    runId\n    runTitle\n    blockId\n    blockTitle\n    kind\n    state\n    question\n    options\n    act\n    otherwise\n    isWaiting\n    askedBy\n    askedAt\n    toName\n    timesOutAt\n    answer\n    answeredBy\n    answeredAt\n    answers\n  }\n": types.AskViewFragmentDoc,
    "\n  query WaitingAsks {\n    waitingAsks {\n      ...AskView\n    }\n  }\n": types.WaitingAsksDocument,
    "\n  query RunAsks($runId: ID!) {\n    run(id: $runId) {\n      id\n      asks {\n        ...AskView\n      }\n    }\n  }\n": types.RunAsksDocument,
    "\n  mutation Ask($input: AskInput!) {\n    ask(input: $input) {\n      __typename\n      ... on Ask {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.AskDocument,
    "\n  mutation AnswerAsk($input: AnswerAskInput!) {\n    answerAsk(input: $input) {\n      __typename\n      ... on Ask {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.AnswerAskDocument,
    "\n  query BlockLibrary {\n    blockLibrary {\n      id\n      title\n      work\n      kinds\n      role\n      personMinutes\n      agentMinutes\n      repeatedFor\n      usualCount\n      method {\n        label\n        options {\n          id\n          label\n          work\n        }\n      }\n      inputs {\n        ...ArtefactView\n      }\n      outputs {\n        ...ArtefactView\n      }\n    }\n  }\n": types.BlockLibraryDocument,
    "\n  query Blueprint($id: ID!) {\n    blueprint(id: $id) {\n      ...BlueprintView\n    }\n  }\n": types.BlueprintDocument,
    "\n  mutation EditBlueprint($input: EditBlueprintInput!) {\n    editBlueprint(input: $input) {\n      __typename\n      ... on Blueprint {\n        ...BlueprintView\n      }\n      ... on Refusal {\n        message\n      }\n      ... on BlueprintRefused {\n        rule\n        blockIds\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on OutOfDate {\n        currentVersion\n      }\n    }\n  }\n": types.EditBlueprintDocument,
    "\n  query ForwardView {\n    forwardView(days: 7) {\n      kind\n      id\n      runId\n      title\n      clientName\n      startsAt\n      endsAt\n      keepFree\n    }\n    quietHours {\n      workerId\n      workerName\n      timeZone\n      from\n      to\n    }\n    poolMemberships {\n      poolId\n      poolName\n      clientName\n      workerId\n      workerName\n      state\n    }\n  }\n": types.ForwardViewDocument,
    "\n  mutation AnswerKeepFree($input: AnswerKeepFreeInput!) {\n    answerKeepFree(input: $input) {\n      __typename\n      ... on KeepFree {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.AnswerKeepFreeDocument,
    "\n  mutation AnswerPool($input: AnswerPoolInput!) {\n    answerPool(input: $input) {\n      __typename\n      ... on PoolMembership {\n        poolId\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.AnswerPoolDocument,
    "\n  mutation SetQuietHours($input: SetQuietHoursInput!) {\n    setQuietHours(input: $input) {\n      __typename\n      ... on QuietHours {\n        workerId\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.SetQuietHoursDocument,
    "\n  fragment ArtefactView on Artefact {\n    type\n    label\n    language\n  }\n": types.ArtefactViewFragmentDoc,
    "\n  fragment MoneyView on Money {\n    minor\n    currency\n    decimal\n  }\n": types.MoneyViewFragmentDoc,
    "\n  fragment QuoteView on Quote {\n    variant\n    finishAt\n    isWithinBudget\n    isOnTime\n    qualityLow\n    qualityHigh\n    says\n    cost {\n      ...MoneyView\n    }\n    gaps {\n      seatId\n      says\n    }\n    lines {\n      says\n      amount {\n        ...MoneyView\n      }\n    }\n  }\n": types.QuoteViewFragmentDoc,
    "\n  fragment BlueprintView on Blueprint {\n    id\n    title\n    version\n    brief\n    deadline\n    dataClasses\n    dataOrigin\n    runId\n    createdAt\n    budget {\n      ...MoneyView\n    }\n    blocks {\n      id\n      key\n      title\n      description\n      seatId\n      reviewSeatId\n      personMinutes\n      agentMinutes\n      reviewMinutes\n      inputs {\n        name\n        fromBlockId\n        isAtHand\n        artefact {\n          ...ArtefactView\n        }\n      }\n      outputs {\n        ...ArtefactView\n      }\n      criteria {\n        id\n        text\n        checkedBy\n      }\n    }\n    seats {\n      id\n      title\n      role\n      skills\n      languages\n      preferredKind\n      teamId\n    }\n    teams {\n      id\n      title\n      parentId\n      leadSeatId\n    }\n    unused {\n      ...ArtefactView\n    }\n    links {\n      fromBlockId\n      toBlockId\n      kind\n    }\n    quotes {\n      ...QuoteView\n    }\n  }\n": types.BlueprintViewFragmentDoc,
    "\n  fragment RunSummary on Run {\n    id\n    title\n    state\n    says\n    startedAt\n    deadline\n    finishAt\n    isGuest\n    actions\n    money {\n      ...RunMoney\n    }\n    blocks {\n      id\n      title\n      state\n      isLate\n      isCritical\n      seatId\n      plannedStart\n      plannedFinish\n      startedAt\n      deliveredAt\n      acceptedAt\n      estimateAskedAt\n      actions\n      packets {\n        version\n        state\n        deliveredBy\n        deliveredAt\n      }\n    }\n    seats {\n      id\n      title\n      state\n      holder {\n        name\n        kind\n      }\n    }\n  }\n": types.RunSummaryFragmentDoc,
    "\n  fragment OfferView on Offer {\n    id\n    state\n    runId\n    runTitle\n    seatTitle\n    clientName\n    workerId\n    workerName\n    reasons\n    offeredAt\n    heldUntil\n    answeredAt\n    saidYesAt\n    answersUntil\n    price {\n      ...MoneyView\n    }\n    blocks {\n      title\n      plannedStart\n      plannedFinish\n      minutes\n      criteria\n    }\n  }\n": types.OfferViewFragmentDoc,
    "\n  fragment WorkBlock on RunBlock {\n    id\n    title\n    description\n    state\n    isLate\n    isCritical\n    slackMinutes\n    plannedStart\n    plannedFinish\n    startedAt\n    deliveredAt\n    acceptedAt\n    expectedFinish\n    estimateAskedAt\n    actions\n    price {\n      ...MoneyView\n    }\n    inputs {\n      name\n      fromBlockId\n      artefact {\n        ...ArtefactView\n      }\n      material {\n        name\n        type\n        text\n        fileId\n      }\n    }\n    drafts {\n      id\n      model\n      text\n      madeAt\n    }\n    outputs {\n      ...ArtefactView\n    }\n    criteria {\n      id\n      text\n      checkedBy\n    }\n    packets {\n      version\n      state\n      deliveredAt\n      deliveredBy\n      madeBy\n      openQuestions\n      answeredAt\n      answeredBy\n      refusalReason\n      failedCriterionIds\n      isInterim\n      provenance {\n        sources {\n          blockId\n          title\n          version\n        }\n        makers {\n          workerId\n          name\n          kind\n        }\n        models\n      }\n      outputs {\n        name\n        type\n        text\n        fileId\n      }\n      results {\n        criterionId\n        passes\n        note\n      }\n    }\n  }\n": types.WorkBlockFragmentDoc,
    "\n  mutation LaunchRun($input: LaunchRunInput!) {\n    launchRun(input: $input) {\n      __typename\n      ... on Run {\n        id\n        title\n      }\n      ... on LaunchPreview {\n        seatsToFill\n        missing {\n          ...MoneyView\n        }\n        quote {\n          ...QuoteView\n        }\n      }\n      ... on Refusal {\n        message\n      }\n      ... on SeatCannotBeFilled {\n        gaps {\n          seatId\n          says\n        }\n      }\n    }\n  }\n": types.LaunchRunDocument,
    "\n  query Messages($runId: ID!) {\n    messages(runId: $runId, first: 100) {\n      id\n      blockId\n      text\n      at\n      proposalId\n      author {\n        kind\n        name\n      }\n    }\n  }\n": types.MessagesDocument,
    "\n  mutation PostMessage($input: PostMessageInput!) {\n    postMessage(input: $input) {\n      __typename\n      ... on Message {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.PostMessageDocument,
    "\n  mutation ProposeFromMessage($input: ProposeFromMessageInput!) {\n    proposeFromMessage(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n        runId\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.ProposeFromMessageDocument,
    "\n  query Offers {\n    offers {\n      ...OfferView\n    }\n  }\n": types.OffersDocument,
    "\n  mutation AcceptOffer($input: AnswerOfferInput!) {\n    acceptOffer(input: $input) {\n      __typename\n      ... on Offer {\n        id\n        seatTitle\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.AcceptOfferDocument,
    "\n  mutation DeclineOffer($input: AnswerOfferInput!) {\n    declineOffer(input: $input) {\n      __typename\n      ... on Offer {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.DeclineOfferDocument,
    "\n  query OwedReviews {\n    hiringReviews {\n      ...ReviewView\n    }\n  }\n": types.OwedReviewsDocument,
    "\n  mutation AnswerReview($input: AnswerReviewInput!) {\n    answerReview(input: $input) {\n      __typename\n      ... on HiringReview {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.AnswerReviewDocument,
    "\n  mutation DeliverPacket($input: DeliverPacketInput!) {\n    deliverPacket(input: $input) {\n      __typename\n      ... on RunBlock {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n      ... on CriteriaUnanswered {\n        criterionIds\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.DeliverPacketDocument,
    "\n  mutation AcceptPacket($input: AnswerPacketInput!) {\n    acceptPacket(input: $input) {\n      __typename\n      ... on RunBlock {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n      ... on CriteriaFailed {\n        criterionIds\n      }\n    }\n  }\n": types.AcceptPacketDocument,
    "\n  mutation RefusePacket($input: RefusePacketInput!) {\n    refusePacket(input: $input) {\n      __typename\n      ... on RunBlock {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.RefusePacketDocument,
    "\n  query RunBlockPage($runId: ID!) {\n    run(id: $runId) {\n      id\n      title\n      isGuest\n      blocks {\n        ...WorkBlock\n      }\n    }\n  }\n": types.RunBlockPageDocument,
    "\n  query PassOvers {\n    passOvers {\n      id\n      seatId\n      seatTitle\n      clientName\n      workerId\n      workerName\n      says\n      decidedAt\n      review {\n        ...ReviewView\n      }\n    }\n  }\n": types.PassOversDocument,
    "\n  fragment ReviewView on HiringReview {\n    id\n    decision\n    seatTitle\n    clientName\n    workerName\n    decisionSays\n    question\n    state\n    askedAt\n    dueAt\n    answer\n    answeredBy\n    answeredAt\n  }\n": types.ReviewViewFragmentDoc,
    "\n  query MyHiringReviews {\n    myHiringReviews {\n      ...ReviewView\n    }\n  }\n": types.MyHiringReviewsDocument,
    "\n  mutation RequestReview($input: RequestReviewInput!) {\n    requestReview(input: $input) {\n      __typename\n      ... on HiringReview {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.RequestReviewDocument,
    "\n  query PlanVersions($id: ID!) {\n    blueprint(id: $id) {\n      id\n      versions {\n        version\n        createdAt\n        author\n        says\n      }\n    }\n  }\n": types.PlanVersionsDocument,
    "\n  mutation RestoreVersion($input: RestoreBlueprintVersionInput!) {\n    restoreBlueprintVersion(input: $input) {\n      __typename\n      ... on Blueprint {\n        ...BlueprintView\n      }\n      ... on Refusal {\n        message\n      }\n      ... on OutOfDate {\n        currentVersion\n      }\n    }\n  }\n": types.RestoreVersionDocument,
    "\n  query Pools {\n    pools {\n      id\n      name\n      members {\n        workerId\n        name\n        state\n      }\n    }\n    hiringPolicy {\n      holdMinutes\n      waveSize\n      closeMinutes\n      isFamiliarFirst\n      poolId\n    }\n  }\n": types.PoolsDocument,
    "\n  query PoolCandidates($text: String!) {\n    workers(filter: { text: $text }, first: 6) {\n      edges {\n        node {\n          id\n          displayName\n          headline\n        }\n      }\n    }\n  }\n": types.PoolCandidatesDocument,
    "\n  mutation CreatePool($input: CreatePoolInput!) {\n    createPool(input: $input) {\n      __typename\n      ... on Pool {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.CreatePoolDocument,
    "\n  mutation InviteToPool($input: InviteToPoolInput!) {\n    inviteToPool(input: $input) {\n      __typename\n      ... on Pool {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.InviteToPoolDocument,
    "\n  mutation RemoveFromPool($input: RemoveFromPoolInput!) {\n    removeFromPool(input: $input) {\n      __typename\n      ... on Pool {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.RemoveFromPoolDocument,
    "\n  mutation SetHiringPolicy($input: SetHiringPolicyInput!) {\n    setHiringPolicy(input: $input) {\n      __typename\n      ... on HiringPolicy {\n        holdMinutes\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.SetHiringPolicyDocument,
    "\n  query Proposals($runId: ID!) {\n    proposals(runId: $runId) {\n      id\n      title\n      state\n      createdAt\n      openConflicts\n      author {\n        name\n      }\n    }\n  }\n": types.ProposalsDocument,
    "\n  fragment Picture on PlanPicture {\n    title\n    blocks {\n      id\n      title\n      seatId\n      reviewSeatId\n      personMinutes\n      agentMinutes\n    }\n    seats {\n      id\n      title\n      holderName\n    }\n    links {\n      fromBlockId\n      toBlockId\n      kind\n    }\n  }\n": types.PictureFragmentDoc,
    "\n  query Proposal($runId: ID!, $id: ID!) {\n    proposal(runId: $runId, id: $id) {\n      id\n      runId\n      title\n      why\n      state\n      createdAt\n      decidedAt\n      decidedBy\n      decidedBecause\n      isBehind\n      openConflicts\n      actions\n      author {\n        name\n      }\n      edits {\n        id\n        kind\n        of\n        thingId\n        thingTitle\n        says\n        status\n      }\n      conflicts {\n        id\n        kind\n        group\n        thingTitle\n        field\n        says\n        mine\n        theirs\n        mineValue\n        theirsValue\n        choices\n        decision\n      }\n      before {\n        ...Picture\n      }\n      after {\n        ...Picture\n      }\n    }\n  }\n": types.ProposalDocument,
    "\n  query ChangePreview($runId: ID!, $id: ID!, $editIds: [ID!]) {\n    proposal(runId: $runId, id: $id) {\n      id\n      preview(editIds: $editIds) {\n        finishBefore\n        finishAfter\n        isOnTime\n        isWithinBudget\n        says\n        costBefore {\n          ...MoneyView\n        }\n        costAfter {\n          ...MoneyView\n        }\n        people {\n          name\n          says\n        }\n        invoiceLines {\n          says\n          amount {\n            ...MoneyView\n          }\n        }\n      }\n    }\n  }\n": types.ChangePreviewDocument,
    "\n  mutation ProposeChange($input: ProposeChangeInput!) {\n    proposeChange(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n        runId\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.ProposeChangeDocument,
    "\n  mutation MergeProposal($input: MergeProposalInput!) {\n    mergeProposal(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.MergeProposalDocument,
    "\n  mutation DecideConflict($input: DecideConflictInput!) {\n    decideConflict(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.DecideConflictDocument,
    "\n  mutation DeclineProposal($input: DeclineProposalInput!) {\n    declineProposal(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.DeclineProposalDocument,
    "\n  mutation WithdrawProposal($input: ProposalInput!) {\n    withdrawProposal(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.WithdrawProposalDocument,
    "\n  mutation ReviseProposal($input: ReviseProposalInput!) {\n    reviseProposal(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n        runId\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.ReviseProposalDocument,
    "\n  mutation ProposeBlueprint($input: ProposeBlueprintInput!) {\n    proposeBlueprint(input: $input) {\n      __typename\n      ... on Blueprint {\n        ...BlueprintView\n      }\n      ... on Refusal {\n        message\n      }\n      ... on NothingMakesIt {\n        wanted\n        missing\n      }\n      ... on UnknownArtefactType {\n        didYouMean\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.ProposeBlueprintDocument,
    "\n  query ReadBrief($text: String!, $currency: String!, $today: PlainDate!) {\n    readBrief(text: $text, currency: $currency, today: $today) {\n      languages\n      budget {\n        amount\n        currency\n        because\n      }\n      deadline {\n        day\n        time\n      }\n      wanted {\n        because\n        artefact {\n          ...ArtefactView\n        }\n      }\n      atHand {\n        because\n        artefact {\n          ...ArtefactView\n        }\n      }\n    }\n  }\n": types.ReadBriefDocument,
    "\n  query ArtefactTypes {\n    artefactTypes {\n      id\n      label\n      comesInLanguages\n    }\n  }\n": types.ArtefactTypesDocument,
    "\n  mutation PauseRun($input: PauseRunInput!) {\n    pauseRun(input: $input) {\n      __typename\n      ... on Run {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.PauseRunDocument,
    "\n  mutation ResumeRun($input: ResumeRunInput!) {\n    resumeRun(input: $input) {\n      __typename\n      ... on Run {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.ResumeRunDocument,
    "\n  mutation CancelRun($input: CancelRunInput!) {\n    cancelRun(input: $input) {\n      __typename\n      ... on Run {\n        id\n      }\n      ... on CancelPreview {\n        says\n        offersWithdrawn\n        owedForAccepted {\n          ...MoneyView\n        }\n        owedForBegun {\n          ...MoneyView\n        }\n        noLongerOwed {\n          ...MoneyView\n        }\n        lines {\n          blockId\n          title\n          workerName\n          says\n          agreed {\n            ...MoneyView\n          }\n          owed {\n            ...MoneyView\n          }\n        }\n      }\n      ... on Refusal {\n        message\n      }\n      ... on HandOffsWaiting {\n        blockIds\n      }\n    }\n  }\n": types.CancelRunDocument,
    "\n  mutation CloseRun($input: CloseRunInput!) {\n    closeRun(input: $input) {\n      __typename\n      ... on Run {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.CloseRunDocument,
    "\n  query RunBoard($runId: ID!) {\n    run(id: $runId) {\n      id\n      title\n      state\n      says\n      startedAt\n      deadline\n      finishAt\n      isGuest\n      pausedAt\n      reason\n      actions\n      money {\n        ...RunMoney\n      }\n      blocks {\n        id\n        title\n        state\n        isLate\n        isCritical\n        slackMinutes\n        seatId\n        reviewSeatId\n        plannedStart\n        plannedFinish\n        startedAt\n        deliveredAt\n        acceptedAt\n        expectedFinish\n        estimateAskedAt\n        actions\n        price {\n          ...MoneyView\n        }\n        inputs {\n          name\n        }\n        outputs {\n          label\n        }\n        criteria {\n          id\n        }\n      }\n      seats {\n        ...BoardSeat\n      }\n      links {\n        fromBlockId\n        toBlockId\n        kind\n      }\n      activity(first: 50) {\n        id\n        at\n        says\n        blockId\n        actor {\n          kind\n          name\n        }\n      }\n    }\n  }\n": types.RunBoardDocument,
    "\n  fragment BoardSeat on RunSeat {\n    id\n    title\n    role\n    state\n    preferredKind\n    holder {\n      workerId\n      kind\n      name\n      country\n      timeZone\n      since\n    }\n    pastHolders {\n      workerId\n      name\n      since\n    }\n    search {\n      says\n      askedCount\n      knownUntil\n      closesAt\n      usuallyBy\n    }\n    offers {\n      id\n      state\n      workerName\n      offeredAt\n      heldUntil\n      answeredAt\n      reasons\n      receiptId\n    }\n  }\n": types.BoardSeatFragmentDoc,
    "\n  subscription RunChanged($runId: ID!) {\n    runChanged(runId: $runId) {\n      id\n      blockId\n    }\n  }\n": types.RunChangedDocument,
    "\n  fragment RunMoney on RunBudget {\n    limit {\n      ...MoneyView\n    }\n    used {\n      ...MoneyView\n    }\n    reserved {\n      ...MoneyView\n    }\n    expected {\n      ...MoneyView\n    }\n    forecast {\n      ...MoneyView\n    }\n    free {\n      ...MoneyView\n    }\n    models {\n      ...MoneyView\n    }\n    fee {\n      ...MoneyView\n    }\n    usedPercent\n    standing\n    askedAt\n    stoppedAt\n    missing {\n      ...MoneyView\n    }\n    unpaidSeatId\n    lacking\n  }\n": types.RunMoneyFragmentDoc,
    "\n  mutation SetRunBudget($input: SetRunBudgetInput!) {\n    setRunBudget(input: $input) {\n      __typename\n      ... on Run {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.SetRunBudgetDocument,
    "\n  query RunLife($runId: ID!) {\n    run(id: $runId) {\n      id\n      reconvenesRunId\n      convenedInSeconds\n      teams {\n        id\n        title\n        parentId\n        leadSeatId\n      }\n      blocks {\n        id\n        actions\n        lease {\n          renewedAt\n          until\n          askedAt\n        }\n        staleInputs {\n          sourceBlockId\n          title\n          takenVersion\n          newestVersion\n        }\n      }\n      seats {\n        id\n        teamId\n        actions\n        twinOfSeatId\n        isClosed\n        size {\n          most\n          openAbove\n          closeBelow\n        }\n      }\n    }\n  }\n": types.RunLifeDocument,
    "\n  mutation Heartbeat($input: HeartbeatInput!) {\n    heartbeat(input: $input) {\n      __typename\n      ... on Heard {\n        runId\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.HeartbeatDocument,
    "\n  mutation TakeVersion($input: TakeVersionInput!) {\n    takeVersion(input: $input) {\n      __typename\n      ... on RunBlock {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.TakeVersionDocument,
    "\n  mutation SwapSeat($input: SwapSeatInput!) {\n    swapSeat(input: $input) {\n      __typename\n      ... on RunSeat {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.SwapSeatDocument,
    "\n  mutation SetSeatSize($input: SetSeatSizeInput!) {\n    setSeatSize(input: $input) {\n      __typename\n      ... on Run {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.SetSeatSizeDocument,
    "\n  mutation ReconveneRun($input: ReconveneRunInput!) {\n    reconveneRun(input: $input) {\n      __typename\n      ... on Run {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.ReconveneRunDocument,
    "\n  query Runs {\n    runs(first: 20) {\n      edges {\n        node {\n          ...RunSummary\n        }\n      }\n    }\n  }\n": types.RunsDocument,
    "\n  query Plans {\n    blueprints(first: 20) {\n      edges {\n        node {\n          id\n          title\n          createdAt\n          deadline\n          runId\n          budget {\n            ...MoneyView\n          }\n          blocks {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.PlansDocument,
    "\n  query Lately {\n    runs(first: 10) {\n      edges {\n        node {\n          id\n          title\n          activity(first: 5) {\n            id\n            at\n            says\n            actor {\n              kind\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.LatelyDocument,
    "\n  fragment SavedPartView on SavedPart {\n    id\n    title\n    summary\n    repeatedFor\n    usualCount\n    language\n    author\n    createdAt\n    file\n    blocks {\n      id\n      title\n      personMinutes\n    }\n    teams {\n      id\n    }\n    ancestors {\n      id\n      title\n    }\n  }\n": types.SavedPartViewFragmentDoc,
    "\n  query SavedParts {\n    savedParts {\n      ...SavedPartView\n    }\n  }\n": types.SavedPartsDocument,
    "\n  mutation SavePart($input: SavePartInput!) {\n    savePart(input: $input) {\n      __typename\n      ... on SavedPart {\n        ...SavedPartView\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.SavePartDocument,
    "\n  mutation ForkPart($input: ForkPartInput!) {\n    forkPart(input: $input) {\n      __typename\n      ... on SavedPart {\n        ...SavedPartView\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.ForkPartDocument,
    "\n  mutation RemovePart($input: RemovePartInput!) {\n    removePart(input: $input) {\n      __typename\n      ... on SavedPart {\n        ...SavedPartView\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.RemovePartDocument,
    "\n  mutation ImportPart($input: ImportPartInput!) {\n    importPart(input: $input) {\n      __typename\n      ... on SavedPart {\n        ...SavedPartView\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.ImportPartDocument,
    "\n  mutation ReleaseSeat($input: ReleaseSeatInput!) {\n    releaseSeat(input: $input) {\n      __typename\n      ... on RunSeat {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n": types.ReleaseSeatDocument,
    "\n  query HolderHours($workerId: ID!) {\n    worker(id: $workerId) {\n      id\n      timeZone\n      hours {\n        weekday\n        from\n        to\n      }\n    }\n  }\n": types.HolderHoursDocument,
    "\n  query SeatReceipts($subjectId: ID!) {\n    routingReceipts(subjectId: $subjectId, first: 10) {\n      edges {\n        node {\n          id\n          says\n          decidedAt\n        }\n      }\n    }\n  }\n": types.SeatReceiptsDocument,
    "\n  query WaysToMake($brief: String, $wanted: [ArtefactInput!]!, $atHand: [ArtefactInput!]!, $languages: [String!]) {\n    waysToMake(brief: $brief, wanted: $wanted, atHand: $atHand, languages: $languages, first: 3) {\n      __typename\n      ... on Ways {\n        ways {\n          seatCount\n          workMinutes\n          pathMinutes\n          isFastest\n          without\n          blocks {\n            title\n            isOnlyHere\n          }\n        }\n      }\n    }\n  }\n": types.WaysToMakeDocument,
    "\n  query MyWork {\n    myWork {\n      runId\n      runTitle\n      clientName\n      workerId\n      isReview\n      block {\n        ...WorkBlock\n      }\n    }\n  }\n": types.MyWorkDocument,
    "\n  mutation StartBlock($input: WorkInput!) {\n    startBlock(input: $input) {\n      __typename\n      ... on RunBlock {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.StartBlockDocument,
    "\n  mutation GiveEstimate($input: EstimateInput!) {\n    giveEstimate(input: $input) {\n      __typename\n      ... on RunBlock {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.GiveEstimateDocument,
    "\n  query File($id: ID!) {\n    file(id: $id) {\n      id\n      name\n      mediaType\n      sizeBytes\n      downloadUrl\n    }\n  }\n": types.FileDocument,
    "\n  mutation CreateUpload($input: CreateUploadInput!) {\n    createUpload(input: $input) {\n      __typename\n      ... on UploadSlot {\n        uploadUrl\n        file {\n          id\n          name\n          sizeBytes\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n": types.CreateUploadDocument,
    "\n  query Viewer {\n    viewer {\n      role\n      actions\n      person {\n        id\n        name\n        email\n        locale\n      }\n      workspace {\n        id\n        name\n        kind\n        country\n        currency\n        timeZone\n      }\n      memberships {\n        role\n        workspace {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n": types.ViewerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Palette {\n    runs(first: 20) {\n      edges {\n        node {\n          id\n          title\n        }\n      }\n    }\n    blueprints(first: 20) {\n      edges {\n        node {\n          id\n          title\n          runId\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PaletteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription OffersChanged {\n    offersChanged {\n      id\n      state\n    }\n  }\n"): typeof import('./graphql.ts').OffersChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenOffers {\n    offers(state: OFFERED) {\n      id\n      heldUntil\n    }\n  }\n"): typeof import('./graphql.ts').OpenOffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      at\n    }\n  }\n"): typeof import('./graphql.ts').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SwitchWorkspace($workspaceId: ID!) {\n    switchWorkspace(workspaceId: $workspaceId) {\n      __typename\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SwitchWorkspaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Engagements($after: String) {\n    engagements(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          state\n          isClient\n          runId\n          runTitle\n          seatTitle\n          workerName\n          clientName\n          agreedAt\n          endedAt\n          terms\n          price {\n            ...MoneyView\n          }\n          blocks {\n            blockId\n            title\n            acceptedAt\n            price {\n              ...MoneyView\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EngagementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Business {\n    viewer {\n      workspace {\n        id\n        name\n        country\n        currency\n        timeZone\n        business {\n          legalName\n          street\n          city\n          postCode\n          region\n          taxId\n          localTaxNumber\n          isSmallBusiness\n          payoutAccount\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BusinessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateBusiness($input: UpdateBusinessDetailsInput!) {\n    updateBusinessDetails(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').UpdateBusinessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Keys {\n    apiKeys {\n      id\n      name\n      prefix\n      scopes\n      createdAt\n      expiresAt\n      lastUsedAt\n      revokedAt\n    }\n    keyScopes {\n      name\n      says\n    }\n    myWorkers {\n      id\n      displayName\n      kind\n    }\n  }\n"): typeof import('./graphql.ts').KeysDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateKey($input: CreateApiKeyInput!) {\n    createApiKey(input: $input) {\n      __typename\n      ... on CreatedApiKey {\n        secret\n        apiKey {\n          id\n          name\n        }\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CreateKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeKey($apiKeyId: ID!) {\n    revokeApiKey(apiKeyId: $apiKeyId) {\n      __typename\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RevokeKeyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members {\n    members {\n      role\n      since\n      person {\n        id\n        name\n        email\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMember($input: AddMemberInput!) {\n    addMember(input: $input) {\n      __typename\n      ... on Member {\n        person {\n          name\n        }\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AddMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sessions {\n    sessions {\n      id\n      startedAt\n      lastSeenAt\n      expiresAt\n      device\n      isCurrent\n    }\n  }\n"): typeof import('./graphql.ts').SessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeSession($sessionId: ID!) {\n    revokeSession(sessionId: $sessionId) {\n      __typename\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RevokeSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n      }\n      ... on TooManyAttempts {\n        retryAfterSeconds\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      __typename\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SignUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerTaxQuestion($input: AnswerTaxQuestionInput!) {\n    answerTaxQuestion(input: $input) {\n      __typename\n      ... on Invoice {\n        ...InvoiceView\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AnswerTaxQuestionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invoices($direction: InvoiceDirection, $after: String) {\n    invoices(direction: $direction, first: 20, after: $after) {\n      edges {\n        node {\n          id\n          number\n          state\n          direction\n          issuedOn\n          dueOn\n          runTitle\n          seller {\n            name\n          }\n          buyer {\n            name\n          }\n          payable {\n            ...MoneyView\n          }\n          inHomeCurrency {\n            ...MoneyView\n          }\n          question {\n            question\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').InvoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PartyView on InvoiceParty {\n    name\n    country\n    address\n    taxId\n  }\n"): typeof import('./graphql.ts').PartyViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InvoiceView on Invoice {\n    id\n    number\n    state\n    direction\n    issuedOn\n    dueOn\n    runId\n    runTitle\n    pdfUrl\n    xmlUrl\n    seller {\n      ...PartyView\n    }\n    buyer {\n      ...PartyView\n    }\n    net {\n      ...MoneyView\n    }\n    tax {\n      ...MoneyView\n    }\n    payable {\n      ...MoneyView\n    }\n    inHomeCurrency {\n      ...MoneyView\n    }\n    fx {\n      ...FxView\n    }\n    taxSubtotals {\n      category\n      ratePercent\n      base {\n        ...MoneyView\n      }\n      tax {\n        ...MoneyView\n      }\n    }\n    lines {\n      id\n      title\n      quantity\n      doneBy\n      unitPrice {\n        ...MoneyView\n      }\n      net {\n        ...MoneyView\n      }\n      treatment {\n        category\n        ratePercent\n        note\n        noteEnglish\n        legalBasis\n        whoOwes\n        ruleId\n        ruleVersion\n        effectiveDate\n        evidence\n      }\n    }\n    question {\n      ...QuestionView\n    }\n    taxAnswers {\n      name\n      label\n      value\n      shown\n      answeredBy\n      answeredAt\n    }\n    payment {\n      paidAt\n      withholdingRule\n      gross {\n        ...MoneyView\n      }\n      fee {\n        ...MoneyView\n      }\n      withheld {\n        ...MoneyView\n      }\n      received {\n        ...MoneyView\n      }\n      fx {\n        ...FxView\n      }\n    }\n  }\n"): typeof import('./graphql.ts').InvoiceViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FxView on FxNote {\n    base\n    quote\n    rate\n    date\n    source\n  }\n"): typeof import('./graphql.ts').FxViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuestionView on TaxQuestion {\n    code\n    question\n    missing\n    about {\n      name\n      value\n    }\n    fields {\n      name\n      kind\n      label\n      options {\n        value\n        label\n      }\n      regions {\n        value\n        label\n      }\n      country\n      from\n      until\n      leastPercent\n      mostPercent\n      neededWhen {\n        name\n        value\n      }\n      where\n    }\n  }\n"): typeof import('./graphql.ts').QuestionViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invoice($id: ID!) {\n    invoice(id: $id) {\n      ...InvoiceView\n    }\n  }\n"): typeof import('./graphql.ts').InvoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation IssueInvoice($input: IssueInvoiceInput!) {\n    issueInvoice(input: $input) {\n      __typename\n      ... on Invoice {\n        ...InvoiceView\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvoiceRuleBroken {\n        rule\n      }\n    }\n  }\n"): typeof import('./graphql.ts').IssueInvoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PayInvoice($input: PayInvoiceInput!) {\n    payInvoice(input: $input) {\n      __typename\n      ... on Invoice {\n        ...InvoiceView\n      }\n      ... on Refusal {\n        message\n      }\n      ... on NotEnoughFunds {\n        available {\n          ...MoneyView\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PayInvoiceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DepositFunds($input: DepositFundsInput!) {\n    depositFunds(input: $input) {\n      __typename\n      ... on FundsDeposited {\n        available {\n          ...MoneyView\n        }\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DepositFundsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TrialBalance {\n    trialBalance {\n      currency\n      difference {\n        ...MoneyView\n      }\n      totalDebit {\n        ...MoneyView\n      }\n      totalCredit {\n        ...MoneyView\n      }\n      rows {\n        account {\n          id\n          code\n          label\n          balance {\n            ...MoneyView\n          }\n        }\n        debit {\n          ...MoneyView\n        }\n        credit {\n          ...MoneyView\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TrialBalanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LedgerTransfers($after: String) {\n    ledgerTransfers(first: 20, after: $after) {\n      edges {\n        node {\n          id\n          says\n          bookedAt\n          entries {\n            accountCode\n            accountLabel\n            amount {\n              ...MoneyView\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LedgerTransfersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoutingReceipt($id: ID!) {\n    routingReceipt(id: $id) {\n      id\n      subjectKind\n      title\n      says\n      decidedAt\n      dataClasses\n      dataOrigin\n      catalogueVersion\n      hash\n      document\n      candidates {\n        id\n        kind\n        label\n        country\n        outcome\n        qualityLow\n        qualityHigh\n        price {\n          ...MoneyView\n        }\n        reasons {\n          rule\n          says\n          basis\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RoutingReceiptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyWorkers {\n    myWorkers {\n      ...WorkerView\n    }\n  }\n"): typeof import('./graphql.ts').MyWorkersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveWorker($input: SaveWorkerInput!) {\n    saveWorker(input: $input) {\n      __typename\n      ... on Worker {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SaveWorkerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAvailability($workerId: ID!, $isAvailable: Boolean!) {\n    setAvailability(workerId: $workerId, isAvailable: $isAvailable) {\n      __typename\n      ... on Worker {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SetAvailabilityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveOpinion($input: SaveOpinionInput!) {\n    saveOpinion(input: $input) {\n      __typename\n      ... on OpinionSaved {\n        subjectId\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SaveOpinionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeerReviews {\n    peerReviewRequests {\n      id\n      skill\n      label\n      title\n      wanted\n      createdAt\n      results {\n        score\n        comment\n        givenAt\n      }\n    }\n    peerReviewTasks {\n      id\n      skill\n      label\n      title\n      work\n      state\n      askedAt\n    }\n  }\n"): typeof import('./graphql.ts').PeerReviewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForPeerReview($input: AskForPeerReviewInput!) {\n    askForPeerReview(input: $input) {\n      __typename\n      ... on PeerReviewAsked {\n        requestId\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AskForPeerReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerPeerReview($input: AnswerPeerReviewInput!) {\n    answerPeerReview(input: $input) {\n      __typename\n      ... on PeerReviewAnswered {\n        taskId\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AnswerPeerReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkerView on Worker {\n    id\n    kind\n    displayName\n    headline\n    country\n    timeZone\n    isAvailable\n    isMine\n    rate {\n      ...MoneyView\n    }\n    languages {\n      tag\n      level\n    }\n    skills {\n      skill\n      level\n      label\n      evidence\n    }\n    hours {\n      weekday\n      from\n      to\n    }\n    trackRecord {\n      ...RecordView\n    }\n  }\n"): typeof import('./graphql.ts').WorkerViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RecordView on TrackRecord {\n    acceptedBlocks\n    refusedHandOffs\n    peerReviews\n    acceptance {\n      mean\n      low\n      high\n    }\n    lateness {\n      mean\n    }\n    delayMinutes {\n      mean\n    }\n    costRatio {\n      mean\n    }\n  }\n"): typeof import('./graphql.ts').RecordViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReasonView on MatchReason {\n    kind\n    subject\n    label\n    level\n    typed\n    isGuess\n    languageLevel\n    hours\n    rate {\n      ...MoneyView\n    }\n    acceptedBlocks\n    refusedHandOffs\n    low\n  }\n"): typeof import('./graphql.ts').ReasonViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Workers($filter: WorkerFilter, $after: String) {\n    workers(filter: $filter, first: 20, after: $after) {\n      edges {\n        node {\n          ...WorkerView\n        }\n        reasons {\n          ...ReasonView\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WorkersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Worker($id: ID!) {\n    worker(id: $id) {\n      ...WorkerView\n      myOpinion {\n        score\n        note\n      }\n      trackRecord {\n        parts {\n          kind\n          subject\n          label\n          acceptedBlocks\n          refusedHandOffs\n          peerReviews\n          acceptance {\n            mean\n            low\n            high\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WorkerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Skills($locale: String) {\n    skills(locale: $locale) {\n      id\n      name\n      familyLabel\n      names\n    }\n  }\n"): typeof import('./graphql.ts').SkillsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AskView on Ask {\n    id\n    runId\n    runTitle\n    blockId\n    blockTitle\n    kind\n    state\n    question\n    options\n    act\n    otherwise\n    isWaiting\n    askedBy\n    askedAt\n    toName\n    timesOutAt\n    answer\n    answeredBy\n    answeredAt\n    answers\n  }\n"): typeof import('./graphql.ts').AskViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaitingAsks {\n    waitingAsks {\n      ...AskView\n    }\n  }\n"): typeof import('./graphql.ts').WaitingAsksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RunAsks($runId: ID!) {\n    run(id: $runId) {\n      id\n      asks {\n        ...AskView\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RunAsksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Ask($input: AskInput!) {\n    ask(input: $input) {\n      __typename\n      ... on Ask {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerAsk($input: AnswerAskInput!) {\n    answerAsk(input: $input) {\n      __typename\n      ... on Ask {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AnswerAskDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BlockLibrary {\n    blockLibrary {\n      id\n      title\n      work\n      kinds\n      role\n      personMinutes\n      agentMinutes\n      repeatedFor\n      usualCount\n      method {\n        label\n        options {\n          id\n          label\n          work\n        }\n      }\n      inputs {\n        ...ArtefactView\n      }\n      outputs {\n        ...ArtefactView\n      }\n    }\n  }\n"): typeof import('./graphql.ts').BlockLibraryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Blueprint($id: ID!) {\n    blueprint(id: $id) {\n      ...BlueprintView\n    }\n  }\n"): typeof import('./graphql.ts').BlueprintDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditBlueprint($input: EditBlueprintInput!) {\n    editBlueprint(input: $input) {\n      __typename\n      ... on Blueprint {\n        ...BlueprintView\n      }\n      ... on Refusal {\n        message\n      }\n      ... on BlueprintRefused {\n        rule\n        blockIds\n      }\n      ... on InvalidInput {\n        field\n      }\n      ... on OutOfDate {\n        currentVersion\n      }\n    }\n  }\n"): typeof import('./graphql.ts').EditBlueprintDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ForwardView {\n    forwardView(days: 7) {\n      kind\n      id\n      runId\n      title\n      clientName\n      startsAt\n      endsAt\n      keepFree\n    }\n    quietHours {\n      workerId\n      workerName\n      timeZone\n      from\n      to\n    }\n    poolMemberships {\n      poolId\n      poolName\n      clientName\n      workerId\n      workerName\n      state\n    }\n  }\n"): typeof import('./graphql.ts').ForwardViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerKeepFree($input: AnswerKeepFreeInput!) {\n    answerKeepFree(input: $input) {\n      __typename\n      ... on KeepFree {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AnswerKeepFreeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerPool($input: AnswerPoolInput!) {\n    answerPool(input: $input) {\n      __typename\n      ... on PoolMembership {\n        poolId\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AnswerPoolDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetQuietHours($input: SetQuietHoursInput!) {\n    setQuietHours(input: $input) {\n      __typename\n      ... on QuietHours {\n        workerId\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SetQuietHoursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArtefactView on Artefact {\n    type\n    label\n    language\n  }\n"): typeof import('./graphql.ts').ArtefactViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MoneyView on Money {\n    minor\n    currency\n    decimal\n  }\n"): typeof import('./graphql.ts').MoneyViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuoteView on Quote {\n    variant\n    finishAt\n    isWithinBudget\n    isOnTime\n    qualityLow\n    qualityHigh\n    says\n    cost {\n      ...MoneyView\n    }\n    gaps {\n      seatId\n      says\n    }\n    lines {\n      says\n      amount {\n        ...MoneyView\n      }\n    }\n  }\n"): typeof import('./graphql.ts').QuoteViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BlueprintView on Blueprint {\n    id\n    title\n    version\n    brief\n    deadline\n    dataClasses\n    dataOrigin\n    runId\n    createdAt\n    budget {\n      ...MoneyView\n    }\n    blocks {\n      id\n      key\n      title\n      description\n      seatId\n      reviewSeatId\n      personMinutes\n      agentMinutes\n      reviewMinutes\n      inputs {\n        name\n        fromBlockId\n        isAtHand\n        artefact {\n          ...ArtefactView\n        }\n      }\n      outputs {\n        ...ArtefactView\n      }\n      criteria {\n        id\n        text\n        checkedBy\n      }\n    }\n    seats {\n      id\n      title\n      role\n      skills\n      languages\n      preferredKind\n      teamId\n    }\n    teams {\n      id\n      title\n      parentId\n      leadSeatId\n    }\n    unused {\n      ...ArtefactView\n    }\n    links {\n      fromBlockId\n      toBlockId\n      kind\n    }\n    quotes {\n      ...QuoteView\n    }\n  }\n"): typeof import('./graphql.ts').BlueprintViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RunSummary on Run {\n    id\n    title\n    state\n    says\n    startedAt\n    deadline\n    finishAt\n    isGuest\n    actions\n    money {\n      ...RunMoney\n    }\n    blocks {\n      id\n      title\n      state\n      isLate\n      isCritical\n      seatId\n      plannedStart\n      plannedFinish\n      startedAt\n      deliveredAt\n      acceptedAt\n      estimateAskedAt\n      actions\n      packets {\n        version\n        state\n        deliveredBy\n        deliveredAt\n      }\n    }\n    seats {\n      id\n      title\n      state\n      holder {\n        name\n        kind\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RunSummaryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferView on Offer {\n    id\n    state\n    runId\n    runTitle\n    seatTitle\n    clientName\n    workerId\n    workerName\n    reasons\n    offeredAt\n    heldUntil\n    answeredAt\n    saidYesAt\n    answersUntil\n    price {\n      ...MoneyView\n    }\n    blocks {\n      title\n      plannedStart\n      plannedFinish\n      minutes\n      criteria\n    }\n  }\n"): typeof import('./graphql.ts').OfferViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkBlock on RunBlock {\n    id\n    title\n    description\n    state\n    isLate\n    isCritical\n    slackMinutes\n    plannedStart\n    plannedFinish\n    startedAt\n    deliveredAt\n    acceptedAt\n    expectedFinish\n    estimateAskedAt\n    actions\n    price {\n      ...MoneyView\n    }\n    inputs {\n      name\n      fromBlockId\n      artefact {\n        ...ArtefactView\n      }\n      material {\n        name\n        type\n        text\n        fileId\n      }\n    }\n    drafts {\n      id\n      model\n      text\n      madeAt\n    }\n    outputs {\n      ...ArtefactView\n    }\n    criteria {\n      id\n      text\n      checkedBy\n    }\n    packets {\n      version\n      state\n      deliveredAt\n      deliveredBy\n      madeBy\n      openQuestions\n      answeredAt\n      answeredBy\n      refusalReason\n      failedCriterionIds\n      isInterim\n      provenance {\n        sources {\n          blockId\n          title\n          version\n        }\n        makers {\n          workerId\n          name\n          kind\n        }\n        models\n      }\n      outputs {\n        name\n        type\n        text\n        fileId\n      }\n      results {\n        criterionId\n        passes\n        note\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WorkBlockFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LaunchRun($input: LaunchRunInput!) {\n    launchRun(input: $input) {\n      __typename\n      ... on Run {\n        id\n        title\n      }\n      ... on LaunchPreview {\n        seatsToFill\n        missing {\n          ...MoneyView\n        }\n        quote {\n          ...QuoteView\n        }\n      }\n      ... on Refusal {\n        message\n      }\n      ... on SeatCannotBeFilled {\n        gaps {\n          seatId\n          says\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LaunchRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Messages($runId: ID!) {\n    messages(runId: $runId, first: 100) {\n      id\n      blockId\n      text\n      at\n      proposalId\n      author {\n        kind\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MessagesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostMessage($input: PostMessageInput!) {\n    postMessage(input: $input) {\n      __typename\n      ... on Message {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PostMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeFromMessage($input: ProposeFromMessageInput!) {\n    proposeFromMessage(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n        runId\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProposeFromMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Offers {\n    offers {\n      ...OfferView\n    }\n  }\n"): typeof import('./graphql.ts').OffersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptOffer($input: AnswerOfferInput!) {\n    acceptOffer(input: $input) {\n      __typename\n      ... on Offer {\n        id\n        seatTitle\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AcceptOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineOffer($input: AnswerOfferInput!) {\n    declineOffer(input: $input) {\n      __typename\n      ... on Offer {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeclineOfferDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwedReviews {\n    hiringReviews {\n      ...ReviewView\n    }\n  }\n"): typeof import('./graphql.ts').OwedReviewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerReview($input: AnswerReviewInput!) {\n    answerReview(input: $input) {\n      __typename\n      ... on HiringReview {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AnswerReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeliverPacket($input: DeliverPacketInput!) {\n    deliverPacket(input: $input) {\n      __typename\n      ... on RunBlock {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n      ... on CriteriaUnanswered {\n        criterionIds\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeliverPacketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptPacket($input: AnswerPacketInput!) {\n    acceptPacket(input: $input) {\n      __typename\n      ... on RunBlock {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n      ... on CriteriaFailed {\n        criterionIds\n      }\n    }\n  }\n"): typeof import('./graphql.ts').AcceptPacketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefusePacket($input: RefusePacketInput!) {\n    refusePacket(input: $input) {\n      __typename\n      ... on RunBlock {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RefusePacketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RunBlockPage($runId: ID!) {\n    run(id: $runId) {\n      id\n      title\n      isGuest\n      blocks {\n        ...WorkBlock\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RunBlockPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PassOvers {\n    passOvers {\n      id\n      seatId\n      seatTitle\n      clientName\n      workerId\n      workerName\n      says\n      decidedAt\n      review {\n        ...ReviewView\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PassOversDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReviewView on HiringReview {\n    id\n    decision\n    seatTitle\n    clientName\n    workerName\n    decisionSays\n    question\n    state\n    askedAt\n    dueAt\n    answer\n    answeredBy\n    answeredAt\n  }\n"): typeof import('./graphql.ts').ReviewViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyHiringReviews {\n    myHiringReviews {\n      ...ReviewView\n    }\n  }\n"): typeof import('./graphql.ts').MyHiringReviewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestReview($input: RequestReviewInput!) {\n    requestReview(input: $input) {\n      __typename\n      ... on HiringReview {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RequestReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PlanVersions($id: ID!) {\n    blueprint(id: $id) {\n      id\n      versions {\n        version\n        createdAt\n        author\n        says\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlanVersionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreVersion($input: RestoreBlueprintVersionInput!) {\n    restoreBlueprintVersion(input: $input) {\n      __typename\n      ... on Blueprint {\n        ...BlueprintView\n      }\n      ... on Refusal {\n        message\n      }\n      ... on OutOfDate {\n        currentVersion\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RestoreVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Pools {\n    pools {\n      id\n      name\n      members {\n        workerId\n        name\n        state\n      }\n    }\n    hiringPolicy {\n      holdMinutes\n      waveSize\n      closeMinutes\n      isFamiliarFirst\n      poolId\n    }\n  }\n"): typeof import('./graphql.ts').PoolsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PoolCandidates($text: String!) {\n    workers(filter: { text: $text }, first: 6) {\n      edges {\n        node {\n          id\n          displayName\n          headline\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PoolCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePool($input: CreatePoolInput!) {\n    createPool(input: $input) {\n      __typename\n      ... on Pool {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CreatePoolDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToPool($input: InviteToPoolInput!) {\n    inviteToPool(input: $input) {\n      __typename\n      ... on Pool {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').InviteToPoolDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveFromPool($input: RemoveFromPoolInput!) {\n    removeFromPool(input: $input) {\n      __typename\n      ... on Pool {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RemoveFromPoolDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetHiringPolicy($input: SetHiringPolicyInput!) {\n    setHiringPolicy(input: $input) {\n      __typename\n      ... on HiringPolicy {\n        holdMinutes\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SetHiringPolicyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Proposals($runId: ID!) {\n    proposals(runId: $runId) {\n      id\n      title\n      state\n      createdAt\n      openConflicts\n      author {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProposalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Picture on PlanPicture {\n    title\n    blocks {\n      id\n      title\n      seatId\n      reviewSeatId\n      personMinutes\n      agentMinutes\n    }\n    seats {\n      id\n      title\n      holderName\n    }\n    links {\n      fromBlockId\n      toBlockId\n      kind\n    }\n  }\n"): typeof import('./graphql.ts').PictureFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Proposal($runId: ID!, $id: ID!) {\n    proposal(runId: $runId, id: $id) {\n      id\n      runId\n      title\n      why\n      state\n      createdAt\n      decidedAt\n      decidedBy\n      decidedBecause\n      isBehind\n      openConflicts\n      actions\n      author {\n        name\n      }\n      edits {\n        id\n        kind\n        of\n        thingId\n        thingTitle\n        says\n        status\n      }\n      conflicts {\n        id\n        kind\n        group\n        thingTitle\n        field\n        says\n        mine\n        theirs\n        mineValue\n        theirsValue\n        choices\n        decision\n      }\n      before {\n        ...Picture\n      }\n      after {\n        ...Picture\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangePreview($runId: ID!, $id: ID!, $editIds: [ID!]) {\n    proposal(runId: $runId, id: $id) {\n      id\n      preview(editIds: $editIds) {\n        finishBefore\n        finishAfter\n        isOnTime\n        isWithinBudget\n        says\n        costBefore {\n          ...MoneyView\n        }\n        costAfter {\n          ...MoneyView\n        }\n        people {\n          name\n          says\n        }\n        invoiceLines {\n          says\n          amount {\n            ...MoneyView\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ChangePreviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeChange($input: ProposeChangeInput!) {\n    proposeChange(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n        runId\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProposeChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeProposal($input: MergeProposalInput!) {\n    mergeProposal(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MergeProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideConflict($input: DecideConflictInput!) {\n    decideConflict(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DecideConflictDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineProposal($input: DeclineProposalInput!) {\n    declineProposal(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').DeclineProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawProposal($input: ProposalInput!) {\n    withdrawProposal(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WithdrawProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseProposal($input: ReviseProposalInput!) {\n    reviseProposal(input: $input) {\n      __typename\n      ... on Proposal {\n        id\n        runId\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReviseProposalDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeBlueprint($input: ProposeBlueprintInput!) {\n    proposeBlueprint(input: $input) {\n      __typename\n      ... on Blueprint {\n        ...BlueprintView\n      }\n      ... on Refusal {\n        message\n      }\n      ... on NothingMakesIt {\n        wanted\n        missing\n      }\n      ... on UnknownArtefactType {\n        didYouMean\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ProposeBlueprintDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadBrief($text: String!, $currency: String!, $today: PlainDate!) {\n    readBrief(text: $text, currency: $currency, today: $today) {\n      languages\n      budget {\n        amount\n        currency\n        because\n      }\n      deadline {\n        day\n        time\n      }\n      wanted {\n        because\n        artefact {\n          ...ArtefactView\n        }\n      }\n      atHand {\n        because\n        artefact {\n          ...ArtefactView\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReadBriefDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArtefactTypes {\n    artefactTypes {\n      id\n      label\n      comesInLanguages\n    }\n  }\n"): typeof import('./graphql.ts').ArtefactTypesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseRun($input: PauseRunInput!) {\n    pauseRun(input: $input) {\n      __typename\n      ... on Run {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PauseRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeRun($input: ResumeRunInput!) {\n    resumeRun(input: $input) {\n      __typename\n      ... on Run {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ResumeRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelRun($input: CancelRunInput!) {\n    cancelRun(input: $input) {\n      __typename\n      ... on Run {\n        id\n      }\n      ... on CancelPreview {\n        says\n        offersWithdrawn\n        owedForAccepted {\n          ...MoneyView\n        }\n        owedForBegun {\n          ...MoneyView\n        }\n        noLongerOwed {\n          ...MoneyView\n        }\n        lines {\n          blockId\n          title\n          workerName\n          says\n          agreed {\n            ...MoneyView\n          }\n          owed {\n            ...MoneyView\n          }\n        }\n      }\n      ... on Refusal {\n        message\n      }\n      ... on HandOffsWaiting {\n        blockIds\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CancelRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseRun($input: CloseRunInput!) {\n    closeRun(input: $input) {\n      __typename\n      ... on Run {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CloseRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RunBoard($runId: ID!) {\n    run(id: $runId) {\n      id\n      title\n      state\n      says\n      startedAt\n      deadline\n      finishAt\n      isGuest\n      pausedAt\n      reason\n      actions\n      money {\n        ...RunMoney\n      }\n      blocks {\n        id\n        title\n        state\n        isLate\n        isCritical\n        slackMinutes\n        seatId\n        reviewSeatId\n        plannedStart\n        plannedFinish\n        startedAt\n        deliveredAt\n        acceptedAt\n        expectedFinish\n        estimateAskedAt\n        actions\n        price {\n          ...MoneyView\n        }\n        inputs {\n          name\n        }\n        outputs {\n          label\n        }\n        criteria {\n          id\n        }\n      }\n      seats {\n        ...BoardSeat\n      }\n      links {\n        fromBlockId\n        toBlockId\n        kind\n      }\n      activity(first: 50) {\n        id\n        at\n        says\n        blockId\n        actor {\n          kind\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RunBoardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardSeat on RunSeat {\n    id\n    title\n    role\n    state\n    preferredKind\n    holder {\n      workerId\n      kind\n      name\n      country\n      timeZone\n      since\n    }\n    pastHolders {\n      workerId\n      name\n      since\n    }\n    search {\n      says\n      askedCount\n      knownUntil\n      closesAt\n      usuallyBy\n    }\n    offers {\n      id\n      state\n      workerName\n      offeredAt\n      heldUntil\n      answeredAt\n      reasons\n      receiptId\n    }\n  }\n"): typeof import('./graphql.ts').BoardSeatFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription RunChanged($runId: ID!) {\n    runChanged(runId: $runId) {\n      id\n      blockId\n    }\n  }\n"): typeof import('./graphql.ts').RunChangedDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RunMoney on RunBudget {\n    limit {\n      ...MoneyView\n    }\n    used {\n      ...MoneyView\n    }\n    reserved {\n      ...MoneyView\n    }\n    expected {\n      ...MoneyView\n    }\n    forecast {\n      ...MoneyView\n    }\n    free {\n      ...MoneyView\n    }\n    models {\n      ...MoneyView\n    }\n    fee {\n      ...MoneyView\n    }\n    usedPercent\n    standing\n    askedAt\n    stoppedAt\n    missing {\n      ...MoneyView\n    }\n    unpaidSeatId\n    lacking\n  }\n"): typeof import('./graphql.ts').RunMoneyFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetRunBudget($input: SetRunBudgetInput!) {\n    setRunBudget(input: $input) {\n      __typename\n      ... on Run {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SetRunBudgetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RunLife($runId: ID!) {\n    run(id: $runId) {\n      id\n      reconvenesRunId\n      convenedInSeconds\n      teams {\n        id\n        title\n        parentId\n        leadSeatId\n      }\n      blocks {\n        id\n        actions\n        lease {\n          renewedAt\n          until\n          askedAt\n        }\n        staleInputs {\n          sourceBlockId\n          title\n          takenVersion\n          newestVersion\n        }\n      }\n      seats {\n        id\n        teamId\n        actions\n        twinOfSeatId\n        isClosed\n        size {\n          most\n          openAbove\n          closeBelow\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RunLifeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Heartbeat($input: HeartbeatInput!) {\n    heartbeat(input: $input) {\n      __typename\n      ... on Heard {\n        runId\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HeartbeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeVersion($input: TakeVersionInput!) {\n    takeVersion(input: $input) {\n      __typename\n      ... on RunBlock {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').TakeVersionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SwapSeat($input: SwapSeatInput!) {\n    swapSeat(input: $input) {\n      __typename\n      ... on RunSeat {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SwapSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetSeatSize($input: SetSeatSizeInput!) {\n    setSeatSize(input: $input) {\n      __typename\n      ... on Run {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SetSeatSizeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReconveneRun($input: ReconveneRunInput!) {\n    reconveneRun(input: $input) {\n      __typename\n      ... on Run {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReconveneRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Runs {\n    runs(first: 20) {\n      edges {\n        node {\n          ...RunSummary\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RunsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Plans {\n    blueprints(first: 20) {\n      edges {\n        node {\n          id\n          title\n          createdAt\n          deadline\n          runId\n          budget {\n            ...MoneyView\n          }\n          blocks {\n            id\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').PlansDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Lately {\n    runs(first: 10) {\n      edges {\n        node {\n          id\n          title\n          activity(first: 5) {\n            id\n            at\n            says\n            actor {\n              kind\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').LatelyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SavedPartView on SavedPart {\n    id\n    title\n    summary\n    repeatedFor\n    usualCount\n    language\n    author\n    createdAt\n    file\n    blocks {\n      id\n      title\n      personMinutes\n    }\n    teams {\n      id\n    }\n    ancestors {\n      id\n      title\n    }\n  }\n"): typeof import('./graphql.ts').SavedPartViewFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedParts {\n    savedParts {\n      ...SavedPartView\n    }\n  }\n"): typeof import('./graphql.ts').SavedPartsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePart($input: SavePartInput!) {\n    savePart(input: $input) {\n      __typename\n      ... on SavedPart {\n        ...SavedPartView\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SavePartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForkPart($input: ForkPartInput!) {\n    forkPart(input: $input) {\n      __typename\n      ... on SavedPart {\n        ...SavedPartView\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ForkPartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemovePart($input: RemovePartInput!) {\n    removePart(input: $input) {\n      __typename\n      ... on SavedPart {\n        ...SavedPartView\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').RemovePartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportPart($input: ImportPartInput!) {\n    importPart(input: $input) {\n      __typename\n      ... on SavedPart {\n        ...SavedPartView\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ImportPartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseSeat($input: ReleaseSeatInput!) {\n    releaseSeat(input: $input) {\n      __typename\n      ... on RunSeat {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n      ... on InvalidInput {\n        field\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ReleaseSeatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HolderHours($workerId: ID!) {\n    worker(id: $workerId) {\n      id\n      timeZone\n      hours {\n        weekday\n        from\n        to\n      }\n    }\n  }\n"): typeof import('./graphql.ts').HolderHoursDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SeatReceipts($subjectId: ID!) {\n    routingReceipts(subjectId: $subjectId, first: 10) {\n      edges {\n        node {\n          id\n          says\n          decidedAt\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').SeatReceiptsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaysToMake($brief: String, $wanted: [ArtefactInput!]!, $atHand: [ArtefactInput!]!, $languages: [String!]) {\n    waysToMake(brief: $brief, wanted: $wanted, atHand: $atHand, languages: $languages, first: 3) {\n      __typename\n      ... on Ways {\n        ways {\n          seatCount\n          workMinutes\n          pathMinutes\n          isFastest\n          without\n          blocks {\n            title\n            isOnlyHere\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').WaysToMakeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyWork {\n    myWork {\n      runId\n      runTitle\n      clientName\n      workerId\n      isReview\n      block {\n        ...WorkBlock\n      }\n    }\n  }\n"): typeof import('./graphql.ts').MyWorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartBlock($input: WorkInput!) {\n    startBlock(input: $input) {\n      __typename\n      ... on RunBlock {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').StartBlockDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GiveEstimate($input: EstimateInput!) {\n    giveEstimate(input: $input) {\n      __typename\n      ... on RunBlock {\n        id\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').GiveEstimateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query File($id: ID!) {\n    file(id: $id) {\n      id\n      name\n      mediaType\n      sizeBytes\n      downloadUrl\n    }\n  }\n"): typeof import('./graphql.ts').FileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateUpload($input: CreateUploadInput!) {\n    createUpload(input: $input) {\n      __typename\n      ... on UploadSlot {\n        uploadUrl\n        file {\n          id\n          name\n          sizeBytes\n        }\n      }\n      ... on Refusal {\n        message\n      }\n    }\n  }\n"): typeof import('./graphql.ts').CreateUploadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      role\n      actions\n      person {\n        id\n        name\n        email\n        locale\n      }\n      workspace {\n        id\n        name\n        kind\n        country\n        currency\n        timeZone\n      }\n      memberships {\n        role\n        workspace {\n          id\n          name\n          kind\n        }\n      }\n    }\n  }\n"): typeof import('./graphql.ts').ViewerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
