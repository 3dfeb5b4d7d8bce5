import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { brokenWalls, findCycle, ROOT } from './import-graph.ts';
import { physicalDirections } from './no-physical-css.ts';

const INVOICING = 'libs/invoicing/src';

describe('a planted import is caught', () => {
  it.each([
    [
      'a context above',
      'libs/ledger/src/application/post.ts',
      '@muster/invoicing',
      'announce an event through the outbox',
    ],
    ['a context beside', 'libs/talent/src/application/find.ts', '@muster/documents', 'ask one of these'],
    ['a listener', 'libs/teams/src/application/launch.ts', '@muster/notifications', 'announce an event'],
    ['past a door', `${INVOICING}/application/issue.ts`, '@muster/ledger/src/domain/entry.ts', 'past the door'],
    [
      'past a door by path',
      `${INVOICING}/application/issue.ts`,
      '../../../ledger/src/domain/entry.ts',
      'Import "@muster/ledger"',
    ],
    ['its own door', `${INVOICING}/application/issue.ts`, '@muster/invoicing', 'relative path'],
    ['an app', 'apps/worker/src/main.ts', '../../api/src/main.ts', 'Nobody imports an app'],
    ['a lib nobody knows', 'apps/api/src/main.ts', '@muster/utils', 'There is no lib'],
    ['no file ending', 'libs/kernel/src/index.ts', './money/money', '.ts'],
    ['test helpers in what ships', `${INVOICING}/application/issue.ts`, '@muster/testing', '*.test.ts'],
    [
      'the platform from the planner',
      'libs/scheduling/src/plan.ts',
      '@muster/platform',
      'Its open doors are @muster/kernel',
    ],
    ['anything from the kernel', 'libs/kernel/src/money/money.ts', 'zod', 'pure'],
    ['a context from the web', 'apps/web/src/app/routes.tsx', '@muster/teams', 'may not import'],
    ['a context from an outside agent', 'apps/agents/src/page-audit/main.ts', '@muster/teams', 'may not import'],
    [
      'a feature from a feature',
      'apps/web/src/features/teams/pages/run.tsx',
      '../../ledger/api/balance.ts',
      'Compose both',
    ],
    ['the app from a feature', 'apps/web/src/features/teams/pages/run.tsx', '../../../app/shell.tsx', 'shared/'],
    ['a feature from shared', 'apps/web/src/shared/money.tsx', '../features/teams/api/run.ts', 'shared/ may not know'],
  ])('%s', (_what, from, specifier, sentence) => expectBroken(from, specifier, sentence));

  it.each([
    ['I/O in domain', `${INVOICING}/domain/invoice.ts`, 'node:fs', 'Domain is pure'],
    ['a package in domain', `${INVOICING}/domain/invoice.ts`, 'zod', 'Domain is pure'],
    ['persistence in domain', `${INVOICING}/domain/invoice.ts`, '../persistence/invoice.table.ts', 'Domain is pure'],
    ['another context in domain', `${INVOICING}/domain/invoice.ts`, '@muster/jurisdictions', 'Domain is pure'],
    ['Nest in a use case', `${INVOICING}/application/issue.ts`, '@nestjs/common', 'plain class'],
    ['Nest in a job', `${INVOICING}/jobs/chase.job.ts`, '@nestjs/common', 'plain class'],
    ['TypeORM in a use case', `${INVOICING}/application/issue.ts`, 'typeorm', 'with a Tx'],
    ['BullMQ in a context', `${INVOICING}/jobs/chase.job.ts`, 'bullmq', 'defineJob()'],
    ['GraphQL in a use case', `${INVOICING}/application/issue.ts`, 'graphql', 'Only adapters'],
    [
      'an adapter in a use case',
      `${INVOICING}/application/issue.ts`,
      '../graphql/invoice.resolver.ts',
      'announce an event',
    ],
    [
      'a use case in persistence',
      `${INVOICING}/persistence/invoice.store.ts`,
      '../application/issue.ts',
      'loads and saves',
    ],
    [
      'another context in persistence',
      `${INVOICING}/persistence/invoice.store.ts`,
      '@muster/ledger',
      'loads and saves',
    ],
    [
      'a store in a resolver',
      `${INVOICING}/graphql/invoice.resolver.ts`,
      '../persistence/invoice.store.ts',
      'use case',
    ],
    [
      'domain code in a resolver',
      `${INVOICING}/graphql/invoice.resolver.ts`,
      '../domain/invoice.ts',
      'An adapter parses',
    ],
    [
      'one adapter in another',
      `${INVOICING}/tools/invoicing.tools.ts`,
      '../graphql/invoice.resolver.ts',
      'An adapter parses',
    ],
    ['React in a context', `${INVOICING}/application/issue.ts`, 'react', 'Pictures'],
    ['a test runner in what ships', `${INVOICING}/application/issue.ts`, 'vitest', 'beside the test'],
  ])('%s', (_what, from, specifier, sentence) => expectBroken(from, specifier, sentence));

  it.each([
    [`${INVOICING}/application/issue.ts`, '../persistence/invoice.store.ts'],
    [`${INVOICING}/graphql/invoice.resolver.ts`, '../persistence/invoice.queries.ts'],
    [`${INVOICING}/graphql/invoice.resolver.ts`, '@nestjs/graphql'],
    [`${INVOICING}/invoicing.module.ts`, '@nestjs/common'],
    [`${INVOICING}/application/issue.db.test.ts`, '@muster/testing'],
    ['libs/scheduling/src/plan.ts', 'temporal-polyfill'],
    ['tools/bench/src/load.ts', '../../dev/lib/postgres.mjs'],
  ])('and %s may import %s', (from, specifier) => {
    expect(brokenWalls(new Map([[from, `import { a } from '${specifier}';`]]))).toEqual([]);
  });

  it('lets a resolver know the type of an invoice, not its rules', () => {
    const from = `${INVOICING}/graphql/invoice.resolver.ts`;
    expect(brokenWalls(new Map([[from, `import { type Invoice } from '../domain/invoice.ts';`]]))).toEqual([]);
    expectBroken(from, '../domain/invoice.ts', 'An adapter parses');
  });
});

