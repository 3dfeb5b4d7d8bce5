import type { MigrationInterface, QueryRunner } from 'typeorm';

const FACTS = 'rate_minor, rate_currency, week, accepted_blocks, proven';

/**
 * Everything but keys can be judged from the index alone: a search that looks through the tens of thousands who have a popular
 * skill reads no table until twenty are found.
 */
export class Talent1764000000049 implements MigrationInterface {
  readonly name = 'Talent1764000000049';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE talent.skill_entry
        ADD COLUMN rate_minor bigint, ADD COLUMN rate_currency text COLLATE "C", ADD COLUMN week bit(336),
        ADD COLUMN accepted_blocks integer, ADD COLUMN proven integer;
      -- The walls are for workspaces; the migration works in none.
      ALTER TABLE talent.skill_entry NO FORCE ROW LEVEL SECURITY;
      UPDATE talent.skill_entry AS skilled SET rate_minor = entry.rate_minor, rate_currency = entry.rate_currency,
        week = entry.week, accepted_blocks = entry.accepted_blocks, proven = entry.proven
        FROM talent.search_entry AS entry WHERE entry.id = skilled.id;
      ALTER TABLE talent.skill_entry FORCE ROW LEVEL SECURITY;
      ALTER TABLE talent.skill_entry
        ALTER COLUMN rate_minor SET NOT NULL, ALTER COLUMN rate_currency SET NOT NULL, ALTER COLUMN week SET NOT NULL,
        ALTER COLUMN accepted_blocks SET NOT NULL, ALTER COLUMN proven SET NOT NULL;
      DROP INDEX talent.skill_entry_place, talent.skill_entry_country;
      CREATE INDEX skill_entry_place ON talent.skill_entry (skill, place DESC)
        INCLUDE (id, level, country, kind, is_available, ${FACTS});
      CREATE INDEX skill_entry_country ON talent.skill_entry (skill, country, place DESC)
        INCLUDE (id, level, kind, is_available, ${FACTS});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX talent.skill_entry_place, talent.skill_entry_country;
      ALTER TABLE talent.skill_entry DROP COLUMN rate_minor, DROP COLUMN rate_currency, DROP COLUMN week,
        DROP COLUMN accepted_blocks, DROP COLUMN proven;
      CREATE INDEX skill_entry_place ON talent.skill_entry (skill, place DESC)
        INCLUDE (id, level, country, kind, is_available);
      CREATE INDEX skill_entry_country ON talent.skill_entry (skill, country, place DESC)
        INCLUDE (id, level, kind, is_available);
    `);
  }
}
