// Generated from the contract by `npm run schema`. Do not edit.
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ActorKind =
  | 'AGENT'
  | 'PERSON'
  | 'SYSTEM';

export type AddBlockInput = {
  /** Absent: agents cannot do it. */
  readonly agentMinutes?: number | null | undefined;
  /** What counts as done, a sentence each. */
  readonly criteria: ReadonlyArray<string>;
  readonly description?: string | null | undefined;
  readonly inputs?: ReadonlyArray<WantedInput> | null | undefined;
  readonly outputs: ReadonlyArray<WantedOutput>;
  readonly personMinutes: number;
  readonly reviewMinutes: number;
  readonly reviewSeatId: string;
  readonly seatId: string;
  readonly title: string;
};

export type AddLibraryBlockInput = {
  /** How many screens, pages, products …; as many as usual when absent. */
  readonly count?: number | null | undefined;
  readonly language?: string | null | undefined;
  readonly libraryBlockId: string;
  /** One of the block's methods; the usual one when absent. */
  readonly methodId?: string | null | undefined;
  readonly seatId?: string | null | undefined;
};

export type AddMemberInput = {
  readonly email: string;
  readonly role: Role;
};

export type AddSavedPartInput = {
  readonly count?: number | null | undefined;
  /** Another language than the one it was saved in, for a part that works into exactly one. */
  readonly language?: string | null | undefined;
  readonly savedPartId: string;
};

export type AddSeatInput = {
  readonly languages?: ReadonlyArray<string> | null | undefined;
  readonly preferredKind?: SeatKind | null | undefined;
  /** What its holder is in the team; the title when absent. */
  readonly role?: string | null | undefined;
  readonly skills?: ReadonlyArray<SeatSkillInput> | null | undefined;
  readonly teamId?: string | null | undefined;
  readonly title: string;
};

export type AddTeamInput = {
  readonly leadSeatId?: string | null | undefined;
  readonly parentId?: string | null | undefined;
  /** Seats that move into it. */
  readonly seatIds?: ReadonlyArray<string> | null | undefined;
  readonly title: string;
};

/** One more seat that does the same beside. */
export type AnotherInput = {
  readonly blockId: string;
};

export type AnswerAskInput = {
  readonly answer: AskAnswer;
  readonly askId: string;
  readonly idempotencyKey: string;
  readonly runId: string;
  /** Required with an answer in words. */
  readonly text?: string | null | undefined;
};

export type AnswerKeepFreeInput = {
  readonly keepFreeId: string;
  readonly keeps: boolean;
};

export type AnswerOfferInput = {
  readonly idempotencyKey: string;
  readonly offerId: string;
  /** Only with a decline, and only if you want to say it. */
  readonly reason?: string | null | undefined;
};

export type AnswerPacketInput = {
  readonly blockId: string;
  readonly idempotencyKey: string;
  readonly runId: string;
  readonly version: number;
  readonly waivers?: ReadonlyArray<WaiverInput> | null | undefined;
};

export type AnswerPeerReviewInput = {
  readonly comment?: string;
  /** 1 to 5; null declines without harm. */
  readonly score?: number | null | undefined;
  readonly taskId: string;
};

export type AnswerPoolInput = {
  /** False also leaves a pool that was joined. */
  readonly joins: boolean;
  readonly poolId: string;
  readonly workerId: string;
};

export type AnswerReviewInput = {
  /** The reasons, for the worker. */
  readonly answer: string;
  /** Whether the decision is changed: the worker is asked first then, if the seat is still open. */
  readonly changes: boolean;
  readonly idempotencyKey: string;
  readonly reviewId: string;
};

export type AnswerTaxQuestionInput = {
  readonly answers: ReadonlyArray<TaxAnswerInput>;
  readonly invoiceId: string;
};

export type ArtefactInput = {
  /** At hand only: the files that hold it. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  readonly language?: string | null | undefined;
  /** At hand only: the thing itself when it is a short text. */
  readonly text?: string | null | undefined;
  readonly type: string;
};

export type AskAnswer =
  | 'ANSWER'
  | 'APPROVE'
  | 'KEEP'
  | 'REFUSE'
  | 'TAKE_OVER'
  | 'WITHDRAW';

export type AskForPeerReviewInput = {
  /** For whom it was made: nobody of theirs is asked. */
  readonly clientWorkspaceId?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly skill: string;
  readonly title: string;
  /** The work itself or its address. Leave out every name: peers must not know whose it is. */
  readonly work: string;
  readonly workerId: string;
};

export type AskInput = {
  /** With an approval only. */
  readonly act?: AskedAct | null | undefined;
  /** The usual time of the kind when absent. */
  readonly answerBy?: string | null | undefined;
  readonly blockId: string;
  readonly idempotencyKey: string;
  readonly isWaiting?: boolean | null | undefined;
  readonly kind: AskKind;
  readonly options?: ReadonlyArray<string> | null | undefined;
  readonly otherwise?: string | null | undefined;
  readonly question: string;
  readonly runId: string;
  /** Whose holder is asked; the client's people when absent, or the block's holder when they ask. */
  readonly toSeatId?: string | null | undefined;
};

export type AskKind =
  /** What do you want? */
  | 'ANSWER'
  /** May I do this? */
  | 'APPROVE'
  /** Can somebody else do this block? */
  | 'TAKE_OVER';

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

export type BlockEdit = {
  /** A block in your own words. */
  readonly addBlock?: AddBlockInput | null | undefined;
  /** Exactly one of the members is given. */
  readonly addLibraryBlock?: AddLibraryBlockInput | null | undefined;
  readonly addLink?: LinkInput | null | undefined;
  /** A part of the workspace's own library. */
  readonly addSavedPart?: AddSavedPartInput | null | undefined;
  readonly addSeat?: AddSeatInput | null | undefined;
  readonly addTeam?: AddTeamInput | null | undefined;
  readonly editBlock?: EditBlockInput | null | undefined;
  /** Another kind of link between the same two blocks. */
  readonly editLink?: LinkInput | null | undefined;
  readonly editSeat?: EditSeatInput | null | undefined;
  readonly editTeam?: EditTeamInput | null | undefined;
  readonly moveSeat?: MoveSeatInput | null | undefined;
  readonly removeBlockId?: string | null | undefined;
  readonly removeLink?: LinkInput | null | undefined;
  /** Only a seat without work. */
  readonly removeSeatId?: string | null | undefined;
  /** What was in it belongs to the team around it. */
  readonly removeTeamId?: string | null | undefined;
};

export type BlockPartInput = {
  readonly personMinutes: number;
  readonly title: string;
};

/** Of a block that somebody has agreed to make. */
export type BlockPriceInput = {
  readonly blockId: string;
  readonly price: MoneyInput;
};

export type BlockState =
  | 'ACCEPTED'
  | 'CANCELLED'
  | 'DELIVERED'
  | 'IN_PROGRESS'
  | 'READY'
  | 'WAITING';

export type BudgetLack =
  | 'BUDGET'
  | 'FUNDS';

export type BudgetStanding =
  | 'FINE'
  | 'NEAR'
  | 'USED_UP';

export type CancelRunInput = {
  /** Says what it would cost and give back, and changes nothing. */
  readonly dryRun?: boolean | null | undefined;
  readonly idempotencyKey: string;
  /** For the team: they see it. */
  readonly reason: string;
  readonly runId: string;
};

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

export type CheckedBy =
  | 'MACHINE'
  | 'PERSON';

export type CloseRunInput = {
  readonly idempotencyKey: string;
  readonly runId: string;
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

export type CreateApiKeyInput = {
  /** At most 90 days ahead. */
  readonly expiresOn?: string | null | undefined;
  readonly name: string;
  readonly scopes: ReadonlyArray<string>;
  readonly workerId?: string | null | undefined;
};

export type CreatePoolInput = {
  readonly name: string;
};

export type CreateUploadInput = {
  readonly mediaType: string;
  readonly name: string;
  /** The run it belongs to: seat holders of that run may read it too. */
  readonly runId?: string | null | undefined;
  readonly sha256: string;
  readonly sizeBytes: number;
};

export type CriterionResultInput = {
  readonly criterionId: string;
  readonly note?: string | null | undefined;
  readonly passes: boolean;
};

export type DecideConflictInput = {
  readonly blueprintId?: string | null | undefined;
  readonly choose: ConflictChoice;
  readonly conflictId: string;
  readonly idempotencyKey: string;
  readonly proposalId: string;
  readonly runId?: string | null | undefined;
  /** Only with EDIT, as somebody would type it: minutes, a decimal amount, a text, a list with commas. */
  readonly value?: string | null | undefined;
};

export type DeclineProposalInput = {
  /** For whoever proposed it. */
  readonly because: string;
  readonly blueprintId?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly proposalId: string;
  readonly runId?: string | null | undefined;
};

export type DeliverPacketInput = {
  readonly blockId: string;
  readonly idempotencyKey: string;
  readonly openQuestions?: ReadonlyArray<string> | null | undefined;
  readonly outputs: ReadonlyArray<PacketOutputInput>;
  readonly results: ReadonlyArray<CriterionResultInput>;
  readonly runId: string;
};

export type DepositFundsInput = {
  readonly amount: MoneyInput;
  readonly idempotencyKey: string;
};

export type EditBlockInput = {
  readonly addCriterion?: string | null | undefined;
  readonly agentMinutes?: number | null | undefined;
  readonly blockId: string;
  /** Agents cannot do it. */
  readonly clearAgentMinutes?: boolean | null | undefined;
  readonly description?: string | null | undefined;
  /** The whole new list; what came from a block goes on coming from it. */
  readonly inputs?: ReadonlyArray<WantedInput> | null | undefined;
  /** The whole new list. */
  readonly outputs?: ReadonlyArray<WantedOutput> | null | undefined;
  readonly personMinutes?: number | null | undefined;
  readonly removeCriterionIds?: ReadonlyArray<string> | null | undefined;
  readonly reviewMinutes?: number | null | undefined;
  readonly reviewSeatId?: string | null | undefined;
  readonly seatId?: string | null | undefined;
  readonly title?: string | null | undefined;
};

export type EditBlueprintInput = {
  readonly blueprintId: string;
  readonly edits: ReadonlyArray<BlockEdit>;
  /** The version the edit was made on. */
  readonly version: number;
};

export type EditSeatInput = {
  readonly languages?: ReadonlyArray<string> | null | undefined;
  readonly preferredKind?: SeatKind | null | undefined;
  readonly role?: string | null | undefined;
  readonly seatId: string;
  /** The whole new list. */
  readonly skills?: ReadonlyArray<SeatSkillInput> | null | undefined;
  readonly title?: string | null | undefined;
};

export type EditStatus =
  | 'APPLIED'
  | 'IN_CONFLICT'
  | 'WAITING';

/** The whole new state of a team: what is absent it no longer has. */
export type EditTeamInput = {
  readonly leadSeatId?: string | null | undefined;
  readonly parentId?: string | null | undefined;
  readonly teamId: string;
  readonly title: string;
};

export type EngagementState =
  | 'ACTIVE'
  | 'ENDED';

export type EstimateInput = {
  readonly blockId: string;
  readonly expectedFinish: string;
  readonly idempotencyKey: string;
  readonly runId: string;
};

/** An appointment. */
export type FixTimeInput = {
  readonly blockId: string;
  readonly from: string;
  readonly until: string;
};

export type ForkPartInput = {
  readonly savedPartId: string;
  readonly summary?: string | null | undefined;
  readonly title: string;
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

export type GiveBlockInput = {
  readonly blockId: string;
  readonly duty?: SeatDuty | null | undefined;
  readonly seatId: string;
};

export type HeartbeatInput = {
  readonly runId: string;
};

export type HiringReviewState =
  | 'CHANGED'
  | 'OPEN'
  | 'UPHELD';

export type ImportPartInput = {
  /** The text of a file as `SavedPart.file` gives it. */
  readonly file: string;
};

export type InviteToPoolInput = {
  readonly poolId: string;
  readonly workerIds: ReadonlyArray<string>;
};

export type InvoiceDirection =
  | 'ISSUED'
  | 'RECEIVED';

export type InvoiceState =
  | 'APPROVED'
  | 'DRAFT'
  | 'ISSUED'
  | 'PAID';

export type IssueInvoiceInput = {
  /** Decides tax and totals, checks the rules, and changes nothing. */
  readonly dryRun?: boolean | null | undefined;
  readonly idempotencyKey: string;
  readonly invoiceId: string;
};

export type KeepFreeState =
  | 'ASKED'
  | 'DECLINED'
  | 'KEPT';

export type LanguageLevelInput = {
  readonly level: string;
  readonly tag: string;
};

export type LaunchRunInput = {
  readonly blueprintId: string;
  /** Plans and prices the launch, and changes nothing. */
  readonly dryRun?: boolean | null | undefined;
  readonly idempotencyKey: string;
  readonly variant: QuoteVariant;
};

export type LinkInput = {
  readonly fromBlockId: string;
  readonly kind?: LinkKind | null | undefined;
  readonly toBlockId: string;
};

export type LinkKind =
  | 'COLLABORATE'
  | 'HAND_OFF'
  | 'STREAM';

export type MatchReasonKind =
  | 'COUNTRY'
  | 'LANGUAGE'
  | 'OVERLAP'
  | 'RATE'
  | 'RECORD'
  | 'SKILL'
  | 'WORD';

export type MergeProposalInput = {
  readonly blueprintId?: string | null | undefined;
  /** Only these, with whatever they cannot stand without; the rest stays proposed. */
  readonly editIds?: ReadonlyArray<string> | null | undefined;
  readonly idempotencyKey: string;
  readonly proposalId: string;
  readonly runId?: string | null | undefined;
};

export type MoneyInput = {
  readonly currency: string;
  readonly minor: string;
};

export type MoreTimeInput = {
  readonly blockId: string;
  readonly minutes: number;
};

export type MoveSeatInput = {
  readonly seatId: string;
  /** Absent: to the whole team. */
  readonly teamId?: string | null | undefined;
};

/** What a block is to start with is not good enough. */
export type NotReadyInput = {
  readonly blockId: string;
  /** Who hands it over. */
  readonly fromBlockId: string;
  readonly missing: string;
};

export type OfferState =
  | 'ACCEPTED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'OFFERED'
  | 'WITHDRAWN';

export type OpinionSubject =
  | 'CLIENT'
  | 'WORKER';

/** When the asker's side works. Without hours: Monday to Friday, nine to five. */
export type OverlapInput = {
  readonly hours?: ReadonlyArray<WorkingHoursInput> | null | undefined;
  readonly timeZone: string;
  /** That have to be shared each week. */
  readonly weeklyHours: number;
};

/** A block written by hand, after others whose results it works on. */
export type OwnBlockInput = {
  readonly afterBlockIds: ReadonlyArray<string>;
  readonly criteria: ReadonlyArray<string>;
  readonly description?: string | null | undefined;
  readonly personMinutes: number;
  readonly reviewSeatId: string;
  readonly seatId: string;
  readonly title: string;
};

export type PacketOutputInput = {
  readonly fileId?: string | null | undefined;
  readonly name: string;
  readonly text?: string | null | undefined;
  readonly type: string;
};

export type PacketState =
  | 'ACCEPTED'
  | 'DELIVERED'
  | 'REFUSED';

export type PauseRunInput = {
  readonly idempotencyKey: string;
  /** For the team, if you want to say it. */
  readonly reason?: string | null | undefined;
  readonly runId: string;
};

export type PayInvoiceInput = {
  readonly dryRun?: boolean | null | undefined;
  readonly idempotencyKey: string;
  readonly invoiceId: string;
};

export type PeerReviewTaskState =
  | 'ANSWERED'
  | 'ASKED'
  | 'DECLINED';

export type PlanEditKind =
  | 'ADD'
  | 'REMOVE'
  | 'SET';

export type PlanThing =
  | 'BLOCK'
  | 'LINK'
  | 'PLAN'
  | 'SEAT'
  | 'TEAM';

export type PoolMemberState =
  | 'ASKED'
  | 'DECLINED'
  | 'JOINED'
  | 'LEFT';

export type PostMessageInput = {
  readonly blockId?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly runId: string;
  readonly text: string;
};

export type ProposalInput = {
  readonly blueprintId?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly proposalId: string;
  readonly runId?: string | null | undefined;
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
  readonly brief: string;
  readonly budget: MoneyInput;
  /** For example `none`, `personal`, `sensitive`, `health_record`. */
  readonly dataClasses: ReadonlyArray<string>;
  /** Country the data comes from; the workspace's own when absent. */
  readonly dataOrigin?: string | null | undefined;
  readonly deadline?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
  /** Files at hand, by id. */
  readonly fileIds?: ReadonlyArray<string> | null | undefined;
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** A part of the own library to begin with; then nothing else need be wanted. */
  readonly savedPartId?: string | null | undefined;
  readonly title: string;
  readonly wanted: ReadonlyArray<ArtefactInput>;
  /** Library blocks to do without; see `Way.without`. */
  readonly without?: ReadonlyArray<string> | null | undefined;
};

export type ProposeChangeInput = {
  readonly blueprintId?: string | null | undefined;
  readonly changes: ReadonlyArray<WantedChangeInput>;
  readonly idempotencyKey: string;
  /** One of the two is enough. */
  readonly runId?: string | null | undefined;
  readonly title: string;
  readonly why?: string | null | undefined;
};

export type ProposeFromMessageInput = {
  readonly idempotencyKey: string;
  readonly messageId: string;
  readonly runId: string;
};

export type QuoteVariant =
  | 'AI_WITH_REVIEW'
  | 'MIXED'
  | 'PEOPLE_ONLY';

export type ReconveneRunInput = {
  readonly deadline?: string | null | undefined;
  readonly idempotencyKey: string;
  readonly runId: string;
  /** The former title when absent. */
  readonly title?: string | null | undefined;
};

/** Accepted work is made once more. */
export type RedoInput = {
  readonly blockId: string;
  /** Another seat; the same when absent. */
  readonly seatId?: string | null | undefined;
  readonly why: string;
};

export type RefusePacketInput = {
  readonly blockId: string;
  readonly failedCriterionIds?: ReadonlyArray<string> | null | undefined;
  readonly idempotencyKey: string;
  readonly reason: string;
  readonly runId: string;
  readonly version: number;
};

export type ReleaseSeatInput = {
  readonly idempotencyKey: string;
  readonly reason: string;
  readonly runId: string;
  readonly seatId: string;
};

export type RemoveFromPoolInput = {
  readonly poolId: string;
  readonly workerId: string;
};

export type RemovePartInput = {
  readonly savedPartId: string;
};

export type ReplaceHolderInput = {
  readonly seatId: string;
  /** Who is asked first; whoever fits when absent. */
  readonly workerId?: string | null | undefined;
};

export type RequestReviewInput = {
  readonly decision: ReviewedDecision;
  readonly idempotencyKey: string;
  /** What the person should look at. */
  readonly question: string;
  /** The offer that was made, passed by or led to the seat that was lost; of a pass-over the seat. */
  readonly subjectId: string;
  readonly workerId: string;
};

export type RestoreBlueprintVersionInput = {
  readonly blueprintId: string;
  readonly toVersion: number;
  /** The version that is the newest to you. */
  readonly version: number;
};

export type ResumeRunInput = {
  readonly idempotencyKey: string;
  readonly runId: string;
};

export type ReviewedDecision =
  | 'OFFER'
  | 'PASS_OVER'
  | 'RELEASE';

export type ReviseProposalInput = {
  readonly blueprintId?: string | null | undefined;
  /** In place of what it asked for before, on the plan as it is now. */
  readonly changes: ReadonlyArray<WantedChangeInput>;
  readonly idempotencyKey: string;
  readonly proposalId: string;
  readonly runId?: string | null | undefined;
  readonly title: string;
  readonly why?: string | null | undefined;
};

export type Role =
  | 'ACCOUNTANT'
  | 'MANAGER'
  | 'MEMBER'
  | 'OWNER'
  | 'WORKER';

export type RunState =
  | 'CANCELLED'
  | 'CLOSED'
  | 'FINISHED'
  | 'HIRING'
  | 'LIVE'
  | 'PAUSED';

export type SaveOpinionInput = {
  readonly note?: string;
  /** 1 to 5; null takes the opinion back. */
  readonly score?: number | null | undefined;
  /** Of the worker, or of the client's workspace. */
  readonly subjectId: string;
  readonly subjectKind: OpinionSubject;
};

export type SavePartInput = {
  /** Blocks to keep, or a team with all below it; neither: the whole plan. */
  readonly blockIds?: ReadonlyArray<string> | null | undefined;
  readonly blueprintId: string;
  /** How many of them the minutes are for. */
  readonly count?: number | null | undefined;
  /** The part that it was made from, if any. */
  readonly forkedFromId?: string | null | undefined;
  /** Minutes grow with it: `screen`, `page`, `product` … */
  readonly repeatedFor?: string | null | undefined;
  readonly summary?: string | null | undefined;
  readonly teamId?: string | null | undefined;
  readonly title: string;
};

export type SaveWorkerInput = {
  readonly country: string;
  readonly displayName: string;
  readonly headline: string;
  readonly hours?: ReadonlyArray<WorkingHoursInput> | null | undefined;
  readonly kind: WorkerKind;
  readonly languages: ReadonlyArray<LanguageLevelInput>;
  readonly rate: MoneyInput;
  readonly skills: ReadonlyArray<SkillLevelInput>;
  readonly timeZone: string;
  /** Absent for a new profile. */
  readonly workerId?: string | null | undefined;
};

export type SeatDuty =
  | 'REVIEW'
  | 'WORK';

export type SeatKind =
  | 'AGENT'
  | 'EITHER'
  | 'PERSON';

export type SeatSizeInput = {
  readonly closeBelow: number;
  readonly most: number;
  readonly openAbove: number;
};

export type SeatSkillInput = {
  /** 1 helps under guidance, 3 works alone, 5 teaches others. */
  readonly level: number;
  readonly skill: string;
};

export type SeatState =
  | 'FILLED'
  | 'OFFERED'
  | 'OPEN';

export type SetHiringPolicyInput = {
  readonly closeMinutes: number;
  readonly holdMinutes: number;
  readonly isFamiliarFirst: boolean;
  readonly poolId?: string | null | undefined;
  /** Null: for the workspace. */
  readonly runId?: string | null | undefined;
  readonly waveSize: number;
};

export type SetQuietHoursInput = {
  /** Such as `22:00`. Both null: may be asked at any time. */
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly workerId: string;
};

export type SetRunBudgetInput = {
  readonly idempotencyKey: string;
  /** The most that the run may cost from now on, fee included, in its currency. The present limit again answers the question. */
  readonly limit: MoneyInput;
  readonly runId: string;
};

export type SetSeatSizeInput = {
  readonly idempotencyKey: string;
  readonly runId: string;
  readonly seatId: string;
  /** Absent: one holder. */
  readonly size?: SeatSizeInput | null | undefined;
};

export type SignInInput = {
  readonly email: string;
  readonly password: string;
};

export type SignUpInput = {
  readonly country: string;
  readonly currency?: string | null | undefined;
  readonly email: string;
  readonly locale?: string | null | undefined;
  readonly name: string;
  readonly password: string;
  readonly timeZone: string;
  readonly workspaceKind: WorkspaceKind;
  readonly workspaceName: string;
};

export type SkillLevelInput = {
  /** Address or title of something that shows it. */
  readonly evidence?: string | null | undefined;
  readonly level: number;
  readonly skill: string;
};

export type SplitInput = {
  readonly blockId: string;
  /** At least two; the block becomes the first of them. */
  readonly parts: ReadonlyArray<BlockPartInput>;
};

export type SwapSeatInput = {
  readonly idempotencyKey: string;
  readonly reason: string;
  readonly runId: string;
  readonly seatId: string;
  /** Who is looked for from now on: a person or an agent. */
  readonly to: SeatKind;
};

export type TakeVersionInput = {
  readonly blockId: string;
  readonly idempotencyKey: string;
  readonly runId: string;
  readonly sourceBlockId: string;
  /** The newest one. */
  readonly version: number;
};

export type TaxAnswerInput = {
  readonly name: string;
  readonly value: string;
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

export type TermsInput = {
  readonly budget?: MoneyInput | null | undefined;
  readonly dataClasses?: ReadonlyArray<string> | null | undefined;
  readonly dataOrigin?: string | null | undefined;
  readonly deadline?: string | null | undefined;
};

export type TrackPartKind =
  | 'BLOCK'
  | 'SKILL';

export type UpdateBusinessDetailsInput = {
  readonly city?: string | null | undefined;
  readonly isSmallBusiness: boolean;
  readonly legalName: string;
  readonly localTaxNumber?: string | null | undefined;
  readonly payoutAccount?: string | null | undefined;
  readonly postCode?: string | null | undefined;
  readonly region?: string | null | undefined;
  readonly street?: string | null | undefined;
  readonly taxId?: string | null | undefined;
};

/** A criterion that the receiver lets pass although it was not met, and why. */
export type WaiverInput = {
  readonly criterionId: string;
  readonly note: string;
};

/** Exactly one of the members is given. */
export type WantedChangeInput = {
  readonly another?: AnotherInput | null | undefined;
  readonly edit?: BlockEdit | null | undefined;
  readonly fixTime?: FixTimeInput | null | undefined;
  readonly giveBlock?: GiveBlockInput | null | undefined;
  readonly moreTime?: MoreTimeInput | null | undefined;
  readonly notReady?: NotReadyInput | null | undefined;
  readonly ownBlock?: OwnBlockInput | null | undefined;
  readonly price?: BlockPriceInput | null | undefined;
  readonly redo?: RedoInput | null | undefined;
  readonly replaceHolder?: ReplaceHolderInput | null | undefined;
  readonly split?: SplitInput | null | undefined;
  readonly terms?: TermsInput | null | undefined;
};

export type WantedInput = {
  /** The owner has it already. */
  readonly isAtHand?: boolean | null | undefined;
  readonly language?: string | null | undefined;
  readonly type: string;
};

export type WantedOutput = {
  readonly language?: string | null | undefined;
  readonly type: string;
};

export type WorkInput = {
  readonly blockId: string;
  readonly idempotencyKey: string;
  readonly runId: string;
};

export type WorkerFilter = {
  readonly country?: string | null | undefined;
  readonly isAvailable?: boolean | null | undefined;
  readonly kind?: WorkerKind | null | undefined;
  /** Any of them; `pt` finds `pt-BR` too. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** 0 to 1: with 95 % certainty at least this share of hand-overs is accepted. */
  readonly minAcceptance?: number | null | undefined;
  readonly minAcceptedBlocks?: number | null | undefined;
  /** All of them, each at least at its level; the first one gives the order. */
  readonly needs?: ReadonlyArray<SkillLevelInput> | null | undefined;
  readonly overlap?: OverlapInput | null | undefined;
  /** Per hour for people, per task for agents; other currencies are compared by the reference rate of the day. */
  readonly rateCap?: MoneyInput | null | undefined;
  /** Any of them. */
  readonly skills?: ReadonlyArray<string> | null | undefined;
  /** Skills, languages, countries, names and cities in eight languages; slips are forgiven. */
  readonly text?: string | null | undefined;
};

export type WorkerKind =
  | 'AGENT'
  | 'PERSON';

export type WorkingHoursInput = {
  readonly from: string;
  readonly to: string;
  readonly weekday: number;
};

export type WorkspaceKind =
  | 'AGENT_OPERATOR'
  | 'BUSINESS'
  | 'FREELANCER';

export type PaletteQueryVariables = Exact<{ [key: string]: never; }>;


export type PaletteQuery = { readonly runs: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string } }> }, readonly blueprints: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly runId: string | null } }> } };

