import type { WorkspaceId } from '@muster/kernel';
import type { EntityManager } from 'typeorm';
import type { Context } from '../context/context.ts';
import type { ListenerRegistry } from '../outbox/listeners.ts';
import { Rows } from './rows.ts';

/** Everything outside any workspace: sign-in, sessions, keys, catalogues. */
export type GlobalRows = Rows<Record<never, never>>;

/**
 * One open transaction inside one workspace. Only `Db` makes it, and every store function asks for it.
 * The row functions put the workspace into every condition: it is the first wall of tenancy and the routing key of a distributed table.
 */
export class Tx extends Rows<{ workspaceId: WorkspaceId }> {
  /** The global tables, in the same transaction. */
  readonly global: GlobalRows;

  constructor(
    manager: EntityManager,
    readonly ctx: Context,
    readonly listeners: ListenerRegistry,
    /** Instant of the transaction, from the application's clock. */
    readonly now: Date,
  ) {
    super(manager, { workspaceId: ctx.workspaceId });
    this.global = new Rows(manager, {});
  }

  get workspaceId(): WorkspaceId {
    return this.ctx.workspaceId;
  }
}
