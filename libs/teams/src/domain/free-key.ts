/** A key that no block has yet: the wanted one, or with a number behind it. */
export function freeKey(key: string, blocks: readonly { readonly key: string }[]): string {
  const taken = new Set(blocks.map((block) => block.key));
  let free = key;
  for (let number = 2; taken.has(free); number += 1) free = `${key}-${number}`;
  return free;
}
