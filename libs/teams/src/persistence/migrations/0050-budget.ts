import { protectTenantTable } from '@muster/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a run may cost, what is set aside for it in the books, and what models have cost. */
export class Teams1764000000050 implements MigrationInterface {
  readonly name = 'Teams1764000000050';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE teams.run
        ADD COLUMN limit_minor bigint NOT NULL DEFAULT 0,
        ADD COLUMN reserved_minor bigint NOT NULL DEFAULT 0 CHECK (reserved_minor >= 0),
        ADD COLUMN budget_asked_at timestamptz,
        ADD COLUMN budget_answered_at timestamptz,
        ADD COLUMN spending_stopped_at timestamptz,
        ADD COLUMN missing_minor bigint CHECK (missing_minor > 0),
        ADD COLUMN unpaid_seat_id uuid,
        ADD COLUMN lacking text CHECK (lacking IN ('budget', 'funds')),
        ADD CHECK ((spending_stopped_at IS NULL) = (missing_minor IS NULL)),
        ADD CHECK ((spending_stopped_at IS NULL) = (unpaid_seat_id IS NULL)),
        ADD CHECK ((spending_stopped_at IS NULL) = (lacking IS NULL));
      UPDATE teams.run SET limit_minor = greatest(budget_minor, quoted_minor), reserved_minor = coalesce((
        SELECT sum(amount_minor) FROM ledger.entry
        WHERE entry.workspace_id = run.workspace_id AND account = 'held/run/' || run.id AND amount_minor > 0), 0);

      CREATE TABLE teams.run_spend (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        run_id uuid NOT NULL,
        block_id uuid NOT NULL,
        model_label text NOT NULL,
        reserved_minor bigint NOT NULL CHECK (reserved_minor >= 0),
        spent_minor bigint CHECK (spent_minor >= 0),
        tokens integer,
        reserved_at timestamptz NOT NULL,
        settled_at timestamptz,
        PRIMARY KEY (workspace_id, id),
        FOREIGN KEY (workspace_id, run_id) REFERENCES teams.run (workspace_id, id),
        CHECK ((spent_minor IS NULL) = (settled_at IS NULL))
      );
      CREATE INDEX run_spend_run ON teams.run_spend (workspace_id, run_id);
      ${protectTenantTable('teams.run_spend', { grant: 'SELECT, INSERT, UPDATE' })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE teams.run_spend;
      ALTER TABLE teams.run
        DROP COLUMN limit_minor, DROP COLUMN reserved_minor, DROP COLUMN budget_asked_at, DROP COLUMN budget_answered_at,
        DROP COLUMN spending_stopped_at, DROP COLUMN missing_minor, DROP COLUMN unpaid_seat_id, DROP COLUMN lacking;
    `);
  }
}
