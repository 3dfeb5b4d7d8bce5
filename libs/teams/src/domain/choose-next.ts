/** Somebody who could be asked for a seat. */
export interface Candidate {
  readonly candidateId: string;
  /** Higher is better. Equal scores are a tie, so the caller rounds to what it can tell apart. */
  readonly score: number;
  /** Facts behind the score, as sentences the candidate may read. */
  readonly because: readonly string[];
  /** Hard rules that exclude the candidate, as sentences; absent or empty when there are none. */
  readonly barredBecause?: readonly string[];
}

/** Why somebody was asked or passed over: stored with the decision, shown to the person, open to review. */
export interface ReasonLine {
  readonly candidateId: string;
  readonly outcome: 'asked' | 'passed-over';
  readonly because: readonly string[];
}

export interface Choice {
  /** null when nobody is left to ask. */
  readonly chosen: string | null;
  /** One line for each candidate, sorted by candidate id. */
  readonly reasons: readonly ReasonLine[];
}

/**
 * Picks whom to ask next: the best score, and among equals by the draw. First-listed candidates otherwise win far too often
 * (Magentic Marketplace, 2025), so the order of the list has no influence at all.
 * @param round whom was asked before in this round, and a fresh uniform random number from 0 up to but not including 1
 */
export function chooseNext(
  candidates: readonly Candidate[],
  round: { alreadyAsked: readonly string[]; randomDraw: number },
): Choice {
  const { alreadyAsked, randomDraw } = round;
  if (!(randomDraw >= 0 && randomDraw < 1)) throw new Error(`a draw lies between 0 and 1, not at ${randomDraw}`);
  const sorted = [...candidates].sort((left, right) => (left.candidateId < right.candidateId ? -1 : 1));
  const free = sorted.filter((each) => !isBarred(each) && !alreadyAsked.includes(each.candidateId));
  const best = free.reduce((most, { score }) => Math.max(most, score), -Infinity);
  const group = free.filter(({ score }) => score === best);
  const chosen = group[Math.floor(randomDraw * group.length)] ?? null;
  const reasons = sorted.map((candidate): ReasonLine => {
    const { candidateId } = candidate;
    if (candidate === chosen) return { candidateId, outcome: 'asked', because: reasonsToAsk(candidate, group.length) };
    const because = reasonsToPass(candidate, { best, wasAsked: alreadyAsked.includes(candidateId) });
    return { candidateId, outcome: 'passed-over', because };
  });
  return { chosen: chosen?.candidateId ?? null, reasons };
}

function reasonsToAsk({ because, score }: Candidate, equals: number): string[] {
  if (equals === 1) return [...because, `Best score: ${score}.`];
  return [...because, `Best score: ${score}, shared by ${equals}; the draw decided.`];
}

function reasonsToPass(candidate: Candidate, at: { best: number; wasAsked: boolean }): string[] {
  if (isBarred(candidate)) return [...(candidate.barredBecause ?? [])];
  if (at.wasAsked) return ['Was asked before in this round.'];
  if (candidate.score === at.best) return [...candidate.because, `Same score, ${at.best}; the draw decided.`];
  return [...candidate.because, `Score ${candidate.score}, the best one was ${at.best}.`];
}

function isBarred({ barredBecause = [] }: Candidate): boolean {
  return barredBecause.length > 0;
}
