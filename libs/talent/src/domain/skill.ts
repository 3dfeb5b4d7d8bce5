/** 1 learning · 2 with help · 3 alone · 4 leads others · 5 known for it. */
export type SkillLevel = 1 | 2 | 3 | 4 | 5;

/** Languages in which people may look for a skill by its name. */
export const NAME_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'sw', 'hi', 'ar'] as const;
export type NameLanguage = (typeof NAME_LANGUAGES)[number];

export interface Skill {
  /** kebab-case, never renamed: blueprints, receipts and passports carry it for years. */
  readonly id: string;
  readonly label: string;
  readonly family: string;
  /** Occupation of O*NET-SOC 29.2 that does this, for example `27-3091.00`. */
  readonly onet: string | null;
  /** Occupation (`2643.6`) or group of skills (`S1.15.2`) of ESCO 1.1.1. */
  readonly esco: string | null;
  /** What people call it besides the label; the first one of another language is its name there. */
  readonly names: Readonly<Partial<Record<NameLanguage, readonly string[]>>>;
}

export interface SkillFamily {
  readonly id: string;
  readonly label: string;
  readonly skills: readonly Skill[];
}
