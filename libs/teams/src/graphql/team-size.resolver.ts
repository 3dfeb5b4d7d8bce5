import { err, ok, type Result } from '@muster/kernel';
import { Ctx, toUnion, type Context } from '@muster/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { ReadRuns } from '../application/read-runs.ts';
import type { InvalidInput } from '../application/refusals.ts';
import type { ReleaseSeat } from '../application/release-seat.ts';
import type { ReconveneRequest, ReconveneRun } from '../application/running/reconvene-run.ts';
import type { SetSeatSize, SetSeatSizeRequest } from '../application/running/set-seat-size.ts';
import { presentRun, presentRunSeat } from './present-run.ts';
import { launchSentences } from './run.resolver.ts';
import { invalidInput } from './shown-block.ts';
import { fromApi, inApiWords } from './words.ts';

interface SwapSeatInput {
  readonly runId: string;
  readonly seatId: string;
  readonly to: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

const RunNotNow = ({ says }: { says: string }) => says;
const seatSentences = {
  NotFound: () => 'There is no such seat in a run of yours.',
  NotAllowed: () => 'Only owners, managers and leads above the seat can do this.',
  InvalidInput: invalidInput,
  IdempotencyKeyReused: () => 'This key was used before with another input.',
};

/** Who sits in a team, how many, and again. */
@Resolver()
export class TeamSizeResolver {
  constructor(
    private readonly runs: ReadRuns,
    private readonly releasing: ReleaseSeat,
    private readonly sizing: SetSeatSize,
    private readonly reconvening: ReconveneRun,
  ) {}

  @Mutation('swapSeat')
  async swapSeat(@Ctx() ctx: Context, @Args('input') { to, ...input }: SwapSeatInput) {
    const says = 'Choose a person or an agent.';
    const unclear: Result<never, InvalidInput> = err({ kind: 'InvalidInput', field: 'to', says });
    const request = { ...input, to: fromApi<'person' | 'agent'>(to) };
    const outcome = to === 'EITHER' ? unclear : await this.releasing.run(ctx, request);
    if (!outcome.ok) return toUnion(outcome, 'RunSeat', seatSentences);
    const view = await this.runs.one(ctx, input.runId);
    const seat = view?.seats.find((each) => each.seat.id === input.seatId);
    if (!seat) throw new Error(`the seat ${input.seatId} was swapped and is gone`);
    return { ...presentRunSeat(seat), __typename: 'RunSeat' };
  }

  @Mutation('setSeatSize')
  async setSeatSize(
    @Ctx() ctx: Context,
    @Args('input') { size, ...input }: Omit<SetSeatSizeRequest, 'rule'> & { size?: SetSeatSizeRequest['rule'] },
  ) {
    const outcome = await this.sizing.run(ctx, { ...input, rule: size ?? null });
    return toUnion(outcome.ok ? ok(await this.#run(ctx, outcome.value)) : inApiWords(outcome), 'Run', {
      ...seatSentences,
      RunNotNow,
    });
  }

  @Mutation('reconveneRun')
  async reconveneRun(
    @Ctx() ctx: Context,
    @Args('input') input: ReconveneRequest & { title?: string | null; deadline?: Date | null },
  ) {
    const request = { ...input, title: input.title ?? null, deadline: input.deadline ?? null };
    const outcome = await this.reconvening.run(ctx, request);
    return toUnion(outcome.ok ? ok(await this.#run(ctx, outcome.value)) : inApiWords(outcome), 'Run', {
      ...launchSentences,
      RunNotNow,
      NotFound: () => 'There is no such run of yours.',
    });
  }

  async #run(ctx: Context, { runId }: { runId: string }) {
    const view = await this.runs.one(ctx, runId);
    if (!view) throw new Error(`the run ${runId} was changed and is gone`);
    return presentRun(view);
  }
}
