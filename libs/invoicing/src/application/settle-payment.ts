import { convert, type Money, type Rate, type WorkspaceId } from '@muster/kernel';
import type { Identity } from '@muster/identity';
import { minorUnits } from '@muster/jurisdictions';
import type { Ledger } from '@muster/ledger';
import { fromJson, publish, systemContext, toJson, type Context, type Db, type Tx } from '@muster/platform';
import { plainDate } from '@muster/kernel';
import type { Payment } from '../domain/payment.ts';
import { invoiceTable, receivedInvoiceTable, type InvoiceId } from '../persistence/invoicing.tables.ts';
import { homeRate } from './draft-document.ts';
import { invoiceSettled, paymentReceived } from './invoicing-events.ts';

/**
 * The second and third leg of a payment between two workspaces, each balanced in its own books and done once:
 * the seller's side takes the money in, changes it and pays it out; then the buyer's side closes the debt.
 * Money in transit over all workspaces is what these two jobs still have before them.
 */
export class SettlePayment {
  constructor(
    private readonly db: Db,
    private readonly identity: Identity,
    private readonly ledger: Ledger,
  ) {}

  /** The payment as the buyer sent it, read before the seller's transaction opens. */
  async sentBy(ctx: Context, invoiceId: InvoiceId, buyerWorkspaceId: WorkspaceId): Promise<Payment> {
    const buyer = systemContext(buyerWorkspaceId, 'invoicing.settle', ctx.traceId);
    const copy = await this.db.read(buyer, (tx) => tx.one(receivedInvoiceTable, { id: invoiceId }));
    if (!copy?.payment) throw new Error(`nobody sent a payment for ${invoiceId}`);
    return fromJson<Payment>(copy.payment);
  }

  /** What arrived, as the seller keeps it, read before the buyer's transaction opens. */
  async arrivedAt(ctx: Context, invoiceId: InvoiceId, sellerWorkspaceId: WorkspaceId): Promise<Payment> {
    const seller = systemContext(sellerWorkspaceId, 'invoicing.settle', ctx.traceId);
    const original = await this.db.read(seller, (tx) => tx.one(invoiceTable, { id: invoiceId }));
    if (!original?.payment) throw new Error(`the payment of ${invoiceId} has not arrived`);
    return fromJson<Payment>(original.payment);
  }

  /** In the seller's workspace. */
  async arrive(tx: Tx, invoiceId: InvoiceId, sent: Payment): Promise<void> {
    const row = await tx.lock(invoiceTable, { id: invoiceId });
    if (!row) throw new Error(`the invoice ${invoiceId} is not of this workspace`);
    const { buyerWorkspaceId } = row;
    const home = await this.identity.workspaceIn(tx);
    const fx = homeRate(row.currency, home.currency, plainDate(tx.now)) ?? null;
    const received = fx ? inHome(sent.sent, fx, home.currency) : sent.sent;
    const payment: Payment = { ...sent, received, fx };
    await this.#bookArrival(tx, { invoiceId, number: row.number ?? '', buyerWorkspaceId, payment, received });
    await tx.update(invoiceTable, { id: invoiceId }, { state: 'paid', payment: toJson(payment) });
    await publish(tx, paymentReceived, { invoiceId, buyerWorkspaceId }, { subjectId: invoiceId });
  }

  /** In the buyer's workspace, when the seller's books have the money. */
  async close(tx: Tx, invoiceId: InvoiceId, arrived: Payment): Promise<void> {
    const row = await tx.lock(receivedInvoiceTable, { id: invoiceId });
    if (!row?.payment) throw new Error(`nobody paid ${invoiceId} here`);
    const { sellerWorkspaceId } = row;
    const { sent } = fromJson<Payment>(row.payment);
    const amount = (minor: bigint) => ({ minor, currency: row.currency });
    await this.ledger.post(tx, {
      key: `payment-settled/${invoiceId}`,
      source: `invoice/${invoiceId}`,
      says: `Invoice ${row.number} is settled`,
      entries: [
        { account: `payable/${sellerWorkspaceId}`, amount: sent },
        { account: 'in-transit', amount: amount(-sent.minor) },
      ],
    });
    await tx.update(receivedInvoiceTable, { id: invoiceId }, { state: 'paid', payment: toJson(arrived) });
    await publish(tx, invoiceSettled, { invoiceId, sellerWorkspaceId }, { subjectId: invoiceId });
  }

  async #bookArrival(
    tx: Tx,
    facts: { invoiceId: InvoiceId; number: string; buyerWorkspaceId: WorkspaceId; payment: Payment; received: Money },
  ): Promise<void> {
    const { invoiceId, number, buyerWorkspaceId, payment, received } = facts;
    const { sent, withheld, gross } = payment;
    const isForeign = sent.currency !== received.currency;
    const minus = ({ minor, currency }: Money): Money => ({ minor: -minor, currency });
    const exchange = [
      { account: 'cash', amount: minus(sent) },
      { account: 'clearing/fx', amount: sent },
      { account: 'clearing/fx', amount: minus(received) },
      { account: 'cash', amount: received },
    ];
    await this.ledger.post(tx, {
      key: `payment-received/${invoiceId}`,
      source: `invoice/${invoiceId}`,
      says: `Payment of invoice ${number} arrived`,
      entries: [
        { account: 'cash', amount: sent },
        { account: 'tax/withheld-by-clients', amount: withheld },
        { account: `receivable/${buyerWorkspaceId}`, amount: minus(gross) },
        ...(isForeign ? exchange : []),
      ],
    });
    await this.ledger.post(tx, {
      key: `payout/${invoiceId}`,
      source: `invoice/${invoiceId}`,
      says: `Paid out to the bank for invoice ${number}`,
      entries: [
        { account: 'payout/bank', amount: received },
        { account: 'cash', amount: minus(received) },
      ],
      keepNonNegative: ['cash'],
    });
  }
}

function inHome(amount: Money, rate: Rate, currency: string): Money {
  const converted = convert(amount, rate, { base: minorUnits(rate.base), quote: minorUnits(rate.quote) });
  if (converted.currency !== currency) throw new Error(`the rate leads to ${converted.currency}`);
  return converted;
}
