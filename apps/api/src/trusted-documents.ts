import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '@muster/platform';
import type { FastifyInstance } from 'fastify';

/** The texts of the web app's documents by their ids, such as `sha256:…`. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const UNKNOWN_DOCUMENT = {
  message: 'This page is older than the server. Load it again.',
  extensions: { code: 'UNKNOWN_DOCUMENT' },
} as const;

/** What the built web app may ask for by id; empty where no web app was built. */
export function readTrustedDocuments({ WEB_DIR }: Pick<Config, 'WEB_DIR'>): TrustedDocuments {
  const path = join(WEB_DIR, 'trusted-documents.json');
  if (!existsSync(path)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>));
}

/** Puts the text in the place of `documentId` (GraphQL over HTTP, appendix A) before the one endpoint reads the request. */
export function acceptTrustedDocuments(server: FastifyInstance, documents: TrustedDocuments): void {
  server.addHook('preHandler', async (request, reply) => {
    const body = request.body;
    if (request.url.split('?')[0] !== '/graphql' || !isObject(body) || typeof body['documentId'] !== 'string') return;
    const { documentId, ...rest } = body;
    const query = documents.get(documentId as string);
    if (query === undefined) return reply.code(400).send({ errors: [UNKNOWN_DOCUMENT] });
    request.body = { ...rest, query };
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
