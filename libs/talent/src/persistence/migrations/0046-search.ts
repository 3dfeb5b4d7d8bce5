import { openGlobalTable } from '@muster/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fillMarket } from './fill-market.ts';

const OWN = `workspace_id = nullif(current_setting('app.workspace', true), '')::uuid`;

/** Everybody may read the market; nobody writes another workspace's part of it. */
function ownWrites(table: string): string {
  return `
    ${openGlobalTable(table)}
    ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;
    CREATE POLICY reading ON ${table} FOR SELECT USING (true);
    CREATE POLICY adding ON ${table} FOR INSERT WITH CHECK (${OWN});
    CREATE POLICY changing ON ${table} FOR UPDATE USING (${OWN});
    CREATE POLICY removing ON ${table} FOR DELETE USING (${OWN});`;
}

export class Talent1764000000046 implements MigrationInterface {
  readonly name = 'Talent1764000000046';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE talent.search_entry (
        id uuid PRIMARY KEY,
        workspace_id uuid NOT NULL,
        kind text NOT NULL,
        country text NOT NULL,
        is_available boolean NOT NULL,
        keys text[] NOT NULL,
        rate_minor bigint NOT NULL,
        rate_currency text NOT NULL,
        week bit(336) NOT NULL,
        place bigint NOT NULL,
        accepted_blocks integer NOT NULL,
        proven integer NOT NULL
      );
      CREATE INDEX search_entry_keys ON talent.search_entry USING gin (keys);
      CREATE INDEX search_entry_place ON talent.search_entry (place DESC);
      ALTER TABLE talent.search_entry ALTER COLUMN keys SET STATISTICS 1000;

      CREATE TABLE talent.skill_entry (
        id uuid NOT NULL,
        skill text NOT NULL COLLATE "C",
        workspace_id uuid NOT NULL,
        level integer NOT NULL,
        kind text NOT NULL,
        country text NOT NULL COLLATE "C",
        is_available boolean NOT NULL,
        place bigint NOT NULL,
        PRIMARY KEY (id, skill)
      );
      CREATE INDEX skill_entry_place ON talent.skill_entry (skill, place DESC)
        INCLUDE (id, level, country, kind, is_available);
      CREATE INDEX skill_entry_country ON talent.skill_entry (skill, country, place DESC)
        INCLUDE (id, level, kind, is_available);
      ALTER TABLE talent.skill_entry ALTER COLUMN skill SET STATISTICS 1000;

      CREATE TABLE talent.search_word (
        shape text NOT NULL COLLATE "C",
        word text NOT NULL COLLATE "C",
        PRIMARY KEY (shape, word)
      );
      CREATE INDEX search_word_beginning ON talent.search_word (word) WHERE shape = word;
      ${openGlobalTable('talent.search_word', { grant: 'SELECT, INSERT' })}
    `);
    // Before the walls stand: the migration works in no workspace.
    await fillMarket(runner);
    await runner.query(`
      ${ownWrites('talent.search_entry')}
      ${ownWrites('talent.skill_entry')}
      ALTER TABLE talent.listing DROP COLUMN skill_keys, DROP COLUMN language_keys, DROP COLUMN search_text;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE talent.search_word, talent.skill_entry, talent.search_entry;
      ALTER TABLE talent.listing ADD COLUMN skill_keys text[] NOT NULL DEFAULT '{}',
        ADD COLUMN language_keys text[] NOT NULL DEFAULT '{}', ADD COLUMN search_text text NOT NULL DEFAULT '';
      CREATE INDEX listing_skills ON talent.listing USING gin (skill_keys);
    `);
  }
}
