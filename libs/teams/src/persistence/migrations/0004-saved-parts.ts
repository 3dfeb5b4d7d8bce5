import { protectTenantTable } from '@muster/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A workspace's own library, and who made which version of a plan. */
export class Teams1764000000031 implements MigrationInterface {
  readonly name = 'Teams1764000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE teams.saved_part (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        title text NOT NULL,
        summary text NOT NULL,
        structure jsonb NOT NULL,
        parameter jsonb,
        ancestors jsonb NOT NULL,
        author text NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, id)
      );
      ${protectTenantTable('teams.saved_part', { grant: 'SELECT, INSERT, UPDATE, DELETE' })}
      ALTER TABLE teams.blueprint_version ADD COLUMN author text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE teams.blueprint_version DROP COLUMN author; DROP TABLE teams.saved_part;');
  }
}
