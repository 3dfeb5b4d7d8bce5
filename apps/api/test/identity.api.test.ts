import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type ApiVisitor, type TestApi } from './support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

const SIGN_UP = /* GraphQL */ `
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      __typename
      ... on SignedIn {
        viewer {
          person {
            name
            email
          }
          workspace {
            id
            name
            kind
            country
          }
          role
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`;

describe('the open door', () => {
  it('lets a new user in and remembers them by a cookie', async () => {
    const ana = api.visitor();
    const answer = await ana.ask(SIGN_UP, { input: api.signUpInput('ana') });
    expect(answer.data?.['signUp']).toMatchObject({
      __typename: 'SignedIn',
      viewer: { person: { name: 'ana' }, workspace: { kind: 'BUSINESS', country: 'FR' }, role: 'OWNER' },
    });
    const again = await ana.ask('{ viewer { workspace { name } actions } sessions { isCurrent device } }');
    expect(again.data).toMatchObject({ viewer: { workspace: { name: 'ana & co' } }, sessions: [{ isCurrent: true }] });
  });

  it('says what is wrong with a sign-up, in a sentence', async () => {
    const answer = await api.visitor().ask(SIGN_UP, { input: { ...api.signUpInput('bo'), password: 'password1' } });
    expect(answer.data?.['signUp']).toEqual({
      __typename: 'PasswordTooWeak',
      message: 'Use at least 10 characters; a sentence is fine.',
    });
  });

  it('answers a stranger with nobody, and no more', async () => {
    const answer = await api.visitor().ask('{ viewer { role } }');
    expect(answer).toEqual({ data: { viewer: null } });
    expect((await api.visitor().ask('{ apiKeys { name } }')).errors?.[0]?.extensions).toEqual({
      code: 'UNAUTHENTICATED',
    });
  });

  it('ignores the cookie when another site sends the request', async () => {
    const owner = await api.signUp('cookie-owner');
    expect((await owner.ask('{ viewer { role } }', {}, { origin: 'https://evil.example' })).data).toEqual({
      viewer: null,
    });
    expect((await owner.ask('{ viewer { role } }')).data).toEqual({ viewer: { role: 'OWNER' } });
  });
});

async function saveWorker(visitor: ApiVisitor): Promise<string> {
  const input = {
    kind: 'PERSON',
    displayName: 'Amina',
    headline: 'Tests prototypes with people',
    country: 'KE',
    timeZone: 'Africa/Nairobi',
    languages: [{ tag: 'en', level: 'C1' }],
    skills: [{ skill: 'ui-design', level: 3 }],
    rate: { minor: '4000', currency: 'EUR' },
  };
  const saved = await visitor.ask(
    'mutation ($input: SaveWorkerInput!) { saveWorker(input: $input) { ... on Worker { id } ... on Refusal { message } } }',
    { input },
  );
  return (saved.data?.['saveWorker'] as { id: string }).id;
}

