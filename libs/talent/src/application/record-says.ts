/** What can be relied on: the lower bound, in words. */
export function recordSays(record: {
  readonly acceptedBlocks: number;
  readonly refusedHandOffs: number;
  readonly low: number;
}): string {
  const { acceptedBlocks, refusedHandOffs, low } = record;
  const all = acceptedBlocks + refusedHandOffs;
  if (all === 0) return 'Nothing was handed over yet, so nothing is known.';
  const seen =
    all === 1
      ? `One hand-over, ${acceptedBlocks === 1 ? 'accepted' : 'refused'}`
      : `${acceptedBlocks} of ${all} hand-overs accepted`;
  return `${seen}; with 95 % certainty at least ${Math.floor(low * 100)} % are.`;
}
