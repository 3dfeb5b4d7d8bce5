import { ok } from '@muster/kernel';
import { Ctx, toUnion, type Context } from '@muster/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { BlockRequest } from '../application/block-acts.ts';
import type { DeliverPacket } from '../application/deliver-packet.ts';
import type { GiveEstimate } from '../application/give-estimate.ts';
import type { ReadRuns } from '../application/read-runs.ts';
import type { ReleaseSeat } from '../application/release-seat.ts';
import type { ReviewPacket } from '../application/review-packet.ts';
import type { StartBlock } from '../application/start-block.ts';
import { presentRunSeat } from './present-run.ts';
import { invalidInput, shownBlock, storedOutputs, workSentences, type OutputInput } from './shown-block.ts';

interface DeliverPacketInput extends BlockRequest {
  readonly outputs: readonly OutputInput[];
  readonly results: readonly { criterionId: string; passes: boolean; note?: string | null }[];
  readonly openQuestions?: readonly string[] | null;
}

interface AnswerPacketInput extends BlockRequest {
  readonly version: number;
  readonly waivers?: readonly { criterionId: string; note: string }[] | null;
}

interface RefusePacketInput extends BlockRequest {
  readonly version: number;
  readonly reason: string;
  readonly failedCriterionIds?: readonly string[] | null;
}

const ProducerCannotAccept = () => 'Whoever made it cannot accept or refuse it.';
const OutOfDate = ({ currentVersion }: { currentVersion: number }) => `Version ${currentVersion} is there by now.`;

/** What people and agents do with the blocks of a run. */
@Resolver()
export class WorkResolver {
  constructor(
    private readonly runs: ReadRuns,
    private readonly starting: StartBlock,
    private readonly delivering: DeliverPacket,
    private readonly reviewing: ReviewPacket,
    private readonly estimating: GiveEstimate,
  ) {}

  @Mutation('startBlock')
  async startBlock(@Ctx() ctx: Context, @Args('input') input: BlockRequest) {
    return toUnion(await shownBlock(this.runs, ctx, await this.starting.run(ctx, input)), 'RunBlock', workSentences);
  }

  @Mutation('deliverPacket')
  async deliverPacket(@Ctx() ctx: Context, @Args('input') input: DeliverPacketInput) {
    const request = {
      ...input,
      outputs: storedOutputs(input.outputs),
      results: input.results.map(({ criterionId, passes, note }) => ({ criterionId, passes, note: note ?? '' })),
      openQuestions: input.openQuestions ?? [],
    };
    return toUnion(await shownBlock(this.runs, ctx, await this.delivering.run(ctx, request)), 'RunBlock', {
      ...workSentences,
      InvalidInput: invalidInput,
      FileNotFound: () => 'This file is not one of this run, or its bytes have not arrived.',
      CriteriaUnanswered: ({ criterionIds }) =>
        `Say for every criterion whether it is met; open: ${criterionIds.join(', ')}.`,
    });
  }

  @Mutation('acceptPacket')
  async acceptPacket(@Ctx() ctx: Context, @Args('input') input: AnswerPacketInput) {
    const outcome = await this.reviewing.accept(ctx, { ...input, waivers: input.waivers ?? [] });
    return toUnion(await shownBlock(this.runs, ctx, outcome), 'RunBlock', {
      ...{ ...workSentences, InvalidInput: invalidInput, ProducerCannotAccept, OutOfDate },
      CriteriaFailed: () => 'Not every criterion is met. Refuse it, or say for each why you let it pass.',
    });
  }

  @Mutation('refusePacket')
  async refusePacket(@Ctx() ctx: Context, @Args('input') input: RefusePacketInput) {
    const outcome = await this.reviewing.refuse(ctx, { ...input, failedCriterionIds: input.failedCriterionIds ?? [] });
    return toUnion(await shownBlock(this.runs, ctx, outcome), 'RunBlock', {
      ...{ ...workSentences, InvalidInput: invalidInput, ProducerCannotAccept, OutOfDate },
      CriteriaFailed: () => 'Not every criterion is met.',
    });
  }

  @Mutation('giveEstimate')
  async giveEstimate(@Ctx() ctx: Context, @Args('input') input: BlockRequest & { expectedFinish: Date }) {
    const outcome = await shownBlock(this.runs, ctx, await this.estimating.run(ctx, input));
    return toUnion(outcome, 'RunBlock', { ...workSentences, InvalidInput: invalidInput });
  }
}

@Resolver()
export class SeatResolver {
  constructor(
    private readonly runs: ReadRuns,
    private readonly releasing: ReleaseSeat,
  ) {}

  @Mutation('releaseSeat')
  async releaseSeat(
    @Ctx() ctx: Context,
    @Args('input') input: { runId: string; seatId: string; reason: string; idempotencyKey: string },
  ) {
    const outcome = await this.releasing.run(ctx, input);
    return toUnion(outcome.ok ? ok(await this.#seat(ctx, outcome.value)) : outcome, 'RunSeat', {
      NotFound: () => 'There is no such seat in a run of yours.',
      NotAllowed: () => 'Only the holder, or an owner or manager of the client, can free this seat.',
      InvalidInput: invalidInput,
      IdempotencyKeyReused: workSentences.IdempotencyKeyReused,
    });
  }

  async #seat(ctx: Context, { runId, seatId }: { runId: string; seatId: string }) {
    const view = (await this.runs.one(ctx, runId)) ?? (await this.runs.asSeat(ctx, runId, seatId));
    const seat = view?.seats.find((each) => each.seat.id === seatId);
    if (!seat) throw new Error(`the seat ${seatId} was freed and is gone`);
    return presentRunSeat(seat);
  }
}
