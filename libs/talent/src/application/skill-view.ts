import { allNames, findSkill, SKILL_FAMILIES, skillName } from '../domain/skill-catalogue.ts';

/** The catalogue as it is offered to a reader of that language. */
export function skillsFor(locale: string) {
  return SKILL_FAMILIES.flatMap(({ label: familyLabel, skills }) =>
    skills.map((skill) => ({
      ...skill,
      name: skillName(skill, locale),
      familyLabel,
      names: [...new Set(allNames(skill))],
    })),
  );
}

/** An id that is no longer in the catalogue keeps its id as name. */
export function nameOfSkill(id: string, locale: string): string {
  const skill = findSkill(id);
  return skill ? skillName(skill, locale) : id;
}
