import { protectTenantTable } from '@muster/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a run came to stand as it does, who is still alive in it, and which versions were worked with. */
export class Teams1764000000042 implements MigrationInterface {
  readonly name = 'Teams1764000000042';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE teams.run_log (
        workspace_id uuid NOT NULL,
        run_id uuid NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        at timestamptz NOT NULL,
        actor_kind text NOT NULL,
        actor_id text NOT NULL,
        actor_name text NOT NULL,
        subject_kind text NOT NULL CHECK (subject_kind IN ('run', 'block', 'seat')),
        subject_id uuid NOT NULL,
        what text NOT NULL,
        from_state text,
        state text NOT NULL,
        is_late boolean NOT NULL,
        holder_offer_id uuid,
        PRIMARY KEY (workspace_id, run_id, version),
        FOREIGN KEY (workspace_id, run_id) REFERENCES teams.run (workspace_id, id)
      );
      CREATE INDEX run_log_subject ON teams.run_log (workspace_id, run_id, subject_id, version DESC);
      ${protectTenantTable('teams.run_log', { grant: 'SELECT, INSERT' })}

      CREATE TABLE teams.taken_version (
        workspace_id uuid NOT NULL,
        block_id uuid NOT NULL,
        source_block_id uuid NOT NULL,
        version integer NOT NULL CHECK (version > 0),
        run_id uuid NOT NULL,
        taken_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, block_id, source_block_id, version),
        FOREIGN KEY (workspace_id, source_block_id, version) REFERENCES teams.packet (workspace_id, block_id, version)
      );
      CREATE INDEX taken_version_run ON teams.taken_version (workspace_id, run_id);
      ${protectTenantTable('teams.taken_version', { grant: 'SELECT, INSERT' })}

      ALTER TABLE teams.packet
        ADD COLUMN stage text NOT NULL DEFAULT 'final' CHECK (stage IN ('interim', 'final')),
        ADD COLUMN sources jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN makers jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN models jsonb NOT NULL DEFAULT '[]',
        ADD CHECK (state <> 'accepted' OR stage = 'final');

      ALTER TABLE teams.run_block
        ADD COLUMN lease_until timestamptz,
        ADD COLUMN lease_renewed_at timestamptz,
        ADD COLUMN lease_asked_at timestamptz,
        ADD CHECK (lease_until IS NULL OR state IN ('in-progress', 'refused'));
      ALTER TABLE teams.seat_holder
        ADD COLUMN settled_minor bigint NOT NULL DEFAULT 0 CHECK (settled_minor >= 0);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE teams.taken_version, teams.run_log;
      ALTER TABLE teams.packet DROP COLUMN stage, DROP COLUMN sources, DROP COLUMN makers, DROP COLUMN models;
      ALTER TABLE teams.run_block DROP COLUMN lease_until, DROP COLUMN lease_renewed_at, DROP COLUMN lease_asked_at;
      ALTER TABLE teams.seat_holder DROP COLUMN settled_minor;
    `);
  }
}
