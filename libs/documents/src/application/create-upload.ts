import { err, ok, parseId, type Result } from '@muster/kernel';
import { may, visiting, type Context, type Db } from '@muster/platform';
import { checkDeclaration, type DeclaredFile, type UploadRefused } from '../domain/upload-slot.ts';
import { isReader, ownerOfRun } from '../persistence/file.queries.ts';
import { addFile, addToRun } from '../persistence/file.store.ts';
import type { FileLinks } from './file-links.ts';
import { storedFile, type StoredFile } from './files.ts';

export interface UploadRequest extends DeclaredFile {
  readonly runId: string | null;
}

export type CreateUploadRefusal =
  UploadRefused | { readonly kind: 'NotAllowed'; readonly action: string } | { readonly kind: 'NotFound' };

/** Prepares a place for a file. Files of a run are kept in the workspace of the run's owner, whoever brings them. */
export class CreateUpload {
  constructor(
    private readonly db: Db,
    private readonly links: FileLinks,
  ) {}

  async run(
    ctx: Context,
    request: UploadRequest,
  ): Promise<Result<{ file: StoredFile; uploadUrl: string }, CreateUploadRefusal>> {
    if (!may(ctx, 'file:write')) return err({ kind: 'NotAllowed', action: 'file:write' });
    const declared = checkDeclaration(request);
    if (!declared.ok) return declared;
    const runId = request.runId === null ? null : parseId<'Run'>(request.runId);
    if (runId === undefined) return err({ kind: 'NotFound' });
    const owner = runId === null ? ctx.workspaceId : await this.db.read(ctx, (tx) => ownerOfRun(tx, runId));
    if (!owner) return err({ kind: 'NotFound' });

    const place = owner === ctx.workspaceId ? ctx : visiting(ctx, owner);
    return this.db.write<{ file: StoredFile; uploadUrl: string }, CreateUploadRefusal>(place, async (tx) => {
      if (runId !== null && !(await isReader(tx, runId, ctx.workspaceId))) return err({ kind: 'NotFound' });
      const row = await addFile(tx, declared.value, null);
      if (runId !== null) await addToRun(tx, runId, row.id);
      return ok({ file: storedFile(row), uploadUrl: this.links.make('put', row.id, owner) });
    });
  }
}
