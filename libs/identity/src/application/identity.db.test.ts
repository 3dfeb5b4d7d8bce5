import { asId, DAY_MS, err, newId, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import { openTestDatabase, type TestDatabase } from '@muster/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CreateApiKey, RevokeApiKey } from './api-keys.ts';
import { ViewerResolver } from '../graphql/identity.resolver.ts';
import { MembersResolver } from '../graphql/workspace.resolver.ts';
import { Authenticate } from './authenticate.ts';
import { Identity } from './identity.ts';
import { RevokeSession, SwitchWorkspace } from './sessions.ts';
import { SignIn } from './sign-in.ts';
import { SignUp } from './sign-up.ts';
import { AddMember } from './workspaces.ts';

const settings = { SIGN_IN_ATTEMPTS_PER_MINUTE: 5 };
const person = {
  name: 'Ana Salam',
  workspaceName: 'Boulangerie Salam',
  workspaceKind: 'business',
  country: 'FR',
  currency: 'EUR',
  timeZone: 'Europe/Paris',
  locale: 'fr',
  device: 'Firefox on Linux',
  traceId: 'trace',
} as const;
const password = 'pain au levain 4 h';

let database: TestDatabase;
let authenticate: Authenticate;
let ana: Context;
beforeAll(async () => {
  database = await openTestDatabase();
  authenticate = new Authenticate(database.db, database.clock);
  ana = await signUp('ana@example.org', '10.0.0.1');
});
afterAll(() => database.close());

/** Amina works here; nobody else does. */
const amina = newId<'Worker'>();
const createApiKey = () => new CreateApiKey(database.db, async (_tx, workerId) => workerId === amina);

async function signUp(email: string, address: string): Promise<Context> {
  const session = unwrap(
    await new SignUp(database.db, database.clock, settings).run({ ...person, email, password, address }),
  );
  const ctx = await authenticate.run({ cookie: session.token, traceId: 'trace' });
  if (!ctx) throw new Error('nobody is signed in');
  return ctx;
}

describe('signing in', () => {
  const signIn = (email: string, guess: string, address: string) =>
    new SignIn(database.db, database.clock, settings).run({
      email,
      password: guess,
      address,
      device: 'test',
      traceId: 'trace',
    });

  it('opens the workspace that the person made', async () => {
    const session = unwrap(await signIn(' Ana@Example.org', password, '10.0.0.2'));
    const ctx = await authenticate.run({ cookie: session.token, traceId: 'trace' });
    expect(ctx).toMatchObject({
      workspaceId: ana.workspaceId,
      principal: { kind: 'person', name: 'Ana Salam', role: 'owner' },
    });
  });

  it('answers a wrong password and an unknown address alike', async () => {
    expect(await signIn('ana@example.org', 'wrong password', '10.0.0.3')).toEqual(
      err({ kind: 'WrongEmailOrPassword' }),
    );
    expect(await signIn('nobody@example.org', password, '10.0.0.3')).toEqual(err({ kind: 'WrongEmailOrPassword' }));
  });

  it('stops guessing per account, however many addresses guess', async () => {
    const guesses = await Promise.all(
      Array.from({ length: 12 }, (_, index) => signIn('target@example.org', `guess ${index} x`, `10.1.0.${index}`)),
    );
    expect(guesses.filter((guess) => !guess.ok && guess.refusal.kind === 'TooManyAttempts')).toHaveLength(7);
    database.clock.advance(60_000);
    expect(await signIn('target@example.org', 'guess again', '10.1.0.99')).toEqual(
      err({ kind: 'WrongEmailOrPassword' }),
    );
  });

  it('forgets old tries, so that guessers cannot fill the disk', async () => {
    for (let index = 0; index < 4; index += 1) await signIn(`unknown-${index}@example.org`, 'guess', `10.2.0.${index}`);
    database.clock.advance(3_600_000);
    await signIn('late@example.org', 'guess', '10.2.0.9');
    const { rows } = await database.owner.query('SELECT subject FROM identity.attempt ORDER BY subject');
    expect(rows).toEqual([{ subject: 'account:late@example.org' }, { subject: 'address:10.2.0.9' }]);
  });

  it.each([{ locale: 'not a tag' }, { currency: 'ZZZ' }])('up is refused with %j', async (change) => {
    const request = { ...person, email: 'odd@example.org', password, address: '10.0.0.8', ...change };
    expect(await new SignUp(database.db, database.clock, settings).run(request)).toEqual(
      err({ kind: 'InvalidInput', field: Object.keys(change)[0] }),
    );
  });

  it('takes an address once', async () => {
    const again = await new SignUp(database.db, database.clock, settings).run({
      ...person,
      email: 'ana@example.org',
      password,
      address: '10.0.0.9',
    });
    expect(again).toEqual(err({ kind: 'EmailTaken' }));
  });
});

describe('sessions', () => {
  it('are worth nothing once revoked or expired', async () => {
    const session = unwrap(
      await new SignUp(database.db, database.clock, settings).run({
        ...person,
        email: 'leo@example.org',
        password,
        address: '10.0.0.4',
      }),
    );
    const cookie = { cookie: session.token, traceId: 'trace' };
    const leo = await authenticate.run(cookie);
    await new RevokeSession(database.db).run(leo!, session.sessionId);
    expect(await authenticate.run(cookie)).toBeNull();
    expect(await authenticate.dead([session.sessionId], [])).toEqual(new Set([session.sessionId]));
  });

  it('of somebody else cannot be revoked', async () => {
    const stranger = await signUp('stranger@example.org', '10.0.0.5');
    const sessionId = ana.principal.kind === 'person' ? ana.principal.sessionId : asId<'Session'>('');
    expect(await new RevokeSession(database.db).run(stranger, sessionId)).toEqual(err({ kind: 'NotFound' }));
  });

  it('look at another workspace only where the person is a member', async () => {
    const owner = await signUp('owner@example.org', '10.0.0.6');
    const switching = new SwitchWorkspace(database.db);
    expect(await switching.run(ana, owner.workspaceId)).toEqual(err({ kind: 'NotFound' }));
    unwrap(await new AddMember(database.db).run(owner, 'ana@example.org', 'member'));
    expect(await switching.run(ana, owner.workspaceId)).toMatchObject({ ok: true });
  });
});

describe('API keys', () => {
  const request = { name: 'checker', scopes: ['work:read', 'work:do'], expiresOn: null, workerId: null };

  it('work with their scopes until they are revoked or 90 days old', async () => {
    const { apiKey, secret } = unwrap(await createApiKey().run(ana, request));
    const found = await authenticate.run({ apiKey: secret, traceId: 'trace' });
    expect(found).toMatchObject({
      workspaceId: ana.workspaceId,
      principal: { kind: 'agent', scopes: ['work:read', 'work:do'] },
    });
    unwrap(await new RevokeApiKey(database.db).run(ana, apiKey.id));
    expect(await authenticate.run({ apiKey: secret, traceId: 'trace' })).toBeNull();

    const second = unwrap(await createApiKey().run(ana, request));
    database.clock.advance(91 * DAY_MS);
    expect(await authenticate.run({ apiKey: second.secret, traceId: 'trace' })).toBeNull();
    database.clock.advance(-91 * DAY_MS);
  });

  it('act for a worker of the own workspace', async () => {
    const { secret } = unwrap(await createApiKey().run(ana, { ...request, workerId: amina }));
    expect(await authenticate.run({ apiKey: secret, traceId: 'trace' })).toMatchObject({
      principal: { kind: 'agent', workerId: amina },
    });
  });

  it('are stored as a hash only', async () => {
    const { secret } = unwrap(await createApiKey().run(ana, request));
    const { rows } = await database.owner.query<{ text: string }>('SELECT k::text AS text FROM identity.api_key k');
    expect(rows.some(({ text }) => text.includes(secret.slice(15)))).toBe(false);
  });

  it.each([
    { scopes: [] },
    { scopes: ['everything'] },
    { name: ' ' },
    { workerId: 'Salma' },
    { workerId: newId<'Worker'>() },
  ])('are refused with %j', async (change) => {
    expect(await createApiKey().run(ana, { ...request, ...change })).toMatchObject({
      ok: false,
      refusal: { kind: 'InvalidInput' },
    });
  });
});

it('answers an id that is none like one that exists nowhere', async () => {
  const { db } = database;
  const viewer = new ViewerResolver(db, new Identity(db), new RevokeSession(db), new SwitchWorkspace(db));
  const members = new MembersResolver(db, new AddMember(db), createApiKey(), new RevokeApiKey(db));
  const visitor = { ctx: ana, traceId: 't', address: '', device: '', loaders: new Map() };
  const nowhere = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
  for (const id of ['1', nowhere]) {
    expect(await viewer.revokeSession(ana, id)).toMatchObject({ __typename: 'NotFound' });
    expect(await viewer.switchWorkspace(visitor, id)).toMatchObject({ __typename: 'NotFound' });
    expect(await members.revokeApiKey(ana, id)).toMatchObject({ __typename: 'NotFound' });
  }
});
