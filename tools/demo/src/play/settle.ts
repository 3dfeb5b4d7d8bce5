import { setTimeout as sleep } from 'node:timers/promises';
import { UPDATE_BUSINESS } from '../api/account.ts';
import { isWanted, keyOf, wanted } from '../api/client.ts';
import { ANSWER_TAX_QUESTION, INVOICES, ISSUE, PAY, type TaxUndecided } from '../api/money.ts';
import { everyPage } from '../api/pages.ts';
import type { Invoice, Run, RunBlock } from '../api/shapes.ts';
import type { Worker } from '../brief.ts';
import { counted, listed, moneyText, shortened } from '../story/words.ts';
import type { Play } from './play.ts';
import type { Visitor } from './visitor.ts';

const GLANCE_MS = 300;
const PATIENCE_MS = 30_000;
const MOST_QUESTIONS = 5;

interface Seller {
  readonly visitor: Visitor;
  readonly cast: Worker;
}

/** Sellers issue, the owner pays. @returns every paid invoice as its seller sees it, with the seller */
export async function settle(play: Play): Promise<{ seller: Seller; invoice: Invoice }[]> {
  const { stage, owner } = play;
  const sellers: Seller[] = [...play.people, ...play.agents];
  const drafts = await untilDrafted(play, sellers);
  let done = 0;
  const tell = (note: string): void => {
    const { blocks } = play.run;
    stage.teller.meter(stage.brief.name, {
      done: blocks.length,
      total: blocks.length + 1,
      note: `${note} ${done}/${drafts.length}`,
    });
  };
  await Promise.all(
    drafts.map(async ({ seller, invoice }) => {
      await issue(play, seller, invoice);
      done += 1;
      tell('invoices issued');
    }),
  );
  const received = await untilReceived(play, drafts.length);
  done = 0;
  // One after the other, as a person would: each payment shows what is left.
  for (const invoice of received) {
    await pay(play, invoice);
    done += 1;
    tell('invoices paid');
  }
  const paid = (await Promise.all(sellers.map((seller) => paidOf(play, seller)))).flat();
  for (const { seller, invoice } of paid) sayArrival(play, seller, invoice);
  stage.say(`${owner.who} has paid ${counted(received.length, 'invoice')}. Nobody is owed anything.`);
  return paid;
}

export async function invoicesOf(visitor: Visitor, direction: 'ISSUED' | 'RECEIVED'): Promise<Invoice[]> {
  return everyPage((after) => visitor.client.ask(INVOICES, { direction, after }).then(({ invoices }) => invoices));
}

/** Accepted work becomes a line of its maker's draft, and the look at it one of its reviewer's. */
async function untilDrafted(play: Play, sellers: readonly Seller[]): Promise<{ seller: Seller; invoice: Invoice }[]> {
  const owed = owedLines(play.run);
  for (const end = Date.now() + PATIENCE_MS; ;) {
    const lists = await Promise.all(
      sellers.map(async (seller) => {
        const invoices = await invoicesOf(seller.visitor, 'ISSUED');
        return invoices.filter(({ runId }) => runId === play.stage.runId).map((invoice) => ({ seller, invoice }));
      }),
    );
    const drafts = lists.flat();
    const billed = drafts.flatMap(({ invoice }) =>
      invoice.lines.map(({ blockId, title }) => `${dutyOf(title)} ${blockId}`),
    );
    const missing = owed.filter(({ duty, block }) => !billed.includes(`${duty} ${block.id}`));
    if (missing.length === 0) return drafts;
    if (Date.now() > end)
      throw new Error(
        `On no invoice stand: ${missing.map(({ duty, block }) => `${duty} of “${block.title}”`).join(', ')}`,
      );
    await sleep(GLANCE_MS);
  }
}

export type Duty = 'work' | 'review';

/** A line for looking at a block carries the block's id as well; its title says which of the two it is. */
export function dutyOf(lineTitle: string): Duty {
  return lineTitle.startsWith('Review: ') ? 'review' : 'work';
}

/** What has to be paid once every block is accepted. Where the owner's own people looked, there is no review to pay. */
export function owedLines({ blocks, seats }: Run): { duty: Duty; block: RunBlock }[] {
  const isHeld = (seatId: string | null): boolean => seats.some(({ id, holder }) => id === seatId && holder !== null);
  return blocks
    .filter(({ state }) => state === 'ACCEPTED')
    .flatMap((block) => [
      { duty: 'work' as const, block },
      ...(isHeld(block.reviewSeatId) ? [{ duty: 'review' as const, block }] : []),
    ]);
}

async function issue(play: Play, seller: Seller, draft: Invoice): Promise<void> {
  const { stage } = play;
  const { client } = seller.visitor;
  const { person } = seller.cast;
  for (let turn = 0; turn < MOST_QUESTIONS; turn += 1) {
    const idempotencyKey = keyOf(stage.id, 'issue', draft.id, turn);
    const { issueInvoice } = await client.ask(ISSUE, { input: { invoiceId: draft.id, idempotencyKey } });
    if (isWanted(issueInvoice, 'Invoice')) return sayIssued(play, person, issueInvoice);
    const { asks } = issueInvoice as TaxUndecided;
    if (!asks) wanted(issueInvoice, 'Invoice', 'issueInvoice');
    stage.say(`Muster asks ${person}: “${asks?.question}”`);
    await answer(play, seller, { draft, missing: asks?.missing ?? [] });
  }
  throw new Error(`${person} was asked about tax ${MOST_QUESTIONS} times and could still issue no invoice.`);
}

