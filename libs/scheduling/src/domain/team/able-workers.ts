import { err, ok, type Result } from '@muster/kernel';
import type { AddWorker, SkillLevel, TeamProblem, TeamRefusal, TeamSeat, TeamWorker } from './team-problem.ts';

/** Who may take each seat, by index of the workers; a fixed seat has exactly its holders. Both lists in the order of the problem. */
export function ableWorkers({
  seats,
  workers,
}: TeamProblem): Result<ReadonlyMap<string, readonly number[]>, TeamRefusal> {
  const able = new Map<string, readonly number[]>();
  const indexOf = new Map(workers.map(({ id }, index) => [id, index]));
  for (const seat of seats) {
    const held = seat.heldBy ?? [];
    const unknown = held.find((workerId) => !indexOf.has(workerId));
    if (unknown !== undefined) return err({ kind: 'UnknownWorker', seatId: seat.id, workerId: unknown });
    const fitting = workers.flatMap((worker, index) => (missingOf(seat.needs, worker).length === 0 ? [index] : []));
    const chosen = held.length > 0 ? held.map((workerId) => indexOf.get(workerId)!) : fitting;
    const count = holdersOf(seat);
    if (chosen.length < count) {
      return err({ kind: 'NobodyFitsSeat', seatId: seat.id, change: addWorker(seat, workers, count - chosen.length) });
    }
    able.set(seat.id, chosen);
  }
  return ok(able);
}

export function holdersOf({ holders = 1, heldBy = [] }: TeamSeat): number {
  return heldBy.length > 0 ? heldBy.length : holders;
}

export function addWorker(seat: TeamSeat, workers: readonly TeamWorker[], count: number): AddWorker {
  const lacks = workers.map((worker) => missingOf(seat.needs, worker)).filter(({ length }) => length > 0);
  const nearest = lacks.sort((left, right) => left.length - right.length || levels(left) - levels(right))[0];
  return { kind: 'add-worker', skills: seat.needs, missing: nearest ?? seat.needs, count };
}

function missingOf(needs: readonly SkillLevel[], { skills }: TeamWorker): SkillLevel[] {
  return needs.filter(({ skill, level }) => !skills.some((own) => own.skill === skill && own.level >= level));
}

function levels(needs: readonly SkillLevel[]): number {
  return needs.reduce((sum, { level }) => sum + level, 0);
}
