import type { Contracts } from '@muster/contracts';
import { basisPoints } from '@muster/kernel';
import type { Ledger } from '@muster/ledger';
import type { Tx } from '@muster/platform';

/** Sets money aside for an agreement, as far as there is some: the price and Muster's fee. In the client's workspace. */
export class HoldFunds {
  constructor(
    private readonly contracts: Contracts,
    private readonly ledger: Ledger,
    private readonly settings: { readonly PLATFORM_FEE_BASIS_POINTS: number },
  ) {}

  async hold(tx: Tx, engagementId: string): Promise<void> {
    const engagement = await this.contracts.engagement(tx, engagementId);
    if (!engagement) throw new Error(`there is no engagement ${engagementId} here`);
    const { price, runId, runTitle } = engagement;
    const wanted = price.minor + basisPoints(price, this.settings.PLATFORM_FEE_BASIS_POINTS).minor;
    const { minor: cash } = await this.ledger.balance(tx, 'cash', price.currency);
    const minor = cash < wanted ? cash : wanted;
    if (minor <= 0n) return;
    await this.#move(tx, { key: `hold/${engagementId}`, runId, runTitle, minor, currency: price.currency });
  }

  /** Gives back what is still held when a run is over. */
  async release(tx: Tx, run: { runId: string; runTitle: string; currency: string }): Promise<void> {
    const { minor } = await this.ledger.balance(tx, `held/run/${run.runId}`, run.currency);
    if (minor > 0n) await this.#move(tx, { ...run, key: `release/${run.runId}`, minor: -minor });
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
