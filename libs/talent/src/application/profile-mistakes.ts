import { unreachable } from '@muster/kernel';
import type { ProfileRefusal } from '../domain/profile.ts';

/** A field of the input that cannot be taken, with the sentence for whoever filled it in. */
export interface InvalidInput {
  readonly kind: 'InvalidInput';
  readonly field: string;
  readonly says: string;
}

export function invalid(field: string, says: string): InvalidInput {
  return { kind: 'InvalidInput', field, says };
}

export function invalidProfile(mistake: ProfileRefusal): InvalidInput {
  switch (mistake.kind) {
    case 'NameEmpty':
      return invalid('displayName', 'A worker needs a name.');
    case 'TextTooLong':
      return invalid(mistake.field, `At most ${mistake.maxLength} characters.`);
    case 'UnknownCountry':
      return invalid('country', `"${mistake.country}" is not a country code such as KE.`);
    case 'UnknownTimeZone':
      return invalid('timeZone', `"${mistake.timeZone}" is not a time zone such as Africa/Nairobi.`);
    case 'LanguagesEmpty':
    case 'UnknownLanguage':
    case 'UnknownLanguageLevel':
    case 'LanguageListedTwice':
      return invalid('languages', languageSentence(mistake));
    case 'SkillsEmpty':
    case 'UnknownSkill':
    case 'SkillLevelOutOfRange':
    case 'SkillListedTwice':
      return invalid('skills', skillSentence(mistake));
    case 'RateNotPositive':
      return invalid('rate', 'The rate has to be above zero.');
    case 'WeeklyHoursOutOfRange':
      return invalid('hours', `Working hours add up to more than 0 and at most 80 a week, not ${mistake.weeklyHours}.`);
    case 'WorkingHoursMalformed': {
      const { weekday, from, to } = mistake.hours;
      return invalid(
        'hours',
        `Weekday ${weekday} from ${from} to ${to} is no stretch of a day such as 1, 09:00, 17:00.`,
      );
    }
    default:
      return unreachable(mistake);
  }
}

type LanguageMistake = Extract<
  ProfileRefusal,
  { kind: 'LanguagesEmpty' | 'UnknownLanguage' | 'UnknownLanguageLevel' | 'LanguageListedTwice' }
>;
type SkillMistake = Extract<
  ProfileRefusal,
  { kind: 'SkillsEmpty' | 'UnknownSkill' | 'SkillLevelOutOfRange' | 'SkillListedTwice' }
>;

function languageSentence(mistake: LanguageMistake): string {
  switch (mistake.kind) {
    case 'LanguagesEmpty':
      return 'Name at least one language.';
    case 'UnknownLanguage':
      return `"${mistake.tag}" is not a language tag such as sw or pt-BR.`;
    case 'UnknownLanguageLevel':
      return `"${mistake.level}" is not a level of ${mistake.tag}; the levels are A1 to C2 and native.`;
    case 'LanguageListedTwice':
      return `${mistake.tag} is listed twice.`;
    default:
      return unreachable(mistake);
  }
}

function skillSentence(mistake: SkillMistake): string {
  switch (mistake.kind) {
    case 'SkillsEmpty':
      return 'Name at least one skill.';
    case 'UnknownSkill': {
      const similar = mistake.similar.length === 0 ? '' : ` Did you mean ${mistake.similar.join(', ')}?`;
      return `"${mistake.skill}" is not in the catalogue of skills.${similar}`;
    }
    case 'SkillLevelOutOfRange':
      return `The level of ${mistake.skill} is a whole number from 1 to 5.`;
    case 'SkillListedTwice':
      return `${mistake.skill} is listed twice.`;
    default:
      return unreachable(mistake);
  }
}
