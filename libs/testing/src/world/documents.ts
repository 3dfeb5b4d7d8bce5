import { createHash } from 'node:crypto';
import { newId, unwrap, type WorkspaceId } from '@muster/kernel';
import { CreateUpload, FileLinks, Files, FindFile, TransferBytes, type LinkParts } from '@muster/documents';
import { systemContext, type Context } from '@muster/platform';
import { MemoryStorage } from '../fakes/memory-storage.ts';
import type { TestDatabase } from '../postgres/test-database.ts';

/** The documents context over a test database, with its bytes in memory. */
export function documentsWorld({ db, clock }: TestDatabase) {
  const storage = new MemoryStorage();
  const links = new FileLinks({ SECRET: 'a secret for tests that is long enough' }, clock);
  const creating = new CreateUpload(db, links);
  const transfer = new TransferBytes(db, storage, links);
  const world = {
    storage,
    links,
    creating,
    transfer,
    files: new Files(db, storage, links),
    finding: new FindFile(db),
    newWorkspace: (): Context => systemContext(newId<'Workspace'>() as WorkspaceId, 'test', 'trace'),
    declare: (name: string, text: string) => {
      const bytes = new TextEncoder().encode(text);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { name, mediaType: 'text/plain', sizeBytes: bytes.length, sha256, bytes };
    },
    /** Asks for a slot and fills it. @returns the file's id */
    upload: async (ctx: Context, name: string, runId: string | null = null): Promise<string> => {
      const { bytes, ...declared } = world.declare(name, `the text of ${name}`);
      const { file, uploadUrl } = unwrap(await creating.run(ctx, { ...declared, runId }));
      unwrap(await transfer.receive(file.id, linkParts(uploadUrl), bytes));
      return file.id;
    },
  };
  return world;
}

export type DocumentsWorld = ReturnType<typeof documentsWorld>;

export function linkParts(url: string): LinkParts {
  return Object.fromEntries(new URL(url, 'http://localhost').searchParams);
}
