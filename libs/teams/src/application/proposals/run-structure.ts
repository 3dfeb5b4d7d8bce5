import type { Block, Seat } from '../../domain/blueprint.ts';
import type { SubTeam } from '../../domain/nested-teams.ts';
import type { Agreement } from '../../domain/proposals/new-work.ts';
import type { TeamPlan, WorkDone } from '../../domain/proposals/team-plan.ts';
import type { StoredBlueprint } from '../../persistence/blueprint.store.ts';
import type { RunRows } from '../../persistence/run.store.ts';
import type { RunBlockRow, RunSeatRow, RunTeamRow } from '../../persistence/run.tables.ts';

/** The structure of a run as one value, with what was agreed on it. What was cancelled or taken out is not part of it. */
export function planOfRun(rows: RunRows): TeamPlan {
  const { run, holders } = rows;
  const blocks = rows.blocks.filter(({ state }) => state !== 'cancelled');
  const seats = rows.seats.filter(({ removedAt }) => removedAt === null);
  const there = new Set(blocks.map(({ id }) => id));
  const sitting = new Map(holders.filter(({ leftAt }) => !leftAt).map(({ seatId, workerId }) => [seatId, workerId]));
  const { budgetMinor, deadline, dataClasses, dataOrigin } = run;
  return {
    structure: {
      title: run.title,
      blocks: blocks.map(blockOf),
      links: rows.links
        .filter(({ fromBlockId, toBlockId }) => there.has(fromBlockId) && there.has(toBlockId))
        .map(({ fromBlockId, toBlockId, kind }) => ({ from: fromBlockId, to: toBlockId, kind })),
      seats: seats.map(seatOf),
      teams: rows.teams.map(teamOf),
    },
    terms: { budget: budgetMinor.toString(), deadline: deadline?.toISOString() ?? null, dataClasses, dataOrigin },
    prices: Object.fromEntries(
      blocks.flatMap(({ id, priceMinor }) => (priceMinor === null ? [] : [[id, priceMinor.toString()]])),
    ),
    holders: Object.fromEntries(
      seats.flatMap(({ id, askFirst }) => {
        const workerId = sitting.get(id) ?? askFirst;
        return workerId === null ? [] : [[id, workerId]];
      }),
    ),
    fixed: Object.fromEntries(
      blocks.flatMap(({ id, fixedFrom, fixedUntil }) =>
        fixedFrom && fixedUntil ? [[id, { from: fixedFrom.toISOString(), until: fixedUntil.toISOString() }]] : [],
      ),
    ),
  };
}

/** Nobody holds anything yet and nothing is agreed. */
export function planOfBlueprint({
  structure,
  budgetMinor,
  deadline,
  dataClasses,
  dataOrigin,
}: StoredBlueprint): TeamPlan {
  const terms = { budget: budgetMinor.toString(), deadline: deadline?.toISOString() ?? null, dataClasses, dataOrigin };
  return { structure, terms, prices: {}, holders: {}, fixed: {} };
}

/** What somebody has in hand or has finished. */
export function workDoneIn({ blocks }: Pick<RunRows, 'blocks'>): WorkDone[] {
  return blocks.flatMap(({ id: blockId, state }): WorkDone[] => {
    if (state === 'accepted') return [{ blockId, state }];
    return state === 'in-progress' || state === 'delivered' || state === 'refused' ? [{ blockId, state: 'begun' }] : [];
  });
}

/** What present holders have agreed to. */
export function agreementsIn({ holders, offers, seats }: Pick<RunRows, 'holders' | 'offers' | 'seats'>): Agreement[] {
  const removed = new Set(seats.filter(({ removedAt }) => removedAt).map(({ id }) => id));
  return holders.flatMap(({ seatId, workerId, offerId, leftAt }): Agreement[] => {
    const offer = offers.find(({ id }) => id === offerId);
    if (leftAt || !offer || removed.has(seatId)) return [];
    return [{ seatId, workerId, covers: new Set(offer.blocks.map(({ blockId, duty }) => `${blockId} ${duty}`)) }];
  });
}

export function blockOf(row: RunBlockRow): Block {
  const { id, key, title, description, libraryBlockId, seatId, reviewSeatId, inputs, outputs, criteria, aiFit } = row;
  const { personMinutes, agentMinutes, reviewMinutes } = row;
  return {
    ...{ id, key, title, description, libraryBlockId, seatId, reviewSeatId, inputs, outputs, criteria, aiFit },
    estimate: { personMinutes, agentMinutes, reviewMinutes },
    dataClasses: row.dataClasses as Block['dataClasses'],
  };
}

export function seatOf({ id, title, role, skills, languages, preferredKind, teamId }: RunSeatRow): Seat {
  return { id, title, role, skills, languages, preferredKind, teamId };
}

export function teamOf({ id, title, parentId, leadSeatId }: RunTeamRow): SubTeam {
  return { id, title, parentId, leadSeatId };
}
