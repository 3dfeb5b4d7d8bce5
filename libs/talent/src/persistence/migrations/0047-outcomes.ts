import { openGlobalTable } from '@muster/platform';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Talent1764000000047 implements MigrationInterface {
  readonly name = 'Talent1764000000047';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE talent.outcome_count (
        worker_id uuid NOT NULL,
        subject_kind text NOT NULL CHECK (subject_kind IN ('all', 'block', 'skill')),
        subject text NOT NULL,
        accepted_blocks integer NOT NULL CHECK (accepted_blocks >= 0),
        refused_hand_offs integer NOT NULL CHECK (refused_hand_offs >= 0),
        timed_blocks integer NOT NULL,
        late_blocks integer NOT NULL,
        late_minutes integer NOT NULL,
        costed_blocks integer NOT NULL,
        cost_ratios numeric NOT NULL,
        peer_reviews integer NOT NULL,
        peer_points integer NOT NULL,
        PRIMARY KEY (worker_id, subject_kind, subject)
      );
      INSERT INTO talent.outcome_count
        SELECT worker_id, 'all', '', accepted_blocks, refused_hand_offs, 0, 0, 0, 0, 0, 0, 0 FROM talent.track_record;
      DROP TABLE talent.track_record;
      ${openGlobalTable('talent.outcome_count', { grant: 'SELECT, INSERT, UPDATE' })}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE talent.track_record (
        worker_id uuid PRIMARY KEY,
        accepted_blocks integer NOT NULL CHECK (accepted_blocks >= 0),
        refused_hand_offs integer NOT NULL CHECK (refused_hand_offs >= 0)
      );
      INSERT INTO talent.track_record
        SELECT worker_id, accepted_blocks, refused_hand_offs FROM talent.outcome_count WHERE subject_kind = 'all';
      DROP TABLE talent.outcome_count;
      ${openGlobalTable('talent.track_record', { grant: 'SELECT, INSERT, UPDATE' })}
    `);
  }
}
