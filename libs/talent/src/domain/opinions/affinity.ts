/** What somebody thinks of another, 1 to 5. */
export type Score = 1 | 2 | 3 | 4 | 5;

/**
 * Whose turn it is to be asked, or to be shown: 0 first, 1 with everybody else, 2 after them, 3 only when there is nobody else.
 * Your own rating decides it and nothing but your own: who rates everybody highly gets everybody first, the poor ones too
 * (Gaikwad et al., Boomerang, UIST 2016).
 */
export type Turn = 0 | 1 | 2 | 3;

export function turnOf(score: Score | null): Turn {
  if (score === null) return 1;
  const turns = { 1: 3, 2: 2, 3: 1, 4: 0, 5: 0 } as const;
  return turns[score];
}

export function isScore(score: number): score is Score {
  return Number.isInteger(score) && score >= 1 && score <= 5;
}
