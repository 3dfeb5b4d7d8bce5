import type { Role } from '@muster/platform';
import type { WorkspaceKind } from '../domain/workspace.ts';
import type { ApiKeyRow, SessionRow } from '../persistence/identity.tables.ts';

export function presentSession(row: SessionRow, currentId: string | null) {
  const { id, startedAt, lastSeenAt, expiresAt, device } = row;
  return { id, startedAt, lastSeenAt, expiresAt, device, isCurrent: id === currentId };
}

export function presentApiKey(row: ApiKeyRow) {
  const { id, name, prefix, scopes, workerId, createdAt, expiresAt, lastUsedAt, revokedAt } = row;
  return { id, name, prefix, scopes, workerId, createdAt, expiresAt, lastUsedAt, revokedAt };
}

export function roleFromApi(role: string): Role {
  return role.toLowerCase() as Role;
}

export function kindFromApi(kind: string): WorkspaceKind {
  return kind.toLowerCase() as WorkspaceKind;
}
