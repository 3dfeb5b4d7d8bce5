import type { PageRequest, Tx } from '@muster/platform';
import { askTable, type AskRow } from './running/ask.table.ts';
import { takenVersionTable, type TakenVersionRow } from './running/taken-version.table.ts';
import { isOpenAsk } from '../domain/running/ask.ts';
import { offerTable, type OfferRow } from './offer.tables.ts';
import { draftTable, packetTable, type DraftRow, type PacketRow } from './packet.tables.ts';
import type { RunRows } from './run.store.ts';
import {
  runBlockTable,
  runLinkTable,
  runSeatTable,
  runTable,
  runTeamTable,
  seatHolderTable,
  type RunRow,
} from './run.tables.ts';
import { runSpendTable, type RunSpendRow } from './spend.table.ts';

/** A run with everything a board shows. */
export interface RunPicture extends RunRows {
  readonly packets: readonly PacketRow[];
  readonly drafts: readonly DraftRow[];
  /** Answered ones too; oldest first. */
  readonly asks: readonly AskRow[];
}

/** Newest first, one more than asked for. */
export async function runPage(tx: Tx, page: PageRequest): Promise<RunPicture[]> {
  const ids = await tx.query<{ id: string }>(
    `SELECT id FROM teams.run WHERE workspace_id = $1 AND ($2::uuid IS NULL OR id < $2::uuid) ORDER BY id DESC LIMIT $3`,
    [tx.workspaceId, page.afterKey, page.first + 1],
  );
  const pictures = await runPictures(
    tx,
    ids.map(({ id }) => id),
  );
  return ids.flatMap(({ id }) => pictures.get(id) ?? []);
}

/** As many statements for fifty runs as for one. */
export async function runPictures(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, RunPicture>> {
  if (ids.length === 0) return new Map();
  const runs = await tx.many(runTable, { id: ids });
  const runId = runs.map(({ id }) => id);
  if (runId.length === 0) return new Map();
  const blocks = byRun(await tx.many(runBlockTable, { runId }, { position: 'ASC' }));
  const links = byRun(await tx.many(runLinkTable, { runId }));
  const seats = byRun(await tx.many(runSeatTable, { runId }, { position: 'ASC' }));
  const teams = byRun(await tx.many(runTeamTable, { runId }, { position: 'ASC' }));
  const holders = byRun(await tx.many(seatHolderTable, { runId }, { since: 'ASC' }));
  const offers = byRun<OfferRow>(await tx.many(offerTable, { runId }, { id: 'ASC' }));
  const packets = byRun<PacketRow>(await tx.many(packetTable, { runId }, { version: 'ASC' }));
  const drafts = byRun<DraftRow>(await tx.many(draftTable, { runId }, { id: 'ASC' }));
  const taken = byRun<TakenVersionRow>(await tx.many(takenVersionTable, { runId }));
  const asks = byRun<AskRow>(await tx.many(askTable, { runId }, { id: 'ASC' }));
  const spends = byRun<RunSpendRow>(await tx.many(runSpendTable, { runId }, { id: 'ASC' }));
  const picture = (run: RunRow): RunPicture => ({
    run,
    blocks: blocks(run.id),
    links: links(run.id),
    seats: seats(run.id),
    teams: teams(run.id),
    holders: holders(run.id),
    offers: offers(run.id),
    packets: packets(run.id),
    drafts: drafts(run.id),
    spends: spends(run.id),
    versions: new Map(packets(run.id).map(({ blockId, version }) => [blockId, version])),
    sharedUnder: offersOf(packets(run.id)),
    taken: taken(run.id),
    asks: asks(run.id),
    openAsks: asks(run.id).filter(({ state }) => isOpenAsk(state)),
  });
  return new Map(runs.map((run) => [run.id, picture(run)]));
}

function offersOf(packets: readonly PacketRow[]): ReadonlyMap<string, readonly string[]> {
  const offers = new Map<string, string[]>();
  for (const { blockId, offerId } of packets) offers.set(blockId, [...(offers.get(blockId) ?? []), offerId]);
  return offers;
}

function byRun<Row extends { readonly runId: string }>(rows: readonly Row[]): (runId: string) => readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.runId, [...(groups.get(row.runId) ?? []), row]);
  return (runId) => groups.get(runId) ?? [];
}
