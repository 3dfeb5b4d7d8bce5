import { inject } from 'vitest';

const CSRF = { 'content-type': 'application/json', 'x-muster-csrf': '1' };

/** Somebody of the demo at the public API, for what a story presupposes and does not tell. */
export class AtTheApi {
  #cookie = '';

  private constructor(readonly email: string) {}

  static async signedIn(email: string): Promise<AtTheApi> {
    const visitor = new AtTheApi(email);
    const password = inject('demo').signIns[0]?.password;
    await visitor.ask('mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', {
      input: { email, password },
    });
    return visitor;
  }

  async ask<Answer>(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const url = inject('url');
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { ...CSRF, origin: url, ...(this.#cookie && { cookie: this.#cookie }) },
      body: JSON.stringify({ query, variables }),
    });
    const cookies = response.headers.getSetCookie();
    if (cookies.length > 0) this.#cookie = cookies.map((cookie) => cookie.split(';')[0]).join('; ');
    const { data, errors } = (await response.json()) as { data?: Answer; errors?: { message: string }[] };
    if (errors?.[0] || !data) throw new Error(`${this.email}: ${errors?.[0]?.message ?? response.status}`);
    return data;
  }
}

/**
 * Everybody else in the demo takes their leave, so that the seats of the story are offered to its people.
 * @returns brings them back
 */
export async function onlyThesePeople(emails: readonly string[]): Promise<() => Promise<void>> {
  const { signIns, others } = inject('demo');
  const away: (() => Promise<unknown>)[] = [];
  for (const { role, email } of [...signIns, ...(others ?? [])]) {
    if (role === 'owner' || emails.includes(email)) continue;
    const person = await AtTheApi.signedIn(email);
    const { myWorkers } = await person.ask<{ myWorkers: { id: string; isAvailable: boolean }[] }>(
      'query { myWorkers { id isAvailable } }',
    );
    for (const { id } of myWorkers.filter(({ isAvailable }) => isAvailable)) {
      await setAvailability(person, id, false);
      away.push(() => setAvailability(person, id, true));
    }
  }
  return async () => {
    for (const comeBack of away) await comeBack();
  };
}

function setAvailability(person: AtTheApi, workerId: string, isAvailable: boolean): Promise<unknown> {
  return person.ask(
    'mutation ($workerId: ID!, $isAvailable: Boolean!) { setAvailability(workerId: $workerId, isAvailable: $isAvailable) { __typename } }',
    { workerId, isAvailable },
  );
}

/**
 * The holder says that the block is done in a second, so that its time is over without anybody waiting for the end of a planned
 * hour. People say it in minutes in the browser.
 */
export async function promiseInASecond(email: string, block: { runId: string; blockId: string }): Promise<void> {
  const person = await AtTheApi.signedIn(email);
  const input = {
    ...block,
    expectedFinish: new Date(Date.now() + 1_500).toISOString(),
    idempotencyKey: crypto.randomUUID(),
  };
  const { giveEstimate } = await person.ask<{ giveEstimate: { __typename: string; message?: string } }>(
    'mutation ($input: EstimateInput!) { giveEstimate(input: $input) { __typename ... on Refusal { message } } }',
    { input },
  );
  if (giveEstimate.__typename !== 'RunBlock') throw new Error(giveEstimate.message);
}
