import { err, MINUTE_MS, newId, ok, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import { documentsWorld, drainIntents, linkParts, openTestDatabase } from '@muster/testing';
import type { DocumentsWorld, TestDatabase } from '@muster/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DocumentsJobs } from '../jobs/share-run.job.ts';

let database: TestDatabase;
let world: DocumentsWorld;
beforeAll(async () => {
  database = await openTestDatabase();
  world = documentsWorld(database);
});
afterAll(() => database.close());

const grant = async (owner: Context, runId: string, reader: Context) => {
  await database.db.write(owner, async (tx) => ok(await world.files.grantRun(tx, runId, reader.workspaceId)));
};
const drain = () => drainIntents(database, new DocumentsJobs().handlers);
const slot = async (ctx: Context, name = 'a.txt') => {
  const { bytes, ...declared } = world.declare(name, 'hello');
  const { file, uploadUrl } = unwrap(await world.creating.run(ctx, { ...declared, runId: null }));
  return { file, parts: linkParts(uploadUrl), bytes };
};

describe('an upload', () => {
  it('becomes a file once its bytes are there', async () => {
    const ana = world.newWorkspace();
    const { file, parts, bytes } = await slot(ana);
    expect(await world.finding.run(ana, file.id)).toMatchObject({ name: 'a.txt', uploadedAt: null });
    expect(await world.transfer.receive(file.id, parts, bytes)).toEqual(ok({ isNew: true }));
    expect(await world.finding.run(ana, file.id)).toMatchObject({ uploadedAt: database.clock.now() });
    expect(await world.files.read(ana, file.id)).toEqual(bytes);
  });

  it('may be sent again, also at the same moment, and is announced once', async () => {
    const ana = world.newWorkspace();
    const { file, parts, bytes } = await slot(ana);
    const answers = await Promise.all(Array.from({ length: 8 }, () => world.transfer.receive(file.id, parts, bytes)));
    expect(answers.filter((answer) => unwrap(answer).isNew)).toHaveLength(1);
    const events = await database.owner.query('SELECT topic FROM platform.event WHERE subject_id = $1', [file.id]);
    expect(events.rows).toEqual([{ topic: 'documents.file-stored' }]);
  });

  it('takes nothing but the declared bytes', async () => {
    const { file, parts } = await slot(world.newWorkspace());
    for (const text of ['hello!', 'hallo', '']) {
      const answer = await world.transfer.receive(file.id, parts, new TextEncoder().encode(text));
      expect(answer).toEqual(err({ kind: 'BytesDiffer' }));
    }
  });

  it('takes no XML with a DOCTYPE and no program called text', async () => {
    const ana = world.newWorkspace();
    const send = async (text: string) => {
      const { bytes, ...declared } = world.declare('a.txt', text);
      const { file, uploadUrl } = unwrap(await world.creating.run(ana, { ...declared, runId: null }));
      const answer = await world.transfer.receive(file.id, linkParts(uploadUrl), bytes);
      expect(await world.finding.run(ana, file.id)).toMatchObject({ uploadedAt: null });
      return answer;
    };
    const doctype = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';
    expect(await send(doctype)).toEqual(err({ kind: 'XmlHasDoctype' }));
    expect(await send('MZ\u0000\u0001')).toMatchObject({ refusal: { kind: 'UploadTypeRefused' } });
  });
});

describe('a signed link', () => {
  it('works for its purpose, its file and ten minutes', async () => {
    const ana = world.newWorkspace();
    const fileId = await world.upload(ana, 'a.txt');
    const other = await world.upload(ana, 'b.txt');
    const url = world.files.downloadUrl(fileId, ana.workspaceId);
    expect(url.startsWith(`/files/${fileId}?`)).toBe(true);
    const parts = linkParts(url);
    expect(await world.transfer.serve(fileId, parts)).toMatchObject({
      value: { name: 'a.txt', mediaType: 'text/plain', isInline: false },
    });
    expect(await world.transfer.serve(other, parts)).toEqual(err({ kind: 'LinkWrong' }));
    expect(await world.transfer.receive(fileId, parts, new Uint8Array(1))).toEqual(err({ kind: 'LinkWrong' }));
    expect(await world.transfer.serve(fileId, { ...parts, w: newId<'Workspace'>() })).toEqual(
      err({ kind: 'LinkWrong' }),
    );
    expect(await world.transfer.serve(fileId, { ...parts, e: '99999999999' })).toEqual(err({ kind: 'LinkWrong' }));
    expect(await world.transfer.serve(fileId, {})).toEqual(err({ kind: 'LinkWrong' }));
    database.clock.advance(11 * MINUTE_MS);
    expect(await world.transfer.serve(fileId, parts)).toEqual(err({ kind: 'LinkExpired' }));
  });

  it('to a file whose bytes are awaited gives nothing', async () => {
    const ana = world.newWorkspace();
    const { file } = await slot(ana);
    const parts = linkParts(world.files.downloadUrl(file.id, ana.workspaceId));
    expect(await world.transfer.serve(file.id, parts)).toEqual(err({ kind: 'FileNotFound' }));
  });
});

describe('files of a run', () => {
  it('are read and brought by everybody who was let in, and by nobody else', async () => {
    const [ana, leo, eve] = [world.newWorkspace(), world.newWorkspace(), world.newWorkspace()];
    const runId = newId<'Run'>();
    await grant(ana, runId, ana);
    await grant(ana, runId, leo);
    await drain();
    const fromAna = await world.upload(ana, 'brief.txt', runId);
    const fromLeo = await world.upload(leo, 'shop.txt', runId);
    expect(await world.finding.run(ana, fromLeo)).toMatchObject({ name: 'shop.txt', workspaceId: ana.workspaceId });
    expect(await world.finding.run(leo, fromAna)).toMatchObject({ name: 'brief.txt', workspaceId: ana.workspaceId });
    expect(await world.finding.run(leo, fromLeo)).toMatchObject({ name: 'shop.txt' });
    expect(await world.finding.run(eve, fromAna)).toBeUndefined();

    const { bytes: _, ...declared } = world.declare('evil.txt', 'x');
    expect(await world.creating.run(eve, { ...declared, runId })).toEqual(err({ kind: 'NotFound' }));
  });

  it('are all that a guest sees of the owner', async () => {
    const [ana, leo] = [world.newWorkspace(), world.newWorkspace()];
    const [mine, theirs] = [newId<'Run'>(), newId<'Run'>()];
    await grant(ana, mine, ana);
    await grant(ana, theirs, ana);
    await grant(ana, theirs, leo);
    await drain();
    const secret = await world.upload(ana, 'books.txt');
    const otherRun = await world.upload(ana, 'other.txt', mine);
    expect(await world.finding.run(leo, secret)).toBeUndefined();
    expect(await world.finding.run(leo, otherRun)).toBeUndefined();
    await database.db.write(ana, async (tx) => ok(await world.files.addToRun(tx, theirs, [secret, newId<'File'>()])));
    expect(await world.finding.run(leo, secret)).toMatchObject({ name: 'books.txt' });
  });

  it('are there before any job ran for whoever noted the run', async () => {
    const [ana, leo] = [world.newWorkspace(), world.newWorkspace()];
    const runId = newId<'Run'>();
    await grant(ana, runId, leo);
    await database.db.write(leo, async (tx) => ok(await world.files.noteRun(tx, runId, ana.workspaceId)));
    const quick = await world.upload(leo, 'quick.txt', runId);
    expect(await world.finding.run(leo, quick)).toMatchObject({ name: 'quick.txt' });
    await drain();
    expect(await world.finding.run(ana, quick)).toMatchObject({ name: 'quick.txt' });
  });

  it('are gone at once for a reader who was taken out, and there again for one who is let in again', async () => {
    const [ana, leo] = [world.newWorkspace(), world.newWorkspace()];
    const runId = newId<'Run'>();
    await grant(ana, runId, ana);
    await grant(ana, runId, leo);
    await drain();
    const fileId = await world.upload(leo, 'shop.txt', runId);
    for (const reader of [leo, ana])
      await database.db.write(ana, async (tx) => ok(await world.files.revokeRun(tx, runId, reader.workspaceId)));
    expect(await world.finding.run(leo, fileId)).toBeUndefined();
    expect(await world.finding.run(ana, fileId)).toMatchObject({ name: 'shop.txt' });
    const { bytes: _, ...declared } = world.declare('more.txt', 'x');
    expect(await world.creating.run(leo, { ...declared, runId })).toEqual(err({ kind: 'NotFound' }));
    await grant(ana, runId, leo);
    expect(await world.finding.run(leo, fileId)).toMatchObject({ name: 'shop.txt' });
  });

  it('letting in twice is letting in once', async () => {
    const [ana, leo] = [world.newWorkspace(), world.newWorkspace()];
    const runId = newId<'Run'>();
    await Promise.all([grant(ana, runId, leo), grant(ana, runId, leo), grant(ana, runId, leo)]);
    const promised = await database.owner.query(`SELECT 1 FROM platform.intent WHERE payload ->> 'runId' = $1`, [
      runId,
    ]);
    expect(promised.rowCount).toBe(1);
  });
});

describe('a file that Muster made', () => {
  it('is there at once, under a name that is safe', async () => {
    const ana = world.newWorkspace();
    const bytes = new TextEncoder().encode('<Invoice/>');
    const file = unwrap(
      await database.db.write(ana, async (tx) =>
        ok(await world.files.put(tx, { name: '2026/RE-1.xml', mediaType: 'application/xml', bytes })),
      ),
    );
    expect(file).toMatchObject({ name: 'RE-1.xml', mediaType: 'application/xml', sizeBytes: 10 });
    expect(await database.db.read(ana, (tx) => world.files.read(tx, file.id))).toEqual(bytes);
    await expect(world.files.read(world.newWorkspace(), file.id)).rejects.toThrow('there is no file');
  });
});
