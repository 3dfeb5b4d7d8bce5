import { openGlobalTable, protectTenantTable } from '@muster/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is likely to come, when nobody wants to be asked, and which seats wait for somebody to be free. */
export class Teams1764000000040 implements MigrationInterface {
  readonly name = 'Teams1764000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${['keep_free', 'guest_keep_free'].map(keepFree).join('\n')}
      ALTER TABLE teams.guest_keep_free ADD COLUMN owner_workspace_id uuid NOT NULL;
      CREATE UNIQUE INDEX keep_free_once ON teams.keep_free (workspace_id, seat_id, worker_id);

      CREATE TABLE teams.seat_wish (
        workspace_id uuid NOT NULL,
        seat_id uuid NOT NULL,
        worker_id uuid NOT NULL,
        because text NOT NULL,
        PRIMARY KEY (workspace_id, seat_id, worker_id)
      );
      ${protectTenantTable('teams.seat_wish')}

      CREATE TABLE teams.quiet_hours (
        worker_id uuid PRIMARY KEY,
        time_zone text NOT NULL,
        from_minute integer NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
        to_minute integer NOT NULL CHECK (to_minute BETWEEN 0 AND 1439)
      );
      ${openGlobalTable('teams.quiet_hours')}

      CREATE TABLE teams.waiting_seat (
        seat_id uuid PRIMARY KEY,
        owner_workspace_id uuid NOT NULL,
        run_id uuid NOT NULL,
        skills text[] NOT NULL,
        since timestamptz NOT NULL
      );
      CREATE INDEX waiting_seat_skills ON teams.waiting_seat USING gin (skills);
      ${openGlobalTable('teams.waiting_seat')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE teams.waiting_seat, teams.quiet_hours, teams.seat_wish, teams.guest_keep_free, teams.keep_free;',
    );
  }
}

function keepFree(name: string): string {
  return `
      CREATE TABLE teams.${name} (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        seat_id uuid NOT NULL,
        seat_title text NOT NULL,
        worker_id uuid NOT NULL,
        worker_workspace_id uuid NOT NULL,
        worker_name text NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        because text NOT NULL,
        state text NOT NULL CHECK (state IN ('asked', 'kept', 'declined')),
        version integer NOT NULL,
        asked_at timestamptz NOT NULL,
        answered_at timestamptz,
        PRIMARY KEY (workspace_id, id),
        CHECK (starts_at < ends_at)
      );
      ${protectTenantTable(`teams.${name}`, { grant: 'SELECT, INSERT, UPDATE' })}`;
}
