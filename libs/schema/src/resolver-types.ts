// Generated from the contract by `npm run schema`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, ISO 8601 with milliseconds: `2026-11-23T08:30:00.000Z`. */
  Instant: { input: string; output: string; }
  /** A whole number of minor units (cents, paise, yen) as a decimal string: `"123456"`. */
  MinorUnits: { input: string; output: string; }
  /** A calendar day without a zone: `2026-11-23`. */
  PlainDate: { input: string; output: string; }
};

export type AcceptOfferResult = IdempotencyKeyReused | NotAllowed | NotFound | Offer | OfferGone;

export type AcceptPacketResult = CriteriaFailed | IdempotencyKeyReused | InvalidInput | NotAllowed | NotFound | NotNow | OutOfDate | ProducerCannotAccept | RunBlock;

export type Activity = {
  readonly __typename?: 'Activity';
  readonly actor: Actor;
  readonly at: Scalars['Instant']['output'];
  readonly blockId: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  /** As a sentence. */
  readonly says: Scalars['String']['output'];
};

/** Who did it: a signed-in person, an agent's key, or Muster itself. */
export type Actor = {
  readonly __typename?: 'Actor';
  readonly id: Maybe<Scalars['ID']['output']>;
  readonly kind: ActorKind;
  readonly name: Scalars['String']['output'];
};

export type ActorKind =
  | 'AGENT'
  | 'PERSON'
  | 'SYSTEM';

export type AddBlockInput = {
  /** Absent: agents cannot do it. */
  readonly agentMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** What counts as done, a sentence each. */
  readonly criteria: ReadonlyArray<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly inputs?: InputMaybe<ReadonlyArray<WantedInput>>;
  readonly outputs: ReadonlyArray<WantedOutput>;
  readonly personMinutes: Scalars['Int']['input'];
  readonly reviewMinutes: Scalars['Int']['input'];
  readonly reviewSeatId: Scalars['ID']['input'];
  readonly seatId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
};

export type AddLibraryBlockInput = {
  /** How many screens, pages, products …; as many as usual when absent. */
  readonly count?: InputMaybe<Scalars['Int']['input']>;
  readonly language?: InputMaybe<Scalars['String']['input']>;
  readonly libraryBlockId: Scalars['ID']['input'];
  /** One of the block's methods; the usual one when absent. */
  readonly methodId?: InputMaybe<Scalars['ID']['input']>;
  readonly seatId?: InputMaybe<Scalars['ID']['input']>;
};

export type AddMemberInput = {
  readonly email: Scalars['String']['input'];
  readonly role: Role;
};

export type AddMemberResult = InvalidInput | Member | NotAllowed | NotFound;

export type AddSavedPartInput = {
  readonly count?: InputMaybe<Scalars['Int']['input']>;
  /** Another language than the one it was saved in, for a part that works into exactly one. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  readonly savedPartId: Scalars['ID']['input'];
};

export type AddSeatInput = {
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly preferredKind?: InputMaybe<SeatKind>;
  /** What its holder is in the team; the title when absent. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  readonly skills?: InputMaybe<ReadonlyArray<SeatSkillInput>>;
  readonly teamId?: InputMaybe<Scalars['ID']['input']>;
  readonly title: Scalars['String']['input'];
};

export type AddTeamInput = {
  readonly leadSeatId?: InputMaybe<Scalars['ID']['input']>;
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Seats that move into it. */
  readonly seatIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly title: Scalars['String']['input'];
};

export type AffectedPerson = {
  readonly __typename?: 'AffectedPerson';
  readonly name: Scalars['String']['output'];
  readonly says: Scalars['String']['output'];
};

/** One more seat that does the same beside. */
export type AnotherInput = {
  readonly blockId: Scalars['ID']['input'];
};

export type AnswerAskInput = {
  readonly answer: AskAnswer;
  readonly askId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly runId: Scalars['ID']['input'];
  /** Required with an answer in words. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type AnswerAskResult = Ask | IdempotencyKeyReused | InvalidInput | NotAllowed | NotFound | NotNow;

export type AnswerKeepFreeInput = {
  readonly keepFreeId: Scalars['ID']['input'];
  readonly keeps: Scalars['Boolean']['input'];
};

export type AnswerKeepFreeResult = KeepFree | NotAllowed | NotFound;

export type AnswerOfferInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly offerId: Scalars['ID']['input'];
  /** Only with a decline, and only if you want to say it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type AnswerPacketInput = {
  readonly blockId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly runId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
  readonly waivers?: InputMaybe<ReadonlyArray<WaiverInput>>;
};

export type AnswerPeerReviewInput = {
  readonly comment?: Scalars['String']['input'];
  /** 1 to 5; null declines without harm. */
  readonly score?: InputMaybe<Scalars['Int']['input']>;
  readonly taskId: Scalars['ID']['input'];
};

export type AnswerPeerReviewResult = InvalidInput | NotAllowed | NotFound | PeerReviewAnswered | ReviewAlreadyGiven;

export type AnswerPoolInput = {
  /** False also leaves a pool that was joined. */
  readonly joins: Scalars['Boolean']['input'];
  readonly poolId: Scalars['ID']['input'];
  readonly workerId: Scalars['ID']['input'];
};

export type AnswerPoolResult = NotAllowed | NotFound | PoolMembership;

export type AnswerReviewInput = {
  /** The reasons, for the worker. */
  readonly answer: Scalars['String']['input'];
  /** Whether the decision is changed: the worker is asked first then, if the seat is still open. */
  readonly changes: Scalars['Boolean']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reviewId: Scalars['ID']['input'];
};

export type AnswerReviewResult = HiringReview | IdempotencyKeyReused | InvalidInput | NotAllowed | NotFound | PersonNeeded | ReviewAnswered | ReviewerDecided;

export type AnswerTaxQuestionInput = {
  readonly answers: ReadonlyArray<TaxAnswerInput>;
  readonly invoiceId: Scalars['ID']['input'];
};

export type AnswerTaxQuestionResult = InvalidInput | Invoice | InvoiceNotInState | NotAllowed | NotFound | TaxUndecided;

/** A key for an AI agent. The secret is shown once, when the key is made. */
export type ApiKey = {
  readonly __typename?: 'ApiKey';
  readonly createdAt: Scalars['Instant']['output'];
  readonly expiresAt: Scalars['Instant']['output'];
  readonly id: Scalars['ID']['output'];
  readonly lastUsedAt: Maybe<Scalars['Instant']['output']>;
  readonly name: Scalars['String']['output'];
  /** The first characters of the key, to recognise it by. */
  readonly prefix: Scalars['String']['output'];
  readonly revokedAt: Maybe<Scalars['Instant']['output']>;
  readonly scopes: ReadonlyArray<Scalars['String']['output']>;
  /** The worker profile that acts with this key. */
  readonly workerId: Maybe<Scalars['ID']['output']>;
};

/** What exists or is wanted, by type; `language` where the type comes in languages. */
export type Artefact = {
  readonly __typename?: 'Artefact';
  readonly label: Scalars['String']['output'];
  readonly language: Maybe<Scalars['String']['output']>;
  readonly type: Scalars['String']['output'];
};

export type ArtefactInput = {
  /** At hand only: the files that hold it. */
  readonly fileIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** At hand only: the thing itself when it is a short text. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly type: Scalars['String']['input'];
};

export type ArtefactType = {
  readonly __typename?: 'ArtefactType';
  readonly comesInLanguages: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
};

/** Somebody in a run waits for a person. It waits for minutes or weeks, and what follows from the answer happens once. */
export type Ask = {
  readonly __typename?: 'Ask';
  readonly act: AskedAct;
  readonly answer: Maybe<Scalars['String']['output']>;
  readonly answeredAt: Maybe<Scalars['Instant']['output']>;
  readonly answeredBy: Maybe<Scalars['String']['output']>;
  /** What the caller may answer now: approve, refuse, answer, take-over, keep, withdraw. */
  readonly answers: ReadonlyArray<Scalars['String']['output']>;
  readonly askedAt: Scalars['Instant']['output'];
  readonly askedBy: Scalars['String']['output'];
  readonly blockId: Scalars['ID']['output'];
  readonly blockTitle: Scalars['String']['output'];
  /** When those above are asked too. */
  readonly escalatesAt: Scalars['Instant']['output'];
  readonly id: Scalars['ID']['output'];
  /** The block rests until it is answered. */
  readonly isWaiting: Scalars['Boolean']['output'];
  readonly kind: AskKind;
  /** Answers to choose from; empty: in words. */
  readonly options: ReadonlyArray<Scalars['String']['output']>;
  /** What the asker does when nobody answers. */
  readonly otherwise: Maybe<Scalars['String']['output']>;
  readonly question: Scalars['String']['output'];
  readonly runId: Scalars['ID']['output'];
  readonly runTitle: Scalars['String']['output'];
  readonly state: AskState;
  readonly timesOutAt: Scalars['Instant']['output'];
  /** Who is asked; null when it is for the client's people. */
  readonly toName: Maybe<Scalars['String']['output']>;
};

export type AskAheadInput = {
  readonly blueprintId: Scalars['ID']['input'];
  readonly endsAt: Scalars['Instant']['input'];
  readonly seatId: Scalars['ID']['input'];
  readonly startsAt: Scalars['Instant']['input'];
  readonly workerIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type AskAheadResult = AskedAhead | InvalidInput | NotAllowed | NotFound;

export type AskAnswer =
  | 'ANSWER'
  | 'APPROVE'
  | 'KEEP'
  | 'REFUSE'
  | 'TAKE_OVER'
  | 'WITHDRAW';

export type AskForPeerReviewInput = {
  /** For whom it was made: nobody of theirs is asked. */
  readonly clientWorkspaceId?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly skill: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  /** The work itself or its address. Leave out every name: peers must not know whose it is. */
  readonly work: Scalars['String']['input'];
  readonly workerId: Scalars['ID']['input'];
};

export type AskForPeerReviewResult = IdempotencyKeyReused | InvalidInput | NotAllowed | NotFound | PeerReviewAsked;

export type AskInput = {
  /** With an approval only. */
  readonly act?: InputMaybe<AskedAct>;
  /** The usual time of the kind when absent. */
  readonly answerBy?: InputMaybe<Scalars['Instant']['input']>;
  readonly blockId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly isWaiting?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kind: AskKind;
  readonly options?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly otherwise?: InputMaybe<Scalars['String']['input']>;
  readonly question: Scalars['String']['input'];
  readonly runId: Scalars['ID']['input'];
  /** Whose holder is asked; the client's people when absent, or the block's holder when they ask. */
  readonly toSeatId?: InputMaybe<Scalars['ID']['input']>;
};

export type AskKind =
  /** What do you want? */
  | 'ANSWER'
  /** May I do this? */
  | 'APPROVE'
  /** Can somebody else do this block? */
  | 'TAKE_OVER';

export type AskResult = Ask | IdempotencyKeyReused | InvalidInput | NotAllowed | NotFound | NotNow;

export type AskState =
  | 'ANSWERED'
  | 'APPROVED'
  /** Nobody answered in the first half of the time: those above were asked too. */
  | 'ESCALATED'
  | 'KEPT'
  | 'OPEN'
  | 'REFUSED'
  | 'TAKEN_OVER'
  | 'TIMED_OUT'
  | 'WITHDRAWN';

/** What an approval does by itself. */
export type AskedAct =
  /** The seat is given to somebody else. */
  | 'PASS_ON'
  /** An accepted block is done again. */
  | 'REDO'
  /** Nothing: the asker does it, and knows that they may. */
  | 'WORDS';

/** Who was asked ahead for a seat by now. */
export type AskedAhead = {
  readonly __typename?: 'AskedAhead';
  readonly asked: ReadonlyArray<KeepFree>;
};

/** One line of the append-only record of who changed what. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  readonly actor: Actor;
  readonly at: Scalars['Instant']['output'];
  readonly id: Scalars['ID']['output'];
  readonly subjectId: Maybe<Scalars['ID']['output']>;
  readonly traceId: Scalars['String']['output'];
  /** The event's name, for example `teams.block-accepted`. */
  readonly what: Scalars['String']['output'];
};

export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  readonly pageInfo: PageInfo;
};

export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: AuditEntry;
};

/** A work unit with typed inputs and outputs, acceptance criteria and exactly one responsible seat. */
export type Block = {
  readonly __typename?: 'Block';
  readonly agentMinutes: Maybe<Scalars['Int']['output']>;
  readonly criteria: ReadonlyArray<Criterion>;
  readonly description: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<BlockInput>;
  readonly key: Scalars['String']['output'];
  /** The block of the shipped library that it was made from. */
  readonly libraryBlockId: Maybe<Scalars['ID']['output']>;
  readonly outputs: ReadonlyArray<Artefact>;
  readonly personMinutes: Scalars['Int']['output'];
  readonly reviewMinutes: Scalars['Int']['output'];
  readonly reviewSeatId: Maybe<Scalars['ID']['output']>;
  readonly seatId: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
};

export type BlockEdit = {
  /** A block in your own words. */
  readonly addBlock?: InputMaybe<AddBlockInput>;
  /** Exactly one of the members is given. */
  readonly addLibraryBlock?: InputMaybe<AddLibraryBlockInput>;
  readonly addLink?: InputMaybe<LinkInput>;
  /** A part of the workspace's own library. */
  readonly addSavedPart?: InputMaybe<AddSavedPartInput>;
  readonly addSeat?: InputMaybe<AddSeatInput>;
  readonly addTeam?: InputMaybe<AddTeamInput>;
  readonly editBlock?: InputMaybe<EditBlockInput>;
  /** Another kind of link between the same two blocks. */
  readonly editLink?: InputMaybe<LinkInput>;
  readonly editSeat?: InputMaybe<EditSeatInput>;
  readonly editTeam?: InputMaybe<EditTeamInput>;
  readonly moveSeat?: InputMaybe<MoveSeatInput>;
  readonly removeBlockId?: InputMaybe<Scalars['ID']['input']>;
  readonly removeLink?: InputMaybe<LinkInput>;
  /** Only a seat without work. */
  readonly removeSeatId?: InputMaybe<Scalars['ID']['input']>;
  /** What was in it belongs to the team around it. */
  readonly removeTeamId?: InputMaybe<Scalars['ID']['input']>;
};

export type BlockInput = {
  readonly __typename?: 'BlockInput';
  readonly artefact: Artefact;
  /** The block that makes it; null when the owner has it at hand. */
  readonly fromBlockId: Maybe<Scalars['ID']['output']>;
  /** The owner has it; false with no block to make it means that nothing supplies it yet. */
  readonly isAtHand: Scalars['Boolean']['output'];
  /** What has arrived: the owner's own, or what was accepted from that block. Empty until then. */
  readonly material: ReadonlyArray<PacketOutput>;
  readonly name: Scalars['String']['output'];
};

export type BlockMethod = {
  readonly __typename?: 'BlockMethod';
  readonly agentMinutes: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly personMinutes: Scalars['Int']['output'];
  readonly reviewMinutes: Scalars['Int']['output'];
  readonly work: Scalars['String']['output'];
};

export type BlockMethodChoice = {
  readonly __typename?: 'BlockMethodChoice';
  readonly label: Scalars['String']['output'];
  /** The first is the usual one. */
  readonly options: ReadonlyArray<BlockMethod>;
};

export type BlockPartInput = {
  readonly personMinutes: Scalars['Int']['input'];
  readonly title: Scalars['String']['input'];
};

/** Of a block that somebody has agreed to make. */
export type BlockPriceInput = {
  readonly blockId: Scalars['ID']['input'];
  readonly price: MoneyInput;
};

export type BlockState =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'DELIVERED'
  | 'IN_PROGRESS'
  | 'READY'
  | 'WAITING';

/** The plan of a team: blocks, seats and links. Each edit makes a new version. */
export type Blueprint = {
  readonly __typename?: 'Blueprint';
  readonly blocks: ReadonlyArray<Block>;
  readonly brief: Scalars['String']['output'];
  readonly budget: Money;
  readonly createdAt: Scalars['Instant']['output'];
  readonly dataClasses: ReadonlyArray<Scalars['String']['output']>;
  readonly dataOrigin: Scalars['String']['output'];
  readonly deadline: Maybe<Scalars['Instant']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly links: ReadonlyArray<Link>;
  /** Three ways to staff it, for the people and agents who are there now. */
  readonly quotes: ReadonlyArray<Quote>;
  /** The run that was launched from it, if any. */
  readonly runId: Maybe<Scalars['ID']['output']>;
  readonly seats: ReadonlyArray<Seat>;
  readonly teams: ReadonlyArray<SubTeam>;
  readonly title: Scalars['String']['output'];
  /** At hand, and taken in by no block: nothing will be done with it. */
  readonly unused: ReadonlyArray<Artefact>;
  readonly version: Scalars['Int']['output'];
  /** Newest first. */
  readonly versions: ReadonlyArray<BlueprintVersion>;
};

export type BlueprintConnection = {
  readonly __typename?: 'BlueprintConnection';
  readonly edges: ReadonlyArray<BlueprintEdge>;
  readonly pageInfo: PageInfo;
};

export type BlueprintEdge = {
  readonly __typename?: 'BlueprintEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Blueprint;
};

/** The plan breaks a rule of plans: a cycle, a block without a seat, a reviewer who is the producer … */
export type BlueprintRefused = Refusal & {
  readonly __typename?: 'BlueprintRefused';
  readonly blockIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly message: Scalars['String']['output'];
  readonly rule: Scalars['String']['output'];
};

export type BlueprintVersion = {
  readonly __typename?: 'BlueprintVersion';
  readonly author: Maybe<Scalars['String']['output']>;
  readonly createdAt: Scalars['Instant']['output'];
  /** What changed against the version before, a sentence each; empty for the first. */
  readonly says: ReadonlyArray<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
};

export type BriefReading = {
  readonly __typename?: 'BriefReading';
  readonly atHand: ReadonlyArray<SuggestedArtefact>;
  readonly budget: Maybe<SuggestedBudget>;
  readonly deadline: Maybe<SuggestedDeadline>;
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  readonly wanted: ReadonlyArray<SuggestedArtefact>;
};

/** So much is promised or spent already. */
export type BudgetBelowPromised = Refusal & {
  readonly __typename?: 'BudgetBelowPromised';
  readonly least: Money;
  readonly message: Scalars['String']['output'];
};

export type BudgetLack =
  | 'BUDGET'
  | 'FUNDS';

export type BudgetStanding =
  | 'FINE'
  | 'NEAR'
  | 'USED_UP';

/** What invoices need to know about a workspace. */
export type BusinessDetails = {
  readonly __typename?: 'BusinessDetails';
  readonly city: Maybe<Scalars['String']['output']>;
  readonly isSmallBusiness: Scalars['Boolean']['output'];
  readonly legalName: Scalars['String']['output'];
  /** A local tax number for documents that must not carry a VAT id. */
  readonly localTaxNumber: Maybe<Scalars['String']['output']>;
  /** Where payouts go: an IBAN or a local account in the words of its country. */
  readonly payoutAccount: Maybe<Scalars['String']['output']>;
  readonly postCode: Maybe<Scalars['String']['output']>;
  /** State or province where it decides tax (India, Canada, Brazil, United States). */
  readonly region: Maybe<Scalars['String']['output']>;
  readonly street: Maybe<Scalars['String']['output']>;
  readonly taxId: Maybe<Scalars['String']['output']>;
};

/** What cancelling would do. All amounts are net of taxes and of the platform fee, in the owner's currency. */
export type CancelPreview = {
  readonly __typename?: 'CancelPreview';
  /** Every block that somebody agreed to do, accepted ones first. */
  readonly lines: ReadonlyArray<SettlementLine>;
  /** Agreed and no longer owed. What was held for it goes back once everything owed is invoiced and paid. */
  readonly noLongerOwed: Money;
  readonly offersWithdrawn: Scalars['Int']['output'];
  /** Accepted work and reviews: owed with and without cancelling. */
  readonly owedForAccepted: Money;
  /** The parts of begun work that become owed by cancelling. */
  readonly owedForBegun: Money;
  /** The rule and the outcome in one or two sentences. */
  readonly says: Scalars['String']['output'];
};

export type CancelRunInput = {
  /** Says what it would cost and give back, and changes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** For the team: they see it. */
  readonly reason: Scalars['String']['input'];
  readonly runId: Scalars['ID']['input'];
};

export type CancelRunResult = CancelPreview | HandOffsWaiting | IdempotencyKeyReused | InvalidInput | NotAllowed | NotFound | Run | RunNotNow;

export type CandidateKind =
  | 'AGENT'
  | 'MODEL'
  | 'PERSON';

export type CandidateOutcome =
  | 'CHOSEN'
  /** Allowed, but another was better. */
  | 'PASSED_OVER'
  /** A hard rule forbids it. */
  | 'REFUSED';

export type ChangePreview = {
  readonly __typename?: 'ChangePreview';
  readonly costAfter: Money;
  /** What the whole team is expected to cost, platform fee included, net of taxes. */
  readonly costBefore: Money;
  readonly finishAfter: Maybe<Scalars['Instant']['output']>;
  readonly finishBefore: Maybe<Scalars['Instant']['output']>;
  /** What would be invoiced more, or less: below zero. */
  readonly invoiceLines: ReadonlyArray<QuoteLine>;
  readonly isOnTime: Scalars['Boolean']['output'];
  readonly isWithinBudget: Scalars['Boolean']['output'];
  readonly people: ReadonlyArray<AffectedPerson>;
  /** Days, money, people and invoices in one or two sentences. */
  readonly says: Scalars['String']['output'];
};

export type CheckedBy =
  | 'MACHINE'
  | 'PERSON';

export type CloseRunInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly runId: Scalars['ID']['input'];
};

export type CloseRunResult = IdempotencyKeyReused | NotAllowed | NotFound | Run | RunNotNow;

/** A model behind an OpenAI-compatible endpoint that the operator configured. */
export type ConfiguredModel = {
  readonly __typename?: 'ConfiguredModel';
  readonly country: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  readonly licence: Scalars['String']['output'];
};

export type ConflictChoice =
  | 'EDIT'
  | 'MINE'
  | 'THEIRS';

export type ConflictGroup =
  | 'ACCESS'
  | 'MONEY'
  | 'SEATS'
  | 'STRUCTURE'
  | 'WORK';

/** Somebody else has to agree: a price would fall that its holder did not offer, or a lead would spend what is not there. */
export type ConsentNeeded = Refusal & {
  readonly __typename?: 'ConsentNeeded';
  readonly message: Scalars['String']['output'];
};

