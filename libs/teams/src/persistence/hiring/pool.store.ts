import type { Tx } from '@muster/platform';
import {
  guestPoolTable,
  hiringPolicyTable,
  openingTable,
  poolMemberTable,
  poolTable,
  type GuestPoolRow,
  type HiringPolicyRow,
  type OpeningRow,
  type PoolMemberRow,
  type PoolRow,
} from './pool.tables.ts';

export async function pools(tx: Tx): Promise<{ pools: PoolRow[]; members: PoolMemberRow[] }> {
  return {
    pools: await tx.many(poolTable, {}, { name: 'ASC' }),
    members: await tx.many(poolMemberTable, {}, { workerName: 'ASC' }),
  };
}

export async function poolById(tx: Tx, id: string): Promise<PoolRow | undefined> {
  return tx.lock(poolTable, { id });
}

/** @returns false when a pool of this name is there already */
export async function insertPool(tx: Tx, pool: Omit<PoolRow, 'workspaceId'>): Promise<boolean> {
  return tx.insertOnce(poolTable, pool);
}

export async function memberOf(tx: Tx, poolId: string, workerId: string): Promise<PoolMemberRow | undefined> {
  return tx.lock(poolMemberTable, { poolId, workerId });
}

/** @returns the row as it is now, its version counted on */
export async function saveMember(
  tx: Tx,
  member: Omit<PoolMemberRow, 'workspaceId' | 'version'>,
  before: PoolMemberRow | undefined,
): Promise<PoolMemberRow> {
  const row = { ...member, version: (before?.version ?? 0) + 1 };
  const { poolId, workerId, ...patch } = row;
  if (before) await tx.update(poolMemberTable, { poolId, workerId }, patch);
  else await tx.insert(poolMemberTable, row);
  return { ...row, workspaceId: tx.workspaceId };
}

export async function joinedMembers(tx: Tx, poolId: string): Promise<PoolMemberRow[]> {
  return tx.many(poolMemberTable, { poolId, state: 'joined' });
}

/** Takes over a copy unless a newer one is there already. */
export async function copyMembership(tx: Tx, copy: Omit<GuestPoolRow, 'workspaceId'>): Promise<void> {
  if (await tx.insertOnce(guestPoolTable, copy)) return;
  const { poolId, workerId, ...patch } = copy;
  const before = await tx.lock(guestPoolTable, { poolId, workerId });
  if (before && before.version < copy.version) await tx.update(guestPoolTable, { poolId, workerId }, patch);
}

export async function memberships(tx: Tx): Promise<GuestPoolRow[]> {
  return tx.many(guestPoolTable, {}, { askedAt: 'DESC' });
}

export async function membership(tx: Tx, poolId: string, workerId: string): Promise<GuestPoolRow | undefined> {
  return tx.one(guestPoolTable, { poolId, workerId });
}

/** That of the run, else that of the workspace, else none. */
export async function policyRow(tx: Tx, runId: string | null): Promise<HiringPolicyRow | undefined> {
  const own = runId === null ? undefined : await tx.one(hiringPolicyTable, { scopeId: runId });
  return own ?? tx.one(hiringPolicyTable, { scopeId: tx.workspaceId });
}

export async function savePolicy(tx: Tx, row: Omit<HiringPolicyRow, 'workspaceId'>): Promise<void> {
  const { scopeId, ...patch } = row;
  if (await tx.insertOnce(hiringPolicyTable, row)) return;
  await tx.update(hiringPolicyTable, { scopeId }, patch);
}

export async function openingOf(tx: Tx, seatId: string): Promise<OpeningRow | undefined> {
  return tx.one(openingTable, { seatId });
}

export async function openingsOf(tx: Tx, runId: string): Promise<OpeningRow[]> {
  return tx.many(openingTable, { runId });
}

export async function saveOpening(tx: Tx, row: Omit<OpeningRow, 'workspaceId'>): Promise<void> {
  const { seatId, ...patch } = row;
  if (await tx.insertOnce(openingTable, row)) return;
  await tx.update(openingTable, { seatId }, patch);
}
