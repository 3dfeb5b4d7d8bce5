import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createSchema, protectTenantTable } from '../db/tenant-sql.ts';

export class Platform1764000000001 implements MigrationInterface {
  readonly name = 'Platform1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${createSchema('platform')}
      GRANT USAGE ON SCHEMA platform TO muster_relay;

      CREATE TABLE platform.event (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        topic text NOT NULL,
        payload jsonb NOT NULL,
        subject_id uuid,
        actor_kind text NOT NULL CHECK (actor_kind IN ('person', 'agent', 'system')),
        actor_id text,
        actor_name text NOT NULL,
        trace_id text NOT NULL,
        occurred_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, id)
      );
      CREATE INDEX event_subject ON platform.event (workspace_id, subject_id, id);
      ${protectTenantTable('platform.event', { grant: 'SELECT, INSERT' })}

      CREATE TABLE platform.intent (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        job text NOT NULL,
        payload jsonb NOT NULL,
        state text NOT NULL CHECK (state IN ('due', 'queued', 'done', 'dead')),
        due_at timestamptz NOT NULL,
        epoch integer NOT NULL,
        attempts integer NOT NULL,
        queued_at timestamptz,
        done_at timestamptz,
        last_error text,
        trace_id text NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, id)
      );
      CREATE INDEX intent_due ON platform.intent (due_at, workspace_id) WHERE state = 'due';
      CREATE INDEX intent_queued ON platform.intent (queued_at) WHERE state = 'queued';
      ${protectTenantTable('platform.intent', { grant: 'SELECT, INSERT' })}
      -- The relay is the one reader across workspaces, and of this table alone.
      CREATE POLICY relay ON platform.intent TO muster_relay USING (true) WITH CHECK (true);
      GRANT SELECT, UPDATE ON platform.intent TO muster_relay;

      CREATE TABLE platform.effect (
        workspace_id uuid NOT NULL,
        effect_key text NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, effect_key)
      );
      ${protectTenantTable('platform.effect', { grant: 'SELECT, INSERT' })}

      CREATE TABLE platform.idempotency (
        workspace_id uuid NOT NULL,
        principal text NOT NULL,
        operation text NOT NULL,
        key text NOT NULL,
        fingerprint text NOT NULL,
        outcome jsonb,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, principal, operation, key)
      );
      ${protectTenantTable('platform.idempotency')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA platform CASCADE');
  }
}
