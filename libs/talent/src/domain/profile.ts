import { err, ok, type Money, type Result } from '@muster/kernel';
import { isKnownLanguage, type LanguageLevel, LANGUAGE_LEVELS } from './language.ts';
import { isKnownSkill, similarSkills } from './skill-catalogue.ts';
import type { SkillLevel } from './skill.ts';
import { minuteOfDay, type WorkingHours } from './working-hours.ts';

/** A person or an AI agent that can hold a seat, as the market sees it: one shape, two kinds. */
export type Profile = PersonProfile | AgentProfile;

export interface PersonProfile extends ProfileFacts {
  readonly kind: 'person';
  /** Per hour. */
  readonly hourlyRate: Money;
  /** Hours a week, at most, that the person wants to be asked for. */
  readonly weeklyHours: number;
  /** Local time of the person's zone. */
  readonly workingHours: readonly WorkingHours[];
}

/** Agents work around the clock and are paid per finished task. */
export interface AgentProfile extends ProfileFacts {
  readonly kind: 'agent';
  readonly taskRate: Money;
}

interface ProfileFacts {
  readonly displayName: string;
  readonly headline: string;
  /** ISO 3166-1 alpha-2: where the work is done and the data would go. */
  readonly country: string;
  /** IANA, for example `Africa/Nairobi`. */
  readonly timeZone: string;
  readonly languages: readonly LanguageOffer[];
  readonly skills: readonly SkillOffer[];
  readonly isAvailable: boolean;
}

export interface LanguageOffer {
  readonly tag: string;
  readonly level: LanguageLevel;
}

export interface SkillOffer {
  readonly skill: string;
  readonly level: SkillLevel;
  /** Address or title of something that shows it. */
  readonly evidence?: string;
}

export type ProfileRefusal =
  | { readonly kind: 'NameEmpty' }
  | {
      readonly kind: 'TextTooLong';
      readonly field: 'displayName' | 'headline' | 'evidence';
      readonly maxLength: number;
    }
  | { readonly kind: 'UnknownCountry'; readonly country: string }
  | { readonly kind: 'UnknownTimeZone'; readonly timeZone: string }
  | { readonly kind: 'LanguagesEmpty' }
  | { readonly kind: 'UnknownLanguage'; readonly tag: string }
  | { readonly kind: 'UnknownLanguageLevel'; readonly tag: string; readonly level: string }
  | { readonly kind: 'LanguageListedTwice'; readonly tag: string }
  | { readonly kind: 'SkillsEmpty' }
  | { readonly kind: 'UnknownSkill'; readonly skill: string; readonly similar: readonly string[] }
  | { readonly kind: 'SkillLevelOutOfRange'; readonly skill: string; readonly level: number }
  | { readonly kind: 'SkillListedTwice'; readonly skill: string }
  | { readonly kind: 'RateNotPositive'; readonly rate: Money }
  | { readonly kind: 'WeeklyHoursOutOfRange'; readonly weeklyHours: number }
  | { readonly kind: 'WorkingHoursMalformed'; readonly hours: WorkingHours };

const NAME_MAX = 80;
const HEADLINE_MAX = 160;
const EVIDENCE_MAX = 500;

/** @returns the profile with trimmed texts, or the first thing wrong with it */
export function checkProfile<P extends Profile>(profile: P): Result<P, ProfileRefusal> {
  const [first] = profileMistakes(profile);
  if (first) return err(first);
  return ok({ ...profile, displayName: profile.displayName.trim(), headline: profile.headline.trim() });
}

/** Everything wrong at once, for a form that marks every field. */
export function profileMistakes(profile: Profile): readonly ProfileRefusal[] {
  return [
    ...textMistakes(profile),
    ...placeMistakes(profile),
    ...languageMistakes(profile.languages),
    ...skillMistakes(profile.skills),
    ...termMistakes(profile),
  ];
}

