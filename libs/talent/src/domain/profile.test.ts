import { money } from '@muster/kernel';
import { describe, expect, it } from 'vitest';
import { isKnownLanguage } from './language.ts';
import { checkProfile, profileMistakes, type PersonProfile } from './profile.ts';
import { amina, pageAuditor } from './profile.fixture.ts';
import type { SkillLevel } from './skill.ts';

describe('a profile', () => {
  it('of a person or an agent is accepted, with its texts trimmed', () => {
    expect(checkProfile({ ...amina, displayName: '  Amina Odhiambo ' })).toEqual({ ok: true, value: amina });
    expect(checkProfile(pageAuditor)).toEqual({ ok: true, value: pageAuditor });
  });

  const cases: readonly (readonly [string, Partial<PersonProfile>])[] = [
    ['NameEmpty', { displayName: ' ' }],
    ['TextTooLong', { headline: 'x'.repeat(161) }],
    ['UnknownCountry', { country: 'ZZ' }],
    ['UnknownCountry', { country: 'Kenya' }],
    ['UnknownTimeZone', { timeZone: 'Africa/Nairobbi' }],
    ['UnknownTimeZone', { timeZone: '+03:00' }],
    ['LanguagesEmpty', { languages: [] }],
    ['UnknownLanguage', { languages: [{ tag: 'xx', level: 'C1' }] }],
    ['UnknownLanguage', { languages: [{ tag: 'not a tag', level: 'C1' }] }],
    ['UnknownLanguageLevel', { languages: [{ tag: 'sw', level: 'fluent' as 'C1' }] }],
    ['LanguageListedTwice', { languages: [...amina.languages, { tag: 'SW', level: 'A1' }] }],
    ['SkillsEmpty', { skills: [] }],
    ['UnknownSkill', { skills: [{ skill: 'medical-translations', level: 3 }] }],
    ['SkillLevelOutOfRange', { skills: [{ skill: 'translation', level: 6 as SkillLevel }] }],
    ['SkillListedTwice', { skills: [...amina.skills, amina.skills[0]!] }],
    ['RateNotPositive', { hourlyRate: money(0, 'KES') }],
    ['WeeklyHoursOutOfRange', { weeklyHours: 168 }],
    ['WeeklyHoursOutOfRange', { weeklyHours: Number.NaN }],
    ['WorkingHoursMalformed', { workingHours: [{ weekday: 0, from: '09:00', to: '17:00' }] }],
    ['WorkingHoursMalformed', { workingHours: [{ weekday: 1, from: '17:00', to: '09:00' }] }],
    ['WorkingHoursMalformed', { workingHours: [{ weekday: 1, from: '9', to: '25:00' }] }],
  ];
  it.each(cases)('is refused as %s', (kind, parts) => {
    expect(checkProfile({ ...amina, ...parts })).toMatchObject({ ok: false, refusal: { kind } });
  });

  it('proposes the skill that was meant', () => {
    const [mistake] = profileMistakes({ ...amina, skills: [{ skill: 'medical-translations', level: 3 }] });
    expect(mistake).toMatchObject({ kind: 'UnknownSkill', similar: expect.arrayContaining(['medical-translation']) });
  });

  it('names everything wrong at once', () => {
    const mistakes = profileMistakes({ ...amina, displayName: '', country: '??', hourlyRate: money(-1, 'KES') });
    expect(mistakes.map(({ kind }) => kind)).toEqual(['NameEmpty', 'UnknownCountry', 'RateNotPositive']);
  });

  it.each(['sw', 'so', 'pt-BR', 'zh-Hant', 'ar', 'hi', 'sr-Latn-RS'])('may speak %s', (tag) => {
    expect(isKnownLanguage(tag)).toBe(true);
  });
});
