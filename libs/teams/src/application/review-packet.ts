import type { Identity } from '@muster/identity';
import { err, money, ok, type Money, type Result } from '@muster/kernel';
import { promise, publish, type Context, type Db } from '@muster/platform';
import { acceptPacket, refusePacket, type ReviewRefusal, type Waiver } from '../domain/packet.ts';
import { packetAt, savePacket, wasAcceptedUnder } from '../persistence/packet.store.ts';
import type { OfferRow } from '../persistence/offer.tables.ts';
import type { PacketRow } from '../persistence/packet.tables.ts';
import { answer, reopen } from './answer-offer.ts';
import { actOnBlock, checkText, notNow, stateRefusal, type Act, type BlockRequest, type NotNow } from './block-acts.ts';
import { domainPacket } from './domain-packet.ts';
import type { OutOfDate } from './edit-blueprint.ts';
import { priceIn } from './offer-terms.ts';
import { isOut } from './hiring-facts.ts';
import { invalid, type InvalidInput, type NotAllowed } from './refusals.ts';
import { asReviewer, workspacesOf, type ProducerCannotAccept, type Reviewer } from './reviewer.ts';
import { finishOf, reworkMinutesOf } from './run-plan.ts';
import { recordOutcome } from './team-jobs.ts';
import { blockAccepted, blockReviewed, packetRefused } from './teams-events.ts';

export interface AcceptPacketRequest extends BlockRequest {
  readonly version: number;
  readonly waivers: readonly Waiver[];
}

export interface RefusePacketRequest extends BlockRequest {
  readonly version: number;
  readonly reason: string;
  readonly failedCriterionIds: readonly string[];
}

export interface CriteriaFailed {
  readonly kind: 'CriteriaFailed';
  readonly criterionIds: readonly string[];
}

type Refusal = NotNow | ProducerCannotAccept | CriteriaFailed | OutOfDate | InvalidInput | NotAllowed;

/** The receiver's answer to a hand-off. */
export class ReviewPacket {
  constructor(
    private readonly db: Db,
    private readonly identity: Identity,
  ) {}

  accept(ctx: Context, request: AcceptPacketRequest) {
    return actOnBlock<Refusal>(this.db, ctx, {
      operation: 'acceptPacket',
      action: 'work:accept',
      isAnswer: true,
      request,
      act: async (act) => {
        const found = await this.#find(ctx, request, act);
        return found.ok ? this.#accept(request, act, found.value) : found;
      },
    });
  }

  refuse(ctx: Context, request: RefusePacketRequest) {
    return actOnBlock<Refusal>(this.db, ctx, {
      operation: 'refusePacket',
      action: 'work:accept',
      isAnswer: true,
      request,
      act: async (act) => {
        const found = await this.#find(ctx, request, act);
        return found.ok ? this.#refuse(request, act, found.value) : found;
      },
    });
  }

