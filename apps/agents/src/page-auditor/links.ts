import { onElement, onPage, type Finding } from './finding.ts';

/** Where links lead and whether what is referred to exists. Nothing is fetched: only what the page itself shows is judged. */
export function checkLinks(document: Document, baseUrl: string | undefined): readonly Finding[] {
  const links = [...document.querySelectorAll('a, area')];
  return [...links.flatMap((link) => checkLink(link, baseUrl)), ...doubledIds(document), ...brokenReferences(document)];
}

function checkLink(link: Element, baseUrl: string | undefined): readonly Finding[] {
  const href = link.getAttribute('href');
  // Without href it is a named place or a placeholder, not a link.
  if (href === null) return [];
  const tell = (rule: string, message: string): Finding =>
    onElement(onPage('error', rule, { message, basis: 'WCAG 2.2, 2.4.4' }), link);
  const target = href.trim();
  if (target === '') return [tell('link-empty', 'The link has no address and reloads the page.')];
  if (target === '#')
    return [tell('link-nowhere', 'The link leads nowhere ("#"). If it does something, it is a button.')];
  if (/^javascript:/i.test(withoutControls(target)))
    return [
      tell('link-script', 'The link runs a script instead of leading somewhere. If it does something, it is a button.'),
    ];
  if (!URL.canParse(target, baseUrl ?? 'https://page.invalid/'))
    return [tell('link-malformed', `"${target}" is no address.`)];
  return [...checkFragment(link, target, baseUrl), ...checkNewTab(link)];
}

function checkFragment(link: Element, target: string, baseUrl: string | undefined): readonly Finding[] {
  const fragment = ownFragment(target, baseUrl);
  if (fragment === undefined || fragment === '' || fragment.toLowerCase() === 'top') return [];
  const { ownerDocument } = link;
  const names = [...ownerDocument.querySelectorAll('a[name]')].map((anchor) => anchor.getAttribute('name'));
  if (ownerDocument.getElementById(fragment) || names.includes(fragment)) return [];
  const message = `Nothing on the page has the id "${fragment}".`;
  return [onElement(onPage('error', 'link-target-missing', { message, basis: 'WCAG 2.2, 2.4.1' }), link)];
}

/** The part after `#`, when the link stays on this page. */
function ownFragment(target: string, baseUrl: string | undefined): string | undefined {
  const hash = target.indexOf('#');
  if (hash < 0) return undefined;
  const page = target.slice(0, hash);
  const isHere =
    page === '' || (baseUrl !== undefined && withoutHash(new URL(target, baseUrl)) === withoutHash(new URL(baseUrl)));
  if (!isHere) return undefined;
  const fragment = target.slice(hash + 1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function checkNewTab(link: Element): readonly Finding[] {
  if (link.getAttribute('target')?.toLowerCase() !== '_blank') return [];
  const rel = (link.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);
  if (rel.includes('noopener') || rel.includes('noreferrer')) return [];
  const message = 'The link opens a new tab without rel="noopener": older browsers let that page steer this one.';
  return [onElement(onPage('warning', 'link-opener', { message }), link)];
}

function doubledIds(document: Document): readonly Finding[] {
  const seen = new Set<string>();
  return [...document.querySelectorAll('[id]')].flatMap((element) => {
    const { id } = element;
    if (id === '' || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `The id "${id}" is used twice; links and labels find only the first.`;
    return [onElement(onPage('error', 'id-twice', { message, basis: 'HTML, 3.2.6' }), element)];
  });
}

const REFERENCES = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'list',
  'form',
  'headers',
];

/** A label for a field that is not there labels nothing, and nobody sees it. */
function brokenReferences(document: Document): readonly Finding[] {
  return REFERENCES.flatMap((attribute) =>
    [...document.querySelectorAll(`[${attribute}]`)].flatMap((element) => {
      const wanted = (element.getAttribute(attribute) ?? '').split(/\s+/).filter((id) => id !== '');
      const missing = wanted.filter((id) => document.getElementById(id) === null);
      if (missing.length === 0) return [];
      const message = `${attribute} refers to ${missing.map((id) => `"${id}"`).join(', ')}, which is not on the page.`;
      return [onElement(onPage('error', 'reference-broken', { message, basis: 'WCAG 2.2, 1.3.1' }), element)];
    }),
  );
}

/** Browsers ignore control characters and blanks in front of and inside the scheme. */
function withoutControls(text: string): string {
  return [...text].filter((letter) => letter.charCodeAt(0) > 0x20).join('');
}

function withoutHash(url: URL): string {
  return url.href.split('#')[0]!;
}
