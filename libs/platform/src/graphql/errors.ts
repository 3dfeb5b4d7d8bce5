import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { Log } from '../telemetry/log.ts';

/** Codes whose message was written for the caller. Everything else is our fault and keeps its details to itself. */
const SPOKEN = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'TOO_MANY_REQUESTS',
]);

/** The one shape of top-level errors: an allow-listed code and sentence, or "our side" with a trace to ask about. */
export function errorFormatter(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR');
    if (SPOKEN.has(code)) {
      const action = formatted.extensions?.['action'];
      return { ...formatted, extensions: action === undefined ? { code } : { code, action } };
    }
    const traceId = crypto.randomUUID();
    const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    log.error({ err: original, traceId, path: formatted.path }, 'a resolver failed');
    return {
      message: `Something went wrong on our side. If it stays, tell support the number ${traceId}.`,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'INTERNAL_SERVER_ERROR', traceId },
    };
  };
}