  async #find(
    ctx: Context,
    { version }: { version: number },
    act: Act,
  ): Promise<Result<{ reviewer: Reviewer; packet: PacketRow }, Refusal>> {
    const { tx, work, block } = act;
    const workspaces = await workspacesOf(this.identity, tx, ctx);
    const { holders } = work.now;
    const reviewer = asReviewer(ctx, {
      block,
      holders,
      plan: work.now,
      home: act.home,
      owner: tx.workspaceId,
      workspaces,
    });
    if (!reviewer.ok) return reviewer;
    const newest = work.now.versions.get(block.id);
    if (newest !== undefined && version !== newest) return err({ kind: 'OutOfDate', currentVersion: newest });
    const packet = await packetAt(tx, block.id, newest);
    if (!packet || block.state !== 'delivered') return err(notNow(block, 'Nothing is waiting for an answer.'));
    return ok({ reviewer: reviewer.value, packet });
  }

  async #accept(
    { waivers }: AcceptPacketRequest,
    { tx, work, block }: Act,
    { reviewer, packet }: { reviewer: Reviewer; packet: PacketRow },
  ): Promise<Result<void, Refusal>> {
    const checked = acceptPacket(domainPacket(packet), { by: reviewer.by, at: tx.now, waivers });
    if (!checked.ok) return err(reviewRefusal(checked.refusal, block));
    const offer = work.now.offers.find(({ id }) => id === packet.offerId)!;
    const price = priceIn(offer, block.id, 'work') ?? money(block.priceMinor ?? 0n, work.run.currency);
    const patch = { acceptedAt: tx.now, dueAt: null, priceMinor: price.minor };
    const accepted = work.advance(block, { kind: 'accept', by: reviewer.by }, patch);
    if (!accepted.ok) return err(stateRefusal(block, accepted.refusal) as NotNow);
    const { name: answeredBy } = reviewer;
    await savePacket(tx, packet, { state: 'accepted', answeredAt: tx.now, answeredBy, waivers });

    const common = { runId: work.run.id, blockId: block.id, packetVersion: packet.version };
    const producer = { workerId: packet.producedBy, workerWorkspaceId: packet.producerWorkspaceId };
    // Done again under the same agreement: it was paid for when it was accepted first.
    const isAgain = await wasAcceptedUnder(tx, block.id, packet.offerId);
    const paid = { priceMinor: isAgain ? '0' : price.minor.toString(), currency: price.currency };
    const accounts = { ...common, ...producer, ...paid, seatId: block.seatId, offerId: packet.offerId };
    await publish(tx, blockAccepted, accounts, { subjectId: work.run.id });
    if (!isAgain) await this.#reviewed({ tx, work, block }, reviewer, common);
    await promise(tx, recordOutcome, {
      ...outcomeOf(packet, 'accepted'),
      ...subjectOf(work, block),
      ...measured(block, offer, price),
    });
    await withdrawOvertaken({ tx, work, block }, packet.offerId);
    return ok(undefined);
  }

  /** Looking at work is work: whoever agreed to it is owed for it once it led to an acceptance. */
  async #reviewed(
    { tx, work, block }: Pick<Act, 'tx' | 'work' | 'block'>,
    { holder }: Reviewer,
    common: { runId: string; blockId: string; packetVersion: number },
  ): Promise<void> {
    const offer = holder && work.now.offers.find(({ id }) => id === holder.offerId);
    const price = offer && priceIn(offer, block.id, 'review');
    if (!holder || !price) return;
    const { offerId, workerId, workerWorkspaceId } = holder;
    const paid = { priceMinor: price.minor.toString(), currency: price.currency };
    const facts = { ...common, seatId: block.reviewSeatId, offerId, workerId, workerWorkspaceId, ...paid };
    await publish(tx, blockReviewed, facts, { subjectId: common.runId });
  }

  async #refuse(
    { reason, failedCriterionIds }: RefusePacketRequest,
    { tx, work, block }: Act,
    { reviewer, packet }: { reviewer: Reviewer; packet: PacketRow },
  ): Promise<Result<void, Refusal>> {
    const fault = checkText('reason', reason);
    if (fault) return err(fault);
    const review = { by: reviewer.by, at: tx.now, reason, failedCriterionIds, openPoints: [reason] };
    const checked = refusePacket(domainPacket(packet), review);
    if (!checked.ok) return err(reviewRefusal(checked.refusal, block));
    const planned = { ...work.now, kindOf: work.kindOf };
    const dueAt = finishOf(planned, block, { from: tx.now, minutes: reworkMinutesOf(planned, block) });
    const patch = { deliveredAt: null, reworkFrom: tx.now, expectedFinish: null, dueAt };
    const refused = work.advance(block, { kind: 'refuse', by: reviewer.by }, patch);
    if (!refused.ok) return err(stateRefusal(block, refused.refusal) as NotNow);
    const isStillThere = work.holderOf(block.seatId)?.workerId === packet.producedBy;
    // Somebody else sits there by now: for them it is a fresh start with everything that is there.
    if (!isStillThere)
      work.advance(work.block(block.id)!, { kind: 'holder-left' }, { startedAt: null, reworkFrom: null, dueAt: null });
    const answered = { answeredAt: tx.now, answeredBy: reviewer.name, refusalReason: reason, failedCriterionIds };
    await savePacket(tx, packet, { state: 'refused', ...answered });
    const { producedBy: workerId, producerWorkspaceId: workerWorkspaceId, version } = packet;
    const facts = { runId: work.run.id, blockId: block.id, version, workerId, workerWorkspaceId };
    await publish(tx, packetRefused, facts, { subjectId: work.run.id });
    await promise(tx, recordOutcome, { ...outcomeOf(packet, 'refused'), ...subjectOf(work, block) });
    return ok(undefined);
  }
}

/** An offer that still counts on a block which is done by now would promise money for nothing. */
async function withdrawOvertaken({ tx, work, block }: Pick<Act, 'tx' | 'work' | 'block'>, paidOfferId: string) {
  const overtaken = work.now.offers.filter(
    ({ id, state, blocks }) =>
      isOut({ state }) && id !== paidOfferId && blocks.some(({ blockId }) => blockId === block.id),
  );
  for (const offer of overtaken) {
    const seat = work.seat(offer.seatId)!;
    await answer(tx, work, { seat, offer, patch: { state: 'withdrawn' }, because: 'work-done' });
    work.changeSeat(seat.id, { round: seat.round + 1 });
    await reopen(tx, work, { seat, cause: offer.id });
  }
}

function outcomeOf({ producedBy, producerWorkspaceId, blockId, version }: PacketRow, outcome: 'accepted' | 'refused') {
  return { workerId: producedBy, workerWorkspaceId: producerWorkspaceId, blockId, version, outcome };
}

/** For which kind of block and which skills the outcome counts. */
function subjectOf(work: Act['work'], { libraryBlockId, seatId }: Act['block']) {
  return { libraryBlockId, skills: (work.seat(seatId)?.skills ?? []).map(({ skill }) => skill) };
}

/** Against what the holder agreed to in the offer: the plan moves with every delay and would forgive it. */
function measured({ id, deliveredAt, priceMinor }: Act['block'], offer: OfferRow, price: Money) {
  const agreed = offer.blocks.find(({ blockId, duty }) => blockId === id && duty === 'work');
  const due = agreed?.plannedFinish ? Date.parse(agreed.plannedFinish) : undefined;
  const cost = { actualMinor: price.minor.toString(), currency: price.currency };
  return {
    delayMinutes: deliveredAt && due !== undefined ? (deliveredAt.getTime() - due) / 60_000 : null,
    cost: priceMinor === null ? null : { ...cost, plannedMinor: priceMinor.toString() },
  };
}

function reviewRefusal(refusal: ReviewRefusal, block: Act['block']): Refusal {
  switch (refusal.kind) {
    case 'ProducerCannotAccept':
      return { kind: 'ProducerCannotAccept' };
    case 'CriteriaFailed':
      return { kind: 'CriteriaFailed', criterionIds: refusal.ids };
    case 'UnknownCriteria':
      return invalid('criterionIds', `This block has no criterion ${refusal.ids.join(', ')}.`);
    case 'RefusalNeedsReason':
    case 'RefusalNeedsAPoint':
      return invalid('reason', 'Say what has to change.');
    case 'PacketNotUnderReview':
    case 'PacketIsInterim':
      return notNow(block, 'Nothing is waiting for an answer.');
  }
}
