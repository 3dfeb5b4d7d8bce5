import { Args, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { Context } from '../context/context.ts';
import type { Db } from '../db/db.ts';
import type { EventRow } from '../db/platform.tables.ts';
import { pageRequest, toConnection } from './connection.ts';
import { Ctx } from './current-context.ts';
import type { LiveEvents } from './live-events.ts';

interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
}

@Resolver()
export class AuditResolver {
  constructor(
    private readonly db: Db,
    private readonly live: LiveEvents,
  ) {}

  @Query('system')
  system() {
    return { version: '0.1.0', timeZoneData: process.versions.tz ?? 'unknown' };
  }

  @Query('auditLog')
  async auditLog(@Ctx() ctx: Context, @Args() args: PageArgs) {
    const page = pageRequest(args.first, args.after);
    const rows = await this.db.read(ctx, (tx) =>
      tx.query<AuditRow>(
        `SELECT ${AUDIT_COLUMNS} FROM platform.event
         WHERE workspace_id = $1 AND ($2::uuid IS NULL OR id < $2::uuid) ORDER BY id DESC LIMIT $3`,
        [tx.workspaceId, page.afterKey, page.first + 1],
      ),
    );
    return toConnection(rows.map(present), page, (entry) => entry.id);
  }

  @Subscription('auditLogGrew')
  async *auditLogGrew(@Ctx() ctx: Context) {
    for await (const event of this.live.subscribe(({ workspaceId }) => workspaceId === ctx.workspaceId)) {
      const [row] = await this.db.read(ctx, (tx) =>
        tx.query<AuditRow>(`SELECT ${AUDIT_COLUMNS} FROM platform.event WHERE workspace_id = $1 AND id = $2`, [
          tx.workspaceId,
          event.id,
        ]),
      );
      if (row) yield { auditLogGrew: present(row) };
    }
  }
}

const AUDIT_COLUMNS = 'id, topic, subject_id, actor_kind, actor_id, actor_name, trace_id, occurred_at';

interface AuditRow {
  readonly id: string;
  readonly topic: string;
  readonly subject_id: string | null;
  readonly actor_kind: EventRow['actorKind'];
  readonly actor_id: string | null;
  readonly actor_name: string;
  readonly trace_id: string;
  readonly occurred_at: Date;
}

function present(row: AuditRow) {
  return {
    id: row.id,
    at: row.occurred_at,
    actor: { kind: row.actor_kind.toUpperCase(), id: row.actor_id, name: row.actor_name },
    what: row.topic,
    subjectId: row.subject_id,
    traceId: row.trace_id,
  };
}
