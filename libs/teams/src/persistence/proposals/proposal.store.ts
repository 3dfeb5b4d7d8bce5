import type { Tx } from '@muster/platform';
import { messageTable, proposalTable, type MessageRow, type ProposalRow } from './proposal.tables.ts';

const MOST_LISTED = 200;

export async function insertProposal(tx: Tx, proposal: Omit<ProposalRow, 'workspaceId'>): Promise<void> {
  await tx.insert(proposalTable, proposal);
}

export async function proposalById(tx: Tx, id: string): Promise<ProposalRow | undefined> {
  return tx.one(proposalTable, { id });
}

export async function lockProposal(tx: Tx, id: string): Promise<ProposalRow | undefined> {
  return tx.lock(proposalTable, { id });
}

export async function saveProposal(tx: Tx, proposal: ProposalRow, patch: Partial<ProposalRow>): Promise<void> {
  await tx.update(proposalTable, { id: proposal.id }, { ...patch, revision: proposal.revision + 1 });
}

/** Newest first. */
export async function proposalsOf(
  tx: Tx,
  of: { readonly runId: string } | { readonly blueprintId: string },
): Promise<ProposalRow[]> {
  return (await tx.many(proposalTable, of, { id: 'DESC' })).slice(0, MOST_LISTED);
}

export async function insertMessage(tx: Tx, message: Omit<MessageRow, 'workspaceId'>): Promise<void> {
  await tx.insert(messageTable, message);
}

export async function messageById(tx: Tx, id: string): Promise<MessageRow | undefined> {
  return tx.one(messageTable, { id });
}

/** The last ones, oldest first, with the proposals they led to. */
export async function messagesOf(
  tx: Tx,
  runId: string,
  { first, before }: { first: number; before: string | null },
): Promise<(MessageRow & { proposalId: string | null })[]> {
  const ids = await tx.query<{ id: string }>(
    `SELECT id FROM teams.message
     WHERE workspace_id = $1 AND run_id = $2 AND ($3::uuid IS NULL OR id < $3::uuid) ORDER BY id DESC LIMIT $4`,
    [tx.workspaceId, runId, before, first],
  );
  if (ids.length === 0) return [];
  const rows = await tx.many(messageTable, { id: ids.map(({ id }) => id) }, { id: 'ASC' });
  const proposals = await tx.query<{ id: string; message_id: string }>(
    `SELECT id, message_id FROM teams.proposal
     WHERE workspace_id = $1 AND run_id = $2 AND message_id = ANY ($3) AND state <> 'withdrawn'`,
    [tx.workspaceId, runId, rows.map(({ id }) => id)],
  );
  const led = new Map(proposals.map(({ id, message_id }) => [message_id, id]));
  return rows.map((row) => ({ ...row, proposalId: led.get(row.id) ?? null }));
}
