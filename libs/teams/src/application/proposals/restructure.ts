import type { Block, Seat } from '../../domain/blueprint.ts';
import type { TeamPlan } from '../../domain/proposals/team-plan.ts';
import { seatCalendar, type SeatCalendar } from '../../domain/seat-calendar.ts';
import type { RunRows } from '../../persistence/run.store.ts';
import type { RunBlockRow, RunSeatRow } from '../../persistence/run.tables.ts';
import { newRunBlock } from '../new-run-block.ts';

export interface Restructured {
  /** As they would be, with removed blocks cancelled and removed seats marked. Nothing is planned or offered anew yet. */
  readonly rows: RunRows;
  readonly addedBlockIds: ReadonlySet<string>;
  readonly goneBlockIds: ReadonlySet<string>;
  readonly addedSeatIds: ReadonlySet<string>;
  readonly goneSeatIds: ReadonlySet<string>;
  /** Seats whose holder is to be another. */
  readonly vacatedSeatIds: ReadonlySet<string>;
}

export interface Home {
  readonly timeZone: string;
  readonly country: string;
}

/** The rows of a run after its plan has become another: a pure step, so that a preview and a merge cannot differ. */
export function restructure(rows: RunRows, plan: TeamPlan, { now, home }: { now: Date; home: Home }): Restructured {
  const { structure, fixed, holders, terms } = plan;
  const { run } = rows;
  const there = new Set(structure.blocks.map(({ id }) => id));
  const seated = new Set(structure.seats.map(({ id }) => id));
  const goneBlocks = rows.blocks.filter(({ id, state }) => state !== 'cancelled' && !there.has(id));
  const goneSeats = rows.seats.filter(({ id, removedAt }) => removedAt === null && !seated.has(id));
  const sitting = new Map(
    rows.holders.filter(({ leftAt }) => !leftAt).map((holder) => [holder.seatId, holder.workerId]),
  );
  const vacated = structure.seats.filter(({ id }) => sitting.has(id) && sitting.get(id) !== holders[id]);
  const blocks = structure.blocks.map((block, position) => ({
    ...(rows.blocks.find(({ id }) => id === block.id) ?? {
      ...newRunBlock(run.id, position, block),
      workspaceId: run.workspaceId,
    }),
    ...blockFields(block, position),
    fixedFrom: fixed[block.id] ? new Date(fixed[block.id]!.from) : null,
    fixedUntil: fixed[block.id] ? new Date(fixed[block.id]!.until) : null,
  }));
  const seats = structure.seats.map((seat, position) => {
    const before = rows.seats.find(({ id }) => id === seat.id);
    const askFirst =
      sitting.get(seat.id) === holders[seat.id] ? (before?.askFirst ?? null) : (holders[seat.id] ?? null);
    return { ...(before ?? newSeat(rows, seat, { plan, home })), ...seatFields(seat, position), askFirst };
  });
  const cancelled: RunBlockRow[] = rows.blocks
    .filter(({ id }) => !there.has(id))
    .map((block) => ({ ...block, state: 'cancelled' }));
  const removed = rows.seats
    .filter(({ id }) => !seated.has(id))
    .map((seat) => ({ ...seat, removedAt: seat.removedAt ?? now }));
  return {
    rows: {
      ...rows,
      run: {
        ...run,
        title: structure.title,
        budgetMinor: BigInt(terms.budget),
        deadline: terms.deadline === null ? null : new Date(terms.deadline),
        dataClasses: [...terms.dataClasses],
        dataOrigin: terms.dataOrigin,
      },
      blocks: [...blocks, ...cancelled],
      seats: [...seats, ...removed],
      links: structure.links.map(({ from, to, kind }) => ({
        ...{ workspaceId: run.workspaceId, runId: run.id, fromBlockId: from, toBlockId: to, kind },
      })),
      teams: structure.teams.map((team, position) => ({
        ...team,
        ...{ workspaceId: run.workspaceId, runId: run.id, position },
      })),
    },
    addedBlockIds: without(there, rows.blocks),
    goneBlockIds: idsOf(goneBlocks),
    addedSeatIds: without(seated, rows.seats),
    goneSeatIds: idsOf(goneSeats),
    vacatedSeatIds: idsOf(vacated),
  };
}

function blockFields(block: Block, position: number): Partial<RunBlockRow> {
  const { id: _, estimate, dataClasses, ...fields } = block;
  const { key, title, description, libraryBlockId, seatId, reviewSeatId, inputs, outputs, criteria, aiFit } = fields;
  return {
    ...{ position, key, title, description, libraryBlockId, seatId, reviewSeatId, inputs, outputs, criteria, aiFit },
    ...estimate,
    dataClasses: [...dataClasses],
  };
}

function seatFields({ title, role, skills, languages, preferredKind, teamId }: Seat, position: number) {
  return { position, title, role, skills, languages: [...languages], preferredKind, teamId };
}

/** Planned with the hours of whoever is to be asked first, or of who has the same role, else with usual ones of the client's place. */
function newSeat(rows: RunRows, seat: Seat, { plan, home }: { plan: TeamPlan; home: Home }): RunSeatRow {
  const { run } = rows;
  return {
    ...{ workspaceId: run.workspaceId, id: seat.id, runId: run.id },
    ...seatFields(seat, 0),
    kinds: kindsFor(seat, plan, run.variant),
    state: 'open',
    calendar: calendarFor(rows, seat, plan) ?? seatCalendar({ kind: 'person', ...home, hours: [] }),
    round: 1,
    ...{ exhaustedAt: null, elastic: null, twinOf: null, closedAt: null },
    askFirst: null,
    removedAt: null,
  };
}

function calendarFor({ seats, holders }: RunRows, seat: Seat, plan: TeamPlan): SeatCalendar | undefined {
  const wished = plan.holders[seat.id];
  const known = holders.find(({ workerId, leftAt }) => workerId === wished && !leftAt);
  return (seats.find(({ id }) => id === known?.seatId) ?? seats.find(({ role }) => role === seat.role))?.calendar;
}

/** By the rule of the quotes: agents where the plan wants them and can have them, never where work is looked at. */
function kindsFor({ id, preferredKind }: Seat, { structure }: TeamPlan, variant: string): RunSeatRow['kinds'] {
  const own = structure.blocks.filter(({ seatId }) => seatId === id);
  const reviews = structure.blocks.some(({ reviewSeatId }) => reviewSeatId === id);
  const canBeAgent = own.every(({ aiFit, estimate }) => aiFit !== 'none' && estimate.agentMinutes !== null);
  const isForAgent = variant === 'ai-with-review' || preferredKind === 'agent';
  if (variant === 'people-only' || preferredKind === 'person' || reviews || !canBeAgent || !isForAgent)
    return ['person'];
  return ['agent', 'person'];
}

function idsOf(rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rows.map(({ id }) => id));
}

function without(ids: ReadonlySet<string>, rows: readonly { readonly id: string }[]): ReadonlySet<string> {
  const known = idsOf(rows);
  return new Set([...ids].filter((id) => !known.has(id)));
}
