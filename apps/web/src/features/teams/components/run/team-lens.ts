import type { RunLifeQuery } from '../../../../shared/api/generated/graphql.ts';
import type { Board } from '../../api/run-board.ts';

type Life = NonNullable<RunLifeQuery['run']>;

/** The board of one team inside the team and of those below it: what its lead steers. Without a team: everything. */
export function boardOfTeam(
  board: Board,
  life: Pick<Life, 'teams' | 'seats'> | undefined,
  teamId: string | null,
): Board {
  const closed = new Set(life?.seats.filter(({ isClosed }) => isClosed).map(({ id }) => id));
  const inTeam = life && teamId ? seatsOfTeam(life, teamId) : undefined;
  const seats = board.seats.filter(
    ({ id }) => (!inTeam || inTeam.has(id)) && (!closed.has(id) || board.blocks.some(({ seatId }) => seatId === id)),
  );
  if (seats.length === board.seats.length) return board;
  const shown = new Set(seats.map(({ id }) => id));
  const blocks = board.blocks.filter(({ seatId }) => shown.has(seatId));
  const there = new Set(blocks.map(({ id }) => id));
  const links = board.links.filter(({ fromBlockId, toBlockId }) => there.has(fromBlockId) && there.has(toBlockId));
  return { ...board, seats, blocks, links };
}

/** Teams in the order of the tree, each with how deep it stands. */
export function teamTree(
  teams: Life['teams'],
  parentId: string | null = null,
  depth = 0,
): { id: string; label: string }[] {
  return teams
    .filter((team) => team.parentId === parentId)
    .flatMap(({ id, title }) => [{ id, label: `${' '.repeat(depth * 3)}${title}` }, ...teamTree(teams, id, depth + 1)]);
}

function seatsOfTeam({ teams, seats }: Pick<Life, 'teams' | 'seats'>, teamId: string): ReadonlySet<string> {
  const below = new Set([teamId]);
  for (let before = 0; before !== below.size;) {
    before = below.size;
    for (const { id, parentId } of teams) if (parentId && below.has(parentId)) below.add(id);
  }
  return new Set(seats.flatMap(({ id, teamId: own }) => (own && below.has(own) ? id : [])));
}
