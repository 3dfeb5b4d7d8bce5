import { err, ok, parseId, type Result } from '@muster/kernel';
import { may, type Context, type Db } from '@muster/platform';
import type { Identity } from '@muster/identity';
import { isScore } from '../../domain/opinions/affinity.ts';
import { opinionTable } from '../../persistence/opinion.tables.ts';
import { listedWorkers } from '../../persistence/worker.queries.ts';
import type { NotAllowed } from '../may-change.ts';
import { invalid, type InvalidInput } from '../profile-mistakes.ts';

export interface SaveOpinionRequest {
  readonly subjectKind: 'worker' | 'client';
  /** Id of the worker, or of the client's workspace. */
  readonly subjectId: string;
  /** Null takes the opinion back. */
  readonly score: number | null;
  readonly note: string;
}

export interface OpinionKey {
  readonly subjectKind: 'worker' | 'client';
  readonly subjectId: string;
}

export type SaveOpinionRefusal = InvalidInput | { readonly kind: 'NotFound' } | NotAllowed;

const LONGEST_NOTE = 500;

/**
 * Keeps what this workspace thinks of a worker or a client. It stays in the workspace and binds nobody else, so no proof of
 * common work is asked for.
 */
export class SaveOpinion {
  constructor(
    private readonly db: Db,
    private readonly identity: Identity,
  ) {}

  async run(ctx: Context, request: SaveOpinionRequest): Promise<Result<OpinionKey, SaveOpinionRefusal>> {
    if (!may(ctx, 'talent:edit')) return err({ kind: 'NotAllowed', action: 'talent:edit' });
    const { subjectKind, score } = request;
    const note = request.note.trim();
    if (score !== null && !isScore(score)) return err(invalid('score', 'A rating is a whole number from 1 to 5.'));
    if (note.length > LONGEST_NOTE) return err(invalid('note', `At most ${LONGEST_NOTE} characters.`));
    const subject = await this.#subject(request);
    if (!subject) return err({ kind: 'NotFound' });
    if (subject.workspaceId === ctx.workspaceId)
      return err(invalid('subjectId', 'An opinion of yourself changes nothing.'));
    const key = { subjectKind, subjectId: subject.id };
    return this.db.write<OpinionKey, SaveOpinionRefusal>(ctx, async (tx) => {
      if (score === null) await tx.remove(opinionTable, key);
      else {
        const columns = { score, note, updatedAt: tx.now };
        const isNew = await tx.insertOnce(opinionTable, { ...key, ...columns });
        if (!isNew) await tx.update(opinionTable, key, columns);
      }
      return ok(key);
    });
  }

  async #subject({ subjectKind, subjectId }: OpinionKey) {
    if (subjectKind === 'worker') {
      const id = parseId<'Worker'>(subjectId);
      const [card] = id ? await this.db.global((rows) => listedWorkers(rows, [id])) : [];
      return card && { id: card.id as string, workspaceId: card.workspaceId };
    }
    const id = parseId<'Workspace'>(subjectId);
    const workspace = id && (await this.identity.workspaces([id])).get(id);
    return workspace && { id: workspace.id as string, workspaceId: workspace.id };
  }
}
