import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allJobHandlers } from '@muster/assembly';
import { createLog, scopes, type Role, type Scope } from '@muster/platform';
import { drainIntents } from '@muster/testing';
import { openApi, type ApiVisitor, type TestApi } from '../support/test-api.ts';
import { privateIds } from './foreign-rows.ts';
import { workspaceOf } from './side-ids.ts';
import { buildSide, type Side } from './side.ts';

/** Two teams with all that follows from their work, that must not know of each other, and everybody who could look. */
export interface MatrixWorld {
  readonly api: TestApi;
  readonly ours: Side;
  /** Has its canary in everything it could write it into. */
  readonly foreign: Side;
  readonly roles: Readonly<Record<Role, ApiVisitor>>;
  readonly scopes: Readonly<Record<Scope, ApiVisitor>>;
  /** Everybody who has nothing to do with the foreign side, by a name for messages. */
  readonly outsiders: Readonly<Record<string, ApiVisitor>>;
  readonly stranger: ApiVisitor;
  /** Ids that only the foreign side's rows hold. */
  readonly foreignPrivate: ReadonlySet<string>;
  /** Lines that the API and the jobs wrote to their log, all levels. */
  readonly logLines: readonly string[];
  /** Passwords, tokens, keys and signatures that were in use. */
  readonly secrets: Set<string>;
  /** Does what a worker process would do by now. */
  drain(): Promise<void>;
  close(): Promise<void>;
}

export const CANARY = 'canary-7f3a';
/** A well-formed id that exists nowhere. */
export const NOWHERE = '01900000-0000-7000-8000-000000000000';

export async function openMatrixWorld(): Promise<MatrixWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'muster-matrix-'));
  const logLines: string[] = [];
  const logTo = { write: (line: string) => void logLines.push(line) };
  const api = await openApi({ FILES_DIR: folder, LOG_LEVEL: 'trace' }, logTo);
  const log = createLog('trace', 'worker', logTo);
  const foreign = await buildSide(api, 'foreign', { canary: CANARY, log });
  const ours = await buildSide(api, 'ours', { canary: 'home-2b9c', log });

  const owner = ours.business;
  const roles = { owner, ...(await members(api, owner)) } as Record<Role, ApiVisitor>;
  const keys: Partial<Record<Scope, ApiVisitor>> = {};
  for (const scope of Object.keys(scopes) as Scope[]) keys[scope] = await keyWith(api, owner, scope);
  const revoked = await keyWith(api, owner, 'identity:read');
  await owner.ask(`mutation { revokeApiKey(apiKeyId: "${await newestKey(owner)}") { __typename } }`);
  const stranger = api.visitor();
  const freelancer = await api.signUp('matrix-freelancer', { workspaceKind: 'FREELANCER' });
  const bothSides = [foreign, ours].flatMap(({ business, designer, engineer, lead }) => [
    business,
    designer,
    engineer,
    lead,
  ]);
  const everybody = [...bothSides, ...Object.values(roles), ...Object.values(keys), revoked, freelancer];
  return {
    api,
    ours,
    foreign,
    roles,
    scopes: keys as Record<Scope, ApiVisitor>,
    outsiders: { ...roles, ...keys, holder: ours.designer, freelancer, revoked, stranger },
    stranger,
    foreignPrivate: await privateIds(api, foreign.ids.workspaces),
    logLines,
    secrets: new Set(everybody.flatMap(({ secret }) => secret ?? [])),
    drain: async () => {
      api.database.clock.set(new Date());
      await drainIntents(api.database, allJobHandlers(api.app), log);
    },
    close: async () => {
      await api.close();
      rmSync(folder, { recursive: true, force: true });
    },
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
