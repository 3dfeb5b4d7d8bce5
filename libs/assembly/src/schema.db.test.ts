import { allTables } from '@muster/assembly';
import { openTestDatabase, type TestDatabase } from '@muster/testing';
import { DataSource, type EntityMetadata } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Tables that belong to no workspace, each with its reason. Everything else is keyed by workspace and walled off. */
const GLOBAL_TABLES: Readonly<Record<string, string>> = {
  'identity.workspace': 'a workspace must be found before one can be entered; holds its name card only',
  'identity.person': 'a person belongs to several workspaces and signs in before choosing one',
  'identity.membership': 'tells which workspaces a person may enter',
  'identity.session': 'found by its token before a workspace is known',
  'identity.api_key': 'found by its hash before a workspace is known',
  'identity.attempt': 'counts sign-in tries per account and address',
  'talent.listing': 'the published card of a worker: search crosses workspaces by purpose',
  'talent.search_entry': 'what a published card is found by, beside the card',
  'talent.skill_entry': 'the order of the published cards in each skill',
  'talent.search_word': 'single words of published names and headlines, for those who mistype them',
  'talent.taxonomy_entry': 'a public vocabulary, the same for everybody',
  'talent.taxonomy_name': 'names of the public vocabulary',
  'talent.taxonomy_tool': 'software of the public vocabulary',
  'talent.taxonomy_task': 'sentences of the public vocabulary',
  'talent.outcome_count': 'counts per worker, added to by every client; names nobody but the worker',
  'teams.quiet_hours': 'when a person does not want to be asked: openings of every workspace keep to it',
  'teams.waiting_seat': 'seats that ran out of people: whoever becomes free wakes them from another workspace',
};

/** What the relay's role works on across workspaces; of idempotency keys it sees nothing but their age. */
const RELAY_READS = ['platform.intent', 'platform.idempotency'];

const OUR_SCHEMAS = `n.nspname NOT IN ('pg_catalog', 'information_schema', 'public', 'bullmq') AND n.nspname NOT LIKE 'pg_%'`;

let database: TestDatabase;
let tables: readonly string[];
let entities: readonly EntityMetadata[];
beforeAll(async () => {
  database = await openTestDatabase();
  const rows = await query<{ name: string }>(
    `SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND ${OUR_SCHEMAS} ORDER BY 1`,
  );
  tables = rows.map(({ name }) => name);
  const source = new DataSource({ type: 'postgres', url: database.url, entities: [...allTables] });
  await source.initialize();
  entities = source.entityMetadatas;
  await source.destroy();
});
afterAll(() => database.close());

const workspaceTables = () => tables.filter((name) => !(name in GLOBAL_TABLES));

async function query<Row extends object>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
  return (await database.owner.query<Row>(sql, parameters)).rows;
}

describe('migrations and tables', () => {
  it('describe the same columns', async () => {
    const columns = await query<{ name: string; column: string; type: string; nullable: boolean }>(
      `SELECT n.nspname || '.' || c.relname AS name, a.attname AS column, format_type(a.atttypid, NULL) AS type, NOT a.attnotnull AS nullable
       FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped AND ${OUR_SCHEMAS}`,
    );
    const inDatabase = columns
      .map(({ name, column, type, nullable }) => `${name}.${column} ${type}${nullable ? ' null' : ''}`)
      .sort();
    const inCode = entities.flatMap((entity) =>
      entity.columns.map(
        (column) =>
          `${entity.schema}.${entity.tableName}.${column.databaseName} ${fullType(String(column.type))}${column.isArray ? '[]' : ''}${column.isNullable ? ' null' : ''}`,
      ),
    );
    expect(inCode.sort()).toEqual(inDatabase);
  });

  it('agree on the primary keys', async () => {
    const keys = await primaryKeys();
    for (const entity of entities) {
      const columns = entity.primaryColumns.map(({ databaseName }) => databaseName).sort();
      expect([...(keys.get(`${entity.schema}.${entity.tableName}`) ?? [])].sort(), entity.tableName).toEqual(columns);
    }
  });
});

