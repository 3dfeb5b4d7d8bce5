import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coversLanguage } from '../language.ts';
import { amina } from '../profile.fixture.ts';
import { NOTHING_COUNTED } from '../track-record/track-record.ts';
import { sharedWeeklyHours } from '../working-hours.ts';
import { offeredLanguageKeys, searchEntry, wantedLanguageKeys, type EntryFacts } from './entry.ts';
import { sharedHours, weekSlots } from './week.ts';
import { plainText, wordsIn } from './words.ts';

const at = new Date('2026-11-23T08:00:00Z');
const facts: EntryFacts = { ...amina, hours: amina.workingHours };
const newcomer = { all: NOTHING_COUNTED, skills: new Map() };
const entry = (parts: Partial<EntryFacts> = {}, record = newcomer, draw = 0.5) =>
  searchEntry({ ...facts, ...parts }, record, { at, draw });

describe('what a worker is found by', () => {
  it('carries every level up to the offered one', () => {
    const { keys } = entry({ skills: [{ skill: 'translation', level: 3 }] });
    expect(keys.filter((key) => key.includes(':'))).toEqual(['translation:1', 'translation:2', 'translation:3']);
  });

  it('carries country, languages and the words of name, headline and city', () => {
    const { keys } = entry({ displayName: 'João Ñandú', headline: 'Web shops', timeZone: 'America/Sao_Paulo' });
    expect(keys).toEqual(expect.arrayContaining(['/KE', '@sw', '=joao', '=nandu', '=shops', '=paulo']));
  });

  it('finds a language by key exactly when the profile covers it', () => {
    const tag = fc
      .tuple(fc.constantFrom('pt', 'zh', 'en'), fc.constantFrom('', '-BR', '-PT', '-Hant', '-Hans-TW', '-Hant-TW'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(tag, tag, (offered, wanted) => {
        const offers = new Set(offeredLanguageKeys(offered));
        const isFound = wantedLanguageKeys(wanted).some((key) => offers.has(key));
        expect(isFound).toBe(coversLanguage(offered, wanted));
      }),
    );
  });

  it('reads over accents, case and spaces', () => {
    expect(plainText('João Ñandú')).toBe('joao nandu');
    expect(wordsIn('  JOÃO   web-site ')).toEqual(['joao', 'web', 'site']);
  });
});

describe('the place among the found', () => {
  const counted = (acceptedBlocks: number) => ({ ...NOTHING_COUNTED, acceptedBlocks });
  const place = (...parts: Parameters<typeof entry>) => entry(...parts).skills[0]!.place;
  const skill = (level: 1 | 2 | 3 | 4 | 5, evidence?: string) => ({
    skills: [{ skill: 'translation', level, ...(evidence && { evidence }) }],
  });

  it('rises with level, proof and something to look at, in this order for a newcomer', () => {
    expect(place(skill(4))).toBeGreaterThan(place(skill(3)));
    expect(place(skill(3, 'https://example.org'))).toBeGreaterThan(place(skill(3)));
    expect(place(skill(4), { all: counted(30), skills: new Map() })).toBeGreaterThan(place(skill(5)));
  });

  it('counts proof in the skill itself most', () => {
    const inSkill = { all: counted(10), skills: new Map([['translation', counted(10)]]) };
    const elsewhere = { all: counted(10), skills: new Map([['translation', NOTHING_COUNTED]]) };
    expect(place(skill(3), inSkill)).toBeGreaterThan(place(skill(3), elsewhere));
  });

  it('is drawn among equals and decided by the draw alone', () => {
    expect(place(skill(3), newcomer, 0.9)).toBeGreaterThan(place(skill(3), newcomer, 0.1));
    expect(place(skill(3), newcomer, 0.999999)).toBeLessThan(place(skill(4), newcomer, 0));
  });
});

describe('a week in half hours', () => {
  const hours = fc.array(
    fc.record({
      weekday: fc.integer({ min: 1, max: 7 }),
      from: fc.constantFrom('00:00', '08:30'),
      to: fc.constantFrom('12:00', '24:00'),
    }),
    { maxLength: 6 },
  );
  const zone = fc.constantFrom('Africa/Nairobi', 'Asia/Kolkata', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC');

  it('shares as many hours as the rule for two people says', () => {
    fc.assert(
      fc.property(hours, zone, hours, zone, (left, leftZone, right, rightZone) => {
        const [a, b] = [
          { timeZone: leftZone, hours: left },
          { timeZone: rightZone, hours: right },
        ];
        expect(sharedHours(weekSlots(a, at), weekSlots(b, at))).toBe(sharedWeeklyHours(a, b, at));
      }),
    );
  });
});
