import { Module } from '@nestjs/common';
import { minorUnits } from './currencies.ts';
import { MoneyResolver } from './graphql/money.resolver.ts';

@Module({ providers: [{ provide: MoneyResolver, useFactory: () => new MoneyResolver(minorUnits) }] })
export class JurisdictionsModule {}
