import { createSchema, protectTenantTable } from '@muster/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { postFunction } from './post-function.ts';

export class Ledger1764000000006 implements MigrationInterface {
  readonly name = 'Ledger1764000000006';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${createSchema('ledger')}

      CREATE TABLE ledger.account (
        workspace_id uuid NOT NULL,
        code text NOT NULL,
        currency text NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
        part integer NOT NULL CHECK (part BETWEEN 0 AND 15),
        balance_minor bigint NOT NULL,
        subject text,
        opened_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, code, currency, part)
      );
      ${protectTenantTable('ledger.account', { grant: 'SELECT, INSERT, UPDATE (balance_minor)' })}

      CREATE TABLE ledger.transfer (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        key text NOT NULL,
        source text NOT NULL,
        says text NOT NULL,
        fingerprint text NOT NULL,
        booked_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, id),
        UNIQUE (workspace_id, key)
      );
      ${protectTenantTable('ledger.transfer', { grant: 'SELECT, INSERT' })}

      CREATE TABLE ledger.entry (
        workspace_id uuid NOT NULL,
        transfer_id uuid NOT NULL,
        position integer NOT NULL,
        account text NOT NULL,
        currency text NOT NULL,
        part integer NOT NULL,
        amount_minor bigint NOT NULL CHECK (amount_minor <> 0),
        PRIMARY KEY (workspace_id, transfer_id, position),
        FOREIGN KEY (workspace_id, transfer_id) REFERENCES ledger.transfer (workspace_id, id),
        FOREIGN KEY (workspace_id, account, currency, part) REFERENCES ledger.account (workspace_id, code, currency, part)
      );
      CREATE INDEX entry_account ON ledger.entry (workspace_id, account, currency, transfer_id);
      ${protectTenantTable('ledger.entry', { grant: 'SELECT, INSERT' })}

      ${postFunction}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA ledger CASCADE');
  }
}
