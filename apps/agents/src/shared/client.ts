import { err, ok, type Result } from '@muster/kernel';

/** GraphQL over HTTP for an agent: one endpoint, one key, patient where that is safe. */
export interface GraphqlClient {
  /**
   * @param variables with an `idempotencyKey`, the key goes into `input.idempotencyKey`, where mutations expect it, and the
   * request may be repeated after a failure
   */
  request<T>(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
    options?: RequestOptions,
  ): Promise<Result<T, RequestRefusal>>;
}

export interface RequestOptions {
  /** The same key for the same act: the server then does it once however often it is asked. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

export interface ClientOptions {
  /** For example `https://muster.example/graphql`. */
  readonly endpoint: string;
  readonly apiKey: string;
  /** For one attempt. Default 15 s. */
  readonly timeoutMs?: number;
  /** The first one included. Default 5. */
  readonly maxAttempts?: number;
  readonly fetch?: typeof globalThis.fetch;
  readonly sleep?: (ms: number) => Promise<void>;
  /** From 0 to 1, for the spread of waiting times. */
  readonly random?: () => number;
}

export type RequestRefusal =
  /** Wrong, expired or revoked key: asking again does not help. */
  | { readonly kind: 'KeyRefused'; readonly status: number }
  | { readonly kind: 'RequestRejected'; readonly status: number; readonly messages: readonly string[] }
  | { readonly kind: 'ServerUnavailable'; readonly attempts: number; readonly lastProblem: string };

type Attempt<T> =
  | { readonly outcome: 'done'; readonly result: Result<T, RequestRefusal> }
  /** `wasWorked`: the server may have done it before it failed. */
  | { readonly outcome: 'again'; readonly problem: string; readonly wasWorked: boolean; readonly waitMs?: number };

/** @throws Error when the key would travel unencrypted over the internet */
export function createClient(options: ClientOptions): GraphqlClient {
  const { endpoint, maxAttempts = 5, random = Math.random } = options;
  const sleep = options.sleep ?? ((ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms)));
  refuseClearText(endpoint);
  return {
    async request<T>(document: string, variables = {}, { idempotencyKey, signal }: RequestOptions = {}) {
      const body = JSON.stringify({ query: document, variables: withKey(variables, idempotencyKey) });
      const isRepeatable = idempotencyKey !== undefined || !isMutation(document);
      let lastProblem = '';
      let attempts = 0;
      while (attempts < maxAttempts) {
        attempts += 1;
        const attempt = await tryOnce<T>(options, body, signal);
        if (attempt.outcome === 'done') return attempt.result;
        lastProblem = attempt.problem;
        // A mutation without a key that may have been done must not be done twice.
        if ((attempt.wasWorked && !isRepeatable) || signal?.aborted || attempts === maxAttempts) break;
        await sleep(attempt.waitMs ?? backoffMs(attempts, random));
      }
      return err({ kind: 'ServerUnavailable', attempts, lastProblem });
    },
  };
}

async function tryOnce<T>(
  { endpoint, apiKey, timeoutMs = 15_000, fetch = globalThis.fetch }: ClientOptions,
  body: string,
  signal: AbortSignal | undefined,
): Promise<Attempt<T>> {
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${apiKey}`,
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json;q=0.9',
      },
      body,
      // A redirect would carry the key to wherever it points.
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
    return await readResponse<T>(response);
  } catch (error) {
    return { outcome: 'again', problem: (error as Error).message, wasWorked: true };
  }
}

async function readResponse<T>(response: Response): Promise<Attempt<T>> {
  const { status } = response;
  if (status === 401 || status === 403) return { outcome: 'done', result: err({ kind: 'KeyRefused', status }) };
  const waitMs = retryAfterMs(response.headers.get('retry-after'));
  const wait = waitMs === undefined ? {} : { waitMs };
  // Too many requests are counted before anything is done.
  if (status === 429) return { outcome: 'again', problem: 'too many requests', wasWorked: false, ...wait };
  if ([502, 503, 504].includes(status))
    return { outcome: 'again', problem: `the server answered ${status}`, wasWorked: true, ...wait };
  const text = await response.text();
  const { data, errors } = parseBody(text);
  const messages = errors.length > 0 ? errors : data === undefined ? [`no GraphQL answer: ${text.slice(0, 200)}`] : [];
  if (messages.length > 0 || !response.ok)
    return { outcome: 'done', result: err({ kind: 'RequestRejected', status, messages }) };
  return { outcome: 'done', result: ok(data as T) };
}

function parseBody(text: string): { readonly data: unknown; readonly errors: readonly string[] } {
  try {
    const body = JSON.parse(text) as { data?: unknown; errors?: readonly { message?: unknown }[] };
    const errors = (body.errors ?? []).map(({ message }) => String(message));
    return { data: body.data ?? undefined, errors };
  } catch {
    return { data: undefined, errors: [] };
  }
}

function withKey(variables: Readonly<Record<string, unknown>>, idempotencyKey: string | undefined) {
  if (idempotencyKey === undefined) return variables;
  const input = (variables['input'] ?? {}) as Readonly<Record<string, unknown>>;
  return { ...variables, input: { ...input, idempotencyKey } };
}

/** When in doubt it is one: then it is not repeated. */
function isMutation(document: string): boolean {
  return /\bmutation\b/.test(document.replace(/#[^\n]*/g, ''));
}

/** Doubling up to ten seconds, with full jitter, so that many agents do not come back in the same moment. */
function backoffMs(attempts: number, random: () => number): number {
  return Math.round(random() * Math.min(10_000, 250 * 2 ** attempts));
}

/** Seconds or a date; never more than a minute. */
function retryAfterMs(header: string | null): number | undefined {
  if (header === null) return undefined;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isNaN(ms) ? undefined : Math.min(60_000, Math.max(0, ms));
}

function refuseClearText(endpoint: string): void {
  const { protocol, hostname } = new URL(endpoint);
  const isNear = ['localhost', '127.0.0.1', '[::1]'].includes(hostname) || !hostname.includes('.');
  if (protocol !== 'https:' && !isNear)
    throw new Error(`${endpoint} must use https: the key would travel in the clear.`);
}
