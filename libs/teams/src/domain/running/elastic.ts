/** How far a seat may grow, set by whoever leads the run. */
export interface ElasticRule {
  /** Holders at the same time, this one included. */
  readonly most: number;
  /** With more blocks ready and not begun for each holder than this, one more is looked for. */
  readonly openAbove: number;
  /** With fewer than this, one whose hands are empty goes. Below `openAbove`, so that nobody comes and goes by turns. */
  readonly closeBelow: number;
}

export interface ElasticFacts {
  /** Blocks of the seat and its twins that could be begun now and were not. */
  readonly queue: readonly QueuedBlock[];
  /** The seat and its twins. */
  readonly seats: readonly ElasticSeat[];
  /** What is left of the run's money. */
  readonly budgetLeftMinor: bigint;
}

export interface QueuedBlock {
  readonly blockId: string;
  readonly seatId: string;
  /** What another holder would cost for it. */
  readonly priceMinor: bigint;
}

export interface ElasticSeat {
  readonly seatId: string;
  readonly isTwin: boolean;
  readonly isFilled: boolean;
  /** Blocks begun, handed over and not answered, or sent back. */
  readonly busy: number;
}

export type ElasticStep =
  | { readonly kind: 'nothing'; readonly because: 'enough' | 'at-most' | 'budget' | 'already-looking' }
  /** A twin seat for these blocks. */
  | { readonly kind: 'open'; readonly blockIds: readonly string[] }
  /** The twin closes; what it had not begun goes back. */
  | { readonly kind: 'close'; readonly seatId: string };

/** The size that a seat should have now. One step at a time: the next look sees what this one did. */
export function elasticStep(rule: ElasticRule, { queue, seats, budgetLeftMinor }: ElasticFacts): ElasticStep {
  const perSeat = queue.length / Math.max(1, seats.length);
  const idle = seats.filter(({ isTwin, busy }) => isTwin && busy === 0);
  // The one that nobody holds yet costs nothing to close; else the youngest.
  const spare = idle.find(({ isFilled }) => !isFilled) ?? idle.at(-1);
  if (queue.length < rule.closeBelow && spare) return { kind: 'close', seatId: spare.seatId };
  if (perSeat <= rule.openAbove) return { kind: 'nothing', because: 'enough' };
  if (seats.length >= rule.most) return { kind: 'nothing', because: 'at-most' };
  if (seats.some(({ isFilled }) => !isFilled)) return { kind: 'nothing', because: 'already-looking' };
  const moved = share(queue, seats.length + 1, budgetLeftMinor);
  return moved.length === 0 ? { kind: 'nothing', because: 'budget' } : { kind: 'open', blockIds: moved };
}

/** The back of the longest queues, as much as makes all equal and the money allows. */
function share(queue: readonly QueuedBlock[], seats: number, budgetLeftMinor: bigint): string[] {
  const wanted = Math.floor(queue.length / seats);
  const moved: string[] = [];
  let left = budgetLeftMinor;
  for (const { blockId, priceMinor } of [...queue].reverse()) {
    if (moved.length === wanted || priceMinor > left) break;
    left -= priceMinor;
    moved.unshift(blockId);
  }
  return moved;
}

/** @returns what is wrong with the rule, or undefined */
export function elasticFault({ most, openAbove, closeBelow }: ElasticRule): string | undefined {
  if (![most, openAbove, closeBelow].every(Number.isInteger)) return 'Use whole numbers.';
  if (most < 1 || most > 20) return 'Between 1 and 20 holders.';
  if (openAbove < 1) return 'Another one comes only when more than one block waits.';
  return closeBelow >= openAbove ? 'One goes at a shorter queue than the one at which another comes.' : undefined;
}
