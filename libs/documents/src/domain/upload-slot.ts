import { err, ok, type Result } from '@muster/kernel';
import { checkUpload, fileName, isSha256, UPLOAD_LIMIT_BYTES, type MediaType, type UploadRefusal } from './uploads.ts';

export interface DeclaredFile {
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

export interface UploadRefused {
  readonly kind: 'UploadRefused';
  readonly rule: 'tooLarge' | 'empty' | 'typeRefused' | 'nameRefused' | 'hashRefused';
}

/** What may be stored, and what its bytes have to look like. */
const LOOKS_LIKE: Readonly<Record<string, MediaType>> = {
  'application/pdf': 'application/pdf',
  'application/json': 'application/json',
  'application/zip': 'application/zip',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'application/zip',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'application/zip',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'application/zip',
  'application/vnd.oasis.opendocument.text': 'application/zip',
  'application/vnd.oasis.opendocument.spreadsheet': 'application/zip',
  'application/xml': 'application/xml',
  'text/xml': 'application/xml',
  'application/xliff+xml': 'application/xml',
  'image/svg+xml': 'application/xml',
  'image/png': 'image/png',
  'image/jpeg': 'image/jpeg',
  'image/gif': 'image/gif',
  'image/webp': 'image/webp',
  'text/html': 'text/html',
  'text/plain': 'text/plain',
  'text/csv': 'text/plain',
  'text/css': 'text/plain',
  'text/markdown': 'text/plain',
  'text/vtt': 'text/plain',
  'text/x-gettext-translation': 'text/plain',
  'text/x-java-properties': 'text/plain',
};

/** For clients that do not know what they send: browsers have no type for most files of translators. */
const TYPE_BY_ENDING: Readonly<Record<string, string>> = {
  arb: 'application/json',
  csv: 'text/csv',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  md: 'text/markdown',
  odt: 'application/vnd.oasis.opendocument.text',
  po: 'text/x-gettext-translation',
  pot: 'text/x-gettext-translation',
  properties: 'text/x-java-properties',
  txt: 'text/plain',
  vtt: 'text/vtt',
  xlf: 'application/xliff+xml',
  xliff: 'application/xliff+xml',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** What somebody wants to store, before any byte of it arrived. @returns the facts as they are kept */
export function checkDeclaration(declared: DeclaredFile): Result<DeclaredFile, UploadRefused> {
  const { sizeBytes, sha256 } = declared;
  if (sizeBytes > UPLOAD_LIMIT_BYTES) return refuse('tooLarge');
  if (!Number.isInteger(sizeBytes) || sizeBytes < 1) return refuse('empty');
  const name = fileName(declared.name);
  if (name === 'file' && declared.name !== 'file') return refuse('nameRefused');
  const mediaType = knownType(declared.mediaType, name);
  if (!mediaType) return refuse('typeRefused');
  if (!isSha256(sha256)) return refuse('hashRefused');
  return ok({ name, mediaType, sizeBytes, sha256 });
}

/** @param mediaType as {@link checkDeclaration} gave it */
export function checkBytes(mediaType: string, bytes: Uint8Array): Result<MediaType, UploadRefusal> {
  return checkUpload({ bytes, declaredType: LOOKS_LIKE[mediaType] ?? mediaType });
}

/** A PDF may be shown in the page; everything else is only ever saved. */
export function isShownInline(mediaType: string): boolean {
  return mediaType === 'application/pdf';
}

function knownType(mediaType: string, name: string): string | undefined {
  const declared = mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (Object.hasOwn(LOOKS_LIKE, declared)) return declared;
  // Some clients name the type of translation files in their own way, or not at all.
  const isVague = ['', 'application/octet-stream', 'text/x-po', 'application/x-gettext'].includes(declared);
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return isVague && Object.hasOwn(TYPE_BY_ENDING, ending) ? TYPE_BY_ENDING[ending] : undefined;
}

function refuse(rule: UploadRefused['rule']): Result<never, UploadRefused> {
  return err({ kind: 'UploadRefused', rule });
}
