import { createSchema, protectTenantTable } from '@muster/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Documents1764000000005 implements MigrationInterface {
  readonly name = 'Documents1764000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${createSchema('documents')}

      CREATE TABLE documents.file (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        name text NOT NULL,
        media_type text NOT NULL,
        size_bytes integer NOT NULL CHECK (size_bytes > 0),
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        created_at timestamptz NOT NULL,
        uploaded_at timestamptz,
        PRIMARY KEY (workspace_id, id)
      );
      ${protectTenantTable('documents.file', { grant: 'SELECT, INSERT, UPDATE (uploaded_at)' })}

      CREATE TABLE documents.run_file (
        workspace_id uuid NOT NULL,
        run_id uuid NOT NULL,
        file_id uuid NOT NULL,
        PRIMARY KEY (workspace_id, run_id, file_id),
        FOREIGN KEY (workspace_id, file_id) REFERENCES documents.file (workspace_id, id)
      );
      CREATE INDEX run_file_file ON documents.run_file (workspace_id, file_id);
      ${protectTenantTable('documents.run_file', { grant: 'SELECT, INSERT' })}

      CREATE TABLE documents.reader (
        workspace_id uuid NOT NULL,
        run_id uuid NOT NULL,
        reader_workspace_id uuid NOT NULL,
        granted_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, run_id, reader_workspace_id)
      );
      ${protectTenantTable('documents.reader', { grant: 'SELECT, INSERT, DELETE' })}

      CREATE TABLE documents.shared_run (
        workspace_id uuid NOT NULL,
        run_id uuid NOT NULL,
        owner_workspace_id uuid NOT NULL,
        PRIMARY KEY (workspace_id, run_id)
      );
      ${protectTenantTable('documents.shared_run', { grant: 'SELECT, INSERT, DELETE' })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA documents CASCADE');
  }
}
