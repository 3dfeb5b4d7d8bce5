import { err, newId, unwrap, type WorkspaceId } from '@muster/kernel';
import { fromJson, type Context } from '@muster/platform';
import {
  BENGALURU,
  invoicingWorld,
  LISBON,
  LYON,
  NAIROBI,
  openTestDatabase,
  type InvoicingWorld,
  type TestDatabase,
} from '@muster/testing';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { IssuedInvoice } from '../domain/invoice.ts';
import { gapsIn } from '../domain/numbering.ts';
import type { Payment } from '../domain/payment.ts';
import { pageOfInvoices } from '../persistence/invoice.queries.ts';
import { invoiceTable, receivedInvoiceTable, type InvoiceId } from '../persistence/invoicing.tables.ts';

let database: TestDatabase;
let world: InvoicingWorld;
let bakery: Context;
let ines: Context;
beforeAll(async () => {
  database = await openTestDatabase();
  world = invoicingWorld(database);
  bakery = await world.business('Boulangerie Salam', LYON, { taxId: 'FR40303265045' });
  ines = await world.business('Inês Duarte', LISBON, { taxId: 'PT501964843', localTaxNumber: 'PT501964843' });
});
afterAll(() => database.close());

const key = () => ({ idempotencyKey: newId() });
const issue = (ctx: Context, invoiceId: InvoiceId) => world.issuing.run(ctx, { invoiceId, ...key() });
const euros = (prices: number[], seller = ines) => world.draft({ client: bakery, seller, currency: 'EUR', prices });
const rowOf = async (ctx: Context, id: InvoiceId) =>
  (await database.db.read(ctx, (tx) => tx.one(invoiceTable, { id })))!;
const copyOf = (ctx: Context, id: InvoiceId) => database.db.read(ctx, (tx) => tx.one(receivedInvoiceTable, { id }));
const vies = (invoiceId: InvoiceId, ctx = ines) =>
  world.answering.run(ctx, invoiceId, [{ name: 'buyer.taxIdVerifiedOn', value: '2026-11-23' }]);

/** Statements sent to PostgreSQL while something is done. */
async function statementsDuring(work: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, 'query');
  try {
    await work();
    return query.mock.calls.length;
  } finally {
    query.mockRestore();
  }
}

describe('a draft', () => {
  it('gathers the accepted blocks of an engagement on one invoice', async () => {
    const id = await euros([12_000, 8_000]);
    const { rows } = await database.owner.query<{ title: string; price_minor: string }>(
      'SELECT title, price_minor FROM invoicing.invoice_line WHERE invoice_id = $1 ORDER BY position',
      [id],
    );
    expect(rows).toEqual([
      { title: 'Block 1', price_minor: '12000' },
      { title: 'Block 2', price_minor: '8000' },
    ]);
  });

  it('asks for what the tax depends on, and spends no number before it knows', async () => {
    const id = await euros([5_000]);
    const refused = await issue(ines, id);
    expect(refused).toMatchObject({
      ok: false,
      refusal: { kind: 'TaxUndecided', question: { missing: ['buyer.taxIdVerifiedOn'] } },
    });
    expect((await rowOf(ines, id)).number).toBeNull();
    expect(unwrap(await vies(id)).open).toBeNull();
    expect((await rowOf(ines, id)).answers).toMatchObject({
      'buyer.taxIdVerifiedOn': { value: '2026-11-23', by: 'Inês Duarte', at: expect.stringMatching(/^20\d\d-/) },
    });
    expect(await issue(ines, id)).toMatchObject({ ok: true });
  });

  it('costs a page of fifty no more statements than a page of five', async () => {
    const [client, seller] = await Promise.all([
      world.business('Fifty', LYON, { taxId: 'FR40303265045' }),
      world.business('Diligent', LISBON, { taxId: 'PT501964843' }),
    ]);
    const statementsFor = async (count: number) => {
      await Promise.all(
        Array.from({ length: count }, () => world.draft({ client, seller, currency: 'EUR', prices: [5] })),
      );
      const found = await database.db.read(seller, (tx) => pageOfInvoices(tx, null, { first: 50, afterKey: null }));
      expect(found).toHaveLength(count === 5 ? 5 : 50);
      return statementsDuring(() => world.showing.showAll(seller, found));
    };
    const few = await statementsFor(5);
    const many = await statementsFor(45);
    expect(many).toBe(few);
    expect(many).toBeLessThan(20);
  });

  it('takes no answer to a question that nobody asked', async () => {
    const id = await euros([5_000]);
    expect(await world.answering.run(ines, id, [{ name: 'isAdmin', value: 'yes' }])).toEqual(
      err({ kind: 'InvalidInput', field: 'isAdmin', fault: { kind: 'NobodyAsked' } }),
    );
  });
});

