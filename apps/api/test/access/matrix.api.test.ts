import { accessRule, permissions, scopes, type Role } from '@muster/platform';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { getNamedType, isInputObjectType, type GraphQLNamedInputType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, ApiVisitor } from '../support/test-api.ts';
import { openMatrixWorld, type MatrixWorld } from './matrix-world.ts';
import { documentFor, roots, type Root } from './documents.ts';

let world: MatrixWorld;
let all: readonly Root[];
beforeAll(async () => {
  world = await openMatrixWorld();
  all = roots(world.api.app.get(GraphQLSchemaHost).schema);
}, 120_000);
afterAll(() => world.close());

const overHttp = () => all.filter(({ operation }) => operation !== 'subscription');
/** These change who asks; they have tests of their own. */
const OWN_TESTS = new Set(['signUp', 'signIn', 'signOut']);

/** How deep each root field may be asked, found out once. */
const levelsOf = new Map<string, number>();

/** Asks for as much as the limits allow. */
async function probe(visitor: ApiVisitor, root: Root, id: string): Promise<{ answer: Answer; text: string }> {
  for (let levels = levelsOf.get(root.field.name) ?? 4; levels > 0; levels -= 1) {
    const { query, variables } = documentFor(root, id, levels);
    const response = await visitor.raw({ query, variables });
    const text = await response.text();
    const answer = JSON.parse(text) as Answer;
    const isTooMuch = answer.errors?.some(({ message }) =>
      /Split it into smaller|Syntax Error: Document contains more/.test(message),
    );
    if (isTooMuch) continue;
    levelsOf.set(root.field.name, levels);
    return { answer, text };
  }
  throw new Error(`${root.field.name} cannot be asked within the limits`);
}

const codeOf = (answer: Answer) => answer.errors?.[0]?.extensions?.['code'];

describe('who may call what', { timeout: 120_000 }, () => {
  it('lets strangers in through the open fields only', async () => {
    for (const root of overHttp().filter(({ field }) => !OWN_TESTS.has(field.name))) {
      const { answer } = await probe(world.stranger, root, world.nowhere);
      const expected = accessRule(root.field as never).open ? undefined : 'UNAUTHENTICATED';
      expect({ field: root.field.name, code: codeOf(answer) }).toEqual({ field: root.field.name, code: expected });
    }
  });

  it('holds every role to the permission table', async () => {
    for (const [role, visitor] of Object.entries(world.roles)) {
      for (const root of overHttp().filter(({ field }) => !OWN_TESTS.has(field.name))) {
        const rule = accessRule(root.field as never);
        const isAllowed = rule.open || (permissions[rule.action].roles as readonly Role[]).includes(role as Role);
        const { answer } = await probe(visitor, root, world.nowhere);
        expect({ role, field: root.field.name, refused: codeOf(answer) === 'FORBIDDEN' }).toEqual({
          role,
          field: root.field.name,
          refused: !isAllowed,
        });
      }
    }
  });

  it('holds every key to its scope', async () => {
    for (const [scope, visitor] of Object.entries(world.scopes)) {
      for (const root of overHttp().filter(({ field }) => !OWN_TESTS.has(field.name))) {
        const rule = accessRule(root.field as never);
        const isAllowed = rule.open || permissions[rule.action].scope === scope;
        const { answer } = await probe(visitor, root, world.nowhere);
        expect({ scope, field: root.field.name, refused: codeOf(answer) === 'FORBIDDEN' }).toEqual({
          scope,
          field: root.field.name,
          refused: !isAllowed,
        });
      }
    }
  });

  it('knows a scope for every key the test makes', () => {
    expect(Object.keys(world.scopes).sort()).toEqual(Object.keys(scopes).sort());
  });
});

describe('another workspace', { timeout: 240_000 }, () => {
  it('is invisible: no canary of it in any answer to anybody else', async () => {
    const outsiders = {
      ...world.roles,
      ...world.scopes,
      revoked: world.revoked,
      stranger: world.stranger,
      freelancer: world.freelancer,
    };
    for (const [name, visitor] of Object.entries(outsiders)) {
      for (const root of overHttp().filter(
        ({ field, operation }) => operation === 'query' && !OWN_TESTS.has(field.name),
      )) {
        for (const id of idsFor(name, root)) {
          const { text } = await probe(visitor, root, id);
          expect(text.includes(world.canary), `${name} asked ${root.field.name} and got ${text.slice(0, 400)}`).toBe(
            false,
          );
        }
      }
    }
  });

  it('answers for its things exactly as for things that exist nowhere', async () => {
    const owner = world.roles.owner;
    for (const root of overHttp().filter(({ field }) => !OWN_TESTS.has(field.name) && hasId(field))) {
      const nowhere = await probe(owner, root, world.nowhere);
      for (const id of world.foreignIds) {
        const there = await probe(owner, root, id);
        expect(blank(there.text, id), root.field.name).toBe(blank(nowhere.text, world.nowhere));
      }
    }
  });

  it('is not changed by anything that others send', async () => {
    const before = await world.fingerprint();
    for (const root of overHttp().filter(({ operation, field }) => operation === 'mutation' && hasId(field))) {
      const rule = accessRule(root.field as never);
      const scope = rule.open ? null : permissions[rule.action].scope;
      // The others are turned away at the root, which was shown above.
      const senders = [world.roles.owner, world.freelancer, ...(scope ? [world.scopes[scope]] : [])];
      for (const sender of senders) await Promise.all(world.foreignIds.map((id) => probe(sender, root, id)));
    }
    expect(await world.fingerprint()).toEqual(before);
  });

  it('sees its own canaries: the test would notice one', async () => {
    const answers = await Promise.all(
      overHttp()
        .filter(({ operation, field }) => operation === 'query' && !OWN_TESTS.has(field.name))
        .map(async (root) => (await probe(world.foreignOwner, root, world.foreignIds[0] ?? world.nowhere)).text),
    );
    expect(answers.filter((text) => text.includes(world.canary)).length).toBeGreaterThan(3);
  });
});

/** Takes an id somewhere: what takes none cannot point at anything foreign, and answers by what was done before. */
/** Those who may do most try everything; a key or role with less tries two. */
function idsFor(name: string, { field }: Root): readonly string[] {
  if (!hasId(field)) return [world.nowhere];
  return name === 'owner' || name === 'freelancer' ? world.foreignIds : world.foreignIds.slice(0, 2);
}

function hasId(field: Root['field']): boolean {
  return field.args.some(({ type }) => holdsId(getNamedType(type), 0));
}

function holdsId(type: GraphQLNamedInputType, depth: number): boolean {
  if (type.name === 'ID') return true;
  return (
    isInputObjectType(type) &&
    depth < 4 &&
    Object.values(type.getFields()).some((field) => holdsId(getNamedType(field.type), depth + 1))
  );
}

/** Ids, instants and traces differ by nature. */
function blank(text: string, id: string): string {
  return text
    .replaceAll(id, '<id>')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<uuid>')
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '<instant>')
    .replace(/mst_[\w-]+/g, '<key>')
    .replace(/(token|signature|expires)=[\w.-]+/g, '$1=<>');
}
