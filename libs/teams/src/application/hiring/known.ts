import type { Tx } from '@muster/platform';
import { familiarityOf, savedMinutes } from '../../domain/hiring/familiarity.ts';
import type { SeatDuty } from '../../domain/seat-duties.ts';
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
  { workerIds, duties }: { workerIds: readonly string[]; duties: readonly SeatDuty[] },
): Promise<(workerId: string) => Known> {
  const teamIds = work.now.holders.filter(({ leftAt }) => !leftAt).map(({ workerId }) => workerId);
  const minutes = duties.reduce((sum, duty) => sum + duty.minutes, 0);
  const shared = await sharedWork(tx, { workerIds, teamIds });
  const known = new Map(shared.map((each) => [each.workerId, knownBy(each, minutes)]));
  return (workerId) => known.get(workerId) ?? STRANGER;
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
