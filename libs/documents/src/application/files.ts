import { createHash } from 'node:crypto';
import type { WorkspaceId } from '@muster/kernel';
import { promise, Tx, type Context, type Db } from '@muster/platform';
import { checkBytes, checkDeclaration } from '../domain/upload-slot.ts';
import { fileById, knownFiles, storedOfRun } from '../persistence/file.queries.ts';
import { addFile, addReader, addSharedRun, addToRun, removeReader } from '../persistence/file.store.ts';
import type { FileLinks } from './file-links.ts';
import type { FileStorage } from './file-storage.ts';
import { shareRun } from './share-run.ts';

/** A file as others see it. `uploadedAt` is null as long as its bytes are awaited. */
export interface StoredFile {
  readonly workspaceId: WorkspaceId;
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly uploadedAt: Date | null;
}

export interface NewFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What upper contexts may do with files. */
export class Files {
  constructor(
    private readonly db: Db,
    private readonly storage: FileStorage,
    private readonly links: FileLinks,
  ) {}

  /** Keeps a file that Muster made. Throws on what an upload would be refused for: here that is a bug. */
  async put(tx: Tx, { name, mediaType, bytes }: NewFile): Promise<StoredFile> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const declared = checkDeclaration({ name, mediaType, sizeBytes: bytes.length, sha256 });
    if (!declared.ok) throw new Error(`the file ${name} cannot be kept: ${declared.refusal.rule}`);
    const checked = checkBytes(declared.value.mediaType, bytes);
    if (!checked.ok) throw new Error(`the file ${name} cannot be kept: ${checked.refusal.kind}`);
    const row = await addFile(tx, declared.value, tx.now);
    // If the transaction fails after this, the bytes stay behind without a name; nobody can reach them.
    await this.storage.put({ workspaceId: row.workspaceId, fileId: row.id }, bytes);
    return storedFile(row);
  }

  /** The bytes of a file of the workspace. Throws when there is no such file. */
  async read(where: Context | Tx, fileId: string): Promise<Uint8Array> {
    const { workspaceId } = where;
    const row = where instanceof Tx ? await fileById(where, fileId) : await this.#find(where, fileId);
    const bytes = row?.uploadedAt ? await this.storage.read({ workspaceId, fileId }) : undefined;
    if (!bytes) throw new Error(`there is no file ${fileId} in the workspace ${workspaceId}`);
    return bytes;
  }

  /** The facts of the workspace's own files among the ids. */
  async known(tx: Tx, fileIds: readonly string[]): Promise<readonly StoredFile[]> {
    return (await knownFiles(tx, fileIds)).map(storedFile);
  }

  /** A path that works for ten minutes for whoever has it. Hand it out after checking that they may read the file. */
  downloadUrl(fileId: string, workspaceId: string): string {
    return this.links.make('get', fileId, workspaceId);
  }

  /**
   * Lets a workspace read and add files of a run of the transaction's workspace. The owner is let in like everybody else:
   * until then nobody can add files to the run.
   */
  async grantRun(tx: Tx, runId: string, readerWorkspaceId: WorkspaceId): Promise<void> {
    if (!(await addReader(tx, runId, readerWorkspaceId))) return;
    if (readerWorkspaceId === tx.workspaceId) return addSharedRun(tx, runId, tx.workspaceId);
    await promise(tx, shareRun, { runId, ownerWorkspaceId: tx.workspaceId, readerWorkspaceId });
  }

  /**
   * In the reader's own workspace: where a run lives that it was let into. Whoever lets somebody in on their own request notes it
   * before answering, so that the next thing they ask for is there; the promise of {@link grantRun} stands behind it.
   */
  async noteRun(tx: Tx, runId: string, ownerWorkspaceId: WorkspaceId): Promise<void> {
    await addSharedRun(tx, runId, ownerWorkspaceId);
  }

  /** Takes the files of a run away from a workspace, at once; the owner always keeps them. Its note leads nowhere then. */
  async revokeRun(tx: Tx, runId: string, readerWorkspaceId: WorkspaceId): Promise<void> {
    if (readerWorkspaceId !== tx.workspaceId) await removeReader(tx, runId, readerWorkspaceId);
  }

  /** The first of the ids that is no file of the run, or one whose bytes are still awaited. In the owner's workspace. */
  async strangerToRun(tx: Tx, runId: string, fileIds: readonly string[]): Promise<string | undefined> {
    const stored = await storedOfRun(tx, runId, fileIds);
    return fileIds.find((id) => !stored.has(id));
  }

  /** The first of the ids that is no file of the workspace, or one whose bytes are still awaited. */
  async stranger(tx: Tx, fileIds: readonly string[]): Promise<string | undefined> {
    const stored = (await knownFiles(tx, fileIds)).filter(({ uploadedAt }) => uploadedAt).map(({ id }) => id);
    return fileIds.find((id) => !stored.includes(id as (typeof stored)[number]));
  }

  /** Makes files that are here already files of a run too, for example what the owner had at hand. Unknown ids are left out. */
  async addToRun(tx: Tx, runId: string, fileIds: readonly string[]): Promise<void> {
    for (const { id } of await knownFiles(tx, fileIds)) await addToRun(tx, runId, id);
  }

  #find(ctx: Context, fileId: string) {
    return this.db.read(ctx, (tx) => fileById(tx, fileId));
  }
}

export function storedFile(row: StoredFile): StoredFile {
  const { workspaceId, id, name, mediaType, sizeBytes, sha256, uploadedAt } = row;
  return { workspaceId, id, name, mediaType, sizeBytes, sha256, uploadedAt };
}
