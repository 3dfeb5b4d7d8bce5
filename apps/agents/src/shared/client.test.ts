import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient, type ClientOptions } from './client.ts';

type Answer = readonly [status: number, body?: unknown, headers?: Readonly<Record<string, string>>];
interface Seen {
  readonly authorization: string | undefined;
  readonly body: { readonly query: string; readonly variables: Record<string, unknown> };
}

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A real server that gives these answers one after the other, the last one for ever. */
async function serverGiving(answers: readonly (Answer | 'hang' | 'cut')[]) {
  const seen: Seen[] = [];
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    let text = '';
    for await (const chunk of request) text += String(chunk);
    seen.push({ authorization: request.headers.authorization, body: JSON.parse(text) as Seen['body'] });
    const answer = answers[Math.min(seen.length, answers.length) - 1]!;
    if (answer === 'hang') return;
    if (answer === 'cut') return void request.socket.destroy();
    const [status, body = { data: { ok: true } }, headers = {}] = answer;
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stops.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  const waits: number[] = [];
  const client = (options: Partial<ClientOptions> = {}) =>
    createClient({
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
      apiKey: 'mk_test',
      random: () => 1,
      sleep: async (ms) => void waits.push(ms),
      ...options,
    });
  return { seen, waits, client };
}

describe('a request', () => {
  it('carries the key and returns the data', async () => {
    const { client, seen } = await serverGiving([[200]]);
    expect(await client().request('query { ok }', { a: 1 })).toEqual({ ok: true, value: { ok: true } });
    expect(seen[0]).toEqual({ authorization: 'Bearer mk_test', body: { query: 'query { ok }', variables: { a: 1 } } });
  });

  it('puts the idempotency key where mutations expect it, the same in every attempt', async () => {
    const { client, seen } = await serverGiving([[503], 'cut', [200]]);
    const answer = await client().request('mutation M { pay }', { input: { id: 7 } }, { idempotencyKey: 'k-1' });
    expect(answer.ok).toBe(true);
    expect(seen.map(({ body }) => body.variables)).toEqual(Array(3).fill({ input: { id: 7, idempotencyKey: 'k-1' } }));
  });

  it('waits longer each time, and as long as the server says', async () => {
    const { client, waits } = await serverGiving([[502], [503], [429, {}, { 'retry-after': '3' }], [200]]);
    await client().request('query { ok }');
    expect(waits).toEqual([500, 1_000, 3_000]);
  });

  it('gives up after its attempts and says why', async () => {
    const { client, seen } = await serverGiving([[503]]);
    const refusal = { kind: 'ServerUnavailable', attempts: 3, lastProblem: 'the server answered 503' };
    expect(await client({ maxAttempts: 3 }).request('query { ok }')).toEqual({ ok: false, refusal });
    expect(seen.length).toBe(3);
  });

  it.each([['503', [503]] as const, ['a cut line', 'cut'] as const, ['silence', 'hang'] as const])(
    'never repeats a mutation without a key after %s',
    async (_, answer) => {
      const { client, seen } = await serverGiving([answer, [200]]);
      const refused = await client({ timeoutMs: 200 }).request('mutation { pay }');
      expect(refused).toMatchObject({ ok: false, refusal: { kind: 'ServerUnavailable', attempts: 1 } });
      expect(seen.length).toBe(1);
    },
  );

  it('repeats any request that was counted as one too many', async () => {
    const { client } = await serverGiving([[429], [200]]);
    expect((await client().request('mutation { pay }')).ok).toBe(true);
  });

  it.each([
    ['a refused key', [401], { kind: 'KeyRefused', status: 401 }],
    [
      'an error of the schema',
      [200, { errors: [{ message: 'No such field.' }] }],
      { kind: 'RequestRejected', messages: ['No such field.'] },
    ],
    [
      'a page that is no GraphQL',
      [200, '<html>'],
      { kind: 'RequestRejected', messages: ['no GraphQL answer: <html>'] },
    ],
    ['a bad request', [400, { errors: [{ message: 'Too deep.' }] }], { kind: 'RequestRejected', status: 400 }],
  ] as const)('stops at once at %s', async (_, answer, refusal) => {
    const { client, seen } = await serverGiving([answer as unknown as Answer]);
    expect(await client().request('query { ok }')).toMatchObject({ ok: false, refusal });
    expect(seen.length).toBe(1);
  });

  it('does not follow a redirect with the key', async () => {
    const other = await serverGiving([[200]]);
    const { client } = await serverGiving([[307, '', { location: 'http://127.0.0.1:1/graphql' }]]);
    expect((await client({ maxAttempts: 1 }).request('query { ok }')).ok).toBe(false);
    expect(other.seen).toEqual([]);
  });

  it('refuses to send a key in the clear over the internet', () => {
    expect(() => createClient({ endpoint: 'http://muster.example/graphql', apiKey: 'k' })).toThrow('https');
    expect(() => createClient({ endpoint: 'http://localhost:4000/graphql', apiKey: 'k' })).not.toThrow();
  });
});