describe('a ring of imports is caught', () => {
  it('between two files, even when one side is only a type', () => {
    const tree = new Map([
      ['libs/kernel/src/a.ts', `import { b } from './b.ts'; export const a = b;`],
      ['libs/kernel/src/b.ts', `import type { A } from './a.ts'; export const b = 1;`],
    ]);
    expect(findCycle(tree)?.toSorted()).toContain('libs/kernel/src/b.ts');
  });

  it('between two libs, through their doors', () => {
    const tree = new Map([
      ['libs/teams/src/index.ts', `export { run } from './run.ts';`],
      ['libs/teams/src/run.ts', `import { x } from '@muster/routing'; export const run = x;`],
      ['libs/routing/src/index.ts', `import { run } from '@muster/teams'; export const x = run;`],
    ]);
    expect(findCycle(tree)).toHaveLength(4);
  });

  it('but not when a test closes it', () => {
    const tree = new Map([
      ['libs/kernel/src/a.ts', 'export const a = 1;'],
      ['libs/kernel/src/a.test.ts', `import { a } from './a.ts';`],
    ]);
    expect(findCycle(tree)).toBeUndefined();
  });
});

describe('lint says it too', () => {
  const eslint = new ESLint({ cwd: ROOT });

  it.each([
    ['libs/ledger/src/application/planted.ts', `import { a } from '@muster/invoicing';\nvoid a;`, 'muster/imports'],
    [
      'libs/ledger/src/application/planted.ts',
      `import { a } from '@muster/teams';\nvoid a;`,
      '@nx/enforce-module-boundaries',
    ],
    ['libs/ledger/src/domain/planted.ts', 'export const now = () => Date.now();', 'muster/pure-domain'],
    ['libs/ledger/src/domain/planted.ts', 'export const now = () => new Date();', 'muster/pure-domain'],
    ['libs/ledger/src/domain/planted.ts', 'export const id = () => crypto.randomUUID();', 'muster/pure-domain'],
    ['libs/ledger/src/domain/planted.ts', 'export const dice = () => Math.random();', 'muster/pure-domain'],
    [
      'libs/ledger/src/application/planted.ts',
      'export const all = (dataSource: D) => dataSource.query("");',
      'muster/database-in-platform',
    ],
    [
      'libs/ledger/src/application/planted.ts',
      'export const sql = `select set_config(1)`;',
      'muster/database-in-platform',
    ],
    [
      'libs/ledger/src/application/planted.ts',
      'export const f = (a: A, b: B, c: C, d: D) => [a, b, c, d];',
      'muster/parameters',
    ],
    [
      'libs/ledger/src/application/planted.ts',
      'export const a = (b: any) => b as string;',
      '@typescript-eslint/no-explicit-any',
    ],
    ['libs/ledger/src/application/planted.ts', 'export default 1;', 'no-restricted-syntax'],
    ['libs/ledger/src/application/planted.ts', 'export enum State { Draft }', 'no-restricted-syntax'],
    ['libs/ledger/src/index.ts', `export * from './domain/entry.ts';`, 'no-restricted-syntax'],
    ['libs/ledger/src/application/planted.ts', '\n'.repeat(301), 'max-lines'],
    ['libs/ledger/src/application/planted.ts', `export function long() {${'\n'.repeat(61)}}`, 'max-lines-per-function'],
    ['apps/web/src/shared/planted.tsx', 'export const a = <p style={{ marginLeft: 4 }} />;', 'muster/no-physical-css'],
    ['apps/web/src/shared/planted.tsx', 'export const a = <Box pl="md" />;', 'muster/no-physical-css'],
  ])('%s: %j', async (filePath, code, rule) => {
    const [result] = await eslint.lintText(code, { filePath: ROOT + filePath });
    expect(result?.messages.map(({ ruleId, message }) => ruleId ?? message)).toContain(rule);
  });

  it('and finds physical directions in style sheets', () => {
    const css =
      '.a { margin-inline-start: 1px;\n  padding-left: 2px; }\n/* left: 1 */ .b { text-align: right; left: 0 }';
    expect(physicalDirections(css)).toEqual([
      { line: 2, property: 'padding-left' },
      { line: 3, property: 'text-align: right' },
      { line: 3, property: 'left' },
    ]);
  });
});

function expectBroken(from: string, specifier: string, sentence: string): void {
  const [broken] = brokenWalls(new Map([[from, `import { a } from '${specifier}';`]]));
  expect(broken).toContain(sentence);
  expect(broken).toContain(`${from}: `);
}
