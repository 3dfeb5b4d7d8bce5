import type { Page } from 'playwright-core';
import type { Somebody } from '../browser.ts';

/** Deposits and books. */
export class MoneyPage {
  readonly page: Page;

  constructor(private readonly who: Somebody) {
    this.page = who.page;
  }

  async deposit(amount: string): Promise<void> {
    await this.who.press(this.page.getByRole('button', { name: 'Add funds' }));
    const dialog = this.page.getByRole('dialog', { name: 'Add funds' });
    await dialog.getByLabel(/^Amount/).fill(amount);
    await this.who.press(dialog.getByRole('button', { name: 'Add it' }));
    await this.page.getByText(/is free to use now/).waitFor();
  }
}

/** One invoice, for its seller or its buyer. */
export class InvoicePage {
  readonly page: Page;

  constructor(private readonly who: Somebody) {
    this.page = who.page;
  }

  /** The buyer's number was confirmed by the register today. */
  async answerTaxQuestion(): Promise<void> {
    await this.page.getByText('Muster cannot decide the tax without you').waitFor();
    await this.page.locator('input[type="date"]').fill(new Date().toISOString().slice(0, 10));
    await this.who.press(this.page.getByRole('button', { name: 'Answer' }));
    await this.page.getByText('Muster cannot decide the tax without you').waitFor({ state: 'detached' });
  }

  async issue(): Promise<void> {
    await this.who.press(this.page.getByRole('button', { name: 'Issue', exact: true }));
    const dialog = this.page.getByRole('dialog');
    await dialog.getByText('All rules were checked').waitFor();
    await this.who.press(dialog.getByRole('button', { name: 'Issue it' }));
    await this.page.getByText('The invoice is out.').waitFor();
  }

  async pay(): Promise<void> {
    await this.who.press(this.page.getByRole('button', { name: /^Pay / }));
    const dialog = this.page.getByRole('dialog');
    await dialog.getByText('The money is there.').waitFor();
    await this.who.press(dialog.getByRole('button', { name: 'Pay now' }));
    await this.page.getByText('The payment is on its way.').waitFor();
  }
}
