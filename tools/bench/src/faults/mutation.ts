import { randomUUID } from 'node:crypto';

type Facts = Readonly<Record<string, unknown>>;

/** A mutation that carries an idempotency key, as it stands in the body of a request. */
export interface KeyedMutation {
  /** The field: `payInvoice`. */
  readonly operation: string;
  readonly key: string;
  readonly input: Facts;
  readonly query: string;
  readonly variables: Facts;
}

export type Travelling =
  | { readonly kind: 'keyed'; readonly mutation: KeyedMutation }
  /** A mutation that a person would look after and try again; doing it twice is up to them. */
  | { readonly kind: 'keyless' }
  | { readonly kind: 'read' };

/** What a request asks for. Rehearsals (`dryRun`) change nothing and count as reading. */
export function travelling(body: unknown): Travelling {
  if (typeof body !== 'string' || !body.startsWith('{')) return { kind: 'read' };
  const { query, variables = {} } = JSON.parse(body) as { query?: unknown; variables?: Facts };
  if (typeof query !== 'string' || !/^\s*mutation\b/.test(query)) return { kind: 'read' };
  const input = (variables['input'] ?? {}) as Facts;
  if (input['dryRun'] === true) return { kind: 'read' };
  const operation = /\{\s*(\w+)/.exec(query)?.[1];
  const key = input['idempotencyKey'];
  if (operation === undefined || typeof key !== 'string') return { kind: 'keyless' };
  return { kind: 'keyed', mutation: { operation, key, input, query, variables } };
}

/** The same key for another wish: Muster must refuse it. @returns undefined for a mutation of which no other wish is known here */
export function altered({ query, variables, input, operation }: KeyedMutation): string | undefined {
  const change = changeOf(operation, input);
  return change && JSON.stringify({ query, variables: { ...variables, input: { ...input, ...change } } });
}

function changeOf(operation: string, input: Facts): Facts | undefined {
  const text = (name: string): string => String(input[name] ?? '');
  switch (operation) {
    case 'depositFunds': {
      const { minor, currency } = input['amount'] as { minor: string; currency: string };
      return { amount: { minor: String(BigInt(minor) + 1n), currency } };
    }
    // Whoever accepts gives no reason: all there is to change is what is accepted.
    case 'acceptOffer':
      return { offerId: randomUUID() };
    case 'declineOffer':
    case 'refusePacket':
    case 'releaseSeat':
      return { reason: `${text('reason')} And more.` };
    case 'deliverPacket':
      return {
        openQuestions: [...((input['openQuestions'] as string[] | undefined) ?? []), 'Is this another packet?'],
      };
    case 'acceptPacket':
      return { version: Number(input['version']) + 1 };
    case 'giveEstimate':
      return { expectedFinish: new Date(Date.parse(text('expectedFinish')) + 3_600_000).toISOString() };
    case 'launchRun':
      return { variant: input['variant'] === 'MIXED' ? 'PEOPLE_ONLY' : 'MIXED' };
    case 'startBlock':
      return { blockId: randomUUID() };
    case 'issueInvoice':
    case 'payInvoice':
      return { invoiceId: randomUUID() };
    default:
      return undefined;
  }
}

export interface Answered {
  /** The answer is the wanted member of the union. */
  readonly isDone: boolean;
  readonly typename: string;
  /** What must be equal for every copy of the same mutation. */
  readonly identity: string;
  readonly answer: Facts;
  /** Top-level errors: always a bug. */
  readonly errors: readonly string[];
}

/** Reads the answer to a mutation. Every refusal has a sentence, and nothing else in these unions has one. */
export function answerTo(operation: string, text: string): Answered {
  const { data, errors = [] } = JSON.parse(text) as {
    data?: Record<string, Facts | null> | null;
    errors?: { message: string }[];
  };
  const answer = data?.[operation] ?? {};
  const typename = String(answer['__typename'] ?? '');
  const isDone = errors.length === 0 && typename !== '' && !('message' in answer);
  const identity = JSON.stringify([typename, answer['id'] ?? null, answer['number'] ?? null]);
  return { isDone, typename, identity, answer, errors: errors.map(({ message }) => message) };
}

/** What of an answer and an input is worth a line in the journal. */
export function essence(facts: Facts): Facts {
  const kept = Object.entries(facts).filter(([name, value]) => name !== 'idempotencyKey' && isSmall(value));
  return Object.fromEntries(kept);
}

function isSmall(value: unknown): boolean {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return true;
  if (typeof value === 'string') return value.length <= 100;
  return typeof value === 'object' && 'minor' in value;
}
