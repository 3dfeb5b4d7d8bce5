import type { WantedChangeInput } from '../../../../shared/api/generated/graphql.ts';

export const WISHES = ['more-time', 'another', 'split', 'not-ready', 'redo', 'criterion', 'swap', 'review'] as const;
export type Wish = (typeof WISHES)[number];

/** What somebody has said so far. */
export interface WishDraft {
  readonly wish: Wish;
  readonly blockId: string;
  readonly hours: number;
  readonly text: string;
  readonly parts: readonly [string, string];
  readonly fromBlockId: string | null;
  readonly seatId: string | null;
}

/** @returns undefined while something is missing */
export function changeFrom(draft: WishDraft): WantedChangeInput | undefined {
  const { wish, blockId, fromBlockId, seatId } = draft;
  const text = draft.text.trim();
  const minutes = Math.round(draft.hours * 60);
  switch (wish) {
    case 'more-time':
      return minutes > 0 ? { moreTime: { blockId, minutes } } : undefined;
    case 'another':
      return { another: { blockId } };
    case 'split':
      return splitOf(draft, minutes);
    case 'not-ready':
      return text && fromBlockId ? { notReady: { blockId, fromBlockId, missing: text } } : undefined;
    case 'redo':
      return text ? { redo: { blockId, why: text } } : undefined;
    case 'criterion':
      return text ? { edit: { editBlock: { blockId, addCriterion: text } } } : undefined;
    case 'swap':
    case 'review':
      return seatId ? { giveBlock: { blockId, seatId, duty: wish === 'swap' ? 'WORK' : 'REVIEW' } } : undefined;
  }
}

/** Each part gets half of the hours. */
function splitOf({ blockId, parts }: WishDraft, minutes: number): WantedChangeInput | undefined {
  const [first, second] = parts.map((part) => part.trim());
  if (!first || !second || minutes < 2) return undefined;
  const personMinutes = Math.ceil(minutes / 2);
  return {
    split: {
      blockId,
      parts: [
        { title: first, personMinutes },
        { title: second, personMinutes },
      ],
    },
  };
}