describe('every table of workspaces', () => {
  it('has the workspace first in its primary key', async () => {
    const keys = await primaryKeys();
    const wrong = workspaceTables().filter((name) => keys.get(name)?.[0] !== 'workspace_id');
    expect(wrong).toEqual([]);
  });

  it('has the workspace in every unique and foreign key', async () => {
    const rows = await query<{ name: string; key: string; target: string | null }>(
      `SELECT n.nspname || '.' || c.relname AS name, i.indexrelid::regclass::text AS key, NULL AS target
       FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE i.indisunique AND ${OUR_SCHEMAS}
         AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY (i.indkey) AND a.attname = 'workspace_id')
       UNION ALL
       SELECT n.nspname || '.' || c.relname, k.conname, k.confrelid::regclass::text
       FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE k.contype = 'f' AND ${OUR_SCHEMAS}
         AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY (k.conkey) AND a.attname = 'workspace_id')`,
    );
    expect(rows.filter(({ name }) => !(name in GLOBAL_TABLES))).toEqual([]);
  });

  it('is walled off by row-level security, for its owner too, with one policy on one equality', async () => {
    const rows = await query<{ name: string; enabled: boolean; forced: boolean; policies: string[] }>(
      `SELECT n.nspname || '.' || c.relname AS name, c.relrowsecurity AS enabled, c.relforcerowsecurity AS forced,
              coalesce((SELECT array_agg(p.policyname::text || ' to ' || p.roles::text || ': ' || p.qual ORDER BY p.policyname) FROM pg_policies p
                        WHERE p.schemaname = n.nspname AND p.tablename = c.relname), '{}') AS policies
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'r' AND ${OUR_SCHEMAS}`,
    );
    const wall = `workspace to {public}: (workspace_id = (NULLIF(current_setting('app.workspace'::text, true), ''::text))::uuid)`;
    for (const { name, enabled, forced, policies } of rows.filter((row) => !(row.name in GLOBAL_TABLES))) {
      expect({ name, enabled, forced }).toEqual({ name, enabled: true, forced: true });
      const relay = RELAY_READS.includes(name) ? ['relay to {muster_relay}: true'] : [];
      expect(policies, name).toEqual([...relay, wall]);
    }
  });

  it('belongs neither to the application nor to anybody it can become', async () => {
    const [role] = await query<{ super: boolean; bypass: boolean; owned: string; roles: string }>(
      `SELECT r.rolsuper AS super, r.rolbypassrls AS bypass, (SELECT count(*) FROM pg_class WHERE relowner = r.oid) AS owned,
              (SELECT count(*) FROM pg_auth_members WHERE member = r.oid) AS roles FROM pg_roles r WHERE rolname = 'muster_app'`,
    );
    expect(role).toEqual({ super: false, bypass: false, owned: '0', roles: '0' });
  });
});

it('names only global tables that exist', () => {
  expect(Object.keys(GLOBAL_TABLES).filter((name) => !tables.includes(name))).toEqual([]);
});

it('uses no triggers and no sequences: neither runs on distributed tables', async () => {
  const rows = await query(
    `SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind = 'S' AND ${OUR_SCHEMAS}
     UNION ALL SELECT t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE NOT t.tgisinternal AND ${OUR_SCHEMAS}`,
  );
  expect(rows).toEqual([]);
});

async function primaryKeys(): Promise<Map<string, string[]>> {
  const rows = await query<{ name: string; columns: string[] }>(
    `SELECT n.nspname || '.' || c.relname AS name,
            (SELECT array_agg(a.attname::text ORDER BY k.position) FROM unnest(i.indkey) WITH ORDINALITY AS k (number, position)
             JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number) AS columns
     FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace WHERE i.indisprimary AND ${OUR_SCHEMAS}`,
  );
  return new Map(rows.map(({ name, columns }) => [name, columns]));
}

function fullType(type: string): string {
  return type === 'timestamptz' ? 'timestamp with time zone' : type;
}