export type CreateApiKeyInput = {
  /** At most 90 days ahead. */
  readonly expiresOn?: InputMaybe<Scalars['PlainDate']['input']>;
  readonly name: Scalars['String']['input'];
  readonly scopes: ReadonlyArray<Scalars['String']['input']>;
  readonly workerId?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateApiKeyResult = CreatedApiKey | InvalidInput | NotAllowed;

export type CreatePoolInput = {
  readonly name: Scalars['String']['input'];
};

export type CreatePoolResult = InvalidInput | NotAllowed | Pool;

export type CreateUploadInput = {
  readonly mediaType: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  /** The run it belongs to: seat holders of that run may read it too. */
  readonly runId?: InputMaybe<Scalars['ID']['input']>;
  readonly sha256: Scalars['String']['input'];
  readonly sizeBytes: Scalars['Int']['input'];
};

export type CreateUploadResult = NotAllowed | NotFound | UploadRefused | UploadSlot;

export type CreatedApiKey = {
  readonly __typename?: 'CreatedApiKey';
  readonly apiKey: ApiKey;
  /** The whole key. It is not stored and cannot be shown again. */
  readonly secret: Scalars['String']['output'];
};

/** Criteria that the packet itself says are not met; accept with a waiver for each, or refuse. */
export type CriteriaFailed = Refusal & {
  readonly __typename?: 'CriteriaFailed';
  readonly criterionIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly message: Scalars['String']['output'];
};

export type CriteriaUnanswered = Refusal & {
  readonly __typename?: 'CriteriaUnanswered';
  readonly criterionIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly message: Scalars['String']['output'];
};

export type Criterion = {
  readonly __typename?: 'Criterion';
  readonly checkedBy: CheckedBy;
  readonly id: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
};

export type CriterionResult = {
  readonly __typename?: 'CriterionResult';
  readonly criterionId: Scalars['ID']['output'];
  readonly note: Maybe<Scalars['String']['output']>;
  readonly passes: Scalars['Boolean']['output'];
};

export type CriterionResultInput = {
  readonly criterionId: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly passes: Scalars['Boolean']['input'];
};

export type DecideConflictInput = {
  readonly blueprintId?: InputMaybe<Scalars['ID']['input']>;
  readonly choose: ConflictChoice;
  readonly conflictId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly proposalId: Scalars['ID']['input'];
  readonly runId?: InputMaybe<Scalars['ID']['input']>;
  /** Only with EDIT, as somebody would type it: minutes, a decimal amount, a text, a list with commas. */
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

export type DecideConflictResult = IdempotencyKeyReused | InvalidInput | NotAllowed | NotFound | Proposal | ProposalNotNow;

export type DeclineOfferResult = IdempotencyKeyReused | NotAllowed | NotFound | Offer | OfferGone;

export type DeclineProposalInput = {
  /** For whoever proposed it. */
  readonly because: Scalars['String']['input'];
  readonly blueprintId?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly proposalId: Scalars['ID']['input'];
  readonly runId?: InputMaybe<Scalars['ID']['input']>;
};

export type DeliverPacketInput = {
  readonly blockId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly openQuestions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly outputs: ReadonlyArray<PacketOutputInput>;
  readonly results: ReadonlyArray<CriterionResultInput>;
  readonly runId: Scalars['ID']['input'];
};

export type DeliverPacketResult = CriteriaUnanswered | FileNotFound | IdempotencyKeyReused | InvalidInput | NotAllowed | NotFound | NotNow | RunBlock;

export type DepositFundsInput = {
  readonly amount: MoneyInput;
  readonly idempotencyKey: Scalars['String']['input'];
};

export type DepositFundsResult = FundsDeposited | IdempotencyKeyReused | InvalidInput | NotAllowed;

/** A model's text for the holder of a block, to use or to throw away. */
export type Draft = {
  readonly __typename?: 'Draft';
  readonly id: Scalars['ID']['output'];
  readonly madeAt: Scalars['Instant']['output'];
  readonly model: Scalars['String']['output'];
  /** The routing receipt that says why this model was allowed and chosen. */
  readonly receiptId: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
};

export type EditBlockInput = {
  readonly addCriterion?: InputMaybe<Scalars['String']['input']>;
  readonly agentMinutes?: InputMaybe<Scalars['Int']['input']>;
  readonly blockId: Scalars['ID']['input'];
  /** Agents cannot do it. */
  readonly clearAgentMinutes?: InputMaybe<Scalars['Boolean']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** The whole new list; what came from a block goes on coming from it. */
  readonly inputs?: InputMaybe<ReadonlyArray<WantedInput>>;
  /** The whole new list. */
  readonly outputs?: InputMaybe<ReadonlyArray<WantedOutput>>;
  readonly personMinutes?: InputMaybe<Scalars['Int']['input']>;
  readonly removeCriterionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly reviewMinutes?: InputMaybe<Scalars['Int']['input']>;
  readonly reviewSeatId?: InputMaybe<Scalars['ID']['input']>;
  readonly seatId?: InputMaybe<Scalars['ID']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type EditBlueprintInput = {
  readonly blueprintId: Scalars['ID']['input'];
  readonly edits: ReadonlyArray<BlockEdit>;
  /** The version the edit was made on. */
  readonly version: Scalars['Int']['input'];
};

export type EditBlueprintResult = Blueprint | BlueprintRefused | InvalidInput | NotAllowed | NotFound | OutOfDate;

export type EditSeatInput = {
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly preferredKind?: InputMaybe<SeatKind>;
  readonly role?: InputMaybe<Scalars['String']['input']>;
  readonly seatId: Scalars['ID']['input'];
  /** The whole new list. */
  readonly skills?: InputMaybe<ReadonlyArray<SeatSkillInput>>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type EditStatus =
  | 'APPLIED'
  | 'IN_CONFLICT'
  | 'WAITING';

/** The whole new state of a team: what is absent it no longer has. */
export type EditTeamInput = {
  readonly leadSeatId?: InputMaybe<Scalars['ID']['input']>;
  readonly parentId?: InputMaybe<Scalars['ID']['input']>;
  readonly teamId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
};

export type EmailTaken = Refusal & {
  readonly __typename?: 'EmailTaken';
  readonly message: Scalars['String']['output'];
};

export type EndProposalResult = IdempotencyKeyReused | NotAllowed | NotFound | Proposal | ProposalNotNow;

/** One piece of the agreed work: making a block, or looking at what another made. */
export type EngagedBlock = {
  readonly __typename?: 'EngagedBlock';
  readonly acceptedAt: Maybe<Scalars['Instant']['output']>;
  readonly blockId: Scalars['ID']['output'];
  readonly duty: EngagedDuty;
  readonly price: Money;
  /** The part of the price that is owed because it was begun when the run was cancelled. */
  readonly settled: Maybe<Money>;
  readonly title: Scalars['String']['output'];
};

export type EngagedDuty =
  | 'REVIEW'
  | 'WORK';

/** The agreement that follows an accepted offer: what, for how much, between whom. */
export type Engagement = {
  readonly __typename?: 'Engagement';
  readonly agreedAt: Scalars['Instant']['output'];
  readonly blocks: ReadonlyArray<EngagedBlock>;
  readonly clientName: Scalars['String']['output'];
  readonly endedAt: Maybe<Scalars['Instant']['output']>;
  readonly id: Scalars['ID']['output'];
  /** True when this workspace pays. */
  readonly isClient: Scalars['Boolean']['output'];
  readonly price: Money;
  readonly runId: Scalars['ID']['output'];
  readonly runTitle: Scalars['String']['output'];
  readonly seatId: Scalars['ID']['output'];
  readonly seatTitle: Scalars['String']['output'];
  readonly state: EngagementState;
  readonly terms: Scalars['String']['output'];
  readonly workerId: Scalars['ID']['output'];
  readonly workerName: Scalars['String']['output'];
};

export type EngagementConnection = {
  readonly __typename?: 'EngagementConnection';
  readonly edges: ReadonlyArray<EngagementEdge>;
  readonly pageInfo: PageInfo;
};

export type EngagementEdge = {
  readonly __typename?: 'EngagementEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Engagement;
};

export type EngagementState =
  | 'ACTIVE'
  | 'ENDED';

export type EstimateInput = {
  readonly blockId: Scalars['ID']['input'];
  readonly expectedFinish: Scalars['Instant']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly runId: Scalars['ID']['input'];
};

/** What is to be expected next time: the mean, and the interval that holds it with a probability of 90 %. */
export type Expectation = {
  readonly __typename?: 'Expectation';
  readonly high: Scalars['Float']['output'];
  readonly low: Scalars['Float']['output'];
  readonly mean: Scalars['Float']['output'];
};

/** A stored file. Bytes go in and out over signed links, never through GraphQL. */
export type File = {
  readonly __typename?: 'File';
  /** Works for ten minutes. A path on the address of this API; null as long as the bytes are awaited. */
  readonly downloadUrl: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly mediaType: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** SHA-256 in lower-case hex. */
  readonly sha256: Scalars['String']['output'];
  readonly sizeBytes: Scalars['Int']['output'];
  readonly uploadedAt: Maybe<Scalars['Instant']['output']>;
};

/** A file that is not there, or not for this: of another workspace or another run, or its bytes have not arrived. */
export type FileNotFound = Refusal & {
  readonly __typename?: 'FileNotFound';
  readonly fileId: Scalars['ID']['output'];
  readonly message: Scalars['String']['output'];
};

/** An appointment. */
export type FixTimeInput = {
  readonly blockId: Scalars['ID']['input'];
  readonly from: Scalars['Instant']['input'];
  readonly until: Scalars['Instant']['input'];
};

export type ForkPartInput = {
  readonly savedPartId: Scalars['ID']['input'];
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
};

/** What is planned or likely in the next days. */
export type ForwardItem = {
  readonly __typename?: 'ForwardItem';
  readonly clientName: Scalars['String']['output'];
  readonly endsAt: Scalars['Instant']['output'];
  /** Of the block, the offer or the question. */
  readonly id: Scalars['ID']['output'];
  /** Only of a question asked ahead. */
  readonly keepFree: Maybe<KeepFreeState>;
  readonly kind: ForwardKind;
  readonly runId: Maybe<Scalars['ID']['output']>;
  readonly startsAt: Scalars['Instant']['output'];
  readonly title: Scalars['String']['output'];
  readonly workerId: Scalars['ID']['output'];
};

export type ForwardKind =
  /** Asked ahead. */
  | 'KEEP_FREE'
  /** Offered, not answered. */
  | 'OFFER'
  /** A look at what another makes. */
  | 'REVIEW'
  /** A block that one of the own workers makes. */
  | 'WORK';

export type FundsDeposited = {
  readonly __typename?: 'FundsDeposited';
  readonly available: Money;
  readonly transfer: LedgerTransfer;
};

/** The money for the team is not in the books; its price is set aside before anybody is asked. */
export type FundsMissing = Refusal & {
  readonly __typename?: 'FundsMissing';
  readonly message: Scalars['String']['output'];
  readonly missing: Money;
  readonly needed: Money;
};

export type FxNote = {
  readonly __typename?: 'FxNote';
  readonly base: Scalars['String']['output'];
  readonly date: Scalars['PlainDate']['output'];
  readonly quote: Scalars['String']['output'];
  readonly rate: Scalars['String']['output'];
  readonly source: Scalars['String']['output'];
};

export type GiveBlockInput = {
  readonly blockId: Scalars['ID']['input'];
  readonly duty?: InputMaybe<SeatDuty>;
  readonly seatId: Scalars['ID']['input'];
};

export type GiveEstimateResult = IdempotencyKeyReused | InvalidInput | NotAllowed | NotFound | NotNow | RunBlock;

/** Work was handed over and waits for an answer: accept or refuse it before the run is cancelled. */
export type HandOffsWaiting = Refusal & {
  readonly __typename?: 'HandOffsWaiting';
  readonly blockIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly message: Scalars['String']['output'];
};

/** Muster knows that the caller is still there. */
export type Heard = {
  readonly __typename?: 'Heard';
  readonly runId: Scalars['ID']['output'];
  /** Seats of the run that the caller holds. */
  readonly seatIds: ReadonlyArray<Scalars['ID']['output']>;
};

export type HeartbeatInput = {
  readonly runId: Scalars['ID']['input'];
};

export type HeartbeatResult = Heard | NotAllowed | NotFound;

/** How a workspace, or one of its runs, asks for holders of its seats. */
export type HiringPolicy = {
  readonly __typename?: 'HiringPolicy';
  /** For so long the answers of a wave are collected; then one of those who said yes gets the seat, and a quick yes is worth no more. */
  readonly closeMinutes: Scalars['Int']['output'];
  /** The exclusive window of whoever is asked alone. */
  readonly holdMinutes: Scalars['Int']['output'];
  /** Whether people who know the team or client are asked first, as long as waiting for them pays. */
  readonly isFamiliarFirst: Scalars['Boolean']['output'];
  /** Whose members are asked before the market at large. */
  readonly poolId: Maybe<Scalars['ID']['output']>;
  /** Whose it is; null: the workspace's, which also holds for runs without one of their own. */
  readonly runId: Maybe<Scalars['ID']['output']>;
  /** How many are asked at once. 1: one after the other, each alone. */
  readonly waveSize: Scalars['Int']['output'];
};

/** One line of the record of decisions about who gets a seat. */
export type HiringRecord = {
  readonly __typename?: 'HiringRecord';
  readonly at: Scalars['Instant']['output'];
  /** offer, pass-over, review or release. */
  readonly kind: Scalars['String']['output'];
  readonly receiptId: Maybe<Scalars['ID']['output']>;
  readonly says: Scalars['String']['output'];
  readonly seatTitle: Scalars['String']['output'];
  /** How it ended, for an offer or review. */
  readonly state: Maybe<Scalars['String']['output']>;
  readonly workerId: Scalars['ID']['output'];
  readonly workerName: Scalars['String']['output'];
};

/** A worker asked that a person looks at a decision. Directive (EU) 2024/2831, Article 11: a reasoned answer within two weeks. */
export type HiringReview = {
  readonly __typename?: 'HiringReview';
  readonly answer: Maybe<Scalars['String']['output']>;
  readonly answeredAt: Maybe<Scalars['Instant']['output']>;
  readonly answeredBy: Maybe<Scalars['String']['output']>;
  readonly askedAt: Scalars['Instant']['output'];
  readonly clientName: Scalars['String']['output'];
  readonly decision: ReviewedDecision;
  /** What was decided, in the words that the worker was given. */
  readonly decisionSays: Scalars['String']['output'];
  /** An answer is owed until then. */
  readonly dueAt: Scalars['Instant']['output'];
  readonly id: Scalars['ID']['output'];
  readonly question: Scalars['String']['output'];
  readonly seatTitle: Scalars['String']['output'];
  readonly state: HiringReviewState;
  readonly workerId: Scalars['ID']['output'];
  readonly workerName: Scalars['String']['output'];
};

export type HiringReviewState =
  | 'CHANGED'
  | 'OPEN'
  | 'UPHELD';

/** The idempotency key was used before with another input. */
export type IdempotencyKeyReused = Refusal & {
  readonly __typename?: 'IdempotencyKeyReused';
  readonly message: Scalars['String']['output'];
};

export type ImportPartInput = {
  /** The text of a file as `SavedPart.file` gives it. */
  readonly file: Scalars['String']['input'];
};

/** A value that cannot be taken as it is; `field` names it in the input. */
export type InvalidInput = Refusal & {
  readonly __typename?: 'InvalidInput';
  readonly field: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type InviteToPoolInput = {
  readonly poolId: Scalars['ID']['input'];
  readonly workerIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type InviteToPoolResult = InvalidInput | NotAllowed | NotFound | Pool;

export type Invoice = {
  readonly __typename?: 'Invoice';
  readonly buyer: InvoiceParty;
  readonly direction: InvoiceDirection;
  readonly dueOn: Maybe<Scalars['PlainDate']['output']>;
  readonly fx: Maybe<FxNote>;
  readonly id: Scalars['ID']['output'];
  /** The payable amount in the reader's home currency, with the rate behind it. */
  readonly inHomeCurrency: Maybe<Money>;
  readonly issuedOn: Maybe<Scalars['PlainDate']['output']>;
  readonly lines: ReadonlyArray<InvoiceLine>;
  readonly net: Money;
  /** Null while it is a draft. */
  readonly number: Maybe<Scalars['String']['output']>;
  readonly payable: Money;
  readonly payment: Maybe<PaymentSummary>;
  /** Where the PDF and the XML are, for ten minutes; null while it is a draft. */
  readonly pdfUrl: Maybe<Scalars['String']['output']>;
  readonly question: Maybe<TaxQuestion>;
  readonly runId: Maybe<Scalars['ID']['output']>;
  readonly runTitle: Maybe<Scalars['String']['output']>;
  readonly seller: InvoiceParty;
  readonly state: InvoiceState;
  readonly tax: Money;
  /** The answers a draft's tax rests on; of an issued invoice they stand in the evidence. */
  readonly taxAnswers: ReadonlyArray<TaxAnswer>;
  readonly taxSubtotals: ReadonlyArray<TaxSubtotal>;
  readonly xmlUrl: Maybe<Scalars['String']['output']>;
};

export type InvoiceConnection = {
  readonly __typename?: 'InvoiceConnection';
  readonly edges: ReadonlyArray<InvoiceEdge>;
  readonly pageInfo: PageInfo;
};

export type InvoiceDirection =
  | 'ISSUED'
  | 'RECEIVED';

export type InvoiceEdge = {
  readonly __typename?: 'InvoiceEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Invoice;
};

export type InvoiceLine = {
  readonly __typename?: 'InvoiceLine';
  readonly blockId: Maybe<Scalars['ID']['output']>;
  /** Who did the work, in words: a person's name, or an agent and its operator. */
  readonly doneBy: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly net: Money;
  readonly quantity: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly treatment: Maybe<TaxTreatment>;
  readonly unitPrice: Money;
};

export type InvoiceNotInState = Refusal & {
  readonly __typename?: 'InvoiceNotInState';
  readonly message: Scalars['String']['output'];
  readonly state: InvoiceState;
};

export type InvoiceParty = {
  readonly __typename?: 'InvoiceParty';
  readonly address: ReadonlyArray<Scalars['String']['output']>;
  readonly country: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly taxId: Maybe<Scalars['String']['output']>;
};

/** A rule of the invoice standard or of the law is broken; nothing was issued. */
export type InvoiceRuleBroken = Refusal & {
  readonly __typename?: 'InvoiceRuleBroken';
  readonly message: Scalars['String']['output'];
  readonly rule: Scalars['String']['output'];
};

export type InvoiceState =
  | 'APPROVED'
  | 'DRAFT'
  | 'ISSUED'
  | 'PAID';

export type IssueInvoiceInput = {
  /** Decides tax and totals, checks the rules, and changes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly invoiceId: Scalars['ID']['input'];
};

export type IssueInvoiceResult = IdempotencyKeyReused | Invoice | InvoiceNotInState | InvoiceRuleBroken | NotAllowed | NotFound | TaxUndecided;

/** A seat that is likely to come. Keeping time free binds nobody, and not keeping it costs nothing. */
export type KeepFree = {
  readonly __typename?: 'KeepFree';
  readonly answeredAt: Maybe<Scalars['Instant']['output']>;
  readonly askedAt: Scalars['Instant']['output'];
  readonly because: Scalars['String']['output'];
  readonly clientName: Scalars['String']['output'];
  readonly endsAt: Scalars['Instant']['output'];
  readonly id: Scalars['ID']['output'];
  readonly seatId: Scalars['ID']['output'];
  readonly seatTitle: Scalars['String']['output'];
  readonly startsAt: Scalars['Instant']['output'];
  readonly state: KeepFreeState;
  readonly workerId: Scalars['ID']['output'];
  readonly workerName: Scalars['String']['output'];
};

export type KeepFreeState =
  | 'ASKED'
  | 'DECLINED'
  | 'KEPT';

export type KeyScope = {
  readonly __typename?: 'KeyScope';
  readonly name: Scalars['String']['output'];
  readonly says: Scalars['String']['output'];
};

export type LanguageLevel = {
  readonly __typename?: 'LanguageLevel';
  /** A2 … C2, or `native`. */
  readonly level: Scalars['String']['output'];
  /** BCP 47. */
  readonly tag: Scalars['String']['output'];
};

export type LanguageLevelInput = {
  readonly level: Scalars['String']['input'];
  readonly tag: Scalars['String']['input'];
};

/** What a launch would do. */
export type LaunchPreview = {
  readonly __typename?: 'LaunchPreview';
  /** What your funds lack to set the price aside; null when it is there. */
  readonly missing: Maybe<Money>;
  readonly quote: Quote;
  readonly seatsToFill: Scalars['Int']['output'];
};

export type LaunchRunInput = {
  readonly blueprintId: Scalars['ID']['input'];
  /** Plans and prices the launch, and changes nothing. */
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly variant: QuoteVariant;
};

export type LaunchRunResult = BlueprintRefused | FundsMissing | IdempotencyKeyReused | LaunchPreview | NotAllowed | NotFound | Run | SeatCannotBeFilled;

/** Nothing stays in progress without a living holder: every act of the holder, and every heartbeat, renews it. */
export type Lease = {
  readonly __typename?: 'Lease';
  /** When the holder was asked whether they are still there; without an answer the seat is freed. */
  readonly askedAt: Maybe<Scalars['Instant']['output']>;
  readonly renewedAt: Scalars['Instant']['output'];
  readonly until: Scalars['Instant']['output'];
};

export type LedgerAccount = {
  readonly __typename?: 'LedgerAccount';
  readonly balance: Money;
  /** Path of the account, for example `held/run/…` or `payable/worker/…`. */
  readonly code: Scalars['String']['output'];
  readonly currency: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** In people's words. */
  readonly label: Scalars['String']['output'];
};

export type LedgerEntry = {
  readonly __typename?: 'LedgerEntry';
  readonly accountCode: Scalars['String']['output'];
  readonly accountLabel: Scalars['String']['output'];
  /** Positive is a debit, negative a credit. */
  readonly amount: Money;
};

/** A balanced set of entries that was booked at once. Never edited: a mistake is corrected by a reversal. */
export type LedgerTransfer = {
  readonly __typename?: 'LedgerTransfer';
  readonly bookedAt: Scalars['Instant']['output'];
  readonly entries: ReadonlyArray<LedgerEntry>;
  readonly id: Scalars['ID']['output'];
  readonly says: Scalars['String']['output'];
  /** What it was booked for, opaque to the ledger. */
  readonly source: Scalars['String']['output'];
};

export type LedgerTransferConnection = {
  readonly __typename?: 'LedgerTransferConnection';
  readonly edges: ReadonlyArray<LedgerTransferEdge>;
  readonly pageInfo: PageInfo;
};

export type LedgerTransferEdge = {
  readonly __typename?: 'LedgerTransferEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: LedgerTransfer;
};

export type LibraryBlock = {
  readonly __typename?: 'LibraryBlock';
  /** Null where agents cannot do it. */
  readonly agentMinutes: Maybe<Scalars['Int']['output']>;
  readonly criteria: ReadonlyArray<Criterion>;
  /** Blocks of the workspace's own library that were made from it. */
  readonly forks: ReadonlyArray<SavedPart>;
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<Artefact>;
  readonly kinds: ReadonlyArray<Scalars['String']['output']>;
  /** A choice of ways to do it. */
  readonly method: Maybe<BlockMethodChoice>;
  readonly outputs: ReadonlyArray<Artefact>;
  readonly personMinutes: Scalars['Int']['output'];
  /** `language`, or what its minutes are for one of: `screen`, `page`, `product` … */
  readonly repeatedFor: Maybe<Scalars['String']['output']>;
  readonly reviewMinutes: Scalars['Int']['output'];
  readonly role: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly usualCount: Maybe<Scalars['Int']['output']>;
  /** What is to be done. */
  readonly work: Scalars['String']['output'];
};

export type Link = {
  readonly __typename?: 'Link';
  readonly fromBlockId: Scalars['ID']['output'];
  readonly kind: LinkKind;
  readonly toBlockId: Scalars['ID']['output'];
};

export type LinkInput = {
  readonly fromBlockId: Scalars['ID']['input'];
  readonly kind?: InputMaybe<LinkKind>;
  readonly toBlockId: Scalars['ID']['input'];
};

export type LinkKind =
  | 'COLLABORATE'
  | 'HAND_OFF'
  | 'STREAM';

/** One reason. `says` is the whole sentence in English; the other fields are its facts, for readers of another language. */
export type MatchReason = {
  readonly __typename?: 'MatchReason';
  readonly acceptedBlocks: Maybe<Scalars['Int']['output']>;
  /** Shared each week. */
  readonly hours: Maybe<Scalars['Float']['output']>;
  /** True when nothing is called so, and the nearest word was taken. */
  readonly isGuess: Scalars['Boolean']['output'];
  readonly kind: MatchReasonKind;
  /** Name of the skill in the reader's language. */
  readonly label: Maybe<Scalars['String']['output']>;
  readonly languageLevel: Maybe<Scalars['String']['output']>;
  /** Of the skill, 1 to 5. */
  readonly level: Maybe<Scalars['Int']['output']>;
  /** With 95 % certainty at least this share of hand-overs is accepted. */
  readonly low: Maybe<Scalars['Float']['output']>;
  readonly rate: Maybe<Money>;
  readonly refusedHandOffs: Maybe<Scalars['Int']['output']>;
  readonly says: Scalars['String']['output'];
  /** Id of the skill, tag of the language, code of the country or the word. */
  readonly subject: Maybe<Scalars['String']['output']>;
  /** What was typed, when it is called otherwise. */
  readonly typed: Maybe<Scalars['String']['output']>;
};

export type MatchReasonKind =
  | 'COUNTRY'
  | 'LANGUAGE'
  | 'OVERLAP'
  | 'RATE'
  | 'RECORD'
  | 'SKILL'
  | 'WORD';

export type Member = {
  readonly __typename?: 'Member';
  readonly person: Person;
  readonly role: Role;
  readonly since: Scalars['Instant']['output'];
};

export type Membership = {
  readonly __typename?: 'Membership';
  readonly role: Role;
  readonly workspace: Workspace;
};

export type MergeConflict = {
  readonly __typename?: 'MergeConflict';
  readonly choices: ReadonlyArray<ConflictChoice>;
  readonly decision: Maybe<ConflictChoice>;
  readonly editIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly field: Maybe<Scalars['String']['output']>;
  readonly group: ConflictGroup;
  readonly id: Scalars['ID']['output'];
  /** For example `same-field`, `edited-and-removed`, `seat-overlap`. */
  readonly kind: Scalars['String']['output'];
  readonly mine: ReadonlyArray<Scalars['String']['output']>;
  /** The two values, where it is about one field. */
  readonly mineValue: Maybe<Scalars['String']['output']>;
  readonly says: Scalars['String']['output'];
  readonly theirs: ReadonlyArray<Scalars['String']['output']>;
  readonly theirsValue: Maybe<Scalars['String']['output']>;
  readonly thingTitle: Scalars['String']['output'];
};

export type MergeProposalInput = {
  readonly blueprintId?: InputMaybe<Scalars['ID']['input']>;
  /** Only these, with whatever they cannot stand without; the rest stays proposed. */
  readonly editIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly proposalId: Scalars['ID']['input'];
  readonly runId?: InputMaybe<Scalars['ID']['input']>;
};

export type MergeProposalResult = BlueprintRefused | ConsentNeeded | IdempotencyKeyReused | NotAllowed | NotFound | Proposal | ProposalHasConflicts | ProposalNotNow;

/** What somebody said in the thread of a run. */
export type Message = {
  readonly __typename?: 'Message';
  readonly at: Scalars['Instant']['output'];
  readonly author: Actor;
  readonly blockId: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  /** The proposal it led to. */
  readonly proposalId: Maybe<Scalars['ID']['output']>;
  readonly text: Scalars['String']['output'];
};

/** An amount with its currency. `decimal` is the plain decimal of the same amount, for machines. */
export type Money = {
  readonly __typename?: 'Money';
  /** ISO 4217 alphabetic code. */
  readonly currency: Scalars['String']['output'];
  readonly decimal: Scalars['String']['output'];
  readonly minor: Scalars['MinorUnits']['output'];
};

export type MoneyInput = {
  readonly currency: Scalars['String']['input'];
  readonly minor: Scalars['MinorUnits']['input'];
};

export type MoreTimeInput = {
  readonly blockId: Scalars['ID']['input'];
  readonly minutes: Scalars['Int']['input'];
};

export type MoveSeatInput = {
  readonly seatId: Scalars['ID']['input'];
  /** Absent: to the whole team. */
  readonly teamId?: InputMaybe<Scalars['ID']['input']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  readonly acceptOffer: AcceptOfferResult;
  /** The receiver accepts; never the producer. */
  readonly acceptPacket: AcceptPacketResult;
  readonly addMember: AddMemberResult;
  /** Answers, or takes back, what somebody waits for. */
  readonly answerAsk: AnswerAskResult;
  readonly answerKeepFree: AnswerKeepFreeResult;
  readonly answerPeerReview: AnswerPeerReviewResult;
  readonly answerPool: AnswerPoolResult;
  readonly answerReview: AnswerReviewResult;
  readonly answerTaxQuestion: AnswerTaxQuestionResult;
  /** Asks a person to approve an act, to answer a question, or to let somebody else take over. */
  readonly ask: AskResult;
  /** Asks people before a launch whether they would keep the time free. */
  readonly askAhead: AskAheadResult;
  readonly askForPeerReview: AskForPeerReviewResult;
  /** Ends the run now: accepted work is owed in full, begun work in part, the rest is not. Cannot be undone. */
  readonly cancelRun: CancelRunResult;
  /** Puts a finished run away: the team's access ends, what is owed stays owed. */
  readonly closeRun: CloseRunResult;
  readonly createApiKey: CreateApiKeyResult;
  readonly createPool: CreatePoolResult;
  readonly createUpload: CreateUploadResult;
  /** Keep mine, keep theirs, or something third. By its author, or by whoever may merge it. */
  readonly decideConflict: DecideConflictResult;
  readonly declineOffer: DeclineOfferResult;
  readonly declineProposal: EndProposalResult;
  readonly deliverPacket: DeliverPacketResult;
  /** Books money that arrived from the owner's bank. Until a payment provider is connected, the simulated bank confirms at once. */
  readonly depositFunds: DepositFundsResult;
  readonly editBlueprint: EditBlueprintResult;
  /** A copy that knows what it comes from. */
  readonly forkPart: SavedPartResult;
  /** The holder's answer when a block is late. */
  readonly giveEstimate: GiveEstimateResult;
  /** “I am still here”: renews the leases of everything the caller has in hand in the run. */
  readonly heartbeat: HeartbeatResult;
  readonly importPart: SavedPartResult;
  /** Asks workers onto a pool; they are on call when they have said yes. */
  readonly inviteToPool: InviteToPoolResult;
  /** The seller issues: number, tax, XML and PDF are fixed from then on. */
  readonly issueInvoice: IssueInvoiceResult;
  readonly launchRun: LaunchRunResult;
  /** Takes the change over: by the client's owners and managers, or by the lead of the team that it stays inside of. */
  readonly mergeProposal: MergeProposalResult;
  /** Work rests: no offers, no timers, no hand-overs. What was handed over can still be answered. */
  readonly pauseRun: PauseRunResult;
  /** The buyer approves and pays a received invoice out of the funds held for its run. */
  readonly payInvoice: PayInvoiceResult;
  readonly postMessage: PostMessageResult;
  readonly proposeBlueprint: ProposeBlueprintResult;
  /** Everybody with a seat in the run may, and the client's staff. */
  readonly proposeChange: ProposeChangeResult;
  /** A message becomes a proposal: with what it seems to ask for, else as a draft for its writer to say. */
  readonly proposeFromMessage: ProposeChangeResult;
  /** Makes it a change of the plan as it is now. */
  readonly rebaseProposal: RebaseProposalResult;
  /** Calls the team of a run that is over together again: the same structure, the same people asked first. */
  readonly reconveneRun: ReconveneRunResult;
  readonly refusePacket: RefusePacketResult;
  /** The holder leaves, or the owner replaces them; the seat is offered again and keeps inputs, deadline and links. */
  readonly releaseSeat: ReleaseSeatResult;
  readonly removeFromPool: RemoveFromPoolResult;
  readonly removePart: SavedPartResult;
  readonly renamePart: SavedPartResult;
  /** Asks that a person looks at a decision. A reasoned answer is owed within two weeks. */
  readonly requestReview: RequestReviewResult;
  /** An earlier version of the plan becomes the newest. */
  readonly restoreBlueprintVersion: EditBlueprintResult;
  /** Goes on where it was paused, with all times planned anew. */
  readonly resumeRun: ResumeRunResult;
  /** By its author, while it is open. */
  readonly reviseProposal: ReviseProposalResult;
  readonly revokeApiKey: RevokeApiKeyResult;
  readonly revokeSession: RevokeSessionResult;
  readonly saveOpinion: SaveOpinionResult;
  /** Keeps blocks or a team of a plan in the workspace's own library. */
  readonly savePart: SavedPartResult;
  readonly saveWorker: SaveWorkerResult;
  readonly setAvailability: SetAvailabilityResult;
  readonly setHiringPolicy: SetHiringPolicyResult;
  readonly setQuietHours: SetQuietHoursResult;
  /** Raises or lowers what a run may cost, or answers that it goes on as it is. */
  readonly setRunBudget: SetRunBudgetResult;
  /** Lets a seat grow and shrink with the work that waits for it, within the budget. */
  readonly setSeatSize: SetSeatSizeResult;
  /** Puts out a version while the work goes on: whoever streams from it can begin with it, and hears of each new one. */
  readonly shareVersion: ShareVersionResult;
  readonly signIn: SignInResult;
  readonly signOut: SignedOut;
  readonly signUp: SignUpResult;
  readonly startBlock: StartBlockResult;
  /** Replaces a person by an agent or the other way round; inputs, versions, thread, deadline and links stay, begun work is settled. */
  readonly swapSeat: SwapSeatResult;
  readonly switchWorkspace: SwitchWorkspaceResult;
  /** Goes on with a newer version of an input. */
  readonly takeVersion: TakeVersionResult;
  readonly updateBusinessDetails: UpdateBusinessDetailsResult;
  readonly withdrawProposal: EndProposalResult;
};


export type MutationAcceptOfferArgs = {
  input: AnswerOfferInput;
};


export type MutationAcceptPacketArgs = {
  input: AnswerPacketInput;
};


export type MutationAddMemberArgs = {
  input: AddMemberInput;
};


export type MutationAnswerAskArgs = {
  input: AnswerAskInput;
};


export type MutationAnswerKeepFreeArgs = {
  input: AnswerKeepFreeInput;
};


export type MutationAnswerPeerReviewArgs = {
  input: AnswerPeerReviewInput;
};


export type MutationAnswerPoolArgs = {
  input: AnswerPoolInput;
};


export type MutationAnswerReviewArgs = {
  input: AnswerReviewInput;
};


export type MutationAnswerTaxQuestionArgs = {
  input: AnswerTaxQuestionInput;
};


export type MutationAskArgs = {
  input: AskInput;
};


export type MutationAskAheadArgs = {
  input: AskAheadInput;
};


export type MutationAskForPeerReviewArgs = {
  input: AskForPeerReviewInput;
};


export type MutationCancelRunArgs = {
  input: CancelRunInput;
};


export type MutationCloseRunArgs = {
  input: CloseRunInput;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


export type MutationCreatePoolArgs = {
  input: CreatePoolInput;
};


export type MutationCreateUploadArgs = {
  input: CreateUploadInput;
};


export type MutationDecideConflictArgs = {
  input: DecideConflictInput;
};


export type MutationDeclineOfferArgs = {
  input: AnswerOfferInput;
};


export type MutationDeclineProposalArgs = {
  input: DeclineProposalInput;
};


export type MutationDeliverPacketArgs = {
  input: DeliverPacketInput;
};


export type MutationDepositFundsArgs = {
  input: DepositFundsInput;
};


export type MutationEditBlueprintArgs = {
  input: EditBlueprintInput;
};


export type MutationForkPartArgs = {
  input: ForkPartInput;
};


export type MutationGiveEstimateArgs = {
  input: EstimateInput;
};


export type MutationHeartbeatArgs = {
  input: HeartbeatInput;
};


export type MutationImportPartArgs = {
  input: ImportPartInput;
};


export type MutationInviteToPoolArgs = {
  input: InviteToPoolInput;
};


export type MutationIssueInvoiceArgs = {
  input: IssueInvoiceInput;
};


export type MutationLaunchRunArgs = {
  input: LaunchRunInput;
};


export type MutationMergeProposalArgs = {
  input: MergeProposalInput;
};


export type MutationPauseRunArgs = {
  input: PauseRunInput;
};


export type MutationPayInvoiceArgs = {
  input: PayInvoiceInput;
};


export type MutationPostMessageArgs = {
  input: PostMessageInput;
};


export type MutationProposeBlueprintArgs = {
  input: ProposeBlueprintInput;
};


export type MutationProposeChangeArgs = {
  input: ProposeChangeInput;
};


export type MutationProposeFromMessageArgs = {
  input: ProposeFromMessageInput;
};


export type MutationRebaseProposalArgs = {
  input: ProposalInput;
};


export type MutationReconveneRunArgs = {
  input: ReconveneRunInput;
};


export type MutationRefusePacketArgs = {
  input: RefusePacketInput;
};


export type MutationReleaseSeatArgs = {
  input: ReleaseSeatInput;
};


export type MutationRemoveFromPoolArgs = {
  input: RemoveFromPoolInput;
};


export type MutationRemovePartArgs = {
  input: RemovePartInput;
};


export type MutationRenamePartArgs = {
  input: RenamePartInput;
};


export type MutationRequestReviewArgs = {
  input: RequestReviewInput;
};


export type MutationRestoreBlueprintVersionArgs = {
  input: RestoreBlueprintVersionInput;
};


export type MutationResumeRunArgs = {
  input: ResumeRunInput;
};


export type MutationReviseProposalArgs = {
  input: ReviseProposalInput;
};


export type MutationRevokeApiKeyArgs = {
  apiKeyId: Scalars['ID']['input'];
};


export type MutationRevokeSessionArgs = {
  sessionId: Scalars['ID']['input'];
};


export type MutationSaveOpinionArgs = {
  input: SaveOpinionInput;
};


export type MutationSavePartArgs = {
  input: SavePartInput;
};


export type MutationSaveWorkerArgs = {
  input: SaveWorkerInput;
};


export type MutationSetAvailabilityArgs = {
  isAvailable: Scalars['Boolean']['input'];
  workerId: Scalars['ID']['input'];
};


export type MutationSetHiringPolicyArgs = {
  input: SetHiringPolicyInput;
};


export type MutationSetQuietHoursArgs = {
  input: SetQuietHoursInput;
};


export type MutationSetRunBudgetArgs = {
  input: SetRunBudgetInput;
};


export type MutationSetSeatSizeArgs = {
  input: SetSeatSizeInput;
};


export type MutationShareVersionArgs = {
  input: ShareVersionInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationSignUpArgs = {
  input: SignUpInput;
};


export type MutationStartBlockArgs = {
  input: WorkInput;
};


export type MutationSwapSeatArgs = {
  input: SwapSeatInput;
};


export type MutationSwitchWorkspaceArgs = {
  workspaceId: Scalars['ID']['input'];
};


export type MutationTakeVersionArgs = {
  input: TakeVersionInput;
};


export type MutationUpdateBusinessDetailsArgs = {
  input: UpdateBusinessDetailsInput;
};


export type MutationWithdrawProposalArgs = {
  input: ProposalInput;
};

/** The caller's role or key does not include this. */
export type NotAllowed = Refusal & {
  readonly __typename?: 'NotAllowed';
  readonly action: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
};

export type NotEnoughFunds = Refusal & {
  readonly __typename?: 'NotEnoughFunds';
  readonly available: Money;
  readonly message: Scalars['String']['output'];
};

/** There is no such thing here. Things of other workspaces answer exactly the same. */
export type NotFound = Refusal & {
  readonly __typename?: 'NotFound';
  readonly message: Scalars['String']['output'];
};

/** The block is not in a state that allows this. */
export type NotNow = Refusal & {
  readonly __typename?: 'NotNow';
  readonly message: Scalars['String']['output'];
  readonly state: BlockState;
};

/** What a block is to start with is not good enough. */
export type NotReadyInput = {
  readonly blockId: Scalars['ID']['input'];
  /** Who hands it over. */
  readonly fromBlockId: Scalars['ID']['input'];
  readonly missing: Scalars['String']['input'];
};

/** No chain of blocks leads there; `missing` names what would have to be at hand. */
export type NothingMakesIt = Refusal & {
  readonly __typename?: 'NothingMakesIt';
  readonly message: Scalars['String']['output'];
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly wanted: Scalars['String']['output'];
};

/** An invitation to a seat with an exclusive time window: while it is held, nobody else can take the seat. */
export type Offer = {
  readonly __typename?: 'Offer';
  readonly answeredAt: Maybe<Scalars['Instant']['output']>;
  /** Of a wave: when its answers are compared. Null when the seat is held for this worker alone. */
  readonly answersUntil: Maybe<Scalars['Instant']['output']>;
  readonly blocks: ReadonlyArray<OfferedBlock>;
  readonly clientName: Scalars['String']['output'];
  readonly heldUntil: Scalars['Instant']['output'];
  readonly id: Scalars['ID']['output'];
  readonly offeredAt: Scalars['Instant']['output'];
  /** Gross price for all blocks of the seat, in the owner's currency. */
  readonly price: Money;
  /** What Muster asks this worker for, and why. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
  /** The routing receipt behind it, in the client's workspace. */
  readonly receiptId: Maybe<Scalars['ID']['output']>;
  readonly runId: Scalars['ID']['output'];
  readonly runTitle: Scalars['String']['output'];
  /** Said yes, and the answers of the wave are not compared yet. */
  readonly saidYesAt: Maybe<Scalars['Instant']['output']>;
  readonly seatId: Scalars['ID']['output'];
  readonly seatTitle: Scalars['String']['output'];
  readonly state: OfferState;
  readonly workerId: Scalars['ID']['output'];
  readonly workerName: Scalars['String']['output'];
};

export type OfferGone = Refusal & {
  readonly __typename?: 'OfferGone';
  readonly message: Scalars['String']['output'];
  readonly state: OfferState;
};

export type OfferState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'OFFERED'
  | 'WITHDRAWN';

export type OfferedBlock = {
  readonly __typename?: 'OfferedBlock';
  readonly criteria: ReadonlyArray<Scalars['String']['output']>;
  readonly minutes: Scalars['Int']['output'];
  readonly plannedFinish: Maybe<Scalars['Instant']['output']>;
  readonly plannedStart: Maybe<Scalars['Instant']['output']>;
  readonly title: Scalars['String']['output'];
};

/** What your workspace thinks of a worker or a client. Nobody else sees it; it decides whom you ask first, or whose offers you see first. */
export type Opinion = {
  readonly __typename?: 'Opinion';
  readonly name: Scalars['String']['output'];
  readonly note: Scalars['String']['output'];
  /** 1 only when there is nobody else … 5 always first. */
  readonly score: Scalars['Int']['output'];
  readonly subjectId: Scalars['ID']['output'];
  readonly subjectKind: OpinionSubject;
  readonly updatedAt: Scalars['Instant']['output'];
};

export type OpinionSaved = {
  readonly __typename?: 'OpinionSaved';
  /** Null when it was taken back. */
  readonly opinion: Maybe<Opinion>;
  readonly subjectId: Scalars['ID']['output'];
};

export type OpinionSubject =
  | 'CLIENT'
  | 'WORKER';

/** Somebody changed it first; load it again. */
export type OutOfDate = Refusal & {
  readonly __typename?: 'OutOfDate';
  readonly currentVersion: Scalars['Int']['output'];
  readonly message: Scalars['String']['output'];
};

/** When the asker's side works. Without hours: Monday to Friday, nine to five. */
export type OverlapInput = {
  readonly hours?: InputMaybe<ReadonlyArray<WorkingHoursInput>>;
  readonly timeZone: Scalars['String']['input'];
  /** That have to be shared each week. */
  readonly weeklyHours: Scalars['Float']['input'];
};

/** A block written by hand, after others whose results it works on. */
export type OwnBlockInput = {
  readonly afterBlockIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly criteria: ReadonlyArray<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly personMinutes: Scalars['Int']['input'];
  readonly reviewSeatId: Scalars['ID']['input'];
  readonly seatId: Scalars['ID']['input'];
  readonly title: Scalars['String']['input'];
};

/** A hand-off: versioned outputs with a result for every criterion, and open questions. */
export type Packet = {
  readonly __typename?: 'Packet';
  readonly answeredAt: Maybe<Scalars['Instant']['output']>;
  readonly answeredBy: Maybe<Scalars['String']['output']>;
  readonly deliveredAt: Scalars['Instant']['output'];
  readonly deliveredBy: Scalars['String']['output'];
  /** Criteria that the receiver found not met. */
  readonly failedCriterionIds: ReadonlyArray<Scalars['ID']['output']>;
  /** A version on the way, for those who stream from it; only later ones can be accepted. */
  readonly isInterim: Scalars['Boolean']['output'];
  /** Whether a person, an agent or a model behind a person made it. */
  readonly madeBy: Scalars['String']['output'];
  readonly openQuestions: ReadonlyArray<Scalars['String']['output']>;
  readonly outputs: ReadonlyArray<PacketOutput>;
  readonly provenance: Provenance;
  readonly refusalReason: Maybe<Scalars['String']['output']>;
  readonly results: ReadonlyArray<CriterionResult>;
  readonly state: PacketState;
  readonly version: Scalars['Int']['output'];
};

export type PacketMaker = {
  readonly __typename?: 'PacketMaker';
  readonly kind: SeatKind;
  readonly name: Scalars['String']['output'];
  readonly workerId: Scalars['ID']['output'];
};

export type PacketOutput = {
  readonly __typename?: 'PacketOutput';
  readonly fileId: Maybe<Scalars['ID']['output']>;
  readonly name: Scalars['String']['output'];
  readonly text: Maybe<Scalars['String']['output']>;
  readonly type: Scalars['String']['output'];
};

export type PacketOutputInput = {
  readonly fileId?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly type: Scalars['String']['input'];
};

export type PacketSource = {
  readonly __typename?: 'PacketSource';
  readonly blockId: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

export type PacketState =
  | 'ACCEPTED'
  | 'DELIVERED'
  | 'REFUSED';

export type PageInfo = {
  readonly __typename?: 'PageInfo';
  readonly endCursor: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** Why one of the own workers was not asked for a seat, or asked and not taken. */
export type PassOver = {
  readonly __typename?: 'PassOver';
  readonly clientName: Scalars['String']['output'];
  readonly decidedAt: Scalars['Instant']['output'];
  readonly id: Scalars['ID']['output'];
  /** The review that was asked for, if any. */
  readonly review: Maybe<HiringReview>;
  readonly says: Scalars['String']['output'];
  readonly seatId: Scalars['ID']['output'];
  readonly seatTitle: Scalars['String']['output'];
  readonly workerId: Scalars['ID']['output'];
  readonly workerName: Scalars['String']['output'];
};

export type PasswordTooWeak = Refusal & {
  readonly __typename?: 'PasswordTooWeak';
  readonly message: Scalars['String']['output'];
};

export type PauseRunInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** For the team, if you want to say it. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly runId: Scalars['ID']['input'];
};

export type PauseRunResult = IdempotencyKeyReused | InvalidInput | NotAllowed | NotFound | Run | RunNotNow;

export type PayInvoiceInput = {
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly invoiceId: Scalars['ID']['input'];
};

export type PayInvoiceResult = IdempotencyKeyReused | Invoice | InvoiceNotInState | NotAllowed | NotEnoughFunds | NotFound;

/** What left the payer, what was taken on the way and what arrived. */
export type PaymentSummary = {
  readonly __typename?: 'PaymentSummary';
  readonly fee: Money;
  readonly fx: Maybe<FxNote>;
  readonly gross: Money;
  readonly paidAt: Scalars['Instant']['output'];
  readonly received: Money;
  readonly withheld: Money;
  readonly withholdingRule: Maybe<Scalars['String']['output']>;
};

export type PeerReviewAnswered = {
  readonly __typename?: 'PeerReviewAnswered';
  readonly taskId: Scalars['ID']['output'];
};

export type PeerReviewAsked = {
  readonly __typename?: 'PeerReviewAsked';
  readonly requestId: Scalars['ID']['output'];
};

export type PeerReviewRequest = {
  readonly __typename?: 'PeerReviewRequest';
  readonly createdAt: Scalars['Instant']['output'];
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly results: ReadonlyArray<PeerReviewResult>;
  readonly skill: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly wanted: Scalars['Int']['output'];
  readonly workerId: Scalars['ID']['output'];
};

export type PeerReviewResult = {
  readonly __typename?: 'PeerReviewResult';
  readonly comment: Scalars['String']['output'];
  readonly givenAt: Scalars['Instant']['output'];
  readonly score: Scalars['Int']['output'];
};

export type PeerReviewTask = {
  readonly __typename?: 'PeerReviewTask';
  readonly answeredAt: Maybe<Scalars['Instant']['output']>;
  readonly askedAt: Scalars['Instant']['output'];
  readonly comment: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly score: Maybe<Scalars['Int']['output']>;
  readonly skill: Scalars['String']['output'];
  readonly state: PeerReviewTaskState;
  readonly title: Scalars['String']['output'];
  readonly work: Scalars['String']['output'];
};

export type PeerReviewTaskState =
  | 'ANSWERED'
  | 'ASKED'
  | 'DECLINED';

export type Person = {
  readonly __typename?: 'Person';
  readonly email: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** BCP 47. */
  readonly locale: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
};

/** A review is answered by a signed-in person, never by a key. */
export type PersonNeeded = Refusal & {
  readonly __typename?: 'PersonNeeded';
  readonly message: Scalars['String']['output'];
};

export type PictureBlock = {
  readonly __typename?: 'PictureBlock';
  /** Null where agents cannot do it. */
  readonly agentMinutes: Maybe<Scalars['Int']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly personMinutes: Scalars['Int']['output'];
  readonly reviewSeatId: Scalars['ID']['output'];
  readonly seatId: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
};

export type PictureSeat = {
  readonly __typename?: 'PictureSeat';
  /** Who sits there or is to be asked first. */
  readonly holderName: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
};

export type PlanEditKind =
  | 'ADD'
  | 'REMOVE'
  | 'SET';

/** A plan to look at beside another. */
export type PlanPicture = {
  readonly __typename?: 'PlanPicture';
  readonly blocks: ReadonlyArray<PictureBlock>;
  readonly links: ReadonlyArray<Link>;
  readonly seats: ReadonlyArray<PictureSeat>;
  readonly title: Scalars['String']['output'];
};

export type PlanThing =
  | 'BLOCK'
  | 'LINK'
  | 'PLAN'
  | 'SEAT'
  | 'TEAM';

/** People and agents whom a workspace asks first, and who agreed to it. */
export type Pool = {
  readonly __typename?: 'Pool';
  readonly createdAt: Scalars['Instant']['output'];
  readonly id: Scalars['ID']['output'];
  readonly members: ReadonlyArray<PoolMember>;
  readonly name: Scalars['String']['output'];
};

export type PoolMember = {
  readonly __typename?: 'PoolMember';
  readonly answeredAt: Maybe<Scalars['Instant']['output']>;
  readonly askedAt: Scalars['Instant']['output'];
  readonly name: Scalars['String']['output'];
  readonly state: PoolMemberState;
  readonly workerId: Scalars['ID']['output'];
};

export type PoolMemberState =
  | 'ASKED'
  | 'DECLINED'
  | 'JOINED'
  | 'LEFT';

/** A pool of another workspace, as one of the own workers sees it. */
export type PoolMembership = {
  readonly __typename?: 'PoolMembership';
  readonly answeredAt: Maybe<Scalars['Instant']['output']>;
  readonly askedAt: Scalars['Instant']['output'];
  readonly clientName: Scalars['String']['output'];
  readonly poolId: Scalars['ID']['output'];
  readonly poolName: Scalars['String']['output'];
  readonly state: PoolMemberState;
  readonly workerId: Scalars['ID']['output'];
  readonly workerName: Scalars['String']['output'];
};

export type PostMessageInput = {
  readonly blockId?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly runId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

export type PostMessageResult = IdempotencyKeyReused | InvalidInput | Message | NotAllowed | NotFound;

export type ProducerCannotAccept = Refusal & {
  readonly __typename?: 'ProducerCannotAccept';
  readonly message: Scalars['String']['output'];
};

/** A change that somebody wishes for a running team, or for a plan before its launch. Nothing changes until it is merged. */
export type Proposal = {
  readonly __typename?: 'Proposal';
  /** What the caller may do with it now: merge, decline, withdraw, revise, rebase, decide. */
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
  /** The plan with the proposal, undecided conflicts left out. */
  readonly after: PlanPicture;
  readonly author: Actor;
  /** The plan as it is, or as it was when the proposal ended. */
  readonly before: PlanPicture;
  readonly blueprintId: Scalars['ID']['output'];
  /** What of it stands against what happened since. Undecided ones keep it from being merged. */
  readonly conflicts: ReadonlyArray<MergeConflict>;
  readonly createdAt: Scalars['Instant']['output'];
  readonly decidedAt: Maybe<Scalars['Instant']['output']>;
  readonly decidedBecause: Maybe<Scalars['String']['output']>;
  readonly decidedBy: Maybe<Scalars['String']['output']>;
  readonly edits: ReadonlyArray<ProposedEdit>;
  readonly id: Scalars['ID']['output'];
  /** The plan went on since it was proposed; merging takes that into account. */
  readonly isBehind: Scalars['Boolean']['output'];
  /** The message that led to it. */
  readonly messageId: Maybe<Scalars['ID']['output']>;
  readonly openConflicts: Scalars['Int']['output'];
  /** Days, money, people and invoices, computed now. Null for guests who decide nothing about it, and once it is over. */
  readonly preview: Maybe<ChangePreview>;
  /** Null while the plan has not been launched. */
  readonly runId: Maybe<Scalars['ID']['output']>;
  readonly state: ProposalState;
  readonly title: Scalars['String']['output'];
  readonly why: Scalars['String']['output'];
};


/** A change that somebody wishes for a running team, or for a plan before its launch. Nothing changes until it is merged. */
export type ProposalPreviewArgs = {
  editIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Others changed the same: somebody has to decide about each of these first. */
export type ProposalHasConflicts = Refusal & {
  readonly __typename?: 'ProposalHasConflicts';
  readonly conflictIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly message: Scalars['String']['output'];
};

export type ProposalInput = {
  readonly blueprintId?: InputMaybe<Scalars['ID']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly proposalId: Scalars['ID']['input'];
  readonly runId?: InputMaybe<Scalars['ID']['input']>;
};

/** The proposal is not in a state that allows this. */
export type ProposalNotNow = Refusal & {
  readonly __typename?: 'ProposalNotNow';
  readonly message: Scalars['String']['output'];
  readonly state: ProposalState;
};

export type ProposalState =
  | 'DECLINED'
  /** From a message, and not said in full yet. */
  | 'DRAFT'
  | 'MERGED'
  | 'OPEN'
  | 'WITHDRAWN';

export type ProposeBlueprintInput = {
  readonly atHand: ReadonlyArray<ArtefactInput>;
  /** The goal in the owner's words. */
  readonly brief: Scalars['String']['input'];
  readonly budget: MoneyInput;
  /** For example `none`, `personal`, `sensitive`, `health_record`. */
  readonly dataClasses: ReadonlyArray<Scalars['String']['input']>;
  /** Country the data comes from; the workspace's own when absent. */
  readonly dataOrigin?: InputMaybe<Scalars['String']['input']>;
  readonly deadline?: InputMaybe<Scalars['Instant']['input']>;
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
  /** Files at hand, by id. */
  readonly fileIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A part of the own library to begin with; then nothing else need be wanted. */
  readonly savedPartId?: InputMaybe<Scalars['ID']['input']>;
  readonly title: Scalars['String']['input'];
  readonly wanted: ReadonlyArray<ArtefactInput>;
  /** Library blocks to do without; see `Way.without`. */
  readonly without?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type ProposeBlueprintResult = Blueprint | BlueprintRefused | FileNotFound | InvalidInput | NotAllowed | NotFound | NothingMakesIt | UnknownArtefactType;

export type ProposeChangeInput = {
  readonly blueprintId?: InputMaybe<Scalars['ID']['input']>;
  readonly changes: ReadonlyArray<WantedChangeInput>;
  readonly idempotencyKey: Scalars['String']['input'];
  /** One of the two is enough. */
  readonly runId?: InputMaybe<Scalars['ID']['input']>;
  readonly title: Scalars['String']['input'];
  readonly why?: InputMaybe<Scalars['String']['input']>;
};

export type ProposeChangeResult = BlueprintRefused | IdempotencyKeyReused | InvalidInput | NotAllowed | NotFound | Proposal | ProposalNotNow;

export type ProposeFromMessageInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly messageId: Scalars['ID']['input'];
  readonly runId: Scalars['ID']['input'];
};

/** The smallest thing that is merged, ticked or named in a conflict. */
export type ProposedEdit = {
  readonly __typename?: 'ProposedEdit';
  readonly after: Maybe<Scalars['String']['output']>;
  readonly before: Maybe<Scalars['String']['output']>;
  readonly field: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: PlanEditKind;
  readonly of: PlanThing;
  /** As a sentence. */
  readonly says: Scalars['String']['output'];
  readonly status: EditStatus;
  /** Of the block, seat, team or plan; of a link both blocks. */
  readonly thingId: Scalars['String']['output'];
  readonly thingTitle: Scalars['String']['output'];
};

/** Who and what an output comes from. */
export type Provenance = {
  readonly __typename?: 'Provenance';
  readonly makers: ReadonlyArray<PacketMaker>;
  /** Models that wrote towards it. */
  readonly models: ReadonlyArray<Scalars['String']['output']>;
  /** Versions of other blocks that it was made with. */
  readonly sources: ReadonlyArray<PacketSource>;
};

export type Query = {
  readonly __typename?: 'Query';
  readonly apiKeys: ReadonlyArray<ApiKey>;
  readonly artefactTypes: ReadonlyArray<ArtefactType>;
  /** Who was asked ahead for the seats of a plan. */
  readonly askedAhead: ReadonlyArray<KeepFree>;
  readonly auditLog: AuditEntryConnection;
  readonly blockLibrary: ReadonlyArray<LibraryBlock>;
  readonly blueprint: Maybe<Blueprint>;
  readonly blueprints: BlueprintConnection;
  readonly configuredModels: ReadonlyArray<ConfiguredModel>;
  readonly engagement: Maybe<Engagement>;
  readonly engagements: EngagementConnection;
  readonly file: Maybe<File>;
  /** What is planned and likely for the own workers, soonest first. */
  readonly forwardView: ReadonlyArray<ForwardItem>;
  /** Of a run, or of the workspace. Null for an unknown run. */
  readonly hiringPolicy: Maybe<HiringPolicy>;
  /** All decisions about who gets a seat of this run, oldest first: to keep, or to hand to an authority. */
  readonly hiringRecords: ReadonlyArray<HiringRecord>;
  /** Reviews that this workspace owes or has answered, newest first. */
  readonly hiringReviews: ReadonlyArray<HiringReview>;
  readonly invoice: Maybe<Invoice>;
  readonly invoices: InvoiceConnection;
  /** Every scope a key can carry, with a sentence about it. */
  readonly keyScopes: ReadonlyArray<KeyScope>;
  readonly ledgerTransfers: LedgerTransferConnection;
  readonly members: ReadonlyArray<Member>;
  /** The last messages of a run, oldest first. */
  readonly messages: ReadonlyArray<Message>;
  /** Reviews that own workers asked for, newest first. */
  readonly myHiringReviews: ReadonlyArray<HiringReview>;
  readonly myOpinions: ReadonlyArray<Opinion>;
  /** Blocks that the workers of this workspace hold or review, soonest first. */
  readonly myWork: ReadonlyArray<WorkItem>;
  readonly myWorkers: ReadonlyArray<Worker>;
  /** Offers to the workers of this workspace, newest first. */
  readonly offers: ReadonlyArray<Offer>;
  /** Why own workers were not asked, or not taken, newest first. */
  readonly passOvers: ReadonlyArray<PassOver>;
  /** Work of your workers that peers were asked about, with their judgements; nobody learns who they are. */
  readonly peerReviewRequests: ReadonlyArray<PeerReviewRequest>;
  /** Work of strangers that you are asked about. */
  readonly peerReviewTasks: ReadonlyArray<PeerReviewTask>;
  /** Pools that own workers were asked into. */
  readonly poolMemberships: ReadonlyArray<PoolMembership>;
  readonly pools: ReadonlyArray<Pool>;
  /** With the run or the plan it belongs to. */
  readonly proposal: Maybe<Proposal>;
  /** Of a run, or of a plan that was not launched yet; newest first. */
  readonly proposals: ReadonlyArray<Proposal>;
  readonly quietHours: ReadonlyArray<QuietHours>;
  /**
   * Reads a brief and suggests what is wanted, what is at hand, by when and for how much. Only a suggestion.
   * `currency` and `today` are the writer's own, for words that leave them open.
   */
  readonly readBrief: BriefReading;
  readonly routingReceipt: Maybe<RoutingReceipt>;
  readonly routingReceipts: RoutingReceiptConnection;
  /** A run of this workspace, or one in which it holds a seat. */
  readonly run: Maybe<Run>;
  readonly runs: RunConnection;
  /** The workspace's own library, newest first. */
  readonly savedParts: ReadonlyArray<SavedPart>;
  readonly sessions: ReadonlyArray<Session>;
  /** In the given language where the catalogue has it, else in the reader's own. */
  readonly skills: ReadonlyArray<Skill>;
  /** Skills for somebody who says what they are, the surest first. */
  readonly suggestedSkills: ReadonlyArray<Skill>;
  readonly system: SystemInfo;
  /** May data of this class go from one country to another? The rules with their basis; nothing is stored. */
  readonly transferVerdict: TransferVerdict;
  /** One per currency. */
  readonly trialBalance: ReadonlyArray<TrialBalance>;
  /** Null when nobody is signed in. */
  readonly viewer: Maybe<Viewer>;
  /** What waits for the caller, over all runs. */
  readonly waitingAsks: ReadonlyArray<Ask>;
  /** The ways to compose it, at most ten. */
  readonly waysToMake: WaysResult;
  readonly worker: Maybe<Worker>;
  readonly workers: WorkerConnection;
};


export type QueryAskedAheadArgs = {
  blueprintId: Scalars['ID']['input'];
};


export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBlockLibraryArgs = {
  kind?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBlueprintArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBlueprintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEngagementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEngagementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryForwardViewArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryHiringPolicyArgs = {
  runId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryHiringRecordsArgs = {
  runId: Scalars['ID']['input'];
};


export type QueryHiringReviewsArgs = {
  state?: InputMaybe<HiringReviewState>;
};


export type QueryInvoiceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<InvoiceDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryLedgerTransfersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMessagesArgs = {
  before?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  runId: Scalars['ID']['input'];
};


export type QueryMyWorkArgs = {
  states?: InputMaybe<ReadonlyArray<BlockState>>;
};


export type QueryOffersArgs = {
  state?: InputMaybe<OfferState>;
};


export type QueryPassOversArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryProposalArgs = {
  blueprintId?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  runId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryProposalsArgs = {
  blueprintId?: InputMaybe<Scalars['ID']['input']>;
  runId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryReadBriefArgs = {
  currency?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
  today?: InputMaybe<Scalars['PlainDate']['input']>;
};


export type QueryRoutingReceiptArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRoutingReceiptsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  subjectId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySkillsArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySuggestedSkillsArgs = {
  occupation: Scalars['String']['input'];
};


export type QueryTransferVerdictArgs = {
  input: TransferInput;
};


export type QueryWaysToMakeArgs = {
  atHand: ReadonlyArray<ArtefactInput>;
  brief?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  wanted: ReadonlyArray<ArtefactInput>;
};


export type QueryWorkerArgs = {
  id: Scalars['ID']['input'];
};


export type QueryWorkersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** When one of the own people does not want to be asked, every day in their zone. */
export type QuietHours = {
  readonly __typename?: 'QuietHours';
  /** Such as `22:00`; null: they may be asked at any time. */
  readonly from: Maybe<Scalars['String']['output']>;
  readonly timeZone: Scalars['String']['output'];
  readonly to: Maybe<Scalars['String']['output']>;
  readonly workerId: Scalars['ID']['output'];
  readonly workerName: Scalars['String']['output'];
};

export type Quote = {
  readonly __typename?: 'Quote';
  /** Landed cost in the owner's currency: work, review, platform fee. */
  readonly cost: Money;
  readonly finishAt: Maybe<Scalars['Instant']['output']>;
  /** Seats nobody fits right now, with the reason. */
  readonly gaps: ReadonlyArray<QuoteGap>;
  readonly isOnTime: Scalars['Boolean']['output'];
  readonly isWithinBudget: Scalars['Boolean']['output'];
  readonly lines: ReadonlyArray<QuoteLine>;
  readonly qualityHigh: Scalars['Float']['output'];
  /** Expected share of hand-offs accepted at first try, 0 to 1. */
  readonly qualityLow: Scalars['Float']['output'];
  /** The earlier variant with the very same staffing; null where this one is different. */
  readonly sameAs: Maybe<QuoteVariant>;
  readonly says: Scalars['String']['output'];
  readonly variant: QuoteVariant;
};

export type QuoteGap = {
  readonly __typename?: 'QuoteGap';
  readonly says: Scalars['String']['output'];
  readonly seatId: Scalars['ID']['output'];
};

export type QuoteLine = {
  readonly __typename?: 'QuoteLine';
  readonly amount: Money;
  readonly says: Scalars['String']['output'];
};

export type QuoteVariant =
  | 'AI_WITH_REVIEW'
  | 'MIXED'
  | 'PEOPLE_ONLY';

export type RebaseProposalResult = IdempotencyKeyReused | NotAllowed | NotFound | Proposal | ProposalHasConflicts | ProposalNotNow;

export type ReconveneRunInput = {
  readonly deadline?: InputMaybe<Scalars['Instant']['input']>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly runId: Scalars['ID']['input'];
  /** The former title when absent. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

export type ReconveneRunResult = BlueprintRefused | FundsMissing | IdempotencyKeyReused | NotAllowed | NotFound | Run | RunNotNow | SeatCannotBeFilled;

/** Accepted work is made once more. */
export type RedoInput = {
  readonly blockId: Scalars['ID']['input'];
  /** Another seat; the same when absent. */
  readonly seatId?: InputMaybe<Scalars['ID']['input']>;
  readonly why: Scalars['String']['input'];
};

/** Why something was not done, as a sentence for the person who asked. Mutations answer with one of these instead of failing. */
export type Refusal = {
  readonly message: Scalars['String']['output'];
};

export type RefusePacketInput = {
  readonly blockId: Scalars['ID']['input'];
  readonly failedCriterionIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly runId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

export type RefusePacketResult = IdempotencyKeyReused | InvalidInput | NotAllowed | NotFound | NotNow | OutOfDate | ProducerCannotAccept | RunBlock;

export type ReleaseSeatInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly runId: Scalars['ID']['input'];
  readonly seatId: Scalars['ID']['input'];
};

export type ReleaseSeatResult = IdempotencyKeyReused | InvalidInput | NotAllowed | NotFound | RunSeat;

export type RemoveFromPoolInput = {
  readonly poolId: Scalars['ID']['input'];
  readonly workerId: Scalars['ID']['input'];
};

export type RemoveFromPoolResult = InvalidInput | NotAllowed | NotFound | Pool;

export type RemovePartInput = {
  readonly savedPartId: Scalars['ID']['input'];
};

export type RenamePartInput = {
  readonly savedPartId: Scalars['ID']['input'];
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly title: Scalars['String']['input'];
};

export type ReplaceHolderInput = {
  readonly seatId: Scalars['ID']['input'];
  /** Who is asked first; whoever fits when absent. */
  readonly workerId?: InputMaybe<Scalars['ID']['input']>;
};

export type RequestReviewInput = {
  readonly decision: ReviewedDecision;
  readonly idempotencyKey: Scalars['String']['input'];
  /** What the person should look at. */
  readonly question: Scalars['String']['input'];
  /** The offer that was made, passed by or led to the seat that was lost; of a pass-over the seat. */
  readonly subjectId: Scalars['ID']['input'];
  readonly workerId: Scalars['ID']['input'];
};

export type RequestReviewResult = HiringReview | IdempotencyKeyReused | InvalidInput | NotAllowed | NotFound;

export type RestoreBlueprintVersionInput = {
  readonly blueprintId: Scalars['ID']['input'];
  readonly toVersion: Scalars['Int']['input'];
  /** The version that is the newest to you. */
  readonly version: Scalars['Int']['input'];
};

export type ResumeRunInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly runId: Scalars['ID']['input'];
};

export type ResumeRunResult = IdempotencyKeyReused | NotAllowed | NotFound | Run | RunNotNow;

export type ReviewAlreadyGiven = Refusal & {
  readonly __typename?: 'ReviewAlreadyGiven';
  readonly message: Scalars['String']['output'];
};

export type ReviewAnswered = Refusal & {
  readonly __typename?: 'ReviewAnswered';
  readonly message: Scalars['String']['output'];
};

export type ReviewedDecision =
  | 'OFFER'
  | 'PASS_OVER'
  | 'RELEASE';

/** Whoever decided, or belongs to the worker's house, cannot be the one who looks again. */
export type ReviewerDecided = Refusal & {
  readonly __typename?: 'ReviewerDecided';
  readonly message: Scalars['String']['output'];
};

export type ReviseProposalInput = {
  readonly blueprintId?: InputMaybe<Scalars['ID']['input']>;
  /** In place of what it asked for before, on the plan as it is now. */
  readonly changes: ReadonlyArray<WantedChangeInput>;
  readonly idempotencyKey: Scalars['String']['input'];
  readonly proposalId: Scalars['ID']['input'];
  readonly runId?: InputMaybe<Scalars['ID']['input']>;
  readonly title: Scalars['String']['input'];
  readonly why?: InputMaybe<Scalars['String']['input']>;
};

export type ReviseProposalResult = BlueprintRefused | IdempotencyKeyReused | InvalidInput | NotAllowed | NotFound | Proposal | ProposalNotNow;

export type RevokeApiKeyResult = ApiKey | NotAllowed | NotFound;

export type RevokeSessionResult = NotFound | Session;

export type Role =
  | 'ACCOUNTANT'
  | 'MANAGER'
  | 'MEMBER'
  | 'OWNER'
  | 'WORKER';

/** A rule that spoke about a candidate, with its basis. */
export type RouteReason = {
  readonly __typename?: 'RouteReason';
  /** The statute, contract term or setting behind it. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** residency, licence, language, sovereignty, skill or budget: the hard rules; quality-floor or cost: the comparison. */
  readonly rule: Scalars['String']['output'];
  readonly says: Scalars['String']['output'];
};

export type RoutedCandidate = {
  readonly __typename?: 'RoutedCandidate';
  readonly country: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: CandidateKind;
  readonly label: Scalars['String']['output'];
  readonly outcome: CandidateOutcome;
  readonly price: Maybe<Money>;
  readonly qualityHigh: Maybe<Scalars['Float']['output']>;
  /** Chance of acceptance at first hand-off: lower and upper bound, 0 to 1. */
  readonly qualityLow: Maybe<Scalars['Float']['output']>;
  readonly reasons: ReadonlyArray<RouteReason>;
};

/** Why a seat was offered or a task was given to somebody, and why not to others. Immutable; replaying it gives the same choice. */
export type RoutingReceipt = {
  readonly __typename?: 'RoutingReceipt';
  readonly candidates: ReadonlyArray<RoutedCandidate>;
  readonly catalogueVersion: Scalars['String']['output'];
  readonly dataClasses: ReadonlyArray<Scalars['String']['output']>;
  readonly dataOrigin: Maybe<Scalars['String']['output']>;
  readonly decidedAt: Scalars['Instant']['output'];
  /** The whole receipt as canonical JSON, to keep or to replay. */
  readonly document: Scalars['String']['output'];
  /** SHA-256 of the canonical receipt. */
  readonly hash: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** The decision as one sentence. */
  readonly says: Scalars['String']['output'];
  readonly subjectId: Scalars['ID']['output'];
  /** What was routed, for example `seat` or `task`. */
  readonly subjectKind: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
};

export type RoutingReceiptConnection = {
  readonly __typename?: 'RoutingReceiptConnection';
  readonly edges: ReadonlyArray<RoutingReceiptEdge>;
  readonly pageInfo: PageInfo;
};

export type RoutingReceiptEdge = {
  readonly __typename?: 'RoutingReceiptEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: RoutingReceipt;
};

/** A blueprint that was launched. */
export type Run = {
  readonly __typename?: 'Run';
  /** What the caller may do with the run now: pause, resume, cancel, close. */
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
  /** Newest first. */
  readonly activity: ReadonlyArray<Activity>;
  /** Oldest first. For guests: about their own blocks, and what they may answer. */
  readonly asks: ReadonlyArray<Ask>;
  readonly blocks: ReadonlyArray<RunBlock>;
  readonly blueprintId: Scalars['ID']['output'];
  /** Null for guests. */
  readonly budget: Maybe<Money>;
  /** Accepted and agreed work so far, in the owner's currency. Null for guests. */
  readonly committed: Maybe<Money>;
  /** How long it took until every seat with work was held, in seconds; null until then. */
  readonly convenedInSeconds: Maybe<Scalars['Int']['output']>;
  readonly deadline: Maybe<Scalars['Instant']['output']>;
  /** When it was cancelled or closed: from then on nothing changes in it. */
  readonly endedAt: Maybe<Scalars['Instant']['output']>;
  readonly finishAt: Maybe<Scalars['Instant']['output']>;
  readonly id: Scalars['ID']['output'];
  /** True when the caller came in by a seat and not as a member of the owner's workspace. */
  readonly isGuest: Scalars['Boolean']['output'];
  readonly links: ReadonlyArray<Link>;
  /** What the team costs and may cost, in one. Null for guests. */
  readonly money: Maybe<RunBudget>;
  /** Since when it is paused; null while it is not. */
  readonly pausedAt: Maybe<Scalars['Instant']['output']>;
  /** What the owner said when pausing or cancelling it. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The run whose team was called together again for this one. */
  readonly reconvenesRunId: Maybe<Scalars['ID']['output']>;
  /** How the team is doing, as one sentence. */
  readonly says: Scalars['String']['output'];
  readonly seats: ReadonlyArray<RunSeat>;
  readonly startedAt: Scalars['Instant']['output'];
  readonly state: RunState;
  readonly teams: ReadonlyArray<SubTeam>;
  readonly title: Scalars['String']['output'];
  readonly variant: QuoteVariant;
};


/** A blueprint that was launched. */
export type RunActivityArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

export type RunBlock = {
  readonly __typename?: 'RunBlock';
  readonly acceptedAt: Maybe<Scalars['Instant']['output']>;
  /** What the caller may do with it now: start, deliver, accept, refuse, estimate. */
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
  readonly criteria: ReadonlyArray<Criterion>;
  readonly deliveredAt: Maybe<Scalars['Instant']['output']>;
  readonly description: Scalars['String']['output'];
  /** What models wrote for the holder; never handed over by itself. */
  readonly drafts: ReadonlyArray<Draft>;
  /** Set while Muster waits for the holder's estimate. */
  readonly estimateAskedAt: Maybe<Scalars['Instant']['output']>;
  /** What the holder said when asked about a late block. */
  readonly expectedFinish: Maybe<Scalars['Instant']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly inputs: ReadonlyArray<BlockInput>;
  readonly isCritical: Scalars['Boolean']['output'];
  readonly isLate: Scalars['Boolean']['output'];
  readonly key: Scalars['String']['output'];
  /** Until when its holder counts as alive; null while nobody has it in hand. */
  readonly lease: Maybe<Lease>;
  readonly outputs: ReadonlyArray<Artefact>;
  /** For guests: those of their own blocks. */
  readonly packets: ReadonlyArray<Packet>;
  readonly plannedFinish: Maybe<Scalars['Instant']['output']>;
  readonly plannedStart: Maybe<Scalars['Instant']['output']>;
  /** For guests: of their own blocks. */
  readonly price: Maybe<Money>;
  readonly reviewSeatId: Maybe<Scalars['ID']['output']>;
  readonly seatId: Scalars['ID']['output'];
  readonly slackMinutes: Scalars['Int']['output'];
  /** Inputs of which something newer is there than what the block was made with. */
  readonly staleInputs: ReadonlyArray<StaleInput>;
  readonly startedAt: Maybe<Scalars['Instant']['output']>;
  readonly state: BlockState;
  readonly title: Scalars['String']['output'];
};

/** One budget over fees of people and agents, tokens and the platform's part, in the owner's currency. */
export type RunBudget = {
  readonly __typename?: 'RunBudget';
  /** The owner is asked since then; null when nothing is asked. */
  readonly askedAt: Maybe<Scalars['Instant']['output']>;
  /** Seats that nobody was asked for yet, as quoted. */
  readonly expected: Money;
  /** Part of used and reserved: the platform's fee. */
  readonly fee: Money;
  /** At completion, if nothing changes. */
  readonly forecast: Money;
  /** What may still be promised. */
  readonly free: Money;
  /** Where it is missing: the budget has to be raised, or money be added to the funds. */
  readonly lacking: Maybe<BudgetLack>;
  /** The most that it may cost, fee included. */
  readonly limit: Money;
  /** What that seat lacks. */
  readonly missing: Maybe<Money>;
  /** Part of used and reserved: what models cost. */
  readonly models: Money;
  /** Set aside for what was promised. */
  readonly reserved: Money;
  readonly standing: BudgetStanding;
  /** A seat cannot be paid for since then: nothing more is promised for it until the budget is raised or funds are added. */
  readonly stoppedAt: Maybe<Scalars['Instant']['output']>;
  /** The seat that cannot be paid for. */
  readonly unpaidSeatId: Maybe<Scalars['ID']['output']>;
  /** Owed or paid whatever comes: accepted work with its fee, and tokens. */
  readonly used: Money;
  /** Of the limit; 80 and more is asked about. */
  readonly usedPercent: Scalars['Int']['output'];
};

export type RunConnection = {
  readonly __typename?: 'RunConnection';
  readonly edges: ReadonlyArray<RunEdge>;
  readonly pageInfo: PageInfo;
};

export type RunEdge = {
  readonly __typename?: 'RunEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Run;
};

/** The run is not in a state that allows this. */
export type RunNotNow = Refusal & {
  readonly __typename?: 'RunNotNow';
  readonly message: Scalars['String']['output'];
  readonly state: RunState;
};

export type RunSeat = {
  readonly __typename?: 'RunSeat';
  /** What the caller may do with it now: release. */
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
  readonly holder: Maybe<SeatHolder>;
  readonly id: Scalars['ID']['output'];
  /** Not needed any more. */
  readonly isClosed: Scalars['Boolean']['output'];
  /** For guests: those to their own workers. */
  readonly offers: ReadonlyArray<Offer>;
  /** Earlier holders, oldest first: a seat outlives its holder. */
  readonly pastHolders: ReadonlyArray<SeatHolder>;
  readonly preferredKind: SeatKind;
  readonly role: Scalars['String']['output'];
  /** Null for guests, and while nobody is being asked. */
  readonly search: Maybe<SeatSearch>;
  /** How far it may grow with its queue; null: one holder. Null for guests. */
  readonly size: Maybe<SeatSize>;
  readonly state: SeatState;
  /** The team inside the team it belongs to; null: the whole team, led by the client's staff. */
  readonly teamId: Maybe<Scalars['ID']['output']>;
  readonly title: Scalars['String']['output'];
  /** The seat whose long queue this one came for. */
  readonly twinOfSeatId: Maybe<Scalars['ID']['output']>;
};

export type RunState =
  | 'CANCELLED'
  | 'CLOSED'
  | 'FINISHED'
  | 'HIRING'
  | 'LIVE'
  | 'PAUSED';

export type SaveOpinionInput = {
  readonly note?: Scalars['String']['input'];
  /** 1 to 5; null takes the opinion back. */
  readonly score?: InputMaybe<Scalars['Int']['input']>;
  /** Of the worker, or of the client's workspace. */
  readonly subjectId: Scalars['ID']['input'];
  readonly subjectKind: OpinionSubject;
};

export type SaveOpinionResult = InvalidInput | NotAllowed | NotFound | OpinionSaved;

export type SavePartInput = {
  /** Blocks to keep, or a team with all below it; neither: the whole plan. */
  readonly blockIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly blueprintId: Scalars['ID']['input'];
  /** How many of them the minutes are for. */
  readonly count?: InputMaybe<Scalars['Int']['input']>;
  /** The part that it was made from, if any. */
  readonly forkedFromId?: InputMaybe<Scalars['ID']['input']>;
  /** Minutes grow with it: `screen`, `page`, `product` … */
  readonly repeatedFor?: InputMaybe<Scalars['String']['input']>;
  readonly summary?: InputMaybe<Scalars['String']['input']>;
  readonly teamId?: InputMaybe<Scalars['ID']['input']>;
  readonly title: Scalars['String']['input'];
};

export type SaveWorkerInput = {
  readonly country: Scalars['String']['input'];
  readonly displayName: Scalars['String']['input'];
  readonly headline: Scalars['String']['input'];
  readonly hours?: InputMaybe<ReadonlyArray<WorkingHoursInput>>;
  readonly kind: WorkerKind;
  readonly languages: ReadonlyArray<LanguageLevelInput>;
  readonly rate: MoneyInput;
  readonly skills: ReadonlyArray<SkillLevelInput>;
  readonly timeZone: Scalars['String']['input'];
  /** Absent for a new profile. */
  readonly workerId?: InputMaybe<Scalars['ID']['input']>;
};

export type SaveWorkerResult = InvalidInput | NotAllowed | NotFound | Worker;

/** A block or a team of a plan that a workspace keeps to use it again. */
export type SavedPart = {
  readonly __typename?: 'SavedPart';
  /** What it was forked from, nearest first. */
  readonly ancestors: ReadonlyArray<SavedPartAncestor>;
  readonly author: Scalars['String']['output'];
  readonly blocks: ReadonlyArray<Block>;
  readonly createdAt: Scalars['Instant']['output'];
  /** The whole part as a JSON file, to bring it to another workspace or keep it. */
  readonly file: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** The language it works into, when it is exactly one: then it can be used for another. */
  readonly language: Maybe<Scalars['String']['output']>;
  readonly links: ReadonlyArray<Link>;
  /** What its minutes grow with, and for how many they were saved. */
  readonly repeatedFor: Maybe<Scalars['String']['output']>;
  readonly seats: ReadonlyArray<Seat>;
  readonly summary: Scalars['String']['output'];
  readonly teams: ReadonlyArray<SubTeam>;
  readonly title: Scalars['String']['output'];
  readonly usualCount: Maybe<Scalars['Int']['output']>;
};

export type SavedPartAncestor = {
  readonly __typename?: 'SavedPartAncestor';
  readonly id: Scalars['ID']['output'];
  readonly title: Scalars['String']['output'];
};

export type SavedPartResult = InvalidInput | NotAllowed | NotFound | SavedPart;

export type Seat = {
  readonly __typename?: 'Seat';
  readonly id: Scalars['ID']['output'];
  readonly languages: ReadonlyArray<Scalars['String']['output']>;
  readonly preferredKind: SeatKind;
  readonly role: Scalars['String']['output'];
  readonly skillNeeds: ReadonlyArray<SeatSkill>;
  readonly skills: ReadonlyArray<Scalars['String']['output']>;
  /** The team inside the team it belongs to; null: the whole team, led by the client's staff. */
  readonly teamId: Maybe<Scalars['ID']['output']>;
  readonly title: Scalars['String']['output'];
};

export type SeatCannotBeFilled = Refusal & {
  readonly __typename?: 'SeatCannotBeFilled';
  readonly gaps: ReadonlyArray<QuoteGap>;
  readonly message: Scalars['String']['output'];
};

export type SeatDuty =
  | 'REVIEW'
  | 'WORK';

export type SeatHolder = {
  readonly __typename?: 'SeatHolder';
  readonly country: Scalars['String']['output'];
  readonly kind: SeatKind;
  readonly name: Scalars['String']['output'];
  readonly since: Scalars['Instant']['output'];
  readonly timeZone: Scalars['String']['output'];
  readonly workerId: Scalars['ID']['output'];
};

export type SeatKind =
  | 'AGENT'
  | 'EITHER'
  | 'PERSON';

/** How far the search for the holder of a seat is. */
export type SeatSearch = {
  readonly __typename?: 'SeatSearch';
  readonly askedCount: Scalars['Int']['output'];
  /** When the answers are compared, or the hold of whoever was asked alone ends. */
  readonly closesAt: Scalars['Instant']['output'];
  /** Who was asked knows the team; strangers are asked from this computed moment on. */
  readonly knownUntil: Maybe<Scalars['Instant']['output']>;
  /** As one sentence. */
  readonly says: Scalars['String']['output'];
  /** When such a seat is usually filled. */
  readonly usuallyBy: Scalars['Instant']['output'];
};

export type SeatSize = {
  readonly __typename?: 'SeatSize';
  /** With fewer blocks waiting than this, one whose hands are empty goes. */
  readonly closeBelow: Scalars['Int']['output'];
  /** Holders at the same time. */
  readonly most: Scalars['Int']['output'];
  /** With more blocks waiting for each holder than this, one more is looked for. */
  readonly openAbove: Scalars['Int']['output'];
};

export type SeatSizeInput = {
  readonly closeBelow: Scalars['Int']['input'];
  readonly most: Scalars['Int']['input'];
  readonly openAbove: Scalars['Int']['input'];
};

export type SeatSkill = {
  readonly __typename?: 'SeatSkill';
  readonly level: Scalars['Int']['output'];
  readonly skill: Scalars['String']['output'];
};

export type SeatSkillInput = {
  /** 1 helps under guidance, 3 works alone, 5 teaches others. */
  readonly level: Scalars['Int']['input'];
  readonly skill: Scalars['String']['input'];
};

export type SeatState =
  | 'FILLED'
  | 'OFFERED'
  | 'OPEN';

export type Session = {
  readonly __typename?: 'Session';
  /** Browser and system in words. */
  readonly device: Scalars['String']['output'];
  readonly expiresAt: Scalars['Instant']['output'];
  readonly id: Scalars['ID']['output'];
  readonly isCurrent: Scalars['Boolean']['output'];
  readonly lastSeenAt: Scalars['Instant']['output'];
  readonly startedAt: Scalars['Instant']['output'];
};

export type SetAvailabilityResult = NotAllowed | NotFound | Worker;

export type SetHiringPolicyInput = {
  readonly closeMinutes: Scalars['Int']['input'];
  readonly holdMinutes: Scalars['Int']['input'];
  readonly isFamiliarFirst: Scalars['Boolean']['input'];
  readonly poolId?: InputMaybe<Scalars['ID']['input']>;
  /** Null: for the workspace. */
  readonly runId?: InputMaybe<Scalars['ID']['input']>;
  readonly waveSize: Scalars['Int']['input'];
};

export type SetHiringPolicyResult = HiringPolicy | InvalidInput | NotAllowed | NotFound;

export type SetQuietHoursInput = {
  /** Such as `22:00`. Both null: may be asked at any time. */
  readonly from?: InputMaybe<Scalars['String']['input']>;
  readonly to?: InputMaybe<Scalars['String']['input']>;
  readonly workerId: Scalars['ID']['input'];
};

export type SetQuietHoursResult = InvalidInput | NotAllowed | NotFound | QuietHours;

export type SetRunBudgetInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  /** The most that the run may cost from now on, fee included, in its currency. The present limit again answers the question. */
  readonly limit: MoneyInput;
  readonly runId: Scalars['ID']['input'];
};

export type SetRunBudgetResult = BudgetBelowPromised | IdempotencyKeyReused | InvalidInput | NotAllowed | NotFound | Run | RunNotNow;

export type SetSeatSizeInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly runId: Scalars['ID']['input'];
  readonly seatId: Scalars['ID']['input'];
  /** Absent: one holder. */
  readonly size?: InputMaybe<SeatSizeInput>;
};

export type SetSeatSizeResult = IdempotencyKeyReused | InvalidInput | NotAllowed | NotFound | Run | RunNotNow;

export type SettlementLine = {
  readonly __typename?: 'SettlementLine';
  readonly agreed: Money;
  readonly blockId: Scalars['ID']['output'];
  readonly owed: Money;
  /** Why so much, as a sentence. */
  readonly says: Scalars['String']['output'];
  readonly state: BlockState;
  readonly title: Scalars['String']['output'];
  readonly workerId: Scalars['ID']['output'];
  readonly workerName: Scalars['String']['output'];
};

export type ShareVersionInput = {
  readonly blockId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly openQuestions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly outputs: ReadonlyArray<PacketOutputInput>;
  readonly runId: Scalars['ID']['input'];
};

export type ShareVersionResult = FileNotFound | IdempotencyKeyReused | InvalidInput | NotAllowed | NotFound | NotNow | RunBlock;

export type SignInInput = {
  readonly email: Scalars['String']['input'];
  readonly password: Scalars['String']['input'];
};

export type SignInResult = SignedIn | TooManyAttempts | WrongEmailOrPassword;

export type SignUpInput = {
  readonly country: Scalars['String']['input'];
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  readonly email: Scalars['String']['input'];
  readonly locale?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly password: Scalars['String']['input'];
  readonly timeZone: Scalars['String']['input'];
  readonly workspaceKind: WorkspaceKind;
  readonly workspaceName: Scalars['String']['input'];
};

export type SignUpResult = EmailTaken | InvalidInput | PasswordTooWeak | SignedIn | TooManyAttempts;

export type SignedIn = {
  readonly __typename?: 'SignedIn';
  readonly viewer: Viewer;
};

export type SignedOut = {
  readonly __typename?: 'SignedOut';
  readonly at: Scalars['Instant']['output'];
};

export type Skill = {
  readonly __typename?: 'Skill';
  /** Occupation or skill group of ESCO 1.1.1. */
  readonly esco: Maybe<Scalars['String']['output']>;
  readonly family: Scalars['String']['output'];
  readonly familyLabel: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** In English. */
  readonly label: Scalars['String']['output'];
  /** In the reader's language, where the catalogue has one. */
  readonly name: Scalars['String']['output'];
  /** Everything it is called, in any language: for looking it up while typing. */
  readonly names: ReadonlyArray<Scalars['String']['output']>;
  /** Occupation of O*NET-SOC 29.2. */
  readonly onet: Maybe<Scalars['String']['output']>;
};

export type SkillLevel = {
  readonly __typename?: 'SkillLevel';
  /** Address or title of something that shows it. */
  readonly evidence: Maybe<Scalars['String']['output']>;
  readonly label: Scalars['String']['output'];
  /** 1 learning · 2 with help · 3 alone · 4 leads others · 5 known for it. */
  readonly level: Scalars['Int']['output'];
  readonly skill: Scalars['String']['output'];
};

export type SkillLevelInput = {
  /** Address or title of something that shows it. */
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  readonly level: Scalars['Int']['input'];
  readonly skill: Scalars['String']['input'];
};

export type SplitInput = {
  readonly blockId: Scalars['ID']['input'];
  /** At least two; the block becomes the first of them. */
  readonly parts: ReadonlyArray<BlockPartInput>;
};

export type StaleInput = {
  readonly __typename?: 'StaleInput';
  readonly newestVersion: Scalars['Int']['output'];
  readonly sourceBlockId: Scalars['ID']['output'];
  readonly takenVersion: Scalars['Int']['output'];
  readonly title: Scalars['String']['output'];
};

export type StartBlockResult = IdempotencyKeyReused | NotAllowed | NotFound | NotNow | RunBlock;

/** A part of the team with a lead, who decides about it and the teams below it, never above or beside. */
export type SubTeam = {
  readonly __typename?: 'SubTeam';
  readonly id: Scalars['ID']['output'];
  /** Whoever holds this seat leads it; null while only those above do. */
  readonly leadSeatId: Maybe<Scalars['ID']['output']>;
  /** The team around it; null when that is the whole team. */
  readonly parentId: Maybe<Scalars['ID']['output']>;
  readonly title: Scalars['String']['output'];
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Each new line of this workspace's audit log, as it is written. */
  readonly auditLogGrew: AuditEntry;
  /** Something that concerns the hiring of own workers appeared or changed: a pool, a reason, a review, a question asked ahead. */
  readonly myHiringChanged: Scalars['ID']['output'];
  /** Whenever an offer to one of this workspace's workers appears or changes. */
  readonly offersChanged: Offer;
  /** A line whenever something happens in the run. Ask `run` again for the new state. */
  readonly runChanged: Activity;
};


export type SubscriptionRunChangedArgs = {
  runId: Scalars['ID']['input'];
};

export type SuggestedArtefact = {
  readonly __typename?: 'SuggestedArtefact';
  readonly artefact: Artefact;
  /** The words of the brief that led to it. */
  readonly because: Scalars['String']['output'];
};

export type SuggestedBudget = {
  readonly __typename?: 'SuggestedBudget';
  /** A plain decimal, such as `1500.50`. */
  readonly amount: Scalars['String']['output'];
  /** The words of the brief that led to it. */
  readonly because: Scalars['String']['output'];
  /** ISO 4217; null when neither the words nor the reader name one. */
  readonly currency: Maybe<Scalars['String']['output']>;
};

export type SuggestedDeadline = {
  readonly __typename?: 'SuggestedDeadline';
  /** The words of the brief that led to it. */
  readonly because: Scalars['String']['output'];
  readonly day: Scalars['PlainDate']['output'];
  /** `HH:MM`, on the clock of whoever wrote the brief. */
  readonly time: Scalars['String']['output'];
};

export type SwapSeatInput = {
  readonly idempotencyKey: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly runId: Scalars['ID']['input'];
  readonly seatId: Scalars['ID']['input'];
  /** Who is looked for from now on: a person or an agent. */
  readonly to: SeatKind;
};

export type SwapSeatResult = IdempotencyKeyReused | InvalidInput | NotAllowed | NotFound | RunSeat;

export type SwitchWorkspaceResult = NotFound | SignedIn;

export type SystemInfo = {
  readonly __typename?: 'SystemInfo';
  /** The version of the time-zone data that every date in Muster uses. */
  readonly timeZoneData: Scalars['String']['output'];
  readonly version: Scalars['String']['output'];
};

export type TakeVersionInput = {
  readonly blockId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly runId: Scalars['ID']['input'];
  readonly sourceBlockId: Scalars['ID']['input'];
  /** The newest one. */
  readonly version: Scalars['Int']['input'];
};

export type TakeVersionResult = IdempotencyKeyReused | InvalidInput | NotAllowed | NotFound | NotNow | RunBlock;

/** What the seller answered, kept as evidence. An empty value given to `answerTaxQuestion` takes it back. */
export type TaxAnswer = {
  readonly __typename?: 'TaxAnswer';
  readonly answeredAt: Scalars['Instant']['output'];
  readonly answeredBy: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  /** The value in words. */
  readonly shown: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type TaxAnswerInput = {
  readonly name: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

export type TaxAnswerKind =
  /** One of the options. */
  | 'CHOICE'
  /** A day, `2026-11-23`. */
  | 'DATE'
  /** A percentage with at most three decimals, `9.975`. */
  | 'PERCENTAGE'
  /** A code out of `regions`. */
  | 'REGION'
  /** An item of the list of services of the country's law, `1.07`. */
  | 'SERVICE_CODE'
  | 'TAX_ID'
  | 'TEXT';

/** Where an answer can be kept for good, so that no later invoice asks again. */
export type TaxAnswerPlace =
  | 'BUSINESS_DETAILS'
  | 'BUYER_BUSINESS_DETAILS';

export type TaxFact = {
  readonly __typename?: 'TaxFact';
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** One thing a question wants to know. Beside a free answer, one of the options is an answer too. */
export type TaxField = {
  readonly __typename?: 'TaxField';
  /** Whose regions or whose tax number, ISO 3166. */
  readonly country: Maybe<Scalars['String']['output']>;
  /** Of a date: the first and the last day that answer the question. */
  readonly from: Maybe<Scalars['PlainDate']['output']>;
  readonly kind: TaxAnswerKind;
  readonly label: Scalars['String']['output'];
  /** Of a percentage. */
  readonly leastPercent: Maybe<Scalars['String']['output']>;
  readonly mostPercent: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  /** Asked only when another field of the question has this value. */
  readonly neededWhen: Maybe<TaxFact>;
  readonly options: ReadonlyArray<TaxOption>;
  readonly regions: ReadonlyArray<TaxOption>;
  readonly until: Maybe<Scalars['PlainDate']['output']>;
  readonly where: Maybe<TaxAnswerPlace>;
};

export type TaxOption = {
  readonly __typename?: 'TaxOption';
  readonly label: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** What Muster must know before it can decide the tax. It asks; it does not guess. */
export type TaxQuestion = {
  readonly __typename?: 'TaxQuestion';
  /** What it is about, for those who say it in another language: country, region, tax. */
  readonly about: ReadonlyArray<TaxFact>;
  /** Names the question in every language, for example `provincial-tax`. */
  readonly code: Scalars['String']['output'];
  /** Answer all that are needed in one call of `answerTaxQuestion`. */
  readonly fields: ReadonlyArray<TaxField>;
  /** The names of the fields. */
  readonly missing: ReadonlyArray<Scalars['String']['output']>;
  readonly question: Scalars['String']['output'];
};

export type TaxSubtotal = {
  readonly __typename?: 'TaxSubtotal';
  readonly base: Money;
  readonly category: Scalars['String']['output'];
  readonly ratePercent: Scalars['String']['output'];
  readonly tax: Money;
};

/** The tax decision of a line with its legal basis. */
export type TaxTreatment = {
  readonly __typename?: 'TaxTreatment';
  /** EN 16931 category: S, Z, E, AE, G or O. */
  readonly category: Scalars['String']['output'];
  readonly effectiveDate: Scalars['PlainDate']['output'];
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  readonly legalBasis: Scalars['String']['output'];
  /** What the invoice says, in the law's language. */
  readonly note: Maybe<Scalars['String']['output']>;
  readonly noteEnglish: Maybe<Scalars['String']['output']>;
  readonly ratePercent: Scalars['String']['output'];
  readonly ruleId: Scalars['String']['output'];
  readonly ruleVersion: Scalars['String']['output'];
  readonly whoOwes: Scalars['String']['output'];
};

/** Muster cannot decide the tax of this invoice and asks. */
export type TaxUndecided = Refusal & {
  readonly __typename?: 'TaxUndecided';
  readonly message: Scalars['String']['output'];
  readonly question: TaxQuestion;
};

export type TermsInput = {
  readonly budget?: InputMaybe<MoneyInput>;
  readonly dataClasses?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly dataOrigin?: InputMaybe<Scalars['String']['input']>;
  readonly deadline?: InputMaybe<Scalars['Instant']['input']>;
};

export type TooManyAttempts = Refusal & {
  readonly __typename?: 'TooManyAttempts';
  readonly message: Scalars['String']['output'];
  readonly retryAfterSeconds: Scalars['Int']['output'];
};

export type TrackPart = {
  readonly __typename?: 'TrackPart';
  readonly acceptance: Expectation;
  readonly acceptedBlocks: Scalars['Int']['output'];
  readonly costRatio: Maybe<Expectation>;
  readonly delayMinutes: Maybe<Expectation>;
  readonly kind: TrackPartKind;
  readonly label: Scalars['String']['output'];
  readonly lateness: Expectation;
  readonly peerReviews: Scalars['Int']['output'];
  readonly refusedHandOffs: Scalars['Int']['output'];
  readonly rework: Expectation;
  /** Id of the library block or the skill; empty for blocks written by hand. */
  readonly subject: Scalars['String']['output'];
};

export type TrackPartKind =
  | 'BLOCK'
  | 'SKILL';

/** What was seen of a worker over all clients. Nobody but the worker is named in it. */
export type TrackRecord = {
  readonly __typename?: 'TrackRecord';
  /** Share of hand-overs that are accepted, 0 to 1. */
  readonly acceptance: Expectation;
  readonly acceptedBlocks: Scalars['Int']['output'];
  /** Actual cost over planned cost; null until it is known of one block. */
  readonly costRatio: Maybe<Expectation>;
  /** Minutes by which a late block is late; null until one was. */
  readonly delayMinutes: Maybe<Expectation>;
  /** Share of blocks that end late. */
  readonly lateness: Expectation;
  /** By kind of block and by skill, what was seen most often first. */
  readonly parts: ReadonlyArray<TrackPart>;
  /** Double-blind reviews by peers. */
  readonly peerReviews: Scalars['Int']['output'];
  readonly refusedHandOffs: Scalars['Int']['output'];
  /** Refused hand-overs for each accepted block. */
  readonly rework: Expectation;
  /** What can be relied on, as a sentence. */
  readonly says: Scalars['String']['output'];
};

export type TransferInput = {
  readonly dataClass?: InputMaybe<Scalars['String']['input']>;
  readonly destination: Scalars['String']['input'];
  readonly origin: Scalars['String']['input'];
  readonly proofs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly sector?: InputMaybe<Scalars['String']['input']>;
};

export type TransferVerdict = {
  readonly __typename?: 'TransferVerdict';
  readonly catalogueVersion: Scalars['String']['output'];
  /** allow, safeguards, consent_or_exception, filing, review or prohibit. */
  readonly decision: Scalars['String']['output'];
  readonly mayProceed: Scalars['Boolean']['output'];
  readonly missingProofs: ReadonlyArray<Scalars['String']['output']>;
  readonly reasons: ReadonlyArray<RouteReason>;
};

/** All accounts of the workspace in one currency. `difference` is always zero. */
export type TrialBalance = {
  readonly __typename?: 'TrialBalance';
  readonly currency: Scalars['String']['output'];
  readonly difference: Money;
  readonly rows: ReadonlyArray<TrialBalanceRow>;
  readonly totalCredit: Money;
  readonly totalDebit: Money;
};

export type TrialBalanceRow = {
  readonly __typename?: 'TrialBalanceRow';
  readonly account: LedgerAccount;
  readonly credit: Money;
  readonly debit: Money;
};

export type UnknownArtefactType = Refusal & {
  readonly __typename?: 'UnknownArtefactType';
  readonly didYouMean: ReadonlyArray<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type UpdateBusinessDetailsInput = {
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly isSmallBusiness: Scalars['Boolean']['input'];
  readonly legalName: Scalars['String']['input'];
  readonly localTaxNumber?: InputMaybe<Scalars['String']['input']>;
  readonly payoutAccount?: InputMaybe<Scalars['String']['input']>;
  readonly postCode?: InputMaybe<Scalars['String']['input']>;
  readonly region?: InputMaybe<Scalars['String']['input']>;
  readonly street?: InputMaybe<Scalars['String']['input']>;
  readonly taxId?: InputMaybe<Scalars['String']['input']>;
};

export type UpdateBusinessDetailsResult = InvalidInput | NotAllowed | Workspace;

export type UploadRefused = Refusal & {
  readonly __typename?: 'UploadRefused';
  readonly message: Scalars['String']['output'];
  /** tooLarge, empty, typeRefused, nameRefused or hashRefused. */
  readonly rule: Scalars['String']['output'];
};

export type UploadSlot = {
  readonly __typename?: 'UploadSlot';
  readonly file: File;
  /** PUT the bytes here within ten minutes. A path on the address of this API. */
  readonly uploadUrl: Scalars['String']['output'];
};

/** Who is asking. `person` is null for agents, `apiKey` is null for people. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** The actions the permission table grants, for example `team:launch`. */
  readonly actions: ReadonlyArray<Scalars['String']['output']>;
  readonly apiKey: Maybe<ApiKey>;
  readonly memberships: ReadonlyArray<Membership>;
  readonly person: Maybe<Person>;
  readonly role: Role;
  readonly workspace: Workspace;
};

/** A criterion that the receiver lets pass although it was not met, and why. */
export type WaiverInput = {
  readonly criterionId: Scalars['ID']['input'];
  readonly note: Scalars['String']['input'];
};

/** Exactly one of the members is given. */
export type WantedChangeInput = {
  readonly another?: InputMaybe<AnotherInput>;
  readonly edit?: InputMaybe<BlockEdit>;
  readonly fixTime?: InputMaybe<FixTimeInput>;
  readonly giveBlock?: InputMaybe<GiveBlockInput>;
  readonly moreTime?: InputMaybe<MoreTimeInput>;
  readonly notReady?: InputMaybe<NotReadyInput>;
  readonly ownBlock?: InputMaybe<OwnBlockInput>;
  readonly price?: InputMaybe<BlockPriceInput>;
  readonly redo?: InputMaybe<RedoInput>;
  readonly replaceHolder?: InputMaybe<ReplaceHolderInput>;
  readonly split?: InputMaybe<SplitInput>;
  readonly terms?: InputMaybe<TermsInput>;
};

export type WantedInput = {
  /** The owner has it already. */
  readonly isAtHand?: InputMaybe<Scalars['Boolean']['input']>;
  readonly language?: InputMaybe<Scalars['String']['input']>;
  readonly type: Scalars['String']['input'];
};

export type WantedOutput = {
  readonly language?: InputMaybe<Scalars['String']['input']>;
  readonly type: Scalars['String']['input'];
};

/** One chain of blocks that leads from what is at hand to what is wanted. */
export type Way = {
  readonly __typename?: 'Way';
  readonly blocks: ReadonlyArray<WayBlock>;
  readonly isFastest: Scalars['Boolean']['output'];
  /** The longest path: no team however large is faster. */
  readonly pathMinutes: Scalars['Int']['output'];
  readonly seatCount: Scalars['Int']['output'];
  /** For `proposeBlueprint`: composing without these blocks gives this way again. */
  readonly without: ReadonlyArray<Scalars['ID']['output']>;
  /** People's work and review if people do everything. */
  readonly workMinutes: Scalars['Int']['output'];
};

export type WayBlock = {
  readonly __typename?: 'WayBlock';
  /** Whether the way with the least work does without it. */
  readonly isOnlyHere: Scalars['Boolean']['output'];
  readonly title: Scalars['String']['output'];
};

export type Ways = {
  readonly __typename?: 'Ways';
  /** The least work first. */
  readonly ways: ReadonlyArray<Way>;
};

export type WaysResult = BlueprintRefused | InvalidInput | NothingMakesIt | UnknownArtefactType | Ways;

export type WorkInput = {
  readonly blockId: Scalars['ID']['input'];
  readonly idempotencyKey: Scalars['String']['input'];
  readonly runId: Scalars['ID']['input'];
};

/** A block of mine, wherever its run lives. */
export type WorkItem = {
  readonly __typename?: 'WorkItem';
  readonly block: RunBlock;
  readonly clientName: Scalars['String']['output'];
  readonly isReview: Scalars['Boolean']['output'];
  readonly runId: Scalars['ID']['output'];
  readonly runTitle: Scalars['String']['output'];
  readonly workerId: Scalars['ID']['output'];
};

/** A person or an AI agent that can hold a seat: one abstraction, two kinds. */
export type Worker = {
  readonly __typename?: 'Worker';
  readonly country: Scalars['String']['output'];
  readonly displayName: Scalars['String']['output'];
  readonly headline: Scalars['String']['output'];
  /** Local working hours, for example `Mon–Fri 09:00–17:00`; agents work around the clock. */
  readonly hours: ReadonlyArray<WorkingHours>;
  readonly id: Scalars['ID']['output'];
  readonly isAvailable: Scalars['Boolean']['output'];
  readonly isMine: Scalars['Boolean']['output'];
  readonly kind: WorkerKind;
  readonly languages: ReadonlyArray<LanguageLevel>;
  readonly myOpinion: Maybe<Opinion>;
  /** Per hour for people, per finished task for agents. */
  readonly rate: Money;
  readonly skills: ReadonlyArray<SkillLevel>;
  readonly timeZone: Scalars['String']['output'];
  readonly trackRecord: TrackRecord;
};

export type WorkerConnection = {
  readonly __typename?: 'WorkerConnection';
  readonly edges: ReadonlyArray<WorkerEdge>;
  readonly pageInfo: PageInfo;
};

export type WorkerEdge = {
  readonly __typename?: 'WorkerEdge';
  readonly cursor: Scalars['String']['output'];
  readonly node: Worker;
  /** Why this worker is among the found, in the order in which it was asked. */
  readonly reasons: ReadonlyArray<MatchReason>;
};

export type WorkerFilter = {
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly isAvailable?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kind?: InputMaybe<WorkerKind>;
  /** Any of them; `pt` finds `pt-BR` too. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** 0 to 1: with 95 % certainty at least this share of hand-overs is accepted. */
  readonly minAcceptance?: InputMaybe<Scalars['Float']['input']>;
  readonly minAcceptedBlocks?: InputMaybe<Scalars['Int']['input']>;
  /** All of them, each at least at its level; the first one gives the order. */
  readonly needs?: InputMaybe<ReadonlyArray<SkillLevelInput>>;
  readonly overlap?: InputMaybe<OverlapInput>;
  /** Per hour for people, per task for agents; other currencies are compared by the reference rate of the day. */
  readonly rateCap?: InputMaybe<MoneyInput>;
  /** Any of them. */
  readonly skills?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Skills, languages, countries, names and cities in eight languages; slips are forgiven. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

export type WorkerKind =
  | 'AGENT'
  | 'PERSON';

export type WorkingHours = {
  readonly __typename?: 'WorkingHours';
  /** Local time, `09:00`. */
  readonly from: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
  /** 1 Monday … 7 Sunday. */
  readonly weekday: Scalars['Int']['output'];
};

export type WorkingHoursInput = {
  readonly from: Scalars['String']['input'];
  readonly to: Scalars['String']['input'];
  readonly weekday: Scalars['Int']['input'];
};

/** The tenant: a business, a freelancer's practice or an agent operator. */
export type Workspace = {
  readonly __typename?: 'Workspace';
  readonly business: BusinessDetails;
  /** ISO 3166-1 alpha-2. */
  readonly country: Scalars['String']['output'];
  /** The home currency, ISO 4217. */
  readonly currency: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: WorkspaceKind;
  readonly name: Scalars['String']['output'];
  /** IANA zone, for example `Europe/Paris`. */
  readonly timeZone: Scalars['String']['output'];
};

export type WorkspaceKind =
  | 'AGENT_OPERATOR'
  | 'BUSINESS'
  | 'FREELANCER';

/** The same answer for an unknown address and a wrong password. */
export type WrongEmailOrPassword = Refusal & {
  readonly __typename?: 'WrongEmailOrPassword';
  readonly message: Scalars['String']['output'];
};

export type WithIndex<TObject> = TObject & Record<string, any>;
export type ResolversObject<TObject> = WithIndex<TObject>;

export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = ResolversObject<{
  AcceptOfferResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<Offer> )
    | ( Partial<OfferGone> )
  ;
  AcceptPacketResult:
    | ( Partial<CriteriaFailed> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<NotNow> )
    | ( Partial<OutOfDate> )
    | ( Partial<ProducerCannotAccept> )
    | ( Partial<RunBlock> )
  ;
  AddMemberResult:
    | ( Partial<InvalidInput> )
    | ( Partial<Member> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
  ;
  AnswerAskResult:
    | ( Partial<Ask> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<NotNow> )
  ;
  AnswerKeepFreeResult:
    | ( Partial<KeepFree> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
  ;
  AnswerPeerReviewResult:
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<PeerReviewAnswered> )
    | ( Partial<ReviewAlreadyGiven> )
  ;
  AnswerPoolResult:
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<PoolMembership> )
  ;
  AnswerReviewResult:
    | ( Partial<HiringReview> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<PersonNeeded> )
    | ( Partial<ReviewAnswered> )
    | ( Partial<ReviewerDecided> )
  ;
  AnswerTaxQuestionResult:
    | ( Partial<InvalidInput> )
    | ( Partial<Invoice> )
    | ( Partial<InvoiceNotInState> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<TaxUndecided> )
  ;
  AskAheadResult:
    | ( Partial<AskedAhead> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
  ;
  AskForPeerReviewResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<PeerReviewAsked> )
  ;
  AskResult:
    | ( Partial<Ask> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<NotNow> )
  ;
  CancelRunResult:
    | ( Partial<CancelPreview> )
    | ( Partial<HandOffsWaiting> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<Run> )
    | ( Partial<RunNotNow> )
  ;
  CloseRunResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<Run> )
    | ( Partial<RunNotNow> )
  ;
  CreateApiKeyResult:
    | ( Partial<CreatedApiKey> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
  ;
  CreatePoolResult:
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<Pool> )
  ;
  CreateUploadResult:
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<UploadRefused> )
    | ( Partial<UploadSlot> )
  ;
  DecideConflictResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<Proposal> )
    | ( Partial<ProposalNotNow> )
  ;
  DeclineOfferResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<Offer> )
    | ( Partial<OfferGone> )
  ;
  DeliverPacketResult:
    | ( Partial<CriteriaUnanswered> )
    | ( Partial<FileNotFound> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<NotNow> )
    | ( Partial<RunBlock> )
  ;
  DepositFundsResult:
    | ( Partial<FundsDeposited> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
  ;
  EditBlueprintResult:
    | ( Partial<Blueprint> )
    | ( Partial<BlueprintRefused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<OutOfDate> )
  ;
  EndProposalResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<Proposal> )
    | ( Partial<ProposalNotNow> )
  ;
  GiveEstimateResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<NotNow> )
    | ( Partial<RunBlock> )
  ;
  HeartbeatResult:
    | ( Partial<Heard> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
  ;
  InviteToPoolResult:
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<Pool> )
  ;
  IssueInvoiceResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<Invoice> )
    | ( Partial<InvoiceNotInState> )
    | ( Partial<InvoiceRuleBroken> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<TaxUndecided> )
  ;
  LaunchRunResult:
    | ( Partial<BlueprintRefused> )
    | ( Partial<FundsMissing> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<LaunchPreview> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<Run> )
    | ( Partial<SeatCannotBeFilled> )
  ;
  MergeProposalResult:
    | ( Partial<BlueprintRefused> )
    | ( Partial<ConsentNeeded> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<Proposal> )
    | ( Partial<ProposalHasConflicts> )
    | ( Partial<ProposalNotNow> )
  ;
  PauseRunResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<Run> )
    | ( Partial<RunNotNow> )
  ;
  PayInvoiceResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<Invoice> )
    | ( Partial<InvoiceNotInState> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotEnoughFunds> )
    | ( Partial<NotFound> )
  ;
  PostMessageResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<Message> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
  ;
  ProposeBlueprintResult:
    | ( Partial<Blueprint> )
    | ( Partial<BlueprintRefused> )
    | ( Partial<FileNotFound> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<NothingMakesIt> )
    | ( Partial<UnknownArtefactType> )
  ;
  ProposeChangeResult:
    | ( Partial<BlueprintRefused> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<Proposal> )
    | ( Partial<ProposalNotNow> )
  ;
  RebaseProposalResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<Proposal> )
    | ( Partial<ProposalHasConflicts> )
    | ( Partial<ProposalNotNow> )
  ;
  ReconveneRunResult:
    | ( Partial<BlueprintRefused> )
    | ( Partial<FundsMissing> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<Run> )
    | ( Partial<RunNotNow> )
    | ( Partial<SeatCannotBeFilled> )
  ;
  RefusePacketResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<NotNow> )
    | ( Partial<OutOfDate> )
    | ( Partial<ProducerCannotAccept> )
    | ( Partial<RunBlock> )
  ;
  ReleaseSeatResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<RunSeat> )
  ;
  RemoveFromPoolResult:
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<Pool> )
  ;
  RequestReviewResult:
    | ( Partial<HiringReview> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
  ;
  ResumeRunResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<Run> )
    | ( Partial<RunNotNow> )
  ;
  ReviseProposalResult:
    | ( Partial<BlueprintRefused> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<Proposal> )
    | ( Partial<ProposalNotNow> )
  ;
  RevokeApiKeyResult:
    | ( Partial<ApiKey> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
  ;
  RevokeSessionResult:
    | ( Partial<NotFound> )
    | ( Partial<Session> )
  ;
  SaveOpinionResult:
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<OpinionSaved> )
  ;
  SaveWorkerResult:
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<Worker> )
  ;
  SavedPartResult:
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<SavedPart> )
  ;
  SetAvailabilityResult:
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<Worker> )
  ;
  SetHiringPolicyResult:
    | ( Partial<HiringPolicy> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
  ;
  SetQuietHoursResult:
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<QuietHours> )
  ;
  SetRunBudgetResult:
    | ( Partial<BudgetBelowPromised> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<Run> )
    | ( Partial<RunNotNow> )
  ;
  SetSeatSizeResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<Run> )
    | ( Partial<RunNotNow> )
  ;
  ShareVersionResult:
    | ( Partial<FileNotFound> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<NotNow> )
    | ( Partial<RunBlock> )
  ;
  SignInResult:
    | ( Partial<SignedIn> )
    | ( Partial<TooManyAttempts> )
    | ( Partial<WrongEmailOrPassword> )
  ;
  SignUpResult:
    | ( Partial<EmailTaken> )
    | ( Partial<InvalidInput> )
    | ( Partial<PasswordTooWeak> )
    | ( Partial<SignedIn> )
    | ( Partial<TooManyAttempts> )
  ;
  StartBlockResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<NotNow> )
    | ( Partial<RunBlock> )
  ;
  SwapSeatResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<RunSeat> )
  ;
  SwitchWorkspaceResult:
    | ( Partial<NotFound> )
    | ( Partial<SignedIn> )
  ;
  TakeVersionResult:
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotFound> )
    | ( Partial<NotNow> )
    | ( Partial<RunBlock> )
  ;
  UpdateBusinessDetailsResult:
    | ( Partial<InvalidInput> )
    | ( Partial<NotAllowed> )
    | ( Partial<Workspace> )
  ;
  WaysResult:
    | ( Partial<BlueprintRefused> )
    | ( Partial<InvalidInput> )
    | ( Partial<NothingMakesIt> )
    | ( Partial<UnknownArtefactType> )
    | ( Partial<Ways> )
  ;
}>;

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = ResolversObject<{
  Refusal:
    | ( Partial<BlueprintRefused> )
    | ( Partial<BudgetBelowPromised> )
    | ( Partial<ConsentNeeded> )
    | ( Partial<CriteriaFailed> )
    | ( Partial<CriteriaUnanswered> )
    | ( Partial<EmailTaken> )
    | ( Partial<FileNotFound> )
    | ( Partial<FundsMissing> )
    | ( Partial<HandOffsWaiting> )
    | ( Partial<IdempotencyKeyReused> )
    | ( Partial<InvalidInput> )
    | ( Partial<InvoiceNotInState> )
    | ( Partial<InvoiceRuleBroken> )
    | ( Partial<NotAllowed> )
    | ( Partial<NotEnoughFunds> )
    | ( Partial<NotFound> )
    | ( Partial<NotNow> )
    | ( Partial<NothingMakesIt> )
    | ( Partial<OfferGone> )
    | ( Partial<OutOfDate> )
    | ( Partial<PasswordTooWeak> )
    | ( Partial<PersonNeeded> )
    | ( Partial<ProducerCannotAccept> )
    | ( Partial<ProposalHasConflicts> )
    | ( Partial<ProposalNotNow> )
    | ( Partial<ReviewAlreadyGiven> )
    | ( Partial<ReviewAnswered> )
    | ( Partial<ReviewerDecided> )
    | ( Partial<RunNotNow> )
    | ( Partial<SeatCannotBeFilled> )
    | ( Partial<TaxUndecided> )
    | ( Partial<TooManyAttempts> )
    | ( Partial<UnknownArtefactType> )
    | ( Partial<UploadRefused> )
    | ( Partial<WrongEmailOrPassword> )
  ;
}>;

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = ResolversObject<{
  AcceptOfferResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptOfferResult']>>;
  AcceptPacketResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AcceptPacketResult']>>;
  Activity: ResolverTypeWrapper<Partial<Activity>>;
  Actor: ResolverTypeWrapper<Partial<Actor>>;
  ActorKind: ResolverTypeWrapper<Partial<ActorKind>>;
  AddBlockInput: ResolverTypeWrapper<Partial<AddBlockInput>>;
  AddLibraryBlockInput: ResolverTypeWrapper<Partial<AddLibraryBlockInput>>;
  AddMemberInput: ResolverTypeWrapper<Partial<AddMemberInput>>;
  AddMemberResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AddMemberResult']>>;
  AddSavedPartInput: ResolverTypeWrapper<Partial<AddSavedPartInput>>;
  AddSeatInput: ResolverTypeWrapper<Partial<AddSeatInput>>;
  AddTeamInput: ResolverTypeWrapper<Partial<AddTeamInput>>;
  AffectedPerson: ResolverTypeWrapper<Partial<AffectedPerson>>;
  AnotherInput: ResolverTypeWrapper<Partial<AnotherInput>>;
  AnswerAskInput: ResolverTypeWrapper<Partial<AnswerAskInput>>;
  AnswerAskResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerAskResult']>>;
  AnswerKeepFreeInput: ResolverTypeWrapper<Partial<AnswerKeepFreeInput>>;
  AnswerKeepFreeResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerKeepFreeResult']>>;
  AnswerOfferInput: ResolverTypeWrapper<Partial<AnswerOfferInput>>;
  AnswerPacketInput: ResolverTypeWrapper<Partial<AnswerPacketInput>>;
  AnswerPeerReviewInput: ResolverTypeWrapper<Partial<AnswerPeerReviewInput>>;
  AnswerPeerReviewResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerPeerReviewResult']>>;
  AnswerPoolInput: ResolverTypeWrapper<Partial<AnswerPoolInput>>;
  AnswerPoolResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerPoolResult']>>;
  AnswerReviewInput: ResolverTypeWrapper<Partial<AnswerReviewInput>>;
  AnswerReviewResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerReviewResult']>>;
  AnswerTaxQuestionInput: ResolverTypeWrapper<Partial<AnswerTaxQuestionInput>>;
  AnswerTaxQuestionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerTaxQuestionResult']>>;
  ApiKey: ResolverTypeWrapper<Partial<ApiKey>>;
  Artefact: ResolverTypeWrapper<Partial<Artefact>>;
  ArtefactInput: ResolverTypeWrapper<Partial<ArtefactInput>>;
  ArtefactType: ResolverTypeWrapper<Partial<ArtefactType>>;
  Ask: ResolverTypeWrapper<Partial<Ask>>;
  AskAheadInput: ResolverTypeWrapper<Partial<AskAheadInput>>;
  AskAheadResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskAheadResult']>>;
  AskAnswer: ResolverTypeWrapper<Partial<AskAnswer>>;
  AskForPeerReviewInput: ResolverTypeWrapper<Partial<AskForPeerReviewInput>>;
  AskForPeerReviewResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskForPeerReviewResult']>>;
  AskInput: ResolverTypeWrapper<Partial<AskInput>>;
  AskKind: ResolverTypeWrapper<Partial<AskKind>>;
  AskResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AskResult']>>;
  AskState: ResolverTypeWrapper<Partial<AskState>>;
  AskedAct: ResolverTypeWrapper<Partial<AskedAct>>;
  AskedAhead: ResolverTypeWrapper<Partial<AskedAhead>>;
  AuditEntry: ResolverTypeWrapper<Partial<AuditEntry>>;
  AuditEntryConnection: ResolverTypeWrapper<Partial<AuditEntryConnection>>;
  AuditEntryEdge: ResolverTypeWrapper<Partial<AuditEntryEdge>>;
  Block: ResolverTypeWrapper<Partial<Block>>;
  BlockEdit: ResolverTypeWrapper<Partial<BlockEdit>>;
  BlockInput: ResolverTypeWrapper<Partial<BlockInput>>;
  BlockMethod: ResolverTypeWrapper<Partial<BlockMethod>>;
  BlockMethodChoice: ResolverTypeWrapper<Partial<BlockMethodChoice>>;
  BlockPartInput: ResolverTypeWrapper<Partial<BlockPartInput>>;
  BlockPriceInput: ResolverTypeWrapper<Partial<BlockPriceInput>>;
  BlockState: ResolverTypeWrapper<Partial<BlockState>>;
  Blueprint: ResolverTypeWrapper<Partial<Blueprint>>;
  BlueprintConnection: ResolverTypeWrapper<Partial<BlueprintConnection>>;
  BlueprintEdge: ResolverTypeWrapper<Partial<BlueprintEdge>>;
  BlueprintRefused: ResolverTypeWrapper<Partial<BlueprintRefused>>;
  BlueprintVersion: ResolverTypeWrapper<Partial<BlueprintVersion>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  BriefReading: ResolverTypeWrapper<Partial<BriefReading>>;
  BudgetBelowPromised: ResolverTypeWrapper<Partial<BudgetBelowPromised>>;
  BudgetLack: ResolverTypeWrapper<Partial<BudgetLack>>;
  BudgetStanding: ResolverTypeWrapper<Partial<BudgetStanding>>;
  BusinessDetails: ResolverTypeWrapper<Partial<BusinessDetails>>;
  CancelPreview: ResolverTypeWrapper<Partial<CancelPreview>>;
  CancelRunInput: ResolverTypeWrapper<Partial<CancelRunInput>>;
  CancelRunResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CancelRunResult']>>;
  CandidateKind: ResolverTypeWrapper<Partial<CandidateKind>>;
  CandidateOutcome: ResolverTypeWrapper<Partial<CandidateOutcome>>;
  ChangePreview: ResolverTypeWrapper<Partial<ChangePreview>>;
  CheckedBy: ResolverTypeWrapper<Partial<CheckedBy>>;
  CloseRunInput: ResolverTypeWrapper<Partial<CloseRunInput>>;
  CloseRunResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CloseRunResult']>>;
  ConfiguredModel: ResolverTypeWrapper<Partial<ConfiguredModel>>;
  ConflictChoice: ResolverTypeWrapper<Partial<ConflictChoice>>;
  ConflictGroup: ResolverTypeWrapper<Partial<ConflictGroup>>;
  ConsentNeeded: ResolverTypeWrapper<Partial<ConsentNeeded>>;
  CreateApiKeyInput: ResolverTypeWrapper<Partial<CreateApiKeyInput>>;
  CreateApiKeyResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateApiKeyResult']>>;
  CreatePoolInput: ResolverTypeWrapper<Partial<CreatePoolInput>>;
  CreatePoolResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreatePoolResult']>>;
  CreateUploadInput: ResolverTypeWrapper<Partial<CreateUploadInput>>;
  CreateUploadResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateUploadResult']>>;
  CreatedApiKey: ResolverTypeWrapper<Partial<CreatedApiKey>>;
  CriteriaFailed: ResolverTypeWrapper<Partial<CriteriaFailed>>;
  CriteriaUnanswered: ResolverTypeWrapper<Partial<CriteriaUnanswered>>;
  Criterion: ResolverTypeWrapper<Partial<Criterion>>;
  CriterionResult: ResolverTypeWrapper<Partial<CriterionResult>>;
  CriterionResultInput: ResolverTypeWrapper<Partial<CriterionResultInput>>;
  DecideConflictInput: ResolverTypeWrapper<Partial<DecideConflictInput>>;
  DecideConflictResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecideConflictResult']>>;
  DeclineOfferResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeclineOfferResult']>>;
  DeclineProposalInput: ResolverTypeWrapper<Partial<DeclineProposalInput>>;
  DeliverPacketInput: ResolverTypeWrapper<Partial<DeliverPacketInput>>;
  DeliverPacketResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeliverPacketResult']>>;
  DepositFundsInput: ResolverTypeWrapper<Partial<DepositFundsInput>>;
  DepositFundsResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DepositFundsResult']>>;
  Draft: ResolverTypeWrapper<Partial<Draft>>;
  EditBlockInput: ResolverTypeWrapper<Partial<EditBlockInput>>;
  EditBlueprintInput: ResolverTypeWrapper<Partial<EditBlueprintInput>>;
  EditBlueprintResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EditBlueprintResult']>>;
  EditSeatInput: ResolverTypeWrapper<Partial<EditSeatInput>>;
  EditStatus: ResolverTypeWrapper<Partial<EditStatus>>;
  EditTeamInput: ResolverTypeWrapper<Partial<EditTeamInput>>;
  EmailTaken: ResolverTypeWrapper<Partial<EmailTaken>>;
  EndProposalResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndProposalResult']>>;
  EngagedBlock: ResolverTypeWrapper<Partial<EngagedBlock>>;
  EngagedDuty: ResolverTypeWrapper<Partial<EngagedDuty>>;
  Engagement: ResolverTypeWrapper<Partial<Engagement>>;
  EngagementConnection: ResolverTypeWrapper<Partial<EngagementConnection>>;
  EngagementEdge: ResolverTypeWrapper<Partial<EngagementEdge>>;
  EngagementState: ResolverTypeWrapper<Partial<EngagementState>>;
  EstimateInput: ResolverTypeWrapper<Partial<EstimateInput>>;
  Expectation: ResolverTypeWrapper<Partial<Expectation>>;
  File: ResolverTypeWrapper<Partial<File>>;
  FileNotFound: ResolverTypeWrapper<Partial<FileNotFound>>;
  FixTimeInput: ResolverTypeWrapper<Partial<FixTimeInput>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  ForkPartInput: ResolverTypeWrapper<Partial<ForkPartInput>>;
  ForwardItem: ResolverTypeWrapper<Partial<ForwardItem>>;
  ForwardKind: ResolverTypeWrapper<Partial<ForwardKind>>;
  FundsDeposited: ResolverTypeWrapper<Partial<FundsDeposited>>;
  FundsMissing: ResolverTypeWrapper<Partial<FundsMissing>>;
  FxNote: ResolverTypeWrapper<Partial<FxNote>>;
  GiveBlockInput: ResolverTypeWrapper<Partial<GiveBlockInput>>;
  GiveEstimateResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['GiveEstimateResult']>>;
  HandOffsWaiting: ResolverTypeWrapper<Partial<HandOffsWaiting>>;
  Heard: ResolverTypeWrapper<Partial<Heard>>;
  HeartbeatInput: ResolverTypeWrapper<Partial<HeartbeatInput>>;
  HeartbeatResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HeartbeatResult']>>;
  HiringPolicy: ResolverTypeWrapper<Partial<HiringPolicy>>;
  HiringRecord: ResolverTypeWrapper<Partial<HiringRecord>>;
  HiringReview: ResolverTypeWrapper<Partial<HiringReview>>;
  HiringReviewState: ResolverTypeWrapper<Partial<HiringReviewState>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  IdempotencyKeyReused: ResolverTypeWrapper<Partial<IdempotencyKeyReused>>;
  ImportPartInput: ResolverTypeWrapper<Partial<ImportPartInput>>;
  Instant: ResolverTypeWrapper<Partial<Scalars['Instant']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  InvalidInput: ResolverTypeWrapper<Partial<InvalidInput>>;
  InviteToPoolInput: ResolverTypeWrapper<Partial<InviteToPoolInput>>;
  InviteToPoolResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InviteToPoolResult']>>;
  Invoice: ResolverTypeWrapper<Partial<Invoice>>;
  InvoiceConnection: ResolverTypeWrapper<Partial<InvoiceConnection>>;
  InvoiceDirection: ResolverTypeWrapper<Partial<InvoiceDirection>>;
  InvoiceEdge: ResolverTypeWrapper<Partial<InvoiceEdge>>;
  InvoiceLine: ResolverTypeWrapper<Partial<InvoiceLine>>;
  InvoiceNotInState: ResolverTypeWrapper<Partial<InvoiceNotInState>>;
  InvoiceParty: ResolverTypeWrapper<Partial<InvoiceParty>>;
  InvoiceRuleBroken: ResolverTypeWrapper<Partial<InvoiceRuleBroken>>;
  InvoiceState: ResolverTypeWrapper<Partial<InvoiceState>>;
  IssueInvoiceInput: ResolverTypeWrapper<Partial<IssueInvoiceInput>>;
  IssueInvoiceResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['IssueInvoiceResult']>>;
  KeepFree: ResolverTypeWrapper<Partial<KeepFree>>;
  KeepFreeState: ResolverTypeWrapper<Partial<KeepFreeState>>;
  KeyScope: ResolverTypeWrapper<Partial<KeyScope>>;
  LanguageLevel: ResolverTypeWrapper<Partial<LanguageLevel>>;
  LanguageLevelInput: ResolverTypeWrapper<Partial<LanguageLevelInput>>;
  LaunchPreview: ResolverTypeWrapper<Partial<LaunchPreview>>;
  LaunchRunInput: ResolverTypeWrapper<Partial<LaunchRunInput>>;
  LaunchRunResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LaunchRunResult']>>;
  Lease: ResolverTypeWrapper<Partial<Lease>>;
  LedgerAccount: ResolverTypeWrapper<Partial<LedgerAccount>>;
  LedgerEntry: ResolverTypeWrapper<Partial<LedgerEntry>>;
  LedgerTransfer: ResolverTypeWrapper<Partial<LedgerTransfer>>;
  LedgerTransferConnection: ResolverTypeWrapper<Partial<LedgerTransferConnection>>;
  LedgerTransferEdge: ResolverTypeWrapper<Partial<LedgerTransferEdge>>;
  LibraryBlock: ResolverTypeWrapper<Partial<LibraryBlock>>;
  Link: ResolverTypeWrapper<Partial<Link>>;
  LinkInput: ResolverTypeWrapper<Partial<LinkInput>>;
  LinkKind: ResolverTypeWrapper<Partial<LinkKind>>;
  MatchReason: ResolverTypeWrapper<Partial<MatchReason>>;
  MatchReasonKind: ResolverTypeWrapper<Partial<MatchReasonKind>>;
  Member: ResolverTypeWrapper<Partial<Member>>;
  Membership: ResolverTypeWrapper<Partial<Membership>>;
  MergeConflict: ResolverTypeWrapper<Partial<MergeConflict>>;
  MergeProposalInput: ResolverTypeWrapper<Partial<MergeProposalInput>>;
  MergeProposalResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MergeProposalResult']>>;
  Message: ResolverTypeWrapper<Partial<Message>>;
  MinorUnits: ResolverTypeWrapper<Partial<Scalars['MinorUnits']['output']>>;
  Money: ResolverTypeWrapper<Partial<Money>>;
  MoneyInput: ResolverTypeWrapper<Partial<MoneyInput>>;
  MoreTimeInput: ResolverTypeWrapper<Partial<MoreTimeInput>>;
  MoveSeatInput: ResolverTypeWrapper<Partial<MoveSeatInput>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NotAllowed: ResolverTypeWrapper<Partial<NotAllowed>>;
  NotEnoughFunds: ResolverTypeWrapper<Partial<NotEnoughFunds>>;
  NotFound: ResolverTypeWrapper<Partial<NotFound>>;
  NotNow: ResolverTypeWrapper<Partial<NotNow>>;
  NotReadyInput: ResolverTypeWrapper<Partial<NotReadyInput>>;
  NothingMakesIt: ResolverTypeWrapper<Partial<NothingMakesIt>>;
  Offer: ResolverTypeWrapper<Partial<Offer>>;
  OfferGone: ResolverTypeWrapper<Partial<OfferGone>>;
  OfferState: ResolverTypeWrapper<Partial<OfferState>>;
  OfferedBlock: ResolverTypeWrapper<Partial<OfferedBlock>>;
  Opinion: ResolverTypeWrapper<Partial<Opinion>>;
  OpinionSaved: ResolverTypeWrapper<Partial<OpinionSaved>>;
  OpinionSubject: ResolverTypeWrapper<Partial<OpinionSubject>>;
  OutOfDate: ResolverTypeWrapper<Partial<OutOfDate>>;
  OverlapInput: ResolverTypeWrapper<Partial<OverlapInput>>;
  OwnBlockInput: ResolverTypeWrapper<Partial<OwnBlockInput>>;
  Packet: ResolverTypeWrapper<Partial<Packet>>;
  PacketMaker: ResolverTypeWrapper<Partial<PacketMaker>>;
  PacketOutput: ResolverTypeWrapper<Partial<PacketOutput>>;
  PacketOutputInput: ResolverTypeWrapper<Partial<PacketOutputInput>>;
  PacketSource: ResolverTypeWrapper<Partial<PacketSource>>;
  PacketState: ResolverTypeWrapper<Partial<PacketState>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PassOver: ResolverTypeWrapper<Partial<PassOver>>;
  PasswordTooWeak: ResolverTypeWrapper<Partial<PasswordTooWeak>>;
  PauseRunInput: ResolverTypeWrapper<Partial<PauseRunInput>>;
  PauseRunResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PauseRunResult']>>;
  PayInvoiceInput: ResolverTypeWrapper<Partial<PayInvoiceInput>>;
  PayInvoiceResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PayInvoiceResult']>>;
  PaymentSummary: ResolverTypeWrapper<Partial<PaymentSummary>>;
  PeerReviewAnswered: ResolverTypeWrapper<Partial<PeerReviewAnswered>>;
  PeerReviewAsked: ResolverTypeWrapper<Partial<PeerReviewAsked>>;
  PeerReviewRequest: ResolverTypeWrapper<Partial<PeerReviewRequest>>;
  PeerReviewResult: ResolverTypeWrapper<Partial<PeerReviewResult>>;
  PeerReviewTask: ResolverTypeWrapper<Partial<PeerReviewTask>>;
  PeerReviewTaskState: ResolverTypeWrapper<Partial<PeerReviewTaskState>>;
  Person: ResolverTypeWrapper<Partial<Person>>;
  PersonNeeded: ResolverTypeWrapper<Partial<PersonNeeded>>;
  PictureBlock: ResolverTypeWrapper<Partial<PictureBlock>>;
  PictureSeat: ResolverTypeWrapper<Partial<PictureSeat>>;
  PlainDate: ResolverTypeWrapper<Partial<Scalars['PlainDate']['output']>>;
  PlanEditKind: ResolverTypeWrapper<Partial<PlanEditKind>>;
  PlanPicture: ResolverTypeWrapper<Partial<PlanPicture>>;
  PlanThing: ResolverTypeWrapper<Partial<PlanThing>>;
  Pool: ResolverTypeWrapper<Partial<Pool>>;
  PoolMember: ResolverTypeWrapper<Partial<PoolMember>>;
  PoolMemberState: ResolverTypeWrapper<Partial<PoolMemberState>>;
  PoolMembership: ResolverTypeWrapper<Partial<PoolMembership>>;
  PostMessageInput: ResolverTypeWrapper<Partial<PostMessageInput>>;
  PostMessageResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PostMessageResult']>>;
  ProducerCannotAccept: ResolverTypeWrapper<Partial<ProducerCannotAccept>>;
  Proposal: ResolverTypeWrapper<Partial<Proposal>>;
  ProposalHasConflicts: ResolverTypeWrapper<Partial<ProposalHasConflicts>>;
  ProposalInput: ResolverTypeWrapper<Partial<ProposalInput>>;
  ProposalNotNow: ResolverTypeWrapper<Partial<ProposalNotNow>>;
  ProposalState: ResolverTypeWrapper<Partial<ProposalState>>;
  ProposeBlueprintInput: ResolverTypeWrapper<Partial<ProposeBlueprintInput>>;
  ProposeBlueprintResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeBlueprintResult']>>;
  ProposeChangeInput: ResolverTypeWrapper<Partial<ProposeChangeInput>>;
  ProposeChangeResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProposeChangeResult']>>;
  ProposeFromMessageInput: ResolverTypeWrapper<Partial<ProposeFromMessageInput>>;
  ProposedEdit: ResolverTypeWrapper<Partial<ProposedEdit>>;
  Provenance: ResolverTypeWrapper<Partial<Provenance>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuietHours: ResolverTypeWrapper<Partial<QuietHours>>;
  Quote: ResolverTypeWrapper<Partial<Quote>>;
  QuoteGap: ResolverTypeWrapper<Partial<QuoteGap>>;
  QuoteLine: ResolverTypeWrapper<Partial<QuoteLine>>;
  QuoteVariant: ResolverTypeWrapper<Partial<QuoteVariant>>;
  RebaseProposalResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RebaseProposalResult']>>;
  ReconveneRunInput: ResolverTypeWrapper<Partial<ReconveneRunInput>>;
  ReconveneRunResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReconveneRunResult']>>;
  RedoInput: ResolverTypeWrapper<Partial<RedoInput>>;
  Refusal: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Refusal']>;
  RefusePacketInput: ResolverTypeWrapper<Partial<RefusePacketInput>>;
  RefusePacketResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefusePacketResult']>>;
  ReleaseSeatInput: ResolverTypeWrapper<Partial<ReleaseSeatInput>>;
  ReleaseSeatResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReleaseSeatResult']>>;
  RemoveFromPoolInput: ResolverTypeWrapper<Partial<RemoveFromPoolInput>>;
  RemoveFromPoolResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveFromPoolResult']>>;
  RemovePartInput: ResolverTypeWrapper<Partial<RemovePartInput>>;
  RenamePartInput: ResolverTypeWrapper<Partial<RenamePartInput>>;
  ReplaceHolderInput: ResolverTypeWrapper<Partial<ReplaceHolderInput>>;
  RequestReviewInput: ResolverTypeWrapper<Partial<RequestReviewInput>>;
  RequestReviewResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RequestReviewResult']>>;
  RestoreBlueprintVersionInput: ResolverTypeWrapper<Partial<RestoreBlueprintVersionInput>>;
  ResumeRunInput: ResolverTypeWrapper<Partial<ResumeRunInput>>;
  ResumeRunResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResumeRunResult']>>;
  ReviewAlreadyGiven: ResolverTypeWrapper<Partial<ReviewAlreadyGiven>>;
  ReviewAnswered: ResolverTypeWrapper<Partial<ReviewAnswered>>;
  ReviewedDecision: ResolverTypeWrapper<Partial<ReviewedDecision>>;
  ReviewerDecided: ResolverTypeWrapper<Partial<ReviewerDecided>>;
  ReviseProposalInput: ResolverTypeWrapper<Partial<ReviseProposalInput>>;
  ReviseProposalResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviseProposalResult']>>;
  RevokeApiKeyResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiKeyResult']>>;
  RevokeSessionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeSessionResult']>>;
  Role: ResolverTypeWrapper<Partial<Role>>;
  RouteReason: ResolverTypeWrapper<Partial<RouteReason>>;
  RoutedCandidate: ResolverTypeWrapper<Partial<RoutedCandidate>>;
  RoutingReceipt: ResolverTypeWrapper<Partial<RoutingReceipt>>;
  RoutingReceiptConnection: ResolverTypeWrapper<Partial<RoutingReceiptConnection>>;
  RoutingReceiptEdge: ResolverTypeWrapper<Partial<RoutingReceiptEdge>>;
  Run: ResolverTypeWrapper<Partial<Run>>;
  RunBlock: ResolverTypeWrapper<Partial<RunBlock>>;
  RunBudget: ResolverTypeWrapper<Partial<RunBudget>>;
  RunConnection: ResolverTypeWrapper<Partial<RunConnection>>;
  RunEdge: ResolverTypeWrapper<Partial<RunEdge>>;
  RunNotNow: ResolverTypeWrapper<Partial<RunNotNow>>;
  RunSeat: ResolverTypeWrapper<Partial<RunSeat>>;
  RunState: ResolverTypeWrapper<Partial<RunState>>;
  SaveOpinionInput: ResolverTypeWrapper<Partial<SaveOpinionInput>>;
  SaveOpinionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveOpinionResult']>>;
  SavePartInput: ResolverTypeWrapper<Partial<SavePartInput>>;
  SaveWorkerInput: ResolverTypeWrapper<Partial<SaveWorkerInput>>;
  SaveWorkerResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveWorkerResult']>>;
  SavedPart: ResolverTypeWrapper<Partial<SavedPart>>;
  SavedPartAncestor: ResolverTypeWrapper<Partial<SavedPartAncestor>>;
  SavedPartResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SavedPartResult']>>;
  Seat: ResolverTypeWrapper<Partial<Seat>>;
  SeatCannotBeFilled: ResolverTypeWrapper<Partial<SeatCannotBeFilled>>;
  SeatDuty: ResolverTypeWrapper<Partial<SeatDuty>>;
  SeatHolder: ResolverTypeWrapper<Partial<SeatHolder>>;
  SeatKind: ResolverTypeWrapper<Partial<SeatKind>>;
  SeatSearch: ResolverTypeWrapper<Partial<SeatSearch>>;
  SeatSize: ResolverTypeWrapper<Partial<SeatSize>>;
  SeatSizeInput: ResolverTypeWrapper<Partial<SeatSizeInput>>;
  SeatSkill: ResolverTypeWrapper<Partial<SeatSkill>>;
  SeatSkillInput: ResolverTypeWrapper<Partial<SeatSkillInput>>;
  SeatState: ResolverTypeWrapper<Partial<SeatState>>;
  Session: ResolverTypeWrapper<Partial<Session>>;
  SetAvailabilityResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetAvailabilityResult']>>;
  SetHiringPolicyInput: ResolverTypeWrapper<Partial<SetHiringPolicyInput>>;
  SetHiringPolicyResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetHiringPolicyResult']>>;
  SetQuietHoursInput: ResolverTypeWrapper<Partial<SetQuietHoursInput>>;
  SetQuietHoursResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetQuietHoursResult']>>;
  SetRunBudgetInput: ResolverTypeWrapper<Partial<SetRunBudgetInput>>;
  SetRunBudgetResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetRunBudgetResult']>>;
  SetSeatSizeInput: ResolverTypeWrapper<Partial<SetSeatSizeInput>>;
  SetSeatSizeResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SetSeatSizeResult']>>;
  SettlementLine: ResolverTypeWrapper<Partial<SettlementLine>>;
  ShareVersionInput: ResolverTypeWrapper<Partial<ShareVersionInput>>;
  ShareVersionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ShareVersionResult']>>;
  SignInInput: ResolverTypeWrapper<Partial<SignInInput>>;
  SignInResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>>;
  SignUpInput: ResolverTypeWrapper<Partial<SignUpInput>>;
  SignUpResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignUpResult']>>;
  SignedIn: ResolverTypeWrapper<Partial<SignedIn>>;
  SignedOut: ResolverTypeWrapper<Partial<SignedOut>>;
  Skill: ResolverTypeWrapper<Partial<Skill>>;
  SkillLevel: ResolverTypeWrapper<Partial<SkillLevel>>;
  SkillLevelInput: ResolverTypeWrapper<Partial<SkillLevelInput>>;
  SplitInput: ResolverTypeWrapper<Partial<SplitInput>>;
  StaleInput: ResolverTypeWrapper<Partial<StaleInput>>;
  StartBlockResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartBlockResult']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  SubTeam: ResolverTypeWrapper<Partial<SubTeam>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuggestedArtefact: ResolverTypeWrapper<Partial<SuggestedArtefact>>;
  SuggestedBudget: ResolverTypeWrapper<Partial<SuggestedBudget>>;
  SuggestedDeadline: ResolverTypeWrapper<Partial<SuggestedDeadline>>;
  SwapSeatInput: ResolverTypeWrapper<Partial<SwapSeatInput>>;
  SwapSeatResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SwapSeatResult']>>;
  SwitchWorkspaceResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SwitchWorkspaceResult']>>;
  SystemInfo: ResolverTypeWrapper<Partial<SystemInfo>>;
  TakeVersionInput: ResolverTypeWrapper<Partial<TakeVersionInput>>;
  TakeVersionResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeVersionResult']>>;
  TaxAnswer: ResolverTypeWrapper<Partial<TaxAnswer>>;
  TaxAnswerInput: ResolverTypeWrapper<Partial<TaxAnswerInput>>;
  TaxAnswerKind: ResolverTypeWrapper<Partial<TaxAnswerKind>>;
  TaxAnswerPlace: ResolverTypeWrapper<Partial<TaxAnswerPlace>>;
  TaxFact: ResolverTypeWrapper<Partial<TaxFact>>;
  TaxField: ResolverTypeWrapper<Partial<TaxField>>;
  TaxOption: ResolverTypeWrapper<Partial<TaxOption>>;
  TaxQuestion: ResolverTypeWrapper<Partial<TaxQuestion>>;
  TaxSubtotal: ResolverTypeWrapper<Partial<TaxSubtotal>>;
  TaxTreatment: ResolverTypeWrapper<Partial<TaxTreatment>>;
  TaxUndecided: ResolverTypeWrapper<Partial<TaxUndecided>>;
  TermsInput: ResolverTypeWrapper<Partial<TermsInput>>;
  TooManyAttempts: ResolverTypeWrapper<Partial<TooManyAttempts>>;
  TrackPart: ResolverTypeWrapper<Partial<TrackPart>>;
  TrackPartKind: ResolverTypeWrapper<Partial<TrackPartKind>>;
  TrackRecord: ResolverTypeWrapper<Partial<TrackRecord>>;
  TransferInput: ResolverTypeWrapper<Partial<TransferInput>>;
  TransferVerdict: ResolverTypeWrapper<Partial<TransferVerdict>>;
  TrialBalance: ResolverTypeWrapper<Partial<TrialBalance>>;
  TrialBalanceRow: ResolverTypeWrapper<Partial<TrialBalanceRow>>;
  UnknownArtefactType: ResolverTypeWrapper<Partial<UnknownArtefactType>>;
  UpdateBusinessDetailsInput: ResolverTypeWrapper<Partial<UpdateBusinessDetailsInput>>;
  UpdateBusinessDetailsResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateBusinessDetailsResult']>>;
  UploadRefused: ResolverTypeWrapper<Partial<UploadRefused>>;
  UploadSlot: ResolverTypeWrapper<Partial<UploadSlot>>;
  Viewer: ResolverTypeWrapper<Partial<Viewer>>;
  WaiverInput: ResolverTypeWrapper<Partial<WaiverInput>>;
  WantedChangeInput: ResolverTypeWrapper<Partial<WantedChangeInput>>;
  WantedInput: ResolverTypeWrapper<Partial<WantedInput>>;
  WantedOutput: ResolverTypeWrapper<Partial<WantedOutput>>;
  Way: ResolverTypeWrapper<Partial<Way>>;
  WayBlock: ResolverTypeWrapper<Partial<WayBlock>>;
  Ways: ResolverTypeWrapper<Partial<Ways>>;
  WaysResult: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WaysResult']>>;
  WorkInput: ResolverTypeWrapper<Partial<WorkInput>>;
  WorkItem: ResolverTypeWrapper<Partial<WorkItem>>;
  Worker: ResolverTypeWrapper<Partial<Worker>>;
  WorkerConnection: ResolverTypeWrapper<Partial<WorkerConnection>>;
  WorkerEdge: ResolverTypeWrapper<Partial<WorkerEdge>>;
  WorkerFilter: ResolverTypeWrapper<Partial<WorkerFilter>>;
  WorkerKind: ResolverTypeWrapper<Partial<WorkerKind>>;
  WorkingHours: ResolverTypeWrapper<Partial<WorkingHours>>;
  WorkingHoursInput: ResolverTypeWrapper<Partial<WorkingHoursInput>>;
  Workspace: ResolverTypeWrapper<Partial<Workspace>>;
  WorkspaceKind: ResolverTypeWrapper<Partial<WorkspaceKind>>;
  WrongEmailOrPassword: ResolverTypeWrapper<Partial<WrongEmailOrPassword>>;
}>;

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = ResolversObject<{
  AcceptOfferResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AcceptOfferResult']>;
  AcceptPacketResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AcceptPacketResult']>;
  Activity: Partial<Activity>;
  Actor: Partial<Actor>;
  AddBlockInput: Partial<AddBlockInput>;
  AddLibraryBlockInput: Partial<AddLibraryBlockInput>;
  AddMemberInput: Partial<AddMemberInput>;
  AddMemberResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AddMemberResult']>;
  AddSavedPartInput: Partial<AddSavedPartInput>;
  AddSeatInput: Partial<AddSeatInput>;
  AddTeamInput: Partial<AddTeamInput>;
  AffectedPerson: Partial<AffectedPerson>;
  AnotherInput: Partial<AnotherInput>;
  AnswerAskInput: Partial<AnswerAskInput>;
  AnswerAskResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AnswerAskResult']>;
  AnswerKeepFreeInput: Partial<AnswerKeepFreeInput>;
  AnswerKeepFreeResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AnswerKeepFreeResult']>;
  AnswerOfferInput: Partial<AnswerOfferInput>;
  AnswerPacketInput: Partial<AnswerPacketInput>;
  AnswerPeerReviewInput: Partial<AnswerPeerReviewInput>;
  AnswerPeerReviewResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AnswerPeerReviewResult']>;
  AnswerPoolInput: Partial<AnswerPoolInput>;
  AnswerPoolResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AnswerPoolResult']>;
  AnswerReviewInput: Partial<AnswerReviewInput>;
  AnswerReviewResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AnswerReviewResult']>;
  AnswerTaxQuestionInput: Partial<AnswerTaxQuestionInput>;
  AnswerTaxQuestionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AnswerTaxQuestionResult']>;
  ApiKey: Partial<ApiKey>;
  Artefact: Partial<Artefact>;
  ArtefactInput: Partial<ArtefactInput>;
  ArtefactType: Partial<ArtefactType>;
  Ask: Partial<Ask>;
  AskAheadInput: Partial<AskAheadInput>;
  AskAheadResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AskAheadResult']>;
  AskForPeerReviewInput: Partial<AskForPeerReviewInput>;
  AskForPeerReviewResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AskForPeerReviewResult']>;
  AskInput: Partial<AskInput>;
  AskResult: Partial<ResolversUnionTypes<ResolversParentTypes>['AskResult']>;
  AskedAhead: Partial<AskedAhead>;
  AuditEntry: Partial<AuditEntry>;
  AuditEntryConnection: Partial<AuditEntryConnection>;
  AuditEntryEdge: Partial<AuditEntryEdge>;
  Block: Partial<Block>;
  BlockEdit: Partial<BlockEdit>;
  BlockInput: Partial<BlockInput>;
  BlockMethod: Partial<BlockMethod>;
  BlockMethodChoice: Partial<BlockMethodChoice>;
  BlockPartInput: Partial<BlockPartInput>;
  BlockPriceInput: Partial<BlockPriceInput>;
  Blueprint: Partial<Blueprint>;
  BlueprintConnection: Partial<BlueprintConnection>;
  BlueprintEdge: Partial<BlueprintEdge>;
  BlueprintRefused: Partial<BlueprintRefused>;
  BlueprintVersion: Partial<BlueprintVersion>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  BriefReading: Partial<BriefReading>;
  BudgetBelowPromised: Partial<BudgetBelowPromised>;
  BusinessDetails: Partial<BusinessDetails>;
  CancelPreview: Partial<CancelPreview>;
  CancelRunInput: Partial<CancelRunInput>;
  CancelRunResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CancelRunResult']>;
  ChangePreview: Partial<ChangePreview>;
  CloseRunInput: Partial<CloseRunInput>;
  CloseRunResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CloseRunResult']>;
  ConfiguredModel: Partial<ConfiguredModel>;
  ConsentNeeded: Partial<ConsentNeeded>;
  CreateApiKeyInput: Partial<CreateApiKeyInput>;
  CreateApiKeyResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CreateApiKeyResult']>;
  CreatePoolInput: Partial<CreatePoolInput>;
  CreatePoolResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CreatePoolResult']>;
  CreateUploadInput: Partial<CreateUploadInput>;
  CreateUploadResult: Partial<ResolversUnionTypes<ResolversParentTypes>['CreateUploadResult']>;
  CreatedApiKey: Partial<CreatedApiKey>;
  CriteriaFailed: Partial<CriteriaFailed>;
  CriteriaUnanswered: Partial<CriteriaUnanswered>;
  Criterion: Partial<Criterion>;
  CriterionResult: Partial<CriterionResult>;
  CriterionResultInput: Partial<CriterionResultInput>;
  DecideConflictInput: Partial<DecideConflictInput>;
  DecideConflictResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DecideConflictResult']>;
  DeclineOfferResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DeclineOfferResult']>;
  DeclineProposalInput: Partial<DeclineProposalInput>;
  DeliverPacketInput: Partial<DeliverPacketInput>;
  DeliverPacketResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DeliverPacketResult']>;
  DepositFundsInput: Partial<DepositFundsInput>;
  DepositFundsResult: Partial<ResolversUnionTypes<ResolversParentTypes>['DepositFundsResult']>;
  Draft: Partial<Draft>;
  EditBlockInput: Partial<EditBlockInput>;
  EditBlueprintInput: Partial<EditBlueprintInput>;
  EditBlueprintResult: Partial<ResolversUnionTypes<ResolversParentTypes>['EditBlueprintResult']>;
  EditSeatInput: Partial<EditSeatInput>;
  EditTeamInput: Partial<EditTeamInput>;
  EmailTaken: Partial<EmailTaken>;
  EndProposalResult: Partial<ResolversUnionTypes<ResolversParentTypes>['EndProposalResult']>;
  EngagedBlock: Partial<EngagedBlock>;
  Engagement: Partial<Engagement>;
  EngagementConnection: Partial<EngagementConnection>;
  EngagementEdge: Partial<EngagementEdge>;
  EstimateInput: Partial<EstimateInput>;
  Expectation: Partial<Expectation>;
  File: Partial<File>;
  FileNotFound: Partial<FileNotFound>;
  FixTimeInput: Partial<FixTimeInput>;
  Float: Partial<Scalars['Float']['output']>;
  ForkPartInput: Partial<ForkPartInput>;
  ForwardItem: Partial<ForwardItem>;
  FundsDeposited: Partial<FundsDeposited>;
  FundsMissing: Partial<FundsMissing>;
  FxNote: Partial<FxNote>;
  GiveBlockInput: Partial<GiveBlockInput>;
  GiveEstimateResult: Partial<ResolversUnionTypes<ResolversParentTypes>['GiveEstimateResult']>;
  HandOffsWaiting: Partial<HandOffsWaiting>;
  Heard: Partial<Heard>;
  HeartbeatInput: Partial<HeartbeatInput>;
  HeartbeatResult: Partial<ResolversUnionTypes<ResolversParentTypes>['HeartbeatResult']>;
  HiringPolicy: Partial<HiringPolicy>;
  HiringRecord: Partial<HiringRecord>;
  HiringReview: Partial<HiringReview>;
  ID: Partial<Scalars['ID']['output']>;
  IdempotencyKeyReused: Partial<IdempotencyKeyReused>;
  ImportPartInput: Partial<ImportPartInput>;
  Instant: Partial<Scalars['Instant']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  InvalidInput: Partial<InvalidInput>;
  InviteToPoolInput: Partial<InviteToPoolInput>;
  InviteToPoolResult: Partial<ResolversUnionTypes<ResolversParentTypes>['InviteToPoolResult']>;
  Invoice: Partial<Invoice>;
  InvoiceConnection: Partial<InvoiceConnection>;
  InvoiceEdge: Partial<InvoiceEdge>;
  InvoiceLine: Partial<InvoiceLine>;
  InvoiceNotInState: Partial<InvoiceNotInState>;
  InvoiceParty: Partial<InvoiceParty>;
  InvoiceRuleBroken: Partial<InvoiceRuleBroken>;
  IssueInvoiceInput: Partial<IssueInvoiceInput>;
  IssueInvoiceResult: Partial<ResolversUnionTypes<ResolversParentTypes>['IssueInvoiceResult']>;
  KeepFree: Partial<KeepFree>;
  KeyScope: Partial<KeyScope>;
  LanguageLevel: Partial<LanguageLevel>;
  LanguageLevelInput: Partial<LanguageLevelInput>;
  LaunchPreview: Partial<LaunchPreview>;
  LaunchRunInput: Partial<LaunchRunInput>;
  LaunchRunResult: Partial<ResolversUnionTypes<ResolversParentTypes>['LaunchRunResult']>;
  Lease: Partial<Lease>;
  LedgerAccount: Partial<LedgerAccount>;
  LedgerEntry: Partial<LedgerEntry>;
  LedgerTransfer: Partial<LedgerTransfer>;
  LedgerTransferConnection: Partial<LedgerTransferConnection>;
  LedgerTransferEdge: Partial<LedgerTransferEdge>;
  LibraryBlock: Partial<LibraryBlock>;
  Link: Partial<Link>;
  LinkInput: Partial<LinkInput>;
  MatchReason: Partial<MatchReason>;
  Member: Partial<Member>;
  Membership: Partial<Membership>;
  MergeConflict: Partial<MergeConflict>;
  MergeProposalInput: Partial<MergeProposalInput>;
  MergeProposalResult: Partial<ResolversUnionTypes<ResolversParentTypes>['MergeProposalResult']>;
  Message: Partial<Message>;
  MinorUnits: Partial<Scalars['MinorUnits']['output']>;
  Money: Partial<Money>;
  MoneyInput: Partial<MoneyInput>;
  MoreTimeInput: Partial<MoreTimeInput>;
  MoveSeatInput: Partial<MoveSeatInput>;
  Mutation: Record<PropertyKey, never>;
  NotAllowed: Partial<NotAllowed>;
  NotEnoughFunds: Partial<NotEnoughFunds>;
  NotFound: Partial<NotFound>;
  NotNow: Partial<NotNow>;
  NotReadyInput: Partial<NotReadyInput>;
  NothingMakesIt: Partial<NothingMakesIt>;
  Offer: Partial<Offer>;
  OfferGone: Partial<OfferGone>;
  OfferedBlock: Partial<OfferedBlock>;
  Opinion: Partial<Opinion>;
  OpinionSaved: Partial<OpinionSaved>;
  OutOfDate: Partial<OutOfDate>;
  OverlapInput: Partial<OverlapInput>;
  OwnBlockInput: Partial<OwnBlockInput>;
  Packet: Partial<Packet>;
  PacketMaker: Partial<PacketMaker>;
  PacketOutput: Partial<PacketOutput>;
  PacketOutputInput: Partial<PacketOutputInput>;
  PacketSource: Partial<PacketSource>;
  PageInfo: Partial<PageInfo>;
  PassOver: Partial<PassOver>;
  PasswordTooWeak: Partial<PasswordTooWeak>;
  PauseRunInput: Partial<PauseRunInput>;
  PauseRunResult: Partial<ResolversUnionTypes<ResolversParentTypes>['PauseRunResult']>;
  PayInvoiceInput: Partial<PayInvoiceInput>;
  PayInvoiceResult: Partial<ResolversUnionTypes<ResolversParentTypes>['PayInvoiceResult']>;
  PaymentSummary: Partial<PaymentSummary>;
  PeerReviewAnswered: Partial<PeerReviewAnswered>;
  PeerReviewAsked: Partial<PeerReviewAsked>;
  PeerReviewRequest: Partial<PeerReviewRequest>;
  PeerReviewResult: Partial<PeerReviewResult>;
  PeerReviewTask: Partial<PeerReviewTask>;
  Person: Partial<Person>;
  PersonNeeded: Partial<PersonNeeded>;
  PictureBlock: Partial<PictureBlock>;
  PictureSeat: Partial<PictureSeat>;
  PlainDate: Partial<Scalars['PlainDate']['output']>;
  PlanPicture: Partial<PlanPicture>;
  Pool: Partial<Pool>;
  PoolMember: Partial<PoolMember>;
  PoolMembership: Partial<PoolMembership>;
  PostMessageInput: Partial<PostMessageInput>;
  PostMessageResult: Partial<ResolversUnionTypes<ResolversParentTypes>['PostMessageResult']>;
  ProducerCannotAccept: Partial<ProducerCannotAccept>;
  Proposal: Partial<Proposal>;
  ProposalHasConflicts: Partial<ProposalHasConflicts>;
  ProposalInput: Partial<ProposalInput>;
  ProposalNotNow: Partial<ProposalNotNow>;
  ProposeBlueprintInput: Partial<ProposeBlueprintInput>;
  ProposeBlueprintResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ProposeBlueprintResult']>;
  ProposeChangeInput: Partial<ProposeChangeInput>;
  ProposeChangeResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ProposeChangeResult']>;
  ProposeFromMessageInput: Partial<ProposeFromMessageInput>;
  ProposedEdit: Partial<ProposedEdit>;
  Provenance: Partial<Provenance>;
  Query: Record<PropertyKey, never>;
  QuietHours: Partial<QuietHours>;
  Quote: Partial<Quote>;
  QuoteGap: Partial<QuoteGap>;
  QuoteLine: Partial<QuoteLine>;
  RebaseProposalResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RebaseProposalResult']>;
  ReconveneRunInput: Partial<ReconveneRunInput>;
  ReconveneRunResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReconveneRunResult']>;
  RedoInput: Partial<RedoInput>;
  Refusal: ResolversInterfaceTypes<ResolversParentTypes>['Refusal'];
  RefusePacketInput: Partial<RefusePacketInput>;
  RefusePacketResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RefusePacketResult']>;
  ReleaseSeatInput: Partial<ReleaseSeatInput>;
  ReleaseSeatResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReleaseSeatResult']>;
  RemoveFromPoolInput: Partial<RemoveFromPoolInput>;
  RemoveFromPoolResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RemoveFromPoolResult']>;
  RemovePartInput: Partial<RemovePartInput>;
  RenamePartInput: Partial<RenamePartInput>;
  ReplaceHolderInput: Partial<ReplaceHolderInput>;
  RequestReviewInput: Partial<RequestReviewInput>;
  RequestReviewResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RequestReviewResult']>;
  RestoreBlueprintVersionInput: Partial<RestoreBlueprintVersionInput>;
  ResumeRunInput: Partial<ResumeRunInput>;
  ResumeRunResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ResumeRunResult']>;
  ReviewAlreadyGiven: Partial<ReviewAlreadyGiven>;
  ReviewAnswered: Partial<ReviewAnswered>;
  ReviewerDecided: Partial<ReviewerDecided>;
  ReviseProposalInput: Partial<ReviseProposalInput>;
  ReviseProposalResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ReviseProposalResult']>;
  RevokeApiKeyResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RevokeApiKeyResult']>;
  RevokeSessionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['RevokeSessionResult']>;
  RouteReason: Partial<RouteReason>;
  RoutedCandidate: Partial<RoutedCandidate>;
  RoutingReceipt: Partial<RoutingReceipt>;
  RoutingReceiptConnection: Partial<RoutingReceiptConnection>;
  RoutingReceiptEdge: Partial<RoutingReceiptEdge>;
  Run: Partial<Run>;
  RunBlock: Partial<RunBlock>;
  RunBudget: Partial<RunBudget>;
  RunConnection: Partial<RunConnection>;
  RunEdge: Partial<RunEdge>;
  RunNotNow: Partial<RunNotNow>;
  RunSeat: Partial<RunSeat>;
  SaveOpinionInput: Partial<SaveOpinionInput>;
  SaveOpinionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SaveOpinionResult']>;
  SavePartInput: Partial<SavePartInput>;
  SaveWorkerInput: Partial<SaveWorkerInput>;
  SaveWorkerResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SaveWorkerResult']>;
  SavedPart: Partial<SavedPart>;
  SavedPartAncestor: Partial<SavedPartAncestor>;
  SavedPartResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SavedPartResult']>;
  Seat: Partial<Seat>;
  SeatCannotBeFilled: Partial<SeatCannotBeFilled>;
  SeatHolder: Partial<SeatHolder>;
  SeatSearch: Partial<SeatSearch>;
  SeatSize: Partial<SeatSize>;
  SeatSizeInput: Partial<SeatSizeInput>;
  SeatSkill: Partial<SeatSkill>;
  SeatSkillInput: Partial<SeatSkillInput>;
  Session: Partial<Session>;
  SetAvailabilityResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SetAvailabilityResult']>;
  SetHiringPolicyInput: Partial<SetHiringPolicyInput>;
  SetHiringPolicyResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SetHiringPolicyResult']>;
  SetQuietHoursInput: Partial<SetQuietHoursInput>;
  SetQuietHoursResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SetQuietHoursResult']>;
  SetRunBudgetInput: Partial<SetRunBudgetInput>;
  SetRunBudgetResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SetRunBudgetResult']>;
  SetSeatSizeInput: Partial<SetSeatSizeInput>;
  SetSeatSizeResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SetSeatSizeResult']>;
  SettlementLine: Partial<SettlementLine>;
  ShareVersionInput: Partial<ShareVersionInput>;
  ShareVersionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['ShareVersionResult']>;
  SignInInput: Partial<SignInInput>;
  SignInResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SignInResult']>;
  SignUpInput: Partial<SignUpInput>;
  SignUpResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SignUpResult']>;
  SignedIn: Partial<SignedIn>;
  SignedOut: Partial<SignedOut>;
  Skill: Partial<Skill>;
  SkillLevel: Partial<SkillLevel>;
  SkillLevelInput: Partial<SkillLevelInput>;
  SplitInput: Partial<SplitInput>;
  StaleInput: Partial<StaleInput>;
  StartBlockResult: Partial<ResolversUnionTypes<ResolversParentTypes>['StartBlockResult']>;
  String: Partial<Scalars['String']['output']>;
  SubTeam: Partial<SubTeam>;
  Subscription: Record<PropertyKey, never>;
  SuggestedArtefact: Partial<SuggestedArtefact>;
  SuggestedBudget: Partial<SuggestedBudget>;
  SuggestedDeadline: Partial<SuggestedDeadline>;
  SwapSeatInput: Partial<SwapSeatInput>;
  SwapSeatResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SwapSeatResult']>;
  SwitchWorkspaceResult: Partial<ResolversUnionTypes<ResolversParentTypes>['SwitchWorkspaceResult']>;
  SystemInfo: Partial<SystemInfo>;
  TakeVersionInput: Partial<TakeVersionInput>;
  TakeVersionResult: Partial<ResolversUnionTypes<ResolversParentTypes>['TakeVersionResult']>;
  TaxAnswer: Partial<TaxAnswer>;
  TaxAnswerInput: Partial<TaxAnswerInput>;
  TaxFact: Partial<TaxFact>;
  TaxField: Partial<TaxField>;
  TaxOption: Partial<TaxOption>;
  TaxQuestion: Partial<TaxQuestion>;
  TaxSubtotal: Partial<TaxSubtotal>;
  TaxTreatment: Partial<TaxTreatment>;
  TaxUndecided: Partial<TaxUndecided>;
  TermsInput: Partial<TermsInput>;
  TooManyAttempts: Partial<TooManyAttempts>;
  TrackPart: Partial<TrackPart>;
  TrackRecord: Partial<TrackRecord>;
  TransferInput: Partial<TransferInput>;
  TransferVerdict: Partial<TransferVerdict>;
  TrialBalance: Partial<TrialBalance>;
  TrialBalanceRow: Partial<TrialBalanceRow>;
  UnknownArtefactType: Partial<UnknownArtefactType>;
  UpdateBusinessDetailsInput: Partial<UpdateBusinessDetailsInput>;
  UpdateBusinessDetailsResult: Partial<ResolversUnionTypes<ResolversParentTypes>['UpdateBusinessDetailsResult']>;
  UploadRefused: Partial<UploadRefused>;
  UploadSlot: Partial<UploadSlot>;
  Viewer: Partial<Viewer>;
  WaiverInput: Partial<WaiverInput>;
  WantedChangeInput: Partial<WantedChangeInput>;
  WantedInput: Partial<WantedInput>;
  WantedOutput: Partial<WantedOutput>;
  Way: Partial<Way>;
  WayBlock: Partial<WayBlock>;
  Ways: Partial<Ways>;
  WaysResult: Partial<ResolversUnionTypes<ResolversParentTypes>['WaysResult']>;
  WorkInput: Partial<WorkInput>;
  WorkItem: Partial<WorkItem>;
  Worker: Partial<Worker>;
  WorkerConnection: Partial<WorkerConnection>;
  WorkerEdge: Partial<WorkerEdge>;
  WorkerFilter: Partial<WorkerFilter>;
  WorkingHours: Partial<WorkingHours>;
  WorkingHoursInput: Partial<WorkingHoursInput>;
  Workspace: Partial<Workspace>;
  WrongEmailOrPassword: Partial<WrongEmailOrPassword>;
}>;

