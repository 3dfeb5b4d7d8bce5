import { artefactLabel } from '../domain/artefact-types.ts';
import type { Block, BlockInput } from '../domain/blueprint.ts';
import type { Material } from '../domain/material.ts';
import type { PacketRow, StoredOutput } from '../persistence/packet.tables.ts';

/** What the owner has at hand and no block takes in. The brief itself is for everybody. */
export function unusedMaterials(blocks: readonly Pick<Block, 'inputs'>[], materials: readonly Material[]) {
  const used = blocks.flatMap(({ inputs }) => inputs.filter(({ from }) => from === 'at-hand').map(({ type }) => type));
  return materials
    .filter(({ type }) => type !== 'project-brief' && !used.includes(type))
    .map(({ type, language }) => ({ type, label: artefactLabel(type), language: language ?? null }));
}

export interface Arrived {
  readonly packets: readonly Pick<PacketRow, 'blockId' | 'version' | 'state' | 'outputs'>[];
  /** Of other blocks, that count for this one. */
  readonly versions?: ReadonlyMap<string, number>;
}

const NONE: ReadonlyMap<string, number> = new Map();

/**
 * What has arrived for an input: what the owner has at hand, or what was accepted from the block that makes it. A block that has
 * begun keeps the version it was begun with until it takes another.
 */
export function materialOf(
  input: BlockInput,
  materials: readonly Material[],
  { packets, versions = NONE }: Arrived,
): StoredOutput[] {
  const { from, type, language, name } = input;
  if (from === null) return [];
  if (from !== 'at-hand')
    return packets
      .filter(({ blockId }) => blockId === from.blockId)
      .filter(({ version, state }) => isTaken(versions.get(from.blockId), { version, state }))
      .flatMap(({ outputs }) => outputs.filter((output) => output.type === type));
  const fits = materials.filter(
    (each) => each.type === type && (!each.language || !language || each.language === language),
  );
  return fits.flatMap(({ text, fileIds }) => [
    ...(text === null ? [] : [{ name, type, text, fileId: null }]),
    ...fileIds.map((fileId) => ({ name, type, text: null, fileId })),
  ]);
}

function isTaken(taken: number | undefined, { version, state }: Pick<PacketRow, 'version' | 'state'>): boolean {
  return taken === undefined ? state === 'accepted' : version === taken;
}
