import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { isUuid } from '@muster/kernel';
import type { FilePlace, FileStorage } from '../application/file-storage.ts';

/** Files under one folder: `<workspace>/<last two letters of the id>/<id>`. */
export class LocalDisk implements FileStorage {
  readonly #root: string;

  constructor({ FILES_DIR }: { readonly FILES_DIR: string }) {
    this.#root = resolve(FILES_DIR);
  }

  async put(place: FilePlace, bytes: Uint8Array): Promise<void> {
    const path = this.#path(place);
    await mkdir(dirname(path), { recursive: true });
    // A crash while writing must not leave half a file under the real name.
    const half = `${path}.${randomUUID()}`;
    try {
      const file = await open(half, 'wx');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(half, path);
    } catch (error) {
      await rm(half, { force: true });
      throw error;
    }
  }

  async read(place: FilePlace): Promise<Uint8Array | undefined> {
    try {
      return new Uint8Array(await readFile(this.#path(place)));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
      throw error;
    }
  }

  /** Only UUIDs become part of a path: nothing that a client sends can lead out of the folder. */
  #path({ workspaceId, fileId }: FilePlace): string {
    if (!isUuid(workspaceId) || !isUuid(fileId)) throw new Error('a file is kept under two ids');
    return join(this.#root, workspaceId, fileId.slice(-2), fileId);
  }
}
