import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** Everything a field can give, down to this many levels: what is not selected cannot leak in the test, but would in life. */
export const LEVELS = 4;
/** Of these inputs exactly one member is given. */
const ONE_OF = new Set(['BlockEdit', 'WantedChangeInput']);
const DEEPEST_INPUT = 5;

export interface Root {
  readonly operation: 'query' | 'mutation' | 'subscription';
  readonly field: GraphQLField<unknown, unknown>;
}

/** A place in the arguments of a root field where an id goes. */
export interface IdSlot {
  /** For example `deliverPacket.input.outputs.fileId`. */
  readonly path: string;
  /** For example `fileId`. */
  readonly name: string;
}

export interface Filling {
  readonly idFor: (slot: IdSlot) => string;
  /** Lower where the cost limit would refuse the document. */
  readonly levels?: number;
  /** Previews where there are any; otherwise the thing itself is done. */
  readonly isDryRun?: boolean;
  /** What to ask for instead of everything. */
  readonly select?: string;
  /** Where one of several members has to be chosen, the one that leads here. */
  readonly towards?: string;
}

export interface Probe {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export function roots(schema: GraphQLSchema): Root[] {
  const operations = ['query', 'mutation', 'subscription'] as const;
  const types = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return types.flatMap((type, index) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ operation: operations[index]!, field })),
  );
}

export function slotsOf({ field }: Root): IdSlot[] {
  return field.args.flatMap((arg) => slotsIn(arg.type, { path: `${field.name}.${arg.name}`, name: arg.name }, 0));
}

function slotsIn(type: GraphQLInputType, at: IdSlot, depth: number): IdSlot[] {
  if (isNonNullType(type) || isListType(type)) return slotsIn(type.ofType, at, depth);
  if (!isInputObjectType(type)) return type.name === 'ID' ? [at] : [];
  if (depth > DEEPEST_INPUT) return [];
  return Object.values(type.getFields()).flatMap(({ name, type: inner }) =>
    slotsIn(inner, { path: `${at.path}.${name}`, name }, depth + 1),
  );
}

/** A document that asks a root field for all it has, with variables in which every id is what the filling says. */
export function documentFor({ operation, field }: Root, filling: Filling): Probe {
  const args = field.args.filter((arg) => operation !== 'query' || !isFilter(arg));
  const variables = Object.fromEntries(
    args.map(({ name, type }) => [name, sampleValue(type, { filling, path: `${field.name}.${name}`, name, depth: 0 })]),
  );
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const head = declared ? `(${declared})` : '';
  const call = passed ? `(${passed})` : '';
  const selected = filling.select ?? selectionOf(field.type, filling.levels ?? LEVELS);
  return { query: `${operation} Probe${head} { ${field.name}${call} ${selected} }`, variables };
}

/** What narrows an answer would hide things from the test. */
function isFilter({ name, type }: GraphQLArgument): boolean {
  return !isNonNullType(type) && name !== 'first' && slotsIn(type, { path: name, name }, 0).length === 0;
}

/** Everything the type has, so many levels down. */
export function selectionOf(type: GraphQLOutputType, levels: number): string {
  const named = namedType(type);
  if (isUnionType(named)) {
    const seen = new Map<string, string>();
    const members = named.getTypes().map((member) => `... on ${member.name} ${fields(member, levels, seen)}`);
    return `{ __typename ${members.join(' ')} }`;
  }
  return isObjectType(named) || isInterfaceType(named) ? fields(named, levels, new Map()) : '';
}

/** @param seen types by name within one union: members whose fields share a name but not a type need an alias */
function fields(type: GraphQLNamedType, levels: number, seen: Map<string, string>): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const parts = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)) return [];
    const isLeaf = isLeafType(field.type);
    if (!isLeaf && levels <= 1) return [];
    const before = seen.get(field.name);
    if (before === undefined) seen.set(field.name, String(field.type));
    const name =
      before === undefined || before === String(field.type) ? field.name : `${field.name}Of${type.name}: ${field.name}`;
    return [isLeaf ? name : `${name} ${selectionOf(field.type, levels - 1)}`];
  });
  return `{ __typename ${parts.join(' ')} }`;
}

export function isLeafType(type: GraphQLOutputType): boolean {
  const named = namedType(type);
  return !isObjectType(named) && !isInterfaceType(named) && !isUnionType(named);
}

interface SampleContext {
  readonly filling: Filling;
  readonly path: string;
  readonly name: string;
  readonly depth: number;
}

function sampleValue(type: GraphQLInputType, at: SampleContext): unknown {
  if (isNonNullType(type)) return sampleValue(type.ofType, at);
  if (isListType(type)) return [sampleValue(type.ofType, at)];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isInputObjectType(type)) return sampleObject(type, at);
  return type.name === 'ID' ? at.filling.idFor({ path: at.path, name: at.name }) : sampleScalar(type.name, at);
}

function sampleObject(type: GraphQLInputObjectType, at: SampleContext): unknown {
  if (at.depth > DEEPEST_INPUT) return undefined;
  const all = Object.values(type.getFields());
  const chosen = all.find(({ name }) => at.filling.towards?.startsWith(`${at.path}.${name}`)) ?? all[0];
  const entries = (ONE_OF.has(type.name) && chosen ? [chosen] : all).map(({ name, type: inner }) => [
    name,
    sampleValue(inner, { ...at, path: `${at.path}.${name}`, name, depth: at.depth + 1 }),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function sampleScalar(type: string, { name, filling }: SampleContext): unknown {
  if (type === 'Int') return name === 'first' ? 5 : 1;
  if (type === 'Float') return 1;
  if (type === 'Boolean') return name !== 'dryRun' || (filling.isDryRun ?? false);
  if (type === 'Instant') return '2026-12-24T10:00:00.000Z';
  if (type === 'PlainDate') return '2026-12-24';
  if (type === 'MinorUnits') return '1000';
  return sampleText(name);
}

/** Texts that are valid where the field has a form of its own, so that a probe reaches the rules behind the form. */
function sampleText(name: string): string {
  const known: Readonly<Record<string, string>> = {
    email: 'nobody@example.org',
    password: 'a password nobody has',
    currency: 'EUR',
    country: 'FR',
    origin: 'FR',
    destination: 'US',
    dataOrigin: 'FR',
    timeZone: 'Europe/Paris',
    tag: 'en',
    language: 'en',
    languages: 'en',
    sha256: 'a'.repeat(64),
    mediaType: 'text/plain',
    scopes: 'work:read',
    dataClasses: 'none',
    after: '',
    idempotencyKey: crypto.randomUUID(),
  };
  return known[name] ?? 'probe';
}

export function namedType(type: GraphQLOutputType): GraphQLNamedType {
  let inner: GraphQLOutputType = type;
  while (isNonNullType(inner) || isListType(inner)) inner = inner.ofType;
  return inner;
}
