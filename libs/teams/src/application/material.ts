import type { BlockInput } from '../domain/blueprint.ts';
import type { Material } from '../domain/material.ts';
import type { PacketRow, StoredOutput } from '../persistence/packet.tables.ts';

/** What has arrived for an input: what the owner has at hand, or what was accepted from the block that makes it. */
export function materialOf(
  input: BlockInput,
  materials: readonly Material[],
  packets: readonly Pick<PacketRow, 'blockId' | 'state' | 'outputs'>[],
): StoredOutput[] {
  const { from, type, language, name } = input;
  if (from === null) return [];
  if (from !== 'at-hand')
    return packets
      .filter(({ blockId, state }) => blockId === from.blockId && state === 'accepted')
      .flatMap(({ outputs }) => outputs.filter((output) => output.type === type));
  const fits = materials.filter(
    (each) => each.type === type && (!each.language || !language || each.language === language),
  );
  return fits.flatMap(({ text, fileIds }) => [
    ...(text === null ? [] : [{ name, type, text, fileId: null }]),
    ...fileIds.map((fileId) => ({ name, type, text: null, fileId })),
  ]);
}
