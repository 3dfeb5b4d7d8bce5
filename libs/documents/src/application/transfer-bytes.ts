import { createHash } from 'node:crypto';
import { err, newId, ok, type Result } from '@muster/kernel';
import { publish, systemContext, type Context, type Db } from '@muster/platform';
import { checkBytes, isShownInline } from '../domain/upload-slot.ts';
import { UPLOAD_LIMIT_BYTES, type UploadRefusal } from '../domain/uploads.ts';
import { fileById } from '../persistence/file.queries.ts';
import { markUploaded } from '../persistence/file.store.ts';
import { fileStored } from './documents-events.ts';
import type { FileLinks, LinkParts, OpenedLink } from './file-links.ts';
import type { FileStorage } from './file-storage.ts';

export type LinkRefusal =
  { readonly kind: 'LinkWrong' } | { readonly kind: 'LinkExpired' } | { readonly kind: 'FileNotFound' };

export type ReceiveRefusal =
  | LinkRefusal
  | UploadRefusal
  /** Not the bytes that the slot was asked for: another length or another hash. */
  | { readonly kind: 'BytesDiffer' };

export interface ServedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly isInline: boolean;
  readonly bytes: Uint8Array;
}

/** The bytes behind signed links. Who holds a link was checked when it was made, so there is no caller here. */
export class TransferBytes {
  static readonly largestBytes = UPLOAD_LIMIT_BYTES;

  constructor(
    private readonly db: Db,
    private readonly storage: FileStorage,
    private readonly links: FileLinks,
  ) {}

  /** Whether a link lets bytes in: to be asked before any of them is read. @returns for whom they are */
  checkLink(fileId: string, parts: LinkParts): Result<{ readonly workspaceId: string }, LinkRefusal> {
    return this.#opened('put', fileId, parts);
  }

  /** Takes the bytes for a slot. They must be exactly what was declared; sending them again changes nothing. */
  async receive(
    fileId: string,
    parts: LinkParts,
    bytes: Uint8Array,
  ): Promise<Result<{ isNew: boolean }, ReceiveRefusal>> {
    const link = this.#opened('put', fileId, parts);
    if (!link.ok) return link;
    const ctx = contextOf(link.value);
    const row = await this.db.read(ctx, (tx) => fileById(tx, fileId));
    if (!row) return err({ kind: 'FileNotFound' });
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (bytes.length !== row.sizeBytes || sha256 !== row.sha256) return err({ kind: 'BytesDiffer' });
    const checked = checkBytes(row.mediaType, bytes);
    if (!checked.ok) return checked;

    // Bytes first: a file that is said to be there is there, whatever fails in between.
    if (!row.uploadedAt) await this.storage.put({ workspaceId: row.workspaceId, fileId }, bytes);
    return this.db.write(ctx, async (tx) => {
      const isNew = await markUploaded(tx, fileId);
      if (isNew) await publish(tx, fileStored, { fileId, sizeBytes: row.sizeBytes }, { subjectId: fileId });
      return ok({ isNew });
    });
  }

  async serve(fileId: string, parts: LinkParts): Promise<Result<ServedFile, LinkRefusal>> {
    const link = this.#opened('get', fileId, parts);
    if (!link.ok) return link;
    const { workspaceId } = link.value;
    const row = await this.db.read(contextOf(link.value), (tx) => fileById(tx, fileId));
    const bytes = row?.uploadedAt ? await this.storage.read({ workspaceId, fileId }) : undefined;
    if (!row || !bytes) return err({ kind: 'FileNotFound' });
    return ok({ name: row.name, mediaType: row.mediaType, isInline: isShownInline(row.mediaType), bytes });
  }

  #opened(purpose: 'put' | 'get', fileId: string, parts: LinkParts): Result<OpenedLink, LinkRefusal> {
    const link = this.links.open(purpose, fileId, parts);
    if (link === 'wrong') return err({ kind: 'LinkWrong' });
    return link === 'expired' ? err({ kind: 'LinkExpired' }) : ok(link);
  }
}

function contextOf({ workspaceId }: OpenedLink): Context {
  return systemContext(workspaceId, 'files', newId<'Trace'>());
}
