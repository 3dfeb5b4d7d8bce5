/** A part of the team with a lead of its own. Teams stand inside teams; null is the whole team. */
export interface SubTeam {
  readonly id: string;
  readonly title: string;
  readonly parentId: string | null;
  /** Whoever holds this seat leads the team and the teams below it; null while only those above do. */
  readonly leadSeatId: string | null;
}

/** What of a plan or of a run says who belongs where. */
export interface TeamedPlan {
  readonly teams: readonly SubTeam[];
  readonly seats: readonly { readonly id: string; readonly title: string; readonly teamId: string | null }[];
  readonly blocks: readonly { readonly id: string; readonly seatId: string }[];
}

export type DecisionSubject = { readonly blockId: string } | { readonly seatId: string } | { readonly teamId: string };

export type TeamRefusal =
  | { readonly kind: 'SeatNamesUnknownTeam'; readonly seatTitle: string; readonly teamId: string }
  | { readonly kind: 'TeamParentNotFound'; readonly teamTitle: string; readonly parentId: string }
  /** Titles of one cycle in order; the first is repeated at the end. */
  | { readonly kind: 'TeamsHaveCycle'; readonly path: readonly string[] }
  | { readonly kind: 'TeamLeadNotFound'; readonly teamTitle: string; readonly seatId: string }
  | { readonly kind: 'TeamLeadIsElsewhere'; readonly teamTitle: string; readonly seatTitle: string };

/**
 * Whether the lead who sits in `leadSeatId` decides about a block, a seat or a team: in the own team and all below, never above or
 * beside. The own seat and what it makes are left to those above: nobody decides about themselves.
 */
export function mayDecide(plan: TeamedPlan, leadSeatId: string, subject: DecisionSubject): boolean {
  const seatId = 'teamId' in subject ? null : seatOf(plan, subject);
  if (seatId === undefined || seatId === leadSeatId) return false;
  const teamId = 'teamId' in subject ? subject.teamId : teamOfSeat(plan, seatId!);
  return teamAndAbove(plan, teamId).some((team) => team.leadSeatId === leadSeatId);
}

/** The seats whose holders decide about it, the nearest lead first. The client's staff stands above them all. */
export function leadsOf(plan: TeamedPlan, subject: DecisionSubject): string[] {
  const leads = plan.teams.flatMap(({ leadSeatId }) => leadSeatId ?? []);
  const teamId = 'teamId' in subject ? subject.teamId : teamOf(plan, subject);
  const order = teamAndAbove(plan, teamId).flatMap(({ leadSeatId }) => leadSeatId ?? []);
  const able = [...new Set(leads)].filter((seatId) => mayDecide(plan, seatId, subject));
  return able.sort((left, right) => order.indexOf(left) - order.indexOf(right));
}

/** A block belongs to the team of the seat that makes it. @returns null for the whole team and for what is not there */
export function teamOf(plan: TeamedPlan, subject: { readonly blockId: string } | { readonly seatId: string }) {
  const seatId = seatOf(plan, subject);
  return seatId === undefined ? null : teamOfSeat(plan, seatId);
}

/** Every seat in the team and in those below it. */
export function seatsBelow(plan: TeamedPlan, teamId: string): string[] {
  return plan.seats.flatMap((seat) => (teamAndAbove(plan, seat.teamId).some(({ id }) => id === teamId) ? seat.id : []));
}

/** From the team itself up to one that stands directly in the whole team. Ends where a cycle would begin again. */
export function teamAndAbove({ teams }: Pick<TeamedPlan, 'teams'>, teamId: string | null): SubTeam[] {
  const path: SubTeam[] = [];
  let next = teams.find(({ id }) => id === teamId);
  while (next && !path.includes(next)) {
    path.push(next);
    const { parentId } = next;
    next = teams.find(({ id }) => id === parentId);
  }
  return path;
}

/** The rules of nested teams that hold for every stored plan. */
export function findTeamFault(plan: TeamedPlan): TeamRefusal | undefined {
  const known = new Set(plan.teams.map(({ id }) => id));
  const stray = plan.seats.find(({ teamId }) => teamId !== null && !known.has(teamId));
  if (stray) return { kind: 'SeatNamesUnknownTeam', seatTitle: stray.title, teamId: stray.teamId! };
  for (const team of plan.teams) {
    const fault = findFaultOf(team, plan);
    if (fault) return fault;
  }
  return undefined;
}

function findFaultOf(team: SubTeam, plan: TeamedPlan): TeamRefusal | undefined {
  const { title: teamTitle, parentId, leadSeatId } = team;
  if (parentId !== null && !plan.teams.some(({ id }) => id === parentId))
    return { kind: 'TeamParentNotFound', teamTitle, parentId };
  const path = teamAndAbove(plan, team.id);
  const last = path.at(-1);
  if (last && last.parentId !== null) {
    const from = path.findIndex(({ id }) => id === last.parentId);
    return { kind: 'TeamsHaveCycle', path: [...path.slice(from), path[from]!].map(({ title }) => title) };
  }
  if (leadSeatId === null) return undefined;
  const lead = plan.seats.find(({ id }) => id === leadSeatId);
  if (!lead) return { kind: 'TeamLeadNotFound', teamTitle, seatId: leadSeatId };
  if (lead.teamId === team.id || lead.teamId === parentId) return undefined;
  return { kind: 'TeamLeadIsElsewhere', teamTitle, seatTitle: lead.title };
}

function seatOf({ seats, blocks }: TeamedPlan, subject: { blockId: string } | { seatId: string }): string | undefined {
  if ('blockId' in subject) return blocks.find(({ id }) => id === subject.blockId)?.seatId;
  return seats.find(({ id }) => id === subject.seatId)?.id;
}

function teamOfSeat({ seats }: TeamedPlan, seatId: string): string | null {
  return seats.find(({ id }) => id === seatId)?.teamId ?? null;
}
