/** Up to three words that somebody may have meant: few letters changed, or parts in common. Best first; ties by alphabet. */
export function closestWords(word: string, known: readonly string[]): string[] {
  const meant = word.toLowerCase().slice(0, 100);
  const parts = new Set(meant.split(/[^a-z0-9]+/).filter((part) => part.length > 2));
  const scored = known.map((each) => {
    const shared = each.split('-').filter((part) => parts.has(part)).length;
    return { each, shared, distance: editDistance(meant, each) };
  });
  return scored
    .filter(({ each, shared, distance }) => shared > 0 || distance <= Math.max(2, Math.floor(each.length / 3)))
    .sort((left, right) => {
      const [a, b] = [left.distance - 2 * left.shared, right.distance - 2 * right.shared];
      return a - b || (left.each < right.each ? -1 : 1);
    })
    .slice(0, 3)
    .map(({ each }) => each);
}

/** Levenshtein distance, one row at a time. */
function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const change = row[j - 1]! + (left[i - 1] === right[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[right.length]!;
}
