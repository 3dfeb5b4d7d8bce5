import type { Locator, Page } from 'playwright-core';
import type { Somebody } from '../browser.ts';

/** Asking for a change of a running team, and deciding about it. */
export class ProposalPage {
  readonly page: Page;

  constructor(private readonly who: Somebody) {
    this.page = who.page;
  }

  /** From the board: so many hours more for a block. Ends on the page of the proposal. */
  async askForHours(block: string, { hours, why }: { hours: number; why: string }): Promise<void> {
    await this.who.press(this.page.getByRole('button', { name: 'Propose a change' }));
    const dialog = this.page.getByRole('dialog', { name: 'Propose a change' });
    await this.#choose(dialog, 'Block', block);
    await this.#choose(dialog, 'What should change', 'Needs more time');
    await dialog.getByLabel('Hours more').fill(String(hours));
    await dialog.getByLabel('Why').fill(why);
    await this.who.press(dialog.getByRole('button', { name: 'Propose it' }));
    await this.page.waitForURL(/\/proposals\//);
    await this.who.settled();
  }

  conflict(about: string): Locator {
    return this.page.getByRole('article', { name: `Conflict about ${about}` });
  }

  async keepMine(about: string): Promise<void> {
    await this.who.press(this.conflict(about).getByRole('button', { name: 'Keep mine' }));
    await this.conflict(about).getByText('Decided').waitFor();
  }

  /** The button says what it does. */
  async merge(): Promise<void> {
    await this.who.press(this.page.getByRole('button', { name: /^Change the team: / }));
    await this.page.getByText('The team changed. Whoever is affected sees it now.').waitFor();
  }

  async #choose(dialog: Locator, label: string, option: string): Promise<void> {
    await dialog.getByRole('combobox', { name: label }).click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }
}