describe('issuing', () => {
  it('is reverse charge between two member states, with both numbers and the words of the law', async () => {
    const id = await euros([10_000]);
    await vies(id);
    unwrap(await issue(ines, id));
    const invoice = fromJson<IssuedInvoice>((await rowOf(ines, id)).document);
    expect(invoice.lines[0]?.treatment).toMatchObject({ category: 'AE', vatexCode: 'VATEX-EU-AE', whoOwes: 'buyer' });
    expect(invoice.totals).toMatchObject({ taxHundredths: 0n, payable: { minor: 10_000n, currency: 'EUR' } });
  });

  it('charges the home rate at home', async () => {
    const client = await world.business('Padaria', LISBON, { taxId: 'PT501442600' });
    const id = await world.draft({ client, seller: ines, currency: 'EUR', prices: [10_000] });
    unwrap(await issue(ines, id));
    const { totals } = fromJson<IssuedInvoice>((await rowOf(ines, id)).document);
    expect([totals.taxHundredths, totals.payable.minor]).toEqual([2_300n, 12_300n]);
    expect(await world.balance(ines, 'payable/tax', 'EUR')).toBe(-2_300n);
  });

  it('keeps rate, date and source where two currencies meet', async () => {
    const arjun = await world.business('Arjun Rao', BENGALURU, { taxId: '29AAGCB7383J1Z4', region: 'KA' });
    const id = await world.draft({ client: bakery, seller: arjun, currency: 'EUR', prices: [10_000] });
    await world.answering.run(arjun, id, [{ name: 'seller.exportUndertaking', value: 'AD290326000123X' }]);
    unwrap(await issue(arjun, id));
    const invoice = fromJson<IssuedInvoice>((await rowOf(arjun, id)).document);
    expect(invoice.lines[0]?.treatment.category).toBe('G');
    expect(invoice.fx).toMatchObject({
      base: 'EUR',
      quote: 'INR',
      date: '2026-11-20',
      source: expect.stringContaining('sample'),
    });
  });

  it('gives one number for one key, however often it is sent at once', async () => {
    const id = await euros([4_000]);
    await vies(id);
    const same = { invoiceId: id, idempotencyKey: newId() };
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => world.issuing.run(ines, same)));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(await issue(ines, id)).toEqual(err({ kind: 'InvoiceNotInState', state: 'issued' }));
  });

  it('keeps a series without gaps and doubles while many issue and some are refused', async () => {
    const seller = await world.business('Busy', LISBON, { taxId: 'PT501964843' });
    const ids = await Promise.all(Array.from({ length: 24 }, () => euros([1_000], seller)));
    await Promise.all(ids.filter((_, index) => index % 4 !== 0).map((id) => vies(id, seller)));
    const outcomes = await Promise.all(ids.map((id) => issue(seller, id)));
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(18);
    const { rows } = await database.owner.query<{ number: string }>(
      'SELECT number FROM invoicing.invoice WHERE workspace_id = $1 AND number IS NOT NULL ORDER BY number',
      [seller.workspaceId],
    );
    expect(rows.at(-1)?.number).toBe('MU-2026-00018');
    expect(gapsIn(rows.map(({ number }) => number))).toEqual([]);
  });

  it('only shows in a dry run', async () => {
    const id = await euros([3_000]);
    await vies(id);
    expect(await world.issuing.preview(ines, id)).toMatchObject({ ok: true });
    expect((await rowOf(ines, id)).state).toBe('draft');
  });

  it('is for the seller alone: to others the invoice does not exist', async () => {
    const id = await euros([3_000]);
    expect(await issue(bakery, id)).toEqual(err({ kind: 'NotFound' }));
    expect(await issue(ines, newId<'Invoice'>())).toEqual(err({ kind: 'NotFound' }));
  });
});

