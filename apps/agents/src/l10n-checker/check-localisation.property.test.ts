import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkLocalisation } from './check-localisation.ts';

const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      '{name}',
      '{0}',
      '{n, plural, one {# day} other {# days}}',
      '{{x}}',
      '%s',
      '%2$d',
      '%%',
      "'",
      "''",
      "'{",
      '{',
      '}',
      '#',
      '<b>',
      '</b>',
      '<a href="/x">',
      '<',
      'https://a.example/x?y=1',
      '2026-11-23',
      '11/23/2026',
      '23 November 2026',
      '9:30 pm',
      '1,234.50',
      '٤٫٥',
      '12,34,567',
      '5%',
      'PDF',
      'Hello world',
      'مرحبا',
      'привет',
      ' ',
      '\n',
    ),
    fc.string(),
  ),
  { maxLength: 8 },
);
const text = pieces.map((parts) => parts.join(''));

function rulesFor(source: string, target: string, targetLanguage: string): string[] {
  const files = {
    source: JSON.stringify({ k: source }),
    target: JSON.stringify({ k: target }),
    format: 'json',
  } as const;
  return checkLocalisation({ ...files, sourceLanguage: 'en', targetLanguage }).map(({ rule }) => rule);
}

it('finds nothing in a text that is compared with itself in its own language', () => {
  fc.assert(
    fc.property(text, (same) => {
      // These two speak about the text itself, whatever the source says.
      const own = ['mixed-script', 'date-format'];
      expect(rulesFor(same, same, 'en-US').filter((rule) => !own.includes(rule))).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

it('never throws, whatever the two texts and the language are', () => {
  fc.assert(
    fc.property(
      text,
      text,
      fc.constantFrom('ar', 'de', 'fr', 'ru', 'ja', 'hi', 'sw', 'pt-BR'),
      (source, target, language) => {
        rulesFor(source, target, language);
      },
    ),
    { numRuns: 2_000 },
  );
});
