import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { BREAK, GraphQLError, visit, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../telemetry/log.ts';
import { LOG } from '../wiring/platform.module.ts';
import { token, type Token } from '../wiring/provide.ts';
import { enforceAccess } from './access.ts';
import type { Visitor } from './current-context.ts';
import { errorFormatter } from './errors.ts';
import { limitsRule, MOST_TOKENS } from './limits.ts';
import { scalars } from './scalars.ts';
import { refuseUnstorableText } from './storable-text.ts';

/** Finds out who sent a request. The identity context knows how; this lib must not know identity. */
export interface Door {
  visitor(request: FastifyRequest, reply: FastifyReply): Promise<Visitor>;
}
export const DOOR: Token<Door> = token<Door>('DOOR');

/** The one endpoint. @param typeDefs the contracts of all contexts, merged */
export function graphqlModule(typeDefs: string): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    inject: [DOOR as symbol, LOG as symbol],
    useFactory: (door: Door, log: Log) => ({
      typeDefs,
      path: '/graphql',
      resolvers: scalars,
      graphiql: false,
      introspection: true,
      csrfPrevention: true,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: true,
      persistedQueries: false,
      allowBatchedHttpRequests: false,
      parseOptions: { maxTokens: MOST_TOKENS },
      validationRules: [limitsRule()],
      resolverValidationOptions: { requireResolversForResolveType: 'ignore' as const },
      transformSchema: (schema: GraphQLSchema) => refuseUnstorableText(enforceAccess(schema)),
      formatError: errorFormatter(log),
      plugins: [ApolloServerPluginCacheControlDisabled(), introspectionForKnownCallers, faultsInLog(log)],
      context: async (request: FastifyRequest, reply: FastifyReply) => ({
        visitor: await door.visitor(request, reply),
      }),
    }),
  });
}

/** The schema is public in the repository, but a stranger's scanner need not be told which version runs here. */
export const introspectionForKnownCallers: ApolloServerPlugin<{ visitor: Visitor }> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, contextValue }) => {
      if (contextValue.visitor.ctx || !asksForSchema(document)) return;
      throw new GraphQLError('Sign in or send an API key to read the schema.', {
        extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
      });
    },
  }),
};

/** Wherever it stands: a fragment around it changes nothing about what is asked. */
export function asksForSchema(document: DocumentNode): boolean {
  let isAsked = false;
  visit(document, {
    Field: ({ name }) => {
      isAsked ||= name.value === '__schema' || name.value === '__type';
      return isAsked ? BREAK : undefined;
    },
  });
  return isAsked;
}

/** Apollo answers a fault outside the resolvers with "Internal server error" and keeps the cause to itself. */
function faultsInLog(log: Log): ApolloServerPlugin {
  return {
    unexpectedErrorProcessingRequest: async ({ error }) =>
      log.error({ err: error }, 'a request failed outside the resolvers'),
  };
}
