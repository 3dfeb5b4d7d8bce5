import { expect, it } from 'vitest';
import { shoot, shots, type FaultKind, type Targets } from './killer.ts';
import { chanceOf } from './random.ts';

const KINDS: readonly FaultKind[] = ['kill-api', 'kill-worker', 'empty-queue', 'kill-both'];

function first(count: number, seed: number) {
  const magazine = shots(chanceOf(seed), KINDS);
  return Array.from({ length: count }, () => magazine.next().value!);
}

it('shoots the same in the same order for the same seed', () => {
  expect(first(20, 42)).toEqual(first(20, 42));
  expect(first(20, 42)).not.toEqual(first(20, 43));
});

it('hits every kind once before any a second time', () => {
  for (const start of [0, KINDS.length, 2 * KINDS.length]) {
    const round = first(3 * KINDS.length, 9).slice(start, start + KINDS.length);
    expect(round.map(({ kind }) => kind).toSorted()).toEqual([...KINDS].toSorted());
  }
});

it('ends with a salvo when it is told to stop, and tells every fault', async () => {
  const hits: FaultKind[] = [];
  const targets: Targets = {
    kinds: KINDS,
    hit: async (kind) => {
      hits.push(kind);
      return '';
    },
  };
  const told: FaultKind[] = [];
  const injected = await shoot({
    chance: chanceOf(1),
    targets,
    signal: AbortSignal.abort(),
    onFault: ({ kind }) => told.push(kind),
  });
  expect(hits).toEqual(['kill-worker-in-job', 'empty-queue', 'kill-both']);
  expect(told).toEqual(hits);
  expect(injected.map(({ kind }) => kind)).toEqual(hits);
});
