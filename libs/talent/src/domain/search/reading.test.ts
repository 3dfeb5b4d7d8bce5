import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSearch, skillOf } from './reading.ts';
import { shapesOf, slips } from './words.ts';

const skills = (text: string) =>
  readSearch(text).flatMap(({ meanings }) =>
    meanings.flatMap((meaning) => (meaning.kind === 'skill' ? [meaning.skill] : [])),
  );

describe('what somebody types into the search', () => {
  it.each([
    ['medical translator', 'medical-translation'],
    ['Übersetzung', 'translation'],
    ['panadería', 'baking'],
    ['uokaji', 'baking'],
    ['अनुवाद', 'translation'],
    ['محاسبة', 'accounting'],
    ['SEO', 'search-optimisation'],
    ['wordpress', 'content-management'],
  ])('%s is the skill %s, by whatever name', (text, skill) => {
    expect(skillOf(readSearch(text))).toBe(skill);
  });

  it.each([
    ['medcal', 'medical-translation'],
    ['translater', 'translation'],
    ['accesibilty', 'accessibility'],
    ['photograhper', 'photography'],
    ['boulangrie', 'baking'],
  ])('%s is forgiven and means %s among others', (text, skill) => {
    expect(skills(text)).toContain(skill);
    expect(readSearch(text)[0]!.isGuess).toBe(true);
  });

  it('is read part by part: skills, languages, countries and names', () => {
    expect(
      readSearch('medical translator Swahili in Kenya Odhiambo').map(({ meanings, word }) => meanings[0] ?? word),
    ).toEqual([
      { kind: 'skill', skill: 'medical-translation' },
      { kind: 'language', tag: 'sw' },
      { kind: 'country', country: 'KE' },
      'odhiambo',
    ]);
  });

  it('may be a part of a name, and then stands for everything that is called so', () => {
    expect(skills('medical')).toEqual(
      expect.arrayContaining(['medical-translation', 'medical-writing', 'health-data-coding']),
    );
    expect(skillOf(readSearch('medical'))).toBeUndefined();
  });

  it('keeps short words as they are and forgives no slip in them', () => {
    expect(readSearch('xyz')).toEqual([{ typed: 'xyz', meanings: [], word: 'xyz', isGuess: false }]);
  });

  it('is never too much: any text is read, in at most eight terms', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => readSearch(text).length <= 8));
    expect(readSearch('!?')).toEqual([]);
  });
});

describe('near words', () => {
  it('share a shape whenever one slip lies between them', () => {
    const word = fc.stringMatching(/^[a-z]{5,12}$/);
    fc.assert(
      fc.property(word, fc.nat(11), fc.constantFrom('drop', 'add', 'wrong', 'swap'), (right, place, slip) => {
        const at = place % (right.length - 1);
        const letters = [...right];
        if (slip === 'drop') letters.splice(at, 1);
        if (slip === 'add') letters.splice(at, 0, 'q');
        if (slip === 'wrong') letters[at] = 'q';
        if (slip === 'swap') letters.splice(at, 2, letters[at + 1]!, letters[at]!);
        const typed = letters.join('');
        expect(slips(typed, right, 2)).toBeLessThanOrEqual(1);
        expect(shapesOf(typed).some((shape) => shapesOf(right).includes(shape))).toBe(true);
      }),
    );
  });
});