describe('paying', () => {
  async function received(client: Context, seller: Context, price: number): Promise<InvoiceId> {
    const id = await world.draft({ client, seller, currency: 'EUR', prices: [price] });
    await vies(id, seller);
    unwrap(await issue(seller, id));
    await world.drain();
    return id;
  }

  it('brings the money over in three balanced steps, and the paper before it', async () => {
    const client = await world.business('Atelier', LYON, { taxId: 'FR40303265045' });
    const id = await received(client, ines, 20_000);
    await world.deposit(client, 30_000, 'EUR');
    const copy = await copyOf(client, id);
    const pdf = await world.files.read(client, copy!.pdfFileId!);
    expect(new TextDecoder().decode(pdf.slice(0, 5))).toBe('%PDF-');

    unwrap(await world.paying.run(client, { invoiceId: id, ...key() }));
    expect(await world.balance(client, 'in-transit', 'EUR')).toBe(20_000n);
    await world.drain();
    const balances = await Promise.all([
      world.balance(client, 'in-transit', 'EUR'),
      world.balance(client, `payable/${ines.workspaceId}`, 'EUR'),
      world.balance(client, 'cash', 'EUR'),
      world.balance(client, 'expense/platform-fee', 'EUR'),
      world.balance(ines, `receivable/${client.workspaceId}`, 'EUR'),
    ]);
    expect(balances).toEqual([0n, 0n, 9_000n, 1_000n, 0n]);
    expect([(await rowOf(ines, id)).state, (await copyOf(client, id))?.state]).toEqual(['paid', 'paid']);
  });

  it('happens once, whoever presses how often', async () => {
    const client = await world.business('Twice', LYON, { taxId: 'FR40303265045' });
    const id = await received(client, ines, 10_000);
    await world.deposit(client, 100_000, 'EUR');
    const outcomes = await Promise.all(
      Array.from({ length: 15 }, () => world.paying.run(client, { invoiceId: id, ...key() })),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    await world.drain();
    expect(await world.balance(client, 'cash', 'EUR')).toBe(89_500n);
  });

  it('is refused without the money, and says how much there is', async () => {
    const client = await world.business('Short', LYON, { taxId: 'FR40303265045' });
    const id = await received(client, ines, 10_000);
    await world.deposit(client, 500, 'EUR');
    const refused = await world.paying.run(client, { invoiceId: id, ...key() });
    expect(refused).toEqual(err({ kind: 'NotEnoughFunds', available: { minor: 500n, currency: 'EUR' } }));
    expect((await copyOf(client, id))?.state).toBe('issued');
  });

  it('keeps back what the payer’s law wants and changes the rest at the stored rate', async () => {
    const clinic = await world.business('Clinic', NAIROBI, { localTaxNumber: 'P051365947M' });
    const id = await world.draft({ client: clinic, seller: ines, currency: 'KES', prices: [10_000_000] });
    unwrap(await issue(ines, id));
    await world.drain();
    await world.deposit(clinic, 20_000_000, 'KES');
    unwrap(await world.paying.run(clinic, { invoiceId: id, ...key() }));
    await world.drain();
    const payment = fromJson<Payment>((await rowOf(ines, id)).payment);
    expect(payment).toMatchObject({
      withheld: { minor: 2_000_000n, currency: 'KES' },
      received: { currency: 'EUR' },
      fx: { date: expect.any(String), source: expect.any(String) },
    });
    expect(await world.balance(clinic, 'withheld/tax', 'KES')).toBe(-2_000_000n);
    expect(await world.balance(ines, 'payout/bank', 'EUR')).toBeGreaterThanOrEqual(payment.received!.minor);
  });
});

it('sums to zero in every workspace and currency after all of this', async () => {
  const { rows } = await database.owner.query<{ workspace_id: WorkspaceId; currency: string; sum: string }>(
    'SELECT workspace_id, currency, sum(balance_minor) AS sum FROM ledger.account GROUP BY 1, 2',
  );
  expect(rows.length).toBeGreaterThan(5);
  expect(rows.filter(({ sum }) => sum !== '0')).toEqual([]);
});
