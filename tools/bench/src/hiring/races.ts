import { newId } from '@muster/kernel';
import { chanceOf, type Chance } from '../faults/random.ts';
import { openRaceWorld, type RaceSeat, type RaceWorld } from './race-world.ts';

export interface RaceReport {
  readonly accepts: number;
  readonly seats: number;
  readonly seconds: number;
  readonly perSecond: number;
  readonly declines: number;
  readonly expiries: number;
  readonly withdrawals: number;
  readonly winners: number;
  readonly doubleWinners: number;
  /** Acknowledged to a worker, and not theirs in the database. */
  readonly lostAcceptances: number;
  /** A seat whose winner nobody was told about. */
  readonly unacknowledged: number;
  readonly failures: number;
}

const CANDIDATES = 5;
const ACCEPTS_PER_CANDIDATE = 20;
const PER_SEAT = CANDIDATES * ACCEPTS_PER_CANDIDATE;
/** So many seats are fought for at the same moment. */
const AT_ONCE = 10;

/** Many accept one seat at once, some decline, some offers end and some runs are paused in between: who has the seat, and who was told so? */
export async function race(
  url: string,
  options: { accepts: number; seed: number; say: (line: string) => void },
): Promise<RaceReport> {
  const { accepts, seed, say } = options;
  const chance = chanceOf(seed);
  const world = await openRaceWorld(url, CANDIDATES);
  try {
    const seats = await world.openSeats(Math.ceil(accepts / PER_SEAT));
    const counts = { declines: 0, expiries: 0, withdrawals: 0, failures: 0 };
    const told: string[] = [];
    const startedAt = performance.now();
    for (let index = 0; index < seats.length; index += AT_ONCE) {
      const racers = seats.slice(index, index + AT_ONCE).flatMap((seat) => racersOf(world, seat, { chance, counts }));
      for (const each of await Promise.all(chance.shuffled(racers).map((run) => run()))) if (each) told.push(each);
      if ((index / AT_ONCE) % 20 === 0) say(`${index * PER_SEAT} of ${seats.length * PER_SEAT}`);
    }
    const seconds = (performance.now() - startedAt) / 1_000;
    const ends = await endsOf(world, seats, told);
    const total = seats.length * PER_SEAT;
    return { accepts: total, seats: seats.length, seconds, perSecond: total / seconds, ...counts, ...ends };
  } finally {
    await world.close();
  }
}

/** @returns the offer that a worker was told to have accepted */
type Racer = () => Promise<string | undefined>;
type Counts = { declines: number; expiries: number; withdrawals: number; failures: number };

function racersOf(
  { world, client, candidates, database }: RaceWorld,
  { runId, offerIds }: RaceSeat,
  { chance, counts }: { chance: Chance; counts: Counts },
): Racer[] {
  const guarded =
    (work: Racer): Racer =>
    () =>
      work().catch((error: unknown) => {
        counts.failures += 1;
        process.stderr.write(`${String(error)}\n`);
        return undefined;
      });
  const accepts = candidates.flatMap(({ ctx }, index) =>
    Array.from({ length: ACCEPTS_PER_CANDIDATE }, () =>
      guarded(async () => {
        const offerId = offerIds[index]!;
        const outcome = await world.answering.accept(ctx, { offerId, idempotencyKey: newId(), reason: null });
        return outcome.ok ? offerId : undefined;
      }),
    ),
  );
  const decliner = chance.between(1, CANDIDATES - 1);
  const decline = guarded(async () => {
    counts.declines += 1;
    const request = { offerId: offerIds[decliner]!, idempotencyKey: newId(), reason: null };
    await world.answering.decline(candidates[decliner]!.ctx, request);
    return undefined;
  });
  const expire = world.jobs.handlers.find(({ job }) => job.name === 'teams.expire-offer')!;
  const end = guarded(async () => {
    counts.expiries += 1;
    await database.db.write(client, async (tx) => {
      if (expire.kind === 'inTransaction') await expire.run(tx, { runId, offerId: offerIds[0]!, turn: 0 }, undefined);
      return { ok: true as const, value: undefined };
    });
    return undefined;
  });
  const withdraw = guarded(async () => {
    counts.withdrawals += 1;
    await world.pausing.run(client, { runId, reason: 'A race', idempotencyKey: newId() });
    return undefined;
  });
  return [...accepts, decline, end, ...(chance.next() < 0.1 ? [withdraw] : [])];
}

async function endsOf({ database }: RaceWorld, seats: readonly RaceSeat[], told: readonly string[]) {
  const ids = seats.map(({ seatId }) => seatId);
  const { rows } = await database.owner.query<{ seat: string; winners: number; accepted: string[] | null }>(
    `SELECT s.id AS seat, count(h.offer_id)::int AS winners,
            (SELECT array_agg(o.id::text) FROM teams.offer o WHERE o.seat_id = s.id AND o.state = 'accepted') AS accepted
     FROM teams.run_seat s LEFT JOIN teams.seat_holder h ON h.seat_id = s.id AND h.left_at IS NULL
     WHERE s.id = ANY ($1::uuid[]) GROUP BY s.id`,
    [ids],
  );
  const accepted = new Set(rows.flatMap((row) => row.accepted ?? []));
  const acknowledged = new Set(told);
  return {
    winners: rows.filter(({ winners }) => winners === 1).length,
    doubleWinners: rows.filter(({ winners, accepted: own }) => winners > 1 || (own?.length ?? 0) > 1).length,
    lostAcceptances: [...acknowledged].filter((id) => !accepted.has(id)).length,
    unacknowledged: [...accepted].filter((id) => !acknowledged.has(id)).length,
  };
}
