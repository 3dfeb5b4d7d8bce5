import { createSchema, protectTenantTable } from '@muster/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Invoicing1764000000009 implements MigrationInterface {
  readonly name = 'Invoicing1764000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${createSchema('invoicing')}

      CREATE TABLE invoicing.invoice (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        buyer_workspace_id uuid NOT NULL,
        run_id uuid NOT NULL,
        run_title text NOT NULL,
        currency text NOT NULL,
        state text NOT NULL CHECK (state IN ('draft', 'issued', 'approved', 'paid')),
        number text,
        issued_on date,
        due_on date,
        document jsonb,
        answers jsonb NOT NULL,
        fx jsonb,
        pdf_file_id uuid,
        xml_file_id uuid,
        payment jsonb,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, id),
        CHECK ((state = 'draft') = (number IS NULL)),
        CHECK ((number IS NULL) = (document IS NULL))
      );
      CREATE UNIQUE INDEX invoice_number ON invoicing.invoice (workspace_id, number);
      -- Work accepted later goes onto the open draft; after issue a new draft begins.
      CREATE UNIQUE INDEX invoice_open_draft ON invoicing.invoice (workspace_id, engagement_id) WHERE state = 'draft';
      ${protectTenantTable('invoicing.invoice', { grant: 'SELECT, INSERT, UPDATE' })}

      CREATE TABLE invoicing.invoice_line (
        workspace_id uuid NOT NULL,
        invoice_id uuid NOT NULL,
        block_id uuid NOT NULL,
        duty text NOT NULL CHECK (duty IN ('work', 'review')),
        position integer NOT NULL,
        title text NOT NULL,
        price_minor bigint NOT NULL CHECK (price_minor >= 0),
        currency text NOT NULL,
        contributor_kind text NOT NULL CHECK (contributor_kind IN ('person', 'agent')),
        contributor_name text NOT NULL,
        operator_name text,
        accepted_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, invoice_id, block_id, duty),
        UNIQUE (workspace_id, block_id, duty),
        FOREIGN KEY (workspace_id, invoice_id) REFERENCES invoicing.invoice (workspace_id, id)
      );
      ${protectTenantTable('invoicing.invoice_line', { grant: 'SELECT, INSERT' })}

      CREATE TABLE invoicing.number_series (
        workspace_id uuid NOT NULL,
        prefix text NOT NULL,
        year integer NOT NULL,
        last integer NOT NULL CHECK (last >= 0),
        last_issued_on date,
        PRIMARY KEY (workspace_id, prefix)
      );
      ${protectTenantTable('invoicing.number_series', { grant: 'SELECT, INSERT, UPDATE' })}

      CREATE TABLE invoicing.received_invoice (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        seller_workspace_id uuid NOT NULL,
        engagement_id uuid NOT NULL,
        run_id uuid NOT NULL,
        run_title text NOT NULL,
        currency text NOT NULL,
        state text NOT NULL CHECK (state IN ('issued', 'approved', 'paid')),
        number text NOT NULL,
        document jsonb NOT NULL,
        fx jsonb,
        pdf_file_id uuid,
        xml_file_id uuid,
        payment jsonb,
        received_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, id)
      );
      ${protectTenantTable('invoicing.received_invoice', { grant: 'SELECT, INSERT, UPDATE' })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP SCHEMA invoicing CASCADE');
  }
}
