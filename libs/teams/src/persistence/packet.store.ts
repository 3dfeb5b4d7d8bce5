import type { Tx } from '@muster/platform';
import { draftTable, packetTable, type DraftRow, type PacketRow } from './packet.tables.ts';

/** @param version undefined: there is none yet */
export async function packetAt(tx: Tx, blockId: string, version: number | undefined): Promise<PacketRow | undefined> {
  return version === undefined ? undefined : tx.one(packetTable, { blockId, version });
}

export async function insertPacket(tx: Tx, packet: Omit<PacketRow, 'workspaceId'>): Promise<void> {
  await tx.insert(packetTable, packet);
}

export async function savePacket(
  tx: Tx,
  { blockId, version }: Pick<PacketRow, 'blockId' | 'version'>,
  patch: Partial<PacketRow>,
): Promise<void> {
  await tx.update(packetTable, { blockId, version }, patch);
}

/** What models wrote for a block, oldest first. */
export async function draftsOf(tx: Tx, blockId: string): Promise<DraftRow[]> {
  return (await tx.many(draftTable, { blockId }, { id: 'ASC' })).filter(({ text }) => text !== null);
}
