import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@muster/kernel';
import { fileStorageContract, MemoryStorage } from '@muster/testing';
import { afterAll, expect, it } from 'vitest';
import { LocalDisk } from './local-disk.ts';

const folder = mkdtempSync(join(tmpdir(), 'muster-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

fileStorageContract('the local disk', () => new LocalDisk({ FILES_DIR: folder }));
fileStorageContract('the fake', () => new MemoryStorage());

it('leaves no half files behind on the disk', async () => {
  const disk = new LocalDisk({ FILES_DIR: folder });
  const place = { workspaceId: newId<'Workspace'>(), fileId: newId<'File'>() };
  await Promise.all(Array.from({ length: 8 }, (_, index) => disk.put(place, Uint8Array.of(index))));
  expect(readdirSync(join(folder, place.workspaceId, place.fileId.slice(-2)))).toEqual([place.fileId]);
});