export type OffersChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type OffersChangedSubscription = { readonly offersChanged: { readonly id: string, readonly state: OfferState } };

export type OpenOffersQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenOffersQuery = { readonly offers: ReadonlyArray<{ readonly id: string, readonly heldUntil: string }> };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly at: string } };

export type SwitchWorkspaceMutationVariables = Exact<{
  workspaceId: string;
}>;


export type SwitchWorkspaceMutation = { readonly switchWorkspace:
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'SignedIn' }
   };

export type EngagementsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EngagementsQuery = { readonly engagements: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly state: EngagementState, readonly isClient: boolean, readonly runId: string, readonly runTitle: string, readonly seatTitle: string, readonly workerName: string, readonly clientName: string, readonly agreedAt: string, readonly endedAt: string | null, readonly terms: string, readonly price: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly blocks: ReadonlyArray<{ readonly blockId: string, readonly title: string, readonly acceptedAt: string | null, readonly price: { readonly minor: string, readonly currency: string, readonly decimal: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type BusinessQueryVariables = Exact<{ [key: string]: never; }>;


export type BusinessQuery = { readonly viewer: { readonly workspace: { readonly id: string, readonly name: string, readonly country: string, readonly currency: string, readonly timeZone: string, readonly business: { readonly legalName: string, readonly street: string | null, readonly city: string | null, readonly postCode: string | null, readonly region: string | null, readonly taxId: string | null, readonly localTaxNumber: string | null, readonly isSmallBusiness: boolean, readonly payoutAccount: string | null } } } | null };

export type UpdateBusinessMutationVariables = Exact<{
  input: UpdateBusinessDetailsInput;
}>;


export type UpdateBusinessMutation = { readonly updateBusinessDetails:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'Workspace' }
   };

export type KeysQueryVariables = Exact<{ [key: string]: never; }>;


export type KeysQuery = { readonly apiKeys: ReadonlyArray<{ readonly id: string, readonly name: string, readonly prefix: string, readonly scopes: ReadonlyArray<string>, readonly createdAt: string, readonly expiresAt: string, readonly lastUsedAt: string | null, readonly revokedAt: string | null }>, readonly keyScopes: ReadonlyArray<{ readonly name: string, readonly says: string }>, readonly myWorkers: ReadonlyArray<{ readonly id: string, readonly displayName: string, readonly kind: WorkerKind }> };

export type CreateKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateKeyMutation = { readonly createApiKey:
    | { readonly __typename: 'CreatedApiKey', readonly secret: string, readonly apiKey: { readonly id: string, readonly name: string } }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type RevokeKeyMutationVariables = Exact<{
  apiKeyId: string;
}>;


export type RevokeKeyMutation = { readonly revokeApiKey:
    | { readonly __typename: 'ApiKey' }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type MembersQueryVariables = Exact<{ [key: string]: never; }>;


export type MembersQuery = { readonly members: ReadonlyArray<{ readonly role: Role, readonly since: string, readonly person: { readonly id: string, readonly name: string, readonly email: string } }> };

export type AddMemberMutationVariables = Exact<{
  input: AddMemberInput;
}>;


export type AddMemberMutation = { readonly addMember:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string }
    | { readonly __typename: 'Member', readonly person: { readonly name: string } }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { readonly sessions: ReadonlyArray<{ readonly id: string, readonly startedAt: string, readonly lastSeenAt: string, readonly expiresAt: string, readonly device: string, readonly isCurrent: boolean }> };

export type RevokeSessionMutationVariables = Exact<{
  sessionId: string;
}>;


export type RevokeSessionMutation = { readonly revokeSession:
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Session' }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn:
    | { readonly __typename: 'SignedIn' }
    | { readonly __typename: 'TooManyAttempts', readonly message: string, readonly retryAfterSeconds: number }
    | { readonly __typename: 'WrongEmailOrPassword', readonly message: string }
   };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { readonly signUp:
    | { readonly __typename: 'EmailTaken', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string }
    | { readonly __typename: 'PasswordTooWeak', readonly message: string }
    | { readonly __typename: 'SignedIn' }
    | { readonly __typename: 'TooManyAttempts', readonly message: string }
   };

export type AnswerTaxQuestionMutationVariables = Exact<{
  input: AnswerTaxQuestionInput;
}>;


export type AnswerTaxQuestionMutation = { readonly answerTaxQuestion:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string }
    | { readonly __typename: 'Invoice', readonly id: string, readonly number: string | null, readonly state: InvoiceState, readonly direction: InvoiceDirection, readonly issuedOn: string | null, readonly dueOn: string | null, readonly runId: string | null, readonly runTitle: string | null, readonly pdfUrl: string | null, readonly xmlUrl: string | null, readonly seller: { readonly name: string, readonly country: string, readonly address: ReadonlyArray<string>, readonly taxId: string | null }, readonly buyer: { readonly name: string, readonly country: string, readonly address: ReadonlyArray<string>, readonly taxId: string | null }, readonly net: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly tax: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly payable: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly inHomeCurrency: { readonly minor: string, readonly currency: string, readonly decimal: string } | null, readonly fx: { readonly base: string, readonly quote: string, readonly rate: string, readonly date: string, readonly source: string } | null, readonly taxSubtotals: ReadonlyArray<{ readonly category: string, readonly ratePercent: string, readonly base: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly tax: { readonly minor: string, readonly currency: string, readonly decimal: string } }>, readonly lines: ReadonlyArray<{ readonly id: string, readonly title: string, readonly quantity: string, readonly doneBy: string, readonly unitPrice: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly net: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly treatment: { readonly category: string, readonly ratePercent: string, readonly note: string | null, readonly noteEnglish: string | null, readonly legalBasis: string, readonly whoOwes: string, readonly ruleId: string, readonly ruleVersion: string, readonly effectiveDate: string, readonly evidence: ReadonlyArray<string> } | null }>, readonly question: { readonly code: string, readonly question: string, readonly missing: ReadonlyArray<string>, readonly about: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly fields: ReadonlyArray<{ readonly name: string, readonly kind: TaxAnswerKind, readonly label: string, readonly country: string | null, readonly from: string | null, readonly until: string | null, readonly leastPercent: string | null, readonly mostPercent: string | null, readonly where: TaxAnswerPlace | null, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string }>, readonly regions: ReadonlyArray<{ readonly value: string, readonly label: string }>, readonly neededWhen: { readonly name: string, readonly value: string } | null }> } | null, readonly taxAnswers: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: string, readonly shown: string, readonly answeredBy: string, readonly answeredAt: string }>, readonly payment: { readonly paidAt: string, readonly withholdingRule: string | null, readonly gross: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly fee: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly withheld: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly received: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly fx: { readonly base: string, readonly quote: string, readonly rate: string, readonly date: string, readonly source: string } | null } | null }
    | { readonly __typename: 'InvoiceNotInState', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'TaxUndecided', readonly message: string }
   };

export type InvoicesQueryVariables = Exact<{
  direction?: InvoiceDirection | null | undefined;
  after?: string | null | undefined;
}>;


export type InvoicesQuery = { readonly invoices: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly number: string | null, readonly state: InvoiceState, readonly direction: InvoiceDirection, readonly issuedOn: string | null, readonly dueOn: string | null, readonly runTitle: string | null, readonly seller: { readonly name: string }, readonly buyer: { readonly name: string }, readonly payable: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly inHomeCurrency: { readonly minor: string, readonly currency: string, readonly decimal: string } | null, readonly question: { readonly question: string } | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PartyViewFragment = { readonly name: string, readonly country: string, readonly address: ReadonlyArray<string>, readonly taxId: string | null };

export type InvoiceViewFragment = { readonly id: string, readonly number: string | null, readonly state: InvoiceState, readonly direction: InvoiceDirection, readonly issuedOn: string | null, readonly dueOn: string | null, readonly runId: string | null, readonly runTitle: string | null, readonly pdfUrl: string | null, readonly xmlUrl: string | null, readonly seller: { readonly name: string, readonly country: string, readonly address: ReadonlyArray<string>, readonly taxId: string | null }, readonly buyer: { readonly name: string, readonly country: string, readonly address: ReadonlyArray<string>, readonly taxId: string | null }, readonly net: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly tax: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly payable: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly inHomeCurrency: { readonly minor: string, readonly currency: string, readonly decimal: string } | null, readonly fx: { readonly base: string, readonly quote: string, readonly rate: string, readonly date: string, readonly source: string } | null, readonly taxSubtotals: ReadonlyArray<{ readonly category: string, readonly ratePercent: string, readonly base: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly tax: { readonly minor: string, readonly currency: string, readonly decimal: string } }>, readonly lines: ReadonlyArray<{ readonly id: string, readonly title: string, readonly quantity: string, readonly doneBy: string, readonly unitPrice: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly net: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly treatment: { readonly category: string, readonly ratePercent: string, readonly note: string | null, readonly noteEnglish: string | null, readonly legalBasis: string, readonly whoOwes: string, readonly ruleId: string, readonly ruleVersion: string, readonly effectiveDate: string, readonly evidence: ReadonlyArray<string> } | null }>, readonly question: { readonly code: string, readonly question: string, readonly missing: ReadonlyArray<string>, readonly about: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly fields: ReadonlyArray<{ readonly name: string, readonly kind: TaxAnswerKind, readonly label: string, readonly country: string | null, readonly from: string | null, readonly until: string | null, readonly leastPercent: string | null, readonly mostPercent: string | null, readonly where: TaxAnswerPlace | null, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string }>, readonly regions: ReadonlyArray<{ readonly value: string, readonly label: string }>, readonly neededWhen: { readonly name: string, readonly value: string } | null }> } | null, readonly taxAnswers: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: string, readonly shown: string, readonly answeredBy: string, readonly answeredAt: string }>, readonly payment: { readonly paidAt: string, readonly withholdingRule: string | null, readonly gross: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly fee: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly withheld: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly received: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly fx: { readonly base: string, readonly quote: string, readonly rate: string, readonly date: string, readonly source: string } | null } | null };

export type FxViewFragment = { readonly base: string, readonly quote: string, readonly rate: string, readonly date: string, readonly source: string };

export type QuestionViewFragment = { readonly code: string, readonly question: string, readonly missing: ReadonlyArray<string>, readonly about: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly fields: ReadonlyArray<{ readonly name: string, readonly kind: TaxAnswerKind, readonly label: string, readonly country: string | null, readonly from: string | null, readonly until: string | null, readonly leastPercent: string | null, readonly mostPercent: string | null, readonly where: TaxAnswerPlace | null, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string }>, readonly regions: ReadonlyArray<{ readonly value: string, readonly label: string }>, readonly neededWhen: { readonly name: string, readonly value: string } | null }> };

export type InvoiceQueryVariables = Exact<{
  id: string;
}>;


export type InvoiceQuery = { readonly invoice: { readonly id: string, readonly number: string | null, readonly state: InvoiceState, readonly direction: InvoiceDirection, readonly issuedOn: string | null, readonly dueOn: string | null, readonly runId: string | null, readonly runTitle: string | null, readonly pdfUrl: string | null, readonly xmlUrl: string | null, readonly seller: { readonly name: string, readonly country: string, readonly address: ReadonlyArray<string>, readonly taxId: string | null }, readonly buyer: { readonly name: string, readonly country: string, readonly address: ReadonlyArray<string>, readonly taxId: string | null }, readonly net: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly tax: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly payable: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly inHomeCurrency: { readonly minor: string, readonly currency: string, readonly decimal: string } | null, readonly fx: { readonly base: string, readonly quote: string, readonly rate: string, readonly date: string, readonly source: string } | null, readonly taxSubtotals: ReadonlyArray<{ readonly category: string, readonly ratePercent: string, readonly base: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly tax: { readonly minor: string, readonly currency: string, readonly decimal: string } }>, readonly lines: ReadonlyArray<{ readonly id: string, readonly title: string, readonly quantity: string, readonly doneBy: string, readonly unitPrice: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly net: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly treatment: { readonly category: string, readonly ratePercent: string, readonly note: string | null, readonly noteEnglish: string | null, readonly legalBasis: string, readonly whoOwes: string, readonly ruleId: string, readonly ruleVersion: string, readonly effectiveDate: string, readonly evidence: ReadonlyArray<string> } | null }>, readonly question: { readonly code: string, readonly question: string, readonly missing: ReadonlyArray<string>, readonly about: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly fields: ReadonlyArray<{ readonly name: string, readonly kind: TaxAnswerKind, readonly label: string, readonly country: string | null, readonly from: string | null, readonly until: string | null, readonly leastPercent: string | null, readonly mostPercent: string | null, readonly where: TaxAnswerPlace | null, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string }>, readonly regions: ReadonlyArray<{ readonly value: string, readonly label: string }>, readonly neededWhen: { readonly name: string, readonly value: string } | null }> } | null, readonly taxAnswers: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: string, readonly shown: string, readonly answeredBy: string, readonly answeredAt: string }>, readonly payment: { readonly paidAt: string, readonly withholdingRule: string | null, readonly gross: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly fee: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly withheld: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly received: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly fx: { readonly base: string, readonly quote: string, readonly rate: string, readonly date: string, readonly source: string } | null } | null } | null };

export type IssueInvoiceMutationVariables = Exact<{
  input: IssueInvoiceInput;
}>;


export type IssueInvoiceMutation = { readonly issueInvoice:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'Invoice', readonly id: string, readonly number: string | null, readonly state: InvoiceState, readonly direction: InvoiceDirection, readonly issuedOn: string | null, readonly dueOn: string | null, readonly runId: string | null, readonly runTitle: string | null, readonly pdfUrl: string | null, readonly xmlUrl: string | null, readonly seller: { readonly name: string, readonly country: string, readonly address: ReadonlyArray<string>, readonly taxId: string | null }, readonly buyer: { readonly name: string, readonly country: string, readonly address: ReadonlyArray<string>, readonly taxId: string | null }, readonly net: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly tax: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly payable: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly inHomeCurrency: { readonly minor: string, readonly currency: string, readonly decimal: string } | null, readonly fx: { readonly base: string, readonly quote: string, readonly rate: string, readonly date: string, readonly source: string } | null, readonly taxSubtotals: ReadonlyArray<{ readonly category: string, readonly ratePercent: string, readonly base: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly tax: { readonly minor: string, readonly currency: string, readonly decimal: string } }>, readonly lines: ReadonlyArray<{ readonly id: string, readonly title: string, readonly quantity: string, readonly doneBy: string, readonly unitPrice: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly net: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly treatment: { readonly category: string, readonly ratePercent: string, readonly note: string | null, readonly noteEnglish: string | null, readonly legalBasis: string, readonly whoOwes: string, readonly ruleId: string, readonly ruleVersion: string, readonly effectiveDate: string, readonly evidence: ReadonlyArray<string> } | null }>, readonly question: { readonly code: string, readonly question: string, readonly missing: ReadonlyArray<string>, readonly about: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly fields: ReadonlyArray<{ readonly name: string, readonly kind: TaxAnswerKind, readonly label: string, readonly country: string | null, readonly from: string | null, readonly until: string | null, readonly leastPercent: string | null, readonly mostPercent: string | null, readonly where: TaxAnswerPlace | null, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string }>, readonly regions: ReadonlyArray<{ readonly value: string, readonly label: string }>, readonly neededWhen: { readonly name: string, readonly value: string } | null }> } | null, readonly taxAnswers: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: string, readonly shown: string, readonly answeredBy: string, readonly answeredAt: string }>, readonly payment: { readonly paidAt: string, readonly withholdingRule: string | null, readonly gross: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly fee: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly withheld: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly received: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly fx: { readonly base: string, readonly quote: string, readonly rate: string, readonly date: string, readonly source: string } | null } | null }
    | { readonly __typename: 'InvoiceNotInState', readonly message: string }
    | { readonly __typename: 'InvoiceRuleBroken', readonly message: string, readonly rule: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'TaxUndecided', readonly message: string }
   };

export type PayInvoiceMutationVariables = Exact<{
  input: PayInvoiceInput;
}>;


export type PayInvoiceMutation = { readonly payInvoice:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'Invoice', readonly id: string, readonly number: string | null, readonly state: InvoiceState, readonly direction: InvoiceDirection, readonly issuedOn: string | null, readonly dueOn: string | null, readonly runId: string | null, readonly runTitle: string | null, readonly pdfUrl: string | null, readonly xmlUrl: string | null, readonly seller: { readonly name: string, readonly country: string, readonly address: ReadonlyArray<string>, readonly taxId: string | null }, readonly buyer: { readonly name: string, readonly country: string, readonly address: ReadonlyArray<string>, readonly taxId: string | null }, readonly net: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly tax: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly payable: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly inHomeCurrency: { readonly minor: string, readonly currency: string, readonly decimal: string } | null, readonly fx: { readonly base: string, readonly quote: string, readonly rate: string, readonly date: string, readonly source: string } | null, readonly taxSubtotals: ReadonlyArray<{ readonly category: string, readonly ratePercent: string, readonly base: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly tax: { readonly minor: string, readonly currency: string, readonly decimal: string } }>, readonly lines: ReadonlyArray<{ readonly id: string, readonly title: string, readonly quantity: string, readonly doneBy: string, readonly unitPrice: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly net: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly treatment: { readonly category: string, readonly ratePercent: string, readonly note: string | null, readonly noteEnglish: string | null, readonly legalBasis: string, readonly whoOwes: string, readonly ruleId: string, readonly ruleVersion: string, readonly effectiveDate: string, readonly evidence: ReadonlyArray<string> } | null }>, readonly question: { readonly code: string, readonly question: string, readonly missing: ReadonlyArray<string>, readonly about: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly fields: ReadonlyArray<{ readonly name: string, readonly kind: TaxAnswerKind, readonly label: string, readonly country: string | null, readonly from: string | null, readonly until: string | null, readonly leastPercent: string | null, readonly mostPercent: string | null, readonly where: TaxAnswerPlace | null, readonly options: ReadonlyArray<{ readonly value: string, readonly label: string }>, readonly regions: ReadonlyArray<{ readonly value: string, readonly label: string }>, readonly neededWhen: { readonly name: string, readonly value: string } | null }> } | null, readonly taxAnswers: ReadonlyArray<{ readonly name: string, readonly label: string, readonly value: string, readonly shown: string, readonly answeredBy: string, readonly answeredAt: string }>, readonly payment: { readonly paidAt: string, readonly withholdingRule: string | null, readonly gross: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly fee: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly withheld: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly received: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly fx: { readonly base: string, readonly quote: string, readonly rate: string, readonly date: string, readonly source: string } | null } | null }
    | { readonly __typename: 'InvoiceNotInState', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotEnoughFunds', readonly message: string, readonly available: { readonly minor: string, readonly currency: string, readonly decimal: string } }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type DepositFundsMutationVariables = Exact<{
  input: DepositFundsInput;
}>;


