import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  allNames,
  findSkill,
  isKnownSkill,
  similarSkills,
  SKILL_FAMILIES,
  skillName,
  SKILLS,
} from './skill-catalogue.ts';

const TAXONOMY = new URL('../../../../../shared/data/taxonomy/', import.meta.url);

describe('the skill catalogue', () => {
  it('is wide enough, and no id or label stands in it twice', () => {
    expect(SKILLS.length).toBeGreaterThanOrEqual(250);
    expect(SKILL_FAMILIES.length).toBeGreaterThanOrEqual(20);
    expect(new Set(SKILLS.map(({ id }) => id)).size).toBe(SKILLS.length);
    expect(new Set(SKILLS.map(({ label }) => label)).size).toBe(SKILLS.length);
    expect(SKILLS.map(({ id }) => id).filter((id) => !/^[a-z]+(?:-[a-z]+)*$/.test(id))).toEqual([]);
    expect(SKILL_FAMILIES.filter(({ skills }) => skills.length < 5)).toEqual([]);
  });

  it('knows what it holds, and proposes what is near', () => {
    expect(isKnownSkill('localisation-qa')).toBe(true);
    expect(isKnownSkill('toString')).toBe(false);
    expect(similarSkills('medical translator')[0]!.id).toBe('medical-translation');
    expect(similarSkills('zzz')).toEqual([]);
  });

  it('calls a skill what people call it, in their language', () => {
    const baking = findSkill('baking')!;
    expect(['de', 'fr-CA', 'sw', 'en-GB', 'ja'].map((locale) => skillName(baking, locale))).toEqual([
      'Backen',
      'boulangerie',
      'uokaji',
      'Baking',
      'Baking',
    ]);
    expect(allNames(baking)).toEqual(expect.arrayContaining(['Baking', 'bread', 'panadería']));
    expect(SKILLS.filter(({ names }) => Object.keys(names).length === 0)).toEqual([]);
  });

  it.skipIf(!existsSync(TAXONOMY))('carries only codes that stand in the files of O*NET and ESCO', () => {
    const onet = column('onet_occupations.tsv', /^(\d\d-\d{4}\.\d\d)\t/gm);
    const occupations = column('esco_occupations.csv.gz', /^\d{4},([\d.]+),/gm);
    const groups = column('esco_skill_groups.csv.gz', /^http[^,]*,key_\d+,[^,]*,([STLK][\d.]*),/gm);
    const wrong = SKILLS.filter(
      ({ onet: soc, esco }) =>
        (soc !== null && !onet.has(soc)) || (esco !== null && !occupations.has(esco) && !groups.has(esco)),
    );
    expect(wrong).toEqual([]);
    expect(SKILLS.filter(({ onet: soc, esco }) => soc ?? esco).length).toBeGreaterThan(290);
  });
});

function column(file: string, pattern: RegExp): ReadonlySet<string> {
  const bytes = readFileSync(new URL(file, TAXONOMY));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
  return new Set([...text.matchAll(pattern)].map((match) => match[1]!));
}
