import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Document, Outcome, Refusal } from './document.ts';

/** Muster said no, in a sentence. `kind` is the typename of the refusal. */
export class Refused extends Error {
  readonly kind: string;
  readonly operation: string;

  constructor(operation: string, kind: string, message: string) {
    super(`${operation}: ${message} (${kind})`);
    this.name = 'Refused';
    this.kind = kind;
    this.operation = operation;
  }
}

interface GraphqlAnswer<Answer> {
  readonly data?: Answer;
  readonly errors?: readonly { readonly message: string; readonly path?: readonly (string | number)[] }[];
}

/** How requests travel: `fetch`, unless a load test puts something in between. */
export type Transport = (address: URL, request: RequestInit) => Promise<Response>;

const CONNECTION_TRIES = 4;
const REQUEST_TIMEOUT_MS = 20_000;

/** One visitor of Muster: its own cookie, its own address. Speaks nothing but the public API. */
export class Client {
  readonly url: string;
  readonly #address: string;
  readonly #send: Transport;
  #cookie = '';

  /**
   * @param address the address the visitor comes from. All visitors of a play share one machine, and sign-ups are limited per
   * address; Muster believes this header only on the loopback interface, where a reverse proxy would stand.
   */
  constructor(url: string, address: string, send: Transport = fetch) {
    this.url = url;
    this.#address = address;
    this.#send = send;
  }

  /** For WebSocket connections, which carry the session too. */
  get headers(): Record<string, string> {
    return { 'x-forwarded-for': this.#address, ...(this.#cookie ? { cookie: this.#cookie } : {}) };
  }

  async ask<Answer, Variables>(document: Document<Answer, Variables>, variables: Variables): Promise<Answer> {
    const response = await this.#post(JSON.stringify({ query: document.text, variables }));
    const cookie = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
    if (cookie.length > 0) this.#cookie = cookie.join('; ');
    const { data, errors } = (await response.json()) as GraphqlAnswer<Answer>;
    if (errors?.[0] || !data) {
      const [first] = errors ?? [];
      throw new Error(`${nameOf(document)} failed at ${first?.path?.join('.') ?? 'the door'}: ${first?.message}`);
    }
    return data;
  }

  /** Puts a file into Muster by a signed link. */
  async put(url: string, file: { readonly bytes: Buffer; readonly mediaType: string }): Promise<void> {
    const headers = { 'content-type': file.mediaType };
    const response = await this.#send(new URL(url, this.url), {
      method: 'PUT',
      headers,
      body: new Uint8Array(file.bytes),
    });
    if (!response.ok) throw new Error(`The upload was answered with ${response.status}: ${await response.text()}`);
  }

  async get(url: string): Promise<Buffer> {
    const response = await this.#send(new URL(url, this.url), { signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS) });
    if (!response.ok) throw new Error(`The download was answered with ${response.status}: ${await response.text()}`);
    return Buffer.from(await response.arrayBuffer());
  }

  /** A connection that broke is tried again: every write carries a key that makes it happen once. */
  async #post(body: string): Promise<Response> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#send(new URL('/graphql', this.url), {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...this.headers },
          body,
          signal: AbortSignal.timeout(REQUEST_TIMEOUT_MS),
        });
      } catch (error) {
        if (attempt === CONNECTION_TRIES) throw error;
        await sleep(250 * 2 ** attempt);
      }
    }
  }
}

/** The wanted member of a union, or {@link Refused}. */
export function wanted<Name extends string, T>(
  outcome: Outcome<Name, T>,
  name: Name,
  operation: string,
): { readonly __typename: Name } & T {
  if (isWanted(outcome, name)) return outcome;
  throw new Refused(operation, outcome.__typename, (outcome as Refusal).message ?? 'no sentence was given');
}

export function isWanted<Name extends string, T>(
  outcome: Outcome<Name, T>,
  name: Name,
): outcome is { readonly __typename: Name } & T {
  return outcome.__typename === name;
}

/** The same thing asked for twice in the same play has the same key, whatever happened to the first answer. */
export function keyOf(...parts: readonly (string | number)[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}

function nameOf({ text }: { readonly text: string }): string {
  return /(?:query|mutation|subscription)\s+(\w+)/.exec(text)?.[1] ?? 'The document';
}
