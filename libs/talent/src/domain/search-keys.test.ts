import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coversLanguage } from './language.ts';
import { amina } from './profile.fixture.ts';
import { offeredLanguageKeys, plainText, searchKeys, searchWords, wantedLanguageKeys } from './search-keys.ts';

describe('what a listing is found by', () => {
  it('carries every level up to the offered one', () => {
    const { skillKeys } = searchKeys({ ...amina, skills: [{ skill: 'translation', level: 3 }] });
    expect(skillKeys).toEqual(['translation', 'translation:1', 'translation:2', 'translation:3']);
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
    expect(searchWords('  JOÃO   web ')).toEqual(['joao', 'web']);
  });
});
