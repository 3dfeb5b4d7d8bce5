/** 1 learning · 2 with help · 3 alone · 4 leads others · 5 known for it. */
export type SkillLevel = 1 | 2 | 3 | 4 | 5;

export interface Skill {
  /** kebab-case, never renamed: blueprints, receipts and passports carry it for years. */
  readonly id: string;
  readonly label: string;
  readonly family: string;
}

export interface SkillFamily {
  readonly id: string;
  readonly label: string;
  /** Id → label. */
  readonly skills: Readonly<Record<string, string>>;
}
