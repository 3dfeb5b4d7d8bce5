import type { Tx } from '@muster/platform';
import type { Asked, Contender, OpeningFacts, Wave } from '../../domain/hiring/opening.ts';
import { POOL_WAVES, type HiringPolicy } from '../../domain/hiring/policy.ts';
import { USUAL_HABIT } from '../../domain/hiring/response.ts';
import { openingOf, policyRow } from '../../persistence/hiring/pool.store.ts';
import type { OpeningRow } from '../../persistence/hiring/pool.tables.ts';
import type { OfferRow } from '../../persistence/offer.tables.ts';
import type { RunRows } from '../../persistence/run.store.ts';
import type { RunSeatRow } from '../../persistence/run.tables.ts';
import type { RunWork } from '../run-work.ts';

/** How a run asks, and whose pool it asks first. @param holdMinutes for workspaces that never said */
export async function policyOf(
  tx: Tx,
  runId: string,
  holdMinutes: number,
): Promise<{ policy: HiringPolicy; poolId: string | null }> {
  const row = await policyRow(tx, runId);
  if (!row) return { policy: { holdMinutes, waveSize: 1, closeMinutes: 6, isFamiliarFirst: true }, poolId: null };
  const { workspaceId: _, scopeId: _scope, poolId, ...policy } = row;
  return { policy, poolId };
}

/** For deciding about answers that are in. Whom else one could ask plays no part in it. */
export async function factsOfAnswers(tx: Tx, work: RunWork, seat: RunSeatRow): Promise<OpeningFacts> {
  const wave = waveOf(await openingOf(tx, seat.id), seat);
  return openingFacts(work.now, seat, { policy: POOL_WAVES, now: tx.now, contenders: [], wave });
}

export function openingFacts(
  rows: Pick<RunRows, 'run' | 'blocks' | 'offers' | 'seats'>,
  seat: RunSeatRow,
  known: Pick<OpeningFacts, 'policy' | 'now' | 'contenders' | 'wave'>,
): OpeningFacts {
  const asked = rows.offers.filter(({ seatId, round }) => seatId === seat.id && round === seat.round).map(askedOf);
  return { ...known, asked, habit: USUAL_HABIT, costPerMinute: costOfWaiting(rows, seat.id) };
}

/** Of an earlier round there is no wave left. */
export function waveOf(opening: OpeningRow | undefined, { round }: Pick<RunSeatRow, 'round'>): Wave | null {
  if (!opening || opening.round !== round) return null;
  const { openedAt, closesAt, knownUntil } = opening;
  return { openedAt, closesAt, knownUntil };
}

export function contender(id: string, savedMinutes: number): Contender {
  return { id, savedMinutes, isKnown: savedMinutes > 0 };
}

function askedOf({ workerId, state, saidYesAt, isKnown }: OfferRow): Asked {
  return { id: workerId, state, saidYesAt, isKnown, savedMinutes: 0 };
}

/** Where slack is left, a minute is nearly free; where nobody can begin, it is a minute of everybody else. */
const WITH_SLACK = 0.25;

function costOfWaiting({ run, blocks, seats }: Pick<RunRows, 'run' | 'blocks' | 'seats'>, seatId: string): number {
  const isCritical = blocks.some((block) => block.seatId === seatId && block.isCritical && block.state !== 'accepted');
  if (!isCritical) return WITH_SLACK;
  return run.state === 'hiring' ? Math.max(1, seats.length - 1) : 1;
}