export type AccessDirectiveArgs = {
  may?: Maybe<Scalars['String']['input']>;
  open?: Maybe<Scalars['Boolean']['input']>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = any, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AcceptOfferResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AcceptOfferResult'] = ResolversParentTypes['AcceptOfferResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotAllowed' | 'NotFound' | 'Offer' | 'OfferGone', ParentType, ContextType>;
}>;

export type AcceptPacketResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AcceptPacketResult'] = ResolversParentTypes['AcceptPacketResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'CriteriaFailed' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'NotNow' | 'OutOfDate' | 'ProducerCannotAccept' | 'RunBlock', ParentType, ContextType>;
}>;

export type ActivityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Activity'] = ResolversParentTypes['Activity']> = ResolversObject<{
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  blockId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ActorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = ResolversObject<{
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type AddMemberResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddMemberResult'] = ResolversParentTypes['AddMemberResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'InvalidInput' | 'Member' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
}>;

export type AffectedPersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['AffectedPerson'] = ResolversParentTypes['AffectedPerson']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type AnswerAskResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnswerAskResult'] = ResolversParentTypes['AnswerAskResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Ask' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'NotNow', ParentType, ContextType>;
}>;

export type AnswerKeepFreeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnswerKeepFreeResult'] = ResolversParentTypes['AnswerKeepFreeResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'KeepFree' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
}>;

