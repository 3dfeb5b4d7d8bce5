import { defaultFieldResolver, GraphQLError, type GraphQLField, type GraphQLSchema } from 'graphql';
import { may } from '../context/context.ts';
import { isAction, permissions, type Action } from '../context/permissions.ts';
import type { Visitor } from './current-context.ts';

export type AccessRule = { readonly open: true } | { readonly open: false; readonly action: Action };

type RootField = GraphQLField<unknown, { visitor: Visitor }>;

/**
 * Puts the declared rule before every root field. Throws at start when a field declares none, because forgetting it must not
 * open a door, and when nobody answers a field, because a promise of the contract that gives null for ever is none.
 */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  const subscriptions = new Set(Object.values(schema.getSubscriptionType()?.getFields() ?? {}));
  for (const field of rootFields(schema)) {
    const rule = accessRule(field);
    if (!(subscriptions.has(field) ? field.subscribe : field.resolve)) throw new Error(unanswered(field));
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (...call) => {
      check(rule, call[2].visitor);
      return resolve(...call);
    };
    const { subscribe } = field;
    if (!subscribe) continue;
    field.subscribe = (...call) => {
      check(rule, call[2].visitor);
      return subscribe(...call);
    };
  }
  return schema;
}

export function rootFields(schema: GraphQLSchema): RootField[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((type) => (type ? Object.values(type.getFields()) : []));
}

/** Reads `@access(may: …)` or `@access(open: true)` from the contract. */
export function accessRule(field: RootField): AccessRule {
  const directive = field.astNode?.directives?.find(({ name }) => name.value === 'access');
  const values = new Map(
    directive?.arguments?.map(({ name, value }) => [name.value, 'value' in value ? value.value : undefined]),
  );
  if (values.get('open') === true) return { open: true };
  const action = values.get('may');
  if (typeof action === 'string' && isAction(action)) return { open: false, action };
  throw new Error(
    `The root field ${field.name} declares no access rule. Add @access(may: "…") with an action of the permission table.`,
  );
}

function unanswered({ name }: RootField): string {
  return `The root field ${name} has no resolver. Write one in the graphql/ folder of its context and list it in the module.`;
}

function unscoped(scope: string | null): string {
  return scope ? `This key does not carry the scope ${scope}.` : 'No key may do this; a person has to.';
}

function check(rule: AccessRule, { ctx }: Visitor): void {
  if (rule.open) return;
  if (!ctx) throw new GraphQLError('Sign in first, or send an API key.', { extensions: { code: 'UNAUTHENTICATED' } });
  if (may(ctx, rule.action)) return;
  const says =
    ctx.principal.kind === 'agent'
      ? unscoped(permissions[rule.action].scope)
      : `Your role here does not include ${rule.action}.`;
  throw new GraphQLError(says, { extensions: { code: 'FORBIDDEN', action: rule.action } });
}
