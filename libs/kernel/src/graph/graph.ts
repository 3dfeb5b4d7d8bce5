import { err, ok, type Result } from '../result/result.ts';

export interface Edge {
  readonly from: string;
  readonly to: string;
}
export interface CycleFound {
  readonly kind: 'CycleFound';
  /** The nodes of one cycle in order; the first is repeated at the end. */
  readonly path: readonly string[];
}

/**
 * Orders nodes so that every edge points forward (Kahn 1962). Ties keep the given order, so equal input gives equal output.
 * Edges to unknown nodes are a bug in the caller.
 */
export function topologicalOrder(nodes: readonly string[], edges: readonly Edge[]): Result<string[], CycleFound> {
  const open = new Map(nodes.map((node) => [node, 0]));
  const next = successors(nodes, edges);
  for (const { to } of edges) open.set(to, open.get(to)! + 1);
  const ready = nodes.filter((node) => open.get(node) === 0);
  const order: string[] = [];
  for (let node = ready.shift(); node !== undefined; node = ready.shift()) {
    order.push(node);
    for (const to of next.get(node)!) {
      const left = open.get(to)! - 1;
      open.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  if (order.length === nodes.length) return ok(order);
  return err({
    kind: 'CycleFound',
    path: findCycle(
      nodes.filter((node) => open.get(node)! > 0),
      next,
    ),
  });
}

/** Every node that can be reached from `start`, without `start` itself unless it lies on a cycle. */
export function reachableFrom(start: string, edges: readonly Edge[]): Set<string> {
  const seen = new Set<string>();
  const stack = [start];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    for (const edge of edges) {
      if (edge.from !== node || seen.has(edge.to)) continue;
      seen.add(edge.to);
      stack.push(edge.to);
    }
  }
  return seen;
}

function successors(nodes: readonly string[], edges: readonly Edge[]): Map<string, string[]> {
  const next = new Map<string, string[]>(nodes.map((node) => [node, []]));
  for (const { from, to } of edges) {
    const list = next.get(from);
    if (!list || !next.has(to)) throw new Error(`edge ${from} -> ${to} names an unknown node`);
    list.push(to);
  }
  return next;
}

/** Walks within the nodes left over by Kahn; each of them has a predecessor there, so walking backwards must repeat. */
function findCycle(left: readonly string[], next: ReadonlyMap<string, readonly string[]>): string[] {
  const inside = new Set(left);
  const previous = new Map<string, string>();
  for (const node of left) for (const to of next.get(node)!) if (inside.has(to)) previous.set(to, node);
  const path: string[] = [];
  let node = left[0]!;
  while (!path.includes(node)) {
    path.push(node);
    node = previous.get(node)!;
  }
  const cycle = path.slice(path.indexOf(node)).reverse();
  return [cycle.at(-1)!, ...cycle];
}
