import { ok, type Money } from '@muster/kernel';
import { Ctx, pageRequest, toConnection, toUnion, type Context, type Db } from '@muster/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { DepositFunds } from '../application/deposit-funds.ts';
import type { ReadTrialBalance } from '../application/trial-balance.ts';
import { transferById, transfersPage } from '../persistence/ledger.queries.ts';

@Resolver()
export class LedgerResolver {
  constructor(
    private readonly db: Db,
    private readonly reading: ReadTrialBalance,
    private readonly depositing: DepositFunds,
  ) {}

  @Query('trialBalance')
  trialBalance(@Ctx() ctx: Context) {
    return this.reading.run(ctx);
  }

  @Query('ledgerTransfers')
  async ledgerTransfers(@Ctx() ctx: Context, @Args() args: { first?: number | null; after?: string | null }) {
    const page = pageRequest(args.first, args.after);
    const rows = await this.db.read(ctx, (tx) => transfersPage(tx, page));
    return toConnection(rows, page, ({ id }) => id);
  }

  @Mutation('depositFunds')
  async depositFunds(@Ctx() ctx: Context, @Args('input') input: { amount: Money; idempotencyKey: string }) {
    const { minor, currency } = input.amount;
    const request = { amount: { minor, currency }, idempotencyKey: input.idempotencyKey };
    const outcome = await this.depositing.run(ctx, request);
    const shown = outcome.ok ? ok(await this.#deposited(ctx, outcome.value)) : outcome;
    return toUnion(shown, 'FundsDeposited', {
      NotAllowed: () => 'Only owners and accountants book deposits.',
      InvalidInput: ({ field }) => invalidSentences[field] ?? `This value for ${field} cannot be taken.`,
      IdempotencyKeyReused: () => 'This key was used before for another deposit. Take a new one.',
    });
  }

  async #deposited(ctx: Context, { transferId, available }: { transferId: string; available: Money }) {
    return { transfer: await this.db.read(ctx, (tx) => transferById(tx, transferId)), available };
  }
}

const invalidSentences: Readonly<Record<string, string>> = {
  'amount.minor': 'Deposit an amount above zero.',
  'amount.currency': 'There is no such currency. Write its three letters, for example EUR.',
  idempotencyKey: 'An idempotency key has 8 to 255 characters.',
};
