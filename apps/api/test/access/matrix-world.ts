import { scopes, type Role, type Scope } from '@muster/platform';
import { openApi, type ApiVisitor, type TestApi } from '../support/test-api.ts';

/** Two workspaces that must not know of each other; the foreign one writes its canary into everything it can. */
export interface MatrixWorld {
  readonly api: TestApi;
  readonly canary: string;
  readonly stranger: ApiVisitor;
  readonly roles: Readonly<Record<Role, ApiVisitor>>;
  readonly scopes: Readonly<Record<Scope, ApiVisitor>>;
  /** A freelancer with nothing to do with either. */
  readonly freelancer: ApiVisitor;
  readonly revoked: ApiVisitor;
  readonly foreignOwner: ApiVisitor;
  /** Ids of the foreign workspace's things, one of each kind. */
  readonly foreignIds: readonly string[];
  /** A well-formed id that exists nowhere. */
  readonly nowhere: string;
  /** All rows of the foreign workspace. */
  fingerprint(): Promise<Record<string, string>>;
  close(): Promise<void>;
}

const CANARY = 'canary-7f3a';
const NOWHERE = '01900000-0000-7000-8000-000000000000';

export async function openMatrixWorld(): Promise<MatrixWorld> {
  const api = await openApi();
  const owner = await api.signUp('matrix-owner');
  const roles = { owner, ...(await members(api, owner)) };
  const foreignOwner = await api.signUp('matrix-foreign', { name: CANARY, workspaceName: CANARY });
  await fillWithCanaries(foreignOwner);
  const workspaceId = await workspaceOf(foreignOwner);
  const freelancer = await api.signUp('matrix-freelancer', { workspaceKind: 'FREELANCER' });
  const keys = await Promise.all(
    (Object.keys(scopes) as Scope[]).map(async (scope) => [scope, await keyWith(api, owner, scope)] as const),
  );
  const revoked = await keyWith(api, owner, 'identity:read');
  await owner.ask(`mutation { revokeApiKey(apiKeyId: "${await newestKey(owner)}") { __typename } }`);
  return {
    api,
    canary: CANARY,
    stranger: api.visitor(),
    roles: roles as Record<Role, ApiVisitor>,
    scopes: Object.fromEntries(keys) as Record<Scope, ApiVisitor>,
    freelancer,
    revoked,
    foreignOwner,
    foreignIds: await idsOf(api, workspaceId),
    nowhere: NOWHERE,
    fingerprint: () => fingerprint(api, workspaceId),
    close: () => api.close(),
  };
}

async function members(api: TestApi, owner: ApiVisitor): Promise<Record<string, ApiVisitor>> {
  const entries: (readonly [string, ApiVisitor])[] = [];
  const workspaceId = await workspaceOf(owner);
  for (const role of ['manager', 'member', 'accountant', 'worker']) {
    const person = await api.signUp(`matrix-${role}`);
    await owner.ask(
      `mutation { addMember(input: { email: "matrix-${role}@example.org", role: ${role.toUpperCase()} }) { __typename } }`,
    );
    await person.ask(`mutation { switchWorkspace(workspaceId: "${workspaceId}") { __typename } }`);
    entries.push([role, person]);
  }
  return Object.fromEntries(entries);
}

/** Puts the canary wherever the API takes a text. Profiles are public by purpose and stay without. */
async function fillWithCanaries(owner: ApiVisitor): Promise<void> {
  const text = JSON.stringify(CANARY);
  await owner.ask(
    `mutation { updateBusinessDetails(input: { legalName: ${text}, street: ${text}, city: ${text}, postCode: ${text}, taxId: ${text}, payoutAccount: ${text}, isSmallBusiness: false }) { __typename } }`,
  );
  await owner.ask(`mutation { createApiKey(input: { name: ${text}, scopes: ["work:read"] }) { __typename } }`);
  await owner.ask(
    `mutation { depositFunds(input: { amount: { minor: "100000", currency: "EUR" }, idempotencyKey: "matrix-deposit" }) { __typename } }`,
  );
  await owner.ask(
    `mutation { createUpload(input: { name: ${JSON.stringify(`${CANARY}.txt`)}, mediaType: "text/plain", sizeBytes: 4, sha256: "${'a'.repeat(64)}" }) { __typename } }`,
  );
  await owner.ask(
    `mutation Propose($input: ProposeBlueprintInput!) { proposeBlueprint(input: $input) { __typename } }`,
    {
      input: {
        title: CANARY,
        brief: CANARY,
        wanted: [{ type: 'click-prototype' }],
        atHand: [{ type: 'napkin-sketch' }],
        budget: { minor: '500000', currency: 'EUR' },
        dataClasses: ['none'],
      },
    },
  );
}

async function keyWith(api: TestApi, owner: ApiVisitor, scope: Scope): Promise<ApiVisitor> {
  const answer = await owner.ask(
    `mutation { createApiKey(input: { name: "matrix ${scope}", scopes: ["${scope}"] }) { ... on CreatedApiKey { secret } } }`,
  );
  return api.withKey((answer.data?.['createApiKey'] as { secret: string }).secret);
}

async function newestKey(owner: ApiVisitor): Promise<string> {
  const keys = (await owner.ask('{ apiKeys { id } }')).data?.['apiKeys'] as { id: string }[];
  return keys[0]!.id;
}

async function workspaceOf(visitor: ApiVisitor): Promise<string> {
  const viewer = (await visitor.ask('{ viewer { workspace { id } } }')).data?.['viewer'] as {
    workspace: { id: string };
  };
  return viewer.workspace.id;
}

interface TenantTable {
  readonly name: string;
}

async function tenantTables(api: TestApi): Promise<TenantTable[]> {
  const { rows } = await api.database.owner.query<TenantTable>(
    `SELECT table_schema || '.' || table_name AS name FROM information_schema.columns
     WHERE column_name = 'workspace_id' AND table_schema NOT IN ('bullmq', 'public') ORDER BY 1`,
  );
  return rows;
}

/** One id of each table with rows of the workspace, and the workspace's own. */
async function idsOf(api: TestApi, workspaceId: string): Promise<string[]> {
  const ids = [workspaceId];
  for (const { name } of await tenantTables(api)) {
    const { rows } = await api.database.owner.query<{ row: Record<string, unknown> }>(
      `SELECT to_jsonb(t) AS row FROM ${name} t WHERE workspace_id = $1 LIMIT 1`,
      [workspaceId],
    );
    const id = rows[0]?.row['id'];
    if (typeof id === 'string') ids.push(id);
  }
  return ids;
}

/** Keys tell when they were last used, and probes come from others: that column is not what the test is about. */
async function fingerprint(api: TestApi, workspaceId: string): Promise<Record<string, string>> {
  const prints: Record<string, string> = {};
  for (const { name } of await tenantTables(api)) {
    const { rows } = await api.database.owner.query<{ print: string | null }>(
      `SELECT md5(string_agg((to_jsonb(t) - 'last_used_at' - 'last_seen_at' - 'state' - 'done_at' - 'queued_at')::text, '|' ORDER BY to_jsonb(t)::text)) AS print FROM ${name} t WHERE workspace_id = $1`,
      [workspaceId],
    );
    prints[name] = rows[0]?.print ?? 'empty';
  }
  return prints;
}
