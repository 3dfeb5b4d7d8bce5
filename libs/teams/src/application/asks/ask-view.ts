import type { AskEvent } from '../../domain/running/ask.ts';
import type { RunPicture } from '../../persistence/run.queries.ts';
import type { AskRow } from '../../persistence/running/ask.table.ts';
import { answersOf, mayWithdraw, type Answerer } from './ask-people.ts';

export interface AskView {
  readonly ask: AskRow;
  readonly runTitle: string;
  readonly blockTitle: string;
  /** Who is asked by name; null when it is for the client's people. */
  readonly toName: string | null;
  /** What the caller may answer now. */
  readonly answers: readonly (AskEvent | 'withdraw')[];
}

/** Members see every question; others those about their own blocks, those they asked, and those they may answer. */
export function viewAsks(picture: RunPicture, caller: Answerer, ownBlock: (blockId: string) => boolean): AskView[] {
  return picture.asks.flatMap((ask): AskView[] => {
    const answers = [...answersOf(ask, picture, caller), ...(mayWithdraw(ask, caller) ? (['withdraw'] as const) : [])];
    if (caller.access.kind === 'guest' && !ownBlock(ask.blockId) && answers.length === 0) return [];
    const asked = picture.holders.find(({ seatId, leftAt }) => seatId === ask.toSeatId && !leftAt);
    const blockTitle = picture.blocks.find(({ id }) => id === ask.blockId)?.title ?? '';
    return [{ ask, runTitle: picture.run.title, blockTitle, toName: asked?.name ?? null, answers }];
  });
}
