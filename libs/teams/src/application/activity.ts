import type { Context, Db, EventRow, LiveEvents, Tx } from '@muster/platform';
import { LEAST_TOLD_MS, runEvent, runEvents } from '../persistence/activity.queries.ts';
import { runRows, type RunRows } from '../persistence/run.store.ts';
import { activitySays } from './activity-says.ts';
import { runAccess, type RunAccess } from './run-access.ts';
import { visitRun, type Visit } from './visit.ts';

export interface ActivityView {
  readonly id: string;
  readonly at: Date;
  readonly actor: { readonly kind: EventRow['actorKind']; readonly id: string | null; readonly name: string };
  readonly says: string;
  readonly blockId: string | null;
}

/** Told twice otherwise, or for other contexts only. */
const NOBODY_SEES = ['teams.block-reviewed'];
/** Who was asked and why it is difficult is between the client and those who were asked. */
const GUESTS_MISS = [
  ...NOBODY_SEES,
  'teams.offer-made',
  'teams.offer-answered',
  'teams.seat-exhausted',
  'teams.lateness-escalated',
  'teams.draft-written',
  'teams.block-settled',
  'teams.budget-asked',
  'teams.spending-stopped',
  'teams.budget-changed',
  'teams.offer-revised',
];
/** The thread of the run shows them itself; whoever listens is told that there is something new. */
const SAID_ELSEWHERE = ['teams.message-posted'];
const MOST_SHOWN = 200;

/** What happens in a run, in sentences. */
export class RunActivity {
  constructor(
    private readonly db: Db,
    private readonly live: LiveEvents,
  ) {}

  /** Newest first. */
  async list(
    ctx: Context,
    { visit, runId, first }: { visit: Visit; runId: string; first: number },
  ): Promise<ActivityView[]> {
    return this.db.read(visit.ctx, async (tx) => {
      const access = await runAccess(tx, ctx, { runId, home: visit.home });
      const rows = access && (await runRows(tx, runId));
      if (!access || !rows) return [];
      const page = {
        first: Math.min(Math.max(first, 1), MOST_SHOWN),
        hidden: [...hiddenFrom(access), ...SAID_ELSEWHERE],
      };
      return (await runEvents(tx, runId, page)).map((event) => present(event, rows));
    });
  }

  /** From now on. Each line is shown only to who may see the run at that moment; who may not any more hears nothing. */
  async *follow(ctx: Context, runId: string): AsyncGenerator<ActivityView, void, undefined> {
    const visit = await visitRun(this.db, ctx, runId);
    if (!visit || !(await this.db.read(visit.ctx, (tx) => runAccess(tx, ctx, { runId, home: visit.home })))) return;
    const isAbout = (event: { workspaceId: string; subjectId: string | null; topic: string }) =>
      event.workspaceId === visit.owner && event.subjectId === runId && event.topic.startsWith('teams.');
    for await (const { id } of this.live.subscribe(isAbout)) {
      const line = await this.db.read(visit.ctx, (tx) => lineFor(tx, ctx, { visit, runId, id }));
      if (line === 'no access') return;
      if (line) yield line;
    }
  }
}

async function lineFor(
  tx: Tx,
  ctx: Context,
  { visit, runId, id }: { visit: Visit; runId: string; id: string },
): Promise<ActivityView | undefined | 'no access'> {
  const access = await runAccess(tx, ctx, { runId, home: visit.home });
  if (!access) return 'no access';
  const event = await runEvent(tx, id);
  const rows = await runRows(tx, runId);
  if (!event || !rows || hiddenFrom(access).includes(event.topic)) return undefined;
  return access.kind === 'member' && isBesides(event) ? undefined : present(event, rows);
}

/**
 * Times that moved and left the end where it was follow from what members have just heard. What moved them may be hidden from
 * guests, who could not tell otherwise that their board is old.
 */
function isBesides({ topic, payload }: EventRow): boolean {
  return topic === 'teams.run-retimed' && Math.abs(Number(payload['endMovedMs'] ?? 0)) < LEAST_TOLD_MS;
}

function hiddenFrom(access: RunAccess): readonly string[] {
  return access.kind === 'member' ? NOBODY_SEES : GUESTS_MISS;
}

function present(event: EventRow, rows: RunRows): ActivityView {
  const { id, occurredAt, actorKind, actorId, actorName, payload } = event;
  const blockId = payload['blockId'];
  return {
    id,
    at: occurredAt,
    actor: { kind: actorKind, id: actorId, name: actorName },
    says: activitySays(event, rows),
    blockId: typeof blockId === 'string' ? blockId : null,
  };
}
