import { accessRule, permissions, scopes, type Role } from '@muster/platform';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attacksOn, fill, targetOf, type Attack } from './attacks.ts';
import { roots, slotsOf, type Root } from './documents.ts';
import { everyRow, fingerprint, rowsOfOthers } from './foreign-rows.ts';
import { listenToAll } from './live-probes.ts';
import { CANARY, NOWHERE, openMatrixWorld, type MatrixWorld } from './matrix-world.ts';
import { blank, codeOf, inParallel, Prober } from './prober.ts';
import { act, deliver, type Side } from './side.ts';

let world: MatrixWorld;
let prober: Prober;
let all: readonly Root[];
let before: Record<string, string>;
const startedAt = performance.now();

beforeAll(async () => {
  world = await openMatrixWorld();
  prober = new Prober(world);
  all = roots(world.api.app.get(GraphQLSchemaHost).schema);
  await world.drain();
  before = await fingerprint(world.api, world.foreign.ids.workspaces);
}, 120_000);
afterAll(async () => {
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  const slots = all.flatMap(slotsOf).length;
  const principals = Object.keys(world.outsiders).length;
  console.log(
    `access matrix: ${all.length} root fields, ${slots} id arguments, ${principals} outsiders, ${prober.calls} calls, ${seconds} s`,
  );
  await world.close();
});

/** These change who asks; they have tests of their own. */
const OWN_TESTS = new Set(['signUp', 'signIn', 'signOut']);
const overHttp = () => all.filter(({ operation, field }) => operation !== 'subscription' && !OWN_TESTS.has(field.name));
const nowhere = { idFor: () => NOWHERE };
/** What is public by purpose: asking for it with a foreign id gives an answer, though never a canary. */
const PUBLIC = new Set(['worker']);

function mayCall(who: string, root: Root): boolean | undefined {
  const rule = accessRule(root.field as never);
  if (rule.open) return true;
  const { roles, scope } = permissions[rule.action];
  if (who === 'stranger' || who === 'revoked') return undefined;
  if (who in scopes) return scope === who;
  const role = who === 'holder' || who === 'freelancer' ? 'owner' : who;
  return (roles as readonly Role[]).includes(role as Role);
}

const callersOf = (root: Root) => Object.keys(world.outsiders).filter((who) => mayCall(who, root));

describe('who may call what', { timeout: 180_000 }, () => {
  it('follows the permission table for every root field, role and key; strangers get in through the open fields only', async () => {
    const cells = Object.keys(world.outsiders).flatMap((who) => overHttp().map((root) => ({ who, root })));
    const wrong = await inParallel(
      cells.map(({ who, root }) => async () => {
        const expected = { true: undefined, false: 'FORBIDDEN', undefined: 'UNAUTHENTICATED' }[`${mayCall(who, root)}`];
        const [attack] = attacksOn(root);
        // Whoever is turned away tries it with what is really there; the others do so below, id by id.
        const isTurnedAway = expected !== undefined && attack !== undefined;
        const idFor = isTurnedAway ? fill(world.ours.ids, world.foreign.ids, attack) : () => NOWHERE;
        const code = codeOf((await prober.ask(who, root, { idFor, levels: 1 })).answer);
        const isAsExpected =
          expected === undefined ? code !== 'FORBIDDEN' && code !== 'UNAUTHENTICATED' : code === expected;
        return isAsExpected ? [] : [`${who} ${root.field.name}: ${String(code)} instead of ${expected}`];
      }),
    );
    expect(wrong.flat()).toEqual([]);
  });

  it('knows a scope for every key the test makes', () => {
    expect(Object.keys(world.scopes).sort()).toEqual(Object.keys(scopes).sort());
  });
});

