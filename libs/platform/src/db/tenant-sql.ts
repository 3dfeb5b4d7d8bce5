/** Pieces of migrations that every context needs in the same words. */

/** Creates a context's schema; the working roles may look into it. */
export function createSchema(schema: string): string {
  return `CREATE SCHEMA IF NOT EXISTS ${schema}; GRANT USAGE ON SCHEMA ${schema} TO muster_app;`;
}

export interface TenantTableOptions {
  /** What the application may do with the rows. Records that must never change get `SELECT, INSERT`. */
  readonly grant?: string;
}

/**
 * The second wall of tenancy, behind the conditions of the store functions: without the setting no row is visible, and no row
 * can be written for another workspace. FORCE makes it hold for the owner as well. Call it right after CREATE TABLE.
 */
export function protectTenantTable(
  table: string,
  { grant = 'SELECT, INSERT, UPDATE, DELETE' }: TenantTableOptions = {},
): string {
  const sameWorkspace = `workspace_id = nullif(current_setting('app.workspace', true), '')::uuid`;
  return `
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
    CREATE POLICY workspace ON ${table} USING (${sameWorkspace}) WITH CHECK (${sameWorkspace});
    GRANT ${grant} ON ${table} TO muster_app;`;
}

/** A table outside the workspaces. Each one is listed, with its reason, in the house test of the schema. */
export function openGlobalTable(
  table: string,
  { grant = 'SELECT, INSERT, UPDATE, DELETE' }: TenantTableOptions = {},
): string {
  return `GRANT ${grant} ON ${table} TO muster_app;`;
}
