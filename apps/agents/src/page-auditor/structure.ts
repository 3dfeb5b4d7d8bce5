import { onElement, onPage, type Finding } from './finding.ts';

/** Scripts that run from right to left. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Samr', 'Mand']);

/** @param languages those the page may be in; empty for any */
export function checkStructure(document: Document, languages: readonly string[]): readonly Finding[] {
  return [
    ...checkTitle(document),
    ...checkLanguage(document, languages),
    ...checkHeadings(document),
    ...checkMain(document),
  ];
}

function checkTitle(document: Document): readonly Finding[] {
  if (document.title.trim() !== '') return [];
  const message = 'The page has no title: it is the name of its tab, bookmark and search result.';
  return [onPage('error', 'title-missing', { message, basis: 'WCAG 2.2, 2.4.2' })];
}

function checkLanguage(document: Document, languages: readonly string[]): readonly Finding[] {
  const root = document.documentElement;
  const tag = root.getAttribute('lang')?.trim() ?? '';
  const basis = 'WCAG 2.2, 3.1.1';
  if (tag === '') {
    const message = 'The page does not say its language, so a screen reader reads it in the wrong one.';
    return [onElement(onPage('error', 'language-missing', { message, basis }), root)];
  }
  const locale = readLocale(tag);
  if (!locale) {
    const message = `"${tag}" is no language tag.`;
    return [onElement(onPage('error', 'language-unknown', { message, basis }), root)];
  }
  const expected =
    languages.length === 0 || languages.some((wanted) => readLocale(wanted)?.language === locale.language);
  const findings: Finding[] = [];
  if (!expected) {
    const message = `The page says that it is in "${tag}"; expected is ${languages.join(' or ')}.`;
    findings.push(onElement(onPage('error', 'language-unexpected', { message, basis }), root));
  }
  return [...findings, ...checkDirection(document, locale), ...checkScript(document, locale)];
}

function checkDirection(document: Document, locale: Intl.Locale): readonly Finding[] {
  const root = document.documentElement;
  const said = (root.getAttribute('dir') ?? document.body?.getAttribute('dir') ?? '').trim().toLowerCase();
  const isRightToLeft = RIGHT_TO_LEFT.has(locale.script ?? '');
  if (isRightToLeft && said !== 'rtl') {
    const message = `A page in "${root.getAttribute('lang')}" runs from right to left and needs dir="rtl".`;
    return [onElement(onPage('error', 'direction-missing', { message, basis: 'WCAG 2.2, 1.3.2' }), root)];
  }
  if (!isRightToLeft && said === 'rtl') {
    const message = `A page in "${root.getAttribute('lang')}" runs from left to right, but dir says "rtl".`;
    return [onElement(onPage('error', 'direction-wrong', { message, basis: 'WCAG 2.2, 1.3.2' }), root)];
  }
  return [];
}

const PARTS: Readonly<Record<string, string>> = {
  Jpan: '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}',
  Kore: '\\p{Script=Hangul}\\p{Script=Han}',
  Hans: '\\p{Script=Han}',
  Hant: '\\p{Script=Han}',
};

/** A translated page that kept the language of its original, or the other way round. */
function checkScript(document: Document, { script = 'Latn', baseName }: Intl.Locale): readonly Finding[] {
  const copy = document.body?.cloneNode(true) as HTMLElement | undefined;
  copy?.querySelectorAll('script, style, template, noscript').forEach((element) => element.remove());
  const letters = copy?.textContent?.match(/\p{L}/gu) ?? [];
  const own = new RegExp(`[${PARTS[script] ?? `\\p{Script=${script}}`}]`, 'u');
  const share = letters.filter((letter) => own.test(letter)).length / Math.max(1, letters.length);
  if (letters.length < 20 || share >= 0.5) return [];
  const message = `Only ${Math.round(share * 100)}% of the letters are in the script of "${baseName}": is the language right?`;
  return [onPage('warning', 'language-mismatch', { message, basis: 'WCAG 2.2, 3.1.1' })];
}

function checkHeadings(document: Document): readonly Finding[] {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')].filter(isExposed);
  const findings: Finding[] = [];
  const first = headings.filter((heading) => levelOf(heading) === 1);
  if (first.length === 0) {
    const message = 'The page has no first-level heading that says what it is about.';
    findings.push(onPage('error', 'heading-one-missing', { message, basis: 'WCAG 2.2, 1.3.1' }));
  }
  for (const extra of first.slice(1)) {
    const message = `The page has ${first.length} first-level headings; one says what the page is about.`;
    findings.push(onElement(onPage('warning', 'heading-one-twice', { message, basis: 'WCAG 2.2, 1.3.1' }), extra));
  }
  let previous = 0;
  for (const heading of headings) {
    const level = levelOf(heading);
    if (previous > 0 && level > previous + 1) {
      const message = `The heading jumps from level ${previous} to level ${level}.`;
      findings.push(onElement(onPage('warning', 'heading-skipped', { message, basis: 'WCAG 2.2, 1.3.1' }), heading));
    }
    previous = level;
  }
  return findings;
}

function checkMain(document: Document): readonly Finding[] {
  const mains = [...document.querySelectorAll('main, [role="main"]')].filter(isExposed);
  const basis = 'WCAG 2.2, 2.4.1';
  if (mains.length === 0) {
    const message = 'The page has no <main>, so keyboard and screen reader cannot go straight to the content.';
    return [onPage('warning', 'main-missing', { message, basis })];
  }
  const message = 'The page has more than one <main>.';
  return mains.slice(1).map((extra) => onElement(onPage('error', 'main-twice', { message, basis }), extra));
}

function levelOf(heading: Element): number {
  if (heading.getAttribute('role') === 'heading') return Number(heading.getAttribute('aria-level') ?? 2);
  return Number(heading.localName.slice(1));
}

function isExposed(element: Element): boolean {
  return element.closest('[hidden], [aria-hidden="true"], template') === null;
}

function readLocale(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}
