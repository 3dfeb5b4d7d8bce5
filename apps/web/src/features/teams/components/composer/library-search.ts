import type { BlockLibraryQuery } from '../../../../shared/api/generated/graphql.ts';

export type ShippedBlock = BlockLibraryQuery['blockLibrary'][number];

/** Every word that was typed stands somewhere in the block. */
export function fitsText({ title, role, kinds, outputs }: ShippedBlock, text: string): boolean {
  const words = [title, role, ...kinds, ...outputs.map(({ label }) => label)].join(' ').toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => words.includes(word));
}
