import { createSchema, protectTenantTable } from '@muster/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Routing1764000000004 implements MigrationInterface {
  readonly name = 'Routing1764000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${createSchema('routing')}

      CREATE TABLE routing.receipt (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        subject_kind text NOT NULL CHECK (subject_kind IN ('seat', 'task')),
        subject_id text NOT NULL,
        title text NOT NULL,
        document text NOT NULL,
        hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
        decided_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, id)
      );
      CREATE INDEX receipt_subject ON routing.receipt (workspace_id, subject_id, id);
      ${protectTenantTable('routing.receipt', { grant: 'SELECT, INSERT' })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA routing CASCADE');
  }
}
