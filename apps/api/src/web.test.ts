import Fastify from 'fastify';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parseConfig } from '@muster/platform';
import { addWebRoutes } from './web.ts';

const NGINX = fileURLToPath(new URL('../../../docker/web.nginx.conf.template', import.meta.url));

async function policy(): Promise<Map<string, string>> {
  const server = Fastify();
  const config = parseConfig({ DATABASE_URL: 'postgres://owner:secret@db.example/muster', WEB_DIR: 'does-not-exist' });
  await addWebRoutes(server, config);
  const { headers } = await server.inject('/anything');
  await server.close();
  return directives(String(headers['content-security-policy']));
}

function directives(text: string): Map<string, string> {
  const pairs = text.split(';').map((part) => part.trim().split(/\s(.*)/s) as [string, string]);
  return new Map(pairs);
}

it('a page may talk to nobody but us, not even over a live connection', async () => {
  const ours = await policy();
  expect(ours.get('default-src')).toBe("'self'");
  expect(ours.get('connect-src')).toBe("'self'");
  expect(ours.get('script-src')).toBe("'self'");
  expect([...ours.values()].join(' ')).not.toMatch(/\*|https?:|wss?:/);
});

it('nginx says the same as the api', async () => {
  const ours = await policy();
  const said = /Content-Security-Policy "([^"]+)"/.exec(readFileSync(NGINX, 'utf8'))?.[1] ?? '';
  const its = directives(said);
  expect(its.size).toBeGreaterThan(8);
  for (const [name, value] of its) expect([name, value]).toEqual([name, ours.get(name)]);
});
