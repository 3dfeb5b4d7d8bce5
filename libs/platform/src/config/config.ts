import { createHash } from 'node:crypto';
import { isIP } from 'node:net';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const seconds = z.coerce.number().positive();

const schema = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  /** The database owner: migrations use it, and the three working roles are derived from it when not given. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  APP_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  RELAY_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  QUEUE_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(200).default(10),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  /** Namespaces queues, so that several systems can share one Redis. */
  QUEUE_NAME: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,40}$/)
    .default('muster'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port.default(4400),
  /** Address people see; cookies are `Secure` when it is https. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /**
   * Whose word about the visitor's address (`X-Forwarded-For`) counts: addresses, networks such as `10.0.0.0/8`, or `loopback`,
   * divided by commas. Whoever reaches the API directly must not be among them, or limits per address mean nothing.
   */
  TRUSTED_PROXIES: z.string().refine(areAddresses, 'is no list of addresses and networks').default('loopback'),
  /** Signs upload and download links. At least 32 characters. */
  SECRET: z.string().min(32).optional(),
  FILES_DIR: z.string().default('.muster/files'),
  WEB_DIR: z.string().default('dist/web'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  HOLD_MINUTES: z.coerce.number().positive().max(1440).default(10),
  /** How long a queued intent may stay without an outcome before it is queued again. */
  RECONCILE_AFTER_SECONDS: seconds.default(20),
  PLATFORM_FEE_BASIS_POINTS: z.coerce.number().int().min(0).max(3000).default(500),
  SIGN_IN_ATTEMPTS_PER_MINUTE: z.coerce.number().int().min(1).default(10),
  MODEL_PROVIDERS: z.string().default('[]'),
});

export interface Config extends Omit<
  z.infer<typeof schema>,
  'APP_DATABASE_URL' | 'RELAY_DATABASE_URL' | 'QUEUE_DATABASE_URL'
> {
  readonly APP_DATABASE_URL: string;
  readonly RELAY_DATABASE_URL: string;
  readonly QUEUE_DATABASE_URL: string;
  readonly PUBLIC_URL: string;
  readonly SECRET: string;
}

/** Thrown once at start with every mistake in it, so that nobody repairs a configuration one restart at a time. */
export class ConfigError extends Error {
  constructor(readonly problems: readonly string[]) {
    super(
      `The configuration has ${problems.length === 1 ? 'a mistake' : `${problems.length} mistakes`}:\n${problems.map((line) => `  - ${line}`).join('\n')}`,
    );
    this.name = 'ConfigError';
  }
}

export function parseConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${sentenceOf(issue)}`));
  }
  const config = parsed.data;
  const problems = guessable(config);
  if (problems.length > 0) throw new ConfigError(problems);
  return {
    ...config,
    APP_DATABASE_URL: config.APP_DATABASE_URL ?? roleUrl(config.DATABASE_URL, 'muster_app'),
    RELAY_DATABASE_URL: config.RELAY_DATABASE_URL ?? roleUrl(config.DATABASE_URL, 'muster_relay'),
    QUEUE_DATABASE_URL: config.QUEUE_DATABASE_URL ?? roleUrl(config.DATABASE_URL, 'muster_queue'),
    PUBLIC_URL: config.PUBLIC_URL ?? `http://${hostInUrl(config.HOST)}:${config.PORT}`,
    SECRET: config.SECRET ?? derivedSecret(config.DATABASE_URL, 'links'),
  };
}

/** What follows from a password that is not there could be computed by everybody. */
function guessable(config: z.infer<typeof schema>): string[] {
  if (new URL(config.DATABASE_URL).password !== '') return [];
  const derived = ['SECRET', 'APP_DATABASE_URL', 'RELAY_DATABASE_URL', 'QUEUE_DATABASE_URL'] as const;
  return derived
    .filter((name) => config[name] === undefined)
    .map((name) => `${name}: must be given, because DATABASE_URL has no password it could follow from`);
}

/** "All addresses" is none that a browser could open, and an IPv6 address needs its brackets. */
function hostInUrl(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return isIP(host) === 6 ? `[${host}]` : host;
}

/** The same server and database as another role. Its password follows from the owner's, so one URL configures a small installation. */
export function roleUrl(ownerUrl: string, role: string): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = derivedSecret(ownerUrl, role);
  return url.toString();
}

export function derivedSecret(ownerUrl: string, purpose: string): string {
  const { username, password } = new URL(ownerUrl);
  return createHash('sha256').update(`muster:${purpose}:${username}:${password}`).digest('hex');
}

function areAddresses(list: string): boolean {
  return list.split(',').every((entry) => {
    const [address = '', bits = '0'] = entry.trim().split('/');
    return address === 'loopback' || (isIP(address) > 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= 128);
  });
}

function sentenceOf(issue: { code: string; message: string }): string {
  return issue.message === 'Invalid input: expected string, received undefined' ? 'is missing' : issue.message;
}
