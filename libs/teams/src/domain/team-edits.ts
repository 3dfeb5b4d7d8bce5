import { err } from '@muster/kernel';
import type { EditOutcome } from './blueprint-edits.ts';
import { validateBlueprint, type Blueprint } from './blueprint.ts';
import type { SubTeam } from './nested-teams.ts';

/** The seats move into it, from wherever they were. */
export function addTeam(blueprint: Blueprint, team: SubTeam, seatIds: readonly string[] = []): EditOutcome {
  const stray = seatIds.find((id) => !blueprint.seats.some((seat) => seat.id === id));
  if (stray !== undefined) return err({ kind: 'SeatNotFound', seatId: stray });
  const seats = blueprint.seats.map((seat) => (seatIds.includes(seat.id) ? { ...seat, teamId: team.id } : seat));
  return validateBlueprint({ ...blueprint, seats, teams: [...blueprint.teams, team] });
}

export function editTeam(blueprint: Blueprint, teamId: string, changes: Partial<Omit<SubTeam, 'id'>>): EditOutcome {
  if (!blueprint.teams.some(({ id }) => id === teamId)) return err({ kind: 'TeamNotFound', teamId });
  const teams = blueprint.teams.map((team) => (team.id === teamId ? { ...team, ...changes } : team));
  return validateBlueprint({ ...blueprint, teams });
}

/** What was in it belongs to the team around it. */
export function removeTeam(blueprint: Blueprint, teamId: string): EditOutcome {
  const removed = blueprint.teams.find(({ id }) => id === teamId);
  if (!removed) return err({ kind: 'TeamNotFound', teamId });
  const { parentId } = removed;
  const seats = blueprint.seats.map((seat) => (seat.teamId === teamId ? { ...seat, teamId: parentId } : seat));
  const teams = blueprint.teams
    .filter(({ id }) => id !== teamId)
    .map((team) => (team.parentId === teamId ? { ...team, parentId } : team));
  return validateBlueprint({ ...blueprint, seats, teams });
}

export function moveSeat(blueprint: Blueprint, seatId: string, teamId: string | null): EditOutcome {
  if (!blueprint.seats.some(({ id }) => id === seatId)) return err({ kind: 'SeatNotFound', seatId });
  const seats = blueprint.seats.map((seat) => (seat.id === seatId ? { ...seat, teamId } : seat));
  return validateBlueprint({ ...blueprint, seats });
}
