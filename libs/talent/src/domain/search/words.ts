/** Lower case without accents: `joao` finds João, in any script that marks letters. */
export function plainText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

export function wordsIn(text: string): string[] {
  return plainText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

const SHORTEST_FORGIVEN = 4;
const LONGEST_WORD = 40;

/**
 * The word itself and the word without each one of its letters. Two words within one slip of each other (a letter too many, one
 * missing, one wrong, two swapped) share such a shape, so near words are found by equality
 * (the deletion neighbourhood of Mor and Fraenkel, 1982, as SymSpell uses it).
 */
export function shapesOf(word: string): string[] {
  const letters = [...word].slice(0, LONGEST_WORD);
  if (letters.length < SHORTEST_FORGIVEN) return [letters.join('')];
  return [...new Set([letters.join(''), ...letters.map((_, at) => letters.filter((__, i) => i !== at).join(''))])];
}

/** Slips between two words: insertions, deletions, wrong letters and swapped neighbours; counts no further than `most` + 1. */
export function slips(left: string, right: string, most: number): number {
  const [a, b] = [[...left], [...right]];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
