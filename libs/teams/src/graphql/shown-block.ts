import { ok, type Result } from '@muster/kernel';
import type { Context } from '@muster/platform';
import type { BlockDone } from '../application/block-acts.ts';
import type { ReadRuns } from '../application/read-runs.ts';
import { presentRunBlock } from './present-run.ts';
import { toApi } from './words.ts';

/** Refusals that every act on a block shares. */
export const workSentences = {
  NotNow: ({ says }: { says: string }) => says,
  NotFound: () => 'There is no such block in a run of yours.',
  NotAllowed: ({ action }: { action: string }) =>
    action === 'work:accept'
      ? 'This is for whoever holds the review seat to answer.'
      : 'This is for whoever holds the seat of the block.',
  IdempotencyKeyReused: () => 'This key was used before with another input.',
};

export const invalidInput = ({ says }: { says: string }) => says;

export interface OutputInput {
  readonly name: string;
  readonly type: string;
  readonly text?: string | null;
  readonly fileId?: string | null;
}

export function storedOutputs(outputs: readonly OutputInput[]) {
  return outputs.map(({ name, type, text, fileId }) => ({ name, type, text: text ?? null, fileId: fileId ?? null }));
}

/** The block as the caller sees it now; a refusal shows the state in the words of the API. */
export async function shownBlock<E extends { readonly kind: string }>(
  runs: ReadRuns,
  ctx: Context,
  outcome: Result<BlockDone, E>,
): Promise<Result<object, E>> {
  if (!outcome.ok) {
    const { refusal } = outcome;
    const state = 'state' in refusal ? String(refusal.state) : undefined;
    if (state === undefined) return outcome;
    return { ok: false, refusal: { ...refusal, state: toApi(state === 'refused' ? 'in-progress' : state) } };
  }
  const { runId, blockId } = outcome.value;
  const view = await runs.one(ctx, runId);
  const block = view?.blocks.find((each) => each.block.id === blockId);
  if (!block) throw new Error(`the block ${blockId} was changed and is gone`);
  return ok(presentRunBlock(block));
}
