import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoEmail, looks, openBrowser, Somebody, type Look } from '../support/browser.ts';

const OWNER_PAGES = ['/', '/teams', '/teams/new', '/talent', '/invoices', '/money', '/settings'];
const FREELANCER_PAGES = ['/', '/offers', '/work', '/profile', '/invoices', '/money', '/settings'];

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe.each(Object.keys(looks) as Look[])('in %s', (look) => {
  const visit = async (who: 'ana' | 'ines', paths: readonly string[]) => {
    const somebody = await Somebody.arrive(browser, look);
    await somebody.signIn(demoEmail(who));
    for (const path of paths) {
      await somebody.open(path);
      await somebody.screenshot(`${look}-${who}${path === '/' ? '-home' : path.replaceAll('/', '-')}`);
      expect.soft(await somebody.accessibilityProblems(), path).toEqual([]);
      expect
        .soft(await somebody.page.locator('body').innerText(), path)
        .not.toMatch(/NaN|undefined|\{\w+\}|, plural,|\[object/);
      const overflow = await somebody.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(overflow, `${path} is wider than the window`).toBeLessThanOrEqual(0);
    }
    expect(somebody.faults).toEqual([]);
    await somebody.leave();
  };

  it('every page of an owner is whole, accessible and fits', () => visit('ana', OWNER_PAGES));
  it('every page of a freelancer is whole, accessible and fits', () => visit('ines', FREELANCER_PAGES));
});

it('an Arabic page reads from right to left', async () => {
  const somebody = await Somebody.arrive(browser, 'arabic');
  await somebody.open('/sign-in');
  expect(await somebody.page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await somebody.page.locator('h1').innerText()).toMatch(/[\u0600-\u06FF]/);
  await somebody.leave();
});

it('a stranger is led to the sign-in page, and a wrong password gets a sentence beside it', async () => {
  const stranger = await Somebody.arrive(browser);
  await stranger.open('/money');
  expect(new URL(stranger.page.url()).pathname).toBe('/sign-in');
  await stranger.page
    .getByLabel(/e-?mail/i)
    .first()
    .fill(demoEmail('ana'));
  await stranger.page
    .getByLabel(/password/i)
    .first()
    .fill('not the password');
  await stranger.page.getByRole('button', { name: /^sign in/i }).click();
  await stranger.page.getByText('This address and password do not belong together.').waitFor();
  expect(await stranger.accessibilityProblems()).toEqual([]);
  await stranger.leave();
});

it('GraphiQL opens from our own origin alone', async () => {
  const somebody = await Somebody.arrive(browser);
  await somebody.signIn(demoEmail('ana'));
  const foreign: string[] = [];
  somebody.page.on('request', (request) => {
    if (!request.url().startsWith(somebody.page.url().slice(0, 16)) && !/^(blob|data):/.test(request.url()))
      foreign.push(request.url());
  });
  await somebody.page.goto('/graphql');
  await somebody.page.locator('.graphiql-container').waitFor({ timeout: 30_000 });
  expect(foreign).toEqual([]);
  await somebody.leave();
});
