import { protectTenantTable } from '@muster/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why somebody was not asked, and the looks of people at decisions that nobody made. */
export class Teams1764000000039 implements MigrationInterface {
  readonly name = 'Teams1764000000039';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE teams.pass_over (
        workspace_id uuid NOT NULL,
        seat_id uuid NOT NULL,
        worker_id uuid NOT NULL,
        run_id uuid NOT NULL,
        worker_workspace_id uuid NOT NULL,
        worker_name text NOT NULL,
        because text NOT NULL CHECK (because IN ('rule', 'ranked', 'not-chosen')),
        says text NOT NULL,
        receipt_id uuid,
        version integer NOT NULL,
        decided_at timestamptz NOT NULL,
        told_version integer NOT NULL DEFAULT 0,
        PRIMARY KEY (workspace_id, seat_id, worker_id),
        FOREIGN KEY (workspace_id, seat_id) REFERENCES teams.run_seat (workspace_id, id)
      );
      CREATE INDEX pass_over_run ON teams.pass_over (workspace_id, run_id);
      ${protectTenantTable('teams.pass_over')}

      CREATE TABLE teams.guest_pass_over (
        workspace_id uuid NOT NULL,
        seat_id uuid NOT NULL,
        worker_id uuid NOT NULL,
        owner_workspace_id uuid NOT NULL,
        worker_name text NOT NULL,
        seat_title text NOT NULL,
        because text NOT NULL,
        says text NOT NULL,
        version integer NOT NULL,
        decided_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, seat_id, worker_id)
      );
      ${protectTenantTable('teams.guest_pass_over', { grant: 'SELECT, INSERT, UPDATE' })}

      ${['review', 'guest_review'].map(reviews).join('\n')}
      CREATE INDEX review_open ON teams.review (workspace_id, due_at) WHERE state = 'open';
      ALTER TABLE teams.review
        ADD COLUMN decided_by_id text,
        ADD COLUMN answered_by_id text;
      ALTER TABLE teams.guest_review ADD COLUMN owner_workspace_id uuid NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE teams.guest_review, teams.review, teams.guest_pass_over, teams.pass_over;');
  }
}

function reviews(name: string): string {
  return `
      CREATE TABLE teams.${name} (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        decision text NOT NULL CHECK (decision IN ('offer', 'pass-over', 'release')),
        subject_id uuid NOT NULL,
        seat_id uuid NOT NULL,
        run_id uuid NOT NULL,
        seat_title text NOT NULL,
        worker_id uuid NOT NULL,
        worker_workspace_id uuid NOT NULL,
        worker_name text NOT NULL,
        decision_says text NOT NULL,
        question text NOT NULL,
        state text NOT NULL CHECK (state IN ('open', 'upheld', 'changed')),
        version integer NOT NULL,
        asked_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        answer text,
        answered_by text,
        answered_at timestamptz,
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, decision, subject_id, worker_id)
      );
      ${protectTenantTable(`teams.${name}`, { grant: 'SELECT, INSERT, UPDATE' })}`;
}
