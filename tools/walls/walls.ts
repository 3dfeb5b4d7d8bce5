/**
 * The one table of who may import what. ESLint rules, Nx tags and constraints and the house tests are all made from it.
 * Every refusal says what to do instead: a wall that only says no gets a door broken into it.
 */

export type UnitType =
  'kernel' | 'platform' | 'schema' | 'assembly' | 'testing' | 'ui' | 'context' | 'app' | 'agent' | 'journey' | 'tool';

export interface Unit {
  readonly type: UnitType;
  readonly folder: string;
  /** Names of the libs whose door (`@muster/<name>`) this unit may import. */
  readonly doors: readonly string[];
  /** Its rooms follow the layer rule; with `domain`, whatever is in no other room is domain too. */
  readonly rooms: 'layered' | 'domain' | 'free';
}

const BASE = ['kernel', 'platform', 'schema'] as const;

/** A context and the contexts below it. Lower ones never know who is above. */
const CONTEXT_DOORS: Readonly<Record<string, readonly string[]>> = {
  identity: [],
  jurisdictions: [],
  documents: ['identity'],
  talent: ['identity', 'jurisdictions'],
  ledger: ['identity', 'jurisdictions'],
  routing: ['identity', 'jurisdictions', 'talent'],
  teams: ['identity', 'jurisdictions', 'talent', 'routing', 'scheduling', 'documents', 'ledger'],
  contracts: ['identity', 'jurisdictions', 'talent', 'teams'],
  invoicing: ['identity', 'jurisdictions', 'contracts', 'ledger', 'documents'],
  commons: ['identity', 'contracts', 'ledger', 'documents'],
};

const LISTENED_TO = [...Object.keys(CONTEXT_DOORS), 'scheduling'];
/** These two may import any door below, and nobody but the apps imports them. */
const LISTENERS = ['notifications', 'agent-gateway'];
const ANY_DOOR = [...LISTENED_TO, ...LISTENERS];
const WHOLE = [...BASE, ...ANY_DOOR, 'assembly'];

export const UNITS: Readonly<Record<string, Unit>> = {
  kernel: lib('kernel', 'kernel', []),
  platform: lib('platform', 'platform', ['kernel']),
  schema: lib('schema', 'schema', []),
  ui: lib('ui', 'ui', ['kernel']),
  /** The list of all contexts, for those who start or test the whole. */
  assembly: lib('assembly', 'assembly', [...BASE, ...ANY_DOOR]),
  testing: lib('testing', 'testing', WHOLE),

  ...Object.fromEntries(Object.entries(CONTEXT_DOORS).map(([name, doors]) => [name, context(name, doors)])),
  scheduling: { ...lib('scheduling', 'context', ['kernel']), rooms: 'domain' },
  jurisdictions: { ...context('jurisdictions', []), rooms: 'domain' },
  ...Object.fromEntries(LISTENERS.map((name) => [name, context(name, LISTENED_TO)])),

  api: app('api', 'app', WHOLE),
  worker: app('worker', 'app', WHOLE),
  web: app('web', 'app', ['kernel', 'schema', 'ui']),
  agents: app('agents', 'agent', ['kernel', 'schema']),
  e2e: app('e2e', 'journey', ['kernel', 'schema', 'testing']),

  dev: tool('dev'),
  bench: tool('bench'),
  city: tool('city'),
  /** Plays the examples as strangers do: over the public API, with nothing of the inside. */
  demo: { ...tool('demo'), doors: ['kernel', 'schema'] },
  walls: { ...tool('walls'), doors: ['kernel'] },
};

export type Room =
  'domain' | 'application' | 'persistence' | 'graphql' | 'jobs' | 'tools' | 'data' | 'outside' | 'module' | 'door';

export interface RoomWall {
  /** Rooms of the same context it may import. */
  readonly own: readonly Room[];
  /** Rooms of which it may import types, which leave nothing behind at run time. */
  readonly ownTypes: readonly Room[];
  /** Which of the context's doors are open from this room. */
  readonly doors: 'kernel' | 'kernel+platform' | 'no-schema' | 'all';
  readonly instead: string;
}

