import { Graph, layout } from '@dagrejs/dagre';

export const NODE_WIDTH = 232;
export const NODE_HEIGHT = 118;
/** Room for the name of a group above its blocks. */
const GROUP_HEAD = 26;
const GROUP_PADDING = 14;

export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedGroup extends Placed {
  readonly width: number;
  readonly height: number;
}

/** Blocks that belong together, in groups that may stand in groups. */
export interface GraphGroup {
  readonly id: string;
  readonly parentId: string | null;
  /** Only those directly in it. */
  readonly blockIds: readonly string[];
}

interface Edge {
  readonly from: string;
  readonly to: string;
}

/** Places blocks in columns along the way the page reads; crossing links are kept few, and groups stand together. */
export function placeBlocks(
  ids: readonly string[],
  edges: readonly Edge[],
  { direction, groups = [] }: { direction: 'ltr' | 'rtl'; groups?: readonly GraphGroup[] },
): { blocks: Placed[]; groups: PlacedGroup[] } {
  const graph = new Graph({ compound: groups.length > 0 });
  graph.setGraph({ rankdir: direction === 'rtl' ? 'RL' : 'LR', nodesep: 22, ranksep: 64, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  const kept = groups.filter(({ id }) => hasBlocks(id, groups));
  for (const { id } of kept) graph.setNode(id, {});
  for (const { id, parentId } of kept)
    if (parentId && kept.some((group) => group.id === parentId)) graph.setParent(id, parentId);
  for (const id of ids) graph.setNode(id, { width: NODE_WIDTH, height: NODE_HEIGHT });
  for (const { id, blockIds } of kept) for (const blockId of blockIds) graph.setParent(blockId, id);
  for (const { from, to } of edges) graph.setEdge(from, to);
  layout(graph);
  const blocks = ids.map((id) => {
    const { x, y } = graph.node(id) as { x: number; y: number };
    return { id, x: x - NODE_WIDTH / 2, y: y - NODE_HEIGHT / 2 };
  });
  return { blocks, groups: kept.map((group) => frameOf(group, groups, blocks)).sort((a, b) => b.width - a.width) };
}

function hasBlocks(id: string, groups: readonly GraphGroup[]): boolean {
  return blocksBelow(id, groups).length > 0;
}

function blocksBelow(id: string, groups: readonly GraphGroup[], depth = 0): string[] {
  if (depth > groups.length) return [];
  const own = groups.find((group) => group.id === id)?.blockIds ?? [];
  const inside = groups.filter(({ parentId }) => parentId === id);
  return [...own, ...inside.flatMap((group) => blocksBelow(group.id, groups, depth + 1))];
}

/** Around what is in it, with room for its name; a group around a group leaves more. */
function frameOf({ id }: GraphGroup, groups: readonly GraphGroup[], blocks: readonly Placed[]): PlacedGroup {
  const inside = blocksBelow(id, groups);
  const places = blocks.filter((block) => inside.includes(block.id));
  const levels = depthBelow(id, groups);
  const padding = GROUP_PADDING * levels;
  const left = Math.min(...places.map(({ x }) => x)) - padding;
  const top = Math.min(...places.map(({ y }) => y)) - padding - GROUP_HEAD * levels;
  const right = Math.max(...places.map(({ x }) => x)) + NODE_WIDTH + padding;
  const bottom = Math.max(...places.map(({ y }) => y)) + NODE_HEIGHT + padding;
  return { id, x: left, y: top, width: right - left, height: bottom - top };
}

function depthBelow(id: string, groups: readonly GraphGroup[], depth = 1): number {
  if (depth > groups.length) return depth;
  const inside = groups.filter(({ parentId }) => parentId === id);
  return Math.max(depth, ...inside.map((group) => depthBelow(group.id, groups, depth + 1)));
}
