import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const page = new URL('../../../docs/refusals.md', import.meta.url);

interface Proof {
  readonly row: string;
  readonly path: string;
  readonly test: string;
}

/** The rows of the page's table, each with the test that it names. */
function proofs(text: string): Proof[] {
  const rows = text.split('\n').filter((line) => line.startsWith('|') && !/^\| *(what was sent|-+) *\|/.test(line));
  return rows.map((row) => {
    const cells = row.split('|').map((cell) => cell.trim());
    const [, path = '', test = ''] = /^\[\w+\]\(([^)]+)\): (.+)$/.exec(cells.at(-2) ?? '') ?? [];
    return { row: cells[1] ?? '', path, test };
  });
}

/** Titles of `it('…')` and `it.each(…)('…')`; those of `each` may end in a placeholder. */
function titlesIn(path: string): string[] {
  const source = readFileSync(fileURLToPath(new URL(path, page)), 'utf8');
  return [...source.matchAll(/(?:\bit\(|\]\)\(|probes\)\()\s*'([^'\n]+)'/g)].flatMap(([, title]) => title ?? []);
}

function missingFrom(text: string): string[] {
  return proofs(text).flatMap(({ row, path, test }) => {
    if (!path) return [`“${row}” names no test`];
    const isThere = titlesIn(path).some((title) => title === test || title === `${test}: %s`);
    return isThere ? [] : [`“${row}” names a test that is not in ${path}: ${test}`];
  });
}

it('every refusal of the page names a test that is there', () => {
  const text = readFileSync(page, 'utf8');
  expect(missingFrom(text)).toEqual([]);
  const promised = ['country', 'circle', 'negative', "another workspace's", 'expired key', 'upload', 'XML'];
  const rows = proofs(text).map(({ row }) => row);
  expect(promised.filter((word) => !rows.some((row) => row.includes(word)))).toEqual([]);
});

it('a row without a test, or with one that is gone, is found', () => {
  const path = '../apps/api/test/refusals.api.test.ts';
  const gone = `| a | b | c | [refusals](${path}): no such test |\n| d | e | f | – |`;
  expect(missingFrom(gone)).toEqual([`“a” names a test that is not in ${path}: no such test`, '“d” names no test']);
});
