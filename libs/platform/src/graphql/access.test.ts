import { buildSchema, graphql, type GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Context } from '../context/context.ts';
import { enforceAccess, rootFields } from './access.ts';

const DIRECTIVE = 'directive @access(may: String, open: Boolean) on FIELD_DEFINITION';

/** A contract in which every root field has a resolver, but for those named. */
function contract(fields: string, without: readonly string[] = []): GraphQLSchema {
  const schema = buildSchema(`${DIRECTIVE} ${fields}`);
  const live = new Set(Object.values(schema.getSubscriptionType()?.getFields() ?? {}));
  for (const field of rootFields(schema)) {
    if (without.includes(field.name)) continue;
    if (live.has(field)) field.subscribe = async function* () {};
    else field.resolve = () => 'answered';
  }
  return schema;
}

const visit = (role: 'owner' | 'worker' | null) => {
  const principal = { kind: 'person', personId: 'p', sessionId: 's', name: 'Ana', role };
  const ctx = role ? ({ principal, workspaceId: 'w', traceId: 't', locale: 'en' } as unknown as Context) : null;
  return { visitor: { ctx } };
};

describe('the contract does not start', () => {
  it('with a root field that declares no access rule, and says which', () => {
    const schema = contract('type Query { ok: String @access(open: true) books: String }');
    expect(() => enforceAccess(schema)).toThrow(/^The root field books declares no access rule\./);
  });

  it('with a rule that names no action of the permission table', () => {
    const schema = contract('type Query { books: String @access(may: "books:burn") }');
    expect(() => enforceAccess(schema)).toThrow(/^The root field books declares no access rule\./);
  });

  it.each([
    ['query', 'type Query { books: String @access(open: true) }'],
    ['mutation', 'type Query { ok: String @access(open: true) } type Mutation { books: String @access(open: true) }'],
    [
      'subscription',
      'type Query { ok: String @access(open: true) } type Subscription { books: String @access(open: true) }',
    ],
  ])('with a %s that has no resolver, and says which', (_operation, fields) => {
    expect(() => enforceAccess(contract(fields, ['books']))).toThrow(/^The root field books has no resolver\./);
  });
});

describe('the rule stands before the resolver', () => {
  const schema = enforceAccess(
    contract('type Query { open: String @access(open: true) books: String @access(may: "ledger:read") }'),
  );
  const ask = (source: string, role: 'owner' | 'worker' | null) =>
    graphql({ schema, source, contextValue: visit(role) });

  it('lets whoever may', async () => {
    expect(await ask('{ open books }', 'owner')).toEqual({ data: { open: 'answered', books: 'answered' } });
  });

  it('turns away a stranger and a role without the action, each with its code', async () => {
    expect((await ask('{ open books }', null)).errors?.[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' });
    expect((await ask('{ books }', 'worker')).errors?.[0]).toMatchObject({
      message: 'Your role here does not include ledger:read.',
      extensions: { code: 'FORBIDDEN', action: 'ledger:read' },
    });
  });
});
