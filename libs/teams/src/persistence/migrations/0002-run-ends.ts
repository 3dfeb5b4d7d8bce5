import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a run rested, and how it ended. */
export class Teams1764000000027 implements MigrationInterface {
  readonly name = 'Teams1764000000027';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE teams.run
        ADD COLUMN pauses jsonb NOT NULL DEFAULT '[]',
        ADD COLUMN resumes_to text CHECK (resumes_to IN ('hiring', 'live')),
        ADD COLUMN ended_at timestamptz,
        ADD COLUMN stop_reason text,
        ADD CHECK ((state = 'paused') = (resumes_to IS NOT NULL)),
        ADD CHECK ((state IN ('cancelled', 'closed')) = (ended_at IS NOT NULL));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE teams.run DROP COLUMN pauses, DROP COLUMN resumes_to, DROP COLUMN ended_at, DROP COLUMN stop_reason;
    `);
  }
}
