import type { WorkspaceId } from '@muster/kernel';
import { defineTable, type ApiKeyId, type PersonId, type Role, type Scope, type SessionId } from '@muster/platform';
import type { BusinessDetails, WorkspaceKind } from '../domain/workspace.ts';

/** Global: a workspace must be found before one can be entered. Holds nothing but its name card. */
export interface WorkspaceRow {
  id: WorkspaceId;
  name: string;
  kind: WorkspaceKind;
  country: string;
  currency: string;
  timeZone: string;
  createdAt: Date;
}

export const workspaceTable = defineTable<WorkspaceRow>('identity.workspace', {
  id: 'uuid key',
  name: 'text',
  kind: 'text',
  country: 'text',
  currency: 'text',
  timeZone: 'text',
  createdAt: 'timestamptz',
});

export interface BusinessRow extends BusinessDetails {
  readonly workspaceId: WorkspaceId;
}

export const businessTable = defineTable<BusinessRow>('identity.business', {
  workspaceId: 'uuid key',
  legalName: 'text',
  street: 'text null',
  city: 'text null',
  postCode: 'text null',
  region: 'text null',
  taxId: 'text null',
  localTaxNumber: 'text null',
  isSmallBusiness: 'boolean',
  payoutAccount: 'text null',
});

export interface PersonRow {
  id: PersonId;
  email: string;
  name: string;
  passwordHash: string;
  locale: string;
  createdAt: Date;
}

export const personTable = defineTable<PersonRow>('identity.person', {
  id: 'uuid key',
  email: 'text',
  name: 'text',
  passwordHash: 'text',
  locale: 'text',
  createdAt: 'timestamptz',
});

export interface MembershipRow {
  workspaceId: WorkspaceId;
  personId: PersonId;
  role: Role;
  createdAt: Date;
}

export const membershipTable = defineTable<MembershipRow>('identity.membership', {
  workspaceId: 'uuid key',
  personId: 'uuid key',
  role: 'text',
  createdAt: 'timestamptz',
});

export interface SessionRow {
  id: SessionId;
  tokenHash: string;
  personId: PersonId;
  /** The workspace this session looks at. */
  workspaceId: WorkspaceId;
  device: string;
  startedAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
  revokedAt: Date | null;
}

export const sessionTable = defineTable<SessionRow>('identity.session', {
  id: 'uuid key',
  tokenHash: 'text',
  personId: 'uuid',
  workspaceId: 'uuid',
  device: 'text',
  startedAt: 'timestamptz',
  lastSeenAt: 'timestamptz',
  expiresAt: 'timestamptz',
  revokedAt: 'timestamptz null',
});

export interface ApiKeyRow {
  id: ApiKeyId;
  workspaceId: WorkspaceId;
  name: string;
  prefix: string;
  keyHash: string;
  scopes: Scope[];
  workerId: string | null;
  createdBy: PersonId;
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

export const apiKeyTable = defineTable<ApiKeyRow>('identity.api_key', {
  id: 'uuid key',
  workspaceId: 'uuid',
  name: 'text',
  prefix: 'text',
  keyHash: 'text',
  scopes: 'text[]',
  workerId: 'uuid null',
  createdBy: 'uuid',
  createdAt: 'timestamptz',
  expiresAt: 'timestamptz',
  lastUsedAt: 'timestamptz null',
  revokedAt: 'timestamptz null',
});

/** Counts tries per account and per address in minutes. */
export interface AttemptRow {
  subject: string;
  minute: Date;
  count: number;
}

export const attemptTable = defineTable<AttemptRow>('identity.attempt', {
  subject: 'text key',
  minute: 'timestamptz key',
  count: 'integer',
});

export const identityTables = [
  workspaceTable,
  businessTable,
  personTable,
  membershipTable,
  sessionTable,
  apiKeyTable,
  attemptTable,
];
