import fc from 'fast-check';
import { err, ok } from '@muster/kernel';
import { describe, expect, it } from 'vitest';
import { checkUpload, fileName, isSha256, sniffMediaType } from './uploads.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
const ENTITY = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>';
const inUtf16 = (text: string): Uint8Array => Uint8Array.from([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);

describe('checkUpload', () => {
  it.each([
    ['%PDF-1.7 …', 'application/pdf', 'application/pdf'],
    ['<?xml version="1.0"?><a/>', 'application/xml', 'application/xml'],
    ['<a/>', 'text/xml; charset=utf-8', 'application/xml'],
    ['{"hello":"مرحبا"}', 'application/json', 'application/json'],
    ['hello', 'text/plain', 'text/plain'],
    ['<!doctype html><p>hi', 'text/html', 'text/html'],
    ['PK\u0003\u0004…', 'application/zip', 'application/zip'],
  ])('takes %j as %s', (text, declaredType, type) => {
    expect(checkUpload({ bytes: bytesOf(text), declaredType })).toEqual(ok(type));
  });

  it('takes a picture for what it is, and not for what it claims', () => {
    expect(checkUpload({ bytes: PNG, declaredType: 'image/png' })).toEqual(ok('image/png'));
    expect(checkUpload({ bytes: PNG, declaredType: 'application/pdf' })).toEqual(
      err({ kind: 'UploadTypeRefused', declared: 'application/pdf', found: 'image/png' }),
    );
  });

  it.each([
    ['{broken', 'application/json', 'text/plain'],
    ['MZ\u0000\u0001', 'application/octet-stream', null],
    ['plain', 'application/xml', 'text/plain'],
  ])('refuses %j as %s', (text, declared, found) => {
    expect(checkUpload({ bytes: bytesOf(text), declaredType: declared })).toEqual(
      err({ kind: 'UploadTypeRefused', declared, found }),
    );
  });

  it('refuses what is too large, before it looks inside', () => {
    expect(checkUpload({ bytes: new Uint8Array(11), declaredType: 'text/plain' }, 10)).toEqual(
      err({ kind: 'UploadTooLarge', bytes: 11, limitBytes: 10 }),
    );
    expect(checkUpload({ bytes: new Uint8Array(0), declaredType: 'text/plain' })).toEqual(err({ kind: 'UploadEmpty' }));
  });

  it.each(['application/xml', 'text/xml', 'text/plain'])(
    'refuses XML with a document type, sent as %s',
    (declaredType) => {
      expect(checkUpload({ bytes: bytesOf(ENTITY), declaredType })).toEqual(err({ kind: 'XmlHasDoctype' }));
      expect(checkUpload({ bytes: inUtf16(ENTITY), declaredType })).toEqual(err({ kind: 'XmlHasDoctype' }));
    },
  );

  it('never falls over', () => {
    const types = fc.constantFrom('application/xml', 'application/json', 'text/plain', '', 'image/png');
    fc.assert(
      fc.property(fc.uint8Array(), types, (bytes, declaredType) => {
        checkUpload({ bytes, declaredType });
        sniffMediaType(bytes);
      }),
    );
  });
});

describe('fileName', () => {
  it.each([
    ['invoice.pdf', 'invoice.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\temp\\a.xml', 'a.xml'],
    ['فاتورة نوفمبر.pdf', 'فاتورة نوفمبر.pdf'],
    ['बीजक.pdf', 'बीजक.pdf'],
    ['a"b\r\nSet-Cookie: x.pdf', 'abSet-Cookie x.pdf'],
    ['\u202Efdp.exe', 'fdp.exe'],
    ['...', 'file'],
    ['', 'file'],
  ])('%j is stored as %j', (given, stored) => {
    expect(fileName(given)).toBe(stored);
  });

  it('is short, has no way out of its folder, and stays as it is the second time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const name = fileName(text);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(120);
        expect(name).not.toMatch(/[/\\\u0000-\u001F]|^\./);
      }),
    );
  });
});

describe('isSha256', () => {
  it('knows one spelling', () => {
    expect(isSha256('a'.repeat(64))).toBe(true);
    expect(isSha256('A'.repeat(64))).toBe(false);
    expect(isSha256('a'.repeat(63))).toBe(false);
  });
});
