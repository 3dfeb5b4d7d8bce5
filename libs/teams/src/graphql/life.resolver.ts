import { Ctx, toUnion, type Context } from '@muster/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { BlockRequest } from '../application/block-acts.ts';
import type { DeliverPacket } from '../application/deliver-packet.ts';
import type { ReadRuns } from '../application/read-runs.ts';
import type { Heartbeat } from '../application/running/heartbeat.ts';
import type { TakeVersion, TakeVersionRequest } from '../application/running/take-version.ts';
import { invalidInput, shownBlock, storedOutputs, workSentences, type OutputInput } from './shown-block.ts';

interface ShareVersionInput extends BlockRequest {
  readonly outputs: readonly OutputInput[];
  readonly openQuestions?: readonly string[] | null;
}

/** Versions on the way, and signs of life. */
@Resolver()
export class LifeResolver {
  constructor(
    private readonly runs: ReadRuns,
    private readonly delivering: DeliverPacket,
    private readonly taking: TakeVersion,
    private readonly living: Heartbeat,
  ) {}

  @Mutation('shareVersion')
  async shareVersion(@Ctx() ctx: Context, @Args('input') input: ShareVersionInput) {
    const outcome = await this.delivering.run(ctx, {
      ...input,
      outputs: storedOutputs(input.outputs),
      results: [],
      openQuestions: input.openQuestions ?? [],
      isInterim: true,
    });
    return toUnion(await shownBlock(this.runs, ctx, outcome), 'RunBlock', {
      ...workSentences,
      InvalidInput: invalidInput,
      FileNotFound: () => 'This file is not one of this run, or its bytes have not arrived.',
      CriteriaUnanswered: () => 'Versions on the way need no answers to criteria.',
    });
  }

  @Mutation('takeVersion')
  async takeVersion(@Ctx() ctx: Context, @Args('input') input: TakeVersionRequest) {
    const outcome = await this.taking.run(ctx, input);
    return toUnion(await shownBlock(this.runs, ctx, outcome), 'RunBlock', {
      ...workSentences,
      InvalidInput: invalidInput,
    });
  }

  @Mutation('heartbeat')
  async heartbeat(@Ctx() ctx: Context, @Args('input') { runId }: { runId: string }) {
    return toUnion(await this.living.run(ctx, { runId }), 'Heard', {
      NotFound: () => 'There is no such run of yours.',
      NotAllowed: () => 'You hold no seat in this run.',
    });
  }
}
