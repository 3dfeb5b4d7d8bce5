import { describe, expect, it } from 'vitest';
import { brokenWalls, danglingImports, findCycle, sourceTree } from './import-graph.ts';
import { UNITS } from './walls.ts';

const tree = sourceTree();

describe('the real tree', () => {
  it('breaks no wall', () => expect(brokenWalls(tree)).toEqual([]));

  it('has no ring of imports, types included', () => expect(findCycle(tree)?.join('\n  imports ')).toBeUndefined());

  it('imports only files that are there', () => expect(danglingImports(tree)).toEqual([]));

  it('is larger than a handful of files, so that the checks above looked at something', () => {
    expect(tree.size).toBeGreaterThan(20);
  });
});

describe('the table', () => {
  it('opens only doors of libs that are in it', () => {
    for (const { doors } of Object.values(UNITS))
      for (const door of doors) expect(UNITS[door]?.folder).toBe(`libs/${door}`);
  });

  it('has contexts in a fixed order: none is above itself', () => {
    const contexts = Object.entries(UNITS).filter(([, { type }]) => type === 'context');
    for (const [name] of contexts) expect(above(name)).not.toContain(name);
  });

  it.each([
    ['scheduling', ['kernel']],
    ['documents', ['kernel', 'platform', 'schema', 'identity']],
    [
      'teams',
      [
        'kernel',
        'platform',
        'schema',
        'identity',
        'jurisdictions',
        'talent',
        'routing',
        'scheduling',
        'documents',
        'ledger',
      ],
    ],
  ])('%s may import %j', (name, doors) => expect(UNITS[name]?.doors).toEqual(doors));

  it.each(['notifications', 'agent-gateway'])('lets only apps, tools and test helpers import %s', (name) => {
    const importers = Object.entries(UNITS).filter(([, { doors }]) => doors.includes(name));
    expect(importers.map(([importer]) => importer)).toEqual([
      'assembly',
      'testing',
      'api',
      'worker',
      'dev',
      'bench',
      'city',
    ]);
  });
});

function above(name: string): string[] {
  const direct = Object.entries(UNITS).filter(([, { doors, type }]) => type === 'context' && doors.includes(name));
  return direct.flatMap(([importer]) => [importer, ...above(importer)]);
}
