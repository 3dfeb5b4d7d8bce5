import { createSchema, openGlobalTable, protectTenantTable } from '@muster/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity1764000000002 implements MigrationInterface {
  readonly name = 'Identity1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${createSchema('identity')}

      CREATE TABLE identity.workspace (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        kind text NOT NULL CHECK (kind IN ('business', 'freelancer', 'agent_operator')),
        country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
        currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
        time_zone text NOT NULL,
        created_at timestamptz NOT NULL
      );
      ${openGlobalTable('identity.workspace', { grant: 'SELECT, INSERT, UPDATE' })}

      CREATE TABLE identity.business (
        workspace_id uuid PRIMARY KEY REFERENCES identity.workspace (id),
        legal_name text NOT NULL,
        street text, city text, post_code text, region text, tax_id text, local_tax_number text,
        is_small_business boolean NOT NULL,
        payout_account text
      );
      ${protectTenantTable('identity.business', { grant: 'SELECT, INSERT, UPDATE' })}

      CREATE TABLE identity.person (
        id uuid PRIMARY KEY,
        email text NOT NULL UNIQUE,
        name text NOT NULL,
        password_hash text NOT NULL,
        locale text NOT NULL,
        created_at timestamptz NOT NULL
      );
      ${openGlobalTable('identity.person', { grant: 'SELECT, INSERT, UPDATE' })}

      CREATE TABLE identity.membership (
        workspace_id uuid NOT NULL REFERENCES identity.workspace (id),
        person_id uuid NOT NULL REFERENCES identity.person (id),
        role text NOT NULL CHECK (role IN ('owner', 'manager', 'member', 'accountant', 'worker')),
        created_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, person_id)
      );
      CREATE INDEX membership_person ON identity.membership (person_id);
      ${openGlobalTable('identity.membership')}

      CREATE TABLE identity.session (
        id uuid PRIMARY KEY,
        token_hash text NOT NULL UNIQUE,
        person_id uuid NOT NULL REFERENCES identity.person (id),
        workspace_id uuid NOT NULL REFERENCES identity.workspace (id),
        device text NOT NULL,
        started_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        revoked_at timestamptz
      );
      CREATE INDEX session_person ON identity.session (person_id);
      ${openGlobalTable('identity.session', { grant: 'SELECT, INSERT, UPDATE' })}

      CREATE TABLE identity.api_key (
        id uuid PRIMARY KEY,
        workspace_id uuid NOT NULL REFERENCES identity.workspace (id),
        name text NOT NULL,
        prefix text NOT NULL,
        key_hash text NOT NULL UNIQUE,
        scopes text[] NOT NULL,
        worker_id uuid,
        created_by uuid NOT NULL REFERENCES identity.person (id),
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        last_used_at timestamptz,
        revoked_at timestamptz
      );
      CREATE INDEX api_key_workspace ON identity.api_key (workspace_id);
      ${openGlobalTable('identity.api_key', { grant: 'SELECT, INSERT, UPDATE' })}

      CREATE TABLE identity.attempt (
        subject text NOT NULL,
        minute timestamptz NOT NULL,
        count integer NOT NULL,
        PRIMARY KEY (subject, minute)
      );
      ${openGlobalTable('identity.attempt')}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA identity CASCADE');
  }
}
