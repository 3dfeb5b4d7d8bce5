import { createSchema, protectTenantTable } from '@muster/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { HIRING, PACKETS } from './0001-teams-work.ts';

const PLANS = `
  CREATE TABLE teams.blueprint (
    workspace_id uuid NOT NULL,
    id uuid NOT NULL,
    title text NOT NULL,
    brief text NOT NULL,
    deadline timestamptz,
    budget_minor bigint NOT NULL CHECK (budget_minor > 0),
    currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
    data_classes text[] NOT NULL,
    data_origin text NOT NULL CHECK (data_origin ~ '^[A-Z]{2}$'),
    materials jsonb NOT NULL,
    version integer NOT NULL CHECK (version > 0),
    created_at timestamptz NOT NULL,
    run_id uuid,
    PRIMARY KEY (workspace_id, id)
  );
  ${protectTenantTable('teams.blueprint', { grant: 'SELECT, INSERT, UPDATE' })}

  CREATE TABLE teams.blueprint_version (
    workspace_id uuid NOT NULL,
    blueprint_id uuid NOT NULL,
    version integer NOT NULL,
    structure jsonb NOT NULL,
    created_at timestamptz NOT NULL,
    PRIMARY KEY (workspace_id, blueprint_id, version),
    FOREIGN KEY (workspace_id, blueprint_id) REFERENCES teams.blueprint (workspace_id, id)
  );
  ${protectTenantTable('teams.blueprint_version', { grant: 'SELECT, INSERT' })}`;

const RUNS = `
  CREATE TABLE teams.run (
    workspace_id uuid NOT NULL,
    id uuid NOT NULL,
    blueprint_id uuid NOT NULL,
    blueprint_version integer NOT NULL,
    title text NOT NULL,
    brief text NOT NULL,
    state text NOT NULL CHECK (state IN ('hiring', 'live', 'paused', 'finished', 'closed', 'cancelled')),
    variant text NOT NULL CHECK (variant IN ('ai-with-review', 'mixed', 'people-only')),
    launched_at timestamptz NOT NULL,
    deadline timestamptz,
    finish_at timestamptz,
    finished_at timestamptz,
    budget_minor bigint NOT NULL,
    quoted_minor bigint NOT NULL,
    currency text NOT NULL,
    fee_basis_points integer NOT NULL,
    data_classes text[] NOT NULL,
    data_origin text NOT NULL,
    materials jsonb NOT NULL,
    PRIMARY KEY (workspace_id, id),
    UNIQUE (workspace_id, blueprint_id),
    FOREIGN KEY (workspace_id, blueprint_id) REFERENCES teams.blueprint (workspace_id, id)
  );
  ${protectTenantTable('teams.run', { grant: 'SELECT, INSERT, UPDATE' })}

  CREATE TABLE teams.run_block (
    workspace_id uuid NOT NULL,
    id uuid NOT NULL,
    run_id uuid NOT NULL,
    position integer NOT NULL,
    key text NOT NULL,
    title text NOT NULL,
    description text NOT NULL,
    library_block_id text,
    seat_id uuid NOT NULL,
    review_seat_id uuid NOT NULL CHECK (review_seat_id <> seat_id),
    inputs jsonb NOT NULL,
    outputs jsonb NOT NULL,
    criteria jsonb NOT NULL,
    person_minutes integer NOT NULL CHECK (person_minutes > 0),
    agent_minutes integer CHECK (agent_minutes > 0),
    review_minutes integer NOT NULL CHECK (review_minutes > 0),
    ai_fit text NOT NULL,
    data_classes text[] NOT NULL,
    state text NOT NULL CHECK
      (state IN ('waiting', 'ready', 'in-progress', 'delivered', 'accepted', 'refused', 'paused', 'cancelled')),
    is_late boolean NOT NULL,
    planned_start timestamptz,
    planned_finish timestamptz,
    planned_accepted timestamptz,
    slack_minutes integer NOT NULL,
    is_critical boolean NOT NULL,
    started_at timestamptz,
    delivered_at timestamptz,
    accepted_at timestamptz,
    rework_from timestamptz,
    expected_finish timestamptz,
    due_at timestamptz,
    estimate_requests jsonb NOT NULL,
    escalated_at timestamptz,
    producers jsonb NOT NULL,
    price_minor bigint,
    PRIMARY KEY (workspace_id, id),
    UNIQUE (workspace_id, run_id, key),
    FOREIGN KEY (workspace_id, run_id) REFERENCES teams.run (workspace_id, id)
  );
  ${protectTenantTable('teams.run_block', { grant: 'SELECT, INSERT, UPDATE' })}

  CREATE TABLE teams.run_link (
    workspace_id uuid NOT NULL,
    run_id uuid NOT NULL,
    from_block_id uuid NOT NULL,
    to_block_id uuid NOT NULL,
    kind text NOT NULL CHECK (kind IN ('hand-off', 'stream', 'collaborate')),
    PRIMARY KEY (workspace_id, run_id, from_block_id, to_block_id),
    FOREIGN KEY (workspace_id, run_id) REFERENCES teams.run (workspace_id, id)
  );
  ${protectTenantTable('teams.run_link', { grant: 'SELECT, INSERT' })}`;

export class Teams1764000000007 implements MigrationInterface {
  readonly name = 'Teams1764000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query([createSchema('teams'), PLANS, RUNS, HIRING, PACKETS].join('\n'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA teams CASCADE');
  }
}
