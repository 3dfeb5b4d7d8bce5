import type { WorkspaceId } from '@muster/kernel';
import type { ApiKeyId, GlobalRows, PersonId } from '@muster/platform';
import {
  apiKeyTable,
  membershipTable,
  personTable,
  sessionTable,
  type ApiKeyRow,
  type MembershipRow,
  type SessionRow,
} from './identity.tables.ts';

export interface PersonView {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
}

export async function personById(rows: GlobalRows, id: PersonId): Promise<PersonView | undefined> {
  return (await peopleById(rows, [id])).get(id);
}

export async function peopleById(rows: GlobalRows, ids: readonly PersonId[]): Promise<Map<PersonId, PersonView>> {
  const list = ids.length === 0 ? [] : await rows.many(personTable, { id: ids });
  return new Map(list.map(({ id, name, email, locale }) => [id, { id, name, email, locale }]));
}

export async function membershipsOf(rows: GlobalRows, personId: PersonId): Promise<MembershipRow[]> {
  return rows.many(membershipTable, { personId }, { createdAt: 'ASC' });
}

export async function membersOf(rows: GlobalRows, workspaceId: WorkspaceId): Promise<MembershipRow[]> {
  return rows.many(membershipTable, { workspaceId }, { createdAt: 'ASC' });
}

/** Those that could still be used, newest first. */
export async function sessionsOf(rows: GlobalRows, personId: PersonId): Promise<SessionRow[]> {
  return rows.many(sessionTable, { personId, revokedAt: null }, { lastSeenAt: 'DESC' });
}

export async function apiKeyById(rows: GlobalRows, id: ApiKeyId): Promise<ApiKeyRow | undefined> {
  return rows.one(apiKeyTable, { id });
}

export async function apiKeysOf(rows: GlobalRows, workspaceId: WorkspaceId): Promise<ApiKeyRow[]> {
  return rows.many(apiKeyTable, { workspaceId }, { createdAt: 'DESC' });
}