export type DepositFundsMutation = { readonly depositFunds:
    | { readonly __typename: 'FundsDeposited', readonly available: { readonly minor: string, readonly currency: string, readonly decimal: string } }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
   };

export type TrialBalanceQueryVariables = Exact<{ [key: string]: never; }>;


export type TrialBalanceQuery = { readonly trialBalance: ReadonlyArray<{ readonly currency: string, readonly difference: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly totalDebit: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly totalCredit: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly rows: ReadonlyArray<{ readonly account: { readonly id: string, readonly code: string, readonly label: string, readonly balance: { readonly minor: string, readonly currency: string, readonly decimal: string } }, readonly debit: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly credit: { readonly minor: string, readonly currency: string, readonly decimal: string } }> }> };

export type LedgerTransfersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type LedgerTransfersQuery = { readonly ledgerTransfers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly says: string, readonly bookedAt: string, readonly entries: ReadonlyArray<{ readonly accountCode: string, readonly accountLabel: string, readonly amount: { readonly minor: string, readonly currency: string, readonly decimal: string } }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type RoutingReceiptQueryVariables = Exact<{
  id: string;
}>;


export type RoutingReceiptQuery = { readonly routingReceipt: { readonly id: string, readonly subjectKind: string, readonly title: string, readonly says: string, readonly decidedAt: string, readonly dataClasses: ReadonlyArray<string>, readonly dataOrigin: string | null, readonly catalogueVersion: string, readonly hash: string, readonly document: string, readonly candidates: ReadonlyArray<{ readonly id: string, readonly kind: CandidateKind, readonly label: string, readonly country: string | null, readonly outcome: CandidateOutcome, readonly qualityLow: number | null, readonly qualityHigh: number | null, readonly price: { readonly minor: string, readonly currency: string, readonly decimal: string } | null, readonly reasons: ReadonlyArray<{ readonly rule: string, readonly says: string, readonly basis: string | null }> }> } | null };

export type MyWorkersQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWorkersQuery = { readonly myWorkers: ReadonlyArray<{ readonly id: string, readonly kind: WorkerKind, readonly displayName: string, readonly headline: string, readonly country: string, readonly timeZone: string, readonly isAvailable: boolean, readonly isMine: boolean, readonly rate: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly languages: ReadonlyArray<{ readonly tag: string, readonly level: string }>, readonly skills: ReadonlyArray<{ readonly skill: string, readonly level: number, readonly label: string, readonly evidence: string | null }>, readonly hours: ReadonlyArray<{ readonly weekday: number, readonly from: string, readonly to: string }>, readonly trackRecord: { readonly acceptedBlocks: number, readonly refusedHandOffs: number, readonly peerReviews: number, readonly acceptance: { readonly mean: number, readonly low: number, readonly high: number }, readonly lateness: { readonly mean: number }, readonly delayMinutes: { readonly mean: number } | null, readonly costRatio: { readonly mean: number } | null } }> };

export type SaveWorkerMutationVariables = Exact<{
  input: SaveWorkerInput;
}>;


export type SaveWorkerMutation = { readonly saveWorker:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Worker', readonly id: string }
   };

export type SetAvailabilityMutationVariables = Exact<{
  workerId: string;
  isAvailable: boolean;
}>;


export type SetAvailabilityMutation = { readonly setAvailability:
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Worker', readonly id: string }
   };

export type SaveOpinionMutationVariables = Exact<{
  input: SaveOpinionInput;
}>;


export type SaveOpinionMutation = { readonly saveOpinion:
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'OpinionSaved', readonly subjectId: string }
   };

export type PeerReviewsQueryVariables = Exact<{ [key: string]: never; }>;


export type PeerReviewsQuery = { readonly peerReviewRequests: ReadonlyArray<{ readonly id: string, readonly skill: string, readonly label: string, readonly title: string, readonly wanted: number, readonly createdAt: string, readonly results: ReadonlyArray<{ readonly score: number, readonly comment: string, readonly givenAt: string }> }>, readonly peerReviewTasks: ReadonlyArray<{ readonly id: string, readonly skill: string, readonly label: string, readonly title: string, readonly work: string, readonly state: PeerReviewTaskState, readonly askedAt: string }> };

export type AskForPeerReviewMutationVariables = Exact<{
  input: AskForPeerReviewInput;
}>;


export type AskForPeerReviewMutation = { readonly askForPeerReview:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'PeerReviewAsked', readonly requestId: string }
   };

export type AnswerPeerReviewMutationVariables = Exact<{
  input: AnswerPeerReviewInput;
}>;


export type AnswerPeerReviewMutation = { readonly answerPeerReview:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'PeerReviewAnswered', readonly taskId: string }
    | { readonly __typename: 'ReviewAlreadyGiven', readonly message: string }
   };

export type WorkerViewFragment = { readonly id: string, readonly kind: WorkerKind, readonly displayName: string, readonly headline: string, readonly country: string, readonly timeZone: string, readonly isAvailable: boolean, readonly isMine: boolean, readonly rate: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly languages: ReadonlyArray<{ readonly tag: string, readonly level: string }>, readonly skills: ReadonlyArray<{ readonly skill: string, readonly level: number, readonly label: string, readonly evidence: string | null }>, readonly hours: ReadonlyArray<{ readonly weekday: number, readonly from: string, readonly to: string }>, readonly trackRecord: { readonly acceptedBlocks: number, readonly refusedHandOffs: number, readonly peerReviews: number, readonly acceptance: { readonly mean: number, readonly low: number, readonly high: number }, readonly lateness: { readonly mean: number }, readonly delayMinutes: { readonly mean: number } | null, readonly costRatio: { readonly mean: number } | null } };

export type RecordViewFragment = { readonly acceptedBlocks: number, readonly refusedHandOffs: number, readonly peerReviews: number, readonly acceptance: { readonly mean: number, readonly low: number, readonly high: number }, readonly lateness: { readonly mean: number }, readonly delayMinutes: { readonly mean: number } | null, readonly costRatio: { readonly mean: number } | null };

export type ReasonViewFragment = { readonly kind: MatchReasonKind, readonly subject: string | null, readonly label: string | null, readonly level: number | null, readonly typed: string | null, readonly isGuess: boolean, readonly languageLevel: string | null, readonly hours: number | null, readonly acceptedBlocks: number | null, readonly refusedHandOffs: number | null, readonly low: number | null, readonly rate: { readonly minor: string, readonly currency: string, readonly decimal: string } | null };

export type WorkersQueryVariables = Exact<{
  filter?: WorkerFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type WorkersQuery = { readonly workers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly kind: WorkerKind, readonly displayName: string, readonly headline: string, readonly country: string, readonly timeZone: string, readonly isAvailable: boolean, readonly isMine: boolean, readonly rate: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly languages: ReadonlyArray<{ readonly tag: string, readonly level: string }>, readonly skills: ReadonlyArray<{ readonly skill: string, readonly level: number, readonly label: string, readonly evidence: string | null }>, readonly hours: ReadonlyArray<{ readonly weekday: number, readonly from: string, readonly to: string }>, readonly trackRecord: { readonly acceptedBlocks: number, readonly refusedHandOffs: number, readonly peerReviews: number, readonly acceptance: { readonly mean: number, readonly low: number, readonly high: number }, readonly lateness: { readonly mean: number }, readonly delayMinutes: { readonly mean: number } | null, readonly costRatio: { readonly mean: number } | null } }, readonly reasons: ReadonlyArray<{ readonly kind: MatchReasonKind, readonly subject: string | null, readonly label: string | null, readonly level: number | null, readonly typed: string | null, readonly isGuess: boolean, readonly languageLevel: string | null, readonly hours: number | null, readonly acceptedBlocks: number | null, readonly refusedHandOffs: number | null, readonly low: number | null, readonly rate: { readonly minor: string, readonly currency: string, readonly decimal: string } | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type WorkerQueryVariables = Exact<{
  id: string;
}>;


export type WorkerQuery = { readonly worker: { readonly id: string, readonly kind: WorkerKind, readonly displayName: string, readonly headline: string, readonly country: string, readonly timeZone: string, readonly isAvailable: boolean, readonly isMine: boolean, readonly myOpinion: { readonly score: number, readonly note: string } | null, readonly trackRecord: { readonly acceptedBlocks: number, readonly refusedHandOffs: number, readonly peerReviews: number, readonly parts: ReadonlyArray<{ readonly kind: TrackPartKind, readonly subject: string, readonly label: string, readonly acceptedBlocks: number, readonly refusedHandOffs: number, readonly peerReviews: number, readonly acceptance: { readonly mean: number, readonly low: number, readonly high: number } }>, readonly acceptance: { readonly mean: number, readonly low: number, readonly high: number }, readonly lateness: { readonly mean: number }, readonly delayMinutes: { readonly mean: number } | null, readonly costRatio: { readonly mean: number } | null }, readonly rate: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly languages: ReadonlyArray<{ readonly tag: string, readonly level: string }>, readonly skills: ReadonlyArray<{ readonly skill: string, readonly level: number, readonly label: string, readonly evidence: string | null }>, readonly hours: ReadonlyArray<{ readonly weekday: number, readonly from: string, readonly to: string }> } | null };

export type SkillsQueryVariables = Exact<{
  locale?: string | null | undefined;
}>;


export type SkillsQuery = { readonly skills: ReadonlyArray<{ readonly id: string, readonly name: string, readonly familyLabel: string, readonly names: ReadonlyArray<string> }> };

export type AskViewFragment = { readonly id: string, readonly runId: string, readonly runTitle: string, readonly blockId: string, readonly blockTitle: string, readonly kind: AskKind, readonly state: AskState, readonly question: string, readonly options: ReadonlyArray<string>, readonly act: AskedAct, readonly otherwise: string | null, readonly isWaiting: boolean, readonly askedBy: string, readonly askedAt: string, readonly toName: string | null, readonly timesOutAt: string, readonly answer: string | null, readonly answeredBy: string | null, readonly answeredAt: string | null, readonly answers: ReadonlyArray<string> };

export type WaitingAsksQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingAsksQuery = { readonly waitingAsks: ReadonlyArray<{ readonly id: string, readonly runId: string, readonly runTitle: string, readonly blockId: string, readonly blockTitle: string, readonly kind: AskKind, readonly state: AskState, readonly question: string, readonly options: ReadonlyArray<string>, readonly act: AskedAct, readonly otherwise: string | null, readonly isWaiting: boolean, readonly askedBy: string, readonly askedAt: string, readonly toName: string | null, readonly timesOutAt: string, readonly answer: string | null, readonly answeredBy: string | null, readonly answeredAt: string | null, readonly answers: ReadonlyArray<string> }> };

export type RunAsksQueryVariables = Exact<{
  runId: string;
}>;


export type RunAsksQuery = { readonly run: { readonly id: string, readonly asks: ReadonlyArray<{ readonly id: string, readonly runId: string, readonly runTitle: string, readonly blockId: string, readonly blockTitle: string, readonly kind: AskKind, readonly state: AskState, readonly question: string, readonly options: ReadonlyArray<string>, readonly act: AskedAct, readonly otherwise: string | null, readonly isWaiting: boolean, readonly askedBy: string, readonly askedAt: string, readonly toName: string | null, readonly timesOutAt: string, readonly answer: string | null, readonly answeredBy: string | null, readonly answeredAt: string | null, readonly answers: ReadonlyArray<string> }> } | null };

export type AskMutationVariables = Exact<{
  input: AskInput;
}>;


export type AskMutation = { readonly ask:
    | { readonly __typename: 'Ask', readonly id: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'NotNow', readonly message: string }
   };

export type AnswerAskMutationVariables = Exact<{
  input: AnswerAskInput;
}>;


export type AnswerAskMutation = { readonly answerAsk:
    | { readonly __typename: 'Ask', readonly id: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'NotNow', readonly message: string }
   };

export type BlockLibraryQueryVariables = Exact<{ [key: string]: never; }>;


export type BlockLibraryQuery = { readonly blockLibrary: ReadonlyArray<{ readonly id: string, readonly title: string, readonly work: string, readonly kinds: ReadonlyArray<string>, readonly role: string, readonly personMinutes: number, readonly agentMinutes: number | null, readonly repeatedFor: string | null, readonly usualCount: number | null, readonly method: { readonly label: string, readonly options: ReadonlyArray<{ readonly id: string, readonly label: string, readonly work: string }> } | null, readonly inputs: ReadonlyArray<{ readonly type: string, readonly label: string, readonly language: string | null }>, readonly outputs: ReadonlyArray<{ readonly type: string, readonly label: string, readonly language: string | null }> }> };

export type BlueprintQueryVariables = Exact<{
  id: string;
}>;


export type BlueprintQuery = { readonly blueprint: { readonly id: string, readonly title: string, readonly version: number, readonly brief: string, readonly deadline: string | null, readonly dataClasses: ReadonlyArray<string>, readonly dataOrigin: string, readonly runId: string | null, readonly createdAt: string, readonly budget: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly blocks: ReadonlyArray<{ readonly id: string, readonly key: string, readonly title: string, readonly description: string, readonly seatId: string, readonly reviewSeatId: string | null, readonly personMinutes: number, readonly agentMinutes: number | null, readonly reviewMinutes: number, readonly inputs: ReadonlyArray<{ readonly name: string, readonly fromBlockId: string | null, readonly isAtHand: boolean, readonly artefact: { readonly type: string, readonly label: string, readonly language: string | null } }>, readonly outputs: ReadonlyArray<{ readonly type: string, readonly label: string, readonly language: string | null }>, readonly criteria: ReadonlyArray<{ readonly id: string, readonly text: string, readonly checkedBy: CheckedBy }> }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly title: string, readonly role: string, readonly skills: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly preferredKind: SeatKind, readonly teamId: string | null }>, readonly teams: ReadonlyArray<{ readonly id: string, readonly title: string, readonly parentId: string | null, readonly leadSeatId: string | null }>, readonly unused: ReadonlyArray<{ readonly type: string, readonly label: string, readonly language: string | null }>, readonly links: ReadonlyArray<{ readonly fromBlockId: string, readonly toBlockId: string, readonly kind: LinkKind }>, readonly quotes: ReadonlyArray<{ readonly variant: QuoteVariant, readonly finishAt: string | null, readonly isWithinBudget: boolean, readonly isOnTime: boolean, readonly qualityLow: number, readonly qualityHigh: number, readonly says: string, readonly cost: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly gaps: ReadonlyArray<{ readonly seatId: string, readonly says: string }>, readonly lines: ReadonlyArray<{ readonly says: string, readonly amount: { readonly minor: string, readonly currency: string, readonly decimal: string } }> }> } | null };

export type EditBlueprintMutationVariables = Exact<{
  input: EditBlueprintInput;
}>;


export type EditBlueprintMutation = { readonly editBlueprint:
    | { readonly __typename: 'Blueprint', readonly id: string, readonly title: string, readonly version: number, readonly brief: string, readonly deadline: string | null, readonly dataClasses: ReadonlyArray<string>, readonly dataOrigin: string, readonly runId: string | null, readonly createdAt: string, readonly budget: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly blocks: ReadonlyArray<{ readonly id: string, readonly key: string, readonly title: string, readonly description: string, readonly seatId: string, readonly reviewSeatId: string | null, readonly personMinutes: number, readonly agentMinutes: number | null, readonly reviewMinutes: number, readonly inputs: ReadonlyArray<{ readonly name: string, readonly fromBlockId: string | null, readonly isAtHand: boolean, readonly artefact: { readonly type: string, readonly label: string, readonly language: string | null } }>, readonly outputs: ReadonlyArray<{ readonly type: string, readonly label: string, readonly language: string | null }>, readonly criteria: ReadonlyArray<{ readonly id: string, readonly text: string, readonly checkedBy: CheckedBy }> }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly title: string, readonly role: string, readonly skills: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly preferredKind: SeatKind, readonly teamId: string | null }>, readonly teams: ReadonlyArray<{ readonly id: string, readonly title: string, readonly parentId: string | null, readonly leadSeatId: string | null }>, readonly unused: ReadonlyArray<{ readonly type: string, readonly label: string, readonly language: string | null }>, readonly links: ReadonlyArray<{ readonly fromBlockId: string, readonly toBlockId: string, readonly kind: LinkKind }>, readonly quotes: ReadonlyArray<{ readonly variant: QuoteVariant, readonly finishAt: string | null, readonly isWithinBudget: boolean, readonly isOnTime: boolean, readonly qualityLow: number, readonly qualityHigh: number, readonly says: string, readonly cost: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly gaps: ReadonlyArray<{ readonly seatId: string, readonly says: string }>, readonly lines: ReadonlyArray<{ readonly says: string, readonly amount: { readonly minor: string, readonly currency: string, readonly decimal: string } }> }> }
    | { readonly __typename: 'BlueprintRefused', readonly message: string, readonly rule: string, readonly blockIds: ReadonlyArray<string> }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'OutOfDate', readonly message: string, readonly currentVersion: number }
   };

export type ForwardViewQueryVariables = Exact<{ [key: string]: never; }>;


export type ForwardViewQuery = { readonly forwardView: ReadonlyArray<{ readonly kind: ForwardKind, readonly id: string, readonly runId: string | null, readonly title: string, readonly clientName: string, readonly startsAt: string, readonly endsAt: string, readonly keepFree: KeepFreeState | null }>, readonly quietHours: ReadonlyArray<{ readonly workerId: string, readonly workerName: string, readonly timeZone: string, readonly from: string | null, readonly to: string | null }>, readonly poolMemberships: ReadonlyArray<{ readonly poolId: string, readonly poolName: string, readonly clientName: string, readonly workerId: string, readonly workerName: string, readonly state: PoolMemberState }> };

export type AnswerKeepFreeMutationVariables = Exact<{
  input: AnswerKeepFreeInput;
}>;


export type AnswerKeepFreeMutation = { readonly answerKeepFree:
    | { readonly __typename: 'KeepFree', readonly id: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type AnswerPoolMutationVariables = Exact<{
  input: AnswerPoolInput;
}>;


export type AnswerPoolMutation = { readonly answerPool:
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'PoolMembership', readonly poolId: string }
   };

export type SetQuietHoursMutationVariables = Exact<{
  input: SetQuietHoursInput;
}>;


export type SetQuietHoursMutation = { readonly setQuietHours:
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'QuietHours', readonly workerId: string }
   };

export type ArtefactViewFragment = { readonly type: string, readonly label: string, readonly language: string | null };

export type MoneyViewFragment = { readonly minor: string, readonly currency: string, readonly decimal: string };

export type QuoteViewFragment = { readonly variant: QuoteVariant, readonly finishAt: string | null, readonly isWithinBudget: boolean, readonly isOnTime: boolean, readonly qualityLow: number, readonly qualityHigh: number, readonly says: string, readonly cost: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly gaps: ReadonlyArray<{ readonly seatId: string, readonly says: string }>, readonly lines: ReadonlyArray<{ readonly says: string, readonly amount: { readonly minor: string, readonly currency: string, readonly decimal: string } }> };

export type BlueprintViewFragment = { readonly id: string, readonly title: string, readonly version: number, readonly brief: string, readonly deadline: string | null, readonly dataClasses: ReadonlyArray<string>, readonly dataOrigin: string, readonly runId: string | null, readonly createdAt: string, readonly budget: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly blocks: ReadonlyArray<{ readonly id: string, readonly key: string, readonly title: string, readonly description: string, readonly seatId: string, readonly reviewSeatId: string | null, readonly personMinutes: number, readonly agentMinutes: number | null, readonly reviewMinutes: number, readonly inputs: ReadonlyArray<{ readonly name: string, readonly fromBlockId: string | null, readonly isAtHand: boolean, readonly artefact: { readonly type: string, readonly label: string, readonly language: string | null } }>, readonly outputs: ReadonlyArray<{ readonly type: string, readonly label: string, readonly language: string | null }>, readonly criteria: ReadonlyArray<{ readonly id: string, readonly text: string, readonly checkedBy: CheckedBy }> }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly title: string, readonly role: string, readonly skills: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly preferredKind: SeatKind, readonly teamId: string | null }>, readonly teams: ReadonlyArray<{ readonly id: string, readonly title: string, readonly parentId: string | null, readonly leadSeatId: string | null }>, readonly unused: ReadonlyArray<{ readonly type: string, readonly label: string, readonly language: string | null }>, readonly links: ReadonlyArray<{ readonly fromBlockId: string, readonly toBlockId: string, readonly kind: LinkKind }>, readonly quotes: ReadonlyArray<{ readonly variant: QuoteVariant, readonly finishAt: string | null, readonly isWithinBudget: boolean, readonly isOnTime: boolean, readonly qualityLow: number, readonly qualityHigh: number, readonly says: string, readonly cost: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly gaps: ReadonlyArray<{ readonly seatId: string, readonly says: string }>, readonly lines: ReadonlyArray<{ readonly says: string, readonly amount: { readonly minor: string, readonly currency: string, readonly decimal: string } }> }> };

export type RunSummaryFragment = { readonly id: string, readonly title: string, readonly state: RunState, readonly says: string, readonly startedAt: string, readonly deadline: string | null, readonly finishAt: string | null, readonly isGuest: boolean, readonly actions: ReadonlyArray<string>, readonly money: { readonly usedPercent: number, readonly standing: BudgetStanding, readonly askedAt: string | null, readonly stoppedAt: string | null, readonly unpaidSeatId: string | null, readonly lacking: BudgetLack | null, readonly limit: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly used: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly reserved: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly expected: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly forecast: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly free: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly models: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly fee: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly missing: { readonly minor: string, readonly currency: string, readonly decimal: string } | null } | null, readonly blocks: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: BlockState, readonly isLate: boolean, readonly isCritical: boolean, readonly seatId: string, readonly plannedStart: string | null, readonly plannedFinish: string | null, readonly startedAt: string | null, readonly deliveredAt: string | null, readonly acceptedAt: string | null, readonly estimateAskedAt: string | null, readonly actions: ReadonlyArray<string>, readonly packets: ReadonlyArray<{ readonly version: number, readonly state: PacketState, readonly deliveredBy: string, readonly deliveredAt: string }> }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: SeatState, readonly holder: { readonly name: string, readonly kind: SeatKind } | null }> };

export type OfferViewFragment = { readonly id: string, readonly state: OfferState, readonly runId: string, readonly runTitle: string, readonly seatTitle: string, readonly clientName: string, readonly workerId: string, readonly workerName: string, readonly reasons: ReadonlyArray<string>, readonly offeredAt: string, readonly heldUntil: string, readonly answeredAt: string | null, readonly saidYesAt: string | null, readonly answersUntil: string | null, readonly price: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly blocks: ReadonlyArray<{ readonly title: string, readonly plannedStart: string | null, readonly plannedFinish: string | null, readonly minutes: number, readonly criteria: ReadonlyArray<string> }> };

