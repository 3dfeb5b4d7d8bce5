import { err, ok, type CurrencyCode, type Money, type Result } from '@muster/kernel';
import type { Tx } from '@muster/platform';
import { entriesToBook, type NotEnoughFunds, type Posting } from '../domain/posting.ts';
import { balanceOf, book } from '../persistence/ledger.store.ts';

export interface Posted {
  readonly transferId: string;
  /** False when the key was booked before, with the same entries. */
  readonly isNew: boolean;
}

/** The books of the transaction's workspace. What upper contexts call; it never hears what the money is for. */
export class Ledger {
  /**
   * Books balanced entries in the caller's transaction: once per key, whoever repeats it and whenever.
   * Throws when the entries do not sum to zero per currency, and when the key was used for other entries: both are bugs.
   */
  async post(tx: Tx, posting: Posting): Promise<Result<Posted, NotEnoughFunds>> {
    const booked = await book(tx, posting, entriesToBook(posting));
    if (booked.kind === 'short') return err({ kind: 'NotEnoughFunds', available: booked.available });
    return ok({ transferId: booked.transferId, isNew: booked.kind === 'booked' });
  }

  /** Debits less credits; zero for an account that nobody has booked on. */
  async balance(tx: Tx, account: string, currency: CurrencyCode): Promise<Money> {
    return balanceOf(tx, account, currency);
  }
}
