import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { auditPage } from './audit-page.ts';
import { pageMarkdown, pageReport } from './report.ts';

const file = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url)), 'utf8');
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Page</title>${head}</head><body><main><h1>Page</h1>${body}</main></body></html>`;
const rules = async (html: string): Promise<string[]> => (await auditPage(html)).map(({ rule }) => rule);

describe('clean pages', () => {
  it.each([
    ['bakery.fr.html', ['fr', 'de', 'ar']],
    ['bakery.ar.html', ['ar']],
  ])('%s: nothing found', async (name, languages) => {
    expect(await auditPage(file(name), { baseUrl: 'https://bakery.example/', languages })).toEqual([]);
  });
});

describe('a page with planted mistakes', () => {
  it('has all of them found, and nothing else', async () => {
    const findings = await auditPage(file('bakery.planted.html'), { languages: ['fr'] });
    expect(findings.map(({ severity, rule, message }) => `${severity} · ${rule} · ${message}`)).toEqual([
      'error · title-missing · The page has no title: it is the name of its tab, bookmark and search result.',
      'error · language-unexpected · The page says that it is in "ar"; expected is fr.',
      'error · direction-missing · A page in "ar" runs from right to left and needs dir="rtl".',
      'error · link-empty · The link has no address and reloads the page.',
      'error · link-nowhere · The link leads nowhere ("#"). If it does something, it is a button.',
      'error · link-script · The link runs a script instead of leading somewhere. If it does something, it is a button.',
      'error · link-target-missing · Nothing on the page has the id "nothing".',
      'error · link-malformed · "http://[broken" is no address.',
      'error · id-twice · The id "twice" is used twice; links and labels find only the first.',
      'error · reference-broken · for refers to "absent", which is not on the page.',
      'error · alternative-file-name · The alternative text "IMG_2041.jpg" is a file name and says nothing about the picture.',
      'error · label-placeholder · The field has only a placeholder, which vanishes when somebody types; it needs a label.',
      'error · contrast · The text #999999 on #ffffff has a contrast of 2.85:1; 4.5:1 is needed. In 2 places.',
      'error · contrast · The text #b3b3b3 on #ffffff has a contrast of 2.11:1; 4.5:1 is needed.',
      'error · contrast · The text #949494 on #ffffff has a contrast of 3.03:1; 4.5:1 is needed.',
      'error · contrast · The text #5a7896 on #336699 has a contrast of 1.30:1; 4.5:1 is needed.',
      'error · axe/button-name · Buttons must have discernible text.',
      'error · axe/image-alt · Images must have alternative text.',
      'error · axe/label · Form elements must have labels.',
      'error · axe/link-name · Links must have discernible text.',
      'warning · language-mismatch · Only 0% of the letters are in the script of "ar-Arab-EG": is the language right?',
      'warning · heading-one-twice · The page has 2 first-level headings; one says what the page is about.',
      'warning · heading-skipped · The heading jumps from level 1 to level 3.',
      'warning · main-missing · The page has no <main>, so keyboard and screen reader cannot go straight to the content.',
      'warning · link-opener · The link opens a new tab without rel="noopener": older browsers let that page steer this one.',
      'warning · alternative-empty-word · The alternative text "image" says that there is a picture, not what it shows.',
      'warning · axe/region · All page content should be contained by landmarks. In 25 places.',
      'info · styles-not-loaded · 1 outside style sheet was not loaded, so colours set there were not checked.',
      'info · contrast-unknown · The contrast cannot be computed: a picture or gradient lies behind the text.',
      'info · contrast-unknown · The contrast cannot be computed: the colour "oklch(0.5 0.1 20)" is not known.',
    ]);
  });

  it('says where each is', async () => {
    const findings = await auditPage(file('bakery.planted.html'));
    const opener = findings.find(({ rule }) => rule === 'link-opener')!;
    expect(opener.where).toBe('html > body > a:nth-of-type(6)');
    expect(opener.snippet).toBe('<a href="https://map.example" target="_blank">');
  });
});

describe('single rules', () => {
  it.each([
    ['text on a dark layer inside a light one', '<div style="background:#000"><p style="color:#fff">x</p></div>', []],
    ['half-transparent text', '<p style="color:rgb(0 0 0 / 40%)">x</p>', ['contrast']],
    ['a variable with a fallback', '<p style="color:var(--none, #ccc)">x</p>', ['contrast']],
    ['bold text of 14 points', '<p style="font-size:14pt;font-weight:bold;color:#949494">x</p>', []],
    [
      'a picture hidden by an opaque layer',
      '<div style="background-image:url(a.png)"><p style="background:#fff">x</p></div>',
      [],
    ],
    [
      'a rule of the page against the blue of links',
      '<style>a{color:#fff}div{background:#000}</style><div><a href="/x">x</a></div>',
      [],
    ],
    ['the order among the rules of the page', '<style>div p{color:#000}p{color:#eee}</style><div><p>x</p></div>', []],
    ['rules that cannot be read', '<style>@layer base { p { color: #000 } }</style>', ['styles-not-read']],
    ['a link to its own page', '<p><a href="https://a.example/p#gone">x</a></p>', ['link-target-missing']],
    ['a link to another page', '<p><a href="https://b.example/p#gone">x</a></p>', []],
    ['a percent-encoded place', '<p id="caf\u00e9"><a href="#caf%C3%A9">x</a></p>', []],
    ['a field named by aria-label', '<input aria-label="Name" placeholder="Name">', []],
  ])('%s', async (_, body, expected) => {
    const findings = await auditPage(page(body), { baseUrl: 'https://a.example/p' });
    expect(findings.map(({ rule }) => rule)).toEqual(expected);
  });

  it('wants a language before everything else', async () => {
    expect(await rules(page('').replace(' lang="en"', ''))).toEqual(['language-missing']);
    expect(await rules(page('').replace('"en"', '"not a tag"'))).toEqual(['language-unknown']);
    expect(await rules(page('').replace('lang="en"', 'lang="en" dir="rtl"'))).toEqual(['direction-wrong']);
  });
});

describe('a page from a stranger', () => {
  it('runs no script and loads nothing', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests += 1;
      response.end('/* */');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const head = `<link rel="stylesheet" href="${base}/a.css"><style>@import url(${base}/b.css); body { background: url(${base}/c.png) }</style>
      <script src="${base}/d.js"></script><script>document.title = 'run'; fetch('${base}/e')</script>`;
    const body = `<img src="${base}/f.png" alt="A loaf"><iframe title="Map" src="${base}/g"></iframe><object data="${base}/h"></object>`;
    await auditPage(page(body, head), { baseUrl: base });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await new Promise((resolve) => server.close(resolve));
    expect(requests).toBe(0);
  });

  it.each(['', '<', 'plain text', '<!doctype html><html lang="en"></html>', '<svg><script>x</script></svg>', '\u0000'])(
    'is audited however broken it is: %j',
    async (html) => {
      expect(Array.isArray(await auditPage(html))).toBe(true);
    },
  );

  it('is refused when it is too large', async () => {
    expect(await rules('x'.repeat(2_000_001))).toEqual(['page-too-large']);
  });

  it('cannot put its markup into our report', async () => {
    const findings = await auditPage(page('<p id="x">a</p><p id="x" title="``` **b** <img>">b</p>'));
    const markdown = pageMarkdown(pageReport(findings), '<b>Bakery</b>');
    expect(markdown).toContain('# Page audit: &lt;b>Bakery&lt;/b>');
    expect(markdown).toContain('```` <p id="x" title="``` **b** &lt;img&gt;"> ````');
    expect(pageMarkdown(pageReport([]), 'Page')).toContain('Nothing found.');
  });
});
