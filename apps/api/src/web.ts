import fastifyHelmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { Config } from '@muster/platform';
import type { FastifyInstance } from 'fastify';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** Nothing is loaded from elsewhere, and no script runs that is not a file of ours. Styles: components set some inline. */
const contentSecurityPolicy = {
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'"],
    workerSrc: ["'self'", 'blob:'],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    // Live connections to the same origin as well; `ws:` and `wss:` would be anywhere.
    connectSrc: ["'self'"],
    frameSrc: ["'self'", 'blob:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'self'"],
    upgradeInsecureRequests: null,
  },
};

/** Serves the built web app from the same origin, so that cookies stay strict and nothing needs CORS. */
export async function addWebRoutes(server: FastifyInstance, config: Config): Promise<void> {
  const isSecure = config.PUBLIC_URL.startsWith('https:');
  await server.register(fastifyHelmet, {
    contentSecurityPolicy,
    strictTransportSecurity: isSecure,
    crossOriginEmbedderPolicy: false,
  });
  const root = resolve(config.WEB_DIR);
  if (!existsSync(root)) return;
  await server.register(fastifyStatic, {
    root,
    wildcard: false,
    cacheControl: false,
    setHeaders: (response, path) => {
      // Built files carry a hash in their name; pages must be asked for again.
      response.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  server.addHook('onRequest', async (request, reply) => {
    const wantsPage = request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
    if (!wantsPage) return;
    const path = request.url.split('?')[0] ?? '/';
    if (path === '/graphql') return reply.sendFile('graphiql.html');
    if (!/^\/(assets|files|health|ready|mcp)\b/.test(path) && !/\.[a-z0-9]+$/i.test(path))
      return reply.sendFile('index.html');
  });
}
