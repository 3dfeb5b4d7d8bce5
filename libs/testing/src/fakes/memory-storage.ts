import { isUuid } from '@muster/kernel';
import type { FilePlace, FileStorage } from '@muster/documents';

/** A storage of files that forgets everything with the test. */
export class MemoryStorage implements FileStorage {
  readonly #files = new Map<string, Uint8Array>();

  async put(place: FilePlace, bytes: Uint8Array): Promise<void> {
    this.#files.set(key(place), bytes.slice());
  }

  async read(place: FilePlace): Promise<Uint8Array | undefined> {
    return this.#files.get(key(place))?.slice();
  }
}

function key({ workspaceId, fileId }: FilePlace): string {
  if (!isUuid(workspaceId) || !isUuid(fileId)) throw new Error('a file is kept under two ids');
  return `${workspaceId}/${fileId}`;
}
