import { openGlobalTable } from '@muster/platform';

const GRANT = { grant: 'SELECT, INSERT, UPDATE' } as const;

/** Public vocabularies; nothing in them belongs to anybody here. */
export const TAXONOMY_SQL = `
  CREATE TABLE talent.taxonomy_entry (
    source text NOT NULL,
    code text NOT NULL,
    kind text NOT NULL,
    label text NOT NULL,
    description text NOT NULL,
    zone integer,
    PRIMARY KEY (source, code)
  );
  ${openGlobalTable('talent.taxonomy_entry', GRANT)}
  CREATE TABLE talent.taxonomy_name (
    source text NOT NULL,
    code text NOT NULL,
    name text NOT NULL COLLATE "C",
    PRIMARY KEY (source, code, name)
  );
  CREATE INDEX taxonomy_name_name ON talent.taxonomy_name (name);
  ${openGlobalTable('talent.taxonomy_name', GRANT)}
  CREATE TABLE talent.taxonomy_tool (
    code text NOT NULL,
    tool text NOT NULL,
    is_hot boolean NOT NULL,
    is_in_demand boolean NOT NULL,
    PRIMARY KEY (code, tool)
  );
  ${openGlobalTable('talent.taxonomy_tool', GRANT)}
  CREATE TABLE talent.taxonomy_task (
    code text NOT NULL,
    task_id text NOT NULL,
    task text NOT NULL,
    PRIMARY KEY (code, task_id)
  );
  ${openGlobalTable('talent.taxonomy_task', GRANT)}`;