export type WorkBlockFragment = { readonly id: string, readonly title: string, readonly description: string, readonly state: BlockState, readonly isLate: boolean, readonly isCritical: boolean, readonly slackMinutes: number, readonly plannedStart: string | null, readonly plannedFinish: string | null, readonly startedAt: string | null, readonly deliveredAt: string | null, readonly acceptedAt: string | null, readonly expectedFinish: string | null, readonly estimateAskedAt: string | null, readonly actions: ReadonlyArray<string>, readonly price: { readonly minor: string, readonly currency: string, readonly decimal: string } | null, readonly inputs: ReadonlyArray<{ readonly name: string, readonly fromBlockId: string | null, readonly artefact: { readonly type: string, readonly label: string, readonly language: string | null }, readonly material: ReadonlyArray<{ readonly name: string, readonly type: string, readonly text: string | null, readonly fileId: string | null }> }>, readonly drafts: ReadonlyArray<{ readonly id: string, readonly model: string, readonly text: string, readonly madeAt: string }>, readonly outputs: ReadonlyArray<{ readonly type: string, readonly label: string, readonly language: string | null }>, readonly criteria: ReadonlyArray<{ readonly id: string, readonly text: string, readonly checkedBy: CheckedBy }>, readonly packets: ReadonlyArray<{ readonly version: number, readonly state: PacketState, readonly deliveredAt: string, readonly deliveredBy: string, readonly madeBy: string, readonly openQuestions: ReadonlyArray<string>, readonly answeredAt: string | null, readonly answeredBy: string | null, readonly refusalReason: string | null, readonly failedCriterionIds: ReadonlyArray<string>, readonly isInterim: boolean, readonly provenance: { readonly models: ReadonlyArray<string>, readonly sources: ReadonlyArray<{ readonly blockId: string, readonly title: string, readonly version: number }>, readonly makers: ReadonlyArray<{ readonly workerId: string, readonly name: string, readonly kind: SeatKind }> }, readonly outputs: ReadonlyArray<{ readonly name: string, readonly type: string, readonly text: string | null, readonly fileId: string | null }>, readonly results: ReadonlyArray<{ readonly criterionId: string, readonly passes: boolean, readonly note: string | null }> }> };

export type LaunchRunMutationVariables = Exact<{
  input: LaunchRunInput;
}>;


export type LaunchRunMutation = { readonly launchRun:
    | { readonly __typename: 'BlueprintRefused', readonly message: string }
    | { readonly __typename: 'FundsMissing', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'LaunchPreview', readonly seatsToFill: number, readonly missing: { readonly minor: string, readonly currency: string, readonly decimal: string } | null, readonly quote: { readonly variant: QuoteVariant, readonly finishAt: string | null, readonly isWithinBudget: boolean, readonly isOnTime: boolean, readonly qualityLow: number, readonly qualityHigh: number, readonly says: string, readonly cost: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly gaps: ReadonlyArray<{ readonly seatId: string, readonly says: string }>, readonly lines: ReadonlyArray<{ readonly says: string, readonly amount: { readonly minor: string, readonly currency: string, readonly decimal: string } }> } }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Run', readonly id: string, readonly title: string }
    | { readonly __typename: 'SeatCannotBeFilled', readonly message: string, readonly gaps: ReadonlyArray<{ readonly seatId: string, readonly says: string }> }
   };

export type MessagesQueryVariables = Exact<{
  runId: string;
}>;


export type MessagesQuery = { readonly messages: ReadonlyArray<{ readonly id: string, readonly blockId: string | null, readonly text: string, readonly at: string, readonly proposalId: string | null, readonly author: { readonly kind: ActorKind, readonly name: string } }> };

export type PostMessageMutationVariables = Exact<{
  input: PostMessageInput;
}>;


export type PostMessageMutation = { readonly postMessage:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'Message', readonly id: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type ProposeFromMessageMutationVariables = Exact<{
  input: ProposeFromMessageInput;
}>;


export type ProposeFromMessageMutation = { readonly proposeFromMessage:
    | { readonly __typename: 'BlueprintRefused', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Proposal', readonly id: string, readonly runId: string | null }
    | { readonly __typename: 'ProposalNotNow', readonly message: string }
   };

export type OffersQueryVariables = Exact<{ [key: string]: never; }>;


export type OffersQuery = { readonly offers: ReadonlyArray<{ readonly id: string, readonly state: OfferState, readonly runId: string, readonly runTitle: string, readonly seatTitle: string, readonly clientName: string, readonly workerId: string, readonly workerName: string, readonly reasons: ReadonlyArray<string>, readonly offeredAt: string, readonly heldUntil: string, readonly answeredAt: string | null, readonly saidYesAt: string | null, readonly answersUntil: string | null, readonly price: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly blocks: ReadonlyArray<{ readonly title: string, readonly plannedStart: string | null, readonly plannedFinish: string | null, readonly minutes: number, readonly criteria: ReadonlyArray<string> }> }> };

export type AcceptOfferMutationVariables = Exact<{
  input: AnswerOfferInput;
}>;


export type AcceptOfferMutation = { readonly acceptOffer:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Offer', readonly id: string, readonly seatTitle: string }
    | { readonly __typename: 'OfferGone', readonly message: string }
   };

export type DeclineOfferMutationVariables = Exact<{
  input: AnswerOfferInput;
}>;


export type DeclineOfferMutation = { readonly declineOffer:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Offer', readonly id: string }
    | { readonly __typename: 'OfferGone', readonly message: string }
   };

export type OwedReviewsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwedReviewsQuery = { readonly hiringReviews: ReadonlyArray<{ readonly id: string, readonly decision: ReviewedDecision, readonly seatTitle: string, readonly clientName: string, readonly workerName: string, readonly decisionSays: string, readonly question: string, readonly state: HiringReviewState, readonly askedAt: string, readonly dueAt: string, readonly answer: string | null, readonly answeredBy: string | null, readonly answeredAt: string | null }> };

export type AnswerReviewMutationVariables = Exact<{
  input: AnswerReviewInput;
}>;


export type AnswerReviewMutation = { readonly answerReview:
    | { readonly __typename: 'HiringReview', readonly id: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'PersonNeeded', readonly message: string }
    | { readonly __typename: 'ReviewAnswered', readonly message: string }
    | { readonly __typename: 'ReviewerDecided', readonly message: string }
   };

export type DeliverPacketMutationVariables = Exact<{
  input: DeliverPacketInput;
}>;


export type DeliverPacketMutation = { readonly deliverPacket:
    | { readonly __typename: 'CriteriaUnanswered', readonly message: string, readonly criterionIds: ReadonlyArray<string> }
    | { readonly __typename: 'FileNotFound', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'NotNow', readonly message: string }
    | { readonly __typename: 'RunBlock', readonly id: string }
   };

export type AcceptPacketMutationVariables = Exact<{
  input: AnswerPacketInput;
}>;


export type AcceptPacketMutation = { readonly acceptPacket:
    | { readonly __typename: 'CriteriaFailed', readonly message: string, readonly criterionIds: ReadonlyArray<string> }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'NotNow', readonly message: string }
    | { readonly __typename: 'OutOfDate', readonly message: string }
    | { readonly __typename: 'ProducerCannotAccept', readonly message: string }
    | { readonly __typename: 'RunBlock', readonly id: string }
   };

export type RefusePacketMutationVariables = Exact<{
  input: RefusePacketInput;
}>;


export type RefusePacketMutation = { readonly refusePacket:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'NotNow', readonly message: string }
    | { readonly __typename: 'OutOfDate', readonly message: string }
    | { readonly __typename: 'ProducerCannotAccept', readonly message: string }
    | { readonly __typename: 'RunBlock', readonly id: string }
   };

export type RunBlockPageQueryVariables = Exact<{
  runId: string;
}>;


export type RunBlockPageQuery = { readonly run: { readonly id: string, readonly title: string, readonly isGuest: boolean, readonly blocks: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string, readonly state: BlockState, readonly isLate: boolean, readonly isCritical: boolean, readonly slackMinutes: number, readonly plannedStart: string | null, readonly plannedFinish: string | null, readonly startedAt: string | null, readonly deliveredAt: string | null, readonly acceptedAt: string | null, readonly expectedFinish: string | null, readonly estimateAskedAt: string | null, readonly actions: ReadonlyArray<string>, readonly price: { readonly minor: string, readonly currency: string, readonly decimal: string } | null, readonly inputs: ReadonlyArray<{ readonly name: string, readonly fromBlockId: string | null, readonly artefact: { readonly type: string, readonly label: string, readonly language: string | null }, readonly material: ReadonlyArray<{ readonly name: string, readonly type: string, readonly text: string | null, readonly fileId: string | null }> }>, readonly drafts: ReadonlyArray<{ readonly id: string, readonly model: string, readonly text: string, readonly madeAt: string }>, readonly outputs: ReadonlyArray<{ readonly type: string, readonly label: string, readonly language: string | null }>, readonly criteria: ReadonlyArray<{ readonly id: string, readonly text: string, readonly checkedBy: CheckedBy }>, readonly packets: ReadonlyArray<{ readonly version: number, readonly state: PacketState, readonly deliveredAt: string, readonly deliveredBy: string, readonly madeBy: string, readonly openQuestions: ReadonlyArray<string>, readonly answeredAt: string | null, readonly answeredBy: string | null, readonly refusalReason: string | null, readonly failedCriterionIds: ReadonlyArray<string>, readonly isInterim: boolean, readonly provenance: { readonly models: ReadonlyArray<string>, readonly sources: ReadonlyArray<{ readonly blockId: string, readonly title: string, readonly version: number }>, readonly makers: ReadonlyArray<{ readonly workerId: string, readonly name: string, readonly kind: SeatKind }> }, readonly outputs: ReadonlyArray<{ readonly name: string, readonly type: string, readonly text: string | null, readonly fileId: string | null }>, readonly results: ReadonlyArray<{ readonly criterionId: string, readonly passes: boolean, readonly note: string | null }> }> }> } | null };

export type PassOversQueryVariables = Exact<{ [key: string]: never; }>;


export type PassOversQuery = { readonly passOvers: ReadonlyArray<{ readonly id: string, readonly seatId: string, readonly seatTitle: string, readonly clientName: string, readonly workerId: string, readonly workerName: string, readonly says: string, readonly decidedAt: string, readonly review: { readonly id: string, readonly decision: ReviewedDecision, readonly seatTitle: string, readonly clientName: string, readonly workerName: string, readonly decisionSays: string, readonly question: string, readonly state: HiringReviewState, readonly askedAt: string, readonly dueAt: string, readonly answer: string | null, readonly answeredBy: string | null, readonly answeredAt: string | null } | null }> };

export type ReviewViewFragment = { readonly id: string, readonly decision: ReviewedDecision, readonly seatTitle: string, readonly clientName: string, readonly workerName: string, readonly decisionSays: string, readonly question: string, readonly state: HiringReviewState, readonly askedAt: string, readonly dueAt: string, readonly answer: string | null, readonly answeredBy: string | null, readonly answeredAt: string | null };

export type MyHiringReviewsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyHiringReviewsQuery = { readonly myHiringReviews: ReadonlyArray<{ readonly id: string, readonly decision: ReviewedDecision, readonly seatTitle: string, readonly clientName: string, readonly workerName: string, readonly decisionSays: string, readonly question: string, readonly state: HiringReviewState, readonly askedAt: string, readonly dueAt: string, readonly answer: string | null, readonly answeredBy: string | null, readonly answeredAt: string | null }> };

export type RequestReviewMutationVariables = Exact<{
  input: RequestReviewInput;
}>;


export type RequestReviewMutation = { readonly requestReview:
    | { readonly __typename: 'HiringReview', readonly id: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type PlanVersionsQueryVariables = Exact<{
  id: string;
}>;


export type PlanVersionsQuery = { readonly blueprint: { readonly id: string, readonly versions: ReadonlyArray<{ readonly version: number, readonly createdAt: string, readonly author: string | null, readonly says: ReadonlyArray<string> }> } | null };

export type RestoreVersionMutationVariables = Exact<{
  input: RestoreBlueprintVersionInput;
}>;


export type RestoreVersionMutation = { readonly restoreBlueprintVersion:
    | { readonly __typename: 'Blueprint', readonly id: string, readonly title: string, readonly version: number, readonly brief: string, readonly deadline: string | null, readonly dataClasses: ReadonlyArray<string>, readonly dataOrigin: string, readonly runId: string | null, readonly createdAt: string, readonly budget: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly blocks: ReadonlyArray<{ readonly id: string, readonly key: string, readonly title: string, readonly description: string, readonly seatId: string, readonly reviewSeatId: string | null, readonly personMinutes: number, readonly agentMinutes: number | null, readonly reviewMinutes: number, readonly inputs: ReadonlyArray<{ readonly name: string, readonly fromBlockId: string | null, readonly isAtHand: boolean, readonly artefact: { readonly type: string, readonly label: string, readonly language: string | null } }>, readonly outputs: ReadonlyArray<{ readonly type: string, readonly label: string, readonly language: string | null }>, readonly criteria: ReadonlyArray<{ readonly id: string, readonly text: string, readonly checkedBy: CheckedBy }> }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly title: string, readonly role: string, readonly skills: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly preferredKind: SeatKind, readonly teamId: string | null }>, readonly teams: ReadonlyArray<{ readonly id: string, readonly title: string, readonly parentId: string | null, readonly leadSeatId: string | null }>, readonly unused: ReadonlyArray<{ readonly type: string, readonly label: string, readonly language: string | null }>, readonly links: ReadonlyArray<{ readonly fromBlockId: string, readonly toBlockId: string, readonly kind: LinkKind }>, readonly quotes: ReadonlyArray<{ readonly variant: QuoteVariant, readonly finishAt: string | null, readonly isWithinBudget: boolean, readonly isOnTime: boolean, readonly qualityLow: number, readonly qualityHigh: number, readonly says: string, readonly cost: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly gaps: ReadonlyArray<{ readonly seatId: string, readonly says: string }>, readonly lines: ReadonlyArray<{ readonly says: string, readonly amount: { readonly minor: string, readonly currency: string, readonly decimal: string } }> }> }
    | { readonly __typename: 'BlueprintRefused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'OutOfDate', readonly message: string, readonly currentVersion: number }
   };

export type PoolsQueryVariables = Exact<{ [key: string]: never; }>;


export type PoolsQuery = { readonly pools: ReadonlyArray<{ readonly id: string, readonly name: string, readonly members: ReadonlyArray<{ readonly workerId: string, readonly name: string, readonly state: PoolMemberState }> }>, readonly hiringPolicy: { readonly holdMinutes: number, readonly waveSize: number, readonly closeMinutes: number, readonly isFamiliarFirst: boolean, readonly poolId: string | null } | null };

export type PoolCandidatesQueryVariables = Exact<{
  text: string;
}>;


export type PoolCandidatesQuery = { readonly workers: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly displayName: string, readonly headline: string } }> } };

export type CreatePoolMutationVariables = Exact<{
  input: CreatePoolInput;
}>;


export type CreatePoolMutation = { readonly createPool:
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'Pool', readonly id: string }
   };

export type InviteToPoolMutationVariables = Exact<{
  input: InviteToPoolInput;
}>;


export type InviteToPoolMutation = { readonly inviteToPool:
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Pool', readonly id: string }
   };

export type RemoveFromPoolMutationVariables = Exact<{
  input: RemoveFromPoolInput;
}>;


export type RemoveFromPoolMutation = { readonly removeFromPool:
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Pool', readonly id: string }
   };

export type SetHiringPolicyMutationVariables = Exact<{
  input: SetHiringPolicyInput;
}>;


export type SetHiringPolicyMutation = { readonly setHiringPolicy:
    | { readonly __typename: 'HiringPolicy', readonly holdMinutes: number }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type ProposalsQueryVariables = Exact<{
  runId: string;
}>;


export type ProposalsQuery = { readonly proposals: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: ProposalState, readonly createdAt: string, readonly openConflicts: number, readonly author: { readonly name: string } }> };

export type PictureFragment = { readonly title: string, readonly blocks: ReadonlyArray<{ readonly id: string, readonly title: string, readonly seatId: string, readonly reviewSeatId: string, readonly personMinutes: number, readonly agentMinutes: number | null }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly title: string, readonly holderName: string | null }>, readonly links: ReadonlyArray<{ readonly fromBlockId: string, readonly toBlockId: string, readonly kind: LinkKind }> };

export type ProposalQueryVariables = Exact<{
  runId: string;
  id: string;
}>;


export type ProposalQuery = { readonly proposal: { readonly id: string, readonly runId: string | null, readonly title: string, readonly why: string, readonly state: ProposalState, readonly createdAt: string, readonly decidedAt: string | null, readonly decidedBy: string | null, readonly decidedBecause: string | null, readonly isBehind: boolean, readonly openConflicts: number, readonly actions: ReadonlyArray<string>, readonly author: { readonly name: string }, readonly edits: ReadonlyArray<{ readonly id: string, readonly kind: PlanEditKind, readonly of: PlanThing, readonly thingId: string, readonly thingTitle: string, readonly says: string, readonly status: EditStatus }>, readonly conflicts: ReadonlyArray<{ readonly id: string, readonly kind: string, readonly group: ConflictGroup, readonly thingTitle: string, readonly field: string | null, readonly says: string, readonly mine: ReadonlyArray<string>, readonly theirs: ReadonlyArray<string>, readonly mineValue: string | null, readonly theirsValue: string | null, readonly choices: ReadonlyArray<ConflictChoice>, readonly decision: ConflictChoice | null }>, readonly before: { readonly title: string, readonly blocks: ReadonlyArray<{ readonly id: string, readonly title: string, readonly seatId: string, readonly reviewSeatId: string, readonly personMinutes: number, readonly agentMinutes: number | null }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly title: string, readonly holderName: string | null }>, readonly links: ReadonlyArray<{ readonly fromBlockId: string, readonly toBlockId: string, readonly kind: LinkKind }> }, readonly after: { readonly title: string, readonly blocks: ReadonlyArray<{ readonly id: string, readonly title: string, readonly seatId: string, readonly reviewSeatId: string, readonly personMinutes: number, readonly agentMinutes: number | null }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly title: string, readonly holderName: string | null }>, readonly links: ReadonlyArray<{ readonly fromBlockId: string, readonly toBlockId: string, readonly kind: LinkKind }> } } | null };

export type ChangePreviewQueryVariables = Exact<{
  runId: string;
  id: string;
  editIds?: ReadonlyArray<string> | string | null | undefined;
}>;


export type ChangePreviewQuery = { readonly proposal: { readonly id: string, readonly preview: { readonly finishBefore: string | null, readonly finishAfter: string | null, readonly isOnTime: boolean, readonly isWithinBudget: boolean, readonly says: string, readonly costBefore: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly costAfter: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly people: ReadonlyArray<{ readonly name: string, readonly says: string }>, readonly invoiceLines: ReadonlyArray<{ readonly says: string, readonly amount: { readonly minor: string, readonly currency: string, readonly decimal: string } }> } | null } | null };

export type ProposeChangeMutationVariables = Exact<{
  input: ProposeChangeInput;
}>;


