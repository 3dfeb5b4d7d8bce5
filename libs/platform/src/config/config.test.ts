import { describe, expect, it } from 'vitest';
import { ConfigError, parseConfig } from './config.ts';

const needed = { DATABASE_URL: 'postgres://owner:secret@db.example/muster' };

describe('a configuration', () => {
  it('tells all its mistakes at once', () => {
    const wrong = { DATABASE_URL: 'mysql://x', PORT: '99999', LOG_LEVEL: 'loud', TRUSTED_PROXIES: 'everybody' };
    expect(problemsOf(wrong).map((line) => line.split(':')[0])).toEqual([
      'DATABASE_URL',
      'PORT',
      'TRUSTED_PROXIES',
      'LOG_LEVEL',
    ]);
    expect(problemsOf({})).toEqual(['DATABASE_URL: is missing']);
  });

  it('derives no secret from a password that is not there', () => {
    const derived = ['SECRET', 'APP_DATABASE_URL', 'RELAY_DATABASE_URL', 'QUEUE_DATABASE_URL'];
    const DATABASE_URL = 'postgres://owner@db.example/muster';
    expect(problemsOf({ DATABASE_URL }).map((line) => line.split(':')[0])).toEqual(derived);
    const urls = Object.fromEntries(derived.slice(1).map((name) => [name, 'postgres://role@db.example/muster']));
    expect(problemsOf({ DATABASE_URL, ...urls, SECRET: 'x'.repeat(32) })).toEqual([]);
  });

  it.each([
    ['127.0.0.1', 'http://127.0.0.1:4400'],
    ['0.0.0.0', 'http://localhost:4400'],
    ['::', 'http://localhost:4400'],
    ['::1', 'http://[::1]:4400'],
  ])('that listens on %s is reached at %s', (HOST, address) => {
    const { PUBLIC_URL } = parseConfig({ ...needed, HOST });
    expect(PUBLIC_URL).toBe(address);
    expect(new URL(PUBLIC_URL).origin).toBe(address);
  });

  it.each(['loopback', 'loopback,172.30.44.10', '10.0.0.0/8, fd00::/8'])('may trust the proxies %j', (list) =>
    expect(parseConfig({ ...needed, TRUSTED_PROXIES: list }).TRUSTED_PROXIES).toBe(list),
  );

  it.each([',', 'proxy.example', '10.0.0.0/x', '10.0.0.0/999'])('takes %j for no list of proxies', (list) =>
    expect(problemsOf({ ...needed, TRUSTED_PROXIES: list })).toEqual([
      'TRUSTED_PROXIES: is no list of addresses and networks',
    ]),
  );
});

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    parseConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}
