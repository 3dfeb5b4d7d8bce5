import { SKILLS_OF_BUSINESS } from '../data/skills-of-business.ts';
import { SKILLS_OF_MAKING } from '../data/skills-of-making.ts';
import { NAME_LANGUAGES, type NameLanguage, type Skill, type SkillFamily } from './skill.ts';

/** Every family of skills that ships with the product, in the order in which people are offered them. */
export const SKILL_FAMILIES: readonly SkillFamily[] = [
  ...readFamilies(SKILLS_OF_MAKING),
  ...readFamilies(SKILLS_OF_BUSINESS),
];

export const SKILLS: readonly Skill[] = SKILL_FAMILIES.flatMap(({ skills }) => skills);

const BY_ID: ReadonlyMap<string, Skill> = new Map(SKILLS.map((skill) => [skill.id, skill]));

export function findSkill(id: string): Skill | undefined {
  return BY_ID.get(id);
}

export function isKnownSkill(id: string): boolean {
  return BY_ID.has(id);
}

/** All a skill is called, the label first. */
export function allNames({ label, names }: Skill): readonly string[] {
  return [label, ...Object.values(names).flat()];
}

/** The skill's name for a reader of that language; where nobody wrote one down, the English label. */
export function skillName({ label, names }: Skill, locale: string): string {
  const language = locale.toLowerCase().split('-')[0] as NameLanguage;
  return (language === 'en' ? undefined : names[language]?.[0]) ?? label;
}

/** For "did you mean": known skills whose id or name shares a word with what was typed, best first, five at most. */
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

/** The notation of the data files, which stands at their head. A line that breaks it is a bug and stops the program. */
function readFamilies(text: string): SkillFamily[] {
  const [, ...families] = text.split(/^# /m);
  return families.map((part) => {
    const [head = '', ...lines] = part.trim().split('\n');
    const [id = '', label = ''] = head.split(' | ');
    return { id, label, skills: lines.map((line) => readSkill(line, id)) };
  });
}

function readSkill(line: string, family: string): Skill {
  const [id, label, onet, esco, ...names] = line.split(' | ');
  if (!id || !label || !onet || !esco || names.length !== NAME_LANGUAGES.length)
    throw new Error(`the line of a skill needs ${4 + NAME_LANGUAGES.length} fields: ${line}`);
  const said = NAME_LANGUAGES.flatMap((language, index) =>
    isSaid(names[index]) ? [[language, names[index].split(', ')] as const] : [],
  );
  return {
    id,
    label,
    family,
    onet: isSaid(onet) ? onet : null,
    esco: isSaid(esco) ? esco : null,
    names: Object.fromEntries(said),
  };
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text !== '-';
}
