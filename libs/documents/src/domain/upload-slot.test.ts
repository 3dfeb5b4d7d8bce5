import { err, ok } from '@muster/kernel';
import { describe, expect, it } from 'vitest';
import { checkBytes, checkDeclaration, isShownInline, type DeclaredFile } from './upload-slot.ts';
import { UPLOAD_LIMIT_BYTES } from './uploads.ts';

const declared: DeclaredFile = {
  name: 'leaflet.pdf',
  mediaType: 'application/pdf',
  sizeBytes: 9,
  sha256: 'a'.repeat(64),
};
const text = (value: string) => new TextEncoder().encode(value);

describe('a declared file', () => {
  it('is taken when size, name, type and hash are in order', () => {
    expect(checkDeclaration(declared)).toEqual(ok(declared));
    expect(checkDeclaration({ ...declared, name: 'وثيقة المريض.pdf' }).ok).toBe(true);
  });

  it.each([
    ['tooLarge', { sizeBytes: UPLOAD_LIMIT_BYTES + 1 }],
    ['empty', { sizeBytes: 0 }],
    ['empty', { sizeBytes: -1 }],
    ['nameRefused', { name: '' }],
    ['nameRefused', { name: '../..' }],
    ['typeRefused', { mediaType: 'application/x-msdownload' }],
    ['typeRefused', { mediaType: 'application/octet-stream', name: 'a.exe' }],
    ['typeRefused', { mediaType: 'constructor' }],
    ['hashRefused', { sha256: 'A'.repeat(64) }],
    ['hashRefused', { sha256: 'abc' }],
  ])('is refused as %s: %j', (rule, change) => {
    expect(checkDeclaration({ ...declared, ...change })).toEqual(err({ kind: 'UploadRefused', rule }));
  });

  it('is kept under its last name only', () => {
    expect(checkDeclaration({ ...declared, name: '../etc/leaflet.pdf' })).toEqual(ok(declared));
  });

  it('gets its type from the ending when the client has none', () => {
    const po = { ...declared, name: 'fr.po', mediaType: 'application/octet-stream' };
    expect(checkDeclaration(po)).toMatchObject({ value: { mediaType: 'text/x-gettext-translation' } });
    expect(checkDeclaration({ ...declared, mediaType: 'text/csv; charset=utf-8' })).toMatchObject({
      value: { mediaType: 'text/csv' },
    });
  });
});

describe('the bytes', () => {
  it.each([
    ['text/x-gettext-translation', text('msgid "Bread"\nmsgstr "خبز"\n')],
    ['text/csv', text('a,b\n1,2')],
    ['image/svg+xml', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['application/vnd.oasis.opendocument.text', Uint8Array.of(0x50, 0x4b, 3, 4, 0)],
  ])('of %s are checked as what they are made of', (type, bytes) => {
    expect(checkBytes(type, bytes).ok).toBe(true);
    expect(checkBytes(type, text('MZ\u0000')).ok).toBe(false);
  });

  it('of a picture that is XML may not declare a document type', () => {
    expect(checkBytes('image/svg+xml', text('<!DOCTYPE svg><svg/>'))).toEqual(err({ kind: 'XmlHasDoctype' }));
  });

  it('are shown in the page for PDF alone', () => {
    expect(['text/html', 'image/svg+xml', 'application/pdf'].filter(isShownInline)).toEqual(['application/pdf']);
  });
});
