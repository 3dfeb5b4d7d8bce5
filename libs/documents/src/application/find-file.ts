import { parseId } from '@muster/kernel';
import { may, visiting, type Context, type Db } from '@muster/platform';
import { fileById, fileForReader, ownersBesides } from '../persistence/file.queries.ts';
import { storedFile, type StoredFile } from './files.ts';

/** A file of the own workspace, or of a run in another one that let this workspace in. */
export class FindFile {
  constructor(private readonly db: Db) {}

  /** @returns undefined alike for what is not there and for what is not for the caller */
  async run(ctx: Context, id: string): Promise<StoredFile | undefined> {
    const fileId = parseId<'File'>(id);
    if (!fileId || !may(ctx, 'file:read')) return undefined;
    const { own, owners } = await this.db.read(ctx, async (tx) => {
      const found = await fileById(tx, fileId);
      return { own: found, owners: found ? [] : await ownersBesides(tx) };
    });
    if (own) return storedFile(own);
    for (const owner of owners) {
      const found = await this.db.read(visiting(ctx, owner), (tx) => fileForReader(tx, fileId, ctx.workspaceId));
      if (found) return storedFile(found);
    }
    return undefined;
  }
}
