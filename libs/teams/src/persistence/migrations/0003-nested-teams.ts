import { protectTenantTable } from '@muster/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Teams inside the team of a run, and which seat belongs to which. */
export class Teams1764000000030 implements MigrationInterface {
  readonly name = 'Teams1764000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE teams.run_team (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        run_id uuid NOT NULL,
        position integer NOT NULL,
        title text NOT NULL,
        parent_id uuid CHECK (parent_id <> id),
        lead_seat_id uuid,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, run_id) REFERENCES teams.run (workspace_id, id)
      );
      CREATE INDEX run_team_run ON teams.run_team (workspace_id, run_id);
      ${protectTenantTable('teams.run_team', { grant: 'SELECT, INSERT, UPDATE, DELETE' })}
      ALTER TABLE teams.run_seat ADD COLUMN team_id uuid;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE teams.run_seat DROP COLUMN team_id; DROP TABLE teams.run_team;');
  }
}
