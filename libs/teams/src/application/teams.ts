import { money, type Money } from '@muster/kernel';
import type { Tx } from '@muster/platform';
import type { RunState } from '../domain/run-state.ts';
import { offerById } from '../persistence/offer.store.ts';
import { owedPieces } from '../persistence/owed.queries.ts';
import { runTable } from '../persistence/run.tables.ts';
import { termsOf, type OfferTerms } from './offer-terms.ts';

/** In the owner's currency. */
export interface RunAccount {
  readonly title: string;
  /** Finished, cancelled or closed: nothing more becomes owed. */
  readonly isOver: boolean;
  /** Accepted work and reviews, and the parts of begun work of a cancelled run; net. */
  readonly owed: Money;
}

const ENDS: readonly RunState[] = ['finished', 'cancelled', 'closed'];

/** What upper contexts may ask about teams. */
export class Teams {
  /** In the client's workspace. An unknown offer is a bug in the caller: ids come from announcements. */
  async offerTerms(tx: Tx, offerId: string): Promise<OfferTerms> {
    const offer = await offerById(tx, offerId);
    if (!offer) throw new Error(`there is no offer ${offerId}`);
    return termsOf(tx, offer);
  }

  /**
   * What the run owes net of taxes and fees, and whether more can come. In the client's workspace; the run's row stays locked until
   * the transaction ends, so that nothing becomes owed or agreed meanwhile.
   */
  async lockAccount(tx: Tx, runId: string): Promise<RunAccount | undefined> {
    const run = await tx.lock(runTable, { id: runId });
    if (!run) return undefined;
    const { state, title, currency } = run;
    const pieces = await owedPieces(tx, runId);
    const minor = pieces.reduce((total, { priceMinor }) => total + priceMinor, 0n);
    return { title, isOver: ENDS.includes(state), owed: money(minor, currency) };
  }
}
