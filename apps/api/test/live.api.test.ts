import { createClient, type Client } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { openApi, type ApiVisitor, type TestApi } from './support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const CREATE_KEY = `mutation { createApiKey(input: { name: "checker", scopes: ["audit:read", "identity:read"] }) { ... on CreatedApiKey { secret apiKey { id } } } }`;

async function createKey(owner: ApiVisitor): Promise<{ secret: string; apiKey: { id: string } }> {
  return (await owner.ask(CREATE_KEY)).data?.['createApiKey'] as { secret: string; apiKey: { id: string } };
}

function connect(visitor: { cookie?: string; key?: string; origin?: string }): {
  client: Client;
  closed: Promise<number>;
} {
  const { promise: closed, resolve } = Promise.withResolvers<number>();
  class Socket extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, {
        headers: { ...(visitor.cookie ? { cookie: visitor.cookie } : {}), origin: visitor.origin ?? api.url },
      });
      this.on('error', () => undefined);
    }
  }
  const client = createClient({
    url: `${api.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
    lazy: true,
    connectionParams: visitor.key ? { authorization: `Bearer ${visitor.key}` } : {},
    on: { closed: (event) => resolve((event as { code: number }).code) },
  });
  return { client, closed };
}

/** Collects what the subscription brings; `opened` resolves when it could be reading. */
function hear(client: Client, query: string) {
  const heard: unknown[] = [];
  const { promise: ended, resolve } = Promise.withResolvers<unknown>();
  client.subscribe(
    { query },
    { next: ({ data, errors }) => heard.push(errors ?? data), error: resolve, complete: () => resolve('complete') },
  );
  return { heard, ended };
}

const GREW = 'subscription { auditLogGrew { what actor { name } } }';

describe('live subscriptions', () => {
  it('bring what happens in the own workspace, and nothing of another', async () => {
    const [ana, bo] = [await api.signUp('live-ana'), await api.signUp('live-bo')];
    const { client } = connect({ cookie: ana.cookie! });
    const { heard } = hear(client, GREW);
    await expect
      .poll(async () => {
        await createKey(ana);
        return heard.length;
      })
      .toBeGreaterThan(0);
    await createKey(bo);
    await createKey(ana);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(new Set(heard.map((line) => JSON.stringify(line)))).toEqual(
      new Set([JSON.stringify({ auditLogGrew: { what: 'identity.api-key-created', actor: { name: 'live-ana' } } })]),
    );
    await client.dispose();
  });

  it('end within five seconds when the session is revoked', async () => {
    const ana = await api.signUp('live-session');
    const { client, closed } = connect({ cookie: ana.cookie! });
    hear(client, GREW);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const revokedAt = Date.now();
    await ana.ask('mutation { signOut { at } }');
    expect(await closed).toBe(4403);
    expect(Date.now() - revokedAt).toBeLessThan(5_000);
  });

  it('end within five seconds when the key is revoked', async () => {
    const ana = await api.signUp('live-key');
    const { secret, apiKey } = await createKey(ana);
    const { client, closed } = connect({ key: secret });
    hear(client, GREW);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const revokedAt = Date.now();
    await ana.ask(`mutation { revokeApiKey(apiKeyId: "${apiKey.id}") { __typename } }`);
    expect(await closed).toBe(4403);
    expect(Date.now() - revokedAt).toBeLessThan(5_000);
  });

  it('are refused to strangers and to pages of another site', async () => {
    const stranger = connect({});
    hear(stranger.client, GREW);
    expect(await stranger.closed).toBe(4403);
    const ana = await api.signUp('live-origin');
    const foreign = connect({ cookie: ana.cookie!, origin: 'https://evil.example' });
    hear(foreign.client, GREW);
    expect(await foreign.closed).toBe(1006);
  });

  it('say nothing of the insides when something fails', async () => {
    const ana = await api.signUp('live-fault');
    const { client } = connect({ cookie: ana.cookie! });
    await api.database.owner.query('ALTER TABLE ledger.account RENAME TO account_away');
    const { heard, ended } = hear(client, '{ trialBalance { currency } }');
    await ended;
    await api.database.owner.query('ALTER TABLE ledger.account_away RENAME TO account');
    expect(heard).toMatchObject([[{ extensions: { code: 'INTERNAL_SERVER_ERROR', traceId: expect.any(String) } }]]);
    expect(JSON.stringify(heard)).not.toMatch(/account|ledger\.|\.ts|SELECT|relation/);
    await client.dispose();
  });

  it('obey the limits of queries', async () => {
    const ana = await api.signUp('live-limits');
    const { client } = connect({ cookie: ana.cookie! });
    const { ended } = hear(
      client,
      `{ ${Array.from({ length: 20 }, (_, index) => `a${index}: viewer { role }`).join(' ')} }`,
    );
    expect(await ended).toMatchObject([
      { message: 'This query asks for more than 15 aliases. Split it into smaller ones.' },
    ]);
    await client.dispose();
  });
});
