import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seats that grow and shrink, and teams that come together again. */
export class Teams1764000000044 implements MigrationInterface {
  readonly name = 'Teams1764000000044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE teams.run_seat
        ADD COLUMN elastic jsonb,
        ADD COLUMN twin_of uuid CHECK (twin_of <> id),
        ADD COLUMN closed_at timestamptz,
        ADD CHECK (closed_at IS NULL OR twin_of IS NOT NULL),
        ADD CHECK (elastic IS NULL OR twin_of IS NULL);
      ALTER TABLE teams.run ADD COLUMN reconvenes_run_id uuid;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE teams.run DROP COLUMN reconvenes_run_id;
      ALTER TABLE teams.run_seat DROP COLUMN elastic, DROP COLUMN twin_of, DROP COLUMN closed_at;
    `);
  }
}