describe('keys', () => {
  const CREATE = `mutation Create($input: CreateApiKeyInput!) { createApiKey(input: $input) { __typename ... on CreatedApiKey { secret apiKey { id prefix } } ... on Refusal { message } } }`;

  it('open what their scopes say, until they are revoked', async () => {
    const owner = await api.signUp('key-owner');
    const created = await owner.ask(CREATE, { input: { name: 'checker', scopes: ['identity:read'] } });
    const { secret, apiKey } = created.data?.['createApiKey'] as { secret: string; apiKey: { id: string } };
    const agent = api.withKey(secret);
    expect((await agent.ask('{ viewer { apiKey { name } role } members { role } }')).data).toMatchObject({
      viewer: { apiKey: { name: 'checker' } },
    });
    expect((await agent.ask('{ auditLog { edges { cursor } } }')).errors?.[0]?.extensions).toEqual({
      code: 'FORBIDDEN',
      action: 'audit:read',
    });
    await owner.ask(`mutation { revokeApiKey(apiKeyId: "${apiKey.id}") { __typename } }`);
    expect((await agent.ask('{ viewer { role } }')).data).toEqual({ viewer: null });
  });

  it('act for a worker of the own workspace, and for nobody from elsewhere', async () => {
    const [owner, rival] = [await api.signUp('worker-owner'), await api.signUp('worker-rival')];
    const workerId = await saveWorker(rival);
    const refused = { __typename: 'InvalidInput', message: 'This value for workerId cannot be taken.' };
    for (const foreign of [workerId, '01900000-0000-7000-8000-000000000000']) {
      const answer = await owner.ask(CREATE, { input: { name: 'x', scopes: ['work:do'], workerId: foreign } });
      expect(answer.data?.['createApiKey']).toEqual(refused);
    }
    const made = await rival.ask(CREATE, { input: { name: 'x', scopes: ['work:do'], workerId } });
    expect(made.data?.['createApiKey']).toMatchObject({ __typename: 'CreatedApiKey' });
  });

  it('leave a line in the audit log', async () => {
    const owner = await api.signUp('audit-owner');
    await owner.ask(CREATE, { input: { name: 'checker', scopes: ['work:read'] } });
    const log = await owner.ask(
      '{ auditLog(first: 5) { edges { node { what actor { kind name } } } pageInfo { hasNextPage } } }',
    );
    expect(log.data?.['auditLog']).toMatchObject({
      edges: [{ node: { what: 'identity.api-key-created', actor: { kind: 'PERSON', name: 'audit-owner' } } }, {}],
      pageInfo: { hasNextPage: false },
    });
  });
});

describe('limits', () => {
  const probes: readonly (readonly [string, string])[] = [
    [
      'depth',
      `{ viewer { ${'memberships { workspace { business { legalName } } } '.repeat(1)} ${nest('workspace { business', 12)} } }`,
    ],
    ['aliases', `{ ${Array.from({ length: 101 }, (_, index) => `a${index}: viewer { role }`).join(' ')} }`],
    ['directives', `{ viewer { role ${'@include(if: true) '.repeat(60)} } }`],
    ['tokens', `{ ${'viewer { role } '.repeat(400)} }`],
    [
      'guessing by alias',
      `mutation { ${Array.from({ length: 5 }, (_, index) => `g${index}: signIn(input: { email: "a@b.co", password: "x" }) { __typename }`).join(' ')} }`,
    ],
    [
      'a fragment cycle',
      'query { viewer { ...A } } fragment A on Viewer { memberships { ...B } } fragment B on Membership { workspace { ...C } } fragment C on Workspace { ...C }',
    ],
  ];

  it.each(probes)('refuse too much: %s', async (_name, query) => {
    const answer = await api.visitor().raw({ query });
    expect(answer.status).toBe(400);
  });

  it('refuse a body over 100 kB before reading it as a query', async () => {
    expect((await api.visitor().raw({ query: `{ viewer { role } } #${'x'.repeat(120_000)}` })).status).toBe(413);
  });

  it('keep batches, forms and plain text out', async () => {
    expect((await api.visitor().raw([{ query: '{ viewer { role } }' }])).status).toBe(400);
    const form = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      body: 'query={viewer{role}}',
      headers: { 'content-type': 'text/plain' },
    });
    expect(form.status).toBeGreaterThanOrEqual(400);
    expect((await fetch(`${api.url}/graphql?query={viewer{role}}`)).status).toBe(400);
  });

  it('tell the schema to known callers only', async () => {
    expect((await api.visitor().raw({ query: '{ __schema { types { name } } }' })).status).toBe(401);
    const owner = await api.signUp('introspector');
    expect((await owner.ask('{ __schema { queryType { name } } }')).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    });
  });
});

function nest(open: string, times: number): string {
  return `${`${open} { `.repeat(times)} ${'} }'.repeat(times)}`;
}
