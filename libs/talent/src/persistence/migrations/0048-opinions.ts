import { protectTenantTable } from '@muster/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { TAXONOMY_SQL } from './taxonomy-sql.ts';

export class Talent1764000000048 implements MigrationInterface {
  readonly name = 'Talent1764000000048';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE talent.opinion (
        workspace_id uuid NOT NULL,
        subject_kind text NOT NULL CHECK (subject_kind IN ('worker', 'client')),
        subject_id uuid NOT NULL,
        score integer NOT NULL CHECK (score BETWEEN 1 AND 5),
        note text NOT NULL,
        updated_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, subject_kind, subject_id)
      );
      ${protectTenantTable('talent.opinion')}

      -- A piece of work whose maker wants to know what peers think of it.
      CREATE TABLE talent.review_request (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        worker_id uuid NOT NULL,
        skill text NOT NULL,
        title text NOT NULL,
        work text NOT NULL,
        not_workspaces text[] NOT NULL,
        wanted integer NOT NULL CHECK (wanted > 0),
        asked integer NOT NULL,
        created_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, id)
      );
      ${protectTenantTable('talent.review_request', { grant: 'SELECT, INSERT, UPDATE' })}

      -- What came back; nothing in it tells who wrote it.
      CREATE TABLE talent.review_result (
        workspace_id uuid NOT NULL,
        request_id uuid NOT NULL,
        turn integer NOT NULL,
        score integer NOT NULL CHECK (score BETWEEN 1 AND 5),
        comment text NOT NULL,
        given_at timestamptz NOT NULL,
        PRIMARY KEY (workspace_id, request_id, turn),
        FOREIGN KEY (workspace_id, request_id) REFERENCES talent.review_request (workspace_id, id)
      );
      ${protectTenantTable('talent.review_result', { grant: 'SELECT, INSERT' })}

      -- The reviewer's copy of the work; where the answer goes is known to the post alone.
      CREATE TABLE talent.review_task (
        workspace_id uuid NOT NULL,
        id uuid NOT NULL,
        worker_id uuid NOT NULL,
        skill text NOT NULL,
        title text NOT NULL,
        work text NOT NULL,
        state text NOT NULL CHECK (state IN ('asked', 'answered', 'declined')),
        score integer,
        comment text,
        return_workspace_id uuid NOT NULL,
        return_id uuid NOT NULL,
        turn integer NOT NULL,
        asked_at timestamptz NOT NULL,
        answered_at timestamptz,
        PRIMARY KEY (workspace_id, id)
      );
      ${protectTenantTable('talent.review_task', { grant: 'SELECT, INSERT, UPDATE' })}
      ${TAXONOMY_SQL}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE talent.review_task, talent.review_result, talent.review_request, talent.opinion,
         talent.taxonomy_task, talent.taxonomy_tool, talent.taxonomy_name, talent.taxonomy_entry`,
    );
  }
}
