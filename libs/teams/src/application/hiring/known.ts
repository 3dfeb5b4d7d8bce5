import type { Tx } from '@muster/platform';
import { familiarityOf, savedMinutes } from '../../domain/hiring/familiarity.ts';
import type { SeatDuty } from '../../domain/seat-duties.ts';
import { keepFreeOf, wishesFor } from '../../persistence/hiring/forward.store.ts';
import { sharedWork, type SharedWork } from '../../persistence/hiring/history.queries.ts';
import type { RunWork } from '../run-work.ts';

/** What speaks for asking somebody before strangers. */
export interface Known {
  /** In minutes of work; 0 for strangers. */
  readonly savedMinutes: number;
  /** As sentences for the worker. */
  readonly because: readonly string[];
}

const STRANGER: Known = { savedMinutes: 0, because: [] };

/** Who has worked with this team or for this client, from the client's own history. */
export async function knownOf(
  tx: Tx,
  work: RunWork,
  { seatId, workerIds, duties }: { seatId: string; workerIds: readonly string[]; duties: readonly SeatDuty[] },
): Promise<(workerId: string) => Known> {
  const teamIds = work.now.holders.filter(({ leftAt }) => !leftAt).map(({ workerId }) => workerId);
  const minutes = duties.reduce((sum, duty) => sum + duty.minutes, 0);
  const shared = await sharedWork(tx, { workerIds, teamIds });
  const known = new Map(shared.map((each) => [each.workerId, knownBy(each, minutes)]));
  for (const { workerId, because } of await wished(tx, seatId)) {
    const before = known.get(workerId) ?? STRANGER;
    const saved = Math.max(before.savedMinutes, savedMinutes(familiarityOf(WISHED_LIKE), minutes));
    known.set(workerId, { savedMinutes: saved, because: [because, ...before.because] });
  }
  return (workerId) => known.get(workerId) ?? STRANGER;
}

/** Whom the client asks for by name is waited for like somebody with so many shared blocks. */
const WISHED_LIKE = 3;

async function wished(tx: Tx, seatId: string): Promise<{ workerId: string; because: string }[]> {
  const kept = (await keepFreeOf(tx, [seatId])).filter(({ state }) => state === 'kept');
  return [
    ...(await wishesFor(tx, seatId)),
    ...kept.map(({ workerId }) => ({ workerId, because: 'You kept this time free when you were asked ahead.' })),
  ];
}

/** Knowing the client counts half of knowing those one works with. */
function knownBy({ forClient, withTeam }: SharedWork, seatMinutes: number): Known {
  const blocks = (count: number) => (count === 1 ? 'one accepted block' : `${count} accepted blocks`);
  const because = [
    ...(withTeam > 0 ? [`Worked with people of this team before: ${blocks(withTeam)}.`] : []),
    ...(forClient > 0 ? [`Worked for this client before: ${blocks(forClient)}.`] : []),
  ];
  return { savedMinutes: savedMinutes(familiarityOf(Math.max(withTeam, forClient / 2)), seatMinutes), because };
}
