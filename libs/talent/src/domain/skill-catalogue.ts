import { BUSINESS_FAMILIES } from './skills-of-business.ts';
import { MAKING_FAMILIES } from './skills-of-making.ts';
import type { Skill, SkillFamily } from './skill.ts';

/** Every family of skills that ships with the product, in the order in which people are offered them. */
export const SKILL_FAMILIES: readonly SkillFamily[] = [...MAKING_FAMILIES, ...BUSINESS_FAMILIES];

export const SKILLS: readonly Skill[] = SKILL_FAMILIES.flatMap(({ id: family, skills }) =>
  Object.entries(skills).map(([id, label]) => ({ id, label, family })),
);

const BY_ID: ReadonlyMap<string, Skill> = new Map(SKILLS.map((skill) => [skill.id, skill]));

export function findSkill(id: string): Skill | undefined {
  return BY_ID.get(id);
}

export function isKnownSkill(id: string): boolean {
  return BY_ID.has(id);
}

/** For "did you mean": known skills whose id or label shares a word with what was typed, best first, five at most. */
export function similarSkills(text: string): readonly Skill[] {
  const words = wordsOf(text);
  return SKILLS.map((skill) => ({ skill, shared: sharedWords(words, wordsOf(`${skill.id} ${skill.label}`)) }))
    .filter(({ shared }) => shared > 0)
    .sort((left, right) => right.shared - left.shared)
    .slice(0, 5)
    .map(({ skill }) => skill);
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
}

/** Five common letters count as the same word, so that `translator` finds `translation`. */
function sharedWords(typed: readonly string[], known: readonly string[]): number {
  return typed.filter((word) => known.some((other) => other === word || other.slice(0, 5) === word.slice(0, 5))).length;
}
