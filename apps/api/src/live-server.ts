import type { Authenticate } from '@muster/identity';
import {
  asksForSchema,
  errorFormatter,
  limitsRule,
  MOST_TOKENS,
  type ApiKeyId,
  type Log,
  type SessionId,
  type Visitor,
} from '@muster/platform';
import { parse, specifiedRules, validate, GraphQLError, type GraphQLSchema } from 'graphql';
import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL, type Context } from 'graphql-ws';
import { useServer, type Extra } from 'graphql-ws/use/ws';
import type { IncomingMessage, Server } from 'node:http';
import { WebSocketServer, type WebSocket } from 'ws';
import type { HttpDoor } from './door.ts';
import { executeOnce, subscribeLive } from './live-operations.ts';

const CHECK_EVERY_MS = 2_000;
const MOST_SUBSCRIPTIONS = 20;

interface LiveOptions {
  readonly server: Server;
  readonly schema: GraphQLSchema;
  readonly door: HttpDoor;
  readonly authenticate: Authenticate;
  readonly log: Log;
}

type Own = { visitor: Visitor };
type LiveExtra = Extra & Partial<Own>;

/** Subscriptions by the graphql-ws protocol. A connection lives only as long as the session or key that opened it. */
export function startLiveServer({ server, schema, door, authenticate, log }: LiveOptions): () => Promise<void> {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: 100_000,
    handleProtocols: () => GRAPHQL_TRANSPORT_WS_PROTOCOL,
  });
  const known = new Map<WebSocket, Visitor>();
  server.on('upgrade', (request, socket, head) => {
    if (!isGraphqlPath(request) || !door.isOwnOrigin(request.headers)) return void socket.destroy();
    sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
  });

  const format = errorFormatter(log);
  const live = useServer<Record<string, unknown>, Own>(
    {
      schema,
      execute: executeOnce,
      subscribe: subscribeLive,
      context: ({ extra }: Context<Record<string, unknown>, LiveExtra>) => ({ visitor: extra.visitor }),
      onConnect: async ({ extra, connectionParams }) => {
        const visitor = await door.fromHeaders(
          withKey(extra.request, connectionParams),
          extra.request.socket.remoteAddress ?? '',
        );
        if (!visitor.ctx) return false;
        extra.visitor = visitor;
        known.set(extra.socket, visitor);
        return true;
      },
      onDisconnect: ({ extra }) => void known.delete(extra.socket),
      onSubscribe: ({ extra, subscriptions }, _id, { query, variables, operationName }) => {
        // Counts this one too, and forgets what was refused or ended.
        if (Object.keys(subscriptions).length > MOST_SUBSCRIPTIONS)
          return [new GraphQLError(`At most ${MOST_SUBSCRIPTIONS} subscriptions at once.`)];
        return prepare(schema, { query, variables, operationName, visitor: extra.visitor });
      },
      // As over HTTP: what went wrong inside is for the log.
      onNext: (...told) => formatted(told[4], format),
    },
    sockets,
  );

  const timer = setInterval(
    () =>
      void closeDead(known, authenticate).catch((error: unknown) =>
        log.error({ err: error }, 'live connections could not be checked'),
      ),
    CHECK_EVERY_MS,
  );
  timer.unref();
  return async () => {
    clearInterval(timer);
    await live.dispose();
  };
}

/** The same limits as over HTTP. */
function prepare(
  schema: GraphQLSchema,
  request: {
    query: string;
    variables?: Record<string, unknown> | null | undefined;
    operationName?: string | null | undefined;
    visitor: Visitor | undefined;
  },
) {
  const document = parseWithin(request.query);
  if (document instanceof GraphQLError) return [document];
  if (asksForSchema(document) && !request.visitor?.ctx) return [new GraphQLError('Sign in to read the schema.')];
  const errors = validate(schema, document, [...specifiedRules, limitsRule()]);
  if (errors.length > 0) return errors;
  return {
    schema,
    document,
    variableValues: request.variables ?? null,
    operationName: request.operationName ?? null,
    contextValue: { visitor: request.visitor },
  };
}

function parseWithin(query: string) {
  try {
    return parse(query, { maxTokens: MOST_TOKENS });
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

interface Told {
  readonly data?: Record<string, unknown> | null | undefined;
  readonly errors?: readonly GraphQLError[] | undefined;
}

function formatted({ data, errors }: Told, format: ReturnType<typeof errorFormatter>) {
  if (!errors) return undefined;
  return { data: data ?? null, errors: errors.map((error) => format(error.toJSON(), error)) };
}

/** Agents cannot set headers in every client; they may send the key when the connection opens. */
function withKey(request: IncomingMessage, params: Readonly<Record<string, unknown>> | undefined) {
  const authorization = params?.['authorization'];
  return typeof authorization === 'string' ? { ...request.headers, authorization } : request.headers;
}

async function closeDead(known: ReadonlyMap<WebSocket, Visitor>, authenticate: Authenticate): Promise<void> {
  if (known.size === 0) return;
  const principals = [...known.values()].flatMap(({ ctx }) => (ctx ? [ctx.principal] : []));
  const sessions = principals.flatMap((principal): SessionId[] =>
    principal.kind === 'person' ? [principal.sessionId] : [],
  );
  const keys = principals.flatMap((principal): ApiKeyId[] => (principal.kind === 'agent' ? [principal.keyId] : []));
  const dead = await authenticate.dead([...new Set(sessions)], [...new Set(keys)]);
  for (const [socket, { ctx }] of known) {
    const id =
      ctx?.principal.kind === 'person'
        ? ctx.principal.sessionId
        : ctx?.principal.kind === 'agent'
          ? ctx.principal.keyId
          : '';
    if (dead.has(id)) socket.close(CloseCode.Forbidden, 'The session or key has ended.');
  }
}

function isGraphqlPath({ url }: IncomingMessage): boolean {
  return url?.split('?')[0] === '/graphql';
}