describe('every id argument of the contract', () => {
  it('has something foreign to be tried with', () => {
    const unknown = all.flatMap(slotsOf).filter((slot) => targetOf(slot) === undefined);
    expect(unknown.map(({ path }) => path)).toEqual([]);
  });

  it('would be missed if it had not: a new kind of thing is found by its argument', () => {
    const schema = buildSchema('input Box { lid: [ID!] } type Query { gadget(gadgetId: ID!, box: Box): Int }');
    expect(roots(schema).flatMap(slotsOf)).toEqual([
      { path: 'gadget.gadgetId', name: 'gadgetId' },
      { path: 'gadget.box.lid', name: 'lid' },
    ]);
    expect(roots(schema).flatMap(slotsOf).map(targetOf)).toEqual([undefined, undefined]);
  });

  it('is tried with ids of things that are really there', async () => {
    const readable = { blueprint: 1, engagement: 1, file: 1, routingReceipt: 1, run: 1, worker: 1 };
    for (const root of all.filter(({ field }) => field.name in readable)) {
      const [attack] = attacksOn(root);
      const { answer } = await prober.ask('foreign', root, { idFor: fill(world.ours.ids, world.foreign.ids, attack!) });
      expect(answer.data?.[root.field.name], root.field.name).toMatchObject({ __typename: expect.any(String) });
    }
  });
});

describe('another workspace', { timeout: 240_000 }, () => {
  it('is invisible in every answer that needs no id', async () => {
    const cells = Object.keys(world.outsiders).flatMap((who) =>
      overHttp()
        .filter((root) => root.operation === 'query' && attacksOn(root).length === 0 && mayCall(who, root))
        .map((root) => ({ who, root })),
    );
    await inParallel(
      cells.map(
        ({ who, root }) =>
          () =>
            prober.ask(who, root, nowhere),
      ),
    );
    expect(prober.leaks).toEqual([]);
  });

  it('answers for its things exactly as for things that exist nowhere, to everybody who may ask, id by id', async () => {
    const cells = overHttp().flatMap((root) =>
      attacksOn(root).flatMap((attack) => callersOf(root).map((who) => ({ who, root, attack }))),
    );
    const told = await inParallel(cells.map((cell) => () => difference(cell)));
    expect(told.flat()).toEqual([]);
    expect(prober.leaks).toEqual([]);
  });

  it('gives nothing for an id of the wrong kind', async () => {
    const { workspaces, ...kinds } = world.foreign.ids;
    const ids = [...new Set([...Object.values(kinds), ...workspaces])];
    const asked = overHttp().filter(
      (root) => root.operation === 'query' && !PUBLIC.has(root.field.name) && slotsOf(root).length > 0,
    );
    for (const who of ['owner', 'holder', 'freelancer']) {
      for (const root of asked) {
        const first = await prober.ask(who, root, { ...nowhere, levels: 2 });
        const texts = await inParallel(ids.map((id) => () => prober.ask(who, root, { idFor: () => id, levels: 2 })));
        for (const { text } of texts) expect(blank(text), `${who} ${root.field.name}`).toBe(blank(first.text));
      }
    }
    expect(prober.leaks).toEqual([]);
  });

  it('cannot be reached through a run one works in: a foreign file is no output', async () => {
    const { begun, designer, ids } = world.ours;
    const handOver = (fileId: string) => deliver(designer, begun, { runId: ids.run, canary: 'home', fileId });
    const said = async (fileId: string) =>
      blank(
        await handOver(fileId).then(
          () => 'taken',
          (error: Error) => error.message,
        ),
      );
    expect(await said(world.foreign.ids.file)).toBe(await said(NOWHERE));
    expect(await said(world.foreign.ids.file)).not.toBe('taken');
  });

  it('is not changed by anything that others sent, nor by what follows from it', async () => {
    await world.drain();
    expect(await fingerprint(world.api, world.foreign.ids.workspaces)).toEqual(before);
  });

  it('sees its own canaries: the test would notice one', async () => {
    const asked = overHttp().filter(({ operation }) => operation === 'query');
    const texts = await inParallel(
      asked.map((root) => async () => {
        const [attack] = attacksOn(root);
        const idFor = attack ? fill(world.ours.ids, world.foreign.ids, attack) : () => NOWHERE;
        return (await prober.ask('foreign', root, { idFor })).text;
      }),
    );
    const seen = asked.filter((_, index) => texts[index]?.includes(CANARY)).map(({ field }) => field.name);
    expect(seen).toEqual(
      expect.arrayContaining(['apiKeys', 'auditLog', 'blueprint', 'blueprints', 'engagement', 'engagements', 'file']),
    );
    expect(seen).toEqual(expect.arrayContaining(['invoices', 'members', 'routingReceipt', 'run', 'runs', 'viewer']));
  });
});

