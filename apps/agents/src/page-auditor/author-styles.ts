import type { DOMWindow } from 'jsdom';
import { onPage, type Finding } from './finding.ts';

/** An id that no page has. */
const NOBODY = 'muster-no-such-element';

/**
 * jsdom compares the page's rules with the browser's own by specificity alone, so that its `a:link { color: blue }` beats a
 * page's `a { color: … }`. The cascade says that the page always wins (CSS Cascade 5, 6.1): every rule of the page gets the
 * same amount of specificity on top, which leaves their order among themselves as it is.
 */
export function liftAuthorStyles({ document }: DOMWindow): void {
  for (const sheet of document.styleSheets) for (const rule of sheet.cssRules) lift(rule);
}

function lift(rule: CSSRule): void {
  if ('cssRules' in rule) for (const inner of (rule as CSSGroupingRule).cssRules) lift(inner);
  if (!('selectorText' in rule)) return;
  const style = rule as CSSStyleRule;
  style.selectorText = `:is(${style.selectorText}):not(#${NOBODY})`;
}

/** What the page's look depends on and could not be read: said, so that silence about it is not taken for praise. */
export function unreadStyles(document: Document): readonly Finding[] {
  const texts = [...document.querySelectorAll('style')].map((style) => style.textContent ?? '');
  const imports = texts.filter((text) => /@import/i.test(text)).length;
  const outside = document.querySelectorAll('link[rel~="stylesheet"]').length + imports;
  const findings: Finding[] = [];
  if (outside > 0) {
    const message = `${outside} outside style sheet${outside === 1 ? ' was' : 's were'} not loaded, so colours set there were not checked.`;
    findings.push(onPage('info', 'styles-not-loaded', { message }));
  }
  const blocks = new Set(
    texts.flatMap((text) => text.match(/@(?:layer|container|supports|scope)(?=[^;{]*\{)/gi) ?? []),
  );
  if (blocks.size > 0) {
    const message = `Style rules inside ${[...blocks].join(', ')} were not read, so contrast may be computed from other colours.`;
    findings.push(onPage('info', 'styles-not-read', { message }));
  }
  return findings;
}