export type ProposeChangeMutation = { readonly proposeChange:
    | { readonly __typename: 'BlueprintRefused', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Proposal', readonly id: string, readonly runId: string | null }
    | { readonly __typename: 'ProposalNotNow', readonly message: string }
   };

export type MergeProposalMutationVariables = Exact<{
  input: MergeProposalInput;
}>;


export type MergeProposalMutation = { readonly mergeProposal:
    | { readonly __typename: 'BlueprintRefused', readonly message: string }
    | { readonly __typename: 'ConsentNeeded', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Proposal', readonly id: string }
    | { readonly __typename: 'ProposalHasConflicts', readonly message: string }
    | { readonly __typename: 'ProposalNotNow', readonly message: string }
   };

export type DecideConflictMutationVariables = Exact<{
  input: DecideConflictInput;
}>;


export type DecideConflictMutation = { readonly decideConflict:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Proposal', readonly id: string }
    | { readonly __typename: 'ProposalNotNow', readonly message: string }
   };

export type DeclineProposalMutationVariables = Exact<{
  input: DeclineProposalInput;
}>;


export type DeclineProposalMutation = { readonly declineProposal:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Proposal', readonly id: string }
    | { readonly __typename: 'ProposalNotNow', readonly message: string }
   };

export type WithdrawProposalMutationVariables = Exact<{
  input: ProposalInput;
}>;


export type WithdrawProposalMutation = { readonly withdrawProposal:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Proposal', readonly id: string }
    | { readonly __typename: 'ProposalNotNow', readonly message: string }
   };

export type ReviseProposalMutationVariables = Exact<{
  input: ReviseProposalInput;
}>;


export type ReviseProposalMutation = { readonly reviseProposal:
    | { readonly __typename: 'BlueprintRefused', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Proposal', readonly id: string, readonly runId: string | null }
    | { readonly __typename: 'ProposalNotNow', readonly message: string }
   };

export type ProposeBlueprintMutationVariables = Exact<{
  input: ProposeBlueprintInput;
}>;


export type ProposeBlueprintMutation = { readonly proposeBlueprint:
    | { readonly __typename: 'Blueprint', readonly id: string, readonly title: string, readonly version: number, readonly brief: string, readonly deadline: string | null, readonly dataClasses: ReadonlyArray<string>, readonly dataOrigin: string, readonly runId: string | null, readonly createdAt: string, readonly budget: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly blocks: ReadonlyArray<{ readonly id: string, readonly key: string, readonly title: string, readonly description: string, readonly seatId: string, readonly reviewSeatId: string | null, readonly personMinutes: number, readonly agentMinutes: number | null, readonly reviewMinutes: number, readonly inputs: ReadonlyArray<{ readonly name: string, readonly fromBlockId: string | null, readonly isAtHand: boolean, readonly artefact: { readonly type: string, readonly label: string, readonly language: string | null } }>, readonly outputs: ReadonlyArray<{ readonly type: string, readonly label: string, readonly language: string | null }>, readonly criteria: ReadonlyArray<{ readonly id: string, readonly text: string, readonly checkedBy: CheckedBy }> }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly title: string, readonly role: string, readonly skills: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly preferredKind: SeatKind, readonly teamId: string | null }>, readonly teams: ReadonlyArray<{ readonly id: string, readonly title: string, readonly parentId: string | null, readonly leadSeatId: string | null }>, readonly unused: ReadonlyArray<{ readonly type: string, readonly label: string, readonly language: string | null }>, readonly links: ReadonlyArray<{ readonly fromBlockId: string, readonly toBlockId: string, readonly kind: LinkKind }>, readonly quotes: ReadonlyArray<{ readonly variant: QuoteVariant, readonly finishAt: string | null, readonly isWithinBudget: boolean, readonly isOnTime: boolean, readonly qualityLow: number, readonly qualityHigh: number, readonly says: string, readonly cost: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly gaps: ReadonlyArray<{ readonly seatId: string, readonly says: string }>, readonly lines: ReadonlyArray<{ readonly says: string, readonly amount: { readonly minor: string, readonly currency: string, readonly decimal: string } }> }> }
    | { readonly __typename: 'BlueprintRefused', readonly message: string }
    | { readonly __typename: 'FileNotFound', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'NothingMakesIt', readonly message: string, readonly wanted: string, readonly missing: ReadonlyArray<string> }
    | { readonly __typename: 'UnknownArtefactType', readonly message: string, readonly didYouMean: ReadonlyArray<string> }
   };

export type ReadBriefQueryVariables = Exact<{
  text: string;
  currency: string;
  today: string;
}>;


export type ReadBriefQuery = { readonly readBrief: { readonly languages: ReadonlyArray<string>, readonly budget: { readonly amount: string, readonly currency: string | null, readonly because: string } | null, readonly deadline: { readonly day: string, readonly time: string } | null, readonly wanted: ReadonlyArray<{ readonly because: string, readonly artefact: { readonly type: string, readonly label: string, readonly language: string | null } }>, readonly atHand: ReadonlyArray<{ readonly because: string, readonly artefact: { readonly type: string, readonly label: string, readonly language: string | null } }> } };

export type ArtefactTypesQueryVariables = Exact<{ [key: string]: never; }>;


export type ArtefactTypesQuery = { readonly artefactTypes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly comesInLanguages: boolean }> };

export type PauseRunMutationVariables = Exact<{
  input: PauseRunInput;
}>;


export type PauseRunMutation = { readonly pauseRun:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Run', readonly id: string }
    | { readonly __typename: 'RunNotNow', readonly message: string }
   };

export type ResumeRunMutationVariables = Exact<{
  input: ResumeRunInput;
}>;


export type ResumeRunMutation = { readonly resumeRun:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Run', readonly id: string }
    | { readonly __typename: 'RunNotNow', readonly message: string }
   };

export type CancelRunMutationVariables = Exact<{
  input: CancelRunInput;
}>;


export type CancelRunMutation = { readonly cancelRun:
    | { readonly __typename: 'CancelPreview', readonly says: string, readonly offersWithdrawn: number, readonly owedForAccepted: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly owedForBegun: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly noLongerOwed: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly lines: ReadonlyArray<{ readonly blockId: string, readonly title: string, readonly workerName: string, readonly says: string, readonly agreed: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly owed: { readonly minor: string, readonly currency: string, readonly decimal: string } }> }
    | { readonly __typename: 'HandOffsWaiting', readonly message: string, readonly blockIds: ReadonlyArray<string> }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Run', readonly id: string }
    | { readonly __typename: 'RunNotNow', readonly message: string }
   };

export type CloseRunMutationVariables = Exact<{
  input: CloseRunInput;
}>;


export type CloseRunMutation = { readonly closeRun:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Run', readonly id: string }
    | { readonly __typename: 'RunNotNow', readonly message: string }
   };

export type RunBoardQueryVariables = Exact<{
  runId: string;
}>;


export type RunBoardQuery = { readonly run: { readonly id: string, readonly title: string, readonly state: RunState, readonly says: string, readonly startedAt: string, readonly deadline: string | null, readonly finishAt: string | null, readonly isGuest: boolean, readonly pausedAt: string | null, readonly reason: string | null, readonly actions: ReadonlyArray<string>, readonly money: { readonly usedPercent: number, readonly standing: BudgetStanding, readonly askedAt: string | null, readonly stoppedAt: string | null, readonly unpaidSeatId: string | null, readonly lacking: BudgetLack | null, readonly limit: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly used: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly reserved: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly expected: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly forecast: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly free: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly models: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly fee: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly missing: { readonly minor: string, readonly currency: string, readonly decimal: string } | null } | null, readonly blocks: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: BlockState, readonly isLate: boolean, readonly isCritical: boolean, readonly slackMinutes: number, readonly seatId: string, readonly reviewSeatId: string | null, readonly plannedStart: string | null, readonly plannedFinish: string | null, readonly startedAt: string | null, readonly deliveredAt: string | null, readonly acceptedAt: string | null, readonly expectedFinish: string | null, readonly estimateAskedAt: string | null, readonly actions: ReadonlyArray<string>, readonly price: { readonly minor: string, readonly currency: string, readonly decimal: string } | null, readonly inputs: ReadonlyArray<{ readonly name: string }>, readonly outputs: ReadonlyArray<{ readonly label: string }>, readonly criteria: ReadonlyArray<{ readonly id: string }> }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly title: string, readonly role: string, readonly state: SeatState, readonly preferredKind: SeatKind, readonly holder: { readonly workerId: string, readonly kind: SeatKind, readonly name: string, readonly country: string, readonly timeZone: string, readonly since: string } | null, readonly pastHolders: ReadonlyArray<{ readonly workerId: string, readonly name: string, readonly since: string }>, readonly search: { readonly says: string, readonly askedCount: number, readonly knownUntil: string | null, readonly closesAt: string, readonly usuallyBy: string } | null, readonly offers: ReadonlyArray<{ readonly id: string, readonly state: OfferState, readonly workerName: string, readonly offeredAt: string, readonly heldUntil: string, readonly answeredAt: string | null, readonly reasons: ReadonlyArray<string>, readonly receiptId: string | null }> }>, readonly links: ReadonlyArray<{ readonly fromBlockId: string, readonly toBlockId: string, readonly kind: LinkKind }>, readonly activity: ReadonlyArray<{ readonly id: string, readonly at: string, readonly says: string, readonly blockId: string | null, readonly actor: { readonly kind: ActorKind, readonly name: string } }> } | null };

export type BoardSeatFragment = { readonly id: string, readonly title: string, readonly role: string, readonly state: SeatState, readonly preferredKind: SeatKind, readonly holder: { readonly workerId: string, readonly kind: SeatKind, readonly name: string, readonly country: string, readonly timeZone: string, readonly since: string } | null, readonly pastHolders: ReadonlyArray<{ readonly workerId: string, readonly name: string, readonly since: string }>, readonly search: { readonly says: string, readonly askedCount: number, readonly knownUntil: string | null, readonly closesAt: string, readonly usuallyBy: string } | null, readonly offers: ReadonlyArray<{ readonly id: string, readonly state: OfferState, readonly workerName: string, readonly offeredAt: string, readonly heldUntil: string, readonly answeredAt: string | null, readonly reasons: ReadonlyArray<string>, readonly receiptId: string | null }> };

export type RunChangedSubscriptionVariables = Exact<{
  runId: string;
}>;


export type RunChangedSubscription = { readonly runChanged: { readonly id: string, readonly blockId: string | null } };

export type RunMoneyFragment = { readonly usedPercent: number, readonly standing: BudgetStanding, readonly askedAt: string | null, readonly stoppedAt: string | null, readonly unpaidSeatId: string | null, readonly lacking: BudgetLack | null, readonly limit: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly used: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly reserved: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly expected: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly forecast: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly free: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly models: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly fee: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly missing: { readonly minor: string, readonly currency: string, readonly decimal: string } | null };

export type SetRunBudgetMutationVariables = Exact<{
  input: SetRunBudgetInput;
}>;


export type SetRunBudgetMutation = { readonly setRunBudget:
    | { readonly __typename: 'BudgetBelowPromised', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Run', readonly id: string }
    | { readonly __typename: 'RunNotNow', readonly message: string }
   };

export type RunLifeQueryVariables = Exact<{
  runId: string;
}>;


export type RunLifeQuery = { readonly run: { readonly id: string, readonly reconvenesRunId: string | null, readonly convenedInSeconds: number | null, readonly teams: ReadonlyArray<{ readonly id: string, readonly title: string, readonly parentId: string | null, readonly leadSeatId: string | null }>, readonly blocks: ReadonlyArray<{ readonly id: string, readonly actions: ReadonlyArray<string>, readonly lease: { readonly renewedAt: string, readonly until: string, readonly askedAt: string | null } | null, readonly staleInputs: ReadonlyArray<{ readonly sourceBlockId: string, readonly title: string, readonly takenVersion: number, readonly newestVersion: number }> }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly teamId: string | null, readonly actions: ReadonlyArray<string>, readonly twinOfSeatId: string | null, readonly isClosed: boolean, readonly size: { readonly most: number, readonly openAbove: number, readonly closeBelow: number } | null }> } | null };

export type HeartbeatMutationVariables = Exact<{
  input: HeartbeatInput;
}>;


export type HeartbeatMutation = { readonly heartbeat:
    | { readonly __typename: 'Heard', readonly runId: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
   };

export type TakeVersionMutationVariables = Exact<{
  input: TakeVersionInput;
}>;


export type TakeVersionMutation = { readonly takeVersion:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'NotNow', readonly message: string }
    | { readonly __typename: 'RunBlock', readonly id: string }
   };

export type SwapSeatMutationVariables = Exact<{
  input: SwapSeatInput;
}>;


export type SwapSeatMutation = { readonly swapSeat:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RunSeat', readonly id: string }
   };

export type SetSeatSizeMutationVariables = Exact<{
  input: SetSeatSizeInput;
}>;


export type SetSeatSizeMutation = { readonly setSeatSize:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Run', readonly id: string }
    | { readonly __typename: 'RunNotNow', readonly message: string }
   };

export type ReconveneRunMutationVariables = Exact<{
  input: ReconveneRunInput;
}>;


export type ReconveneRunMutation = { readonly reconveneRun:
    | { readonly __typename: 'BlueprintRefused', readonly message: string }
    | { readonly __typename: 'FundsMissing', readonly message: string }
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'Run', readonly id: string }
    | { readonly __typename: 'RunNotNow', readonly message: string }
    | { readonly __typename: 'SeatCannotBeFilled', readonly message: string }
   };

export type RunsQueryVariables = Exact<{ [key: string]: never; }>;


export type RunsQuery = { readonly runs: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly state: RunState, readonly says: string, readonly startedAt: string, readonly deadline: string | null, readonly finishAt: string | null, readonly isGuest: boolean, readonly actions: ReadonlyArray<string>, readonly money: { readonly usedPercent: number, readonly standing: BudgetStanding, readonly askedAt: string | null, readonly stoppedAt: string | null, readonly unpaidSeatId: string | null, readonly lacking: BudgetLack | null, readonly limit: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly used: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly reserved: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly expected: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly forecast: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly free: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly models: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly fee: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly missing: { readonly minor: string, readonly currency: string, readonly decimal: string } | null } | null, readonly blocks: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: BlockState, readonly isLate: boolean, readonly isCritical: boolean, readonly seatId: string, readonly plannedStart: string | null, readonly plannedFinish: string | null, readonly startedAt: string | null, readonly deliveredAt: string | null, readonly acceptedAt: string | null, readonly estimateAskedAt: string | null, readonly actions: ReadonlyArray<string>, readonly packets: ReadonlyArray<{ readonly version: number, readonly state: PacketState, readonly deliveredBy: string, readonly deliveredAt: string }> }>, readonly seats: ReadonlyArray<{ readonly id: string, readonly title: string, readonly state: SeatState, readonly holder: { readonly name: string, readonly kind: SeatKind } | null }> } }> } };

export type PlansQueryVariables = Exact<{ [key: string]: never; }>;


export type PlansQuery = { readonly blueprints: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly createdAt: string, readonly deadline: string | null, readonly runId: string | null, readonly budget: { readonly minor: string, readonly currency: string, readonly decimal: string }, readonly blocks: ReadonlyArray<{ readonly id: string }> } }> } };

export type LatelyQueryVariables = Exact<{ [key: string]: never; }>;


export type LatelyQuery = { readonly runs: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly title: string, readonly activity: ReadonlyArray<{ readonly id: string, readonly at: string, readonly says: string, readonly actor: { readonly kind: ActorKind, readonly name: string } }> } }> } };

export type SavedPartViewFragment = { readonly id: string, readonly title: string, readonly summary: string, readonly repeatedFor: string | null, readonly usualCount: number | null, readonly language: string | null, readonly author: string, readonly createdAt: string, readonly file: string, readonly blocks: ReadonlyArray<{ readonly id: string, readonly title: string, readonly personMinutes: number }>, readonly teams: ReadonlyArray<{ readonly id: string }>, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly title: string }> };

export type SavedPartsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedPartsQuery = { readonly savedParts: ReadonlyArray<{ readonly id: string, readonly title: string, readonly summary: string, readonly repeatedFor: string | null, readonly usualCount: number | null, readonly language: string | null, readonly author: string, readonly createdAt: string, readonly file: string, readonly blocks: ReadonlyArray<{ readonly id: string, readonly title: string, readonly personMinutes: number }>, readonly teams: ReadonlyArray<{ readonly id: string }>, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly title: string }> }> };

export type SavePartMutationVariables = Exact<{
  input: SavePartInput;
}>;


export type SavePartMutation = { readonly savePart:
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'SavedPart', readonly id: string, readonly title: string, readonly summary: string, readonly repeatedFor: string | null, readonly usualCount: number | null, readonly language: string | null, readonly author: string, readonly createdAt: string, readonly file: string, readonly blocks: ReadonlyArray<{ readonly id: string, readonly title: string, readonly personMinutes: number }>, readonly teams: ReadonlyArray<{ readonly id: string }>, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly title: string }> }
   };

export type ForkPartMutationVariables = Exact<{
  input: ForkPartInput;
}>;


export type ForkPartMutation = { readonly forkPart:
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'SavedPart', readonly id: string, readonly title: string, readonly summary: string, readonly repeatedFor: string | null, readonly usualCount: number | null, readonly language: string | null, readonly author: string, readonly createdAt: string, readonly file: string, readonly blocks: ReadonlyArray<{ readonly id: string, readonly title: string, readonly personMinutes: number }>, readonly teams: ReadonlyArray<{ readonly id: string }>, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly title: string }> }
   };

export type RemovePartMutationVariables = Exact<{
  input: RemovePartInput;
}>;


export type RemovePartMutation = { readonly removePart:
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'SavedPart', readonly id: string, readonly title: string, readonly summary: string, readonly repeatedFor: string | null, readonly usualCount: number | null, readonly language: string | null, readonly author: string, readonly createdAt: string, readonly file: string, readonly blocks: ReadonlyArray<{ readonly id: string, readonly title: string, readonly personMinutes: number }>, readonly teams: ReadonlyArray<{ readonly id: string }>, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly title: string }> }
   };

export type ImportPartMutationVariables = Exact<{
  input: ImportPartInput;
}>;


export type ImportPartMutation = { readonly importPart:
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'SavedPart', readonly id: string, readonly title: string, readonly summary: string, readonly repeatedFor: string | null, readonly usualCount: number | null, readonly language: string | null, readonly author: string, readonly createdAt: string, readonly file: string, readonly blocks: ReadonlyArray<{ readonly id: string, readonly title: string, readonly personMinutes: number }>, readonly teams: ReadonlyArray<{ readonly id: string }>, readonly ancestors: ReadonlyArray<{ readonly id: string, readonly title: string }> }
   };

export type ReleaseSeatMutationVariables = Exact<{
  input: ReleaseSeatInput;
}>;


export type ReleaseSeatMutation = { readonly releaseSeat:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string, readonly field: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'RunSeat', readonly id: string }
   };

export type HolderHoursQueryVariables = Exact<{
  workerId: string;
}>;


export type HolderHoursQuery = { readonly worker: { readonly id: string, readonly timeZone: string, readonly hours: ReadonlyArray<{ readonly weekday: number, readonly from: string, readonly to: string }> } | null };

export type SeatReceiptsQueryVariables = Exact<{
  subjectId: string;
}>;


export type SeatReceiptsQuery = { readonly routingReceipts: { readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly says: string, readonly decidedAt: string } }> } };

export type WaysToMakeQueryVariables = Exact<{
  brief?: string | null | undefined;
  wanted: ReadonlyArray<ArtefactInput> | ArtefactInput;
  atHand: ReadonlyArray<ArtefactInput> | ArtefactInput;
  languages?: ReadonlyArray<string> | string | null | undefined;
}>;


export type WaysToMakeQuery = { readonly waysToMake:
    | { readonly __typename: 'BlueprintRefused' }
    | { readonly __typename: 'InvalidInput' }
    | { readonly __typename: 'NothingMakesIt' }
    | { readonly __typename: 'UnknownArtefactType' }
    | { readonly __typename: 'Ways', readonly ways: ReadonlyArray<{ readonly seatCount: number, readonly workMinutes: number, readonly pathMinutes: number, readonly isFastest: boolean, readonly without: ReadonlyArray<string>, readonly blocks: ReadonlyArray<{ readonly title: string, readonly isOnlyHere: boolean }> }> }
   };

export type MyWorkQueryVariables = Exact<{ [key: string]: never; }>;


export type MyWorkQuery = { readonly myWork: ReadonlyArray<{ readonly runId: string, readonly runTitle: string, readonly clientName: string, readonly workerId: string, readonly isReview: boolean, readonly block: { readonly id: string, readonly title: string, readonly description: string, readonly state: BlockState, readonly isLate: boolean, readonly isCritical: boolean, readonly slackMinutes: number, readonly plannedStart: string | null, readonly plannedFinish: string | null, readonly startedAt: string | null, readonly deliveredAt: string | null, readonly acceptedAt: string | null, readonly expectedFinish: string | null, readonly estimateAskedAt: string | null, readonly actions: ReadonlyArray<string>, readonly price: { readonly minor: string, readonly currency: string, readonly decimal: string } | null, readonly inputs: ReadonlyArray<{ readonly name: string, readonly fromBlockId: string | null, readonly artefact: { readonly type: string, readonly label: string, readonly language: string | null }, readonly material: ReadonlyArray<{ readonly name: string, readonly type: string, readonly text: string | null, readonly fileId: string | null }> }>, readonly drafts: ReadonlyArray<{ readonly id: string, readonly model: string, readonly text: string, readonly madeAt: string }>, readonly outputs: ReadonlyArray<{ readonly type: string, readonly label: string, readonly language: string | null }>, readonly criteria: ReadonlyArray<{ readonly id: string, readonly text: string, readonly checkedBy: CheckedBy }>, readonly packets: ReadonlyArray<{ readonly version: number, readonly state: PacketState, readonly deliveredAt: string, readonly deliveredBy: string, readonly madeBy: string, readonly openQuestions: ReadonlyArray<string>, readonly answeredAt: string | null, readonly answeredBy: string | null, readonly refusalReason: string | null, readonly failedCriterionIds: ReadonlyArray<string>, readonly isInterim: boolean, readonly provenance: { readonly models: ReadonlyArray<string>, readonly sources: ReadonlyArray<{ readonly blockId: string, readonly title: string, readonly version: number }>, readonly makers: ReadonlyArray<{ readonly workerId: string, readonly name: string, readonly kind: SeatKind }> }, readonly outputs: ReadonlyArray<{ readonly name: string, readonly type: string, readonly text: string | null, readonly fileId: string | null }>, readonly results: ReadonlyArray<{ readonly criterionId: string, readonly passes: boolean, readonly note: string | null }> }> } }> };

export type StartBlockMutationVariables = Exact<{
  input: WorkInput;
}>;


export type StartBlockMutation = { readonly startBlock:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'NotNow', readonly message: string }
    | { readonly __typename: 'RunBlock', readonly id: string }
   };

export type GiveEstimateMutationVariables = Exact<{
  input: EstimateInput;
}>;


export type GiveEstimateMutation = { readonly giveEstimate:
    | { readonly __typename: 'IdempotencyKeyReused', readonly message: string }
    | { readonly __typename: 'InvalidInput', readonly message: string }
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'NotNow', readonly message: string }
    | { readonly __typename: 'RunBlock', readonly id: string }
   };

export type FileQueryVariables = Exact<{
  id: string;
}>;


export type FileQuery = { readonly file: { readonly id: string, readonly name: string, readonly mediaType: string, readonly sizeBytes: number, readonly downloadUrl: string | null } | null };

export type CreateUploadMutationVariables = Exact<{
  input: CreateUploadInput;
}>;


export type CreateUploadMutation = { readonly createUpload:
    | { readonly __typename: 'NotAllowed', readonly message: string }
    | { readonly __typename: 'NotFound', readonly message: string }
    | { readonly __typename: 'UploadRefused', readonly message: string }
    | { readonly __typename: 'UploadSlot', readonly uploadUrl: string, readonly file: { readonly id: string, readonly name: string, readonly sizeBytes: number } }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly role: Role, readonly actions: ReadonlyArray<string>, readonly person: { readonly id: string, readonly name: string, readonly email: string, readonly locale: string } | null, readonly workspace: { readonly id: string, readonly name: string, readonly kind: WorkspaceKind, readonly country: string, readonly currency: string, readonly timeZone: string }, readonly memberships: ReadonlyArray<{ readonly role: Role, readonly workspace: { readonly id: string, readonly name: string, readonly kind: WorkspaceKind } }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PartyViewFragmentDoc = new TypedDocumentString(`
    fragment PartyView on InvoiceParty {
  name
  country
  address
  taxId
}
    `, {"fragmentName":"PartyView"}) as unknown as TypedDocumentString<PartyViewFragment, unknown>;
export const MoneyViewFragmentDoc = new TypedDocumentString(`
    fragment MoneyView on Money {
  minor
  currency
  decimal
}
    `, {"fragmentName":"MoneyView"}) as unknown as TypedDocumentString<MoneyViewFragment, unknown>;
export const FxViewFragmentDoc = new TypedDocumentString(`
    fragment FxView on FxNote {
  base
  quote
  rate
  date
  source
}
    `, {"fragmentName":"FxView"}) as unknown as TypedDocumentString<FxViewFragment, unknown>;
export const QuestionViewFragmentDoc = new TypedDocumentString(`
    fragment QuestionView on TaxQuestion {
  code
  question
  missing
  about {
    name
    value
  }
  fields {
    name
    kind
    label
    options {
      value
      label
    }
    regions {
      value
      label
    }
    country
    from
    until
    leastPercent
    mostPercent
    neededWhen {
      name
      value
    }
    where
  }
}
    `, {"fragmentName":"QuestionView"}) as unknown as TypedDocumentString<QuestionViewFragment, unknown>;
export const InvoiceViewFragmentDoc = new TypedDocumentString(`
    fragment InvoiceView on Invoice {
  id
  number
  state
  direction
  issuedOn
  dueOn
  runId
  runTitle
  pdfUrl
  xmlUrl
  seller {
    ...PartyView
  }
  buyer {
    ...PartyView
  }
  net {
    ...MoneyView
  }
  tax {
    ...MoneyView
  }
  payable {
    ...MoneyView
  }
  inHomeCurrency {
    ...MoneyView
  }
  fx {
    ...FxView
  }
  taxSubtotals {
    category
    ratePercent
    base {
      ...MoneyView
    }
    tax {
      ...MoneyView
    }
  }
  lines {
    id
    title
    quantity
    doneBy
    unitPrice {
      ...MoneyView
    }
    net {
      ...MoneyView
    }
    treatment {
      category
      ratePercent
      note
      noteEnglish
      legalBasis
      whoOwes
      ruleId
      ruleVersion
      effectiveDate
      evidence
    }
  }
  question {
    ...QuestionView
  }
  taxAnswers {
    name
    label
    value
    shown
    answeredBy
    answeredAt
  }
  payment {
    paidAt
    withholdingRule
    gross {
      ...MoneyView
    }
    fee {
      ...MoneyView
    }
    withheld {
      ...MoneyView
    }
    received {
      ...MoneyView
    }
    fx {
      ...FxView
    }
  }
}
    fragment PartyView on InvoiceParty {
  name
  country
  address
  taxId
}
fragment FxView on FxNote {
  base
  quote
  rate
  date
  source
}
fragment QuestionView on TaxQuestion {
  code
  question
  missing
  about {
    name
    value
  }
  fields {
    name
    kind
    label
    options {
      value
      label
    }
    regions {
      value
      label
    }
    country
    from
    until
    leastPercent
    mostPercent
    neededWhen {
      name
      value
    }
    where
  }
}
fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"fragmentName":"InvoiceView"}) as unknown as TypedDocumentString<InvoiceViewFragment, unknown>;
export const RecordViewFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"RecordView"}) as unknown as TypedDocumentString<RecordViewFragment, unknown>;
export const WorkerViewFragmentDoc = new TypedDocumentString(`
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
fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"fragmentName":"WorkerView"}) as unknown as TypedDocumentString<WorkerViewFragment, unknown>;
export const ReasonViewFragmentDoc = new TypedDocumentString(`
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
    fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"fragmentName":"ReasonView"}) as unknown as TypedDocumentString<ReasonViewFragment, unknown>;
export const AskViewFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"AskView"}) as unknown as TypedDocumentString<AskViewFragment, unknown>;
export const ArtefactViewFragmentDoc = new TypedDocumentString(`
    fragment ArtefactView on Artefact {
  type
  label
  language
}
    `, {"fragmentName":"ArtefactView"}) as unknown as TypedDocumentString<ArtefactViewFragment, unknown>;
export const QuoteViewFragmentDoc = new TypedDocumentString(`
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
    fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"fragmentName":"QuoteView"}) as unknown as TypedDocumentString<QuoteViewFragment, unknown>;
