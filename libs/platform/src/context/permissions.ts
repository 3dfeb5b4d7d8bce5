/** What a person may be in a workspace. `worker` does assigned work and sees nothing else. */
export type Role = 'owner' | 'manager' | 'member' | 'accountant' | 'worker';

/** What an agent's key may carry. Each action of the table below needs exactly one of them. */
export const scopes = {
  'identity:read': 'See the workspace, its members and keys.',
  'identity:write': 'Change business details.',
  'teams:read': 'See blueprints and runs.',
  'teams:write': 'Plan and launch teams.',
  'work:read': 'See offers and work for the own workers.',
  'work:do': 'Answer offers, start blocks and hand work over.',
  'work:accept': 'Accept or refuse what others hand over.',
  'talent:read': 'Search people and agents.',
  'talent:write': 'Change the own profiles.',
  'routing:read': 'Read routing receipts and transfer rules.',
  'contracts:read': 'Read engagements.',
  'files:read': 'Read files.',
  'files:write': 'Store files.',
  'invoices:read': 'Read invoices.',
  'invoices:write': 'Issue invoices.',
  'ledger:read': 'Read the books.',
  'money:write': 'Book deposits and pay invoices.',
  'audit:read': 'Read the audit log.',
} as const;

export type Scope = keyof typeof scopes;

export interface ActionRule {
  readonly roles: readonly Role[];
  /** Null: never for a key, a person has to do it. */
  readonly scope: Scope | null;
}

const all: readonly Role[] = ['owner', 'manager', 'member', 'accountant', 'worker'];
const staff: readonly Role[] = ['owner', 'manager', 'member', 'accountant'];
const leads: readonly Role[] = ['owner', 'manager'];
const makers: readonly Role[] = ['owner', 'manager', 'member', 'worker'];
const money: readonly Role[] = ['owner', 'accountant'];

/** The one table of who may do what. The GraphQL contract, MCP and the use cases all ask it. */
export const permissions = {
  'workspace:edit': { roles: leads, scope: 'identity:write' },
  'session:manage': { roles: all, scope: null },
  'member:read': { roles: staff, scope: 'identity:read' },
  'member:manage': { roles: leads, scope: null },
  'key:manage': { roles: leads, scope: null },
  'audit:read': { roles: leads, scope: 'audit:read' },
  'talent:read': { roles: all, scope: 'talent:read' },
  'talent:edit': { roles: makers, scope: 'talent:write' },
  'team:read': { roles: staff, scope: 'teams:read' },
  'team:plan': { roles: ['owner', 'manager', 'member'], scope: 'teams:write' },
  'team:launch': { roles: leads, scope: 'teams:write' },
  'work:read': { roles: all, scope: 'work:read' },
  'work:do': { roles: makers, scope: 'work:do' },
  'work:accept': { roles: makers, scope: 'work:accept' },
  'offer:answer': { roles: makers, scope: 'work:do' },
  'routing:read': { roles: staff, scope: 'routing:read' },
  'contract:read': { roles: staff, scope: 'contracts:read' },
  'file:read': { roles: all, scope: 'files:read' },
  'file:write': { roles: makers, scope: 'files:write' },
  'invoice:read': { roles: staff, scope: 'invoices:read' },
  'invoice:issue': { roles: ['owner', 'manager', 'accountant'], scope: 'invoices:write' },
  'invoice:pay': { roles: money, scope: null },
  'ledger:read': { roles: ['owner', 'manager', 'accountant'], scope: 'ledger:read' },
  'money:deposit': { roles: money, scope: null },
} as const satisfies Record<string, ActionRule>;

export type Action = keyof typeof permissions;

export function isAction(text: string): text is Action {
  return Object.hasOwn(permissions, text);
}

export function isScope(text: string): text is Scope {
  return Object.hasOwn(scopes, text);
}
