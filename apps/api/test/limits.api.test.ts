import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type ApiVisitor, type TestApi } from './support/test-api.ts';

/** What scanners send first: depth, aliases, directives, duplicates, cost, batches and guesses, all as a signed-in caller. */
let api: TestApi;
let ana: ApiVisitor;
const measured: string[] = [];
beforeAll(async () => {
  api = await openApi();
  ana = await api.signUp('limits-ana');
  for (let round = 0; round < 20; round += 1) await ana.raw({ query: `{ a${round}: viewer { role } }` });
});
afterAll(async () => {
  console.log(`refused queries, process time with the client's part, median of ${ROUNDS}:\n${measured.join('\n')}`);
  await api.close();
});

const ROUNDS = 5;
const many = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => part(i)).join(' ');
const nested = (levels: number) => `${'memberships { workspace { '.repeat(levels)}name${' } }'.repeat(levels)}`;
const GUESS = 'signIn(input: { email: "a@b.co", password: "x" }) { __typename }';
const blocks = 'blocks { packets { outputs { name } results { note } } inputs { material { text } } }';

const probes: readonly (readonly [name: string, body: unknown, status: number])[] = [
  ['40 levels', { query: `{ viewer { ${nested(20)} } }` }, 400],
  ['101 aliases', { query: `{ ${many(101, (i) => `a${i}: viewer { role }`)} }` }, 400],
  ['60 directives', { query: `{ viewer { role ${'@include(if: true) '.repeat(60)} } }` }, 400],
  ['1,500 duplicated fields', { query: `{ viewer { ${'role '.repeat(1_500)} } }` }, 400],
  ['9,000 tokens', { query: `{ ${'viewer { role } '.repeat(2_250)} }` }, 400],
  ['lists in lists of 100', { query: `{ runs(first: 100) { edges { node { ${blocks} } } } }` }, 400],
  ['five guesses by alias', { query: `mutation { ${many(5, (i) => `g${i}: ${GUESS}`)} }` }, 400],
  [
    'a ring of fragments',
    { query: '{ viewer { ...A } } fragment A on Viewer { ...B } fragment B on Viewer { ...A }' },
    400,
  ],
  ['fragments that double', { query: doubling(60) }, 400],
  ['190 unknown fields', { query: `{ ${many(190, (i) => `nothing${i} { x }`)} }` }, 400],
  ['a batch', [{ query: '{ viewer { role } }' }, { query: '{ viewer { role } }' }], 400],
  ['a body of 120 kB', { query: `{ viewer { role } } #${'x'.repeat(120_000)}` }, 413],
];

/** Each fragment spreads the next one twice: short to write, and 2^n fields when walked without care. */
function doubling(depth: number): string {
  const each = many(depth, (i) => `fragment F${i} on Viewer { ...F${i + 1} ...F${i + 1} }`);
  return `{ viewer { ...F0 } } ${each} fragment F${depth} on Viewer { role }`;
}

describe('the API', () => {
  it.each(probes)('refuses %s before it costs anything', async (name, body, status) => {
    const costs: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const before = process.cpuUsage();
      const response = await ana.raw(body);
      const { user, system } = process.cpuUsage(before);
      costs.push((user + system) / 1_000);
      expect(response.status).toBe(status);
    }
    const median = costs.sort((left, right) => left - right)[Math.floor(ROUNDS / 2)]!;
    measured.push(`  ${median.toFixed(1).padStart(6)} ms  ${name}`);
  });

  it('answers its health at once meanwhile', async () => {
    const flood = Promise.all(Array.from({ length: 20 }, () => ana.raw(probes[0]![1])));
    expect((await fetch(`${api.url}/health`)).status).toBe(200);
    await flood;
  });
});
