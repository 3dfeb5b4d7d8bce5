import { INVOICES_AT_ONCE, INVOICES_BY_ID } from '../api/money.ts';
import type { Invoice, Money, Run } from '../api/shapes.ts';
import { dutyOf } from '../play/settle.ts';
import type { Visitor } from '../play/visitor.ts';
import { counted } from '../story/words.ts';
import type { Books } from './ledgers.ts';
import { invariant, type Invariant } from './invariant.ts';

/** Every accepted block stands on exactly one paid line at its price, its review on at most one, and each invoice was paid once. */
export function acceptedBlocksArePaidOnce(run: Run, invoices: readonly Invoice[], owner: Books): Invariant {
  const lines = invoices.flatMap((invoice) => invoice.lines.map((line) => ({ ...line, invoice })));
  const faults = run.blocks.flatMap((block) => {
    const billed = lines.filter(({ blockId }) => blockId === block.id);
    if (block.state !== 'ACCEPTED') return billed.map(() => `“${block.title}” is ${block.state} and was billed`);
    const work = billed.filter(({ title }) => dutyOf(title) === 'work');
    const reviews = billed.filter(({ title }) => dutyOf(title) === 'review');
    const [line] = work;
    if (!line || work.length > 1) return [`“${block.title}” stands on ${counted(work.length, 'line')}`];
    if (reviews.length > 1) return [`the review of “${block.title}” stands on ${counted(reviews.length, 'line')}`];
    const unpaid = billed.filter(({ invoice }) => invoice.state !== 'PAID');
    if (unpaid.length > 0) return [`“${block.title}” stands on an invoice that is ${unpaid[0]?.invoice.state}`];
    return isSame(block.price, line.net) ? [] : [`“${block.title}” was billed with ${line.net.decimal}, not its price`];
  });
  const strangers = lines.filter(({ blockId }) => !run.blocks.some(({ id }) => id === blockId));
  faults.push(...strangers.map(({ title }) => `“${title}” was billed and is no block of the run`));
  faults.push(...invoices.flatMap((invoice) => bookingFaults(invoice, owner)));
  const accepted = run.blocks.filter(({ state }) => state === 'ACCEPTED').length;
  const seen = `${counted(accepted, 'accepted block')}, ${counted(lines.length, 'line')} on ${counted(invoices.length, 'paid invoice')}`;
  return invariant('every accepted block is paid exactly once', faults, seen);
}

function isSame(price: Money | null, net: Money): boolean {
  return !price || (price.minor === net.minor && price.currency === net.currency);
}

/** The owner's books must name the invoice in one payment, not in none and not in two. */
function bookingFaults({ id, number }: Invoice, { transfers }: Books): string[] {
  const payments = transfers.filter(({ source, entries }) => {
    const isAboutIt = source.includes(id) || (number !== null && source.includes(number));
    return isAboutIt && entries.some(({ accountCode, amount }) => leaves(accountCode, amount.minor));
  });
  return payments.length === 1 ? [] : [`${number} was paid ${payments.length} times`];
}

function leaves(accountCode: string, minor: string): boolean {
  return /^(held|cash)/.test(accountCode) && minor.startsWith('-');
}

interface Party {
  readonly visitor: Visitor;
  /** What the party may see, because it sold or bought it. */
  readonly invoiceIds: readonly string[];
}

/** Everybody asks for every invoice of all plays that is none of theirs, and must be told that there is no such thing. */
export async function noForeignInvoiceIsVisible(parties: readonly Party[]): Promise<Invariant> {
  const all = [...new Set(parties.flatMap(({ invoiceIds }) => invoiceIds))];
  const answers = await Promise.all(
    parties.map(async ({ visitor, invoiceIds }) => {
      const foreign = all.filter((each) => !invoiceIds.includes(each));
      const seen = await visibleAmong(visitor, foreign);
      return { asked: foreign.length, faults: seen.map((id) => `${visitor.business.name} can read ${id}`) };
    }),
  );
  const asked = answers.reduce((sum, answer) => sum + answer.asked, 0);
  const seen = `${counted(asked, 'try', 'tries')} by ${counted(parties.length, 'workspace')}`;
  return invariant(
    'no foreign invoice is visible',
    answers.flatMap(({ faults }) => faults),
    seen,
  );
}

async function visibleAmong({ client }: Visitor, ids: readonly string[]): Promise<string[]> {
  const visible: string[] = [];
  for (let from = 0; from < ids.length; from += INVOICES_AT_ONCE) {
    const slots = Array.from({ length: INVOICES_AT_ONCE }, (_, slot) => ids[from + slot] ?? ids[from] ?? '');
    const answer = await client.ask(INVOICES_BY_ID, Object.fromEntries(slots.map((id, slot) => [`id${slot}`, id])));
    visible.push(...Object.values(answer).flatMap((invoice) => invoice?.id ?? []));
  }
  return [...new Set(visible)];
}
