import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type ApiVisitor, type TestApi } from './support/test-api.ts';

const folder = mkdtempSync(join(tmpdir(), 'muster-api-files-'));
let api: TestApi;
let ana: ApiVisitor;
beforeAll(async () => {
  api = await openApi({ FILES_DIR: folder });
  ana = await api.signUp('ana');
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

const CREATE = /* GraphQL */ `
  mutation Create($input: CreateUploadInput!) {
    createUpload(input: $input) {
      __typename
      ... on UploadSlot {
        uploadUrl
        file {
          id
          downloadUrl
        }
      }
      ... on UploadRefused {
        rule
        message
      }
      ... on Refusal {
        message
      }
    }
  }
`;

interface Slot {
  readonly __typename: string;
  readonly uploadUrl: string;
  readonly file: { readonly id: string };
}

async function createUpload(file: { name: string; mediaType: string; bytes: Uint8Array; sizeBytes?: number }) {
  const { name, mediaType, bytes, sizeBytes = bytes.length } = file;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const answer = await ana.ask(CREATE, { input: { name, mediaType, sizeBytes, sha256 } });
  return answer.data?.['createUpload'] as Slot;
}
const put = (url: string, bytes: Uint8Array, type = 'application/octet-stream') =>
  fetch(api.url + url, { method: 'PUT', body: bytes as BodyInit, headers: { 'content-type': type } });
const downloadUrl = async (id: string) => {
  const answer = await ana.ask('query ($id: ID!) { file(id: $id) { downloadUrl } }', { id });
  return (answer.data?.['file'] as { downloadUrl: string }).downloadUrl;
};
/** Says how much will come and sends a single byte of it. */
function sendSlowly(url: string, bytes: number) {
  const sending = request(api.url + url, { method: 'PUT', headers: { 'content-length': bytes } });
  const status = new Promise<number | undefined>((resolve) => {
    sending.on('response', (response) => resolve(response.statusCode));
    sending.on('error', () => resolve(undefined));
  });
  sending.write('a');
  return { status, stop: () => sending.destroy() };
}
const text = (value: string) => new TextEncoder().encode(value);

describe('files over HTTP', () => {
  it.each([
    ['خبز.po', 'application/octet-stream', 'msgid "Bread"', 'attachment', 'text/x-gettext-translation; charset=utf-8'],
    ['page.html', 'text/html', '<!doctype html><script>alert(1)</script>', 'attachment', 'text/html; charset=utf-8'],
    ['paper.pdf', 'application/pdf', '%PDF-1.7 a paper', 'inline', 'application/pdf'],
    ['data.json', 'application/json', '{"a":1}', 'attachment', 'application/json'],
  ])('%s goes in and comes out as it was, and no browser runs it', async (name, mediaType, content, shown, type) => {
    const bytes = text(content);
    const slot = await createUpload({ name, mediaType, bytes });
    expect(slot.file).toMatchObject({ downloadUrl: null });
    expect((await put(slot.uploadUrl, bytes, mediaType)).status).toBe(201);
    expect((await put(slot.uploadUrl, bytes, mediaType)).status).toBe(200);
    const answer = await fetch(api.url + (await downloadUrl(slot.file.id)));
    expect(answer.status).toBe(200);
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(bytes);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-disposition')).toContain(`${shown}; filename="`);
    expect(answer.headers.get('content-disposition')).toContain(`filename*=UTF-8''${encodeURIComponent(name)}`);
    if (shown === 'attachment') expect(answer.headers.get('content-security-policy')).toContain('sandbox');
  });

  it.each([
    ['tooLarge', { name: 'a.txt', mediaType: 'text/plain', sizeBytes: 11_000_000 }],
    ['typeRefused', { name: 'a.exe', mediaType: 'application/x-msdownload' }],
    ['nameRefused', { name: '..', mediaType: 'text/plain' }],
  ])('a slot is refused as %s, with a sentence', async (rule, file) => {
    const refused = await createUpload({ ...file, bytes: text('x') });
    expect(refused).toMatchObject({ __typename: 'UploadRefused', rule });
  });

  it('an oversized body is cut off, a wrong one refused', async () => {
    const bytes = text('hello');
    const { uploadUrl } = await createUpload({ name: 'a.txt', mediaType: 'text/plain', bytes });
    expect((await put(uploadUrl, new Uint8Array(10 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await put(uploadUrl, text('hallo'))).status).toBe(422);
    expect((await put(uploadUrl, text(''))).status).toBe(422);
  });

  it('XML with a DOCTYPE is refused with a sentence', async () => {
    const bytes = text('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>');
    const { uploadUrl } = await createUpload({ name: 'a.xml', mediaType: 'application/xml', bytes });
    const answer = await put(uploadUrl, bytes, 'application/xml');
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({
      error: 'XmlHasDoctype',
      message: 'XML with a DOCTYPE is not taken. Remove the document type declaration.',
    });
  });

  it('a link that was changed, or made for something else, opens nothing', async () => {
    const bytes = text('hello');
    const { uploadUrl, file } = await createUpload({ name: 'a.txt', mediaType: 'text/plain', bytes });
    expect((await put(uploadUrl.replace(/s=.{6}/, 's=AAAAAA'), bytes)).status).toBe(403);
    await put(uploadUrl, bytes);
    expect((await fetch(api.url + uploadUrl)).status).toBe(403);
    expect((await fetch(`${api.url}/files/${file.id}`)).status).toBe(403);
    expect((await fetch(`${api.url}/files/..%2f..%2fetc%2fpasswd?w=x&e=1&s=x`)).status).toBe(403);
  });

  it('a stranger is turned away before a byte of the body is read', async () => {
    const id = '01900000-0000-7000-8000-000000000000';
    const upload = sendSlowly(`/files/${id}?w=${id}&e=99999999999&s=AAAA`, 10_000_000);
    expect(await upload.status).toBe(403);
    upload.stop();
  });

  it('more bodies than there is room for wait for the ones before them', async () => {
    const bytes = new Uint8Array(10 * 1024 * 1024).fill(97);
    const slots = [];
    for (const name of ['a.txt', 'b.txt', 'c.txt'])
      slots.push(await createUpload({ name, mediaType: 'text/plain', bytes }));
    const [first, second, third] = slots.map(({ uploadUrl }) => uploadUrl) as [string, string, string];
    const slow = [sendSlowly(first, bytes.length), sendSlowly(second, bytes.length)];
    await new Promise((resolve) => setTimeout(resolve, 100));
    let isAnswered = false;
    const last = put(third, bytes).finally(() => (isAnswered = true));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isAnswered).toBe(false);
    slow[0]!.stop();
    expect((await last).status).toBe(201);
    slow[1]!.stop();
    for (const again of [first, second, third]) expect((await put(again, bytes)).status).toBeLessThan(202);
  });

  it('a file of somebody else is not there', async () => {
    const bytes = text('hello');
    const { uploadUrl, file } = await createUpload({ name: 'a.txt', mediaType: 'text/plain', bytes });
    await put(uploadUrl, bytes);
    const stranger = await api.signUp('stranger');
    const answer = await stranger.ask('query ($id: ID!) { file(id: $id) { name } }', { id: file.id });
    expect(answer).toEqual({ data: { file: null } });
  });
});
