import type { WorkspaceId } from '@muster/kernel';
import type { Context, Db, GlobalRows, PersonId, Tx } from '@muster/platform';
import type { BusinessDetails, Workspace } from '../domain/workspace.ts';
import { businessTable, membershipTable, workspaceTable } from '../persistence/identity.tables.ts';

/** What upper contexts may ask about workspaces. Name cards are known to all; business details only inside the workspace. */
export class Identity {
  constructor(private readonly db: Db) {}

  async workspaces(ids: readonly WorkspaceId[]): Promise<Map<WorkspaceId, Workspace>> {
    return ids.length === 0 ? new Map() : this.db.glance((rows) => workspacesById(rows, ids));
  }

  async workspace(id: WorkspaceId): Promise<Workspace> {
    return found((await this.workspaces([id])).get(id), id);
  }

  async business(ctx: Context): Promise<BusinessDetails> {
    return this.db.read(ctx, (tx) => this.businessIn(tx));
  }

  /** The name card and the business details of the transaction's own workspace. */
  async workspaceIn(tx: Tx, id: WorkspaceId = tx.workspaceId): Promise<Workspace> {
    return found((await workspacesById(tx.global, [id])).get(id), id);
  }

  /** The workspaces a person belongs to: one and the same person must not sit on both sides of a decision. */
  async workspacesOf(tx: Tx, personId: PersonId): Promise<ReadonlySet<WorkspaceId>> {
    const rows = await tx.global.many(membershipTable, { personId });
    return new Set(rows.map(({ workspaceId }) => workspaceId));
  }

  async businessIn(tx: Tx): Promise<BusinessDetails> {
    const row = await tx.one(businessTable, {});
    if (!row) throw new Error(`workspace ${tx.workspaceId} has no business details`);
    const { workspaceId: _, ...details } = row;
    return details;
  }
}

async function workspacesById(rows: GlobalRows, ids: readonly WorkspaceId[]): Promise<Map<WorkspaceId, Workspace>> {
  const list = ids.length === 0 ? [] : await rows.many(workspaceTable, { id: [...new Set(ids)] });
  return new Map(list.map(({ createdAt: _, ...workspace }) => [workspace.id, workspace]));
}

function found(workspace: Workspace | undefined, id: WorkspaceId): Workspace {
  if (!workspace) throw new Error(`there is no workspace ${id}`);
  return workspace;
}