export type AnswerPeerReviewResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnswerPeerReviewResult'] = ResolversParentTypes['AnswerPeerReviewResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'PeerReviewAnswered' | 'ReviewAlreadyGiven', ParentType, ContextType>;
}>;

export type AnswerPoolResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnswerPoolResult'] = ResolversParentTypes['AnswerPoolResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'NotAllowed' | 'NotFound' | 'PoolMembership', ParentType, ContextType>;
}>;

export type AnswerReviewResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnswerReviewResult'] = ResolversParentTypes['AnswerReviewResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'HiringReview' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'PersonNeeded' | 'ReviewAnswered' | 'ReviewerDecided', ParentType, ContextType>;
}>;

export type AnswerTaxQuestionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnswerTaxQuestionResult'] = ResolversParentTypes['AnswerTaxQuestionResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'InvalidInput' | 'Invoice' | 'InvoiceNotInState' | 'NotAllowed' | 'NotFound' | 'TaxUndecided', ParentType, ContextType>;
}>;

export type ApiKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = ResolversObject<{
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  scopes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  workerId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ArtefactResolvers<ContextType = any, ParentType extends ResolversParentTypes['Artefact'] = ResolversParentTypes['Artefact']> = ResolversObject<{
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ArtefactTypeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ArtefactType'] = ResolversParentTypes['ArtefactType']> = ResolversObject<{
  comesInLanguages?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type AskResolvers<ContextType = any, ParentType extends ResolversParentTypes['Ask'] = ResolversParentTypes['Ask']> = ResolversObject<{
  act?: Resolver<ResolversTypes['AskedAct'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  askedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blockId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  blockTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  escalatesAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isWaiting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AskKind'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  otherwise?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  runTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AskState'], ParentType, ContextType>;
  timesOutAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  toName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type AskAheadResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AskAheadResult'] = ResolversParentTypes['AskAheadResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'AskedAhead' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
}>;

export type AskForPeerReviewResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AskForPeerReviewResult'] = ResolversParentTypes['AskForPeerReviewResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'PeerReviewAsked', ParentType, ContextType>;
}>;

export type AskResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['AskResult'] = ResolversParentTypes['AskResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Ask' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'NotNow', ParentType, ContextType>;
}>;

export type AskedAheadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AskedAhead'] = ResolversParentTypes['AskedAhead']> = ResolversObject<{
  asked?: Resolver<ReadonlyArray<ResolversTypes['KeepFree']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type AuditEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = ResolversObject<{
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  traceId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type AuditEntryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type AuditEntryEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
}>;

export type BlockResolvers<ContextType = any, ParentType extends ResolversParentTypes['Block'] = ResolversParentTypes['Block']> = ResolversObject<{
  agentMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['BlockInput']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  libraryBlockId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  outputs?: Resolver<ReadonlyArray<ResolversTypes['Artefact']>, ParentType, ContextType>;
  personMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewSeatId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  seatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type BlockInputResolvers<ContextType = any, ParentType extends ResolversParentTypes['BlockInput'] = ResolversParentTypes['BlockInput']> = ResolversObject<{
  artefact?: Resolver<ResolversTypes['Artefact'], ParentType, ContextType>;
  fromBlockId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  isAtHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  material?: Resolver<ReadonlyArray<ResolversTypes['PacketOutput']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type BlockMethodResolvers<ContextType = any, ParentType extends ResolversParentTypes['BlockMethod'] = ResolversParentTypes['BlockMethod']> = ResolversObject<{
  agentMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type BlockMethodChoiceResolvers<ContextType = any, ParentType extends ResolversParentTypes['BlockMethodChoice'] = ResolversParentTypes['BlockMethodChoice']> = ResolversObject<{
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['BlockMethod']>, ParentType, ContextType>;
}>;

export type BlueprintResolvers<ContextType = any, ParentType extends ResolversParentTypes['Blueprint'] = ResolversParentTypes['Blueprint']> = ResolversObject<{
  blocks?: Resolver<ReadonlyArray<ResolversTypes['Block']>, ParentType, ContextType>;
  brief?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  budget?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  dataClasses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dataOrigin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  quotes?: Resolver<ReadonlyArray<ResolversTypes['Quote']>, ParentType, ContextType>;
  runId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['SubTeam']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unused?: Resolver<ReadonlyArray<ResolversTypes['Artefact']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['BlueprintVersion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type BlueprintConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['BlueprintConnection'] = ResolversParentTypes['BlueprintConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['BlueprintEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type BlueprintEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BlueprintEdge'] = ResolversParentTypes['BlueprintEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Blueprint'], ParentType, ContextType>;
}>;

export type BlueprintRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['BlueprintRefused'] = ResolversParentTypes['BlueprintRefused']> = ResolversObject<{
  blockIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type BlueprintVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['BlueprintVersion'] = ResolversParentTypes['BlueprintVersion']> = ResolversObject<{
  author?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  says?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type BriefReadingResolvers<ContextType = any, ParentType extends ResolversParentTypes['BriefReading'] = ResolversParentTypes['BriefReading']> = ResolversObject<{
  atHand?: Resolver<ReadonlyArray<ResolversTypes['SuggestedArtefact']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['SuggestedBudget']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['SuggestedDeadline']>, ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  wanted?: Resolver<ReadonlyArray<ResolversTypes['SuggestedArtefact']>, ParentType, ContextType>;
}>;

export type BudgetBelowPromisedResolvers<ContextType = any, ParentType extends ResolversParentTypes['BudgetBelowPromised'] = ResolversParentTypes['BudgetBelowPromised']> = ResolversObject<{
  least?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type BusinessDetailsResolvers<ContextType = any, ParentType extends ResolversParentTypes['BusinessDetails'] = ResolversParentTypes['BusinessDetails']> = ResolversObject<{
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isSmallBusiness?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  legalName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  localTaxNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payoutAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type CancelPreviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['CancelPreview'] = ResolversParentTypes['CancelPreview']> = ResolversObject<{
  lines?: Resolver<ReadonlyArray<ResolversTypes['SettlementLine']>, ParentType, ContextType>;
  noLongerOwed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  offersWithdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owedForAccepted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  owedForBegun?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type CancelRunResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CancelRunResult'] = ResolversParentTypes['CancelRunResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'CancelPreview' | 'HandOffsWaiting' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'Run' | 'RunNotNow', ParentType, ContextType>;
}>;

export type ChangePreviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangePreview'] = ResolversParentTypes['ChangePreview']> = ResolversObject<{
  costAfter?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costBefore?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  finishAfter?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  finishBefore?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  invoiceLines?: Resolver<ReadonlyArray<ResolversTypes['QuoteLine']>, ParentType, ContextType>;
  isOnTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isWithinBudget?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['AffectedPerson']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type CloseRunResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CloseRunResult'] = ResolversParentTypes['CloseRunResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotAllowed' | 'NotFound' | 'Run' | 'RunNotNow', ParentType, ContextType>;
}>;

export type ConfiguredModelResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConfiguredModel'] = ResolversParentTypes['ConfiguredModel']> = ResolversObject<{
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ConsentNeededResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConsentNeeded'] = ResolversParentTypes['ConsentNeeded']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type CreateApiKeyResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreateApiKeyResult'] = ResolversParentTypes['CreateApiKeyResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'CreatedApiKey' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
}>;

export type CreatePoolResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreatePoolResult'] = ResolversParentTypes['CreatePoolResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'Pool', ParentType, ContextType>;
}>;

export type CreateUploadResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreateUploadResult'] = ResolversParentTypes['CreateUploadResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'NotAllowed' | 'NotFound' | 'UploadRefused' | 'UploadSlot', ParentType, ContextType>;
}>;

export type CreatedApiKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['CreatedApiKey'] = ResolversParentTypes['CreatedApiKey']> = ResolversObject<{
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type CriteriaFailedResolvers<ContextType = any, ParentType extends ResolversParentTypes['CriteriaFailed'] = ResolversParentTypes['CriteriaFailed']> = ResolversObject<{
  criterionIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type CriteriaUnansweredResolvers<ContextType = any, ParentType extends ResolversParentTypes['CriteriaUnanswered'] = ResolversParentTypes['CriteriaUnanswered']> = ResolversObject<{
  criterionIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type CriterionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Criterion'] = ResolversParentTypes['Criterion']> = ResolversObject<{
  checkedBy?: Resolver<ResolversTypes['CheckedBy'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type CriterionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CriterionResult'] = ResolversParentTypes['CriterionResult']> = ResolversObject<{
  criterionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
}>;

export type DecideConflictResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['DecideConflictResult'] = ResolversParentTypes['DecideConflictResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'Proposal' | 'ProposalNotNow', ParentType, ContextType>;
}>;

export type DeclineOfferResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeclineOfferResult'] = ResolversParentTypes['DeclineOfferResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotAllowed' | 'NotFound' | 'Offer' | 'OfferGone', ParentType, ContextType>;
}>;

export type DeliverPacketResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['DeliverPacketResult'] = ResolversParentTypes['DeliverPacketResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'CriteriaUnanswered' | 'FileNotFound' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'NotNow' | 'RunBlock', ParentType, ContextType>;
}>;

export type DepositFundsResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['DepositFundsResult'] = ResolversParentTypes['DepositFundsResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'FundsDeposited' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
}>;

export type DraftResolvers<ContextType = any, ParentType extends ResolversParentTypes['Draft'] = ResolversParentTypes['Draft']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receiptId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type EditBlueprintResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EditBlueprintResult'] = ResolversParentTypes['EditBlueprintResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Blueprint' | 'BlueprintRefused' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'OutOfDate', ParentType, ContextType>;
}>;

export type EmailTakenResolvers<ContextType = any, ParentType extends ResolversParentTypes['EmailTaken'] = ResolversParentTypes['EmailTaken']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type EndProposalResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['EndProposalResult'] = ResolversParentTypes['EndProposalResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotAllowed' | 'NotFound' | 'Proposal' | 'ProposalNotNow', ParentType, ContextType>;
}>;

export type EngagedBlockResolvers<ContextType = any, ParentType extends ResolversParentTypes['EngagedBlock'] = ResolversParentTypes['EngagedBlock']> = ResolversObject<{
  acceptedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  blockId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  duty?: Resolver<ResolversTypes['EngagedDuty'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  settled?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type EngagementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Engagement'] = ResolversParentTypes['Engagement']> = ResolversObject<{
  agreedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  blocks?: Resolver<ReadonlyArray<ResolversTypes['EngagedBlock']>, ParentType, ContextType>;
  clientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isClient?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  runTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seatTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EngagementState'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type EngagementConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EngagementConnection'] = ResolversParentTypes['EngagementConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['EngagementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type EngagementEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EngagementEdge'] = ResolversParentTypes['EngagementEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Engagement'], ParentType, ContextType>;
}>;

export type ExpectationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Expectation'] = ResolversParentTypes['Expectation']> = ResolversObject<{
  high?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
}>;

export type FileResolvers<ContextType = any, ParentType extends ResolversParentTypes['File'] = ResolversParentTypes['File']> = ResolversObject<{
  downloadUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sizeBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uploadedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
}>;

export type FileNotFoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['FileNotFound'] = ResolversParentTypes['FileNotFound']> = ResolversObject<{
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ForwardItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['ForwardItem'] = ResolversParentTypes['ForwardItem']> = ResolversObject<{
  clientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keepFree?: Resolver<Maybe<ResolversTypes['KeepFreeState']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ForwardKind'], ParentType, ContextType>;
  runId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type FundsDepositedResolvers<ContextType = any, ParentType extends ResolversParentTypes['FundsDeposited'] = ResolversParentTypes['FundsDeposited']> = ResolversObject<{
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  transfer?: Resolver<ResolversTypes['LedgerTransfer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type FundsMissingResolvers<ContextType = any, ParentType extends ResolversParentTypes['FundsMissing'] = ResolversParentTypes['FundsMissing']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type FxNoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['FxNote'] = ResolversParentTypes['FxNote']> = ResolversObject<{
  base?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type GiveEstimateResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['GiveEstimateResult'] = ResolversParentTypes['GiveEstimateResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'NotNow' | 'RunBlock', ParentType, ContextType>;
}>;

export type HandOffsWaitingResolvers<ContextType = any, ParentType extends ResolversParentTypes['HandOffsWaiting'] = ResolversParentTypes['HandOffsWaiting']> = ResolversObject<{
  blockIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type HeardResolvers<ContextType = any, ParentType extends ResolversParentTypes['Heard'] = ResolversParentTypes['Heard']> = ResolversObject<{
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seatIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type HeartbeatResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['HeartbeatResult'] = ResolversParentTypes['HeartbeatResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Heard' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
}>;

export type HiringPolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['HiringPolicy'] = ResolversParentTypes['HiringPolicy']> = ResolversObject<{
  closeMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holdMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isFamiliarFirst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  poolId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  runId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  waveSize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type HiringRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['HiringRecord'] = ResolversParentTypes['HiringRecord']> = ResolversObject<{
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receiptId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seatTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type HiringReviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['HiringReview'] = ResolversParentTypes['HiringReview']> = ResolversObject<{
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  clientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ReviewedDecision'], ParentType, ContextType>;
  decisionSays?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seatTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HiringReviewState'], ParentType, ContextType>;
  workerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type IdempotencyKeyReusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['IdempotencyKeyReused'] = ResolversParentTypes['IdempotencyKeyReused']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export type InvalidInputResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = ResolversObject<{
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type InviteToPoolResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['InviteToPoolResult'] = ResolversParentTypes['InviteToPoolResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'Pool', ParentType, ContextType>;
}>;

export type InvoiceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Invoice'] = ResolversParentTypes['Invoice']> = ResolversObject<{
  buyer?: Resolver<ResolversTypes['InvoiceParty'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['InvoiceDirection'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  fx?: Resolver<Maybe<ResolversTypes['FxNote']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inHomeCurrency?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  issuedOn?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['InvoiceLine']>, ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payable?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['PaymentSummary']>, ParentType, ContextType>;
  pdfUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['TaxQuestion']>, ParentType, ContextType>;
  runId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  runTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seller?: Resolver<ResolversTypes['InvoiceParty'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvoiceState'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  taxAnswers?: Resolver<ReadonlyArray<ResolversTypes['TaxAnswer']>, ParentType, ContextType>;
  taxSubtotals?: Resolver<ReadonlyArray<ResolversTypes['TaxSubtotal']>, ParentType, ContextType>;
  xmlUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type InvoiceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvoiceConnection'] = ResolversParentTypes['InvoiceConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvoiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type InvoiceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvoiceEdge'] = ResolversParentTypes['InvoiceEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invoice'], ParentType, ContextType>;
}>;

export type InvoiceLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvoiceLine'] = ResolversParentTypes['InvoiceLine']> = ResolversObject<{
  blockId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  doneBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  treatment?: Resolver<Maybe<ResolversTypes['TaxTreatment']>, ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
}>;

export type InvoiceNotInStateResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvoiceNotInState'] = ResolversParentTypes['InvoiceNotInState']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvoiceState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type InvoicePartyResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvoiceParty'] = ResolversParentTypes['InvoiceParty']> = ResolversObject<{
  address?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type InvoiceRuleBrokenResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvoiceRuleBroken'] = ResolversParentTypes['InvoiceRuleBroken']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type IssueInvoiceResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['IssueInvoiceResult'] = ResolversParentTypes['IssueInvoiceResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'Invoice' | 'InvoiceNotInState' | 'InvoiceRuleBroken' | 'NotAllowed' | 'NotFound' | 'TaxUndecided', ParentType, ContextType>;
}>;

export type KeepFreeResolvers<ContextType = any, ParentType extends ResolversParentTypes['KeepFree'] = ResolversParentTypes['KeepFree']> = ResolversObject<{
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seatTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['KeepFreeState'], ParentType, ContextType>;
  workerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type KeyScopeResolvers<ContextType = any, ParentType extends ResolversParentTypes['KeyScope'] = ResolversParentTypes['KeyScope']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type LanguageLevelResolvers<ContextType = any, ParentType extends ResolversParentTypes['LanguageLevel'] = ResolversParentTypes['LanguageLevel']> = ResolversObject<{
  level?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tag?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type LaunchPreviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['LaunchPreview'] = ResolversParentTypes['LaunchPreview']> = ResolversObject<{
  missing?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['Quote'], ParentType, ContextType>;
  seatsToFill?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type LaunchRunResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['LaunchRunResult'] = ResolversParentTypes['LaunchRunResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'BlueprintRefused' | 'FundsMissing' | 'IdempotencyKeyReused' | 'LaunchPreview' | 'NotAllowed' | 'NotFound' | 'Run' | 'SeatCannotBeFilled', ParentType, ContextType>;
}>;

export type LeaseResolvers<ContextType = any, ParentType extends ResolversParentTypes['Lease'] = ResolversParentTypes['Lease']> = ResolversObject<{
  askedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  renewedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
}>;

export type LedgerAccountResolvers<ContextType = any, ParentType extends ResolversParentTypes['LedgerAccount'] = ResolversParentTypes['LedgerAccount']> = ResolversObject<{
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type LedgerEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = ResolversObject<{
  accountCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accountLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
}>;

export type LedgerTransferResolvers<ContextType = any, ParentType extends ResolversParentTypes['LedgerTransfer'] = ResolversParentTypes['LedgerTransfer']> = ResolversObject<{
  bookedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type LedgerTransferConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['LedgerTransferConnection'] = ResolversParentTypes['LedgerTransferConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerTransferEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type LedgerTransferEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['LedgerTransferEdge'] = ResolversParentTypes['LedgerTransferEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerTransfer'], ParentType, ContextType>;
}>;

export type LibraryBlockResolvers<ContextType = any, ParentType extends ResolversParentTypes['LibraryBlock'] = ResolversParentTypes['LibraryBlock']> = ResolversObject<{
  agentMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  forks?: Resolver<ReadonlyArray<ResolversTypes['SavedPart']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['Artefact']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['BlockMethodChoice']>, ParentType, ContextType>;
  outputs?: Resolver<ReadonlyArray<ResolversTypes['Artefact']>, ParentType, ContextType>;
  personMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repeatedFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usualCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  work?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type LinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = ResolversObject<{
  fromBlockId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  toBlockId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type MatchReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['MatchReason'] = ResolversParentTypes['MatchReason']> = ResolversObject<{
  acceptedBlocks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hours?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  isGuess?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MatchReasonKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languageLevel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  refusedHandOffs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  typed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type MemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = ResolversObject<{
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type MembershipResolvers<ContextType = any, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = ResolversObject<{
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  workspace?: Resolver<ResolversTypes['Workspace'], ParentType, ContextType>;
}>;

export type MergeConflictResolvers<ContextType = any, ParentType extends ResolversParentTypes['MergeConflict'] = ResolversParentTypes['MergeConflict']> = ResolversObject<{
  choices?: Resolver<ReadonlyArray<ResolversTypes['ConflictChoice']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['ConflictChoice']>, ParentType, ContextType>;
  editIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<ResolversTypes['ConflictGroup'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mine?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  mineValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theirs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  theirsValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thingTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type MergeProposalResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['MergeProposalResult'] = ResolversParentTypes['MergeProposalResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'BlueprintRefused' | 'ConsentNeeded' | 'IdempotencyKeyReused' | 'NotAllowed' | 'NotFound' | 'Proposal' | 'ProposalHasConflicts' | 'ProposalNotNow', ParentType, ContextType>;
}>;

export type MessageResolvers<ContextType = any, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = ResolversObject<{
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  blockId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposalId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export interface MinorUnitsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MinorUnits'], any> {
  name: 'MinorUnits';
}

export type MoneyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = ResolversObject<{
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decimal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minor?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
}>;

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = ResolversObject<{
  acceptOffer?: Resolver<ResolversTypes['AcceptOfferResult'], ParentType, ContextType, RequireFields<MutationAcceptOfferArgs, 'input'>>;
  acceptPacket?: Resolver<ResolversTypes['AcceptPacketResult'], ParentType, ContextType, RequireFields<MutationAcceptPacketArgs, 'input'>>;
  addMember?: Resolver<ResolversTypes['AddMemberResult'], ParentType, ContextType, RequireFields<MutationAddMemberArgs, 'input'>>;
  answerAsk?: Resolver<ResolversTypes['AnswerAskResult'], ParentType, ContextType, RequireFields<MutationAnswerAskArgs, 'input'>>;
  answerKeepFree?: Resolver<ResolversTypes['AnswerKeepFreeResult'], ParentType, ContextType, RequireFields<MutationAnswerKeepFreeArgs, 'input'>>;
  answerPeerReview?: Resolver<ResolversTypes['AnswerPeerReviewResult'], ParentType, ContextType, RequireFields<MutationAnswerPeerReviewArgs, 'input'>>;
  answerPool?: Resolver<ResolversTypes['AnswerPoolResult'], ParentType, ContextType, RequireFields<MutationAnswerPoolArgs, 'input'>>;
  answerReview?: Resolver<ResolversTypes['AnswerReviewResult'], ParentType, ContextType, RequireFields<MutationAnswerReviewArgs, 'input'>>;
  answerTaxQuestion?: Resolver<ResolversTypes['AnswerTaxQuestionResult'], ParentType, ContextType, RequireFields<MutationAnswerTaxQuestionArgs, 'input'>>;
  ask?: Resolver<ResolversTypes['AskResult'], ParentType, ContextType, RequireFields<MutationAskArgs, 'input'>>;
  askAhead?: Resolver<ResolversTypes['AskAheadResult'], ParentType, ContextType, RequireFields<MutationAskAheadArgs, 'input'>>;
  askForPeerReview?: Resolver<ResolversTypes['AskForPeerReviewResult'], ParentType, ContextType, RequireFields<MutationAskForPeerReviewArgs, 'input'>>;
  cancelRun?: Resolver<ResolversTypes['CancelRunResult'], ParentType, ContextType, RequireFields<MutationCancelRunArgs, 'input'>>;
  closeRun?: Resolver<ResolversTypes['CloseRunResult'], ParentType, ContextType, RequireFields<MutationCloseRunArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyResult'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  createPool?: Resolver<ResolversTypes['CreatePoolResult'], ParentType, ContextType, RequireFields<MutationCreatePoolArgs, 'input'>>;
  createUpload?: Resolver<ResolversTypes['CreateUploadResult'], ParentType, ContextType, RequireFields<MutationCreateUploadArgs, 'input'>>;
  decideConflict?: Resolver<ResolversTypes['DecideConflictResult'], ParentType, ContextType, RequireFields<MutationDecideConflictArgs, 'input'>>;
  declineOffer?: Resolver<ResolversTypes['DeclineOfferResult'], ParentType, ContextType, RequireFields<MutationDeclineOfferArgs, 'input'>>;
  declineProposal?: Resolver<ResolversTypes['EndProposalResult'], ParentType, ContextType, RequireFields<MutationDeclineProposalArgs, 'input'>>;
  deliverPacket?: Resolver<ResolversTypes['DeliverPacketResult'], ParentType, ContextType, RequireFields<MutationDeliverPacketArgs, 'input'>>;
  depositFunds?: Resolver<ResolversTypes['DepositFundsResult'], ParentType, ContextType, RequireFields<MutationDepositFundsArgs, 'input'>>;
  editBlueprint?: Resolver<ResolversTypes['EditBlueprintResult'], ParentType, ContextType, RequireFields<MutationEditBlueprintArgs, 'input'>>;
  forkPart?: Resolver<ResolversTypes['SavedPartResult'], ParentType, ContextType, RequireFields<MutationForkPartArgs, 'input'>>;
  giveEstimate?: Resolver<ResolversTypes['GiveEstimateResult'], ParentType, ContextType, RequireFields<MutationGiveEstimateArgs, 'input'>>;
  heartbeat?: Resolver<ResolversTypes['HeartbeatResult'], ParentType, ContextType, RequireFields<MutationHeartbeatArgs, 'input'>>;
  importPart?: Resolver<ResolversTypes['SavedPartResult'], ParentType, ContextType, RequireFields<MutationImportPartArgs, 'input'>>;
  inviteToPool?: Resolver<ResolversTypes['InviteToPoolResult'], ParentType, ContextType, RequireFields<MutationInviteToPoolArgs, 'input'>>;
  issueInvoice?: Resolver<ResolversTypes['IssueInvoiceResult'], ParentType, ContextType, RequireFields<MutationIssueInvoiceArgs, 'input'>>;
  launchRun?: Resolver<ResolversTypes['LaunchRunResult'], ParentType, ContextType, RequireFields<MutationLaunchRunArgs, 'input'>>;
  mergeProposal?: Resolver<ResolversTypes['MergeProposalResult'], ParentType, ContextType, RequireFields<MutationMergeProposalArgs, 'input'>>;
  pauseRun?: Resolver<ResolversTypes['PauseRunResult'], ParentType, ContextType, RequireFields<MutationPauseRunArgs, 'input'>>;
  payInvoice?: Resolver<ResolversTypes['PayInvoiceResult'], ParentType, ContextType, RequireFields<MutationPayInvoiceArgs, 'input'>>;
  postMessage?: Resolver<ResolversTypes['PostMessageResult'], ParentType, ContextType, RequireFields<MutationPostMessageArgs, 'input'>>;
  proposeBlueprint?: Resolver<ResolversTypes['ProposeBlueprintResult'], ParentType, ContextType, RequireFields<MutationProposeBlueprintArgs, 'input'>>;
  proposeChange?: Resolver<ResolversTypes['ProposeChangeResult'], ParentType, ContextType, RequireFields<MutationProposeChangeArgs, 'input'>>;
  proposeFromMessage?: Resolver<ResolversTypes['ProposeChangeResult'], ParentType, ContextType, RequireFields<MutationProposeFromMessageArgs, 'input'>>;
  rebaseProposal?: Resolver<ResolversTypes['RebaseProposalResult'], ParentType, ContextType, RequireFields<MutationRebaseProposalArgs, 'input'>>;
  reconveneRun?: Resolver<ResolversTypes['ReconveneRunResult'], ParentType, ContextType, RequireFields<MutationReconveneRunArgs, 'input'>>;
  refusePacket?: Resolver<ResolversTypes['RefusePacketResult'], ParentType, ContextType, RequireFields<MutationRefusePacketArgs, 'input'>>;
  releaseSeat?: Resolver<ResolversTypes['ReleaseSeatResult'], ParentType, ContextType, RequireFields<MutationReleaseSeatArgs, 'input'>>;
  removeFromPool?: Resolver<ResolversTypes['RemoveFromPoolResult'], ParentType, ContextType, RequireFields<MutationRemoveFromPoolArgs, 'input'>>;
  removePart?: Resolver<ResolversTypes['SavedPartResult'], ParentType, ContextType, RequireFields<MutationRemovePartArgs, 'input'>>;
  renamePart?: Resolver<ResolversTypes['SavedPartResult'], ParentType, ContextType, RequireFields<MutationRenamePartArgs, 'input'>>;
  requestReview?: Resolver<ResolversTypes['RequestReviewResult'], ParentType, ContextType, RequireFields<MutationRequestReviewArgs, 'input'>>;
  restoreBlueprintVersion?: Resolver<ResolversTypes['EditBlueprintResult'], ParentType, ContextType, RequireFields<MutationRestoreBlueprintVersionArgs, 'input'>>;
  resumeRun?: Resolver<ResolversTypes['ResumeRunResult'], ParentType, ContextType, RequireFields<MutationResumeRunArgs, 'input'>>;
  reviseProposal?: Resolver<ResolversTypes['ReviseProposalResult'], ParentType, ContextType, RequireFields<MutationReviseProposalArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyResult'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'apiKeyId'>>;
  revokeSession?: Resolver<ResolversTypes['RevokeSessionResult'], ParentType, ContextType, RequireFields<MutationRevokeSessionArgs, 'sessionId'>>;
  saveOpinion?: Resolver<ResolversTypes['SaveOpinionResult'], ParentType, ContextType, RequireFields<MutationSaveOpinionArgs, 'input'>>;
  savePart?: Resolver<ResolversTypes['SavedPartResult'], ParentType, ContextType, RequireFields<MutationSavePartArgs, 'input'>>;
  saveWorker?: Resolver<ResolversTypes['SaveWorkerResult'], ParentType, ContextType, RequireFields<MutationSaveWorkerArgs, 'input'>>;
  setAvailability?: Resolver<ResolversTypes['SetAvailabilityResult'], ParentType, ContextType, RequireFields<MutationSetAvailabilityArgs, 'isAvailable' | 'workerId'>>;
  setHiringPolicy?: Resolver<ResolversTypes['SetHiringPolicyResult'], ParentType, ContextType, RequireFields<MutationSetHiringPolicyArgs, 'input'>>;
  setQuietHours?: Resolver<ResolversTypes['SetQuietHoursResult'], ParentType, ContextType, RequireFields<MutationSetQuietHoursArgs, 'input'>>;
  setRunBudget?: Resolver<ResolversTypes['SetRunBudgetResult'], ParentType, ContextType, RequireFields<MutationSetRunBudgetArgs, 'input'>>;
  setSeatSize?: Resolver<ResolversTypes['SetSeatSizeResult'], ParentType, ContextType, RequireFields<MutationSetSeatSizeArgs, 'input'>>;
  shareVersion?: Resolver<ResolversTypes['ShareVersionResult'], ParentType, ContextType, RequireFields<MutationShareVersionArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignedOut'], ParentType, ContextType>;
  signUp?: Resolver<ResolversTypes['SignUpResult'], ParentType, ContextType, RequireFields<MutationSignUpArgs, 'input'>>;
  startBlock?: Resolver<ResolversTypes['StartBlockResult'], ParentType, ContextType, RequireFields<MutationStartBlockArgs, 'input'>>;
  swapSeat?: Resolver<ResolversTypes['SwapSeatResult'], ParentType, ContextType, RequireFields<MutationSwapSeatArgs, 'input'>>;
  switchWorkspace?: Resolver<ResolversTypes['SwitchWorkspaceResult'], ParentType, ContextType, RequireFields<MutationSwitchWorkspaceArgs, 'workspaceId'>>;
  takeVersion?: Resolver<ResolversTypes['TakeVersionResult'], ParentType, ContextType, RequireFields<MutationTakeVersionArgs, 'input'>>;
  updateBusinessDetails?: Resolver<ResolversTypes['UpdateBusinessDetailsResult'], ParentType, ContextType, RequireFields<MutationUpdateBusinessDetailsArgs, 'input'>>;
  withdrawProposal?: Resolver<ResolversTypes['EndProposalResult'], ParentType, ContextType, RequireFields<MutationWithdrawProposalArgs, 'input'>>;
}>;

export type NotAllowedResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = ResolversObject<{
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type NotEnoughFundsResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotEnoughFunds'] = ResolversParentTypes['NotEnoughFunds']> = ResolversObject<{
  available?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type NotFoundResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type NotNowResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotNow'] = ResolversParentTypes['NotNow']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BlockState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type NothingMakesItResolvers<ContextType = any, ParentType extends ResolversParentTypes['NothingMakesIt'] = ResolversParentTypes['NothingMakesIt']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type OfferResolvers<ContextType = any, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = ResolversObject<{
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  answersUntil?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  blocks?: Resolver<ReadonlyArray<ResolversTypes['OfferedBlock']>, ParentType, ContextType>;
  clientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heldUntil?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offeredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  receiptId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  runTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  saidYesAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  seatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seatTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OfferState'], ParentType, ContextType>;
  workerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type OfferGoneResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferGone'] = ResolversParentTypes['OfferGone']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OfferState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type OfferedBlockResolvers<ContextType = any, ParentType extends ResolversParentTypes['OfferedBlock'] = ResolversParentTypes['OfferedBlock']> = ResolversObject<{
  criteria?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plannedFinish?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  plannedStart?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type OpinionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Opinion'] = ResolversParentTypes['Opinion']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['OpinionSubject'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
}>;

export type OpinionSavedResolvers<ContextType = any, ParentType extends ResolversParentTypes['OpinionSaved'] = ResolversParentTypes['OpinionSaved']> = ResolversObject<{
  opinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type OutOfDateResolvers<ContextType = any, ParentType extends ResolversParentTypes['OutOfDate'] = ResolversParentTypes['OutOfDate']> = ResolversObject<{
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PacketResolvers<ContextType = any, ParentType extends ResolversParentTypes['Packet'] = ResolversParentTypes['Packet']> = ResolversObject<{
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deliveredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  deliveredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  failedCriterionIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  isInterim?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  madeBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openQuestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outputs?: Resolver<ReadonlyArray<ResolversTypes['PacketOutput']>, ParentType, ContextType>;
  provenance?: Resolver<ResolversTypes['Provenance'], ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['CriterionResult']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PacketState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PacketMakerResolvers<ContextType = any, ParentType extends ResolversParentTypes['PacketMaker'] = ResolversParentTypes['PacketMaker']> = ResolversObject<{
  kind?: Resolver<ResolversTypes['SeatKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type PacketOutputResolvers<ContextType = any, ParentType extends ResolversParentTypes['PacketOutput'] = ResolversParentTypes['PacketOutput']> = ResolversObject<{
  fileId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PacketSourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['PacketSource'] = ResolversParentTypes['PacketSource']> = ResolversObject<{
  blockId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = ResolversObject<{
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type PassOverResolvers<ContextType = any, ParentType extends ResolversParentTypes['PassOver'] = ResolversParentTypes['PassOver']> = ResolversObject<{
  clientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['HiringReview']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seatTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PasswordTooWeakResolvers<ContextType = any, ParentType extends ResolversParentTypes['PasswordTooWeak'] = ResolversParentTypes['PasswordTooWeak']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PauseRunResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PauseRunResult'] = ResolversParentTypes['PauseRunResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'Run' | 'RunNotNow', ParentType, ContextType>;
}>;

export type PayInvoiceResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PayInvoiceResult'] = ResolversParentTypes['PayInvoiceResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'Invoice' | 'InvoiceNotInState' | 'NotAllowed' | 'NotEnoughFunds' | 'NotFound', ParentType, ContextType>;
}>;

export type PaymentSummaryResolvers<ContextType = any, ParentType extends ResolversParentTypes['PaymentSummary'] = ResolversParentTypes['PaymentSummary']> = ResolversObject<{
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fx?: Resolver<Maybe<ResolversTypes['FxNote']>, ParentType, ContextType>;
  gross?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paidAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  withheld?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  withholdingRule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type PeerReviewAnsweredResolvers<ContextType = any, ParentType extends ResolversParentTypes['PeerReviewAnswered'] = ResolversParentTypes['PeerReviewAnswered']> = ResolversObject<{
  taskId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PeerReviewAskedResolvers<ContextType = any, ParentType extends ResolversParentTypes['PeerReviewAsked'] = ResolversParentTypes['PeerReviewAsked']> = ResolversObject<{
  requestId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PeerReviewRequestResolvers<ContextType = any, ParentType extends ResolversParentTypes['PeerReviewRequest'] = ResolversParentTypes['PeerReviewRequest']> = ResolversObject<{
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['PeerReviewResult']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wanted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type PeerReviewResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PeerReviewResult'] = ResolversParentTypes['PeerReviewResult']> = ResolversObject<{
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type PeerReviewTaskResolvers<ContextType = any, ParentType extends ResolversParentTypes['PeerReviewTask'] = ResolversParentTypes['PeerReviewTask']> = ResolversObject<{
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PeerReviewTaskState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = ResolversObject<{
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PersonNeededResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonNeeded'] = ResolversParentTypes['PersonNeeded']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PictureBlockResolvers<ContextType = any, ParentType extends ResolversParentTypes['PictureBlock'] = ResolversParentTypes['PictureBlock']> = ResolversObject<{
  agentMinutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewSeatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  seatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PictureSeatResolvers<ContextType = any, ParentType extends ResolversParentTypes['PictureSeat'] = ResolversParentTypes['PictureSeat']> = ResolversObject<{
  holderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export interface PlainDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PlainDate'], any> {
  name: 'PlainDate';
}

export type PlanPictureResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlanPicture'] = ResolversParentTypes['PlanPicture']> = ResolversObject<{
  blocks?: Resolver<ReadonlyArray<ResolversTypes['PictureBlock']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['PictureSeat']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type PoolResolvers<ContextType = any, ParentType extends ResolversParentTypes['Pool'] = ResolversParentTypes['Pool']> = ResolversObject<{
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['PoolMember']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PoolMemberResolvers<ContextType = any, ParentType extends ResolversParentTypes['PoolMember'] = ResolversParentTypes['PoolMember']> = ResolversObject<{
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PoolMemberState'], ParentType, ContextType>;
  workerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type PoolMembershipResolvers<ContextType = any, ParentType extends ResolversParentTypes['PoolMembership'] = ResolversParentTypes['PoolMembership']> = ResolversObject<{
  answeredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  clientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  poolId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  poolName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PoolMemberState'], ParentType, ContextType>;
  workerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type PostMessageResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PostMessageResult'] = ResolversParentTypes['PostMessageResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'Message' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
}>;

export type ProducerCannotAcceptResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProducerCannotAccept'] = ResolversParentTypes['ProducerCannotAccept']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ProposalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = ResolversObject<{
  actions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<ResolversTypes['PlanPicture'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['PlanPicture'], ParentType, ContextType>;
  blueprintId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['MergeConflict']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  decidedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edits?: Resolver<ReadonlyArray<ResolversTypes['ProposedEdit']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isBehind?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  messageId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  openConflicts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  preview?: Resolver<Maybe<ResolversTypes['ChangePreview']>, ParentType, ContextType, Partial<ProposalPreviewArgs>>;
  runId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ProposalHasConflictsResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposalHasConflicts'] = ResolversParentTypes['ProposalHasConflicts']> = ResolversObject<{
  conflictIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ProposalNotNowResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposalNotNow'] = ResolversParentTypes['ProposalNotNow']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ProposeBlueprintResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposeBlueprintResult'] = ResolversParentTypes['ProposeBlueprintResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'Blueprint' | 'BlueprintRefused' | 'FileNotFound' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'NothingMakesIt' | 'UnknownArtefactType', ParentType, ContextType>;
}>;

export type ProposeChangeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposeChangeResult'] = ResolversParentTypes['ProposeChangeResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'BlueprintRefused' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'Proposal' | 'ProposalNotNow', ParentType, ContextType>;
}>;

export type ProposedEditResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProposedEdit'] = ResolversParentTypes['ProposedEdit']> = ResolversObject<{
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlanEditKind'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['PlanThing'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EditStatus'], ParentType, ContextType>;
  thingId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thingTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ProvenanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Provenance'] = ResolversParentTypes['Provenance']> = ResolversObject<{
  makers?: Resolver<ReadonlyArray<ResolversTypes['PacketMaker']>, ParentType, ContextType>;
  models?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['PacketSource']>, ParentType, ContextType>;
}>;

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = ResolversObject<{
  apiKeys?: Resolver<ReadonlyArray<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  artefactTypes?: Resolver<ReadonlyArray<ResolversTypes['ArtefactType']>, ParentType, ContextType>;
  askedAhead?: Resolver<ReadonlyArray<ResolversTypes['KeepFree']>, ParentType, ContextType, RequireFields<QueryAskedAheadArgs, 'blueprintId'>>;
  auditLog?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'first'>>;
  blockLibrary?: Resolver<ReadonlyArray<ResolversTypes['LibraryBlock']>, ParentType, ContextType, Partial<QueryBlockLibraryArgs>>;
  blueprint?: Resolver<Maybe<ResolversTypes['Blueprint']>, ParentType, ContextType, RequireFields<QueryBlueprintArgs, 'id'>>;
  blueprints?: Resolver<ResolversTypes['BlueprintConnection'], ParentType, ContextType, RequireFields<QueryBlueprintsArgs, 'first'>>;
  configuredModels?: Resolver<ReadonlyArray<ResolversTypes['ConfiguredModel']>, ParentType, ContextType>;
  engagement?: Resolver<Maybe<ResolversTypes['Engagement']>, ParentType, ContextType, RequireFields<QueryEngagementArgs, 'id'>>;
  engagements?: Resolver<ResolversTypes['EngagementConnection'], ParentType, ContextType, RequireFields<QueryEngagementsArgs, 'first'>>;
  file?: Resolver<Maybe<ResolversTypes['File']>, ParentType, ContextType, RequireFields<QueryFileArgs, 'id'>>;
  forwardView?: Resolver<ReadonlyArray<ResolversTypes['ForwardItem']>, ParentType, ContextType, RequireFields<QueryForwardViewArgs, 'days'>>;
  hiringPolicy?: Resolver<Maybe<ResolversTypes['HiringPolicy']>, ParentType, ContextType, Partial<QueryHiringPolicyArgs>>;
  hiringRecords?: Resolver<ReadonlyArray<ResolversTypes['HiringRecord']>, ParentType, ContextType, RequireFields<QueryHiringRecordsArgs, 'runId'>>;
  hiringReviews?: Resolver<ReadonlyArray<ResolversTypes['HiringReview']>, ParentType, ContextType, Partial<QueryHiringReviewsArgs>>;
  invoice?: Resolver<Maybe<ResolversTypes['Invoice']>, ParentType, ContextType, RequireFields<QueryInvoiceArgs, 'id'>>;
  invoices?: Resolver<ResolversTypes['InvoiceConnection'], ParentType, ContextType, RequireFields<QueryInvoicesArgs, 'first'>>;
  keyScopes?: Resolver<ReadonlyArray<ResolversTypes['KeyScope']>, ParentType, ContextType>;
  ledgerTransfers?: Resolver<ResolversTypes['LedgerTransferConnection'], ParentType, ContextType, RequireFields<QueryLedgerTransfersArgs, 'first'>>;
  members?: Resolver<ReadonlyArray<ResolversTypes['Member']>, ParentType, ContextType>;
  messages?: Resolver<ReadonlyArray<ResolversTypes['Message']>, ParentType, ContextType, RequireFields<QueryMessagesArgs, 'first' | 'runId'>>;
  myHiringReviews?: Resolver<ReadonlyArray<ResolversTypes['HiringReview']>, ParentType, ContextType>;
  myOpinions?: Resolver<ReadonlyArray<ResolversTypes['Opinion']>, ParentType, ContextType>;
  myWork?: Resolver<ReadonlyArray<ResolversTypes['WorkItem']>, ParentType, ContextType, Partial<QueryMyWorkArgs>>;
  myWorkers?: Resolver<ReadonlyArray<ResolversTypes['Worker']>, ParentType, ContextType>;
  offers?: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType, Partial<QueryOffersArgs>>;
  passOvers?: Resolver<ReadonlyArray<ResolversTypes['PassOver']>, ParentType, ContextType, RequireFields<QueryPassOversArgs, 'first'>>;
  peerReviewRequests?: Resolver<ReadonlyArray<ResolversTypes['PeerReviewRequest']>, ParentType, ContextType>;
  peerReviewTasks?: Resolver<ReadonlyArray<ResolversTypes['PeerReviewTask']>, ParentType, ContextType>;
  poolMemberships?: Resolver<ReadonlyArray<ResolversTypes['PoolMembership']>, ParentType, ContextType>;
  pools?: Resolver<ReadonlyArray<ResolversTypes['Pool']>, ParentType, ContextType>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<QueryProposalArgs, 'id'>>;
  proposals?: Resolver<ReadonlyArray<ResolversTypes['Proposal']>, ParentType, ContextType, Partial<QueryProposalsArgs>>;
  quietHours?: Resolver<ReadonlyArray<ResolversTypes['QuietHours']>, ParentType, ContextType>;
  readBrief?: Resolver<ResolversTypes['BriefReading'], ParentType, ContextType, RequireFields<QueryReadBriefArgs, 'text'>>;
  routingReceipt?: Resolver<Maybe<ResolversTypes['RoutingReceipt']>, ParentType, ContextType, RequireFields<QueryRoutingReceiptArgs, 'id'>>;
  routingReceipts?: Resolver<ResolversTypes['RoutingReceiptConnection'], ParentType, ContextType, RequireFields<QueryRoutingReceiptsArgs, 'first'>>;
  run?: Resolver<Maybe<ResolversTypes['Run']>, ParentType, ContextType, RequireFields<QueryRunArgs, 'id'>>;
  runs?: Resolver<ResolversTypes['RunConnection'], ParentType, ContextType, RequireFields<QueryRunsArgs, 'first'>>;
  savedParts?: Resolver<ReadonlyArray<ResolversTypes['SavedPart']>, ParentType, ContextType>;
  sessions?: Resolver<ReadonlyArray<ResolversTypes['Session']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType, Partial<QuerySkillsArgs>>;
  suggestedSkills?: Resolver<ReadonlyArray<ResolversTypes['Skill']>, ParentType, ContextType, RequireFields<QuerySuggestedSkillsArgs, 'occupation'>>;
  system?: Resolver<ResolversTypes['SystemInfo'], ParentType, ContextType>;
  transferVerdict?: Resolver<ResolversTypes['TransferVerdict'], ParentType, ContextType, RequireFields<QueryTransferVerdictArgs, 'input'>>;
  trialBalance?: Resolver<ReadonlyArray<ResolversTypes['TrialBalance']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  waitingAsks?: Resolver<ReadonlyArray<ResolversTypes['Ask']>, ParentType, ContextType>;
  waysToMake?: Resolver<ResolversTypes['WaysResult'], ParentType, ContextType, RequireFields<QueryWaysToMakeArgs, 'atHand' | 'first' | 'wanted'>>;
  worker?: Resolver<Maybe<ResolversTypes['Worker']>, ParentType, ContextType, RequireFields<QueryWorkerArgs, 'id'>>;
  workers?: Resolver<ResolversTypes['WorkerConnection'], ParentType, ContextType, RequireFields<QueryWorkersArgs, 'first'>>;
}>;

export type QuietHoursResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuietHours'] = ResolversParentTypes['QuietHours']> = ResolversObject<{
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type QuoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = ResolversObject<{
  cost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  finishAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['QuoteGap']>, ParentType, ContextType>;
  isOnTime?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isWithinBudget?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['QuoteLine']>, ParentType, ContextType>;
  qualityHigh?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  qualityLow?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sameAs?: Resolver<Maybe<ResolversTypes['QuoteVariant']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['QuoteVariant'], ParentType, ContextType>;
}>;

export type QuoteGapResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuoteGap'] = ResolversParentTypes['QuoteGap']> = ResolversObject<{
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type QuoteLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuoteLine'] = ResolversParentTypes['QuoteLine']> = ResolversObject<{
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type RebaseProposalResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RebaseProposalResult'] = ResolversParentTypes['RebaseProposalResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotAllowed' | 'NotFound' | 'Proposal' | 'ProposalHasConflicts' | 'ProposalNotNow', ParentType, ContextType>;
}>;

export type ReconveneRunResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReconveneRunResult'] = ResolversParentTypes['ReconveneRunResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'BlueprintRefused' | 'FundsMissing' | 'IdempotencyKeyReused' | 'NotAllowed' | 'NotFound' | 'Run' | 'RunNotNow' | 'SeatCannotBeFilled', ParentType, ContextType>;
}>;

export type RefusalResolvers<ContextType = any, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = ResolversObject<{
  __resolveType: TypeResolveFn<'BlueprintRefused' | 'BudgetBelowPromised' | 'ConsentNeeded' | 'CriteriaFailed' | 'CriteriaUnanswered' | 'EmailTaken' | 'FileNotFound' | 'FundsMissing' | 'HandOffsWaiting' | 'IdempotencyKeyReused' | 'InvalidInput' | 'InvoiceNotInState' | 'InvoiceRuleBroken' | 'NotAllowed' | 'NotEnoughFunds' | 'NotFound' | 'NotNow' | 'NothingMakesIt' | 'OfferGone' | 'OutOfDate' | 'PasswordTooWeak' | 'PersonNeeded' | 'ProducerCannotAccept' | 'ProposalHasConflicts' | 'ProposalNotNow' | 'ReviewAlreadyGiven' | 'ReviewAnswered' | 'ReviewerDecided' | 'RunNotNow' | 'SeatCannotBeFilled' | 'TaxUndecided' | 'TooManyAttempts' | 'UnknownArtefactType' | 'UploadRefused' | 'WrongEmailOrPassword', ParentType, ContextType>;
}>;

export type RefusePacketResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RefusePacketResult'] = ResolversParentTypes['RefusePacketResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'NotNow' | 'OutOfDate' | 'ProducerCannotAccept' | 'RunBlock', ParentType, ContextType>;
}>;

export type ReleaseSeatResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReleaseSeatResult'] = ResolversParentTypes['ReleaseSeatResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RunSeat', ParentType, ContextType>;
}>;

export type RemoveFromPoolResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveFromPoolResult'] = ResolversParentTypes['RemoveFromPoolResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'Pool', ParentType, ContextType>;
}>;

export type RequestReviewResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RequestReviewResult'] = ResolversParentTypes['RequestReviewResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'HiringReview' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
}>;

export type ResumeRunResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResumeRunResult'] = ResolversParentTypes['ResumeRunResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotAllowed' | 'NotFound' | 'Run' | 'RunNotNow', ParentType, ContextType>;
}>;

export type ReviewAlreadyGivenResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReviewAlreadyGiven'] = ResolversParentTypes['ReviewAlreadyGiven']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ReviewAnsweredResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReviewAnswered'] = ResolversParentTypes['ReviewAnswered']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ReviewerDecidedResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReviewerDecided'] = ResolversParentTypes['ReviewerDecided']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ReviseProposalResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReviseProposalResult'] = ResolversParentTypes['ReviseProposalResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'BlueprintRefused' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'Proposal' | 'ProposalNotNow', ParentType, ContextType>;
}>;

export type RevokeApiKeyResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RevokeApiKeyResult'] = ResolversParentTypes['RevokeApiKeyResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'ApiKey' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
}>;

export type RevokeSessionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RevokeSessionResult'] = ResolversParentTypes['RevokeSessionResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'NotFound' | 'Session', ParentType, ContextType>;
}>;

export type RouteReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['RouteReason'] = ResolversParentTypes['RouteReason']> = ResolversObject<{
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type RoutedCandidateResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoutedCandidate'] = ResolversParentTypes['RoutedCandidate']> = ResolversObject<{
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CandidateKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CandidateOutcome'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  qualityHigh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qualityLow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['RouteReason']>, ParentType, ContextType>;
}>;

export type RoutingReceiptResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoutingReceipt'] = ResolversParentTypes['RoutingReceipt']> = ResolversObject<{
  candidates?: Resolver<ReadonlyArray<ResolversTypes['RoutedCandidate']>, ParentType, ContextType>;
  catalogueVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataClasses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dataOrigin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type RoutingReceiptConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoutingReceiptConnection'] = ResolversParentTypes['RoutingReceiptConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['RoutingReceiptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type RoutingReceiptEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RoutingReceiptEdge'] = ResolversParentTypes['RoutingReceiptEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RoutingReceipt'], ParentType, ContextType>;
}>;

export type RunResolvers<ContextType = any, ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run']> = ResolversObject<{
  actions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  activity?: Resolver<ReadonlyArray<ResolversTypes['Activity']>, ParentType, ContextType, RequireFields<RunActivityArgs, 'first'>>;
  asks?: Resolver<ReadonlyArray<ResolversTypes['Ask']>, ParentType, ContextType>;
  blocks?: Resolver<ReadonlyArray<ResolversTypes['RunBlock']>, ParentType, ContextType>;
  blueprintId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  committed?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  convenedInSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  finishAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGuest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['RunBudget']>, ParentType, ContextType>;
  pausedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reconvenesRunId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['RunSeat']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RunState'], ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['SubTeam']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variant?: Resolver<ResolversTypes['QuoteVariant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RunBlockResolvers<ContextType = any, ParentType extends ResolversParentTypes['RunBlock'] = ResolversParentTypes['RunBlock']> = ResolversObject<{
  acceptedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  criteria?: Resolver<ReadonlyArray<ResolversTypes['Criterion']>, ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drafts?: Resolver<ReadonlyArray<ResolversTypes['Draft']>, ParentType, ContextType>;
  estimateAskedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  expectedFinish?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inputs?: Resolver<ReadonlyArray<ResolversTypes['BlockInput']>, ParentType, ContextType>;
  isCritical?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lease?: Resolver<Maybe<ResolversTypes['Lease']>, ParentType, ContextType>;
  outputs?: Resolver<ReadonlyArray<ResolversTypes['Artefact']>, ParentType, ContextType>;
  packets?: Resolver<ReadonlyArray<ResolversTypes['Packet']>, ParentType, ContextType>;
  plannedFinish?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  plannedStart?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reviewSeatId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  seatId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slackMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  staleInputs?: Resolver<ReadonlyArray<ResolversTypes['StaleInput']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BlockState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RunBudgetResolvers<ContextType = any, ParentType extends ResolversParentTypes['RunBudget'] = ResolversParentTypes['RunBudget']> = ResolversObject<{
  askedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  forecast?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  free?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lacking?: Resolver<Maybe<ResolversTypes['BudgetLack']>, ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  models?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['BudgetStanding'], ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  unpaidSeatId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  usedPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type RunConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RunConnection'] = ResolversParentTypes['RunConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['RunEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type RunEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RunEdge'] = ResolversParentTypes['RunEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Run'], ParentType, ContextType>;
}>;

export type RunNotNowResolvers<ContextType = any, ParentType extends ResolversParentTypes['RunNotNow'] = ResolversParentTypes['RunNotNow']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RunState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type RunSeatResolvers<ContextType = any, ParentType extends ResolversParentTypes['RunSeat'] = ResolversParentTypes['RunSeat']> = ResolversObject<{
  actions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['SeatHolder']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isClosed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  offers?: Resolver<ReadonlyArray<ResolversTypes['Offer']>, ParentType, ContextType>;
  pastHolders?: Resolver<ReadonlyArray<ResolversTypes['SeatHolder']>, ParentType, ContextType>;
  preferredKind?: Resolver<ResolversTypes['SeatKind'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  search?: Resolver<Maybe<ResolversTypes['SeatSearch']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['SeatSize']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SeatState'], ParentType, ContextType>;
  teamId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  twinOfSeatId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type SaveOpinionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveOpinionResult'] = ResolversParentTypes['SaveOpinionResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'OpinionSaved', ParentType, ContextType>;
}>;

export type SaveWorkerResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaveWorkerResult'] = ResolversParentTypes['SaveWorkerResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'Worker', ParentType, ContextType>;
}>;

export type SavedPartResolvers<ContextType = any, ParentType extends ResolversParentTypes['SavedPart'] = ResolversParentTypes['SavedPart']> = ResolversObject<{
  ancestors?: Resolver<ReadonlyArray<ResolversTypes['SavedPartAncestor']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  blocks?: Resolver<ReadonlyArray<ResolversTypes['Block']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  repeatedFor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['Seat']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  teams?: Resolver<ReadonlyArray<ResolversTypes['SubTeam']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usualCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type SavedPartAncestorResolvers<ContextType = any, ParentType extends ResolversParentTypes['SavedPartAncestor'] = ResolversParentTypes['SavedPartAncestor']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type SavedPartResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SavedPartResult'] = ResolversParentTypes['SavedPartResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SavedPart', ParentType, ContextType>;
}>;

export type SeatResolvers<ContextType = any, ParentType extends ResolversParentTypes['Seat'] = ResolversParentTypes['Seat']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  preferredKind?: Resolver<ResolversTypes['SeatKind'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skillNeeds?: Resolver<ReadonlyArray<ResolversTypes['SeatSkill']>, ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  teamId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type SeatCannotBeFilledResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeatCannotBeFilled'] = ResolversParentTypes['SeatCannotBeFilled']> = ResolversObject<{
  gaps?: Resolver<ReadonlyArray<ResolversTypes['QuoteGap']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type SeatHolderResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeatHolder'] = ResolversParentTypes['SeatHolder']> = ResolversObject<{
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SeatKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type SeatSearchResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeatSearch'] = ResolversParentTypes['SeatSearch']> = ResolversObject<{
  askedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  knownUntil?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  usuallyBy?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
}>;

export type SeatSizeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeatSize'] = ResolversParentTypes['SeatSize']> = ResolversObject<{
  closeBelow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openAbove?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type SeatSkillResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeatSkill'] = ResolversParentTypes['SeatSkill']> = ResolversObject<{
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type SessionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = ResolversObject<{
  device?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type SetAvailabilityResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetAvailabilityResult'] = ResolversParentTypes['SetAvailabilityResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'NotAllowed' | 'NotFound' | 'Worker', ParentType, ContextType>;
}>;

export type SetHiringPolicyResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetHiringPolicyResult'] = ResolversParentTypes['SetHiringPolicyResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'HiringPolicy' | 'InvalidInput' | 'NotAllowed' | 'NotFound', ParentType, ContextType>;
}>;

export type SetQuietHoursResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetQuietHoursResult'] = ResolversParentTypes['SetQuietHoursResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'NotFound' | 'QuietHours', ParentType, ContextType>;
}>;

export type SetRunBudgetResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetRunBudgetResult'] = ResolversParentTypes['SetRunBudgetResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'BudgetBelowPromised' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'Run' | 'RunNotNow', ParentType, ContextType>;
}>;

export type SetSeatSizeResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SetSeatSizeResult'] = ResolversParentTypes['SetSeatSizeResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'Run' | 'RunNotNow', ParentType, ContextType>;
}>;

export type SettlementLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['SettlementLine'] = ResolversParentTypes['SettlementLine']> = ResolversObject<{
  agreed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  blockId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owed?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BlockState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type ShareVersionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ShareVersionResult'] = ResolversParentTypes['ShareVersionResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'FileNotFound' | 'IdempotencyKeyReused' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'NotNow' | 'RunBlock', ParentType, ContextType>;
}>;

export type SignInResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'SignedIn' | 'TooManyAttempts' | 'WrongEmailOrPassword', ParentType, ContextType>;
}>;

export type SignUpResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignUpResult'] = ResolversParentTypes['SignUpResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'EmailTaken' | 'InvalidInput' | 'PasswordTooWeak' | 'SignedIn' | 'TooManyAttempts', ParentType, ContextType>;
}>;

export type SignedInResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignedIn'] = ResolversParentTypes['SignedIn']> = ResolversObject<{
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type SignedOutResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignedOut'] = ResolversParentTypes['SignedOut']> = ResolversObject<{
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
}>;

export type SkillResolvers<ContextType = any, ParentType extends ResolversParentTypes['Skill'] = ResolversParentTypes['Skill']> = ResolversObject<{
  esco?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  family?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  familyLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  onet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type SkillLevelResolvers<ContextType = any, ParentType extends ResolversParentTypes['SkillLevel'] = ResolversParentTypes['SkillLevel']> = ResolversObject<{
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skill?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type StaleInputResolvers<ContextType = any, ParentType extends ResolversParentTypes['StaleInput'] = ResolversParentTypes['StaleInput']> = ResolversObject<{
  newestVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceBlockId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  takenVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type StartBlockResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['StartBlockResult'] = ResolversParentTypes['StartBlockResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'NotAllowed' | 'NotFound' | 'NotNow' | 'RunBlock', ParentType, ContextType>;
}>;

export type SubTeamResolvers<ContextType = any, ParentType extends ResolversParentTypes['SubTeam'] = ResolversParentTypes['SubTeam']> = ResolversObject<{
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leadSeatId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type SubscriptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = ResolversObject<{
  auditLogGrew?: SubscriptionResolver<ResolversTypes['AuditEntry'], "auditLogGrew", ParentType, ContextType>;
  myHiringChanged?: SubscriptionResolver<ResolversTypes['ID'], "myHiringChanged", ParentType, ContextType>;
  offersChanged?: SubscriptionResolver<ResolversTypes['Offer'], "offersChanged", ParentType, ContextType>;
  runChanged?: SubscriptionResolver<ResolversTypes['Activity'], "runChanged", ParentType, ContextType, RequireFields<SubscriptionRunChangedArgs, 'runId'>>;
}>;

export type SuggestedArtefactResolvers<ContextType = any, ParentType extends ResolversParentTypes['SuggestedArtefact'] = ResolversParentTypes['SuggestedArtefact']> = ResolversObject<{
  artefact?: Resolver<ResolversTypes['Artefact'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type SuggestedBudgetResolvers<ContextType = any, ParentType extends ResolversParentTypes['SuggestedBudget'] = ResolversParentTypes['SuggestedBudget']> = ResolversObject<{
  amount?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
}>;

export type SuggestedDeadlineResolvers<ContextType = any, ParentType extends ResolversParentTypes['SuggestedDeadline'] = ResolversParentTypes['SuggestedDeadline']> = ResolversObject<{
  because?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  time?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type SwapSeatResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SwapSeatResult'] = ResolversParentTypes['SwapSeatResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RunSeat', ParentType, ContextType>;
}>;

export type SwitchWorkspaceResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['SwitchWorkspaceResult'] = ResolversParentTypes['SwitchWorkspaceResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'NotFound' | 'SignedIn', ParentType, ContextType>;
}>;

export type SystemInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['SystemInfo'] = ResolversParentTypes['SystemInfo']> = ResolversObject<{
  timeZoneData?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type TakeVersionResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TakeVersionResult'] = ResolversParentTypes['TakeVersionResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'IdempotencyKeyReused' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'NotNow' | 'RunBlock', ParentType, ContextType>;
}>;

export type TaxAnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaxAnswer'] = ResolversParentTypes['TaxAnswer']> = ResolversObject<{
  answeredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  answeredBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type TaxFactResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaxFact'] = ResolversParentTypes['TaxFact']> = ResolversObject<{
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type TaxFieldResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaxField'] = ResolversParentTypes['TaxField']> = ResolversObject<{
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TaxAnswerKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leastPercent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mostPercent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neededWhen?: Resolver<Maybe<ResolversTypes['TaxFact']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['TaxOption']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['TaxOption']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PlainDate']>, ParentType, ContextType>;
  where?: Resolver<Maybe<ResolversTypes['TaxAnswerPlace']>, ParentType, ContextType>;
}>;

export type TaxOptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaxOption'] = ResolversParentTypes['TaxOption']> = ResolversObject<{
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type TaxQuestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaxQuestion'] = ResolversParentTypes['TaxQuestion']> = ResolversObject<{
  about?: Resolver<ReadonlyArray<ResolversTypes['TaxFact']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['TaxField']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type TaxSubtotalResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaxSubtotal'] = ResolversParentTypes['TaxSubtotal']> = ResolversObject<{
  base?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ratePercent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tax?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
}>;

export type TaxTreatmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaxTreatment'] = ResolversParentTypes['TaxTreatment']> = ResolversObject<{
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveDate?: Resolver<ResolversTypes['PlainDate'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteEnglish?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ratePercent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whoOwes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type TaxUndecidedResolvers<ContextType = any, ParentType extends ResolversParentTypes['TaxUndecided'] = ResolversParentTypes['TaxUndecided']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['TaxQuestion'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type TooManyAttemptsResolvers<ContextType = any, ParentType extends ResolversParentTypes['TooManyAttempts'] = ResolversParentTypes['TooManyAttempts']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAfterSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type TrackPartResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrackPart'] = ResolversParentTypes['TrackPart']> = ResolversObject<{
  acceptance?: Resolver<ResolversTypes['Expectation'], ParentType, ContextType>;
  acceptedBlocks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  costRatio?: Resolver<Maybe<ResolversTypes['Expectation']>, ParentType, ContextType>;
  delayMinutes?: Resolver<Maybe<ResolversTypes['Expectation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TrackPartKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lateness?: Resolver<ResolversTypes['Expectation'], ParentType, ContextType>;
  peerReviews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusedHandOffs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rework?: Resolver<ResolversTypes['Expectation'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type TrackRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrackRecord'] = ResolversParentTypes['TrackRecord']> = ResolversObject<{
  acceptance?: Resolver<ResolversTypes['Expectation'], ParentType, ContextType>;
  acceptedBlocks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  costRatio?: Resolver<Maybe<ResolversTypes['Expectation']>, ParentType, ContextType>;
  delayMinutes?: Resolver<Maybe<ResolversTypes['Expectation']>, ParentType, ContextType>;
  lateness?: Resolver<ResolversTypes['Expectation'], ParentType, ContextType>;
  parts?: Resolver<ReadonlyArray<ResolversTypes['TrackPart']>, ParentType, ContextType>;
  peerReviews?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusedHandOffs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rework?: Resolver<ResolversTypes['Expectation'], ParentType, ContextType>;
  says?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type TransferVerdictResolvers<ContextType = any, ParentType extends ResolversParentTypes['TransferVerdict'] = ResolversParentTypes['TransferVerdict']> = ResolversObject<{
  catalogueVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mayProceed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missingProofs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['RouteReason']>, ParentType, ContextType>;
}>;

export type TrialBalanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrialBalance'] = ResolversParentTypes['TrialBalance']> = ResolversObject<{
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['TrialBalanceRow']>, ParentType, ContextType>;
  totalCredit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  totalDebit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
}>;

export type TrialBalanceRowResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrialBalanceRow'] = ResolversParentTypes['TrialBalanceRow']> = ResolversObject<{
  account?: Resolver<ResolversTypes['LedgerAccount'], ParentType, ContextType>;
  credit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  debit?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
}>;

export type UnknownArtefactTypeResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnknownArtefactType'] = ResolversParentTypes['UnknownArtefactType']> = ResolversObject<{
  didYouMean?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type UpdateBusinessDetailsResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['UpdateBusinessDetailsResult'] = ResolversParentTypes['UpdateBusinessDetailsResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'InvalidInput' | 'NotAllowed' | 'Workspace', ParentType, ContextType>;
}>;

export type UploadRefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['UploadRefused'] = ResolversParentTypes['UploadRefused']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type UploadSlotResolvers<ContextType = any, ParentType extends ResolversParentTypes['UploadSlot'] = ResolversParentTypes['UploadSlot']> = ResolversObject<{
  file?: Resolver<ResolversTypes['File'], ParentType, ContextType>;
  uploadUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type ViewerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = ResolversObject<{
  actions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  apiKey?: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  workspace?: Resolver<ResolversTypes['Workspace'], ParentType, ContextType>;
}>;

export type WayResolvers<ContextType = any, ParentType extends ResolversParentTypes['Way'] = ResolversParentTypes['Way']> = ResolversObject<{
  blocks?: Resolver<ReadonlyArray<ResolversTypes['WayBlock']>, ParentType, ContextType>;
  isFastest?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pathMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seatCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  without?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  workMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type WayBlockResolvers<ContextType = any, ParentType extends ResolversParentTypes['WayBlock'] = ResolversParentTypes['WayBlock']> = ResolversObject<{
  isOnlyHere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
}>;

export type WaysResolvers<ContextType = any, ParentType extends ResolversParentTypes['Ways'] = ResolversParentTypes['Ways']> = ResolversObject<{
  ways?: Resolver<ReadonlyArray<ResolversTypes['Way']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type WaysResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['WaysResult'] = ResolversParentTypes['WaysResult']> = ResolversObject<{
  __resolveType: TypeResolveFn<'BlueprintRefused' | 'InvalidInput' | 'NothingMakesIt' | 'UnknownArtefactType' | 'Ways', ParentType, ContextType>;
}>;

export type WorkItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['WorkItem'] = ResolversParentTypes['WorkItem']> = ResolversObject<{
  block?: Resolver<ResolversTypes['RunBlock'], ParentType, ContextType>;
  clientName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isReview?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  runTitle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
}>;

export type WorkerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Worker'] = ResolversParentTypes['Worker']> = ResolversObject<{
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  headline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hours?: Resolver<ReadonlyArray<ResolversTypes['WorkingHours']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkerKind'], ParentType, ContextType>;
  languages?: Resolver<ReadonlyArray<ResolversTypes['LanguageLevel']>, ParentType, ContextType>;
  myOpinion?: Resolver<Maybe<ResolversTypes['Opinion']>, ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  skills?: Resolver<ReadonlyArray<ResolversTypes['SkillLevel']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  trackRecord?: Resolver<ResolversTypes['TrackRecord'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type WorkerConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['WorkerConnection'] = ResolversParentTypes['WorkerConnection']> = ResolversObject<{
  edges?: Resolver<ReadonlyArray<ResolversTypes['WorkerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
}>;

export type WorkerEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['WorkerEdge'] = ResolversParentTypes['WorkerEdge']> = ResolversObject<{
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Worker'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['MatchReason']>, ParentType, ContextType>;
}>;

export type WorkingHoursResolvers<ContextType = any, ParentType extends ResolversParentTypes['WorkingHours'] = ResolversParentTypes['WorkingHours']> = ResolversObject<{
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
}>;

export type WorkspaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Workspace'] = ResolversParentTypes['Workspace']> = ResolversObject<{
  business?: Resolver<ResolversTypes['BusinessDetails'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['WorkspaceKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type WrongEmailOrPasswordResolvers<ContextType = any, ParentType extends ResolversParentTypes['WrongEmailOrPassword'] = ResolversParentTypes['WrongEmailOrPassword']> = ResolversObject<{
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
}>;

export type Resolvers<ContextType = any> = ResolversObject<{
  AcceptOfferResult?: AcceptOfferResultResolvers<ContextType>;
  AcceptPacketResult?: AcceptPacketResultResolvers<ContextType>;
  Activity?: ActivityResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  AddMemberResult?: AddMemberResultResolvers<ContextType>;
  AffectedPerson?: AffectedPersonResolvers<ContextType>;
  AnswerAskResult?: AnswerAskResultResolvers<ContextType>;
  AnswerKeepFreeResult?: AnswerKeepFreeResultResolvers<ContextType>;
  AnswerPeerReviewResult?: AnswerPeerReviewResultResolvers<ContextType>;
  AnswerPoolResult?: AnswerPoolResultResolvers<ContextType>;
  AnswerReviewResult?: AnswerReviewResultResolvers<ContextType>;
  AnswerTaxQuestionResult?: AnswerTaxQuestionResultResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  Artefact?: ArtefactResolvers<ContextType>;
  ArtefactType?: ArtefactTypeResolvers<ContextType>;
  Ask?: AskResolvers<ContextType>;
  AskAheadResult?: AskAheadResultResolvers<ContextType>;
  AskForPeerReviewResult?: AskForPeerReviewResultResolvers<ContextType>;
  AskResult?: AskResultResolvers<ContextType>;
  AskedAhead?: AskedAheadResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  Block?: BlockResolvers<ContextType>;
  BlockInput?: BlockInputResolvers<ContextType>;
  BlockMethod?: BlockMethodResolvers<ContextType>;
  BlockMethodChoice?: BlockMethodChoiceResolvers<ContextType>;
  Blueprint?: BlueprintResolvers<ContextType>;
  BlueprintConnection?: BlueprintConnectionResolvers<ContextType>;
  BlueprintEdge?: BlueprintEdgeResolvers<ContextType>;
  BlueprintRefused?: BlueprintRefusedResolvers<ContextType>;
  BlueprintVersion?: BlueprintVersionResolvers<ContextType>;
  BriefReading?: BriefReadingResolvers<ContextType>;
  BudgetBelowPromised?: BudgetBelowPromisedResolvers<ContextType>;
  BusinessDetails?: BusinessDetailsResolvers<ContextType>;
  CancelPreview?: CancelPreviewResolvers<ContextType>;
  CancelRunResult?: CancelRunResultResolvers<ContextType>;
  ChangePreview?: ChangePreviewResolvers<ContextType>;
  CloseRunResult?: CloseRunResultResolvers<ContextType>;
  ConfiguredModel?: ConfiguredModelResolvers<ContextType>;
  ConsentNeeded?: ConsentNeededResolvers<ContextType>;
  CreateApiKeyResult?: CreateApiKeyResultResolvers<ContextType>;
  CreatePoolResult?: CreatePoolResultResolvers<ContextType>;
  CreateUploadResult?: CreateUploadResultResolvers<ContextType>;
  CreatedApiKey?: CreatedApiKeyResolvers<ContextType>;
  CriteriaFailed?: CriteriaFailedResolvers<ContextType>;
  CriteriaUnanswered?: CriteriaUnansweredResolvers<ContextType>;
  Criterion?: CriterionResolvers<ContextType>;
  CriterionResult?: CriterionResultResolvers<ContextType>;
  DecideConflictResult?: DecideConflictResultResolvers<ContextType>;
  DeclineOfferResult?: DeclineOfferResultResolvers<ContextType>;
  DeliverPacketResult?: DeliverPacketResultResolvers<ContextType>;
  DepositFundsResult?: DepositFundsResultResolvers<ContextType>;
  Draft?: DraftResolvers<ContextType>;
  EditBlueprintResult?: EditBlueprintResultResolvers<ContextType>;
  EmailTaken?: EmailTakenResolvers<ContextType>;
  EndProposalResult?: EndProposalResultResolvers<ContextType>;
  EngagedBlock?: EngagedBlockResolvers<ContextType>;
  Engagement?: EngagementResolvers<ContextType>;
  EngagementConnection?: EngagementConnectionResolvers<ContextType>;
  EngagementEdge?: EngagementEdgeResolvers<ContextType>;
  Expectation?: ExpectationResolvers<ContextType>;
  File?: FileResolvers<ContextType>;
  FileNotFound?: FileNotFoundResolvers<ContextType>;
  ForwardItem?: ForwardItemResolvers<ContextType>;
  FundsDeposited?: FundsDepositedResolvers<ContextType>;
  FundsMissing?: FundsMissingResolvers<ContextType>;
  FxNote?: FxNoteResolvers<ContextType>;
  GiveEstimateResult?: GiveEstimateResultResolvers<ContextType>;
  HandOffsWaiting?: HandOffsWaitingResolvers<ContextType>;
  Heard?: HeardResolvers<ContextType>;
  HeartbeatResult?: HeartbeatResultResolvers<ContextType>;
  HiringPolicy?: HiringPolicyResolvers<ContextType>;
  HiringRecord?: HiringRecordResolvers<ContextType>;
  HiringReview?: HiringReviewResolvers<ContextType>;
  IdempotencyKeyReused?: IdempotencyKeyReusedResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  InviteToPoolResult?: InviteToPoolResultResolvers<ContextType>;
  Invoice?: InvoiceResolvers<ContextType>;
  InvoiceConnection?: InvoiceConnectionResolvers<ContextType>;
  InvoiceEdge?: InvoiceEdgeResolvers<ContextType>;
  InvoiceLine?: InvoiceLineResolvers<ContextType>;
  InvoiceNotInState?: InvoiceNotInStateResolvers<ContextType>;
  InvoiceParty?: InvoicePartyResolvers<ContextType>;
  InvoiceRuleBroken?: InvoiceRuleBrokenResolvers<ContextType>;
  IssueInvoiceResult?: IssueInvoiceResultResolvers<ContextType>;
  KeepFree?: KeepFreeResolvers<ContextType>;
  KeyScope?: KeyScopeResolvers<ContextType>;
  LanguageLevel?: LanguageLevelResolvers<ContextType>;
  LaunchPreview?: LaunchPreviewResolvers<ContextType>;
  LaunchRunResult?: LaunchRunResultResolvers<ContextType>;
  Lease?: LeaseResolvers<ContextType>;
  LedgerAccount?: LedgerAccountResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerTransfer?: LedgerTransferResolvers<ContextType>;
  LedgerTransferConnection?: LedgerTransferConnectionResolvers<ContextType>;
  LedgerTransferEdge?: LedgerTransferEdgeResolvers<ContextType>;
  LibraryBlock?: LibraryBlockResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  MatchReason?: MatchReasonResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MergeConflict?: MergeConflictResolvers<ContextType>;
  MergeProposalResult?: MergeProposalResultResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MinorUnits?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotEnoughFunds?: NotEnoughFundsResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  NotNow?: NotNowResolvers<ContextType>;
  NothingMakesIt?: NothingMakesItResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  OfferGone?: OfferGoneResolvers<ContextType>;
  OfferedBlock?: OfferedBlockResolvers<ContextType>;
  Opinion?: OpinionResolvers<ContextType>;
  OpinionSaved?: OpinionSavedResolvers<ContextType>;
  OutOfDate?: OutOfDateResolvers<ContextType>;
  Packet?: PacketResolvers<ContextType>;
  PacketMaker?: PacketMakerResolvers<ContextType>;
  PacketOutput?: PacketOutputResolvers<ContextType>;
  PacketSource?: PacketSourceResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PassOver?: PassOverResolvers<ContextType>;
  PasswordTooWeak?: PasswordTooWeakResolvers<ContextType>;
  PauseRunResult?: PauseRunResultResolvers<ContextType>;
  PayInvoiceResult?: PayInvoiceResultResolvers<ContextType>;
  PaymentSummary?: PaymentSummaryResolvers<ContextType>;
  PeerReviewAnswered?: PeerReviewAnsweredResolvers<ContextType>;
  PeerReviewAsked?: PeerReviewAskedResolvers<ContextType>;
  PeerReviewRequest?: PeerReviewRequestResolvers<ContextType>;
  PeerReviewResult?: PeerReviewResultResolvers<ContextType>;
  PeerReviewTask?: PeerReviewTaskResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonNeeded?: PersonNeededResolvers<ContextType>;
  PictureBlock?: PictureBlockResolvers<ContextType>;
  PictureSeat?: PictureSeatResolvers<ContextType>;
  PlainDate?: GraphQLScalarType;
  PlanPicture?: PlanPictureResolvers<ContextType>;
  Pool?: PoolResolvers<ContextType>;
  PoolMember?: PoolMemberResolvers<ContextType>;
  PoolMembership?: PoolMembershipResolvers<ContextType>;
  PostMessageResult?: PostMessageResultResolvers<ContextType>;
  ProducerCannotAccept?: ProducerCannotAcceptResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ProposalHasConflicts?: ProposalHasConflictsResolvers<ContextType>;
  ProposalNotNow?: ProposalNotNowResolvers<ContextType>;
  ProposeBlueprintResult?: ProposeBlueprintResultResolvers<ContextType>;
  ProposeChangeResult?: ProposeChangeResultResolvers<ContextType>;
  ProposedEdit?: ProposedEditResolvers<ContextType>;
  Provenance?: ProvenanceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuietHours?: QuietHoursResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  QuoteGap?: QuoteGapResolvers<ContextType>;
  QuoteLine?: QuoteLineResolvers<ContextType>;
  RebaseProposalResult?: RebaseProposalResultResolvers<ContextType>;
  ReconveneRunResult?: ReconveneRunResultResolvers<ContextType>;
  Refusal?: RefusalResolvers<ContextType>;
  RefusePacketResult?: RefusePacketResultResolvers<ContextType>;
  ReleaseSeatResult?: ReleaseSeatResultResolvers<ContextType>;
  RemoveFromPoolResult?: RemoveFromPoolResultResolvers<ContextType>;
  RequestReviewResult?: RequestReviewResultResolvers<ContextType>;
  ResumeRunResult?: ResumeRunResultResolvers<ContextType>;
  ReviewAlreadyGiven?: ReviewAlreadyGivenResolvers<ContextType>;
  ReviewAnswered?: ReviewAnsweredResolvers<ContextType>;
  ReviewerDecided?: ReviewerDecidedResolvers<ContextType>;
  ReviseProposalResult?: ReviseProposalResultResolvers<ContextType>;
  RevokeApiKeyResult?: RevokeApiKeyResultResolvers<ContextType>;
  RevokeSessionResult?: RevokeSessionResultResolvers<ContextType>;
  RouteReason?: RouteReasonResolvers<ContextType>;
  RoutedCandidate?: RoutedCandidateResolvers<ContextType>;
  RoutingReceipt?: RoutingReceiptResolvers<ContextType>;
  RoutingReceiptConnection?: RoutingReceiptConnectionResolvers<ContextType>;
  RoutingReceiptEdge?: RoutingReceiptEdgeResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  RunBlock?: RunBlockResolvers<ContextType>;
  RunBudget?: RunBudgetResolvers<ContextType>;
  RunConnection?: RunConnectionResolvers<ContextType>;
  RunEdge?: RunEdgeResolvers<ContextType>;
  RunNotNow?: RunNotNowResolvers<ContextType>;
  RunSeat?: RunSeatResolvers<ContextType>;
  SaveOpinionResult?: SaveOpinionResultResolvers<ContextType>;
  SaveWorkerResult?: SaveWorkerResultResolvers<ContextType>;
  SavedPart?: SavedPartResolvers<ContextType>;
  SavedPartAncestor?: SavedPartAncestorResolvers<ContextType>;
  SavedPartResult?: SavedPartResultResolvers<ContextType>;
  Seat?: SeatResolvers<ContextType>;
  SeatCannotBeFilled?: SeatCannotBeFilledResolvers<ContextType>;
  SeatHolder?: SeatHolderResolvers<ContextType>;
  SeatSearch?: SeatSearchResolvers<ContextType>;
  SeatSize?: SeatSizeResolvers<ContextType>;
  SeatSkill?: SeatSkillResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SetAvailabilityResult?: SetAvailabilityResultResolvers<ContextType>;
  SetHiringPolicyResult?: SetHiringPolicyResultResolvers<ContextType>;
  SetQuietHoursResult?: SetQuietHoursResultResolvers<ContextType>;
  SetRunBudgetResult?: SetRunBudgetResultResolvers<ContextType>;
  SetSeatSizeResult?: SetSeatSizeResultResolvers<ContextType>;
  SettlementLine?: SettlementLineResolvers<ContextType>;
  ShareVersionResult?: ShareVersionResultResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignUpResult?: SignUpResultResolvers<ContextType>;
  SignedIn?: SignedInResolvers<ContextType>;
  SignedOut?: SignedOutResolvers<ContextType>;
  Skill?: SkillResolvers<ContextType>;
  SkillLevel?: SkillLevelResolvers<ContextType>;
  StaleInput?: StaleInputResolvers<ContextType>;
  StartBlockResult?: StartBlockResultResolvers<ContextType>;
  SubTeam?: SubTeamResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SuggestedArtefact?: SuggestedArtefactResolvers<ContextType>;
  SuggestedBudget?: SuggestedBudgetResolvers<ContextType>;
  SuggestedDeadline?: SuggestedDeadlineResolvers<ContextType>;
  SwapSeatResult?: SwapSeatResultResolvers<ContextType>;
  SwitchWorkspaceResult?: SwitchWorkspaceResultResolvers<ContextType>;
  SystemInfo?: SystemInfoResolvers<ContextType>;
  TakeVersionResult?: TakeVersionResultResolvers<ContextType>;
  TaxAnswer?: TaxAnswerResolvers<ContextType>;
  TaxFact?: TaxFactResolvers<ContextType>;
  TaxField?: TaxFieldResolvers<ContextType>;
  TaxOption?: TaxOptionResolvers<ContextType>;
  TaxQuestion?: TaxQuestionResolvers<ContextType>;
  TaxSubtotal?: TaxSubtotalResolvers<ContextType>;
  TaxTreatment?: TaxTreatmentResolvers<ContextType>;
  TaxUndecided?: TaxUndecidedResolvers<ContextType>;
  TooManyAttempts?: TooManyAttemptsResolvers<ContextType>;
  TrackPart?: TrackPartResolvers<ContextType>;
  TrackRecord?: TrackRecordResolvers<ContextType>;
  TransferVerdict?: TransferVerdictResolvers<ContextType>;
  TrialBalance?: TrialBalanceResolvers<ContextType>;
  TrialBalanceRow?: TrialBalanceRowResolvers<ContextType>;
  UnknownArtefactType?: UnknownArtefactTypeResolvers<ContextType>;
  UpdateBusinessDetailsResult?: UpdateBusinessDetailsResultResolvers<ContextType>;
  UploadRefused?: UploadRefusedResolvers<ContextType>;
  UploadSlot?: UploadSlotResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Way?: WayResolvers<ContextType>;
  WayBlock?: WayBlockResolvers<ContextType>;
  Ways?: WaysResolvers<ContextType>;
  WaysResult?: WaysResultResolvers<ContextType>;
  WorkItem?: WorkItemResolvers<ContextType>;
  Worker?: WorkerResolvers<ContextType>;
  WorkerConnection?: WorkerConnectionResolvers<ContextType>;
  WorkerEdge?: WorkerEdgeResolvers<ContextType>;
  WorkingHours?: WorkingHoursResolvers<ContextType>;
  Workspace?: WorkspaceResolvers<ContextType>;
  WrongEmailOrPassword?: WrongEmailOrPasswordResolvers<ContextType>;
}>;

export type DirectiveResolvers<ContextType = any> = ResolversObject<{
  access?: AccessDirectiveResolver<any, any, ContextType>;
}>;
