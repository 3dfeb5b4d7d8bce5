import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoEmail, openBrowser, Somebody } from '../support/browser.ts';
import { Gallery } from '../support/gallery.ts';
import { ProposalPage } from '../support/pages/proposal-pages.ts';
import { BoardPage, BriefPage, PlanPage } from '../support/pages/team-pages.ts';
import { OffersPage, WorkPage } from '../support/pages/work-pages.ts';
import { onlyThesePeople } from '../support/people.ts';

const TITLE = 'Menu app on paper';
const FIRST = 'List the screens';
const SECOND = 'Draw the wireframes';
const SKETCH = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>';

/** One story in order: a team is built, staffed, reshaped by two people at once, and closed. */
describe('a team that changes while it works', () => {
  let browser: Browser;
  let gallery: Gallery;
  let everybodyBack: (() => Promise<void>) | undefined;
  let ana: Somebody;
  let sofia: Somebody;
  let peter: Somebody;
  let board: BoardPage;
  let runId: string;

  beforeAll(async () => {
    browser = await openBrowser();
    gallery = new Gallery(browser);
    everybodyBack = await onlyThesePeople([demoEmail('sofia'), demoEmail('peter')]);
    [ana, sofia, peter] = [
      await Somebody.arrive(browser),
      await Somebody.arrive(browser),
      await Somebody.arrive(browser),
    ];
    await ana.signIn(demoEmail('ana'));
    await sofia.signIn(demoEmail('sofia'));
    await peter.signIn(demoEmail('peter'));
  });
  afterAll(async () => {
    await everybodyBack?.();
    await gallery.leave();
    await browser.close();
  });

  it('the owner builds it from a brief, and gives one block more time in the plan', async () => {
    await ana.open('/teams/new');
    const brief = new BriefPage(ana);
    await brief.write('I have a napkin sketch of an app for our menu. Draw wireframes of it, for 1,500.');
    await brief.things('What should come out').filter({ hasText: 'wireframes' }).waitFor();
    await brief.attach('napkin sketch', 'menu.svg', SKETCH);
    await brief.terms({ title: TITLE, budget: '1500' });
    await brief.propose();
    const plan = new PlanPage(ana);
    const panel = await plan.openBlock(SECOND);
    await panel.getByLabel('Person, min').fill('150');
    await ana.press(panel.getByRole('button', { name: 'Save', exact: true }));
    await expect.poll(() => panel.getByRole('button', { name: 'Undo' }).count()).toBeGreaterThan(0);
    await ana.page.keyboard.press('Escape');
    await plan.quote('People only').check();
    await plan.launch();
    board = new BoardPage(ana);
    runId = board.runId;
  });

  it('a designer and a lead take their seats', async () => {
    for (const [who, seat] of [
      [sofia, 'Product designer'],
      [peter, 'Project lead'],
    ] as const) {
      await who.open('/offers');
      await new OffersPage(who).accept(seat);
    }
    await board.line('Sofia Conti holds the seat Product designer.').waitFor();
  });

  it('the designer asks for two hours more, while the owner gives one', async () => {
    await sofia.open(`/teams/runs/${runId}`);
    await new ProposalPage(sofia).askForHours(SECOND, { hours: 2, why: 'The menu has more pages than the sketch.' });
    await sofia.screenshot('journey-proposal-made-light');

    await ana.open(`/teams/runs/${runId}`);
    const hers = new ProposalPage(ana);
    await hers.askForHours(SECOND, { hours: 1, why: 'One more page.' });
    await hers.merge();
  });

  it('the two are in conflict; the owner sees what both want, keeps the designer’s, and the team changes', async () => {
    await ana.open(`/teams/runs/${runId}`);
    await ana.press(ana.page.getByRole('link', { name: `Needs more time: ${SECOND}` }).last());
    const proposal = new ProposalPage(ana);
    await ana.page.getByText(/Decide about one conflict/).waitFor();
    expect(await proposal.conflict(SECOND).innerText()).toContain('The plan since then');
    await gallery.show(ana, 'proposal');
    await proposal.keepMine(SECOND);
    await proposal.merge();
    await gallery.show(ana, 'proposal-merged');
  });

  it('the work goes on and is accepted', async () => {
    for (const block of [FIRST, SECOND]) {
      await sofia.open('/work');
      await sofia.press(sofia.page.locator(`a[href*="/work/${runId}/"]`, { hasText: block }));
      const work = new WorkPage(sofia);
      await work.start();
      await work.deliver({ name: 'work.md', text: `# ${block}` }, 1);
      await peter.open('/work');
      await peter.press(peter.page.locator(`a[href*="/work/${runId}/"]`, { hasText: `Review: ${block}` }));
      await new WorkPage(peter).accept();
    }
  });

  it('the owner closes the team, and the freelancers’ access ends', async () => {
    await ana.open(`/teams/runs/${runId}`);
    await gallery.show(ana, 'board-finished');
    await ana.press(ana.page.getByRole('button', { name: 'Close the run' }));
    await ana.press(ana.page.getByRole('dialog').getByRole('button', { name: 'Close it' }));
    await ana.page.getByText('closed', { exact: true }).first().waitFor();
    await sofia.open(`/teams/runs/${runId}`);
    await sofia.page.getByRole('heading', { name: 'There is no such team here' }).waitFor();
    expect([...ana.faults, ...sofia.faults, ...peter.faults]).toEqual([]);
  });
});
