import type { RunAccounts } from '@muster/contracts';
import type { Ledger } from '@muster/ledger';
import type { Tx } from '@muster/platform';
import { documentOf } from '../persistence/invoice.store.ts';
import { receivedInvoiceTable, type InvoiceId } from '../persistence/invoicing.tables.ts';
import { netMinor } from './issue-invoice.ts';

/** What becomes of the money that was set aside for a run when it is over. In the client's workspace. */
export class ReleaseFunds {
  constructor(
    private readonly runs: RunAccounts,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Gives back what is still held for a run that is over, once everything it owes was invoiced and paid; before that it does
   * nothing. Called when the run ends and after each payment, in any order: the run's row keeps them from acting at once.
   */
  async release(tx: Tx, runId: string): Promise<void> {
    const account = await this.runs.lock(tx, runId);
    if (!account?.isOver || (await paidMinor(tx, runId)) < account.owed.minor) return;
    const { currency } = account.owed;
    const { minor } = await this.ledger.balance(tx, `held/run/${runId}`, currency);
    if (minor <= 0n) return;
    const held = `held/run/${runId}`;
    const posted = await this.ledger.post(tx, {
      // Behind the run's lock, and nothing is left after it: a second call finds nothing to give back.
      key: `release/${runId}/${tx.now.getTime()}`,
      source: `run/${runId}`,
      says: `No longer held for ${account.title}`,
      entries: [
        { account: held, amount: { minor: -minor, currency } },
        { account: 'cash', amount: { minor, currency } },
      ],
      keepNonNegative: ['cash', held],
      subjects: { [held]: account.title },
    });
    if (!posted.ok) throw new Error('the held funds were spent in the same moment; try again');
  }

  /** After a payment of this workspace. */
  async releaseAfterPayment(tx: Tx, invoiceId: InvoiceId): Promise<void> {
    const paid = await tx.one(receivedInvoiceTable, { id: invoiceId });
    if (paid) await this.release(tx, paid.runId);
  }
}

/** Net of all invoices of a run for which the money has left this workspace. */
async function paidMinor(tx: Tx, runId: string): Promise<bigint> {
  const invoices = await tx.many(receivedInvoiceTable, { runId, state: ['approved', 'paid'] });
  return invoices.reduce((total, invoice) => total + netMinor(documentOf(invoice).totals), 0n);
}
