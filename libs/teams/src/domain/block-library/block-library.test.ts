import { describe, expect, it } from 'vitest';
import { ARTEFACT_TYPES, artefactType, isPerLanguage } from '../artefact-types.ts';
import { BLOCK_LIBRARY, libraryBlock, skillsUsed } from './block-library.ts';
import { PROJECT_KINDS, withMethod } from './library-block.ts';
import { ROLES } from './roles.ts';

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

describe('the library as a whole', () => {
  it('holds enough blocks for enough kinds of project', () => {
    expect(BLOCK_LIBRARY.length).toBeGreaterThanOrEqual(120);
    expect(PROJECT_KINDS.length).toBeGreaterThanOrEqual(12);
    expect(ARTEFACT_TYPES.length).toBeGreaterThanOrEqual(150);
    for (const kind of PROJECT_KINDS)
      expect(BLOCK_LIBRARY.filter(({ kinds }) => kinds.includes(kind)).length, kind).toBeGreaterThanOrEqual(4);
  });

  it('has no id, title or type twice', () => {
    for (const names of [
      BLOCK_LIBRARY.map(({ id }) => id),
      BLOCK_LIBRARY.map(({ title }) => title),
      ARTEFACT_TYPES.map(({ id }) => id),
      ARTEFACT_TYPES.map(({ label }) => label),
      Object.values(ROLES).map(({ id }) => id),
    ])
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('uses every artefact type and every role somewhere', () => {
    const types = new Set(
      BLOCK_LIBRARY.flatMap(({ inputs, outputs }) => [...inputs, ...outputs].map(({ type }) => type)),
    );
    expect(ARTEFACT_TYPES.map(({ id }) => id).filter((id) => !types.has(id))).toEqual([]);
    const roles = new Set(BLOCK_LIBRARY.flatMap(({ role, reviewRole }) => [role.id, reviewRole.id]));
    expect(
      Object.values(ROLES)
        .map(({ id }) => id)
        .filter((id) => !roles.has(id)),
    ).toEqual([]);
  });

  it('lists the skills it asks for, in kebab case', () => {
    const skills = skillsUsed();
    expect(skills).toEqual(
      expect.arrayContaining(['ui-design', 'medical-translation', 'html-audit', 'localisation-qa']),
    );
    for (const skill of skills) expect(skill).toMatch(KEBAB);
  });

  it('finds a block by its id', () => {
    expect(libraryBlock('check-localisation-file')?.aiFit).toBe('full');
    expect(libraryBlock('no-such-block')).toBeUndefined();
  });
});

describe.each(BLOCK_LIBRARY.map((each) => [each.id, each] as const))('%s', (_id, block) => {
  it('takes and gives known types, and languages fit', () => {
    for (const { type } of [...block.inputs, ...block.outputs]) expect(artefactType(type), type).toBeDefined();
    const perLanguage = block.forEach === 'language';
    for (const { type } of block.outputs) expect(isPerLanguage(type), type).toBe(perLanguage);
    for (const { type, forEach } of block.inputs) if (isPerLanguage(type)) expect(perLanguage || forEach).toBeTruthy();
    for (const { type, forEach } of block.inputs) if (forEach) expect(isPerLanguage(type)).toBe(true);
    expect(block.outputs.length).toBeGreaterThan(0);
  });

  it('has at least two criteria, each a sentence', () => {
    expect(block.criteria.length).toBeGreaterThanOrEqual(2);
    expect(new Set(block.criteria.map(({ id }) => id)).size).toBe(block.criteria.length);
    for (const { id, text } of block.criteria) {
      expect(id).toMatch(KEBAB);
      expect(text).toMatch(/^[A-Z].{20,}\.$/);
    }
  });

  it('offers ways to do it that differ, each with a sentence', () => {
    const options = block.method?.options ?? [];
    expect(options.length === 0 || options.length > 1).toBe(true);
    expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
    for (const { id, work } of options) {
      expect(work).toMatch(/^[A-Z].{10,}\.$/);
      const chosen = withMethod(block, id)!;
      expect(chosen.work).toBe(`${block.work} ${work}`);
      expect(chosen.estimate.agentMinutes === null).toBe(block.estimate.agentMinutes === null);
    }
    expect(withMethod(block, 'no-such-way')).toBeUndefined();
  });

  it('is estimated in whole minutes, and says the same about agents twice', () => {
    const { personMinutes, agentMinutes, reviewMinutes } = block.estimate;
    for (const minutes of [personMinutes, reviewMinutes, agentMinutes ?? 1]) {
      expect(Number.isInteger(minutes)).toBe(true);
      expect(minutes).toBeGreaterThan(0);
    }
    expect(agentMinutes === null).toBe(block.aiFit === 'none');
  });
});
