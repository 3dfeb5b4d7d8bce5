import { addMs, asId, DAY_MS } from '@muster/kernel';
import { canonical, KEPT_DAYS, type JobHandler, type Listener } from '@muster/platform';
import { sqlCheck, type AuditDb, type AuditOptions, type Check } from './check.ts';

export const promiseChecks: readonly Check[] = [
  {
    name: 'promises-are-kept-in-time',
    says: 'No promised work is open for longer than the bound.',
    tables: ['platform.intent'],
    run: async (db, { now = new Date(), openForMs = 60_000 }) =>
      (
        await db.query(
          `SELECT workspace_id, id AS intent_id, job, state, due_at, attempts, last_error FROM platform.intent
           WHERE (state = 'due' AND due_at < $1) OR (state = 'queued' AND queued_at < $1)`,
          [addMs(now, -openForMs)],
        )
      ).rows,
  },
  sqlCheck({
    name: 'no-promise-is-given-up',
    says: 'No promised work was given up.',
    tables: ['platform.intent'],
    sql: `SELECT workspace_id, id AS intent_id, job, attempts, last_error FROM platform.intent WHERE state = 'dead'`,
  }),
  sqlCheck({
    name: 'one-effect-per-key',
    says: 'A job has one effect for each key.',
    tables: ['platform.effect'],
    sql: `SELECT workspace_id, effect_key, count(*) AS effects FROM platform.effect
          GROUP BY workspace_id, effect_key HAVING count(*) > 1`,
  }),
  {
    name: 'kept-promises-left-their-effect',
    says: 'Work that counts as done has left its effect.',
    tables: ['platform.intent', 'platform.effect'],
    run: effectsMissing,
  },
  {
    name: 'announcements-led-to-their-work',
    says: 'Every announcement led to the promises of everybody who listens, as far back as kept promises are remembered.',
    tables: ['platform.intent', 'platform.event'],
    run: promisesMissing,
  },
];

interface IntentFacts {
  readonly workspace_id: string;
  readonly id: string;
  readonly job: string;
  readonly payload: unknown;
}

async function effectsMissing(db: AuditDb, { handlers = [] }: AuditOptions) {
  const known = new Map(handlers.filter(({ kind }) => kind === 'inTransaction').map((one) => [one.job.name, one]));
  const { rows } = await db.query<IntentFacts>(
    `SELECT workspace_id, id, job, payload FROM platform.intent WHERE state = 'done' AND job = ANY ($1)`,
    [[...known.keys()]],
  );
  const effects = new Set(
    (
      await db.query<{ name: string }>(`SELECT workspace_id || ' ' || effect_key AS name FROM platform.effect`)
    ).rows.map(({ name }) => name),
  );
  return rows.flatMap((row) => {
    const handler = known.get(row.job);
    return handler && !effects.has(effectName(handler, row)) ? [{ intentId: row.id, job: row.job }] : [];
  });
}

function effectName({ job, workspaceOf }: JobHandler, row: IntentFacts): string {
  const payload = job.payload.parse(row.payload);
  return `${workspaceOf(payload, asId(row.workspace_id))} ${job.name}:${job.effectKey(payload)}`;
}

async function promisesMissing(db: AuditDb, { listeners = [], now = new Date() }: AuditOptions) {
  const byTopic = Map.groupBy(listeners, ({ topic }) => topic);
  const events = await db.query<{ workspace_id: string; id: string; topic: string; payload: Record<string, unknown> }>(
    `SELECT workspace_id, id, topic, payload FROM platform.event WHERE topic = ANY ($1) AND occurred_at > $2`,
    [[...byTopic.keys()], addMs(now, -KEPT_DAYS * DAY_MS)],
  );
  const intents = await db.query<IntentFacts>(`SELECT workspace_id, id, job, payload FROM platform.intent`);
  const promised = new Set(intents.rows.map((row) => nameOf(row.workspace_id, row.job, row.payload)));
  return events.rows.flatMap((event) =>
    (byTopic.get(event.topic) ?? [])
      .filter((listener) => !promised.has(expectedName(listener, event)))
      .map(({ job }) => ({ eventId: event.id, topic: event.topic, job: job.name })),
  );
}

function expectedName(
  { job, payload }: Listener,
  event: { workspace_id: string; payload: Record<string, unknown> },
): string {
  return nameOf(event.workspace_id, job.name, job.payload.parse(payload(event.payload, asId(event.workspace_id))));
}

function nameOf(workspaceId: string, job: string, payload: unknown): string {
  return `${workspaceId} ${job} ${canonical(payload)}`;
}
