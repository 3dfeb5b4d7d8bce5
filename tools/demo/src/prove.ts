import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { saveBooks, saveInvoices, saveReceipts, saveSummary, saveTimeline, type Paid } from './collect.ts';
import type { Play } from './play/play.ts';
import type { Invariant } from './proof/invariant.ts';
import { booksOf, ledgersSumToZero } from './proof/ledgers.ts';
import { acceptedBlocksArePaidOnce, noForeignInvoiceIsVisible } from './proof/payments.ts';
import {
  forbiddenStayedOut,
  forbiddenTransferOf,
  noReceiptBreaksARule,
  receiptsOf,
  type Forbidden,
} from './proof/receipts.ts';
import { nobodyAcceptedTheirOwn, scriptWasPlayed } from './proof/script.ts';
import { listed, shortened } from './story/words.ts';

export interface Played {
  readonly play: Play;
  readonly paid: readonly Paid[];
  readonly failure: Error | undefined;
}

export interface Proven extends Played {
  readonly folder: string;
  readonly invariants: readonly Invariant[];
}

/** Writes everything a play left behind and checks what must hold, also between plays. */
export async function proveAll(played: readonly Played[], out: string): Promise<Proven[]> {
  const foreign = await noForeignInvoiceIsVisible(partiesOf(played));
  return Promise.all(played.map((one) => prove(one, { out, foreign })));
}

async function prove(one: Played, { out, foreign }: { out: string; foreign: Invariant }): Promise<Proven> {
  const { play, paid, failure } = one;
  const folder = join(out, play.stage.brief.name);
  mkdirSync(folder, { recursive: true });
  if (failure) return { ...one, folder, invariants: [] };

  const visitors = [play.owner, ...play.people, ...play.agents].map(({ visitor }) => visitor);
  const [receipts, books] = await Promise.all([receiptsOf(play), Promise.all(visitors.map(booksOf))]);
  const forbidden = await forbiddenTransferOf(play, receipts);
  if (forbidden) tellForbidden(play, forbidden);
  const [ownersBooks] = books;
  if (!ownersBooks) throw new Error('The owner has no books.');
  const invoices = paid.map(({ invoice }) => invoice);
  const invariants = [
    ledgersSumToZero(books),
    acceptedBlocksArePaidOnce(play.run, invoices, ownersBooks),
    noReceiptBreaksARule(receipts),
    foreign,
    nobodyAcceptedTheirOwn(play.run),
    scriptWasPlayed(play.stage, play.run),
    ...(forbidden ? [forbiddenStayedOut(forbidden)] : []),
  ];
  await saveInvoices(folder, paid);
  saveBooks(folder, books);
  saveReceipts(folder, receipts);
  if (play.planned) saveTimeline(folder, { planned: play.planned, played: play.run, play });
  saveSummary(folder, play, { folder, paid, books, receipts, forbidden, invariants });
  return { ...one, folder, invariants };
}

function tellForbidden({ stage }: Play, { destination, verdict, refused, allowedModels, hasModels }: Forbidden): void {
  const basis = verdict.reasons.map(({ basis: text }) => text).find((text) => text !== null);
  stage.say(
    `Health data from ${stage.brief.project.dataOrigin} to ${destination}: ${verdict.decision} (${basis ?? 'no basis named'}).`,
  );
  for (const { kind, sentence } of refused) stage.say(`On the receipt, for a ${kind}: ${shortened(sentence, 200)}`);
  if (allowedModels.length > 0) stage.say(`Drafts were written by ${listed(allowedModels)}, where the data may be.`);
  if (!hasModels)
    stage.say(
      `No model hosted in ${destination} is configured on this system, so the rule and the seats' receipts were checked instead.`,
    );
}

/** Who may see which invoice. Owners see what was sent to them. */
function partiesOf(played: readonly Played[]) {
  return played.flatMap(({ play, paid }) => {
    const sellers = [...play.people, ...play.agents].map(({ visitor }) => ({
      visitor,
      invoiceIds: paid.filter(({ seller }) => seller.visitor === visitor).map(({ invoice }) => invoice.id),
    }));
    return [...sellers, { visitor: play.owner.visitor, invoiceIds: paid.map(({ invoice }) => invoice.id) }];
  });
}
