/** Where the bytes of one file are kept. Both are UUIDs. */
export interface FilePlace {
  readonly workspaceId: string;
  readonly fileId: string;
}

/** The place where bytes live: a local disk now, an object store elsewhere. */
export interface FileStorage {
  /** Keeps the bytes, whole or not at all. The same place again replaces them. */
  put(place: FilePlace, bytes: Uint8Array): Promise<void>;
  /** @returns undefined when nothing is there */
  read(place: FilePlace): Promise<Uint8Array | undefined>;
}
