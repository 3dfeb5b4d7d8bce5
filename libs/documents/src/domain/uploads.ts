import { err, ok, type Result } from '@muster/kernel';

/** A file name as we store and send it, a hash that is one, a content type that the bytes themselves confirm. */

export type MediaType =
  | 'application/pdf'
  | 'application/xml'
  | 'application/json'
  | 'application/zip'
  | 'image/png'
  | 'image/jpeg'
  | 'image/gif'
  | 'image/webp'
  | 'text/plain'
  | 'text/html';

export type UploadRefusal =
  | { readonly kind: 'UploadTooLarge'; readonly bytes: number; readonly limitBytes: number }
  | { readonly kind: 'UploadEmpty' }
  | { readonly kind: 'UploadTypeRefused'; readonly declared: string; readonly found: MediaType | null }
  | { readonly kind: 'XmlHasDoctype' };

/** Ten mebibytes: more than any document of record, less than what hurts a small server. */
export const UPLOAD_LIMIT_BYTES = 10 * 1024 * 1024;

const MAX_NAME_LENGTH = 120;
const TEXT_LIKE: readonly string[] = ['application/json', 'text/plain', 'text/html', 'application/xml'];

/**
 * Checks size, then what the bytes are against what they claim to be. XML with a document type is refused whatever it is called:
 * entities can read files and multiply without end, and no invoice needs them.
 */
export function checkUpload(
  { bytes, declaredType }: { bytes: Uint8Array; declaredType: string },
  limitBytes: number = UPLOAD_LIMIT_BYTES,
): Result<MediaType, UploadRefusal> {
  if (bytes.length > limitBytes) return err({ kind: 'UploadTooLarge', bytes: bytes.length, limitBytes });
  if (bytes.length === 0) return err({ kind: 'UploadEmpty' });
  const declared = mediaTypeOf(declaredType);
  const found = sniffMediaType(bytes);
  const agreed = found === null ? null : agree(declared, found, bytes);
  if (agreed === null) return err({ kind: 'UploadTypeRefused', declared, found });
  return isMarkup(agreed, bytes) && hasDoctype(bytes) ? err({ kind: 'XmlHasDoctype' }) : ok(agreed);
}

/** What the first bytes say; null for anything that is neither a known format nor readable text. */
export function sniffMediaType(bytes: Uint8Array): MediaType | null {
  const known = MAGIC.find(([, magic]) => magic.every((byte, index) => byte === null || bytes[index] === byte));
  if (known) return known[0];
  const text = textOf(bytes);
  if (text === null) return null;
  const start = text.trimStart().slice(0, 200).toLowerCase();
  if (/^<!doctype html|^<html/.test(start)) return 'text/html';
  return /^<\?xml|^<[a-z!]/.test(start) ? 'application/xml' : 'text/plain';
}

/** Letters of every script stay; path parts, control characters and what shells and headers stumble over do not. */
export function fileName(text: string): string {
  const last = text.split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}"*:<>?|;%]/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (clean.length <= MAX_NAME_LENGTH) return clean === '' ? 'file' : clean;
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(clean)?.[0] ?? '';
  return clean.slice(0, MAX_NAME_LENGTH - extension.length).toWellFormed() + extension;
}

/** A SHA-256 in the one spelling we store: 64 lower-case hexadecimal digits. */
export function isSha256(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

const MAGIC: readonly (readonly [MediaType, readonly (number | null)[]])[] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
  ['application/zip', [0x50, 0x4b, 0x03, 0x04]],
];

function mediaTypeOf(declared: string): string {
  const [type = ''] = declared.toLowerCase().split(';');
  return type.trim() === 'text/xml' ? 'application/xml' : type.trim();
}

/** Texts look alike from outside, so among them the name given counts, as long as the bytes are text; JSON has to be JSON. */
function agree(declared: string, found: MediaType, bytes: Uint8Array): MediaType | null {
  if (declared === 'application/json') return isJson(bytes) ? 'application/json' : null;
  if (declared === found) return found;
  if (declared === 'text/plain' && TEXT_LIKE.includes(found)) return 'text/plain';
  if (declared === 'text/html' && found === 'application/xml') return 'text/html';
  return null;
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(textOf(bytes) ?? '');
    return true;
  } catch {
    return false;
  }
}

/** Text that begins like XML is held to the rules of XML even when it is called plain text. HTML's own doctype is no danger. */
function isMarkup(agreed: MediaType, bytes: Uint8Array): boolean {
  return agreed === 'application/xml' || (agreed === 'text/plain' && sniffMediaType(bytes) === 'application/xml');
}

function hasDoctype(bytes: Uint8Array): boolean {
  return /<!DOCTYPE/i.test(textOf(bytes) ?? '');
}

/** The text, or null for anything with bytes no text has. UTF-16 is read by its byte order mark, so that a doctype cannot hide in it. */
function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}