/** Only with what the brief says the seller knows; a guess would be a lie on a tax document. */
async function answer(
  { stage }: Play,
  { visitor, cast }: Seller,
  { draft, missing }: { draft: Invoice; missing: readonly string[] },
): Promise<void> {
  const answers = missing.map((name) => {
    const value = cast.taxAnswers[name];
    if (value === undefined) throw new Error(`${cast.person} (${cast.country}) does not know the answer to “${name}”.`);
    return { name, value: value.replace('{today}', new Date().toISOString().slice(0, 10)) };
  });
  const taxId = answers.find(({ name }) => name === 'seller.taxId');
  if (taxId) {
    const { name: legalName, city, street, postCode, isSmallBusiness, payoutAccount } = cast;
    const details = { legalName, city, street, postCode, isSmallBusiness, ...(payoutAccount ? { payoutAccount } : {}) };
    const { updateBusinessDetails } = await visitor.client.ask(UPDATE_BUSINESS, {
      input: { ...details, taxId: taxId.value },
    });
    wanted(updateBusinessDetails, 'Workspace', 'updateBusinessDetails');
  }
  const others = answers.filter((each) => each !== taxId);
  if (others.length > 0) {
    const { answerTaxQuestion } = await visitor.client.ask(ANSWER_TAX_QUESTION, {
      input: { invoiceId: draft.id, answers: others },
    });
    // The answer may lead to the next question, which comes back when the invoice is issued again.
    if (answerTaxQuestion.__typename !== 'TaxUndecided') wanted(answerTaxQuestion, 'Invoice', 'answerTaxQuestion');
  }
  stage.say(`${cast.person} answers: ${listed(answers.map(sayAnswer))}.`);
}

const ANSWERS: Readonly<Record<string, string>> = {
  'seller.taxId': 'my VAT number is',
  'buyer.taxIdVerifiedOn': 'the register confirmed the buyer’s VAT number on',
  undertaking: 'my Letter of Undertaking is',
};

function sayAnswer({ name, value }: { name: string; value: string }): string {
  return `${ANSWERS[name] ?? name} ${value}`;
}

function sayIssued({ stage }: Play, person: string, { number, payable, tax, lines, seller, buyer }: Invoice): void {
  const basis = lines[0]?.treatment?.legalBasis;
  const why = basis ? ` (${shortened(basis, 70)})` : '';
  const taxed = tax.minor === '0' ? `no tax${why}` : `${moneyText(tax)} tax${why}`;
  stage.say(`${person} issues ${number} ${seller.country}→${buyer.country}: ${moneyText(payable)}, ${taxed}.`);
}

async function untilReceived(play: Play, count: number): Promise<Invoice[]> {
  for (const end = Date.now() + PATIENCE_MS; ;) {
    const all = await invoicesOf(play.owner.visitor, 'RECEIVED');
    const received = all.filter(({ runId, state }) => runId === play.stage.runId && state !== 'DRAFT');
    if (received.length >= count) return received;
    if (Date.now() > end) throw new Error(`${count} invoices were issued, and only ${received.length} arrived.`);
    await sleep(GLANCE_MS);
  }
}

async function pay({ stage, owner }: Play, { id, seller }: Invoice): Promise<void> {
  const { client } = owner.visitor;
  const preview = await client.ask(PAY, {
    input: { invoiceId: id, dryRun: true, idempotencyKey: keyOf(stage.id, 'look', id) },
  });
  wanted(preview.payInvoice, 'Invoice', 'payInvoice');
  const { payInvoice } = await client.ask(PAY, {
    input: { invoiceId: id, idempotencyKey: keyOf(stage.id, 'pay', id) },
  });
  const { payable, payment } = wanted(payInvoice, 'Invoice', 'payInvoice');
  const kept =
    payment && payment.withheld.minor !== '0' ? `, ${moneyText(payment.withheld)} withheld for the tax office` : '';
  stage.say(`${stage.brief.owner.person} pays ${seller.name} ${moneyText(payable)}${kept}.`);
}

/** Where the money changed its currency on the way, its seller tells what came. */
function sayArrival({ stage }: Play, { cast }: Seller, { number, payable, payment }: Invoice): void {
  if (!payment || payment.received.currency === payable.currency) return;
  stage.say(`${cast.person} (${cast.city}) finds ${moneyText(payment.received)} in the bank for ${number}.`);
}

async function paidOf(play: Play, seller: Seller): Promise<{ seller: Seller; invoice: Invoice }[]> {
  for (const end = Date.now() + PATIENCE_MS; ;) {
    const all = await invoicesOf(seller.visitor, 'ISSUED');
    const mine = all.filter(({ runId }) => runId === play.stage.runId);
    if (mine.every(({ state }) => state === 'PAID')) return mine.map((invoice) => ({ seller, invoice }));
    if (Date.now() > end) return mine.map((invoice) => ({ seller, invoice }));
    await sleep(GLANCE_MS);
  }
}
