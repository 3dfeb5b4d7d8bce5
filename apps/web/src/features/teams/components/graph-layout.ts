import { Graph, layout } from '@dagrejs/dagre';

export const NODE_WIDTH = 232;
export const NODE_HEIGHT = 118;

export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface Edge {
  readonly from: string;
  readonly to: string;
}

/** Places blocks in columns along the way the page reads; crossing links are kept few. */
export function placeBlocks(ids: readonly string[], edges: readonly Edge[], direction: 'ltr' | 'rtl'): Placed[] {
  const graph = new Graph();
  graph.setGraph({ rankdir: direction === 'rtl' ? 'RL' : 'LR', nodesep: 22, ranksep: 64, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of ids) graph.setNode(id, { width: NODE_WIDTH, height: NODE_HEIGHT });
  for (const { from, to } of edges) graph.setEdge(from, to);
  layout(graph);
  return ids.map((id) => {
    const { x, y } = graph.node(id) as { x: number; y: number };
    return { id, x: x - NODE_WIDTH / 2, y: y - NODE_HEIGHT / 2 };
  });
}
