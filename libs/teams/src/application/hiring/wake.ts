import { asId } from '@muster/kernel';
import { promise, type Db, type Tx } from '@muster/platform';
import type { Talent } from '@muster/talent';
import { endWaiting, waitingFor } from '../../persistence/hiring/forward.store.ts';
import type { WaitingSeatRow } from '../../persistence/hiring/forward.tables.ts';
import { runSeatTable } from '../../persistence/run.tables.ts';
import { wakeSeat } from './hiring-jobs.ts';

/** One person can take one seat: more than some of those that wait longest need not be woken. */
const MOST_WOKEN = 20;

/** Which seats, of whatever workspace, wait for what this worker can do. Opens connections of its own. */
export async function seatsWaitingFor(
  { db, talent }: { db: Db; talent: Talent },
  { workerId }: { workerId: string },
): Promise<readonly WaitingSeatRow[]> {
  const card = await talent.card(asId<'Worker'>(workerId));
  if (!card?.isAvailable) return [];
  const skills = card.skills.map(({ skill }) => skill);
  return db.global((rows) => waitingFor(rows, skills, MOST_WOKEN));
}

/** In the worker's workspace; each seat is looked for in its own. */
export async function wakeThem(
  tx: Tx,
  { workerId, cause }: { workerId: string; cause: string },
  seats: readonly WaitingSeatRow[],
): Promise<void> {
  for (const { seatId, runId, ownerWorkspaceId } of seats)
    await promise(tx, wakeSeat, { ownerWorkspaceId, runId, seatId, cause: `${workerId}-${cause}` });
}

/** A seat that is not open any more waits for nobody. */
export async function endStaleWaiting(tx: Tx, seatId: string): Promise<void> {
  const seat = await tx.one(runSeatTable, { id: seatId });
  if (seat?.state !== 'open') await endWaiting(tx, seatId);
}
