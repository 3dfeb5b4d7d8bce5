import axe from 'axe-core';
import type { DOMWindow } from 'jsdom';
import { openingTag, type Finding, type Severity } from './finding.ts';

/** Rules that need a layout, which a page without a screen does not have, and rules which we tell in our own words. */
const OFF = [
  'color-contrast',
  'color-contrast-enhanced',
  'target-size',
  'scrollable-region-focusable',
  'css-orientation-lock',
  'page-has-heading-one',
  'heading-order',
  'document-title',
  'html-has-lang',
  'html-lang-valid',
  'landmark-one-main',
  'landmark-no-duplicate-main',
  'duplicate-id-aria',
];

const SEVERITIES: Readonly<Record<string, Severity>> = { critical: 'error', serious: 'error', moderate: 'warning' };

/** From here on a rule is told once, with the number of places. */
const MANY = 5;

/** The rules of axe-core over the parsed page. */
export async function runAxe(window: DOMWindow): Promise<readonly Finding[]> {
  window.eval(axe.source);
  const inPage = (window as unknown as { readonly axe: typeof axe }).axe;
  const results = await inPage.run(window.document, {
    rules: Object.fromEntries(OFF.map((id) => [id, { enabled: false }])),
    resultTypes: ['violations'],
    // Both would ask the network: for style sheets and for the insides of frames.
    preload: false,
    iframes: false,
  });
  return results.violations.flatMap(({ id, help, impact, tags, nodes }) =>
    nodes.slice(0, nodes.length > MANY ? 1 : MANY).map((node) => ({
      severity: SEVERITIES[impact ?? ''] ?? 'info',
      rule: `axe/${id}`,
      message: nodes.length > MANY ? `${help}. In ${nodes.length} places.` : `${help}.`,
      where: node.target.flat().join(' '),
      snippet: openingTag(node.html),
      basis: criterion(tags),
    })),
  );
}

/** `wcag111` → `WCAG 2.2, 1.1.1`. */
function criterion(tags: readonly string[]): string | null {
  const found = tags.map((tag) => /^wcag(\d)(\d)(\d+)$/.exec(tag)).find((match) => match !== null);
  return found ? `WCAG 2.2, ${found[1]}.${found[2]}.${found[3]}` : null;
}
