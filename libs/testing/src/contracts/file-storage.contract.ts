import { newId } from '@muster/kernel';
import type { FileStorage } from '@muster/documents';
import { describe, expect, it } from 'vitest';

/** What every storage of files has to do, the real one and the fake alike. */
export function fileStorageContract(name: string, open: () => FileStorage | Promise<FileStorage>): void {
  const place = () => ({ workspaceId: newId<'Workspace'>(), fileId: newId<'File'>() });

  describe(`${name} as a storage of files`, () => {
    it('gives back the bytes it was given, whatever they are', async () => {
      const storage = await open();
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256);
      const here = place();
      await storage.put(here, bytes);
      expect(await storage.read(here)).toEqual(bytes);
    });

    it('has nothing where nothing was put, also beside another file of the workspace', async () => {
      const storage = await open();
      const here = place();
      await storage.put(here, Uint8Array.of(1));
      expect(await storage.read({ ...here, fileId: newId<'File'>() })).toBeUndefined();
      expect(await storage.read({ ...here, workspaceId: newId<'Workspace'>() })).toBeUndefined();
    });

    it('replaces the bytes of a place, whole, while others read', async () => {
      const storage = await open();
      const here = place();
      await storage.put(here, new Uint8Array(50_000).fill(1));
      const reads = Array.from({ length: 20 }, () => storage.read(here));
      await Promise.all([2, 3, 4].map((byte) => storage.put(here, new Uint8Array(50_000).fill(byte))));
      for (const bytes of await Promise.all(reads)) expect(new Set(bytes)).toHaveProperty('size', 1);
      expect((await storage.read(here))?.length).toBe(50_000);
    });

    it('keeps its own copy', async () => {
      const storage = await open();
      const here = place();
      const bytes = Uint8Array.of(1, 2, 3);
      await storage.put(here, bytes);
      bytes[0] = 9;
      expect(await storage.read(here)).toEqual(Uint8Array.of(1, 2, 3));
    });

    it('takes ids for places and nothing that could lead elsewhere', async () => {
      const storage = await open();
      const odd = { workspaceId: newId<'Workspace'>(), fileId: '../../../etc/passwd' };
      await expect(storage.put(odd, Uint8Array.of(1))).rejects.toThrow('two ids');
      await expect(storage.read(odd)).rejects.toThrow('two ids');
    });
  });
}
