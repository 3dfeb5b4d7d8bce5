import { document, REFUSAL, type Outcome } from './document.ts';
import { MONEY, type Offer, type WorkBlock, type WorkItem } from './shapes.ts';

const OFFER = `id state runId runTitle seatId seatTitle clientName workerId workerName price ${MONEY} reasons`;
const BLOCK = `
  id key title state isLate seatId estimateAskedAt expectedFinish actions
  criteria { id text checkedBy }
  outputs { type label language }
  inputs { name material { name type text fileId } }
  packets { version state deliveredAt deliveredBy answeredAt refusalReason outputs { name type text fileId } }`;

/** Everything a worker looks at: what is offered, what is to do, what is to be reviewed. */
export const DESK = document<{ offers: readonly Offer[]; myWork: readonly WorkItem[] }>(`
  query Desk {
    offers(state: OFFERED) { ${OFFER} }
    myWork(states: [READY, IN_PROGRESS, DELIVERED]) { runId workerId isReview block { ${BLOCK} } }
  }`);

export const ACCEPT_OFFER = document<
  { acceptOffer: Outcome<'Offer', Offer> },
  { input: { offerId: string; idempotencyKey: string } }
>(`
  mutation AcceptOffer($input: AnswerOfferInput!) {
    acceptOffer(input: $input) { __typename ... on Offer { ${OFFER} } ${REFUSAL} }
  }`);

export const DECLINE_OFFER = document<
  { declineOffer: Outcome<'Offer', Offer> },
  { input: { offerId: string; idempotencyKey: string; reason: string } }
>(`
  mutation DeclineOffer($input: AnswerOfferInput!) {
    declineOffer(input: $input) { __typename ... on Offer { ${OFFER} } ${REFUSAL} }
  }`);

export const START = document<
  { startBlock: Outcome<'RunBlock', WorkBlock> },
  { input: { runId: string; blockId: string; idempotencyKey: string } }
>(`
  mutation StartBlock($input: WorkInput!) {
    startBlock(input: $input) { __typename ... on RunBlock { ${BLOCK} } ${REFUSAL} }
  }`);

export const DELIVER = document<
  { deliverPacket: Outcome<'RunBlock', WorkBlock> },
  {
    input: {
      runId: string;
      blockId: string;
      outputs: readonly { name: string; type: string; text?: string; fileId?: string }[];
      results: readonly { criterionId: string; passes: boolean; note?: string }[];
      openQuestions: readonly string[];
      idempotencyKey: string;
    };
  }
>(`
  mutation DeliverPacket($input: DeliverPacketInput!) {
    deliverPacket(input: $input) { __typename ... on RunBlock { ${BLOCK} } ${REFUSAL} }
  }`);

export const ACCEPT_PACKET = document<
  { acceptPacket: Outcome<'RunBlock', { state: string }> },
  { input: { runId: string; blockId: string; version: number; idempotencyKey: string } }
>(`
  mutation AcceptPacket($input: AnswerPacketInput!) {
    acceptPacket(input: $input) { __typename ... on RunBlock { state } ${REFUSAL} }
  }`);

export const REFUSE_PACKET = document<
  { refusePacket: Outcome<'RunBlock', { state: string }> },
  {
    input: {
      runId: string;
      blockId: string;
      version: number;
      reason: string;
      failedCriterionIds: readonly string[];
      idempotencyKey: string;
    };
  }
>(`
  mutation RefusePacket($input: RefusePacketInput!) {
    refusePacket(input: $input) { __typename ... on RunBlock { state } ${REFUSAL} }
  }`);

export const GIVE_ESTIMATE = document<
  { giveEstimate: Outcome<'RunBlock', { expectedFinish: string | null }> },
  { input: { runId: string; blockId: string; expectedFinish: string; idempotencyKey: string } }
>(`
  mutation GiveEstimate($input: EstimateInput!) {
    giveEstimate(input: $input) { __typename ... on RunBlock { expectedFinish } ${REFUSAL} }
  }`);

export const RELEASE_SEAT = document<
  { releaseSeat: Outcome<'RunSeat', { id: string; state: string }> },
  { input: { runId: string; seatId: string; reason: string; idempotencyKey: string } }
>(`
  mutation ReleaseSeat($input: ReleaseSeatInput!) {
    releaseSeat(input: $input) { __typename ... on RunSeat { id state } ${REFUSAL} }
  }`);
