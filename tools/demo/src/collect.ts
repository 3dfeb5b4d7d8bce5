import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Receipt } from './api/receipts.ts';
import type { Invoice, Run } from './api/shapes.ts';
import type { Play } from './play/play.ts';
import type { Visitor } from './play/visitor.ts';
import type { Invariant } from './proof/invariant.ts';
import { readReceipt } from './proof/receipt-check.ts';
import type { Books } from './proof/ledgers.ts';
import type { Forbidden } from './proof/receipts.ts';
import { timeline } from './timeline/timeline.ts';

export interface Paid {
  readonly seller: { readonly visitor: Visitor };
  readonly invoice: Invoice;
}

export interface Collected {
  readonly folder: string;
  readonly paid: readonly Paid[];
  readonly books: readonly Books[];
  readonly receipts: readonly Receipt[];
  readonly forbidden: Forbidden | undefined;
}

/** Invoices as XML and PDF, by their numbers. Numbers are counted per seller, so the seller's country and name go first. */
export async function saveInvoices(folder: string, paid: readonly Paid[]): Promise<void> {
  const target = emptied(join(folder, 'invoices'));
  await Promise.all(
    paid.map(async ({ seller, invoice }) => {
      const { number, pdfUrl, xmlUrl } = invoice;
      if (!number || !pdfUrl || !xmlUrl) throw new Error(`The invoice of ${invoice.seller.name} has no documents.`);
      const name = fileName(`${invoice.seller.country}-${invoice.seller.name}-${number}`);
      const [pdf, xml] = await Promise.all([seller.visitor.client.get(pdfUrl), seller.visitor.client.get(xmlUrl)]);
      if (pdf.subarray(0, 5).toString('latin1') !== '%PDF-') throw new Error(`${name}.pdf is no PDF.`);
      if (!xml.toString('utf8').trimStart().startsWith('<')) throw new Error(`${name}.xml is no XML.`);
      writeFileSync(join(target, `${name}.pdf`), pdf);
      writeFileSync(join(target, `${name}.xml`), xml);
    }),
  );
}

export function saveBooks(folder: string, books: readonly Books[]): void {
  const balances = Object.fromEntries(books.map(({ workspace, balances: rows }) => [workspace, rows]));
  writeFileSync(join(folder, 'trial-balance.json'), json(balances));
  const transfers = Object.fromEntries(books.map(({ workspace, transfers: rows }) => [workspace, rows]));
  writeFileSync(join(folder, 'ledger-transfers.json'), json(transfers));
}

/** The documents byte for byte, so that their hashes can be checked. */
export function saveReceipts(folder: string, receipts: readonly Receipt[]): void {
  const target = emptied(join(folder, 'routing-receipts'));
  const index = receipts.map((receipt, position) => {
    const name = `${String(position + 1).padStart(2, '0')}-${fileName(receipt.title)}.json`;
    writeFileSync(join(target, name), receipt.document);
    return { file: name, hash: receipt.hash, subject: receipt.subjectKind, says: receipt.says };
  });
  writeFileSync(join(target, 'index.json'), json(index));
}

export function saveTimeline(
  folder: string,
  { planned, played, play }: { planned: Run; played: Run; play: Play },
): void {
  const { title, owner } = play.stage.brief;
  writeFileSync(join(folder, 'timeline.svg'), timeline({ title, planned, played, timeZone: owner.timeZone }));
}

export function saveSummary(folder: string, play: Play, facts: Collected & { invariants: readonly Invariant[] }): void {
  const { stage, people, agents } = play;
  const { brief, happened, durationsMs, startedAt } = stage;
  const { blocks, seats, says } = play.run;
  const { paid, receipts, books, forbidden, invariants } = facts;
  const packets = blocks.flatMap((block) => block.packets);
  const summary = {
    brief: brief.name,
    title: brief.title,
    says,
    durations: { totalMs: Date.now() - startedAt, ...durationsMs },
    counts: {
      freelancers: people.length,
      agents: agents.length,
      countries: new Set([brief.owner, ...brief.people, ...brief.agents].map(({ country }) => country)).size,
      seats: seats.length,
      offers: seats.reduce((sum, { offers }) => sum + offers.length, 0),
      blocks: blocks.length,
      acceptedBlocks: blocks.filter(({ state }) => state === 'ACCEPTED').length,
      handOffs: packets.length,
      refusedHandOffs: packets.filter(({ state }) => state === 'REFUSED').length,
      invoices: paid.length,
      routingReceipts: receipts.length,
      candidates: receipts.reduce((sum, receipt) => sum + readReceipt(receipt).candidates.length, 0),
      ledgerTransfers: books.reduce((sum, { transfers }) => sum + transfers.length, 0),
      liveLines: happened.liveLines,
    },
    happened,
    ...(forbidden ? { forbiddenTransfer: forbidden } : {}),
    invariants,
  };
  writeFileSync(join(folder, 'summary.json'), json(summary));
  writeFileSync(join(folder, 'story.txt'), `${stage.teller.linesOf(brief.name).join('\n')}\n`);
}

export function emptied(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function fileName(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
}
