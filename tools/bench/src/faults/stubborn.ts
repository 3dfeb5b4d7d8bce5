import { setTimeout as sleep } from 'node:timers/promises';
import type { Journal } from './journal.ts';
import { altered, answerTo, essence, travelling, type Answered, type KeyedMutation } from './mutation.ts';
import type { Chance } from './random.ts';

const PATIENCE_MS = 45_000;
const ONE_TRY_MS = 15_000;
const MOST_COPIES = 5;
const LONGEST_DELAY_MS = 25;

/** An answer that arrived to its last byte. */
interface Arrived {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface StubbornCounts {
  /** Requests beyond the first with the same key and the same input. */
  duplicates: number;
  /** Requests with a used key and another input, and how many of them were refused. */
  alteredSent: number;
  alteredRefused: number;
  /** Requests whose answer never arrived, and that were sent again. */
  cutOff: number;
  requests: number;
}

/**
 * How clients travel that do not give up: a request that was cut off is sent again with the same key. Each mutation with a key is
 * sent several times at once, and now and then once more with another wish under the same key. What was acknowledged is journaled.
 */
export class StubbornClients {
  readonly counts: StubbornCounts = { duplicates: 0, alteredSent: 0, alteredRefused: 0, cutOff: 0, requests: 0 };
  /** What clients saw that must never be, in sentences. */
  readonly complaints: string[] = [];
  readonly #journal: Journal;
  readonly #chance: Chance;
  #keylessUnderWay = 0;

  constructor(journal: Journal, chance: Chance) {
    this.#journal = journal;
    this.#chance = chance;
  }

  /** Mutations without a key are on their way: whoever is cut off here cannot simply ask again. */
  get isVulnerable(): boolean {
    return this.#keylessUnderWay > 0;
  }

  /** In the place of `fetch`. */
  readonly send = async (address: URL, request: RequestInit): Promise<Response> => {
    const what = travelling(request.body);
    if (what.kind === 'keyed') return responseOf(await this.#storm(address, request, what.mutation));
    if (what.kind === 'read') return responseOf(await this.#insist(address, request));
    this.#keylessUnderWay += 1;
    try {
      return responseOf(await this.#insist(address, request));
    } finally {
      this.#keylessUnderWay -= 1;
    }
  };

  async #storm(address: URL, request: RequestInit, mutation: KeyedMutation): Promise<Arrived> {
    const copies = this.#chance.between(1, MOST_COPIES);
    this.counts.duplicates += copies - 1;
    const arrived = await Promise.all(
      Array.from({ length: copies }, async (_, copy) => {
        if (copy > 0) await sleep(this.#chance.between(0, LONGEST_DELAY_MS));
        return this.#insist(address, request);
      }),
    );
    const answers = arrived.map((one) => answerTo(mutation.operation, textOf(one)));
    this.#compare(mutation, answers);
    const done = answers.findIndex(({ isDone }) => isDone);
    if (done === -1) return arrived[0]!;
    this.#journal.write({
      at: new Date().toISOString(),
      operation: mutation.operation,
      key: mutation.key,
      answer: essence(answers[done]!.answer),
      input: essence(mutation.input),
      copies,
    });
    if (this.#chance.next() < 0.3) await this.#deceive(address, request, mutation);
    return arrived[done]!;
  }

  #compare({ operation, key }: KeyedMutation, answers: readonly Answered[]): void {
    const complain = (what: string): void => void this.complaints.push(`${operation} with the key ${key} ${what}`);
    for (const { errors } of answers) if (errors[0] !== undefined) complain(`was answered with an error: ${errors[0]}`);
    const identities = new Set(answers.filter(({ isDone }) => isDone).map(({ identity }) => identity));
    if (identities.size > 1) complain(`was answered differently: ${[...identities].join(' and ')}`);
    const refused = answers.find(({ isDone, errors }) => !isDone && errors.length === 0);
    if (identities.size > 0 && refused) complain(`was done, and a copy of it was refused: ${refused.typename}`);
  }

  async #deceive(address: URL, request: RequestInit, mutation: KeyedMutation): Promise<void> {
    const body = altered(mutation);
    if (body === undefined) return;
    this.counts.alteredSent += 1;
    const text = textOf(await this.#insist(address, { ...request, body }));
    const answer = answerTo(mutation.operation, text);
    if (!answer.isDone && answer.errors.length === 0) this.counts.alteredRefused += 1;
    else this.complaints.push(`${mutation.operation} took the used key ${mutation.key} for another wish: ${text}`);
  }

  async #insist(address: URL, request: RequestInit): Promise<Arrived> {
    for (const end = Date.now() + PATIENCE_MS; ;) {
      this.counts.requests += 1;
      try {
        const response = await fetch(address, { ...request, signal: AbortSignal.timeout(ONE_TRY_MS) });
        const bytes = new Uint8Array(await response.arrayBuffer());
        return { status: response.status, headers: response.headers, bytes };
      } catch (error) {
        this.counts.cutOff += 1;
        if (Date.now() > end) throw error;
        await sleep(this.#chance.between(60, 300));
      }
    }
  }
}

function textOf({ bytes }: Arrived): string {
  return Buffer.from(bytes).toString('utf8');
}

function responseOf({ status, headers, bytes }: Arrived): Response {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length']) kept.delete(name);
  return new Response(status === 204 ? null : bytes, { status, headers: kept });
}