export const BlueprintViewFragmentDoc = new TypedDocumentString(`
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
    fragment ArtefactView on Artefact {
  type
  label
  language
}
fragment MoneyView on Money {
  minor
  currency
  decimal
}
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
}`, {"fragmentName":"BlueprintView"}) as unknown as TypedDocumentString<BlueprintViewFragment, unknown>;
export const RunMoneyFragmentDoc = new TypedDocumentString(`
    fragment RunMoney on RunBudget {
  limit {
    ...MoneyView
  }
  used {
    ...MoneyView
  }
  reserved {
    ...MoneyView
  }
  expected {
    ...MoneyView
  }
  forecast {
    ...MoneyView
  }
  free {
    ...MoneyView
  }
  models {
    ...MoneyView
  }
  fee {
    ...MoneyView
  }
  usedPercent
  standing
  askedAt
  stoppedAt
  missing {
    ...MoneyView
  }
  unpaidSeatId
  lacking
}
    fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"fragmentName":"RunMoney"}) as unknown as TypedDocumentString<RunMoneyFragment, unknown>;
export const RunSummaryFragmentDoc = new TypedDocumentString(`
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
    fragment MoneyView on Money {
  minor
  currency
  decimal
}
fragment RunMoney on RunBudget {
  limit {
    ...MoneyView
  }
  used {
    ...MoneyView
  }
  reserved {
    ...MoneyView
  }
  expected {
    ...MoneyView
  }
  forecast {
    ...MoneyView
  }
  free {
    ...MoneyView
  }
  models {
    ...MoneyView
  }
  fee {
    ...MoneyView
  }
  usedPercent
  standing
  askedAt
  stoppedAt
  missing {
    ...MoneyView
  }
  unpaidSeatId
  lacking
}`, {"fragmentName":"RunSummary"}) as unknown as TypedDocumentString<RunSummaryFragment, unknown>;
export const OfferViewFragmentDoc = new TypedDocumentString(`
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
    fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"fragmentName":"OfferView"}) as unknown as TypedDocumentString<OfferViewFragment, unknown>;