/** @returns a sentence where a foreign id is answered differently from one that exists nowhere */
async function difference({ who, root, attack }: { who: string; root: Root; attack: Attack }): Promise<string[]> {
  const towards = attack.towards === undefined ? {} : { towards: attack.towards };
  const ask = (foreign: Side['ids'] | string) =>
    prober.ask(who, root, { idFor: fill(world.ours.ids, foreign, attack), ...towards });
  const there = await ask(world.foreign.ids);
  if (PUBLIC.has(root.field.name)) return [];
  const elsewhere = await ask(NOWHERE);
  if (blank(there.text) === blank(elsewhere.text)) return [];
  return [`${who}, ${attack.says}: ${there.text.slice(0, 300)} and not ${elsewhere.text.slice(0, 300)}`];
}

describe('live views', { timeout: 60_000 }, () => {
  it('bring nothing of another workspace, while things happen there', async () => {
    const live = await listenToAll(
      world,
      all.filter(({ operation }) => operation === 'subscription'),
    );
    const { foreign } = world;
    await deliver(foreign.designer, foreign.begun, { runId: foreign.ids.run, canary: CANARY });
    await world.drain();
    const held = (await foreign.lead.ask('{ offers(state: OFFERED) { id } }')).data?.['offers'] as { id: string }[];
    const answer = { offerId: held[0]?.id, idempotencyKey: 'live-accept', reason: CANARY };
    await act(foreign.lead, 'acceptOffer', 'AnswerOfferInput', answer);
    const worker = (await foreign.lead.ask('{ myWorkers { id } }')).data?.['myWorkers'] as { id: string }[];
    const workerIds = worker.map(({ id }) => id);
    await act(foreign.business, 'inviteToPool', 'InviteToPoolInput', { poolId: foreign.ids.pool, workerIds });
    await world.drain();
    await expect.poll(() => live.missing(), { timeout: 10_000 }).toEqual([]);
    for (const { who, field, text } of live.heardByOutsiders()) prober.look(`${who} heard ${field}`, text, '');
    expect(prober.leaks).toEqual([]);
    expect(live.refused()).toEqual(['revoked', 'stranger']);
    await live.close();
  });
});

describe('what all this left behind', { timeout: 60_000 }, () => {
  it('holds no canary of another workspace in any row of anybody else', async () => {
    const rows = await rowsOfOthers(world.api, world.foreign.ids.workspaces);
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((row) => row.includes(CANARY))).toEqual([]);
  });

  it('is no fault of ours: whatever was sent got an answer', () => {
    expect(prober.faults).toEqual([]);
  });

  it('says neither canaries nor secrets in the log, even of a request that failed', async () => {
    await world.api.database.owner.query('ALTER TABLE identity.attempt RENAME TO attempt_away');
    const input = { email: 'nobody@example.org', password: `${CANARY} likes long walks` };
    const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
    const answer = await world.stranger.ask(query, { input });
    await world.api.database.owner.query('ALTER TABLE identity.attempt_away RENAME TO attempt');
    expect(codeOf(answer)).toBe('INTERNAL_SERVER_ERROR');
    const told = world.logLines.filter((line) => line.includes('attempt'));
    expect(told.some((line) => line.includes('a resolver failed'))).toBe(true);
    expect(told.filter((line) => line.includes('INSERT INTO'))).toEqual([]);
    expect(world.logLines.filter(tellsTooMuch)).toEqual([]);
  });

  it('keeps no password, token, key or signature in any row', async () => {
    const rows = await everyRow(world.api);
    expect(rows.some((row) => row.startsWith('platform.event '))).toBe(true);
    expect(world.secrets.size).toBeGreaterThan(30);
    const secrets = [...world.secrets];
    expect(
      rows.filter((row) => row.includes('likes long walks') || secrets.some((secret) => row.includes(secret))),
    ).toEqual([]);
  });
});

function tellsTooMuch(line: string): boolean {
  const marks = [CANARY, 'likes long walks', 'FR7630006000011234567890189', ...world.secrets];
  return marks.some((mark) => line.includes(mark));
}
