import { Bug, OldPage, SignedOut, Unreachable } from './bug.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

interface Answer<TData> {
  data?: TData | null;
  errors?: { message: string; extensions?: { code?: string; traceId?: string } }[];
}

let isLeaving = false;
globalThis.addEventListener?.('pagehide', () => (isLeaving = true), { capture: true });
globalThis.addEventListener?.('pageshow', () => (isLeaving = false));

/**
 * The one way to the API. What is asked while the page goes away still arrives. Refusals come back inside the data as members of a union; an error at the top level is a bug.
 * @throws {Bug} with the trace id · {@link SignedOut} · {@link Unreachable} · {@link OldPage}
 */
export async function request<TData, TVariables>(
  document: TypedDocumentString<TData, TVariables>,
  variables?: TVariables,
  signal?: AbortSignal,
): Promise<TData> {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', 'x-muster-csrf': '1' },
    body: JSON.stringify({ ...documentOf(document), variables: variables ?? {} }),
    keepalive: isLeaving,
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new Unreachable();
  });
  if (response.status >= 502 && response.status <= 504) throw new Unreachable();
  const answer = (await response.json().catch(() => ({}))) as Answer<TData>;
  const [error] = answer.errors ?? [];
  if (error?.extensions?.code === 'UNAUTHENTICATED') throw new SignedOut();
  if (error?.extensions?.code === 'UNKNOWN_DOCUMENT') throw new OldPage();
  if (error || !answer.data) {
    const traceId = error?.extensions?.traceId ?? response.headers.get('x-trace-id') ?? undefined;
    throw new Bug(error?.message ?? `The server answered ${response.status}.`, traceId);
  }
  return answer.data;
}

/** `query Runs(…) {…}` → `Runs`, the first part of its cache key. */
export function operationName(document: { toString(): string }): string {
  return /(?:query|mutation|subscription)\s+(\w+)/.exec(document.toString())?.[1] ?? 'anonymous';
}

/** A built app sends the id of a document that the server knows; the dev server sends the text. */
function documentOf(document: { toString(): string; readonly __meta__?: Record<string, unknown> | undefined }) {
  return import.meta.env.PROD ? { documentId: document.__meta__?.['hash'] } : { query: document.toString() };
}