function textMistakes({ displayName, headline, skills }: Profile): ProfileRefusal[] {
  const mistakes: ProfileRefusal[] = [];
  if (displayName.trim() === '') mistakes.push({ kind: 'NameEmpty' });
  if (displayName.trim().length > NAME_MAX)
    mistakes.push({ kind: 'TextTooLong', field: 'displayName', maxLength: NAME_MAX });
  if (headline.trim().length > HEADLINE_MAX)
    mistakes.push({ kind: 'TextTooLong', field: 'headline', maxLength: HEADLINE_MAX });
  if (skills.some(({ evidence }) => (evidence ?? '').length > EVIDENCE_MAX))
    mistakes.push({ kind: 'TextTooLong', field: 'evidence', maxLength: EVIDENCE_MAX });
  return mistakes;
}

function placeMistakes({ country, timeZone }: Profile): ProfileRefusal[] {
  const mistakes: ProfileRefusal[] = [];
  if (!isCountry(country)) mistakes.push({ kind: 'UnknownCountry', country });
  if (!isTimeZone(timeZone)) mistakes.push({ kind: 'UnknownTimeZone', timeZone });
  return mistakes;
}

function languageMistakes(languages: readonly LanguageOffer[]): ProfileRefusal[] {
  if (languages.length === 0) return [{ kind: 'LanguagesEmpty' }];
  const seen = new Set<string>();
  return languages.flatMap(({ tag, level }): ProfileRefusal[] => {
    if (!isKnownLanguage(tag)) return [{ kind: 'UnknownLanguage', tag }];
    if (!LANGUAGE_LEVELS.includes(level)) return [{ kind: 'UnknownLanguageLevel', tag, level }];
    if (seen.has(tag.toLowerCase())) return [{ kind: 'LanguageListedTwice', tag }];
    seen.add(tag.toLowerCase());
    return [];
  });
}

function skillMistakes(skills: readonly SkillOffer[]): ProfileRefusal[] {
  if (skills.length === 0) return [{ kind: 'SkillsEmpty' }];
  const seen = new Set<string>();
  return skills.flatMap(({ skill, level }): ProfileRefusal[] => {
    if (!isKnownSkill(skill)) {
      return [{ kind: 'UnknownSkill', skill, similar: similarSkills(skill).map(({ id }) => id) }];
    }
    if (!Number.isInteger(level) || level < 1 || level > 5) return [{ kind: 'SkillLevelOutOfRange', skill, level }];
    if (seen.has(skill)) return [{ kind: 'SkillListedTwice', skill }];
    seen.add(skill);
    return [];
  });
}

function termMistakes(profile: Profile): ProfileRefusal[] {
  const rate = profile.kind === 'person' ? profile.hourlyRate : profile.taskRate;
  const mistakes: ProfileRefusal[] = rate.minor > 0n ? [] : [{ kind: 'RateNotPositive', rate }];
  if (profile.kind === 'agent') return mistakes;
  const { weeklyHours, workingHours } = profile;
  // 80 is above what any working-time law allows on average; more is a typing mistake or a bot.
  if (!(weeklyHours > 0 && weeklyHours <= 80)) mistakes.push({ kind: 'WeeklyHoursOutOfRange', weeklyHours });
  for (const hours of workingHours) {
    const isDay = Number.isInteger(hours.weekday) && hours.weekday >= 1 && hours.weekday <= 7;
    const from = minuteOfDay(hours.from);
    const to = minuteOfDay(hours.to);
    if (!isDay || from === undefined || to === undefined || from >= to)
      mistakes.push({ kind: 'WorkingHoursMalformed', hours });
  }
  return mistakes;
}

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** `ZZ` and the private codes have the form of a country and are none. */
function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && code !== 'ZZ' && regions.of(code) !== undefined;
}

function isTimeZone(timeZone: string): boolean {
  // An offset such as "+03:00" is accepted by Intl, but it knows no daylight saving time and would be wrong half the year.
  if (!/^[A-Za-z]/.test(timeZone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
