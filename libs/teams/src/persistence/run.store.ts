import type { Tx } from '@muster/platform';
import { openAsksOf, type AskRow } from './running/ask.table.ts';
import { takenVersionTable, type TakenVersionRow } from './running/taken-version.table.ts';
import { offerTable, type OfferRow } from './offer.tables.ts';
import { runSpendTable, type RunSpendRow } from './spend.table.ts';
import {
  runBlockTable,
  runLinkTable,
  runSeatTable,
  runTable,
  runTeamTable,
  seatHolderTable,
  type RunBlockRow,
  type RunLinkRow,
  type RunRow,
  type RunSeatRow,
  type RunTeamRow,
  type SeatHolderRow,
} from './run.tables.ts';

/** Everything a change of a run may have to look at. */
export interface RunRows {
  readonly run: RunRow;
  /** In the order of the plan. */
  readonly blocks: readonly RunBlockRow[];
  readonly links: readonly RunLinkRow[];
  readonly seats: readonly RunSeatRow[];
  readonly teams: readonly RunTeamRow[];
  /** Present and past, oldest first. */
  readonly holders: readonly SeatHolderRow[];
  /** Oldest first. */
  readonly offers: readonly OfferRow[];
  /** What models cost, oldest first. */
  readonly spends: readonly RunSpendRow[];
  /** The newest packet version of each block that has one. */
  readonly versions: ReadonlyMap<string, number>;
  /** Under which agreements versions of a block were put out. */
  readonly sharedUnder: ReadonlyMap<string, readonly string[]>;
  /** Which versions blocks were made with. */
  readonly taken: readonly TakenVersionRow[];
  /** What somebody waits for a person to answer; oldest first. */
  readonly openAsks: readonly AskRow[];
}

/**
 * One change of a run at a time: each may move the times of every block, and two at once would each plan with half the facts.
 * Different runs do not wait for each other.
 */
export async function lockRun(tx: Tx, id: string): Promise<RunRows | undefined> {
  const run = await tx.lock(runTable, { id });
  return run && readRun(tx, run);
}

export async function runRows(tx: Tx, id: string): Promise<RunRows | undefined> {
  const run = await tx.one(runTable, { id });
  return run && readRun(tx, run);
}

async function readRun(tx: Tx, run: RunRow): Promise<RunRows> {
  const runId = run.id;
  const versions = await tx.query<{ block_id: string; version: number; offers: string[] }>(
    `SELECT block_id, max(version) AS version, array_agg(DISTINCT offer_id::text) AS offers
     FROM teams.packet WHERE workspace_id = $1 AND run_id = $2 GROUP BY block_id`,
    [tx.workspaceId, runId],
  );
  return {
    run,
    blocks: await tx.many(runBlockTable, { runId }, { position: 'ASC' }),
    links: await tx.many(runLinkTable, { runId }),
    seats: await tx.many(runSeatTable, { runId }, { position: 'ASC' }),
    teams: await tx.many(runTeamTable, { runId }, { position: 'ASC' }),
    holders: await tx.many(seatHolderTable, { runId }, { since: 'ASC' }),
    offers: await tx.many(offerTable, { runId }, { id: 'ASC' }),
    spends: await tx.many(runSpendTable, { runId }, { id: 'ASC' }),
    versions: new Map(versions.map((row) => [row.block_id, row.version])),
    sharedUnder: new Map(versions.map((row) => [row.block_id, row.offers])),
    taken: await tx.many(takenVersionTable, { runId }),
    openAsks: await openAsksOf(tx, runId),
  };
}

export type NewRun = {
  readonly [Part in 'run' | 'blocks' | 'links' | 'seats' | 'teams']: RunRows[Part] extends readonly (infer Row)[]
    ? readonly Omit<Row, 'workspaceId'>[]
    : Omit<RunRows[Part], 'workspaceId'>;
};

export async function insertRun(tx: Tx, { run, blocks, links, seats, teams }: NewRun): Promise<void> {
  await tx.insert(runTable, run);
  await tx.insert(runTeamTable, teams);
  await tx.insert(runSeatTable, seats);
  await tx.insert(runBlockTable, blocks);
  await tx.insert(runLinkTable, links);
}

export async function insertSeat(tx: Tx, seat: Omit<RunSeatRow, 'workspaceId'>): Promise<void> {
  await tx.insert(runSeatTable, seat);
}

export async function saveRun(tx: Tx, id: string, patch: Partial<RunRow>): Promise<void> {
  await tx.update(runTable, { id }, patch);
}

export async function saveBlock(tx: Tx, id: string, patch: Partial<RunBlockRow>): Promise<void> {
  await tx.update(runBlockTable, { id }, patch);
}

export async function saveSeat(tx: Tx, id: string, patch: Partial<RunSeatRow>): Promise<void> {
  await tx.update(runSeatTable, { id }, patch);
}
