import { Bug, Unreachable } from '../api/bug.ts';
import { graphql } from '../api/generated/gql.ts';
import { request } from '../api/request.ts';

const CreateUploadDocument = graphql(`
  mutation CreateUpload($input: CreateUploadInput!) {
    createUpload(input: $input) {
      __typename
      ... on UploadSlot {
        uploadUrl
        file {
          id
          name
          sizeBytes
        }
      }
      ... on Refusal {
        message
      }
    }
  }
`);

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly sizeBytes: number;
}

export type Upload =
  { readonly ok: true; readonly file: UploadedFile } | { readonly ok: false; readonly message: string };

/** Hashes the file here, asks for a slot and puts the bytes there. A refusal comes back as its sentence. */
export async function upload(file: File, runId?: string): Promise<Upload> {
  const bytes = await file.arrayBuffer();
  const { createUpload: slot } = await request(CreateUploadDocument, {
    input: {
      name: file.name,
      mediaType: file.type || 'application/octet-stream',
      sizeBytes: file.size,
      sha256: await sha256(bytes),
      ...(runId && { runId }),
    },
  });
  if ('message' in slot) return { ok: false, message: slot.message };
  const answer = await fetch(slot.uploadUrl, {
    method: 'PUT',
    body: bytes,
    credentials: 'same-origin',
    headers: { 'content-type': file.type || 'application/octet-stream', 'x-muster-csrf': '1' },
  }).catch(() => {
    throw new Unreachable();
  });
  if (answer.status >= 400 && answer.status < 500) return { ok: false, message: await sentenceOf(answer) };
  if (!answer.ok) throw new Bug(`The upload was answered with ${answer.status}.`);
  return { ok: true, file: slot.file };
}

async function sentenceOf(answer: Response): Promise<string> {
  const body = (await answer.json().catch(() => ({}))) as { message?: string };
  return body.message ?? `${answer.status}`;
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
