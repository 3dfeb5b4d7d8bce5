import { money } from '@muster/kernel';
import { describe, expect, it } from 'vitest';
import { gradeSovereignty } from './candidate.ts';
import { leaflet } from './route.fixture.ts';
import { checkTask, hasProof, protectedDataClasses, type DataClass } from './task.ts';

describe('a task', () => {
  it('is accepted when it says what data it carries', () => {
    expect(checkTask(leaflet)).toEqual({ ok: true, value: leaflet });
  });

  it.each([
    ['DataClassesNotDeclared', { dataClasses: [] }],
    ['UnknownDataClass', { dataClasses: ['secrets' as DataClass] }],
    ['DataClassesContradict', { dataClasses: ['none', 'personal'] as const }],
    ['DataOriginNotACountry', { dataOrigin: 'Kenya' }],
    ['BudgetNotPositive', { budget: money(0, 'KES') }],
  ])('is refused as %s', (kind, parts) => {
    expect(checkTask({ ...leaflet, ...parts })).toMatchObject({ ok: false, refusal: { kind } });
  });

  it('carries the wider classes of data with the narrower one', () => {
    expect(protectedDataClasses(['health_record'])).toEqual(['health_record', 'sensitive', 'personal']);
    expect(protectedDataClasses(['none'])).toEqual([]);
    expect(protectedDataClasses([])).toEqual(['personal']);
  });
});

describe('a proof', () => {
  const covering = { country: 'US', id: 'm-1' };
  it.each([
    ['scc_on_file', true],
    ['scc_on_file:2026/4', true],
    ['scc_on_file@US', true],
    ['scc_on_file@m-1:2026/4', true],
    ['scc_on_file@DE', false],
    ['scc_on_file@USA', false],
    ['scc_on_file_draft', false],
    ['tia_on_file', false],
  ])('%s covers a model in the US: %s', (proof, covers) => {
    expect(hasProof([proof], 'scc_on_file', covering)).toBe(covers);
  });
});

describe('sovereignty', () => {
  it.each([
    [['IN'], true, 'IN', 'L3'],
    [['IN'], false, 'IN', 'L2'],
    [['IN'], null, 'IN', 'L2'],
    [['US'], true, 'IN', 'L1'],
    [['IN'], true, 'US', 'L0'],
  ] as const)(
    'of a model by %j, from scratch %s, served in %s, seen from India, is %s',
    (by, scratch, servedIn, level) => {
      expect(gradeSovereignty({ developerCountries: by, trainedFromScratch: scratch, servedIn }, 'IN')).toBe(level);
    },
  );
});
