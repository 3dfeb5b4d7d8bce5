import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions that ended long ago can be found and taken away. */
export class Identity1764000000022 implements MigrationInterface {
  readonly name = 'Identity1764000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX session_end ON identity.session (least(expires_at, revoked_at));
      CREATE INDEX attempt_minute ON identity.attempt (minute);
      GRANT DELETE ON identity.session TO muster_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX identity.session_end;
      DROP INDEX identity.attempt_minute;
      REVOKE DELETE ON identity.session FROM muster_app;
    `);
  }
}
