import type { Authenticate } from '@muster/identity';
import { newId } from '@muster/kernel';
import type { Config, Door, Visitor } from '@muster/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';

/** Finds the visitor behind a request: a session cookie of a person or the key of an agent. */
export class HttpDoor implements Door {
  readonly #isSecure: boolean;
  readonly #cookieName: string;

  constructor(
    private readonly authenticate: Authenticate,
    private readonly config: Pick<Config, 'PUBLIC_URL'>,
  ) {
    this.#isSecure = config.PUBLIC_URL.startsWith('https:');
    // The prefix makes browsers refuse the cookie from subdomains and without encryption.
    this.#cookieName = this.#isSecure ? '__Host-muster' : 'muster';
  }

  async visitor(request: FastifyRequest, reply: FastifyReply): Promise<Visitor> {
    const visitor = await this.fromHeaders(request.headers, request.ip);
    return {
      ...visitor,
      setSession: (token, expiresAt) => void reply.header('set-cookie', this.#cookie(token, expiresAt)),
    };
  }

  /** A cookie counts only for requests of our own pages: another site's form or script must not act with it. */
  async fromHeaders(headers: IncomingHttpHeaders, address: string): Promise<Visitor> {
    const traceId = newId<'Trace'>();
    const bearer = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
    const cookie = this.isOwnOrigin(headers) ? readCookie(headers.cookie, this.#cookieName) : undefined;
    const ctx = await this.authenticate.run({ cookie, apiKey: bearer, traceId });
    return { ctx, traceId, address, device: describeDevice(headers['user-agent']), loaders: new Map() };
  }

  isOwnOrigin(headers: IncomingHttpHeaders): boolean {
    const { origin } = headers;
    if (origin === undefined) return headers['sec-fetch-site'] !== 'cross-site';
    return origin === new URL(this.config.PUBLIC_URL).origin || URL.parse(origin)?.host === headers.host;
  }

  #cookie(token: string | null, expiresAt?: Date): string {
    const parts = [`${this.#cookieName}=${token ?? ''}`, 'Path=/', 'HttpOnly', 'SameSite=Strict'];
    if (this.#isSecure) parts.push('Secure');
    parts.push(`Expires=${(token && expiresAt ? expiresAt : new Date(0)).toUTCString()}`);
    return parts.join('; ');
  }
}

function readCookie(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) || undefined;
}

/** "Firefox on Linux": enough to recognise a session, too little to follow a person. */
function describeDevice(agent = ''): string {
  const browser = ['Edg', 'Firefox', 'Chrome', 'Safari'].find((name) => agent.includes(name));
  const system = ['Android', 'iPhone', 'iPad', 'Windows', 'Mac OS', 'Linux'].find((name) => agent.includes(name));
  if (!browser) return 'A program';
  return `${browser === 'Edg' ? 'Edge' : browser}${system ? ` on ${system}` : ''}`;
}
