import type { Tx } from '@muster/platform';
import { saveAsk, type AskRow } from '../../persistence/running/ask.table.ts';
import type { RunWork } from '../run-work.ts';

/** Nobody waits for an answer any more: whoever asked has left, or the run is over. */
export async function endAsks(tx: Tx, work: RunWork, isOver: (ask: AskRow) => boolean): Promise<void> {
  const over = work.now.openAsks.filter(isOver);
  const end = { state: 'withdrawn', resumedAs: 'nothing', resumedAt: tx.now, answeredAt: tx.now } as const;
  for (const { id } of over) await saveAsk(tx, id, end);
  work.adopt({ openAsks: work.now.openAsks.filter((ask) => !over.includes(ask)) });
}
