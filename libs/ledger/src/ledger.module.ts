import { Global, Module } from '@nestjs/common';
import { Db, provide } from '@muster/platform';
import { DepositFunds } from './application/deposit-funds.ts';
import { Ledger } from './application/ledger.ts';
import { ReadTrialBalance } from './application/trial-balance.ts';
import { LedgerResolver } from './graphql/ledger.resolver.ts';

@Global()
@Module({
  providers: [
    provide(Ledger),
    provide(DepositFunds, Db, Ledger),
    provide(ReadTrialBalance, Db),
    provide(LedgerResolver, Db, ReadTrialBalance, DepositFunds),
  ],
  exports: [Ledger, DepositFunds],
})
export class LedgerModule {}
