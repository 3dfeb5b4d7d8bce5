import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachableFrom, topologicalOrder } from './graph.ts';

describe('topologicalOrder', () => {
  it('puts every edge forward', () => {
    const forwardEdges = fc.array(fc.tuple(fc.nat(9), fc.nat(9)).filter(([from, to]) => from < to));
    fc.assert(
      fc.property(forwardEdges, (pairs) => {
        const nodes = ['9', '8', '7', '6', '5', '4', '3', '2', '1', '0'];
        const edges = pairs.map(([from, to]) => ({ from: String(from), to: String(to) }));
        const order = topologicalOrder(nodes, edges);
        if (!order.ok) throw new Error('a forward graph has no cycle');
        for (const { from, to } of edges) expect(order.value.indexOf(from)).toBeLessThan(order.value.indexOf(to));
      }),
    );
  });

  it('names the cycle it found, edge by edge', () => {
    const edges = [
      { from: 'start', to: 'a' },
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'a' },
      { from: 'c', to: 'end' },
    ];
    const order = topologicalOrder(['start', 'a', 'b', 'c', 'end'], edges);
    if (order.ok) throw new Error('expected a cycle');
    const { path } = order.refusal;
    expect(path[0]).toBe(path.at(-1));
    path.slice(1).forEach((to, index) => expect(edges).toContainEqual({ from: path[index], to }));
  });
});

it('finds what lies downstream', () => {
  const edges = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'd', to: 'c' },
  ];
  expect([...reachableFrom('a', edges)].sort()).toEqual(['b', 'c']);
});
