import type { TestApi } from '../support/test-api.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/** What other people's visits may rightly touch: when a row was last used, and how far the queue is with a promise. */
const TOUCHED = ['last_used_at', 'last_seen_at'];
const QUEUE_STATE = ['state', 'queued_at', 'done_at', 'epoch', 'attempts', 'due_at'];

/** Each table with the condition that finds the rows of some workspaces; `$1` is an array of their ids. */
interface TenantTable {
  readonly name: string;
  readonly isOf: string;
}

async function tenantTables(api: TestApi): Promise<TenantTable[]> {
  const { rows } = await api.database.owner.query<{ name: string }>(
    `SELECT c.table_schema || '.' || c.table_name AS name FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.column_name = 'workspace_id' AND t.table_type = 'BASE TABLE' AND c.table_schema NOT IN ('bullmq', 'public') ORDER BY 1`,
  );
  const members = '(SELECT person_id FROM identity.membership WHERE workspace_id = ANY ($1))';
  return [
    ...rows.map(({ name }) => ({
      name,
      isOf: name === 'identity.session' ? `person_id IN ${members}` : 'workspace_id = ANY ($1)',
    })),
    { name: 'identity.workspace', isOf: 'id = ANY ($1)' },
    { name: 'identity.person', isOf: `id IN ${members}` },
    ...(rows.some(({ name }) => name === 'identity.session')
      ? []
      : [{ name: 'identity.session', isOf: `person_id IN ${members}` }]),
  ];
}

/** One checksum over all rows of the workspaces in each table. */
export async function fingerprint(api: TestApi, workspaces: readonly string[]): Promise<Record<string, string>> {
  const prints: Record<string, string> = {};
  for (const { name, isOf } of await tenantTables(api)) {
    const ignored = name === 'platform.intent' ? [...TOUCHED, ...QUEUE_STATE] : TOUCHED;
    const row = `to_jsonb(t) - '{${ignored.join(',')}}'::text[]`;
    const { rows } = await api.database.owner.query<{ count: string; print: string | null }>(
      `SELECT count(*), md5(string_agg((${row})::text, '|' ORDER BY (${row})::text)) AS print FROM ${name} t WHERE ${isOf}`,
      [workspaces],
    );
    prints[name] = `${rows[0]?.count} rows ${rows[0]?.print ?? ''}`;
  }
  return prints;
}

/** Every row of everybody else, one text each with its table in front. */
export async function rowsOfOthers(api: TestApi, workspaces: readonly string[]): Promise<string[]> {
  const texts: string[] = [];
  for (const { name, isOf } of await tenantTables(api)) {
    const { rows } = await api.database.owner.query<{ text: string }>(
      `SELECT '${name} ' || to_jsonb(t)::text AS text FROM ${name} t WHERE NOT (${isOf})`,
      [workspaces],
    );
    texts.push(...rows.map(({ text }) => text));
  }
  return texts;
}

/** Ids that stand in rows of these workspaces and in nobody else's: seeing one is seeing too much. A worker's card is public. */
export async function privateIds(api: TestApi, workspaces: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const { name, isOf } of await tenantTables(api)) {
    const { rows } = await api.database.owner.query<{ id: string }>(
      `SELECT DISTINCT m[1] AS id FROM ${name} t, regexp_matches(to_jsonb(t)::text, '${UUID}', 'g') m WHERE ${isOf}`,
      [workspaces],
    );
    for (const { id } of rows) found.add(id);
  }
  for (const text of await rowsOfOthers(api, workspaces)) for (const id of uuidsIn(text)) found.delete(id);
  const cards = await api.database.owner.query<{ id: string }>('SELECT id FROM talent.listing');
  for (const { id } of cards.rows) found.delete(id);
  return found;
}

/** Every row of every table, the queue's too. */
export async function everyRow(api: TestApi): Promise<string[]> {
  const { rows: tables } = await api.database.owner.query<{ name: string }>(
    `SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables
     WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await api.database.owner.query<{ text: string }>(
      `SELECT '${name} ' || to_jsonb(t)::text AS text FROM ${name} t`,
    );
    texts.push(...rows.map(({ text }) => text));
  }
  return texts;
}

export function uuidsIn(text: string): string[] {
  return text.match(new RegExp(UUID, 'g')) ?? [];
}
