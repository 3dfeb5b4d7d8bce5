import { describe, expect, it } from 'vitest';
import { meaningOf, neighbour } from './graph-keys.ts';

const places = [
  { id: 'list', x: 0, y: 100 },
  { id: 'draw', x: 300, y: 0 },
  { id: 'test', x: 300, y: 200 },
  { id: 'build', x: 600, y: 10 },
];
const edges = [
  { from: 'list', to: 'draw' },
  { from: 'list', to: 'test' },
  { from: 'draw', to: 'build' },
];
const go = (at: string, way: Parameters<typeof neighbour>[1]) => neighbour(at, way, { places, edges });

describe('arrow keys in the plan', () => {
  it('follow the links, and stop where there is none', () => {
    expect([go('draw', 'after'), go('build', 'before'), go('build', 'after')]).toEqual(['build', 'draw', undefined]);
    expect(['draw', 'test']).toContain(go('list', 'after'));
  });

  it('go up and down to the nearest block', () => {
    expect([go('draw', 'down'), go('test', 'up'), go('draw', 'up')]).toEqual(['test', 'draw', undefined]);
    expect(go('test', 'down')).toBeUndefined();
  });

  it('mean the other side where the page reads from right to left', () => {
    expect([meaningOf('ArrowRight', 'ltr'), meaningOf('ArrowRight', 'rtl')]).toEqual(['after', 'before']);
    expect([meaningOf('c', 'ltr'), meaningOf('Delete', 'ltr'), meaningOf('x', 'ltr')]).toEqual([
      'connect',
      'remove',
      undefined,
    ]);
  });
});
