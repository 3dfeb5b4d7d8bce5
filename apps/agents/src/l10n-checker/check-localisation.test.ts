import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkLocalisation, type LocalisationFiles } from './check-localisation.ts';
import { localisationMarkdown, localisationReport } from './report.ts';

const file = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url)), 'utf8');
const told = (files: LocalisationFiles): string[] =>
  checkLocalisation(files).map(({ key, rule, message }) => `${key} · ${rule} · ${message}`);

const shop = { source: file('shop.en.json'), format: 'json', sourceLanguage: 'en', keep: ['Muster Pay'] } as const;
const template = file('app.de.po').replace(/^msgstr.*(\n".*)*/gm, 'msgstr ""');

describe('clean files', () => {
  it.each([
    ['French shop', { ...shop, target: file('shop.fr.json'), targetLanguage: 'fr' }],
    ['Arabic shop', { ...shop, target: file('shop.ar.json'), targetLanguage: 'ar' }],
    [
      'German gettext',
      { source: template, target: file('app.de.po'), format: 'po', sourceLanguage: 'en', targetLanguage: 'de' },
    ],
    [
      'French properties',
      {
        source: file('desk.en.properties'),
        target: file('desk.fr.properties'),
        format: 'properties',
        sourceLanguage: 'en',
        targetLanguage: 'fr',
      },
    ],
  ] as const)('%s: nothing found', (_, files) => {
    expect(told(files)).toEqual([]);
  });
});

describe('planted mistakes', () => {
  it('in an Arabic shop are all found, and nothing else', () => {
    expect(told({ ...shop, target: file('shop.ar.planted.json'), targetLanguage: 'ar' })).toEqual([
      'shop.stock · key-twice · The key stands in the file twice; the last one counts.',
      'shop.title · mixed-script · Latin words are left in the Arabic text: Martin, bread.',
      'shop.welcome · placeholder-lost · The placeholder {name} is missing.',
      'shop.welcome · placeholder-added · The placeholder {nom} is not in the source.',
      'shop.cart · placeholder-lost · {count} is not shown in the branch "many".',
      'shop.cart · plural-category-missing · {count, plural} lacks the form "zero", which Arabic needs, for example for 0.',
      'shop.cart · plural-category-missing · {count, plural} lacks the form "two", which Arabic needs, for example for 2.',
      'shop.guest · select-branch-missing · {gender, select} lacks the branch "female".',
      'shop.price · number-changed · The number 4.50 became 5٫40.',
      'shop.stock · number-changed · The number 1,200 became 120.',
      'shop.opening · date-changed · The date November 23, 2026 is not in the translation, the translation says 24 نوفمبر 2026.',
      'shop.opening · time-changed · The time 6:00 pm is not in the translation, the translation says 6:15 م.',
      'shop.order · too-long · 32 characters, there is room for 16.',
      'shop.terms · tag-changed · The tag <a href=/terms> is missing.',
      'shop.terms · tag-changed · The tag </b> is missing.',
      'shop.terms · tag-changed · The tag <a href=/conditions> is not in the source.',
      'shop.help · url-changed · The address https://bakery.example/help became https://bakery.example/aide.',
      'shop.empty · empty · The text is not translated.',
      'shop.shipping · untranslated · The text is the same as in the source language.',
      'shop.shipping · mixed-script · Latin words are left in the Arabic text: Delivery, within, hours.',
      'shop.greeting · whitespace · Blanks or line breaks at the end differ from the source.',
      'shop.allergens · key-missing · The key is missing in the translation.',
      'shop.old · key-extra · The key is not in the source file.',
    ]);
  });

  it('in Russian gettext are all found, and nothing else', () => {
    const target = file('app.ru.planted.po');
    expect(told({ source: template, target, format: 'po', sourceLanguage: 'en', targetLanguage: 'ru' })).toEqual([
      'basket › %d file / %d files · plural-category-missing · 2 of 3 plural forms are there; Russian has one, few, many.',
      'basket › %d file / %d files · placeholder-lost · The placeholder %1$d is missing.',
      'Hello %s, you have %d messages. · placeholder-lost · The placeholder %1$s is missing.',
      'Hello %s, you have %d messages. · placeholder-lost · The placeholder %2$d is missing.',
      'Hello %s, you have %d messages. · placeholder-added · The placeholder %1$d is not in the source.',
      'Hello %s, you have %d messages. · placeholder-added · The placeholder %2$s is not in the source.',
      'Saved %(count)s of 100% of the files. · empty · The text is not translated.',
      'First line\nsecond line · whitespace · Blanks or line breaks at the end differ from the source.',
      'First line\nsecond line · mixed-script · "Пеpвая" mixes letters of two scripts.',
    ]);
  });

  it('in French properties are all found, the apostrophe that switches a placeholder off included', () => {
    const files = {
      source: file('desk.en.properties'),
      target: file('desk.fr.planted.properties'),
      format: 'properties',
    } as const;
    expect(told({ ...files, sourceLanguage: 'en', targetLanguage: 'fr' })).toEqual([
      'greeting · placeholder-lost · The placeholder {0} is missing: the apostrophe before it makes it plain text, write two apostrophes.',
      'long.text · too-long · 118 characters instead of 36: more than 1.8 times as long.',
      'price · number-format · "1,234.50" is not how French writes 1234.5.',
      'hours · untranslated · The text is the same as in the source language.',
    ]);
  });
});

describe('single texts', () => {
  const one = (source: string, target: string, targetLanguage = 'de', sourceLanguage = 'en'): string[] =>
    checkLocalisation({
      source: JSON.stringify({ k: source }),
      target: JSON.stringify({ k: target }),
      format: 'json',
      sourceLanguage,
      targetLanguage,
    }).map(({ rule }) => rule);

  it.each([
    ['a date in the other order', 'Until 11/23/2026', 'Bis 11/23/2026', 'fr', ['date-format']],
    ['a date that a reader takes for another day', 'Until 11/05/2026', 'Jusqu’au 11/05/2026', 'fr', ['date-format']],
    ['a date well localised', 'Until 11/05/2026', 'Jusqu’au 05/11/2026', 'fr', []],
    ['an ISO date that becomes words', 'Due 2026-11-23', 'Fällig am 23. November 2026', 'de', []],
    ['a Devanagari date', 'Due 23 November 2026', 'देय: २३ नवंबर २०२६', 'hi', []],
    ['a Japanese date', 'Due November 23, 2026', '期限は2026年11月23日', 'ja', []],
    ['lakhs', 'Win 1,234,567 rupees', '12,34,567 रुपये जीतें', 'hi', []],
    ['a lost thousand', 'Pay 10,000 shillings', 'Lipa shilingi 1,000', 'sw', ['number-changed']],
    ['a number written as a word', 'Take 2 tablets', 'Nehmen Sie zwei Tabletten', 'de', ['number-lost']],
    ['a dose that changed', 'Take 2.5 mg', 'Nehmen Sie 25 mg', 'de', ['number-changed']],
    ['an afternoon written the other way', 'Closes at 9 pm', 'Schließt um 21 Uhr', 'de', []],
    ['a wrong hour', 'Closes at 9 pm', 'Schließt um 20 Uhr', 'de', ['time-changed']],
    [
      'a French million plural that nobody needs',
      '{n, plural, one {# day} other {# days}}',
      '{n, plural, one {# jour} other {# jours}}',
      'fr',
      [],
    ],
    [
      'a missing Russian "few"',
      '{n, plural, one {# day} other {# days}}',
      '{n, plural, one {# день} many {# дней} other {# дня}}',
      'ru',
      ['plural-category-missing'],
    ],
    [
      'an exact branch instead of a category',
      '{n, plural, one {# day} other {# days}}',
      '{n, plural, =1 {ein Tag} other {# Tage}}',
      'de',
      [],
    ],
    ['a plural that got lost', '{n, plural, one {# day} other {# days}}', '{n} Tage', 'de', ['plural-lost']],
    ['a plural that Japanese does not need', '{n, plural, one {# day} other {# days}}', '{n}日', 'ja', []],
    [
      'a form that does not exist',
      '{n, plural, one {# day} other {# days}}',
      '{n, plural, one {# Tag} few {# Tage} other {# Tage}}',
      'de',
      ['plural-category-unknown'],
    ],
    ['a brace left open', 'Hello {name}', 'Hallo {name', 'de', ['syntax']],
    ['a misspelt placeholder', 'Hello {name}', 'Hallo {Name}', 'de', ['placeholder-lost', 'placeholder-added']],
    ['swapped positions', '%s of %s', '%2$s von %1$s', 'de', []],
    ['double braces', 'Hi {{ name }}', 'Hallo {{name}}', 'de', []],
    ['a lost double brace', 'Hi {{name}}', 'Hallo', 'de', ['placeholder-lost']],
    ['percent signs that are no placeholders', '100% discount', '100% der Kosten', 'de', []],
    ['an address with escapes', 'See https://a.example/x%20y%2d', 'Siehe https://a.example/x%20y%2d', 'de', []],
    ['tags closed in the wrong order', '<b><i>Now</i></b>', '<b><i>Jetzt</b></i>', 'de', ['tag-changed']],
    ['a translated alternative text', '<img src="a.png" alt="Bread">', '<img alt="Brot" src="a.png">', 'de', []],
    ['codes in capitals', 'PDF', 'PDF', 'de', []],
    ['an equal short word', 'Restaurant', 'Restaurant', 'de', ['untranslated']],
    ['British English', 'Open the door please', 'Open the door please', 'en-GB', []],
    ['code in braces that is no message', 'Use { color: red }', 'Nimm { color: red }', 'de', []],
    ['Latin codes in Arabic', 'Download as PDF', 'تنزيل بصيغة PDF', 'ar', []],
    ['micrograms', 'Take 5 µg', 'Nehmen Sie 5 µg', 'de', []],
  ])('%s', (_, source, target, language, rules) => {
    expect(one(source, target, language)).toEqual(rules);
  });

  it('keeps plural keys apart from other keys', () => {
    const source = JSON.stringify({ cart_one: '{{count}} loaf', cart_other: '{{count}} loaves' });
    const target = JSON.stringify({
      cart_one: '{{count}} хлеб',
      cart_few: '{{count}} хлеба',
      cart_other: '{{count}} хлеба',
    });
    const found = checkLocalisation({ source, target, format: 'json', sourceLanguage: 'en', targetLanguage: 'ru' });
    expect(found.map(({ message }) => message)).toEqual([
      'The form "many" is missing, which Russian needs: cart_many.',
    ]);
  });
});

describe('files that are none', () => {
  it.each([
    ['json', '{"a": '],
    ['json', '"text"'],
    ['po', 'msgid "a"\nmsgstr no quotes'],
    ['properties', 'key=\\u12'],
  ] as const)('a broken %s file is one finding, not a crash', (format, target) => {
    const source = format === 'json' ? '{}' : '';
    const found = checkLocalisation({ source, target, format, sourceLanguage: 'en', targetLanguage: 'de' });
    expect(found.map(({ rule }) => rule)).toEqual(['file-unreadable']);
  });

  it('an unknown language is said', () => {
    const found = checkLocalisation({
      source: '{}',
      target: '{}',
      format: 'json',
      sourceLanguage: 'en',
      targetLanguage: 'xx',
    });
    expect(found.map(({ rule }) => rule)).toEqual(['language-unknown']);
  });

  it('a message nested a thousand times does not bring the checker down', () => {
    const nested = '{a, select, other {'.repeat(1_000) + '}}'.repeat(1_000);
    const files = { source: '{"k":"x"}', target: JSON.stringify({ k: nested }), format: 'json' } as const;
    const [first] = checkLocalisation({ ...files, sourceLanguage: 'en', targetLanguage: 'de' });
    expect(first!.rule).toBe('syntax');
  });
});

describe('the report', () => {
  it('counts, and quotes texts so that they cannot become markup', () => {
    const findings = checkLocalisation({
      source: JSON.stringify({ a: 'Hello {name}' }),
      target: JSON.stringify({ a: '<script>|`x`' }),
      format: 'json',
      sourceLanguage: 'en',
      targetLanguage: 'de',
    });
    const report = localisationReport(findings, { sourceLanguage: 'en', targetLanguage: 'de' });
    expect(report).toMatchObject({ counts: { error: 2 }, isUsable: false });
    const markdown = localisationMarkdown(report);
    expect(markdown).toContain('# Localisation check: en → de');
    expect(markdown).toContain('&lt;script>\\|\\`x\\`');
    expect(localisationMarkdown(localisationReport([], { sourceLanguage: 'en', targetLanguage: 'de' }))).toContain(
      'Nothing found.',
    );
  });
});
