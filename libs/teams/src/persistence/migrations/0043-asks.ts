import { protectTenantTable } from '@muster/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody in a run waits for a person to approve, answer or take over. */
export class Teams1764000000043 implements MigrationInterface {
  readonly name = 'Teams1764000000043';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE teams.ask (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        run_id uuid NOT NULL,
        block_id uuid NOT NULL,
        kind text NOT NULL CHECK (kind IN ('approve', 'answer', 'take-over')),
        state text NOT NULL CHECK (state IN
          ('open', 'escalated', 'approved', 'refused', 'answered', 'taken-over', 'kept', 'timed-out', 'withdrawn')),
        question text NOT NULL,
        options text[] NOT NULL,
        act text NOT NULL CHECK (act IN ('words', 'redo', 'pass-on')),
        otherwise text,
        is_waiting boolean NOT NULL,
        asked_by text NOT NULL,
        asked_by_name text NOT NULL,
        asked_by_worker_id uuid,
        asked_in_workspace_id uuid NOT NULL,
        to_seat_id uuid,
        asked_at timestamptz NOT NULL,
        escalates_at timestamptz NOT NULL,
        times_out_at timestamptz NOT NULL,
        escalated_at timestamptz,
        left_minutes integer,
        answer text,
        answered_by text,
        answered_by_name text,
        answered_at timestamptz,
        resumed_as text,
        resumed_at timestamptz,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, block_id) REFERENCES teams.run_block (workspace_id, id),
        CHECK ((state IN ('open', 'escalated')) = (resumed_at IS NULL))
      );
      CREATE INDEX ask_run ON teams.ask (workspace_id, run_id);
      -- One request to do a block again, or to pass it on, is open at a time.
      CREATE UNIQUE INDEX ask_one_act ON teams.ask (workspace_id, block_id, act)
        WHERE act <> 'words' AND state IN ('open', 'escalated');
      ${protectTenantTable('teams.ask', { grant: 'SELECT, INSERT, UPDATE' })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE teams.ask');
  }
}
