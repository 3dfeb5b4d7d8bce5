import { createSchema, protectTenantTable } from '@muster/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Contracts1764000000008 implements MigrationInterface {
  readonly name = 'Contracts1764000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${createSchema('contracts')}

      CREATE TABLE contracts.engagement (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        run_id uuid NOT NULL,
        run_title text NOT NULL,
        seat_id uuid NOT NULL,
        seat_title text NOT NULL,
        worker_id uuid NOT NULL,
        worker_kind text NOT NULL CHECK (worker_kind IN ('person', 'agent')),
        worker_name text NOT NULL,
        operator_name text NOT NULL,
        client_workspace_id uuid NOT NULL,
        client_name text NOT NULL,
        worker_workspace_id uuid NOT NULL,
        price_minor bigint NOT NULL,
        currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
        terms text NOT NULL,
        agreed_at timestamptz NOT NULL,
        ended_at timestamptz,
        PRIMARY KEY (workspace_id, id),
        CHECK (workspace_id IN (client_workspace_id, worker_workspace_id))
      );
      CREATE INDEX engagement_run ON contracts.engagement (workspace_id, run_id);
      -- What was agreed stays as it is; an engagement can only end.
      ${protectTenantTable('contracts.engagement', { grant: 'SELECT, INSERT, UPDATE (ended_at)' })}

      CREATE TABLE contracts.engaged_block (
        workspace_id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        block_id uuid NOT NULL,
        duty text NOT NULL CHECK (duty IN ('work', 'review')),
        position integer NOT NULL,
        title text NOT NULL,
        price_minor bigint NOT NULL,
        accepted_at timestamptz,
        PRIMARY KEY (workspace_id, engagement_id, block_id, duty),
        FOREIGN KEY (workspace_id, engagement_id) REFERENCES contracts.engagement (workspace_id, id)
      );
      ${protectTenantTable('contracts.engaged_block', { grant: 'SELECT, INSERT, UPDATE (accepted_at)' })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA contracts CASCADE');
  }
}
