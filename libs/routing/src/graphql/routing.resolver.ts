import { Args, Query, Resolver } from '@nestjs/graphql';
import type { Routing } from '../application/routing.ts';
import { transferVerdict, type TransferInquiry } from '../application/transfer-verdict.ts';

@Resolver()
export class RoutingResolver {
  constructor(private readonly routing: Routing) {}

  @Query('configuredModels')
  configuredModels() {
    return this.routing.providers().map(({ id, label, country, licence, languages }) => ({
      id,
      label,
      country,
      licence: licence.name,
      languages,
    }));
  }

  @Query('transferVerdict')
  transferVerdict(@Args('input') input: TransferInquiry) {
    return transferVerdict(input);
  }
}
