import { JSDOM, VirtualConsole } from 'jsdom';
import { liftAuthorStyles, unreadStyles } from './author-styles.ts';
import { runAxe } from './axe.ts';
import { checkContrast } from './contrast.ts';
import { onPage, type Finding, type Severity } from './finding.ts';
import { checkLinks } from './links.ts';
import { checkStructure } from './structure.ts';
import { checkTextsAndForms } from './texts-and-forms.ts';

export interface AuditOptions {
  /** Where the page will stand, to tell links to itself from others. Never fetched. */
  readonly baseUrl?: string;
  /** BCP 47 tags of the languages the page may be in. */
  readonly languages?: readonly string[];
}

/** Longer pages are refused: they would keep the only thread busy for minutes. */
const MAX_LENGTH = 2_000_000;
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * Audits one page from its source alone: scripts do not run, nothing is loaded, so the same source gives the same findings.
 * The worst come first.
 */
export async function auditPage(html: string, options: AuditOptions = {}): Promise<readonly Finding[]> {
  if (html.length > MAX_LENGTH) {
    const message = `The page has ${html.length} characters; pages up to ${MAX_LENGTH} are audited.`;
    return [onPage('error', 'page-too-large', { message })];
  }
  const baseUrl = options.baseUrl !== undefined && URL.canParse(options.baseUrl) ? options.baseUrl : undefined;
  // "outside-only" lets us put axe in, and keeps the page's own scripts and loading switched off.
  const dom = new JSDOM(html, {
    ...(baseUrl === undefined ? {} : { url: baseUrl }),
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  try {
    const { document } = dom.window;
    liftAuthorStyles(dom.window);
    const findings = [
      ...checkStructure(document, options.languages ?? []),
      ...checkLinks(document, baseUrl),
      ...checkTextsAndForms(document),
      ...unreadStyles(document),
      ...checkContrast(dom.window),
      ...(await runAxe(dom.window)),
    ];
    return findings.sort((left, right) => RANK[left.severity] - RANK[right.severity]);
  } finally {
    dom.window.close();
  }
}
