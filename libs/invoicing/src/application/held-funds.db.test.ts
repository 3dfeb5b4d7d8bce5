import { UpdateBusinessDetails, type BusinessDetails } from '@muster/identity';
import { HOUR_MS, newId, ok, unwrap, type WorkspaceId } from '@muster/kernel';
import { Ledger } from '@muster/ledger';
import type { Context } from '@muster/platform';
import {
  audit,
  contractsWorld,
  drainIntents,
  FUNDS_MINOR,
  invoicingWorld,
  openPrototypeRun,
  PROTOTYPE_BLOCKS,
  type Freelancer,
  type PrototypeRun,
} from '@muster/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ReleaseFunds } from './release-funds.ts';
import type { InvoiceId } from '../persistence/invoicing.tables.ts';

const { LIST, DRAW } = PROTOTYPE_BLOCKS;
const DEPOSIT = FUNDS_MINOR;

let run: PrototypeRun;
let books: ReturnType<typeof invoicingWorld>;
let drain: () => Promise<number>;
let ana: Context;
let diogo: Freelancer;
let lea: Freelancer;
let runId: string;
beforeEach(async () => {
  run = await openPrototypeRun();
  ({ ana, diogo, lea, runId } = run);
  books = invoicingWorld(run.database);
  const handlers = [...contractsWorld(run).handlers, ...books.jobs.handlers];
  drain = () => drainIntents(run.database, handlers);
  await trade(ana, { legalName: 'Boulangerie Salam', taxId: 'FR40303265045' });
  await trade(diogo.ctx, { legalName: 'Diogo Silva', taxId: 'PT501964843', localTaxNumber: 'PT501964843' });
  await trade(lea.ctx, { legalName: 'Lea Wanjiru', taxId: 'P051365947M', localTaxNumber: 'P051365947M' });
});
afterEach(() => run.database.close());

const anywhere = { street: '1 Main Street', city: 'Town', postCode: '1000', region: null, payoutAccount: null };
/** What an invoice has to say about somebody. */
async function trade(ctx: Context, details: Pick<BusinessDetails, 'legalName' | 'taxId'> & Partial<BusinessDetails>) {
  const all = { ...anywhere, localTaxNumber: null, isSmallBusiness: false, ...details };
  unwrap(await new UpdateBusinessDetails(run.database.db).run(ctx, all));
}

const held = () => books.balance(ana, `held/run/${runId}`, 'EUR');
const cash = () => books.balance(ana, 'cash', 'EUR');
const releases = async () => {
  const { rows } = await run.database.owner.query(`SELECT 1 FROM ledger.transfer WHERE key LIKE 'release/%'`);
  return rows.length;
};
const cancel = () => run.world.cancelling.run(ana, { runId, reason: 'The shop closes', idempotencyKey: newId() });
/** Both have their seats, one block is accepted, the next one is in progress for an hour. */
async function workHalfDone(): Promise<void> {
  await run.team.hire(diogo, lea);
  await drain();
  run.database.clock.set(new Date('2026-11-23T09:00:00Z'));
  await run.team.finish(diogo, lea, [runId, LIST]);
  unwrap(await run.team.start(diogo, [runId, DRAW]));
  run.database.clock.advance(HOUR_MS);
  await drain();
}
const draftsOf = async (workspaceId: WorkspaceId) => {
  const { rows } = await run.database.owner.query<{ id: InvoiceId }>(
    `SELECT id FROM invoicing.invoice WHERE workspace_id = $1 AND state = 'draft' ORDER BY id`,
    [workspaceId],
  );
  return rows.map(({ id }) => id);
};
/** Issued and on the client's table, whatever the tax people ask. */
async function send(who: Freelancer): Promise<InvoiceId[]> {
  const ids = await draftsOf(who.ctx.workspaceId);
  for (const invoiceId of ids) {
    await books.answering.run(who.ctx, invoiceId, [{ name: 'buyer.taxIdVerifiedOn', value: '2026-11-23' }]);
    const outcome = await books.issuing.run(who.ctx, { invoiceId, idempotencyKey: newId() });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  }
  await drain();
  return ids;
}
const pay = (invoiceId: InvoiceId) => books.paying.run(ana, { invoiceId, idempotencyKey: newId() });

describe('what is held for a run', () => {
  it('goes back when the run is cancelled before anybody worked', async () => {
    await run.team.hire(diogo, lea);
    await drain();
    expect((await held()) > 0n).toBe(true);
    unwrap(await cancel());
    await drain();
    expect([await held(), await cash(), await releases()]).toEqual([0n, DEPOSIT, 1]);
  });

  it('stays until everything owed was invoiced and paid, and then goes back at once', async () => {
    await workHalfDone();
    const before = await held();
    unwrap(await cancel());
    await drain();
    expect(await held()).toBe(before);
    const [fromDiogo, fromLea] = [await send(diogo), await send(lea)];
    expect([fromDiogo.length, fromLea.length]).toEqual([1, 1]);
    unwrap(await pay(fromDiogo[0]!));
    await drain();
    expect((await held()) > 0n).toBe(true);
    unwrap(await pay(fromLea[0]!));
    await drain();
    expect([await held(), await releases()]).toEqual([0n, 1]);
    const [fee, paid] = [
      await books.balance(ana, 'expense/platform-fee', 'EUR'),
      await run.database.owner.query<{ sum: string }>(
        `SELECT sum((payload ->> 'priceMinor')::bigint) FROM platform.event WHERE topic = 'contracts.work-accepted'`,
      ),
    ];
    expect(await cash()).toBe(DEPOSIT - fee - BigInt(paid.rows[0]!.sum));
  });

  it('goes back once, however many payments and ends are told at once, and whoever asks', async () => {
    await workHalfDone();
    unwrap(await cancel());
    await drain();
    const invoices = [...(await send(diogo)), ...(await send(lea))];
    await Promise.all(invoices.flatMap((id) => [pay(id), pay(id), pay(id)]));
    const releasing = new ReleaseFunds(contractsWorld(run).accounts, new Ledger());
    const inClient = (work: (tx: Parameters<typeof releasing.release>[0]) => Promise<void>) =>
      run.database.db.write(ana, async (tx) => ok(await work(tx)));
    await Promise.all(Array.from({ length: 10 }, () => inClient((tx) => releasing.release(tx, runId))));
    await drain();
    expect([await held(), await releases()]).toEqual([0n, 1]);
    const sums = await run.database.owner.query<{ sum: string }>(
      'SELECT sum(balance_minor) FROM ledger.account GROUP BY workspace_id, currency',
    );
    expect(sums.rows.every(({ sum }) => sum === '0')).toBe(true);
    expect(await audit(run.database.owner)).toEqual([]);
  });

  it('is not touched while the run goes on, whatever is paid', async () => {
    await workHalfDone();
    const [invoice] = await send(diogo);
    const before = await held();
    unwrap(await pay(invoice!));
    await drain();
    expect((await held()) < before && (await held()) > 0n).toBe(true);
    expect(await releases()).toBe(0);
  });
});
