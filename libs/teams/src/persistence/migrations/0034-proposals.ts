import { protectTenantTable } from '@muster/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people wish to change in a plan, what they say to each other, and what a merge may change in a run. */
export class Teams1764000000034 implements MigrationInterface {
  readonly name = 'Teams1764000000034';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE teams.message (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        run_id uuid NOT NULL,
        block_id uuid,
        text text NOT NULL,
        author_kind text NOT NULL CHECK (author_kind IN ('person', 'agent', 'system')),
        author_id text,
        author_name text NOT NULL,
        author_workspace_id uuid NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, run_id) REFERENCES teams.run (workspace_id, id)
      );
      CREATE INDEX message_run ON teams.message (workspace_id, run_id, id);
      ${protectTenantTable('teams.message', { grant: 'SELECT, INSERT' })}

      CREATE TABLE teams.proposal (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        run_id uuid,
        blueprint_id uuid NOT NULL,
        title text NOT NULL,
        why text NOT NULL,
        state text NOT NULL CHECK (state IN ('draft', 'open', 'merged', 'declined', 'withdrawn')),
        ancestor_version integer NOT NULL,
        ancestor jsonb NOT NULL,
        branch jsonb NOT NULL,
        decisions jsonb NOT NULL,
        revision integer NOT NULL,
        author_kind text NOT NULL CHECK (author_kind IN ('person', 'agent', 'system')),
        author_id text,
        author_name text NOT NULL,
        author_workspace_id uuid NOT NULL,
        message_id uuid,
        created_at timestamptz NOT NULL,
        decided_at timestamptz,
        decided_by text,
        decided_because text,
        merged_version integer,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, blueprint_id) REFERENCES teams.blueprint (workspace_id, id),
        FOREIGN KEY (workspace_id, run_id) REFERENCES teams.run (workspace_id, id),
        CHECK ((state = 'merged') = (merged_version IS NOT NULL))
      );
      CREATE INDEX proposal_run ON teams.proposal (workspace_id, run_id, id);
      CREATE INDEX proposal_blueprint ON teams.proposal (workspace_id, blueprint_id, id);
      ${protectTenantTable('teams.proposal', { grant: 'SELECT, INSERT, UPDATE' })}

      ALTER TABLE teams.run_seat ADD COLUMN ask_first uuid, ADD COLUMN removed_at timestamptz;
      ALTER TABLE teams.run_block ADD COLUMN fixed_from timestamptz, ADD COLUMN fixed_until timestamptz,
        ADD CHECK ((fixed_from IS NULL) = (fixed_until IS NULL));
      -- The structure of a run changes by merged proposals, its links included.
      GRANT DELETE ON teams.run_link TO muster_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE teams.run_block DROP COLUMN fixed_from, DROP COLUMN fixed_until;
      ALTER TABLE teams.run_seat DROP COLUMN ask_first, DROP COLUMN removed_at;
      REVOKE DELETE ON teams.run_link FROM muster_app;
      DROP TABLE teams.proposal, teams.message;
    `);
  }
}
