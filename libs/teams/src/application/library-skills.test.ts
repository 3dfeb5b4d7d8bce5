import { isKnownSkill } from '@muster/talent';
import { expect, it } from 'vitest';
import { skillsUsed } from '../domain/block-library/block-library.ts';

it('every skill that the library asks for is one that people can have', () => {
  expect(skillsUsed().filter((skill) => !isKnownSkill(skill))).toEqual([]);
});