/** The rooms of a context. `data` holds facts, `outside` the real side of a port (a provider, a typesetter, a mailer). */
export const ROOMS: Readonly<Record<Room, RoomWall>> = {
  domain: {
    own: ['domain', 'data'],
    ownTypes: [],
    doors: 'kernel',
    instead: 'Domain is pure: take what you need as an argument and let a use case in application/ fetch it.',
  },
  data: {
    own: ['data'],
    ownTypes: ['domain'],
    doors: 'kernel',
    instead: 'Data only states facts: read and judge them in domain/.',
  },
  application: {
    own: ['application', 'domain', 'persistence', 'data'],
    ownTypes: [],
    doors: 'no-schema',
    instead: 'A use case is called by adapters and never calls them: return a Result, or announce an event.',
  },
  persistence: {
    own: ['persistence', 'domain', 'data'],
    ownTypes: [],
    doors: 'kernel+platform',
    instead: 'Persistence loads and saves: let the use case in application/ ask others and decide.',
  },
  outside: {
    own: ['outside', 'data'],
    ownTypes: ['domain', 'application'],
    doors: 'kernel+platform',
    instead: 'The outside of a port only implements its interface: wire it in the module file.',
  },
  graphql: adapter('graphql', 'all'),
  jobs: adapter('jobs', 'no-schema'),
  tools: adapter('tools', 'no-schema'),
  module: {
    own: ['application', 'domain', 'persistence', 'graphql', 'jobs', 'tools', 'data', 'outside', 'door', 'module'],
    ownTypes: [],
    doors: 'all',
    instead: 'The module file only wires its own context.',
  },
  door: {
    own: ['application', 'domain', 'persistence', 'jobs', 'tools', 'graphql', 'data', 'outside', 'module'],
    ownTypes: [],
    doors: 'no-schema',
    instead: 'A door opens only its own context: importers ask the other door themselves.',
  },
};

export interface PackageWall {
  readonly packages: RegExp;
  /** Paths from the project root that may import them. Tests may import any package. */
  readonly allowed: readonly RegExp[];
  readonly instead: string;
}

const PLATFORM_AND_TOOLING = [/^libs\/(platform|assembly|testing)\//, /^tools\//];

export const PACKAGE_WALLS: readonly PackageWall[] = [
  {
    packages: /^(@nestjs\/|@apollo\/|@as-integrations\/|reflect-metadata$)/,
    allowed: [
      /^apps\/(api|worker)\//,
      /^libs\/(platform|assembly|testing)\//,
      /^libs\/[^/]+\/src\/[^/]+\.module\.ts$/,
      /^libs\/[^/]+\/src\/graphql\/[^/]+\.(resolver|loader)\.ts$/,
    ],
    instead: 'Write a plain class and wire it with provide() in the *.module.ts file.',
  },
  {
    packages: /^(typeorm|pg)$/,
    allowed: [...PLATFORM_AND_TOOLING, /^libs\/[^/]+\/src\/persistence\//],
    instead: 'Write a store or query function with a Tx in persistence/ and call that.',
  },
  {
    packages: /^(bullmq|ioredis)$/,
    allowed: PLATFORM_AND_TOOLING,
    instead: 'Describe the work with defineJob() of @muster/platform; the platform owns the queue.',
  },
  {
    packages: /^(graphql|dataloader|graphql-ws)$/,
    allowed: [
      ...PLATFORM_AND_TOOLING,
      /^libs\/schema\//,
      /^apps\//,
      /^libs\/[^/]+\/src\/graphql\//,
      /^libs\/[^/]+\/src\/[^/]+\.module\.ts$/,
    ],
    instead: 'Only adapters speak GraphQL: move this to graphql/.',
  },
  {
    packages: /^(react|react-dom|react-router|@mantine|@tabler|@tanstack|@lingui|@xyflow)(\/|$)/,
    allowed: [/^apps\/web\//, /^libs\/ui\//],
    instead: 'Pictures belong to apps/web and libs/ui.',
  },
  {
    packages: /^(vitest|fast-check|playwright-core|@axe-core\/playwright)$/,
    allowed: [/^libs\/testing\//, /^apps\/e2e\//, /^tools\//, /\.config\.ts$/],
    instead: 'Test helpers live in libs/testing or beside the test.',
  },
];

/** Packages a pure lib may import all the same: time zones cannot be planned with `Date`, check digits and XML need a parser. */
export const PURE_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  scheduling: ['temporal-polyfill'],
  jurisdictions: ['stdnum', 'ibantools', 'fast-xml-parser', 'date-holidays'],
};

/** Scripts that run before anything is installed cannot be a lib; these may import them by path. */
export const SHARED_SCRIPTS = {
  folder: 'tools/dev/lib/',
  importers: ['testing', 'e2e', 'dev', 'bench', 'city'],
} as const;

function lib(name: string, type: UnitType, doors: readonly string[]): Unit {
  return { type, folder: `libs/${name}`, doors, rooms: 'free' };
}

function context(name: string, below: readonly string[]): Unit {
  return { type: 'context', folder: `libs/${name}`, doors: [...BASE, ...below], rooms: 'layered' };
}

function app(name: string, type: UnitType, doors: readonly string[]): Unit {
  return { type, folder: `apps/${name}`, doors, rooms: 'free' };
}

function tool(name: string): Unit {
  return { type: 'tool', folder: `tools/${name}`, doors: [...WHOLE, 'testing'], rooms: 'free' };
}

function adapter(room: Room, doors: RoomWall['doors']): RoomWall {
  return {
    own: [room, 'application', 'persistence', 'data'],
    ownTypes: ['domain'],
    doors,
    instead:
      'An adapter parses, calls one use case or query, and presents: let a use case in application/ do the rest.',
  };
}
