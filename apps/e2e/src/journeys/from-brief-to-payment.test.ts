import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoEmail, openBrowser, Somebody } from '../support/browser.ts';
import { Gallery } from '../support/gallery.ts';
import { InvoicePage, MoneyPage } from '../support/pages/money-pages.ts';
import { BoardPage, BriefPage, PlanPage } from '../support/pages/team-pages.ts';
import { OffersPage, WorkPage } from '../support/pages/work-pages.ts';
import { onlyThesePeople, promiseInASecond } from '../support/people.ts';

const TITLE = 'Booking app on paper';
const FIRST = 'List the screens';
const SECOND = 'Draw the wireframes';
const SKETCH = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>';

/** One story in order: each sentence needs the one before it. What matters is pressed with the keyboard; no page is loaded anew. */
describe('a bakery has its booking app drawn', () => {
  let browser: Browser;
  let gallery: Gallery;
  let everybodyBack: (() => Promise<void>) | undefined;
  let ana: Somebody;
  let ines: Somebody;
  let sofia: Somebody;
  let peter: Somebody;
  let board: BoardPage;
  let promised: string;

  const arrive = async (who: 'ines' | 'sofia' | 'peter') => {
    const somebody = await Somebody.arrive(browser);
    await somebody.signIn(demoEmail(who));
    return somebody;
  };

  beforeAll(async () => {
    browser = await openBrowser();
    gallery = new Gallery(browser);
    everybodyBack = await onlyThesePeople([demoEmail('ines'), demoEmail('sofia'), demoEmail('peter')]);
    ana = await Somebody.arrive(browser);
    [ines, sofia, peter] = [await arrive('ines'), await arrive('sofia'), await arrive('peter')];
  });
  afterAll(async () => {
    await everybodyBack?.();
    await gallery.leave();
    await browser.close();
  });

  it('the owner signs in and adds funds', async () => {
    await ana.signInOnThePage(demoEmail('ana'));
    await ana.open('/money');
    await new MoneyPage(ana).deposit('500');
  });

  it('she writes what she needs, and Muster reads it', async () => {
    await ana.open('/teams/new');
    const brief = new BriefPage(ana);
    await brief.write('I have a napkin sketch of an app for booking a table. Draw wireframes of it, for 1,500.');
    await brief.things('What should come out').filter({ hasText: 'wireframes' }).waitFor();
    await brief.attach('napkin sketch', 'napkin.svg', SKETCH);
    await brief.terms({ title: TITLE, budget: '1500' });
    await gallery.show(ana, 'brief');
  });

  it('she gets a plan with three quotes, changes a block, takes that back, and picks a quote', async () => {
    await new BriefPage(ana).propose();
    const plan = new PlanPage(ana);
    await gallery.show(ana, 'plan');
    const panel = await plan.openBlock(SECOND);
    await panel.getByLabel('Person, min').fill('60');
    await ana.press(panel.getByRole('button', { name: 'Save', exact: true }));
    await ana.screenshot('journey-plan-block-light');
    await ana.press(panel.getByRole('button', { name: 'Undo' }));
    await expect.poll(() => panel.getByLabel('Person, min').inputValue()).toBe('120');
    await ana.page.keyboard.press('Escape');
    await plan.quote('People only').check();
  });

  it('she launches after reading what will happen, and sees live whom Muster asks', async () => {
    await new PlanPage(ana).launch();
    board = new BoardPage(ana);
    await board.line('Product designer was offered to Inês Duarte.').waitFor();
  });

  it('the first designer reads the offer with its reason and declines', async () => {
    await ines.open('/offers');
    const offers = new OffersPage(ines);
    expect(await offers.reasonFor('Product designer')).toContain('fits every rule');
    await gallery.show(ines, 'offer');
    await offers.decline('Product designer', 'I am away this week.');
  });

  it('the next one is asked at once, and accepts', async () => {
    await board.line(/was offered to Sofia/).waitFor();
    await sofia.open('/offers');
    promised = await new OffersPage(sofia).price('Product designer');
    await new OffersPage(sofia).accept('Product designer');
    await board.line('Sofia Conti holds the seat Product designer.').waitFor();
  });

  it('she starts and hands over a file; the owner sends it back, then accepts the second version', async () => {
    await sofia.open('/work');
    await sofia.press(sofia.page.getByRole('link', { name: FIRST }));
    const work = new WorkPage(sofia);
    await work.start();
    await gallery.show(sofia, 'work-item');
    await work.deliver({ name: 'screens.md', text: '# Screens\n\n1. Find a table' }, 1);

    const sheet = await board.open(FIRST);
    const review = new WorkPage(ana);
    await sheet.getByText(/waits for your answer/).waitFor();
    await gallery.show(ana, 'review');
    await review.sendBack('The screen for cancelling a table is missing.');
    await board.close();

    await sofia.page.getByText('The screen for cancelling a table is missing.').first().waitFor();
    await work.deliver({ name: 'screens-2.md', text: '# Screens\n\n1. Find a table\n2. Cancel it' }, 2);
    await board.open(FIRST);
    await review.accept();
    await board.close();
  });

  it('a late block is shown, its holder is asked, and the plan moves', async () => {
    await sofia.open('/work');
    await sofia.press(sofia.page.getByRole('link', { name: SECOND }));
    const work = new WorkPage(sofia);
    await work.start();
    await promiseInASecond(demoEmail('sofia'), work.block);
    await board.line(/is late by/).waitFor({ timeout: 60_000 });
    await board.view('Timeline');
    await gallery.show(ana, 'board-late');
    await sofia.screenshot('journey-work-late-light');
    expect(await board.lookAtCancelling()).toContain('stays owed for accepted work');
    await work.estimate();
    await board.line(/Sofia Conti expects to finish .* in \d+ h/).waitFor();
  });

  it('the lead takes the seat and accepts the last block, and the run finishes before the eyes of the owner', async () => {
    await peter.open('/offers');
    await new OffersPage(peter).accept('Project lead');
    await new WorkPage(sofia).deliver({ name: 'wireframes.md', text: '# Wireframes' }, 1);
    await peter.open('/work');
    await peter.press(peter.page.getByRole('link', { name: `Review: ${SECOND}` }));
    await new WorkPage(peter).accept();
    await ana.page.getByText('finished', { exact: true }).first().waitFor();
    await ana.screenshot('journey-board-finished-light');
    await board.view('Graph');
    await ana.settled();
    await ana.screenshot('journey-board-graph-light');
  });

  it('the designer issues the invoice that drafted itself', async () => {
    await sofia.open('/invoices');
    await sofia.page.reload();
    await sofia.press(sofia.page.getByRole('link', { name: /Boulangerie Salam/ }).first());
    await new InvoicePage(sofia).answerTaxQuestion();
    await new InvoicePage(sofia).issue();
  });

  it('the owner is told at home, sees the paper and pays, and what was promised arrives', async () => {
    await ana.open('/');
    await ana.page.getByRole('heading', { name: 'Invoices that wait for you' }).waitFor();
    await gallery.show(ana, 'home');
    await ana.press(ana.page.getByRole('link', { name: /Sofia/ }).first());
    await ana.page.getByTitle(/as its recipient sees it/).waitFor();
    await gallery.show(ana, 'invoice');
    await new InvoicePage(ana).pay();
    await ana.page.getByRole('heading', { name: /^You paid Sofia/ }).waitFor();
    await sofia.open(new URL(sofia.page.url()).pathname);
    await sofia.page.getByRole('heading', { name: new RegExp(`paid you ${promised}`) }).waitFor();
    await sofia.screenshot('journey-invoice-paid-light');
  });

  it('the books of both sides end in zero', async () => {
    for (const somebody of [ana, sofia]) {
      await somebody.open('/money');
      await gallery.show(somebody, somebody === ana ? 'money' : 'earnings');
      await somebody.page.getByText('€0.00, the books balance').waitFor();
    }
    await sofia.page.getByRole('heading', { name: /^€160 has arrived/ }).waitFor();
    expect([...ana.faults, ...ines.faults, ...sofia.faults, ...peter.faults]).toEqual([]);
  });
});
