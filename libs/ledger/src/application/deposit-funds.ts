import { err, negate, ok, type Money, type Result } from '@muster/kernel';
import { isCurrency } from '@muster/jurisdictions';
import { may, once, principalId, publish, type Context, type Db, type IdempotencyKeyReused } from '@muster/platform';
import type { Ledger } from './ledger.ts';
import { fundsDeposited } from './ledger-events.ts';

export interface DepositRequest {
  readonly amount: Money;
  readonly idempotencyKey: string;
}

export type DepositRefusal =
  | { readonly kind: 'NotAllowed'; readonly action: string }
  | { readonly kind: 'InvalidInput'; readonly field: string }
  | IdempotencyKeyReused;

const LARGEST_DEPOSIT_MINOR = 10n ** 13n;

/** Books money that arrived from the owner's bank. Stands for a payment provider's confirmation until there is one. */
export class DepositFunds {
  constructor(
    private readonly db: Db,
    private readonly ledger: Ledger,
  ) {}

  async run(
    ctx: Context,
    { amount, idempotencyKey }: DepositRequest,
  ): Promise<Result<{ transferId: string; available: Money }, DepositRefusal>> {
    if (!may(ctx, 'money:deposit')) return err({ kind: 'NotAllowed', action: 'money:deposit' });
    if (amount.minor <= 0n || amount.minor > LARGEST_DEPOSIT_MINOR)
      return err({ kind: 'InvalidInput', field: 'amount.minor' });
    if (!isCurrency(amount.currency)) return err({ kind: 'InvalidInput', field: 'amount.currency' });
    if (idempotencyKey.length < 8 || idempotencyKey.length > 255)
      return err({ kind: 'InvalidInput', field: 'idempotencyKey' });

    const repetition = { operation: 'depositFunds', key: idempotencyKey, input: amount };
    return once<{ transferId: string; available: Money }, DepositRefusal>(this.db, ctx, repetition, async (tx) => {
      const posted = await this.ledger.post(tx, {
        key: `deposit/${principalId(ctx.principal)}/${idempotencyKey}`,
        source: 'deposit',
        says: 'Money paid in by the owner',
        entries: [
          { account: 'cash', amount },
          { account: 'owner-funding', amount: negate(amount) },
        ],
      });
      if (!posted.ok) throw new Error('a deposit cannot lack funds');
      const { transferId } = posted.value;
      const facts = { transferId, amountMinor: amount.minor.toString(), currency: amount.currency };
      await publish(tx, fundsDeposited, facts, { subjectId: transferId });
      return ok({ transferId, available: await this.ledger.balance(tx, 'cash', amount.currency) });
    });
  }
}
