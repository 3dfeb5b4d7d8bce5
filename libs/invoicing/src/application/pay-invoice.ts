import { basisPoints, err, ok, subtract, type Money, type Result } from '@muster/kernel';
import type { Identity, Workspace } from '@muster/identity';
import type { Ledger } from '@muster/ledger';
import {
  may,
  once,
  publish,
  toJson,
  type Context,
  type Db,
  type IdempotencyKeyReused,
  type Tx,
} from '@muster/platform';
import type { Payment } from '../domain/payment.ts';
import { withheldFrom, withholdingFor } from '../domain/withholding.ts';
import { documentOf } from '../persistence/invoice.store.ts';
import {
  receivedInvoiceTable,
  type InvoiceId,
  type InvoiceState,
  type ReceivedInvoiceRow,
} from '../persistence/invoicing.tables.ts';
import { paymentSent } from './invoicing-events.ts';
import { netMinor } from './issue-invoice.ts';

export type PayInvoiceRefusal =
  | { readonly kind: 'NotFound' }
  | { readonly kind: 'NotAllowed'; readonly action: string }
  | { readonly kind: 'InvoiceNotInState'; readonly state: InvoiceState }
  | { readonly kind: 'NotEnoughFunds'; readonly available: Money };

export interface PayInvoiceRequest {
  readonly invoiceId: InvoiceId;
  readonly idempotencyKey: string;
}

/**
 * The buyer approves and pays: out of the funds held for the run, the rest from cash. The money is in transit until the seller's
 * books have it; withheld tax stays here as a debt to the tax office. An invoice is paid once: its state is checked under a lock.
 */
export class PayInvoice {
  constructor(
    private readonly db: Db,
    private readonly identity: Identity,
    private readonly ledger: Ledger,
    private readonly settings: { readonly PLATFORM_FEE_BASIS_POINTS: number },
  ) {}

  async run(
    ctx: Context,
    { invoiceId, idempotencyKey }: PayInvoiceRequest,
  ): Promise<Result<{ invoiceId: InvoiceId }, PayInvoiceRefusal | IdempotencyKeyReused>> {
    if (!may(ctx, 'invoice:pay')) return err({ kind: 'NotAllowed', action: 'invoice:pay' });
    const options = { operation: 'payInvoice', key: idempotencyKey, input: { invoiceId } };
    return once<{ invoiceId: InvoiceId }, PayInvoiceRefusal>(this.db, ctx, options, async (tx) => {
      const paid = await this.#payIn(tx, invoiceId);
      return paid.ok ? ok({ invoiceId }) : paid;
    });
  }

  /** What a payment would take and from where, changing nothing. */
  async preview(
    ctx: Context,
    invoiceId: InvoiceId,
  ): Promise<Result<{ row: ReceivedInvoiceRow; payment: Payment }, PayInvoiceRefusal>> {
    if (!may(ctx, 'invoice:pay')) return err({ kind: 'NotAllowed', action: 'invoice:pay' });
    let seen: { row: ReceivedInvoiceRow; payment: Payment } | undefined;
    const outcome = await this.db.write<never, PayInvoiceRefusal | { kind: 'OnlyAPreview' }>(ctx, async (tx) => {
      const paid = await this.#payIn(tx, invoiceId);
      if (!paid.ok) return paid;
      seen = paid.value;
      return err({ kind: 'OnlyAPreview' });
    });
    return seen ? ok(seen) : (outcome as Result<never, PayInvoiceRefusal>);
  }

  async #payIn(
    tx: Tx,
    id: InvoiceId,
  ): Promise<Result<{ row: ReceivedInvoiceRow; payment: Payment }, PayInvoiceRefusal>> {
    const row = await tx.lock(receivedInvoiceTable, { id });
    if (!row) return err({ kind: 'NotFound' });
    if (row.state !== 'issued') return err({ kind: 'InvoiceNotInState', state: row.state });
    const payment = await this.#reckon(tx, row);
    const booked = await this.#book(tx, row, payment);
    if (!booked.ok) return booked;
    await tx.update(receivedInvoiceTable, { id }, { state: 'approved', payment: toJson(payment) });
    await publish(tx, paymentSent, { invoiceId: id, sellerWorkspaceId: row.sellerWorkspaceId }, { subjectId: id });
    return ok({ row: { ...row, state: 'approved', payment: toJson(payment) }, payment });
  }

  async #reckon(tx: Tx, row: ReceivedInvoiceRow): Promise<Payment> {
    const { totals } = documentOf(row);
    const net = { minor: netMinor(totals), currency: row.currency };
    const [payer, payee]: [Workspace, Workspace] = [
      await this.identity.workspaceIn(tx),
      await this.identity.workspaceIn(tx, row.sellerWorkspaceId),
    ];
    const rule = withholdingFor(payer.country, payee.country);
    const withheld = withheldFrom(net, rule);
    return {
      paidAt: tx.now,
      gross: totals.payable,
      fee: basisPoints(net, this.settings.PLATFORM_FEE_BASIS_POINTS),
      withheld,
      withholdingRule: rule ? `${rule.name} ${rule.rateBasisPoints / 100}%, ${rule.legalBasis}` : null,
      sent: subtract(totals.payable, withheld),
      received: null,
      fx: null,
    };
  }

  async #book(
    tx: Tx,
    row: ReceivedInvoiceRow,
    { gross, fee, withheld, sent }: Payment,
  ): Promise<Result<unknown, PayInvoiceRefusal>> {
    const held = `held/run/${row.runId}`;
    const available = (await this.ledger.balance(tx, held, row.currency)).minor;
    const needed = sent.minor + fee.minor;
    const fromHeld = available < needed ? (available > 0n ? available : 0n) : needed;
    const amount = (minor: bigint) => ({ minor, currency: row.currency });
    return this.ledger.post(tx, {
      key: `payment-sent/${row.id}`,
      source: `invoice/${row.id}`,
      says: `Payment of invoice ${row.number}`,
      entries: [
        { account: 'in-transit', amount: sent },
        { account: `payable/${row.sellerWorkspaceId}`, amount: amount(gross.minor - sent.minor) },
        { account: 'withheld/tax', amount: amount(-withheld.minor) },
        { account: 'expense/platform-fee', amount: fee },
        { account: held, amount: amount(-fromHeld) },
        { account: 'cash', amount: amount(fromHeld - needed) },
      ],
      keepNonNegative: ['cash', held],
    });
  }
}
