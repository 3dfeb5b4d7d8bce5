import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Begun work of a cancelled run is owed in part. */
export class Contracts1764000000028 implements MigrationInterface {
  readonly name = 'Contracts1764000000028';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE contracts.engaged_block
        ADD COLUMN settled_minor bigint CHECK (settled_minor > 0 AND settled_minor <= price_minor),
        ADD CHECK (settled_minor IS NULL OR accepted_at IS NULL);
      GRANT UPDATE (settled_minor) ON contracts.engaged_block TO muster_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE contracts.engaged_block DROP COLUMN settled_minor');
  }
}
