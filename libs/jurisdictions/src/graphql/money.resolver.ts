import { toDecimal, type Money } from '@muster/kernel';
import { ResolveField, Resolver } from '@nestjs/graphql';

/** Contexts answer with whole minor units; the decimal is written here, once, from the currency table. */
@Resolver('Money')
export class MoneyResolver {
  constructor(private readonly minorUnits: (currency: string) => number) {}

  @ResolveField('decimal')
  decimal({ minor, currency }: Money) {
    return toDecimal(BigInt(minor), this.minorUnits(currency));
  }
}
