import { protectTenantTable } from '@muster/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pools on call, how a workspace asks for holders, and how far the search for a seat is. */
export class Teams1764000000038 implements MigrationInterface {
  readonly name = 'Teams1764000000038';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE teams.offer
        ADD COLUMN said_yes_at timestamptz,
        ADD COLUMN answers_until timestamptz,
        ADD COLUMN is_known boolean NOT NULL DEFAULT false;
      ALTER TABLE teams.guest_offer ADD COLUMN said_yes_at timestamptz, ADD COLUMN answers_until timestamptz;

      CREATE TABLE teams.pool (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        name text NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, name)
      );
      ${protectTenantTable('teams.pool')}

      CREATE TABLE teams.pool_member (
        workspace_id uuid NOT NULL,
        pool_id uuid NOT NULL,
        worker_id uuid NOT NULL,
        worker_workspace_id uuid NOT NULL,
        worker_name text NOT NULL,
        state text NOT NULL CHECK (state IN ('asked', 'joined', 'declined', 'left')),
        version integer NOT NULL,
        asked_at timestamptz NOT NULL,
        answered_at timestamptz,
        PRIMARY KEY (workspace_id, pool_id, worker_id),
        FOREIGN KEY (workspace_id, pool_id) REFERENCES teams.pool (workspace_id, id)
      );
      ${protectTenantTable('teams.pool_member', { grant: 'SELECT, INSERT, UPDATE' })}

      CREATE TABLE teams.guest_pool (
        workspace_id uuid NOT NULL,
        pool_id uuid NOT NULL,
        worker_id uuid NOT NULL,
        owner_workspace_id uuid NOT NULL,
        pool_name text NOT NULL,
        worker_name text NOT NULL,
        state text NOT NULL CHECK (state IN ('asked', 'joined', 'declined', 'left')),
        version integer NOT NULL,
        asked_at timestamptz NOT NULL,
        answered_at timestamptz,
        PRIMARY KEY (workspace_id, pool_id, worker_id)
      );
      ${protectTenantTable('teams.guest_pool', { grant: 'SELECT, INSERT, UPDATE' })}

      CREATE TABLE teams.hiring_policy (
        workspace_id uuid NOT NULL,
        scope_id uuid NOT NULL,
        hold_minutes integer NOT NULL CHECK (hold_minutes > 0),
        wave_size integer NOT NULL CHECK (wave_size > 0),
        close_minutes integer NOT NULL CHECK (close_minutes > 0),
        is_familiar_first boolean NOT NULL,
        pool_id uuid,
        PRIMARY KEY (workspace_id, scope_id),
        FOREIGN KEY (workspace_id, pool_id) REFERENCES teams.pool (workspace_id, id)
      );
      ${protectTenantTable('teams.hiring_policy')}

      CREATE TABLE teams.opening (
        workspace_id uuid NOT NULL,
        seat_id uuid NOT NULL,
        run_id uuid NOT NULL,
        round integer NOT NULL,
        opened_at timestamptz NOT NULL,
        closes_at timestamptz NOT NULL,
        known_until timestamptz,
        asked_count integer NOT NULL,
        expected_minutes integer NOT NULL,
        PRIMARY KEY (workspace_id, seat_id),
        FOREIGN KEY (workspace_id, seat_id) REFERENCES teams.run_seat (workspace_id, id)
      );
      CREATE INDEX opening_run ON teams.opening (workspace_id, run_id);
      ${protectTenantTable('teams.opening', { grant: 'SELECT, INSERT, UPDATE' })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE teams.opening, teams.hiring_policy, teams.guest_pool, teams.pool_member, teams.pool;
      ALTER TABLE teams.guest_offer DROP COLUMN said_yes_at, DROP COLUMN answers_until;
      ALTER TABLE teams.offer DROP COLUMN said_yes_at, DROP COLUMN answers_until, DROP COLUMN is_known;
    `);
  }
}
