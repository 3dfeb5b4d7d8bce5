import type { Identity } from '@muster/identity';
import type { WorkspaceId } from '@muster/kernel';
import { loader, type Visitor } from '@muster/platform';
import DataLoader from 'dataloader';

/** Name cards of the clients of many offers or blocks in one call. */
export function workspaceNames(visitor: Visitor, identity: Identity): DataLoader<WorkspaceId, string> {
  return loader(visitor, 'teams.workspace-names', () => {
    return new DataLoader<WorkspaceId, string>(async (ids) => {
      const found = await identity.workspaces(ids);
      return ids.map((id) => found.get(id)?.name ?? '');
    });
  });
}
