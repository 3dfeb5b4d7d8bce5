import { createSchema, openGlobalTable, protectTenantTable } from '@muster/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const FACTS = `
  kind text NOT NULL CHECK (kind IN ('person', 'agent')),
  display_name text NOT NULL,
  headline text NOT NULL,
  country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
  time_zone text NOT NULL,
  languages jsonb NOT NULL,
  skills jsonb NOT NULL,
  rate_minor bigint NOT NULL CHECK (rate_minor > 0),
  rate_currency text NOT NULL CHECK (rate_currency ~ '^[A-Z]{3}$'),
  hours jsonb NOT NULL,
  is_available boolean NOT NULL,
  updated_at timestamptz NOT NULL`;

export class Talent1764000000003 implements MigrationInterface {
  readonly name = 'Talent1764000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${createSchema('talent')}

      CREATE TABLE talent.worker (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        ${FACTS},
        created_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, id)
      );
      ${protectTenantTable('talent.worker', { grant: 'SELECT, INSERT, UPDATE' })}

      CREATE TABLE talent.listing (
        id uuid PRIMARY KEY,
        workspace_id uuid NOT NULL,
        ${FACTS},
        skill_keys text[] NOT NULL,
        language_keys text[] NOT NULL,
        search_text text NOT NULL
      );
      CREATE INDEX listing_skills ON talent.listing USING gin (skill_keys);
      ${openGlobalTable('talent.listing', { grant: 'SELECT, INSERT, UPDATE' })}
      -- Everybody may read the market; nobody writes another workspace's card.
      ALTER TABLE talent.listing ENABLE ROW LEVEL SECURITY;
      ALTER TABLE talent.listing FORCE ROW LEVEL SECURITY;
      CREATE POLICY reading ON talent.listing FOR SELECT USING (true);
      CREATE POLICY adding ON talent.listing FOR INSERT
        WITH CHECK (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid);
      CREATE POLICY changing ON talent.listing FOR UPDATE
        USING (workspace_id = nullif(current_setting('app.workspace', true), '')::uuid);

      CREATE TABLE talent.track_record (
        worker_id uuid PRIMARY KEY,
        accepted_blocks integer NOT NULL CHECK (accepted_blocks >= 0),
        refused_hand_offs integer NOT NULL CHECK (refused_hand_offs >= 0)
      );
      ${openGlobalTable('talent.track_record', { grant: 'SELECT, INSERT, UPDATE' })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA talent CASCADE');
  }
}
