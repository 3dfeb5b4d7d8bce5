import type { Authenticate, Credentials } from '@muster/identity';
import { describe, expect, it } from 'vitest';
import { HttpDoor } from './door.ts';

const asked: Credentials[] = [];
const authenticate = {
  run: async (credentials: Credentials) => {
    asked.push(credentials);
    return null;
  },
} as unknown as Authenticate;

async function cookieThatCounts(headers: Record<string, string>): Promise<string | undefined> {
  const door = new HttpDoor(authenticate, { PUBLIC_URL: 'https://muster.example' });
  await door.fromHeaders({ cookie: 'a=1; __Host-muster=token; b=2', ...headers }, '203.0.113.1');
  return asked.at(-1)?.cookie;
}

describe('a cookie counts', () => {
  it.each([
    ['from the public address', { origin: 'https://muster.example', host: 'api:4400' }],
    ['from the address that was asked, port included', { origin: 'http://localhost:8080', host: 'localhost:8080' }],
    ['when no page sent the request', { host: 'localhost:8080' }],
  ])('%s', async (_where, headers) => expect(await cookieThatCounts(headers)).toBe('token'));
});

describe('a cookie does not count', () => {
  it.each([
    ['from another site', { origin: 'https://evil.example', host: 'muster.example' }],
    ['from another port of the same machine', { origin: 'http://localhost:9999', host: 'localhost:8080' }],
    ['from a page without an address', { origin: 'null', host: 'localhost:8080' }],
    ['when the browser says that another site asked', { 'sec-fetch-site': 'cross-site', host: 'localhost:8080' }],
  ])('%s', async (_where, headers) => expect(await cookieThatCounts(headers)).toBeUndefined());
});
