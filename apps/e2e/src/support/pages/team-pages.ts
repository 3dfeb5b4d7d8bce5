import type { Locator, Page } from 'playwright-core';
import type { Somebody } from '../browser.ts';

/** From words to a plan. */
export class BriefPage {
  readonly page: Page;

  constructor(private readonly who: Somebody) {
    this.page = who.page;
  }

  async write(words: string): Promise<void> {
    await this.page.getByRole('textbox', { name: /what do you need/i }).fill(words);
    await this.who.press(this.page.getByRole('button', { name: 'Read my words' }));
  }

  /** What Muster read: the things that should come out, or that are at hand. */
  things(list: 'What should come out' | 'What you have at hand'): Locator {
    return this.page.getByRole('list', { name: list }).getByRole('listitem');
  }

  async attach(label: string, name: string, text: string): Promise<void> {
    const row = this.page
      .getByRole('textbox', { name: `${label} as text` })
      .locator('..')
      .locator('..')
      .locator('..');
    const picked = this.page.waitForEvent('filechooser');
    await row.getByRole('button', { name: 'Or a file' }).click();
    await (await picked).setFiles({ name, mimeType: 'image/svg+xml', buffer: Buffer.from(text) });
    await this.page.getByText(name).waitFor();
  }

  async terms({ title, budget }: { title: string; budget: string }): Promise<void> {
    await this.page.getByLabel('Name of the team').fill(title);
    await this.page.getByLabel('Budget').fill(budget);
    await this.page.getByRole('button', { name: 'Deadline' }).click();
    await this.page.getByRole('button', { name: 'In a week' }).click();
    await this.page.keyboard.press('Escape');
  }

  async propose(): Promise<void> {
    await this.who.press(this.page.getByRole('button', { name: 'Propose a plan' }));
    await this.page.waitForURL(/\/teams\/plans\//);
  }
}

/** A plan before it is launched. */
export class PlanPage {
  readonly page: Page;

  constructor(private readonly who: Somebody) {
    this.page = who.page;
  }

  quote(name: string): Locator {
    return this.page.getByRole('radio', { name });
  }

  async openBlock(title: string): Promise<Locator> {
    await this.page.getByText('Table', { exact: true }).click();
    await this.who.press(this.page.getByRole('button', { name: title }));
    return this.page.getByRole('dialog');
  }

  async launch(): Promise<void> {
    await this.who.press(this.page.getByRole('button', { name: /^Launch “/ }));
    const dialog = this.page.getByRole('dialog', { name: /^Launch “/ });
    await dialog.getByText(/is set aside from your funds/).waitFor();
    await this.who.press(dialog.getByRole('button', { name: 'Launch and ask people' }));
    await this.page.waitForURL(/\/teams\/runs\//);
  }
}

/** The run board of the owner. */
export class BoardPage {
  readonly page: Page;

  constructor(private readonly who: Somebody) {
    this.page = who.page;
  }

  get runId(): string {
    return new URL(this.page.url()).pathname.split('/').at(-1) ?? '';
  }

  /** A line of the activity, once it is there. Nobody loads the page anew. */
  line(text: string | RegExp): Locator {
    return this.page.getByRole('region', { name: 'Activity' }).getByText(text).first();
  }

  async view(name: 'Graph' | 'Timeline' | 'Table'): Promise<void> {
    await this.page.getByRole('radiogroup', { name: 'How to show the team' }).getByText(name).click();
    await this.page.mouse.move(2, 2);
  }

  /** Opens a block from the table. */
  async open(title: string): Promise<Locator> {
    await this.view('Table');
    await this.who.press(this.page.getByRole('button', { name: title }));
    return this.page.getByRole('dialog', { name: title });
  }

  /** What cancelling would cost, without doing it. */
  async lookAtCancelling(): Promise<string> {
    await this.who.press(this.page.getByRole('button', { name: 'Cancel the run' }));
    const dialog = this.page.getByRole('dialog', { name: /^Cancel “/ });
    await dialog.getByText('becomes owed for begun work').waitFor();
    const says = await dialog.innerText();
    await this.who.screenshot('journey-cancel-light');
    await this.who.press(dialog.getByRole('button', { name: 'Not now' }));
    await dialog.waitFor({ state: 'hidden' });
    return says;
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
}
