import axe from 'axe-core';
import { mkdirSync } from 'node:fs';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Locator,
  type Page,
  type Response,
} from 'playwright-core';
import { expect, inject } from 'vitest';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** More than any page has places to stop at, twice. */
const MOST_TABS = 240;
const PATIENCE_MS = 20_000;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const SCREENSHOTS = 'out/screenshots';

export const looks = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 820 }, locale: 'en' },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 820 }, locale: 'en' },
  arabic: { colorScheme: 'light', viewport: { width: 1280, height: 820 }, locale: 'ar' },
  phone: { colorScheme: 'light', viewport: { width: 360, height: 740 }, locale: 'en' },
} as const;
export type Look = keyof typeof looks;

export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  if (!executablePath) throw new Error('CHROMIUM_PATH names no browser; run the journeys with npm run e2e');
  return chromium.launch({ executablePath, args: QUIET });
}

type SignedIn = Pick<BrowserContextOptions, 'storageState'>;

/** No skeleton stands for something else, and the blocks of a graph have found their places. */
const isDrawn = () => {
  const nodes = [...document.querySelectorAll<HTMLElement>('.react-flow__node')];
  const isGraphThere = document.querySelector('.react-flow') === null || nodes.length > 0;
  const isSkeletonGone = document.querySelector('.mantine-Skeleton-root') === null;
  return isSkeletonGone && isGraphThere && nodes.every(({ style }) => style.visibility !== 'hidden');
};

/** A person at a browser of their own: what they see, and what went wrong behind it. */
export class Somebody {
  readonly faults: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 500) this.faults.push(`${response.status()} ${response.url()}`);
      else if (response.url().endsWith('/graphql') && response.request().method() === 'POST')
        void this.#listen(response);
    });
  }

  /** A resolver that fails answers with 200 and an error of ours. */
  async #listen(response: Response): Promise<void> {
    const body = await response.text().catch(() => '');
    if (body.includes('INTERNAL_SERVER_ERROR'))
      this.faults.push(`${response.request().postData()?.slice(0, 120)}: ${body.slice(0, 300)}`);
  }

  static async arrive(browser: Browser, look: Look = 'light', known: SignedIn = {}): Promise<Somebody> {
    const { colorScheme, viewport, locale } = looks[look];
    const context = await browser.newContext({
      baseURL: inject('url'),
      colorScheme,
      viewport,
      locale,
      reducedMotion: 'reduce',
      ...known,
    });
    // The frame in which a PDF is shown has no storage.
    await context.addInitScript(
      (language: string) => globalThis.localStorage?.setItem('muster-locale', language),
      locale,
    );
    return new Somebody(await context.newPage(), context);
  }

  /** The same person in another window with another look. */
  async twin(browser: Browser, look: Look): Promise<Somebody> {
    return Somebody.arrive(browser, look, { storageState: await this.context.storageState() });
  }

  /** Signs in through the API, as the page does, and lands on the home page. */
  async signIn(email: string): Promise<void> {
    const password = inject('demo').signIns[0]?.password;
    const response = await this.context.request.post('/graphql', {
      headers: { 'x-muster-csrf': '1', origin: inject('url') },
      data: {
        query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
        variables: { input: { email, password } },
      },
    });
    expect(await response.json()).toEqual({ data: { signIn: { __typename: 'SignedIn' } } });
    await this.open('/');
  }

  /** Signs in by typing, as people do. */
  async signInOnThePage(email: string): Promise<void> {
    await this.open('/sign-in');
    await this.page.getByLabel(/e-?mail/i).fill(email);
    await this.page.getByLabel('Password', { exact: true }).fill(inject('demo').signIns[0]?.password ?? '');
    await this.press(this.page.getByRole('button', { name: 'Sign in' }));
    await this.page.waitForURL((url) => url.pathname !== '/sign-in');
    await this.settled();
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settled();
  }

  /** The page has its heading and nothing is loading any more. */
  async settled(): Promise<void> {
    await this.page.locator('h1').first().waitFor({ timeout: 20_000 });
    await this.page.waitForLoadState('networkidle').catch(() => undefined);
    await this.page.waitForFunction(isDrawn, undefined, { timeout: PATIENCE_MS });
  }

  /** Walks there with the tab key, as people without a mouse do, and presses a key. */
  async press(target: Locator, key = 'Enter'): Promise<void> {
    await expect.poll(() => target.isEnabled(), { timeout: PATIENCE_MS }).toBe(true);
    for (let steps = 0; steps < MOST_TABS; steps += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return this.page.keyboard.press(key);
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`${String(target)} cannot be reached with the tab key on ${this.page.url()}`);
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: `${SCREENSHOTS}/${name}.png` });
  }

  /** What axe finds against WCAG 2.2 AA, or by single rules of it, as sentences. */
  async accessibilityProblems(rules?: string[]): Promise<string[]> {
    const viewport = this.page.viewportSize();
    // As tall as the page: what a fixed bar covers for now counts as small otherwise, though one scroll uncovers it.
    const height = await this.page.evaluate(() => document.documentElement.scrollHeight + 200);
    if (viewport) await this.page.setViewportSize({ width: viewport.width, height });
    const problems = await this.#problems(rules);
    if (viewport) await this.page.setViewportSize(viewport);
    return problems;
  }

  /** In the page's own frame alone: the browser's PDF viewer answers nobody, and asking it costs half a minute. */
  async #problems(rules?: string[]): Promise<string[]> {
    const runOnly = rules ? { type: 'rule' as const, values: rules } : { type: 'tag' as const, values: WCAG };
    await this.page.evaluate(axe.source);
    const violations = await this.page.evaluate(
      async (options) => (await (globalThis as unknown as { axe: typeof axe }).axe.run(document, options)).violations,
      { runOnly, iframes: false, resultTypes: ['violations' as const] },
    );
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
    );
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}

export const demoEmail = (who: 'ana' | 'ines' | 'arjun' | 'wanjiru' | 'sofia' | 'peter'): string =>
  `${who}@demo.muster.example`;