export const WorkBlockFragmentDoc = new TypedDocumentString(`
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
    fragment ArtefactView on Artefact {
  type
  label
  language
}
fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"fragmentName":"WorkBlock"}) as unknown as TypedDocumentString<WorkBlockFragment, unknown>;
export const ReviewViewFragmentDoc = new TypedDocumentString(`
    fragment ReviewView on HiringReview {
  id
  decision
  seatTitle
  clientName
  workerName
  decisionSays
  question
  state
  askedAt
  dueAt
  answer
  answeredBy
  answeredAt
}
    `, {"fragmentName":"ReviewView"}) as unknown as TypedDocumentString<ReviewViewFragment, unknown>;
export const PictureFragmentDoc = new TypedDocumentString(`
    fragment Picture on PlanPicture {
  title
  blocks {
    id
    title
    seatId
    reviewSeatId
    personMinutes
    agentMinutes
  }
  seats {
    id
    title
    holderName
  }
  links {
    fromBlockId
    toBlockId
    kind
  }
}
    `, {"fragmentName":"Picture"}) as unknown as TypedDocumentString<PictureFragment, unknown>;
export const BoardSeatFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"BoardSeat"}) as unknown as TypedDocumentString<BoardSeatFragment, unknown>;
export const SavedPartViewFragmentDoc = new TypedDocumentString(`
    fragment SavedPartView on SavedPart {
  id
  title
  summary
  repeatedFor
  usualCount
  language
  author
  createdAt
  file
  blocks {
    id
    title
    personMinutes
  }
  teams {
    id
  }
  ancestors {
    id
    title
  }
}
    `, {"fragmentName":"SavedPartView"}) as unknown as TypedDocumentString<SavedPartViewFragment, unknown>;
export const PaletteDocument = new TypedDocumentString(`
    query Palette {
  runs(first: 20) {
    edges {
      node {
        id
        title
      }
    }
  }
  blueprints(first: 20) {
    edges {
      node {
        id
        title
        runId
      }
    }
  }
}
    `, {"hash":"sha256:69118de9c5a5100dcaac8c02a9c0443e31f3aaed3b69386882118367104f5620"}) as unknown as TypedDocumentString<PaletteQuery, PaletteQueryVariables>;
export const OffersChangedDocument = new TypedDocumentString(`
    subscription OffersChanged {
  offersChanged {
    id
    state
  }
}
    `, {"hash":"sha256:ae5910fb6e6c03334f4158d1c5b0a7e9eb8e98b77b41b5c5ff1774579553c056"}) as unknown as TypedDocumentString<OffersChangedSubscription, OffersChangedSubscriptionVariables>;
export const OpenOffersDocument = new TypedDocumentString(`
    query OpenOffers {
  offers(state: OFFERED) {
    id
    heldUntil
  }
}
    `, {"hash":"sha256:0b74d93173c35e5142abca8236204235a8e2db4cfdb8a2bb477f96c137be2292"}) as unknown as TypedDocumentString<OpenOffersQuery, OpenOffersQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    at
  }
}
    `, {"hash":"sha256:f662fa63bcd7506d55fe0513fc5da41f73cb925c4389c382518df2e4e68bfbde"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SwitchWorkspaceDocument = new TypedDocumentString(`
    mutation SwitchWorkspace($workspaceId: ID!) {
  switchWorkspace(workspaceId: $workspaceId) {
    __typename
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:a1b5bef71270f149b915309e013714645ab9c7c388782a4e588a68990c135e5c"}) as unknown as TypedDocumentString<SwitchWorkspaceMutation, SwitchWorkspaceMutationVariables>;
export const EngagementsDocument = new TypedDocumentString(`
    query Engagements($after: String) {
  engagements(first: 20, after: $after) {
    edges {
      node {
        id
        state
        isClient
        runId
        runTitle
        seatTitle
        workerName
        clientName
        agreedAt
        endedAt
        terms
        price {
          ...MoneyView
        }
        blocks {
          blockId
          title
          acceptedAt
          price {
            ...MoneyView
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"hash":"sha256:34d858a3cf61436acfc7e39ee17b889bd86a9cb7be39a0224bfde6ad98930aea"}) as unknown as TypedDocumentString<EngagementsQuery, EngagementsQueryVariables>;
export const BusinessDocument = new TypedDocumentString(`
    query Business {
  viewer {
    workspace {
      id
      name
      country
      currency
      timeZone
      business {
        legalName
        street
        city
        postCode
        region
        taxId
        localTaxNumber
        isSmallBusiness
        payoutAccount
      }
    }
  }
}
    `, {"hash":"sha256:d9da6279571d0911b7b6aab0446a9bc28ba1bb4ed821e74fd3473efe98e06fef"}) as unknown as TypedDocumentString<BusinessQuery, BusinessQueryVariables>;
export const UpdateBusinessDocument = new TypedDocumentString(`
    mutation UpdateBusiness($input: UpdateBusinessDetailsInput!) {
  updateBusinessDetails(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `, {"hash":"sha256:49f56169a2dcf671aa31e26e722abe0bb36028f5ada06e62b308e84fd9cfd490"}) as unknown as TypedDocumentString<UpdateBusinessMutation, UpdateBusinessMutationVariables>;
export const KeysDocument = new TypedDocumentString(`
    query Keys {
  apiKeys {
    id
    name
    prefix
    scopes
    createdAt
    expiresAt
    lastUsedAt
    revokedAt
  }
  keyScopes {
    name
    says
  }
  myWorkers {
    id
    displayName
    kind
  }
}
    `, {"hash":"sha256:f78a59f9a54a674153b35e666f1179b314614647fe3586fb316e28048fc04115"}) as unknown as TypedDocumentString<KeysQuery, KeysQueryVariables>;
export const CreateKeyDocument = new TypedDocumentString(`
    mutation CreateKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    __typename
    ... on CreatedApiKey {
      secret
      apiKey {
        id
        name
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `, {"hash":"sha256:81bacb7f415bc4535aced08567e8a0a98e3d8671b609bf497c0dd932a1070797"}) as unknown as TypedDocumentString<CreateKeyMutation, CreateKeyMutationVariables>;
export const RevokeKeyDocument = new TypedDocumentString(`
    mutation RevokeKey($apiKeyId: ID!) {
  revokeApiKey(apiKeyId: $apiKeyId) {
    __typename
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:a35db2b96344c5fe4ae368dd711ebaabcd4ea6166d251e7d7c4babd1d86ea10a"}) as unknown as TypedDocumentString<RevokeKeyMutation, RevokeKeyMutationVariables>;
export const MembersDocument = new TypedDocumentString(`
    query Members {
  members {
    role
    since
    person {
      id
      name
      email
    }
  }
}
    `, {"hash":"sha256:484feb9dc3cc8dbf49920eefc6c820ea7593df98d0b12de004d87495c63f8036"}) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const AddMemberDocument = new TypedDocumentString(`
    mutation AddMember($input: AddMemberInput!) {
  addMember(input: $input) {
    __typename
    ... on Member {
      person {
        name
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `, {"hash":"sha256:5106e3426e85cac79eed76001b5511dde8326109c00dac1b00a4ef22dfa78a8b"}) as unknown as TypedDocumentString<AddMemberMutation, AddMemberMutationVariables>;
export const SessionsDocument = new TypedDocumentString(`
    query Sessions {
  sessions {
    id
    startedAt
    lastSeenAt
    expiresAt
    device
    isCurrent
  }
}
    `, {"hash":"sha256:9670f876c47d8a96ed0ae5bf3c82e079b0517302d6b4f9f0a5b10340dfb2662b"}) as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = new TypedDocumentString(`
    mutation RevokeSession($sessionId: ID!) {
  revokeSession(sessionId: $sessionId) {
    __typename
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:d7457a04f6dcd52a2b0257c4ef9b25da8170321944d94176e078a51de8b07af1"}) as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on TooManyAttempts {
      retryAfterSeconds
    }
  }
}
    `, {"hash":"sha256:8870466991de7ba1c60e6604553aeda3b5d76c114b2227ec6a6237c663d1662f"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignUpDocument = new TypedDocumentString(`
    mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) {
    __typename
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `, {"hash":"sha256:f9eaff0daf9ba40c00c6caab75b19a2c42f5e40d0a670cc311600a844af0c5c8"}) as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const AnswerTaxQuestionDocument = new TypedDocumentString(`
    mutation AnswerTaxQuestion($input: AnswerTaxQuestionInput!) {
  answerTaxQuestion(input: $input) {
    __typename
    ... on Invoice {
      ...InvoiceView
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    fragment PartyView on InvoiceParty {
  name
  country
  address
  taxId
}
fragment InvoiceView on Invoice {
  id
  number
  state
  direction
  issuedOn
  dueOn
  runId
  runTitle
  pdfUrl
  xmlUrl
  seller {
    ...PartyView
  }
  buyer {
    ...PartyView
  }
  net {
    ...MoneyView
  }
  tax {
    ...MoneyView
  }
  payable {
    ...MoneyView
  }
  inHomeCurrency {
    ...MoneyView
  }
  fx {
    ...FxView
  }
  taxSubtotals {
    category
    ratePercent
    base {
      ...MoneyView
    }
    tax {
      ...MoneyView
    }
  }
  lines {
    id
    title
    quantity
    doneBy
    unitPrice {
      ...MoneyView
    }
    net {
      ...MoneyView
    }
    treatment {
      category
      ratePercent
      note
      noteEnglish
      legalBasis
      whoOwes
      ruleId
      ruleVersion
      effectiveDate
      evidence
    }
  }
  question {
    ...QuestionView
  }
  taxAnswers {
    name
    label
    value
    shown
    answeredBy
    answeredAt
  }
  payment {
    paidAt
    withholdingRule
    gross {
      ...MoneyView
    }
    fee {
      ...MoneyView
    }
    withheld {
      ...MoneyView
    }
    received {
      ...MoneyView
    }
    fx {
      ...FxView
    }
  }
}
fragment FxView on FxNote {
  base
  quote
  rate
  date
  source
}
fragment QuestionView on TaxQuestion {
  code
  question
  missing
  about {
    name
    value
  }
  fields {
    name
    kind
    label
    options {
      value
      label
    }
    regions {
      value
      label
    }
    country
    from
    until
    leastPercent
    mostPercent
    neededWhen {
      name
      value
    }
    where
  }
}
fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"hash":"sha256:133cd23827416f1636aede148196bd1f1f8367e7f5548bd588e4a04d4eda4d03"}) as unknown as TypedDocumentString<AnswerTaxQuestionMutation, AnswerTaxQuestionMutationVariables>;
export const InvoicesDocument = new TypedDocumentString(`
    query Invoices($direction: InvoiceDirection, $after: String) {
  invoices(direction: $direction, first: 20, after: $after) {
    edges {
      node {
        id
        number
        state
        direction
        issuedOn
        dueOn
        runTitle
        seller {
          name
        }
        buyer {
          name
        }
        payable {
          ...MoneyView
        }
        inHomeCurrency {
          ...MoneyView
        }
        question {
          question
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"hash":"sha256:4aa55a341f64c9659514d13e827fa47512d87e99159d8e9bb27828b8af6c2973"}) as unknown as TypedDocumentString<InvoicesQuery, InvoicesQueryVariables>;
export const InvoiceDocument = new TypedDocumentString(`
    query Invoice($id: ID!) {
  invoice(id: $id) {
    ...InvoiceView
  }
}
    fragment PartyView on InvoiceParty {
  name
  country
  address
  taxId
}
fragment InvoiceView on Invoice {
  id
  number
  state
  direction
  issuedOn
  dueOn
  runId
  runTitle
  pdfUrl
  xmlUrl
  seller {
    ...PartyView
  }
  buyer {
    ...PartyView
  }
  net {
    ...MoneyView
  }
  tax {
    ...MoneyView
  }
  payable {
    ...MoneyView
  }
  inHomeCurrency {
    ...MoneyView
  }
  fx {
    ...FxView
  }
  taxSubtotals {
    category
    ratePercent
    base {
      ...MoneyView
    }
    tax {
      ...MoneyView
    }
  }
  lines {
    id
    title
    quantity
    doneBy
    unitPrice {
      ...MoneyView
    }
    net {
      ...MoneyView
    }
    treatment {
      category
      ratePercent
      note
      noteEnglish
      legalBasis
      whoOwes
      ruleId
      ruleVersion
      effectiveDate
      evidence
    }
  }
  question {
    ...QuestionView
  }
  taxAnswers {
    name
    label
    value
    shown
    answeredBy
    answeredAt
  }
  payment {
    paidAt
    withholdingRule
    gross {
      ...MoneyView
    }
    fee {
      ...MoneyView
    }
    withheld {
      ...MoneyView
    }
    received {
      ...MoneyView
    }
    fx {
      ...FxView
    }
  }
}
fragment FxView on FxNote {
  base
  quote
  rate
  date
  source
}
fragment QuestionView on TaxQuestion {
  code
  question
  missing
  about {
    name
    value
  }
  fields {
    name
    kind
    label
    options {
      value
      label
    }
    regions {
      value
      label
    }
    country
    from
    until
    leastPercent
    mostPercent
    neededWhen {
      name
      value
    }
    where
  }
}
fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"hash":"sha256:43749005ac73a25769b20d639a9e36f329cd4e28d3a2610b22cb3c805f5db05b"}) as unknown as TypedDocumentString<InvoiceQuery, InvoiceQueryVariables>;
export const IssueInvoiceDocument = new TypedDocumentString(`
    mutation IssueInvoice($input: IssueInvoiceInput!) {
  issueInvoice(input: $input) {
    __typename
    ... on Invoice {
      ...InvoiceView
    }
    ... on Refusal {
      message
    }
    ... on InvoiceRuleBroken {
      rule
    }
  }
}
    fragment PartyView on InvoiceParty {
  name
  country
  address
  taxId
}
fragment InvoiceView on Invoice {
  id
  number
  state
  direction
  issuedOn
  dueOn
  runId
  runTitle
  pdfUrl
  xmlUrl
  seller {
    ...PartyView
  }
  buyer {
    ...PartyView
  }
  net {
    ...MoneyView
  }
  tax {
    ...MoneyView
  }
  payable {
    ...MoneyView
  }
  inHomeCurrency {
    ...MoneyView
  }
  fx {
    ...FxView
  }
  taxSubtotals {
    category
    ratePercent
    base {
      ...MoneyView
    }
    tax {
      ...MoneyView
    }
  }
  lines {
    id
    title
    quantity
    doneBy
    unitPrice {
      ...MoneyView
    }
    net {
      ...MoneyView
    }
    treatment {
      category
      ratePercent
      note
      noteEnglish
      legalBasis
      whoOwes
      ruleId
      ruleVersion
      effectiveDate
      evidence
    }
  }
  question {
    ...QuestionView
  }
  taxAnswers {
    name
    label
    value
    shown
    answeredBy
    answeredAt
  }
  payment {
    paidAt
    withholdingRule
    gross {
      ...MoneyView
    }
    fee {
      ...MoneyView
    }
    withheld {
      ...MoneyView
    }
    received {
      ...MoneyView
    }
    fx {
      ...FxView
    }
  }
}
fragment FxView on FxNote {
  base
  quote
  rate
  date
  source
}
fragment QuestionView on TaxQuestion {
  code
  question
  missing
  about {
    name
    value
  }
  fields {
    name
    kind
    label
    options {
      value
      label
    }
    regions {
      value
      label
    }
    country
    from
    until
    leastPercent
    mostPercent
    neededWhen {
      name
      value
    }
    where
  }
}
fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"hash":"sha256:e6c58754613f3afe96d5eb7e3cf15fd54c652be269743f6d1c37dae28b773e9a"}) as unknown as TypedDocumentString<IssueInvoiceMutation, IssueInvoiceMutationVariables>;
export const PayInvoiceDocument = new TypedDocumentString(`
    mutation PayInvoice($input: PayInvoiceInput!) {
  payInvoice(input: $input) {
    __typename
    ... on Invoice {
      ...InvoiceView
    }
    ... on Refusal {
      message
    }
    ... on NotEnoughFunds {
      available {
        ...MoneyView
      }
    }
  }
}
    fragment PartyView on InvoiceParty {
  name
  country
  address
  taxId
}
fragment InvoiceView on Invoice {
  id
  number
  state
  direction
  issuedOn
  dueOn
  runId
  runTitle
  pdfUrl
  xmlUrl
  seller {
    ...PartyView
  }
  buyer {
    ...PartyView
  }
  net {
    ...MoneyView
  }
  tax {
    ...MoneyView
  }
  payable {
    ...MoneyView
  }
  inHomeCurrency {
    ...MoneyView
  }
  fx {
    ...FxView
  }
  taxSubtotals {
    category
    ratePercent
    base {
      ...MoneyView
    }
    tax {
      ...MoneyView
    }
  }
  lines {
    id
    title
    quantity
    doneBy
    unitPrice {
      ...MoneyView
    }
    net {
      ...MoneyView
    }
    treatment {
      category
      ratePercent
      note
      noteEnglish
      legalBasis
      whoOwes
      ruleId
      ruleVersion
      effectiveDate
      evidence
    }
  }
  question {
    ...QuestionView
  }
  taxAnswers {
    name
    label
    value
    shown
    answeredBy
    answeredAt
  }
  payment {
    paidAt
    withholdingRule
    gross {
      ...MoneyView
    }
    fee {
      ...MoneyView
    }
    withheld {
      ...MoneyView
    }
    received {
      ...MoneyView
    }
    fx {
      ...FxView
    }
  }
}
fragment FxView on FxNote {
  base
  quote
  rate
  date
  source
}
fragment QuestionView on TaxQuestion {
  code
  question
  missing
  about {
    name
    value
  }
  fields {
    name
    kind
    label
    options {
      value
      label
    }
    regions {
      value
      label
    }
    country
    from
    until
    leastPercent
    mostPercent
    neededWhen {
      name
      value
    }
    where
  }
}
fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"hash":"sha256:511cc563bffccaa2e6cd71589b4487593f278675bc0519efcc9a4a7a198d3c86"}) as unknown as TypedDocumentString<PayInvoiceMutation, PayInvoiceMutationVariables>;
export const DepositFundsDocument = new TypedDocumentString(`
    mutation DepositFunds($input: DepositFundsInput!) {
  depositFunds(input: $input) {
    __typename
    ... on FundsDeposited {
      available {
        ...MoneyView
      }
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"hash":"sha256:8ec5e83544e145871a5ea16a663c67c9d1f3842f0cc26830381824831be1137f"}) as unknown as TypedDocumentString<DepositFundsMutation, DepositFundsMutationVariables>;
export const TrialBalanceDocument = new TypedDocumentString(`
    query TrialBalance {
  trialBalance {
    currency
    difference {
      ...MoneyView
    }
    totalDebit {
      ...MoneyView
    }
    totalCredit {
      ...MoneyView
    }
    rows {
      account {
        id
        code
        label
        balance {
          ...MoneyView
        }
      }
      debit {
        ...MoneyView
      }
      credit {
        ...MoneyView
      }
    }
  }
}
    fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"hash":"sha256:d435225cba23904d78af42fbe59495150d451e1aeb4a010dbe0bc43e10bf889f"}) as unknown as TypedDocumentString<TrialBalanceQuery, TrialBalanceQueryVariables>;
export const LedgerTransfersDocument = new TypedDocumentString(`
    query LedgerTransfers($after: String) {
  ledgerTransfers(first: 20, after: $after) {
    edges {
      node {
        id
        says
        bookedAt
        entries {
          accountCode
          accountLabel
          amount {
            ...MoneyView
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"hash":"sha256:dd57d63c1a059f25fdf36f32ad5f38f598549026c334683de4d7e8971ee32fab"}) as unknown as TypedDocumentString<LedgerTransfersQuery, LedgerTransfersQueryVariables>;
export const RoutingReceiptDocument = new TypedDocumentString(`
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
    fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"hash":"sha256:6264208f43e6ad5d8f482c7457b9f28aead33cae8ad3db9561b1381673b3cf57"}) as unknown as TypedDocumentString<RoutingReceiptQuery, RoutingReceiptQueryVariables>;
export const MyWorkersDocument = new TypedDocumentString(`
    query MyWorkers {
  myWorkers {
    ...WorkerView
  }
}
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
fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"hash":"sha256:f9fd004030dfa1275fea10cb04f74372ef572f7f969b805cfafd66dc401ee413"}) as unknown as TypedDocumentString<MyWorkersQuery, MyWorkersQueryVariables>;
export const SaveWorkerDocument = new TypedDocumentString(`
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
    `, {"hash":"sha256:d1960230b5dc0185c305893ee91e75e046b05e1a2ed9fc3a54b7b3da0e19e6d1"}) as unknown as TypedDocumentString<SaveWorkerMutation, SaveWorkerMutationVariables>;
export const SetAvailabilityDocument = new TypedDocumentString(`
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
    `, {"hash":"sha256:45798641d63a620811d3da08b24a2d9393de75c241afdc97d13fde9adb79bb92"}) as unknown as TypedDocumentString<SetAvailabilityMutation, SetAvailabilityMutationVariables>;
export const SaveOpinionDocument = new TypedDocumentString(`
    mutation SaveOpinion($input: SaveOpinionInput!) {
  saveOpinion(input: $input) {
    __typename
    ... on OpinionSaved {
      subjectId
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:3a09c42f67b2354d95a6e4283196ec392e608318a66fd547ae3a86706d3c7345"}) as unknown as TypedDocumentString<SaveOpinionMutation, SaveOpinionMutationVariables>;
export const PeerReviewsDocument = new TypedDocumentString(`
    query PeerReviews {
  peerReviewRequests {
    id
    skill
    label
    title
    wanted
    createdAt
    results {
      score
      comment
      givenAt
    }
  }
  peerReviewTasks {
    id
    skill
    label
    title
    work
    state
    askedAt
  }
}
    `, {"hash":"sha256:8bdd812593a35449f3036f0923082beff98a6aebe1f6470b6520a2fdbc446ffc"}) as unknown as TypedDocumentString<PeerReviewsQuery, PeerReviewsQueryVariables>;
export const AskForPeerReviewDocument = new TypedDocumentString(`
    mutation AskForPeerReview($input: AskForPeerReviewInput!) {
  askForPeerReview(input: $input) {
    __typename
    ... on PeerReviewAsked {
      requestId
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `, {"hash":"sha256:2d4ed28f590efda2c5425a3593a53dd793a3689dc9b95b4da2a756fe1283cc70"}) as unknown as TypedDocumentString<AskForPeerReviewMutation, AskForPeerReviewMutationVariables>;
export const AnswerPeerReviewDocument = new TypedDocumentString(`
    mutation AnswerPeerReview($input: AnswerPeerReviewInput!) {
  answerPeerReview(input: $input) {
    __typename
    ... on PeerReviewAnswered {
      taskId
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `, {"hash":"sha256:d142fb5932ccdd8e36ade262f10e288f0d65bc9f2d4dbb3c3ad324595f92c8ec"}) as unknown as TypedDocumentString<AnswerPeerReviewMutation, AnswerPeerReviewMutationVariables>;
export const WorkersDocument = new TypedDocumentString(`
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
fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"hash":"sha256:70d6c6063555bd091f7767ece1512948095261f0276dacd7facff2d8ee621524"}) as unknown as TypedDocumentString<WorkersQuery, WorkersQueryVariables>;
export const WorkerDocument = new TypedDocumentString(`
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
fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"hash":"sha256:8699a01848bb7b86de8b658756367ea68acb35f77ee505f6009fdbd9bd0115e1"}) as unknown as TypedDocumentString<WorkerQuery, WorkerQueryVariables>;
export const SkillsDocument = new TypedDocumentString(`
    query Skills($locale: String) {
  skills(locale: $locale) {
    id
    name
    familyLabel
    names
  }
}
    `, {"hash":"sha256:53c348032aaa8c4a44c2ff606dedbbad60151da45d8ae38f61fe7bd597c5b048"}) as unknown as TypedDocumentString<SkillsQuery, SkillsQueryVariables>;
export const WaitingAsksDocument = new TypedDocumentString(`
    query WaitingAsks {
  waitingAsks {
    ...AskView
  }
}
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
}`, {"hash":"sha256:2073d1c7f63b5e053493d73566fda19569090f5327f50f948e96f171ba7a463c"}) as unknown as TypedDocumentString<WaitingAsksQuery, WaitingAsksQueryVariables>;
export const RunAsksDocument = new TypedDocumentString(`
    query RunAsks($runId: ID!) {
  run(id: $runId) {
    id
    asks {
      ...AskView
    }
  }
}
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
}`, {"hash":"sha256:233df9aeab30c8b7f0904a10f76fc7dfb3d1d402198ddb746e250dc9b725b3ef"}) as unknown as TypedDocumentString<RunAsksQuery, RunAsksQueryVariables>;
export const AskDocument = new TypedDocumentString(`
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
    `, {"hash":"sha256:0a78cc3a5a26dee0570042a7225681f7228097b619dcd867fe03d0ae32135be2"}) as unknown as TypedDocumentString<AskMutation, AskMutationVariables>;
export const AnswerAskDocument = new TypedDocumentString(`
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
    `, {"hash":"sha256:1a9691651d095944e01a409eedafeb83396e5ae414341ea7e0c184ef6d3eb26b"}) as unknown as TypedDocumentString<AnswerAskMutation, AnswerAskMutationVariables>;
export const BlockLibraryDocument = new TypedDocumentString(`
    query BlockLibrary {
  blockLibrary {
    id
    title
    work
    kinds
    role
    personMinutes
    agentMinutes
    repeatedFor
    usualCount
    method {
      label
      options {
        id
        label
        work
      }
    }
    inputs {
      ...ArtefactView
    }
    outputs {
      ...ArtefactView
    }
  }
}
    fragment ArtefactView on Artefact {
  type
  label
  language
}`, {"hash":"sha256:ccced0905fe07968093bb0cac3275efaf4adee0a2fe0e4644fcf8e239f119fa2"}) as unknown as TypedDocumentString<BlockLibraryQuery, BlockLibraryQueryVariables>;
export const BlueprintDocument = new TypedDocumentString(`
    query Blueprint($id: ID!) {
  blueprint(id: $id) {
    ...BlueprintView
  }
}
    fragment ArtefactView on Artefact {
  type
  label
  language
}
fragment MoneyView on Money {
  minor
  currency
  decimal
}
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
}`, {"hash":"sha256:0a79ea1fb9976fa5ecddc984a5a901ffdcd6c50935b4ab7b73b5d2c7435df656"}) as unknown as TypedDocumentString<BlueprintQuery, BlueprintQueryVariables>;
export const EditBlueprintDocument = new TypedDocumentString(`
    mutation EditBlueprint($input: EditBlueprintInput!) {
  editBlueprint(input: $input) {
    __typename
    ... on Blueprint {
      ...BlueprintView
    }
    ... on Refusal {
      message
    }
    ... on BlueprintRefused {
      rule
      blockIds
    }
    ... on InvalidInput {
      field
    }
    ... on OutOfDate {
      currentVersion
    }
  }
}
    fragment ArtefactView on Artefact {
  type
  label
  language
}
fragment MoneyView on Money {
  minor
  currency
  decimal
}
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
}`, {"hash":"sha256:73a13c7bf9bf05194fe8ee45d1ca8ad47cda21abc964f7f6d4bcd29dd1711bc4"}) as unknown as TypedDocumentString<EditBlueprintMutation, EditBlueprintMutationVariables>;
export const ForwardViewDocument = new TypedDocumentString(`
    query ForwardView {
  forwardView(days: 7) {
    kind
    id
    runId
    title
    clientName
    startsAt
    endsAt
    keepFree
  }
  quietHours {
    workerId
    workerName
    timeZone
    from
    to
  }
  poolMemberships {
    poolId
    poolName
    clientName
    workerId
    workerName
    state
  }
}
    `, {"hash":"sha256:c3ff297562b05b442b45996c6b7b6f3526ea4971c96620260b285189a6095d91"}) as unknown as TypedDocumentString<ForwardViewQuery, ForwardViewQueryVariables>;
export const AnswerKeepFreeDocument = new TypedDocumentString(`
    mutation AnswerKeepFree($input: AnswerKeepFreeInput!) {
  answerKeepFree(input: $input) {
    __typename
    ... on KeepFree {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:b1cf0795608b9a30fb78d8a515484d902c15e09f57c5e4cc006789b597abc729"}) as unknown as TypedDocumentString<AnswerKeepFreeMutation, AnswerKeepFreeMutationVariables>;
export const AnswerPoolDocument = new TypedDocumentString(`
    mutation AnswerPool($input: AnswerPoolInput!) {
  answerPool(input: $input) {
    __typename
    ... on PoolMembership {
      poolId
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:afe47cf472f58eeab06ded4b82e9089eba4cc819441e3d786fd3be7ca03d6e34"}) as unknown as TypedDocumentString<AnswerPoolMutation, AnswerPoolMutationVariables>;
export const SetQuietHoursDocument = new TypedDocumentString(`
    mutation SetQuietHours($input: SetQuietHoursInput!) {
  setQuietHours(input: $input) {
    __typename
    ... on QuietHours {
      workerId
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `, {"hash":"sha256:f981243c88511895b48762f5824de8d6867bf2976646c236e653036f7bc9c25d"}) as unknown as TypedDocumentString<SetQuietHoursMutation, SetQuietHoursMutationVariables>;
export const LaunchRunDocument = new TypedDocumentString(`
    mutation LaunchRun($input: LaunchRunInput!) {
  launchRun(input: $input) {
    __typename
    ... on Run {
      id
      title
    }
    ... on LaunchPreview {
      seatsToFill
      missing {
        ...MoneyView
      }
      quote {
        ...QuoteView
      }
    }
    ... on Refusal {
      message
    }
    ... on SeatCannotBeFilled {
      gaps {
        seatId
        says
      }
    }
  }
}
    fragment MoneyView on Money {
  minor
  currency
  decimal
}
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
}`, {"hash":"sha256:ab7ae7dd21837a5e5625175d0b2c82284febfe6abce9c23946c6bae9f8e705a7"}) as unknown as TypedDocumentString<LaunchRunMutation, LaunchRunMutationVariables>;
export const MessagesDocument = new TypedDocumentString(`
    query Messages($runId: ID!) {
  messages(runId: $runId, first: 100) {
    id
    blockId
    text
    at
    proposalId
    author {
      kind
      name
    }
  }
}
    `, {"hash":"sha256:b9a1c7bbe5542f3e110cb7032f13903917a1c0686524f6b020df5ca0272713f4"}) as unknown as TypedDocumentString<MessagesQuery, MessagesQueryVariables>;
export const PostMessageDocument = new TypedDocumentString(`
    mutation PostMessage($input: PostMessageInput!) {
  postMessage(input: $input) {
    __typename
    ... on Message {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:a4d9967b54034be02aa0449bd81d9eeeb904e345bfa4c3db7e1e641cb90de7af"}) as unknown as TypedDocumentString<PostMessageMutation, PostMessageMutationVariables>;
export const ProposeFromMessageDocument = new TypedDocumentString(`
    mutation ProposeFromMessage($input: ProposeFromMessageInput!) {
  proposeFromMessage(input: $input) {
    __typename
    ... on Proposal {
      id
      runId
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:771a636238cbb057212b10b57e963fd19d58c61e6408eb7ace80bddc7449bebb"}) as unknown as TypedDocumentString<ProposeFromMessageMutation, ProposeFromMessageMutationVariables>;
export const OffersDocument = new TypedDocumentString(`
    query Offers {
  offers {
    ...OfferView
  }
}
    fragment MoneyView on Money {
  minor
  currency
  decimal
}
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
}`, {"hash":"sha256:2ac7e9f85126f932bbdb714ded4c86468a1d866a9e77dac36625295233875571"}) as unknown as TypedDocumentString<OffersQuery, OffersQueryVariables>;
export const AcceptOfferDocument = new TypedDocumentString(`
    mutation AcceptOffer($input: AnswerOfferInput!) {
  acceptOffer(input: $input) {
    __typename
    ... on Offer {
      id
      seatTitle
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:b815e3323413cf7ea9abc6a77bda6b838784839a1f0beff0d78605c7671550c3"}) as unknown as TypedDocumentString<AcceptOfferMutation, AcceptOfferMutationVariables>;
export const DeclineOfferDocument = new TypedDocumentString(`
    mutation DeclineOffer($input: AnswerOfferInput!) {
  declineOffer(input: $input) {
    __typename
    ... on Offer {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:093278cf17f6650d1f52d2ec6dda0970815c8397a2b92c40ae327cf7b227b6ff"}) as unknown as TypedDocumentString<DeclineOfferMutation, DeclineOfferMutationVariables>;
export const OwedReviewsDocument = new TypedDocumentString(`
    query OwedReviews {
  hiringReviews {
    ...ReviewView
  }
}
    fragment ReviewView on HiringReview {
  id
  decision
  seatTitle
  clientName
  workerName
  decisionSays
  question
  state
  askedAt
  dueAt
  answer
  answeredBy
  answeredAt
}`, {"hash":"sha256:979b576905278e6daf3f6f7ee12eb7bd904f9ec6ed263010530d33a589f551fa"}) as unknown as TypedDocumentString<OwedReviewsQuery, OwedReviewsQueryVariables>;
export const AnswerReviewDocument = new TypedDocumentString(`
    mutation AnswerReview($input: AnswerReviewInput!) {
  answerReview(input: $input) {
    __typename
    ... on HiringReview {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:af929411aaa683644020f9fea4c48e7a1ba1c37040e04a9f09628204dde123eb"}) as unknown as TypedDocumentString<AnswerReviewMutation, AnswerReviewMutationVariables>;
export const DeliverPacketDocument = new TypedDocumentString(`
    mutation DeliverPacket($input: DeliverPacketInput!) {
  deliverPacket(input: $input) {
    __typename
    ... on RunBlock {
      id
    }
    ... on Refusal {
      message
    }
    ... on CriteriaUnanswered {
      criterionIds
    }
    ... on InvalidInput {
      field
    }
  }
}
    `, {"hash":"sha256:a63c6338ded6d67fd2fc34f35440113efc74bfde3aedce778d16bc5f4583dca5"}) as unknown as TypedDocumentString<DeliverPacketMutation, DeliverPacketMutationVariables>;
export const AcceptPacketDocument = new TypedDocumentString(`
    mutation AcceptPacket($input: AnswerPacketInput!) {
  acceptPacket(input: $input) {
    __typename
    ... on RunBlock {
      id
    }
    ... on Refusal {
      message
    }
    ... on CriteriaFailed {
      criterionIds
    }
  }
}
    `, {"hash":"sha256:a406201be669399fe5a3460be222ed0538cc7cf83729a8015383e8a8bb673e53"}) as unknown as TypedDocumentString<AcceptPacketMutation, AcceptPacketMutationVariables>;
export const RefusePacketDocument = new TypedDocumentString(`
    mutation RefusePacket($input: RefusePacketInput!) {
  refusePacket(input: $input) {
    __typename
    ... on RunBlock {
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
    `, {"hash":"sha256:14bf8724c822721de1571bedfd30e7579257133573d251f0c9fb3c7294123407"}) as unknown as TypedDocumentString<RefusePacketMutation, RefusePacketMutationVariables>;
export const RunBlockPageDocument = new TypedDocumentString(`
    query RunBlockPage($runId: ID!) {
  run(id: $runId) {
    id
    title
    isGuest
    blocks {
      ...WorkBlock
    }
  }
}
    fragment ArtefactView on Artefact {
  type
  label
  language
}
fragment MoneyView on Money {
  minor
  currency
  decimal
}
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
}`, {"hash":"sha256:1e2e6c85a055691418875e7423532fb1c738e611449fb672ed3d6c335bd5bb52"}) as unknown as TypedDocumentString<RunBlockPageQuery, RunBlockPageQueryVariables>;
export const PassOversDocument = new TypedDocumentString(`
    query PassOvers {
  passOvers {
    id
    seatId
    seatTitle
    clientName
    workerId
    workerName
    says
    decidedAt
    review {
      ...ReviewView
    }
  }
}
    fragment ReviewView on HiringReview {
  id
  decision
  seatTitle
  clientName
  workerName
  decisionSays
  question
  state
  askedAt
  dueAt
  answer
  answeredBy
  answeredAt
}`, {"hash":"sha256:895a8875a924500d5366c871750f7239f1c5c19f6f84fb4135d400ae716767d4"}) as unknown as TypedDocumentString<PassOversQuery, PassOversQueryVariables>;
export const MyHiringReviewsDocument = new TypedDocumentString(`
    query MyHiringReviews {
  myHiringReviews {
    ...ReviewView
  }
}
    fragment ReviewView on HiringReview {
  id
  decision
  seatTitle
  clientName
  workerName
  decisionSays
  question
  state
  askedAt
  dueAt
  answer
  answeredBy
  answeredAt
}`, {"hash":"sha256:9ae5910b328b4198437f04086dcb48017e858da8700f731b526c2b3620aae424"}) as unknown as TypedDocumentString<MyHiringReviewsQuery, MyHiringReviewsQueryVariables>;
export const RequestReviewDocument = new TypedDocumentString(`
    mutation RequestReview($input: RequestReviewInput!) {
  requestReview(input: $input) {
    __typename
    ... on HiringReview {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:72a6d2452ad5db010647d5a9c339a259e2e93a80f13f5280c3af91b480ca02e6"}) as unknown as TypedDocumentString<RequestReviewMutation, RequestReviewMutationVariables>;
export const PlanVersionsDocument = new TypedDocumentString(`
    query PlanVersions($id: ID!) {
  blueprint(id: $id) {
    id
    versions {
      version
      createdAt
      author
      says
    }
  }
}
    `, {"hash":"sha256:d952c399e5d4984b863600e6ee42a0c7aca99974cc632b8d288388f26ac5a925"}) as unknown as TypedDocumentString<PlanVersionsQuery, PlanVersionsQueryVariables>;
export const RestoreVersionDocument = new TypedDocumentString(`
    mutation RestoreVersion($input: RestoreBlueprintVersionInput!) {
  restoreBlueprintVersion(input: $input) {
    __typename
    ... on Blueprint {
      ...BlueprintView
    }
    ... on Refusal {
      message
    }
    ... on OutOfDate {
      currentVersion
    }
  }
}
    fragment ArtefactView on Artefact {
  type
  label
  language
}
fragment MoneyView on Money {
  minor
  currency
  decimal
}
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
}`, {"hash":"sha256:be311cacf254df38a0e181e076db3da9e57bb131834890d85e3528a8e021d62a"}) as unknown as TypedDocumentString<RestoreVersionMutation, RestoreVersionMutationVariables>;
export const PoolsDocument = new TypedDocumentString(`
    query Pools {
  pools {
    id
    name
    members {
      workerId
      name
      state
    }
  }
  hiringPolicy {
    holdMinutes
    waveSize
    closeMinutes
    isFamiliarFirst
    poolId
  }
}
    `, {"hash":"sha256:32ba02dcbc5e6c90105e6dfdbf4b5afe4e358ad8e073244e2388b473090ca4a7"}) as unknown as TypedDocumentString<PoolsQuery, PoolsQueryVariables>;
export const PoolCandidatesDocument = new TypedDocumentString(`
    query PoolCandidates($text: String!) {
  workers(filter: {text: $text}, first: 6) {
    edges {
      node {
        id
        displayName
        headline
      }
    }
  }
}
    `, {"hash":"sha256:f03ff455e56eeeb52d4ea6663607df92714e1a3c64f884498a78d973069bb440"}) as unknown as TypedDocumentString<PoolCandidatesQuery, PoolCandidatesQueryVariables>;
export const CreatePoolDocument = new TypedDocumentString(`
    mutation CreatePool($input: CreatePoolInput!) {
  createPool(input: $input) {
    __typename
    ... on Pool {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:1a5361059c4725363d30dfcb48af529eac76e763ab9b865311d3c4bcfa9ddf46"}) as unknown as TypedDocumentString<CreatePoolMutation, CreatePoolMutationVariables>;
export const InviteToPoolDocument = new TypedDocumentString(`
    mutation InviteToPool($input: InviteToPoolInput!) {
  inviteToPool(input: $input) {
    __typename
    ... on Pool {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:e5b9dabb8dd8489c416297098915e153574b60dce2ab44b532f67bf44e10ea0d"}) as unknown as TypedDocumentString<InviteToPoolMutation, InviteToPoolMutationVariables>;
export const RemoveFromPoolDocument = new TypedDocumentString(`
    mutation RemoveFromPool($input: RemoveFromPoolInput!) {
  removeFromPool(input: $input) {
    __typename
    ... on Pool {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:fbc41db7b1b889547483b3dd399d959e9c00b31f8a9593534eaadcbe20702516"}) as unknown as TypedDocumentString<RemoveFromPoolMutation, RemoveFromPoolMutationVariables>;
export const SetHiringPolicyDocument = new TypedDocumentString(`
    mutation SetHiringPolicy($input: SetHiringPolicyInput!) {
  setHiringPolicy(input: $input) {
    __typename
    ... on HiringPolicy {
      holdMinutes
    }
    ... on Refusal {
      message
    }
    ... on InvalidInput {
      field
    }
  }
}
    `, {"hash":"sha256:b589d910d73b38c861a7e709bd0f78cbeef6076f61dd53ce47c3bfecd18b6f6a"}) as unknown as TypedDocumentString<SetHiringPolicyMutation, SetHiringPolicyMutationVariables>;
export const ProposalsDocument = new TypedDocumentString(`
    query Proposals($runId: ID!) {
  proposals(runId: $runId) {
    id
    title
    state
    createdAt
    openConflicts
    author {
      name
    }
  }
}
    `, {"hash":"sha256:752b6b724dc2a8df44f495c151be6e4ef505bcd90c14aad35556e991d64cca39"}) as unknown as TypedDocumentString<ProposalsQuery, ProposalsQueryVariables>;
export const ProposalDocument = new TypedDocumentString(`
    query Proposal($runId: ID!, $id: ID!) {
  proposal(runId: $runId, id: $id) {
    id
    runId
    title
    why
    state
    createdAt
    decidedAt
    decidedBy
    decidedBecause
    isBehind
    openConflicts
    actions
    author {
      name
    }
    edits {
      id
      kind
      of
      thingId
      thingTitle
      says
      status
    }
    conflicts {
      id
      kind
      group
      thingTitle
      field
      says
      mine
      theirs
      mineValue
      theirsValue
      choices
      decision
    }
    before {
      ...Picture
    }
    after {
      ...Picture
    }
  }
}
    fragment Picture on PlanPicture {
  title
  blocks {
    id
    title
    seatId
    reviewSeatId
    personMinutes
    agentMinutes
  }
  seats {
    id
    title
    holderName
  }
  links {
    fromBlockId
    toBlockId
    kind
  }
}`, {"hash":"sha256:cadb51484adae3891b25039b751fbe68bcb4dcabbfb2701b2644459ba0de9bd9"}) as unknown as TypedDocumentString<ProposalQuery, ProposalQueryVariables>;
export const ChangePreviewDocument = new TypedDocumentString(`
    query ChangePreview($runId: ID!, $id: ID!, $editIds: [ID!]) {
  proposal(runId: $runId, id: $id) {
    id
    preview(editIds: $editIds) {
      finishBefore
      finishAfter
      isOnTime
      isWithinBudget
      says
      costBefore {
        ...MoneyView
      }
      costAfter {
        ...MoneyView
      }
      people {
        name
        says
      }
      invoiceLines {
        says
        amount {
          ...MoneyView
        }
      }
    }
  }
}
    fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"hash":"sha256:99d78a528793fea098cc23a5bdf220c077605f2a8f6d0707f487425a136768ab"}) as unknown as TypedDocumentString<ChangePreviewQuery, ChangePreviewQueryVariables>;
export const ProposeChangeDocument = new TypedDocumentString(`
    mutation ProposeChange($input: ProposeChangeInput!) {
  proposeChange(input: $input) {
    __typename
    ... on Proposal {
      id
      runId
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:5a3e99575ad43eced10a5d122687c1f917a70bdc5f583db22637a5eaf45d063e"}) as unknown as TypedDocumentString<ProposeChangeMutation, ProposeChangeMutationVariables>;
export const MergeProposalDocument = new TypedDocumentString(`
    mutation MergeProposal($input: MergeProposalInput!) {
  mergeProposal(input: $input) {
    __typename
    ... on Proposal {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:3b52b202a297f524908d8f099e09136a8ded6caa925a6cfc03c25a9768d8dc82"}) as unknown as TypedDocumentString<MergeProposalMutation, MergeProposalMutationVariables>;
export const DecideConflictDocument = new TypedDocumentString(`
    mutation DecideConflict($input: DecideConflictInput!) {
  decideConflict(input: $input) {
    __typename
    ... on Proposal {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:c8f3cec80f98f2f6aa63990becb4c9254a17e6705cead4773683039619c8114c"}) as unknown as TypedDocumentString<DecideConflictMutation, DecideConflictMutationVariables>;
export const DeclineProposalDocument = new TypedDocumentString(`
    mutation DeclineProposal($input: DeclineProposalInput!) {
  declineProposal(input: $input) {
    __typename
    ... on Proposal {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:3208c8f0a540d9855479c972cf3e1c9869d9f7326729029512389913d369c767"}) as unknown as TypedDocumentString<DeclineProposalMutation, DeclineProposalMutationVariables>;
export const WithdrawProposalDocument = new TypedDocumentString(`
    mutation WithdrawProposal($input: ProposalInput!) {
  withdrawProposal(input: $input) {
    __typename
    ... on Proposal {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:95069cf6c8097d666180d14f8d07382eb39a8fb19aec2f809775e08b4a31445c"}) as unknown as TypedDocumentString<WithdrawProposalMutation, WithdrawProposalMutationVariables>;
export const ReviseProposalDocument = new TypedDocumentString(`
    mutation ReviseProposal($input: ReviseProposalInput!) {
  reviseProposal(input: $input) {
    __typename
    ... on Proposal {
      id
      runId
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:f7d782aa18bfeb8e3dc6bd3d94e73d02a099fe9b0a154ae0783c45ce5be7360f"}) as unknown as TypedDocumentString<ReviseProposalMutation, ReviseProposalMutationVariables>;
export const ProposeBlueprintDocument = new TypedDocumentString(`
    mutation ProposeBlueprint($input: ProposeBlueprintInput!) {
  proposeBlueprint(input: $input) {
    __typename
    ... on Blueprint {
      ...BlueprintView
    }
    ... on Refusal {
      message
    }
    ... on NothingMakesIt {
      wanted
      missing
    }
    ... on UnknownArtefactType {
      didYouMean
    }
    ... on InvalidInput {
      field
    }
  }
}
    fragment ArtefactView on Artefact {
  type
  label
  language
}
fragment MoneyView on Money {
  minor
  currency
  decimal
}
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
}`, {"hash":"sha256:5d8a33d8b8c8e8761587411650d5f1ad3a51fe86ed23ba70a92a02f462956ab3"}) as unknown as TypedDocumentString<ProposeBlueprintMutation, ProposeBlueprintMutationVariables>;
export const ReadBriefDocument = new TypedDocumentString(`
    query ReadBrief($text: String!, $currency: String!, $today: PlainDate!) {
  readBrief(text: $text, currency: $currency, today: $today) {
    languages
    budget {
      amount
      currency
      because
    }
    deadline {
      day
      time
    }
    wanted {
      because
      artefact {
        ...ArtefactView
      }
    }
    atHand {
      because
      artefact {
        ...ArtefactView
      }
    }
  }
}
    fragment ArtefactView on Artefact {
  type
  label
  language
}`, {"hash":"sha256:f4b2d3e256a79dc2a5ff6a6d0922838147cbee1a5cdaab972304da7550a6a710"}) as unknown as TypedDocumentString<ReadBriefQuery, ReadBriefQueryVariables>;
export const ArtefactTypesDocument = new TypedDocumentString(`
    query ArtefactTypes {
  artefactTypes {
    id
    label
    comesInLanguages
  }
}
    `, {"hash":"sha256:e9dc89f7f026e440f025ab2b3046a2dd14f121b9d449672e6e15877dac2cd32b"}) as unknown as TypedDocumentString<ArtefactTypesQuery, ArtefactTypesQueryVariables>;
export const PauseRunDocument = new TypedDocumentString(`
    mutation PauseRun($input: PauseRunInput!) {
  pauseRun(input: $input) {
    __typename
    ... on Run {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:1f2dcc03efa0306e091887b11265a89e41afa5d57147e0c958216779808e4ffa"}) as unknown as TypedDocumentString<PauseRunMutation, PauseRunMutationVariables>;
export const ResumeRunDocument = new TypedDocumentString(`
    mutation ResumeRun($input: ResumeRunInput!) {
  resumeRun(input: $input) {
    __typename
    ... on Run {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:8a04c85af837a3539654da5e18f2001b7231af7a8b16a2b94eb96a2de1b3286e"}) as unknown as TypedDocumentString<ResumeRunMutation, ResumeRunMutationVariables>;
export const CancelRunDocument = new TypedDocumentString(`
    mutation CancelRun($input: CancelRunInput!) {
  cancelRun(input: $input) {
    __typename
    ... on Run {
      id
    }
    ... on CancelPreview {
      says
      offersWithdrawn
      owedForAccepted {
        ...MoneyView
      }
      owedForBegun {
        ...MoneyView
      }
      noLongerOwed {
        ...MoneyView
      }
      lines {
        blockId
        title
        workerName
        says
        agreed {
          ...MoneyView
        }
        owed {
          ...MoneyView
        }
      }
    }
    ... on Refusal {
      message
    }
    ... on HandOffsWaiting {
      blockIds
    }
  }
}
    fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"hash":"sha256:6ca07521ece5d9e8e744ddc6f356ae0a9e8722653d1407486d0e20934e295a38"}) as unknown as TypedDocumentString<CancelRunMutation, CancelRunMutationVariables>;
export const CloseRunDocument = new TypedDocumentString(`
    mutation CloseRun($input: CloseRunInput!) {
  closeRun(input: $input) {
    __typename
    ... on Run {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:054aeeacff4c24bb55a3aa0c770f81efab266cb4d7e88f619740af64e067fa96"}) as unknown as TypedDocumentString<CloseRunMutation, CloseRunMutationVariables>;
export const RunBoardDocument = new TypedDocumentString(`
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
    fragment MoneyView on Money {
  minor
  currency
  decimal
}
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
fragment RunMoney on RunBudget {
  limit {
    ...MoneyView
  }
  used {
    ...MoneyView
  }
  reserved {
    ...MoneyView
  }
  expected {
    ...MoneyView
  }
  forecast {
    ...MoneyView
  }
  free {
    ...MoneyView
  }
  models {
    ...MoneyView
  }
  fee {
    ...MoneyView
  }
  usedPercent
  standing
  askedAt
  stoppedAt
  missing {
    ...MoneyView
  }
  unpaidSeatId
  lacking
}`, {"hash":"sha256:2a4abe3bdb0e8a65dc5e669eca0ee0f9b9f0ef5c1d374e96c1142c20d0ad2d38"}) as unknown as TypedDocumentString<RunBoardQuery, RunBoardQueryVariables>;
export const RunChangedDocument = new TypedDocumentString(`
    subscription RunChanged($runId: ID!) {
  runChanged(runId: $runId) {
    id
    blockId
  }
}
    `, {"hash":"sha256:1ea10d94e377cf72eeb0e35b83b93be08c97d9e7206a27b7e0d7dc9ee6e3ce93"}) as unknown as TypedDocumentString<RunChangedSubscription, RunChangedSubscriptionVariables>;
export const SetRunBudgetDocument = new TypedDocumentString(`
    mutation SetRunBudget($input: SetRunBudgetInput!) {
  setRunBudget(input: $input) {
    __typename
    ... on Run {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:0841c58349e3ce381de5c52697ef42a5012c467f08846ddb6486790ac7ca092b"}) as unknown as TypedDocumentString<SetRunBudgetMutation, SetRunBudgetMutationVariables>;
export const RunLifeDocument = new TypedDocumentString(`
    query RunLife($runId: ID!) {
  run(id: $runId) {
    id
    reconvenesRunId
    convenedInSeconds
    teams {
      id
      title
      parentId
      leadSeatId
    }
    blocks {
      id
      actions
      lease {
        renewedAt
        until
        askedAt
      }
      staleInputs {
        sourceBlockId
        title
        takenVersion
        newestVersion
      }
    }
    seats {
      id
      teamId
      actions
      twinOfSeatId
      isClosed
      size {
        most
        openAbove
        closeBelow
      }
    }
  }
}
    `, {"hash":"sha256:ec1ce51b746eb8efb93229d7c6a02575fac2ca02ddcf6320ad3f879ab9871e83"}) as unknown as TypedDocumentString<RunLifeQuery, RunLifeQueryVariables>;
export const HeartbeatDocument = new TypedDocumentString(`
    mutation Heartbeat($input: HeartbeatInput!) {
  heartbeat(input: $input) {
    __typename
    ... on Heard {
      runId
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:5009ad12a559f59eb03c9a5d1dbd9fd835f52fdf69f907e79d7e2a7caf5ae98d"}) as unknown as TypedDocumentString<HeartbeatMutation, HeartbeatMutationVariables>;
export const TakeVersionDocument = new TypedDocumentString(`
    mutation TakeVersion($input: TakeVersionInput!) {
  takeVersion(input: $input) {
    __typename
    ... on RunBlock {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:bb20d45879f8812e2a5384438c156bff0e46419924e2d8a0e8fa61d1eb8889c7"}) as unknown as TypedDocumentString<TakeVersionMutation, TakeVersionMutationVariables>;
export const SwapSeatDocument = new TypedDocumentString(`
    mutation SwapSeat($input: SwapSeatInput!) {
  swapSeat(input: $input) {
    __typename
    ... on RunSeat {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:2b434c5153bc2834109093d5833583e8f0ca1f681885029345eb71e50743a498"}) as unknown as TypedDocumentString<SwapSeatMutation, SwapSeatMutationVariables>;
export const SetSeatSizeDocument = new TypedDocumentString(`
    mutation SetSeatSize($input: SetSeatSizeInput!) {
  setSeatSize(input: $input) {
    __typename
    ... on Run {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:bf99f81b7432910cb2f08beaf23ac3560e0d606d6938eeb0f8077f086039c3c5"}) as unknown as TypedDocumentString<SetSeatSizeMutation, SetSeatSizeMutationVariables>;
export const ReconveneRunDocument = new TypedDocumentString(`
    mutation ReconveneRun($input: ReconveneRunInput!) {
  reconveneRun(input: $input) {
    __typename
    ... on Run {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:bbab03492426f354b6f9e4a1af26c901e94e2b08b0ced5c22802e6ade714d9cd"}) as unknown as TypedDocumentString<ReconveneRunMutation, ReconveneRunMutationVariables>;
export const RunsDocument = new TypedDocumentString(`
    query Runs {
  runs(first: 20) {
    edges {
      node {
        ...RunSummary
      }
    }
  }
}
    fragment MoneyView on Money {
  minor
  currency
  decimal
}
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
fragment RunMoney on RunBudget {
  limit {
    ...MoneyView
  }
  used {
    ...MoneyView
  }
  reserved {
    ...MoneyView
  }
  expected {
    ...MoneyView
  }
  forecast {
    ...MoneyView
  }
  free {
    ...MoneyView
  }
  models {
    ...MoneyView
  }
  fee {
    ...MoneyView
  }
  usedPercent
  standing
  askedAt
  stoppedAt
  missing {
    ...MoneyView
  }
  unpaidSeatId
  lacking
}`, {"hash":"sha256:271604596494d3416f3f478b78a4d309a71dab14f7626a0549aea09fb1ae992c"}) as unknown as TypedDocumentString<RunsQuery, RunsQueryVariables>;
export const PlansDocument = new TypedDocumentString(`
    query Plans {
  blueprints(first: 20) {
    edges {
      node {
        id
        title
        createdAt
        deadline
        runId
        budget {
          ...MoneyView
        }
        blocks {
          id
        }
      }
    }
  }
}
    fragment MoneyView on Money {
  minor
  currency
  decimal
}`, {"hash":"sha256:9040ae3db5f4bce9e94bc2a079445bd6018d5d93b659530d8d240ee37599c317"}) as unknown as TypedDocumentString<PlansQuery, PlansQueryVariables>;
export const LatelyDocument = new TypedDocumentString(`
    query Lately {
  runs(first: 10) {
    edges {
      node {
        id
        title
        activity(first: 5) {
          id
          at
          says
          actor {
            kind
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:a0ffcb46e657f3799d835dee623ad2c9369b922a5f21192ab67506d7e547409b"}) as unknown as TypedDocumentString<LatelyQuery, LatelyQueryVariables>;
export const SavedPartsDocument = new TypedDocumentString(`
    query SavedParts {
  savedParts {
    ...SavedPartView
  }
}
    fragment SavedPartView on SavedPart {
  id
  title
  summary
  repeatedFor
  usualCount
  language
  author
  createdAt
  file
  blocks {
    id
    title
    personMinutes
  }
  teams {
    id
  }
  ancestors {
    id
    title
  }
}`, {"hash":"sha256:2f3563fe8ddbb5c286b59be07d74730d3c1195780a342a7986b833cbcbf0b764"}) as unknown as TypedDocumentString<SavedPartsQuery, SavedPartsQueryVariables>;
export const SavePartDocument = new TypedDocumentString(`
    mutation SavePart($input: SavePartInput!) {
  savePart(input: $input) {
    __typename
    ... on SavedPart {
      ...SavedPartView
    }
    ... on Refusal {
      message
    }
  }
}
    fragment SavedPartView on SavedPart {
  id
  title
  summary
  repeatedFor
  usualCount
  language
  author
  createdAt
  file
  blocks {
    id
    title
    personMinutes
  }
  teams {
    id
  }
  ancestors {
    id
    title
  }
}`, {"hash":"sha256:136639aa5e31dd7dfa7cb3394398239339857e72776b11192ab9c1b22bebce3b"}) as unknown as TypedDocumentString<SavePartMutation, SavePartMutationVariables>;
export const ForkPartDocument = new TypedDocumentString(`
    mutation ForkPart($input: ForkPartInput!) {
  forkPart(input: $input) {
    __typename
    ... on SavedPart {
      ...SavedPartView
    }
    ... on Refusal {
      message
    }
  }
}
    fragment SavedPartView on SavedPart {
  id
  title
  summary
  repeatedFor
  usualCount
  language
  author
  createdAt
  file
  blocks {
    id
    title
    personMinutes
  }
  teams {
    id
  }
  ancestors {
    id
    title
  }
}`, {"hash":"sha256:b89933a3bbdaae0d2c406b600a4c59ffe196005c07ae078199c8832913e25593"}) as unknown as TypedDocumentString<ForkPartMutation, ForkPartMutationVariables>;
export const RemovePartDocument = new TypedDocumentString(`
    mutation RemovePart($input: RemovePartInput!) {
  removePart(input: $input) {
    __typename
    ... on SavedPart {
      ...SavedPartView
    }
    ... on Refusal {
      message
    }
  }
}
    fragment SavedPartView on SavedPart {
  id
  title
  summary
  repeatedFor
  usualCount
  language
  author
  createdAt
  file
  blocks {
    id
    title
    personMinutes
  }
  teams {
    id
  }
  ancestors {
    id
    title
  }
}`, {"hash":"sha256:1a6bb0ca287b413efdbc2bc3fecc4252eefc71bffabff65e27071875e2d6a918"}) as unknown as TypedDocumentString<RemovePartMutation, RemovePartMutationVariables>;
export const ImportPartDocument = new TypedDocumentString(`
    mutation ImportPart($input: ImportPartInput!) {
  importPart(input: $input) {
    __typename
    ... on SavedPart {
      ...SavedPartView
    }
    ... on Refusal {
      message
    }
  }
}
    fragment SavedPartView on SavedPart {
  id
  title
  summary
  repeatedFor
  usualCount
  language
  author
  createdAt
  file
  blocks {
    id
    title
    personMinutes
  }
  teams {
    id
  }
  ancestors {
    id
    title
  }
}`, {"hash":"sha256:fe4ba0ab68069f59b99190ec2a0a386cdb839dba619b993a5b22d12b711d6385"}) as unknown as TypedDocumentString<ImportPartMutation, ImportPartMutationVariables>;
export const ReleaseSeatDocument = new TypedDocumentString(`
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
    `, {"hash":"sha256:fd315f93426e7cd8c278223b45299c62b42b60bb848feb20bcb2c03cda33e6f2"}) as unknown as TypedDocumentString<ReleaseSeatMutation, ReleaseSeatMutationVariables>;
export const HolderHoursDocument = new TypedDocumentString(`
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
    `, {"hash":"sha256:1d32ab2b54ab27e22577469fbfcb11a3597b82e0a9fcc042c37b846953b53017"}) as unknown as TypedDocumentString<HolderHoursQuery, HolderHoursQueryVariables>;
export const SeatReceiptsDocument = new TypedDocumentString(`
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
    `, {"hash":"sha256:fe69f8bb332f531a9049b232d43458c720dc424c39b4c76ea6f4a3ccfddd627b"}) as unknown as TypedDocumentString<SeatReceiptsQuery, SeatReceiptsQueryVariables>;
export const WaysToMakeDocument = new TypedDocumentString(`
    query WaysToMake($brief: String, $wanted: [ArtefactInput!]!, $atHand: [ArtefactInput!]!, $languages: [String!]) {
  waysToMake(
    brief: $brief
    wanted: $wanted
    atHand: $atHand
    languages: $languages
    first: 3
  ) {
    __typename
    ... on Ways {
      ways {
        seatCount
        workMinutes
        pathMinutes
        isFastest
        without
        blocks {
          title
          isOnlyHere
        }
      }
    }
  }
}
    `, {"hash":"sha256:48d380b9546cd3aac1fef6366261d9f56af9fb1067fafc1d838341bb9a861005"}) as unknown as TypedDocumentString<WaysToMakeQuery, WaysToMakeQueryVariables>;
export const MyWorkDocument = new TypedDocumentString(`
    query MyWork {
  myWork {
    runId
    runTitle
    clientName
    workerId
    isReview
    block {
      ...WorkBlock
    }
  }
}
    fragment ArtefactView on Artefact {
  type
  label
  language
}
fragment MoneyView on Money {
  minor
  currency
  decimal
}
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
}`, {"hash":"sha256:a5b2ba605db72b69aa3f9c55c7d232dcd8ec3cf868e4f1c0557a37fb476c2dda"}) as unknown as TypedDocumentString<MyWorkQuery, MyWorkQueryVariables>;
export const StartBlockDocument = new TypedDocumentString(`
    mutation StartBlock($input: WorkInput!) {
  startBlock(input: $input) {
    __typename
    ... on RunBlock {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:2f52d42716410d23d22fed850cc2fdb846a9aa15d95078c0912427616d73557a"}) as unknown as TypedDocumentString<StartBlockMutation, StartBlockMutationVariables>;
export const GiveEstimateDocument = new TypedDocumentString(`
    mutation GiveEstimate($input: EstimateInput!) {
  giveEstimate(input: $input) {
    __typename
    ... on RunBlock {
      id
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:fd887d5b559526cf9f371167ca114a606665e9bc7b94064594d2a03e6abd56d7"}) as unknown as TypedDocumentString<GiveEstimateMutation, GiveEstimateMutationVariables>;
export const FileDocument = new TypedDocumentString(`
    query File($id: ID!) {
  file(id: $id) {
    id
    name
    mediaType
    sizeBytes
    downloadUrl
  }
}
    `, {"hash":"sha256:a25c0ce41eab1ae807094f683b13a0475104b2820e4af9dca8ac962de399cfdb"}) as unknown as TypedDocumentString<FileQuery, FileQueryVariables>;
export const CreateUploadDocument = new TypedDocumentString(`
    mutation CreateUpload($input: CreateUploadInput!) {
  createUpload(input: $input) {
    __typename
    ... on UploadSlot {
      uploadUrl
      file {
        id
        name
        sizeBytes
      }
    }
    ... on Refusal {
      message
    }
  }
}
    `, {"hash":"sha256:51a23cbd065577e7558c558d9d7df69effefd3bb12a1335ca2163d4688cf972c"}) as unknown as TypedDocumentString<CreateUploadMutation, CreateUploadMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    role
    actions
    person {
      id
      name
      email
      locale
    }
    workspace {
      id
      name
      kind
      country
      currency
      timeZone
    }
    memberships {
      role
      workspace {
        id
        name
        kind
      }
    }
  }
}
    `, {"hash":"sha256:3b112952ba024ddc333dac2b0c160c2d158e3dc94a5c3a88edeee1e84a561253"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;