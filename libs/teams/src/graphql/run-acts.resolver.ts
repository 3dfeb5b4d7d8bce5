import { ok, type Result } from '@muster/kernel';
import { Ctx, toUnion, type Context } from '@muster/platform';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CancelPreview, CancelRun, CloseRun } from '../application/end-run.ts';
import type { ReadRuns } from '../application/read-runs.ts';
import type { PauseRun, ResumeRun } from '../application/rest-run.ts';
import type { RunRequest } from '../application/run-acts.ts';
import { presentRun } from './present-run.ts';
import { inApiWords, toApi } from './words.ts';

type CancelInput = RunRequest & { readonly reason: string; readonly dryRun?: boolean | null };

const sentences = {
  RunNotNow: ({ says }: { says: string }) => says,
  HandOffsWaiting: ({ blockIds }: { blockIds: readonly string[] }) =>
    blockIds.length === 1
      ? 'One hand-off waits for an answer. Accept or refuse it first.'
      : `${blockIds.length} hand-offs wait for an answer. Accept or refuse them first.`,
  InvalidInput: ({ says }: { says: string }) => says,
  NotFound: () => 'There is no such run of yours.',
  NotAllowed: () => 'Only an owner or manager can do this.',
  IdempotencyKeyReused: () => 'This key was used before with another input.',
};

/** What owners and managers do with a run as a whole. */
@Resolver()
export class RunActsResolver {
  constructor(
    private readonly runs: ReadRuns,
    private readonly pausing: PauseRun,
    private readonly resuming: ResumeRun,
    private readonly cancelling: CancelRun,
    private readonly closing: CloseRun,
  ) {}

  @Mutation('pauseRun')
  async pauseRun(@Ctx() ctx: Context, @Args('input') input: RunRequest & { readonly reason?: string | null }) {
    const outcome = await this.pausing.run(ctx, { ...input, reason: input.reason ?? null });
    return toUnion(await this.#shown(ctx, outcome), 'Run', sentences);
  }

  @Mutation('resumeRun')
  async resumeRun(@Ctx() ctx: Context, @Args('input') input: RunRequest) {
    return toUnion(await this.#shown(ctx, await this.resuming.run(ctx, input)), 'Run', sentences);
  }

  @Mutation('cancelRun')
  async cancelRun(@Ctx() ctx: Context, @Args('input') { dryRun, ...request }: CancelInput) {
    if (dryRun) {
      const preview = await this.cancelling.preview(ctx, request);
      const shown = preview.ok ? ok(presentCancelPreview(preview.value)) : inApiWords(preview);
      return toUnion(shown, 'CancelPreview', sentences);
    }
    return toUnion(await this.#shown(ctx, await this.cancelling.run(ctx, request)), 'Run', sentences);
  }

  @Mutation('closeRun')
  async closeRun(@Ctx() ctx: Context, @Args('input') input: RunRequest) {
    return toUnion(await this.#shown(ctx, await this.closing.run(ctx, input)), 'Run', sentences);
  }

  async #shown<E extends { readonly kind: string }>(ctx: Context, outcome: Result<{ runId: string }, E>) {
    if (!outcome.ok) return inApiWords(outcome);
    const view = await this.runs.one(ctx, outcome.value.runId);
    if (!view) throw new Error(`the run ${outcome.value.runId} was changed and is gone`);
    return ok(presentRun(view));
  }
}

function presentCancelPreview(preview: CancelPreview) {
  return {
    ...preview,
    lines: preview.lines.map((line) => ({
      ...line,
      state: toApi(line.state === 'refused' ? 'in-progress' : line.state),
    })),
    says: previewSays(preview),
  };
}

function previewSays({ lines, offersWithdrawn, owedForBegun }: CancelPreview): string {
  const begun = lines.filter(({ state, owed }) => state !== 'accepted' && owed.minor > 0n).length;
  const what =
    owedForBegun.minor === 0n
      ? 'Nothing is owed beyond what was accepted.'
      : `For ${begun === 1 ? 'one begun block' : `${begun} begun blocks`} a part of the price is owed: the working time spent on it, at most half.`;
  const offers =
    offersWithdrawn === 0
      ? ''
      : offersWithdrawn === 1
        ? ' One offer is withdrawn.'
        : ` ${offersWithdrawn} offers are withdrawn.`;
  return `${what}${offers} This cannot be undone.`;
}
