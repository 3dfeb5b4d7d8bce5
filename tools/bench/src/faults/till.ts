import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from './random.ts';
import type { StubbornClients } from './stubborn.ts';

const SIGN_UP = `
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) { __typename ... on SignedIn { viewer { workspace { id } } } ... on Refusal { message } }
  }`;
const DEPOSIT = `
  mutation DepositFunds($input: DepositFundsInput!) {
    depositFunds(input: $input) {
      __typename
      ... on FundsDeposited { available { minor currency } }
      ... on Refusal { message }
    }
  }`;

export interface TillOptions {
  readonly url: string;
  readonly clients: StubbornClients;
  readonly chance: Chance;
  /** Tells owners apart; they come from the range for benchmarks (RFC 2544). */
  readonly number: number;
}

/** An owner who keeps paying in small amounts: money moves at every moment of the load, whatever the plays do. */
export class Till {
  readonly #options: TillOptions;
  #cookie = '';

  constructor(options: TillOptions) {
    this.#options = options;
  }

  async open(): Promise<void> {
    const { number } = this.#options;
    const tag = randomBytes(5).toString('hex');
    const input = {
      email: `till-${number}.${tag}@example.org`,
      password: randomBytes(18).toString('base64url'),
      name: `Till ${number}`,
      workspaceName: `Till ${number}`,
      workspaceKind: 'BUSINESS',
      country: 'FR',
      timeZone: 'Europe/Paris',
      currency: 'EUR',
    };
    const answer = await this.#ask(SIGN_UP, input);
    if (answer['__typename'] !== 'SignedIn') throw new Error(`A till could not sign up: ${JSON.stringify(answer)}`);
  }

  /** Until it is told to stop. @returns how many deposits were acknowledged */
  async ring(signal: AbortSignal): Promise<number> {
    const { chance } = this.#options;
    let deposits = 0;
    while (!signal.aborted) {
      const amount = { minor: String(chance.between(1, 5_000)), currency: 'EUR' };
      const answer = await this.#ask(DEPOSIT, { amount, idempotencyKey: randomBytes(12).toString('hex') });
      if (answer['__typename'] !== 'FundsDeposited')
        throw new Error(`A deposit was refused: ${JSON.stringify(answer)}`);
      deposits += 1;
      await sleep(chance.between(20, 120));
    }
    return deposits;
  }

  async #ask(query: string, input: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>> {
    const { url, clients, number } = this.#options;
    const response = await clients.send(new URL('/graphql', url), {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        'x-forwarded-for': `198.18.0.${number + 1}`,
        ...(this.#cookie ? { cookie: this.#cookie } : {}),
      },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const cookies = response.headers.getSetCookie().map((line) => line.split(';')[0] ?? '');
    if (cookies.length > 0) this.#cookie = cookies.join('; ');
    const { data, errors } = (await response.json()) as {
      data?: Record<string, Record<string, unknown>>;
      errors?: readonly { message: string }[];
    };
    const [answer] = Object.values(data ?? {});
    if (!answer) throw new Error(`A till was answered with ${errors?.[0]?.message ?? response.status}`);
    return answer;
  }
}
