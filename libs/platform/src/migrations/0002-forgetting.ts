import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is old can be found and taken away, in all workspaces at once; the answers themselves stay unseen. */
export class Platform1764000000021 implements MigrationInterface {
  readonly name = 'Platform1764000000021';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX intent_done ON platform.intent (done_at) WHERE state = 'done';
      GRANT DELETE ON platform.intent TO muster_relay;

      CREATE INDEX idempotency_created ON platform.idempotency (created_at);
      CREATE POLICY relay ON platform.idempotency TO muster_relay USING (true) WITH CHECK (true);
      GRANT SELECT (workspace_id, principal, operation, key, created_at), DELETE ON platform.idempotency TO muster_relay;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX platform.intent_done;
      REVOKE DELETE ON platform.intent FROM muster_relay;
      DROP INDEX platform.idempotency_created;
      DROP POLICY relay ON platform.idempotency;
      REVOKE ALL ON platform.idempotency FROM muster_relay;
    `);
  }
}
