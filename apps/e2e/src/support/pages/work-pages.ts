import type { Locator, Page } from 'playwright-core';
import type { Somebody } from '../browser.ts';

/** The offers to a freelancer. */
export class OffersPage {
  readonly page: Page;

  constructor(private readonly who: Somebody) {
    this.page = who.page;
  }

  offer(seat: string): Locator {
    return this.page.getByRole('article').filter({ has: this.page.getByRole('heading', { name: seat }) });
  }

  async price(seat: string): Promise<string> {
    const text = await this.offer(seat).innerText();
    return /€[\d.,]+/.exec(text)?.[0] ?? text;
  }

  async reasonFor(seat: string): Promise<string> {
    await this.who.press(this.offer(seat).getByRole('button', { name: /Why was/ }));
    const reason = await this.page.getByRole('dialog').innerText();
    await this.page.keyboard.press('Escape');
    return reason;
  }

  async accept(seat: string): Promise<void> {
    await this.who.press(this.offer(seat).getByRole('button', { name: 'Accept' }));
    await this.who.press(this.page.getByRole('dialog').getByRole('button', { name: 'Take the seat' }));
    await this.page.getByText('The seat is yours').waitFor();
  }

  async decline(seat: string, reason: string): Promise<void> {
    await this.who.press(this.offer(seat).getByRole('button', { name: 'Decline' }));
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill(reason);
    await this.who.press(dialog.getByRole('button', { name: 'Decline' }));
    await this.offer(seat).waitFor({ state: 'detached' });
  }
}

/** One block on its own page, for its holder or its reviewer. */
export class WorkPage {
  readonly page: Page;

  constructor(private readonly who: Somebody) {
    this.page = who.page;
  }

  get block(): { runId: string; blockId: string } {
    const [, , runId = '', blockId = ''] = new URL(this.page.url()).pathname.split('/');
    return { runId, blockId };
  }

  async start(): Promise<void> {
    await this.who.press(this.page.getByRole('button', { name: 'Start', exact: true }));
    await this.page.getByRole('heading', { name: 'Hand it over' }).waitFor();
  }

  /** Hands over a file with every criterion met. */
  async deliver(file: { name: string; text: string }, version: number): Promise<void> {
    const picked = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: 'Or a file' }).click();
    await (await picked).setFiles({ name: file.name, mimeType: 'text/markdown', buffer: Buffer.from(file.text) });
    await this.page.getByRole('button', { name: `Take ${file.name} away` }).waitFor();
    for (const criterion of await this.page.getByRole('radio', { name: 'Met', exact: true }).all())
      await this.who.press(criterion, 'Space');
    await this.who.press(this.page.getByRole('button', { name: `Hand over version ${version}` }));
    await this.page.getByText('Handed over. The receiver answers next.').waitFor();
  }

  async sendBack(reason: string): Promise<void> {
    await this.who.press(this.page.getByRole('button', { name: 'Send back' }));
    const dialog = this.page.getByRole('dialog', { name: /^Send “/ });
    await dialog.getByRole('checkbox').first().check();
    await dialog.getByLabel('Reason').fill(reason);
    await this.who.press(dialog.getByRole('button', { name: 'Send it back' }));
    await this.page.getByText('Sent back with your reason.').waitFor();
  }

  async accept(): Promise<void> {
    await this.who.press(this.page.getByRole('button', { name: 'Accept', exact: true }));
    await this.who.press(this.page.getByRole('dialog').getByRole('button', { name: 'Accept the work' }));
    await this.page.getByText('Accepted. What comes after can start.').waitFor();
  }

  /** Answers when the late block will be done. */
  async estimate(): Promise<void> {
    await this.page.getByText('This block is late. When will it be done?').waitFor();
    await this.page.getByRole('button', { name: 'Done by' }).click();
    await this.page.getByRole('button', { name: 'Tomorrow evening' }).click();
    await this.page.keyboard.press('Escape');
    await this.who.press(this.page.getByRole('button', { name: 'Tell them' }));
    await this.page.getByText('This block is late. When will it be done?').waitFor({ state: 'detached' });
  }
}
