import type { Tx } from '@muster/platform';
import type { RunRows } from '../run.store.ts';
import {
  runBlockTable,
  runLinkTable,
  runSeatTable,
  runTable,
  runTeamTable,
  type RunBlockRow,
  type RunSeatRow,
} from '../run.tables.ts';

/** Writes what differs between two structures of a run. Rows of people's work stay; blocks and seats only end. */
export async function writeStructure(tx: Tx, before: RunRows, after: RunRows): Promise<void> {
  const runId = before.run.id;
  if (differs(before.run, after.run)) {
    const { title, budgetMinor, deadline, dataClasses, dataOrigin } = after.run;
    await tx.update(runTable, { id: runId }, { title, budgetMinor, deadline, dataClasses, dataOrigin });
  }
  await writeTeams(tx, before, after);
  for (const seat of after.seats) {
    const old = before.seats.find(({ id }) => id === seat.id);
    if (!old) await tx.insert(runSeatTable, unscoped(seat));
    else if (differs(old, seat)) await tx.update(runSeatTable, { id: seat.id }, seatPatch(seat));
  }
  for (const block of after.blocks) {
    const old = before.blocks.find(({ id }) => id === block.id);
    if (!old) await tx.insert(runBlockTable, unscoped(block));
    else if (differs(blockPatch(old), blockPatch(block)))
      await tx.update(runBlockTable, { id: block.id }, blockPatch(block));
  }
  await writeLinks(tx, before, after);
}

async function writeTeams(tx: Tx, before: RunRows, after: RunRows): Promise<void> {
  const kept = new Set(after.teams.map(({ id }) => id));
  for (const { id } of before.teams) if (!kept.has(id)) await tx.remove(runTeamTable, { id });
  for (const team of after.teams) {
    const old = before.teams.find(({ id }) => id === team.id);
    const { title, parentId, leadSeatId, position } = team;
    if (!old) await tx.insert(runTeamTable, unscoped(team));
    else if (differs(old, team))
      await tx.update(runTeamTable, { id: team.id }, { title, parentId, leadSeatId, position });
  }
}

async function writeLinks(tx: Tx, before: RunRows, after: RunRows): Promise<void> {
  const nameOf = (link: RunRows['links'][number]) => `${link.fromBlockId} ${link.toBlockId} ${link.kind}`;
  const [old, kept] = [before, after].map(({ links }) => new Set(links.map(nameOf)));
  for (const link of before.links) {
    const { runId, fromBlockId, toBlockId } = link;
    if (!kept!.has(nameOf(link))) await tx.remove(runLinkTable, { runId, fromBlockId, toBlockId });
  }
  for (const link of after.links) if (!old!.has(nameOf(link))) await tx.insert(runLinkTable, unscoped(link));
}

function seatPatch(seat: RunSeatRow): Partial<RunSeatRow> {
  const { position, title, role, skills, languages, preferredKind, teamId, askFirst, removedAt } = seat;
  return { position, title, role, skills, languages, preferredKind, teamId, askFirst, removedAt };
}

/** What the plan says of a block; how it stands is for the rules of states. */
function blockPatch(block: RunBlockRow): Partial<RunBlockRow> {
  const { position, key, title, description, libraryBlockId, seatId, reviewSeatId, inputs, outputs, criteria } = block;
  const { personMinutes, agentMinutes, reviewMinutes, aiFit, dataClasses, fixedFrom, fixedUntil } = block;
  return {
    ...{ position, key, title, description, libraryBlockId, seatId, reviewSeatId, inputs, outputs, criteria },
    ...{ personMinutes, agentMinutes, reviewMinutes, aiFit, dataClasses, fixedFrom, fixedUntil },
  };
}

function unscoped<Row extends { readonly workspaceId: unknown }>({ workspaceId: _, ...row }: Row) {
  return row;
}

function differs(one: object, other: object): boolean {
  const text = (row: object) =>
    JSON.stringify(row, (_key, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));
  return text(one) !== text(other);
}
