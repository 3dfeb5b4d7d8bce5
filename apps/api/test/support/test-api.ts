import { openTestDatabase, type TestDatabase } from '@muster/testing';
import { parseConfig, type Config, type LogLines } from '@muster/platform';
import { startApi, type RunningApi } from '../../src/app.ts';

export interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/** A browser or program that talks to the API over real HTTP and keeps its cookie. */
export class ApiVisitor {
  #cookie: string | undefined;

  constructor(
    readonly url: string,
    private readonly key?: string,
  ) {}

  get cookie(): string | undefined {
    return this.#cookie;
  }

  /** The key of an agent. */
  get bearer(): string | undefined {
    return this.key;
  }

  /** What this visitor proves itself with: the session's token or the key. */
  get secret(): string | undefined {
    return this.key ?? this.#cookie?.slice(this.#cookie.indexOf('=') + 1);
  }

  async ask(
    query: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return (await (await this.raw({ query, variables }, headers)).json()) as Answer;
  }

  async raw(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.#cookie ? { cookie: this.#cookie } : {}),
        ...(this.key ? { authorization: `Bearer ${this.key}` } : {}),
        ...headers,
      },
      body: JSON.stringify(body),
    });
    const set = response.headers.get('set-cookie');
    if (set) this.#cookie = set.split(';')[0];
    return response;
  }
}

export interface TestApi {
  /** The running application, for its printed schema. */
  readonly app: RunningApi['app'];
  readonly url: string;
  readonly config: Config;
  readonly database: TestDatabase;
  visitor(): ApiVisitor;
  withKey(secret: string): ApiVisitor;
  signUpInput(name: string): Record<string, unknown>;
  /** A new user with a workspace, signed in. */
  signUp(name: string, change?: Record<string, unknown>): Promise<ApiVisitor>;
  close(): Promise<void>;
}

const SIGN_UP = 'mutation SignUp($input: SignUpInput!) { signUp(input: $input) { __typename } }';

/**
 * The whole API over HTTP on a database of its own.
 * @param logTo takes the lines of its log, for tests that read them
 */
export async function openApi(environment: Record<string, string> = {}, logTo?: LogLines): Promise<TestApi> {
  const database = await openTestDatabase();
  const config = parseConfig({
    NODE_ENV: 'test',
    DATABASE_URL: database.url,
    PORT: '0',
    LOG_LEVEL: process.env['MUSTER_TEST_LOG'] ?? 'silent',
    SIGN_IN_ATTEMPTS_PER_MINUTE: '1000',
    WEB_DIR: 'does-not-exist',
    ...environment,
  });
  const api = await startApi({ config, service: 'api', ...(logTo ? { logTo } : {}) });
  const signUpInput = (name: string) => ({
    email: `${name}@example.org`,
    password: `${name} likes long walks`,
    name,
    workspaceName: `${name} & co`,
    workspaceKind: 'BUSINESS',
    country: 'FR',
    timeZone: 'Europe/Paris',
  });
  return {
    app: api.app,
    url: api.url,
    config,
    database,
    visitor: () => new ApiVisitor(api.url),
    withKey: (secret) => new ApiVisitor(api.url, secret),
    signUpInput,
    signUp: async (name, change = {}) => {
      const visitor = new ApiVisitor(api.url);
      const answer = await visitor.ask(SIGN_UP, { input: { ...signUpInput(name), ...change } });
      if (JSON.stringify(answer).includes('SignedIn')) return visitor;
      throw new Error(`nobody could sign up: ${JSON.stringify(answer)}`);
    },
    close: async () => {
      await api.close();
      await database.close();
    },
  };
}
