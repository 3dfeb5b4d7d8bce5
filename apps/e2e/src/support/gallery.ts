import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { looks, type Somebody } from './browser.ts';

/** Colours fade over when light turns to dark. */
const CHANGING_MS = 250;
const NOT_FOR_PEOPLE = /NaN|undefined|\{\w+\}|, plural,|\[object/;

/**
 * Looks at one page of a story as four people would: in light and dark, on a phone, in Arabic. Every look is kept as a picture.
 * axe judges light and dark, targets are large enough for thumbs, and nothing is wider than its window.
 */
export class Gallery {
  readonly #twins = new Map<Somebody, Somebody>();

  constructor(private readonly browser: Browser) {}

  async show(who: Somebody, name: string): Promise<void> {
    await who.settled();
    await this.#check(who, `${name}-light`);
    await this.#turn(who.page, 'dark');
    await this.#check(who, `${name}-dark`);
    await this.#turn(who.page, 'light');
    await this.#onThePhone(who, name);
    await this.#inArabic(who, name);
  }

  async leave(): Promise<void> {
    for (const twin of this.#twins.values()) await twin.leave();
  }

  async #check(who: Somebody, name: string): Promise<void> {
    await who.screenshot(`journey-${name}`);
    expect.soft(await who.accessibilityProblems(), name).toEqual([]);
    await this.#fits(who.page, name);
  }

  async #fits(page: Page, name: string): Promise<void> {
    expect.soft(await page.locator('body').innerText(), name).not.toMatch(NOT_FOR_PEOPLE);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(overflow, `${name} is wider than the window`).toBeLessThanOrEqual(0);
  }

  async #turn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor({ state: 'attached' });
    await page.waitForTimeout(CHANGING_MS);
  }

  async #onThePhone(who: Somebody, name: string): Promise<void> {
    await who.page.setViewportSize(looks.phone.viewport);
    await who.settled();
    await who.screenshot(`journey-${name}-phone`);
    expect.soft(await who.accessibilityProblems(['target-size']), `${name}-phone`).toEqual([]);
    await this.#fits(who.page, `${name}-phone`);
    await who.page.setViewportSize(looks.light.viewport);
  }

  /** The same page for the same person, who reads Arabic in another window. */
  async #inArabic(who: Somebody, name: string): Promise<void> {
    const twin = this.#twins.get(who) ?? (await who.twin(this.browser, 'arabic'));
    this.#twins.set(who, twin);
    const { pathname, search } = new URL(who.page.url());
    await twin.open(pathname + search);
    expect.soft(await twin.page.locator('html').getAttribute('dir'), name).toBe('rtl');
    await twin.screenshot(`journey-${name}-arabic`);
    await this.#fits(twin.page, `${name}-arabic`);
    expect.soft(twin.faults, `${name}-arabic`).toEqual([]);
  }
}
