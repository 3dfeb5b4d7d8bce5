import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type TestApi } from './support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

it('speaks GraphQL over HTTP: the official audit finds no broken MUST', async () => {
  // Two of the audits read the schema, which is for known callers.
  const { cookie } = await api.signUp('auditor');
  const fetchFn: typeof fetch = (url, init) =>
    fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), cookie: cookie ?? '' } });
  const audits = serverAudits({ url: `${api.url}/graphql`, fetchFn });
  const results = await Promise.all(audits.map(async (audit) => ({ name: audit.name, result: await audit.fn() })));
  const errors = results.filter(({ result }) => result.status === 'error').map(({ name }) => name);
  expect(errors).toEqual([]);
  expect(results.length).toBeGreaterThan(50);
});

describe('a request that fails', () => {
  it('names neither SQL nor stack nor file, but a trace to ask about', async () => {
    await api.database.owner.query('ALTER TABLE identity.attempt RENAME TO attempt_away');
    const answer = await api
      .visitor()
      .ask('mutation { signIn(input: { email: "a@b.co", password: "something long" }) { __typename } }');
    await api.database.owner.query('ALTER TABLE identity.attempt_away RENAME TO attempt');
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
      traceId: expect.any(String),
    });
    expect(JSON.stringify(answer)).not.toMatch(/attempt|identity\.|\.ts|SELECT|INSERT|relation/);
  });
});

describe('health', () => {
  it('is up and ready', async () => {
    expect(await (await fetch(`${api.url}/health`)).json()).toMatchObject({ status: 'up' });
    expect(await (await fetch(`${api.url}/ready`)).json()).toEqual({ status: 'ready' });
  });

  it('carries the headers that keep a page from being framed, sniffed or fed with foreign scripts', async () => {
    const { headers } = await fetch(`${api.url}/health`);
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
