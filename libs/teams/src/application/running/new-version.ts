import { publish, type Tx } from '@muster/platform';
import { consumersOf, currentlyTaken } from '../../domain/running/streams.ts';
import type { PacketMaker, PacketSource } from '../../persistence/packet.tables.ts';
import type { RunBlockRow } from '../../persistence/run.tables.ts';
import type { RunWork } from '../run-work.ts';
import { inputStale } from './running-events.ts';

/** Everybody who works with an older version of it is told; to them their input is stale until they take the new one. */
export async function tellConsumers(
  tx: Tx,
  work: RunWork,
  source: { blockId: string; version: number },
): Promise<void> {
  const { id: runId } = work.run;
  for (const blockId of consumersOf(source, work.now.taken, work.now.blocks)) {
    const { seatId } = work.block(blockId)!;
    const facts = { runId, blockId, seatId, sourceBlockId: source.blockId, version: source.version };
    const workerWorkspaceId = work.holderOf(seatId)?.workerWorkspaceId ?? null;
    await publish(tx, inputStale, { ...facts, workerWorkspaceId }, { subjectId: runId });
  }
}

/** What a packet is made from, and by whom, everybody included who had the block in hand before. */
export function provenanceOf(
  work: Pick<RunWork, 'now' | 'block'>,
  block: RunBlockRow,
): { sources: PacketSource[]; makers: PacketMaker[] } {
  const sources = [...currentlyTaken(work.now.taken, block.id)].map(([blockId, version]) => ({
    ...{ blockId, version, title: work.block(blockId)?.title ?? '' },
  }));
  const ids = [...new Set(block.producers.map(({ workerId }) => workerId))];
  const makers = ids.flatMap((workerId): PacketMaker[] => {
    const holder = work.now.holders.find((each) => each.workerId === workerId);
    return holder ? [{ workerId, name: holder.name, kind: holder.kind }] : [];
  });
  return { sources, makers };
}
