import { CONFIG, Db, provide, token, type Config } from '@muster/platform';
import { Global, Module } from '@nestjs/common';
import { configuredModels, type ConfiguredModels } from './application/configured-models.ts';
import type { ModelClient } from './application/model-client.ts';
import { Routing } from './application/routing.ts';
import { ReceiptResolver } from './graphql/receipt.resolver.ts';
import { RoutingResolver } from './graphql/routing.resolver.ts';
import { OpenAiModelClient } from './outside/openai-model-client.ts';

const MODELS = token<ConfiguredModels>('MODELS');
const MODEL_CLIENT = token<ModelClient>('MODEL_CLIENT');

@Global()
@Module({
  providers: [
    {
      provide: MODELS,
      useFactory: ({ MODEL_PROVIDERS }: Config) => configuredModels(MODEL_PROVIDERS, process.env),
      inject: [CONFIG as symbol],
    },
    { provide: MODEL_CLIENT, useFactory: () => new OpenAiModelClient() },
    provide(Routing, MODELS, MODEL_CLIENT),
    provide(RoutingResolver, Routing),
    provide(ReceiptResolver, Db),
  ],
  exports: [Routing],
})
export class RoutingModule {}
