import type { Contracts, RunAccounts } from '@muster/contracts';
import { basisPoints } from '@muster/kernel';
import type { Ledger } from '@muster/ledger';
import type { Tx } from '@muster/platform';
import { documentOf } from '../persistence/invoice.store.ts';
import { receivedInvoiceTable, type InvoiceId } from '../persistence/invoicing.tables.ts';
import { netMinor } from './issue-invoice.ts';

/** Sets money aside for an agreement, as far as there is some: the price and Muster's fee. In the client's workspace. */
export class HoldFunds {
  constructor(
    private readonly contracts: Contracts,
    private readonly runs: RunAccounts,
    private readonly ledger: Ledger,
    private readonly settings: { readonly PLATFORM_FEE_BASIS_POINTS: number },
  ) {}

  async hold(tx: Tx, engagementId: string): Promise<void> {
    const engagement = await this.contracts.engagement(tx, engagementId);
    if (!engagement) throw new Error(`there is no engagement ${engagementId} here`);
    const { price, runId, runTitle } = engagement;
    // Agreed in the last moment of a run that is over by now: nothing would ever give it back.
    if ((await this.runs.lock(tx, runId))?.isOver) return;
    const wanted = price.minor + basisPoints(price, this.settings.PLATFORM_FEE_BASIS_POINTS).minor;
    const { minor: cash } = await this.ledger.balance(tx, 'cash', price.currency);
    const minor = cash < wanted ? cash : wanted;
    if (minor <= 0n) return;
    await this.#move(tx, { key: `hold/${engagementId}`, runId, runTitle, minor, currency: price.currency });
  }

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
    await this.#move(tx, { key: `release/${runId}`, runId, runTitle: account.title, minor: -minor, currency });
  }

  /** After a payment of this workspace. */
  async releaseAfterPayment(tx: Tx, invoiceId: InvoiceId): Promise<void> {
    const paid = await tx.one(receivedInvoiceTable, { id: invoiceId });
    if (paid) await this.release(tx, paid.runId);
  }

  async #move(
    tx: Tx,
    facts: { key: string; runId: string; runTitle: string; minor: bigint; currency: string },
  ): Promise<void> {
    const { key, runId, runTitle, minor, currency } = facts;
    const held = `held/run/${runId}`;
    const posted = await this.ledger.post(tx, {
      key,
      source: `run/${runId}`,
      says: minor > 0n ? `Held for ${runTitle}` : `No longer held for ${runTitle}`,
      entries: [
        { account: held, amount: { minor, currency } },
        { account: 'cash', amount: { minor: -minor, currency } },
      ],
      keepNonNegative: ['cash', held],
      subjects: { [held]: runTitle },
    });
    if (!posted.ok) throw new Error('the cash was spent in the same moment; try again');
  }
}

/** Net of all invoices of a run for which the money has left this workspace. */
async function paidMinor(tx: Tx, runId: string): Promise<bigint> {
  const invoices = await tx.many(receivedInvoiceTable, { runId, state: ['approved', 'paid'] });
  return invoices.reduce((total, invoice) => total + netMinor(documentOf(invoice).totals), 0n);
}
