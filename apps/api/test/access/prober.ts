import type { Answer, ApiVisitor } from '../support/test-api.ts';
import { documentFor, LEVELS, type Filling, type Root } from './documents.ts';
import { uuidsIn } from './foreign-rows.ts';
import { CANARY, type MatrixWorld } from './matrix-world.ts';

export interface Heard {
  readonly answer: Answer;
  readonly text: string;
}

const SIGNATURE = /[?&]s=([\w-]{20,})/g;

/** Asks, counts, and looks at every answer for what belongs to the foreign side. */
export class Prober {
  calls = 0;
  /** What was seen of the foreign side by those who should not, as sentences. */
  readonly leaks: string[] = [];
  /** What made the API fail instead of answering. */
  readonly faults: string[] = [];
  /** How deep each root field may be asked, found out once. */
  readonly #levels = new Map<string, number>();

  constructor(private readonly world: MatrixWorld) {}

  /** Asks for as much as the limits allow. @param who for messages; `foreign` may see all of its own */
  async ask(who: string, root: Root, filling: Filling): Promise<Heard> {
    const visitor = this.world.outsiders[who] ?? this.world.foreign.business;
    const isOutsider = who in this.world.outsiders;
    for (let levels = filling.levels ?? this.#levels.get(root.field.name) ?? LEVELS; levels > 0; levels -= 1) {
      const { query, variables } = documentFor(root, { ...filling, levels });
      const heard = await this.#once(visitor, { query, variables });
      if (isTooMuch(heard.answer)) continue;
      if (filling.levels === undefined) this.#levels.set(root.field.name, levels);
      if (codeOf(heard.answer) === 'INTERNAL_SERVER_ERROR')
        this.faults.push(`${who} asked ${query.slice(0, 80)} ${JSON.stringify(variables)}`);
      if (isOutsider) this.look(`${who} asked ${root.field.name}`, heard.text, JSON.stringify(variables));
      return heard;
    }
    throw new Error(`${root.field.name} cannot be asked within the limits`);
  }

  /** @param sent what the asker knew before: an id that comes back is no news to them */
  look(what: string, text: string, sent: string): void {
    const known = new Set(uuidsIn(sent));
    const strange = uuidsIn(text).filter((id) => this.world.foreignPrivate.has(id) && !known.has(id));
    if (text.includes(CANARY) || strange.length > 0) this.leaks.push(`${what} and got ${text.slice(0, 600)}`);
  }

  async #once(visitor: ApiVisitor, probe: unknown): Promise<Heard> {
    this.calls += 1;
    const text = await (await visitor.raw(probe)).text();
    for (const [, signature] of text.matchAll(SIGNATURE)) if (signature) this.world.secrets.add(signature);
    for (const [secret] of text.matchAll(/mst_[\w-]{20,}/g)) this.world.secrets.add(secret);
    return { answer: JSON.parse(text) as Answer, text };
  }
}

export function codeOf({ errors }: Answer): unknown {
  return errors?.[0]?.extensions?.['code'];
}

/** Runs so many at once; the order of the results is that of the tasks. */
export async function inParallel<T>(tasks: readonly (() => Promise<T>)[], lanes = 8): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < tasks.length; index = next++) results[index] = await tasks[index]!();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

/** Without what differs between two answers that say the same. */
export function blank(text: string): string {
  return text
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<uuid>')
    .replace(/\d{4}-\d{2}-\d{2}T[\d:.]+Z/g, '<instant>')
    .replace(/mst_[\w-]+/g, '<key>')
    .replace(/([?&])([es])=[\w.-]+/g, '$1$2=<>');
}

export function isTooMuch({ errors }: Answer): boolean {
  return errors?.some(({ message }) => /Split it into smaller|Document contains more/.test(message)) ?? false;
}
