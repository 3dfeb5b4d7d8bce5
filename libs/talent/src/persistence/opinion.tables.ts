import type { WorkspaceId } from '@muster/kernel';
import { defineTable } from '@muster/platform';

/** What a workspace thinks of a worker or a client. Nobody else ever reads it, and it binds nobody else. */
export interface OpinionRow {
  workspaceId: WorkspaceId;
  subjectKind: 'worker' | 'client';
  /** Id of the worker, or of the client's workspace. */
  subjectId: string;
  /** 1 never again if there is anybody else … 5 always first. */
  score: number;
  note: string;
  updatedAt: Date;
}

export const opinionTable = defineTable<OpinionRow>('talent.opinion', {
  workspaceId: 'uuid key',
  subjectKind: 'text key',
  subjectId: 'uuid key',
  score: 'integer',
  note: 'text',
  updatedAt: 'timestamptz',
});
