import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** Everything a field can give, down to this many levels: what is not selected cannot leak in the test, but would in life. */
const LEVELS = 4;

export interface Root {
  readonly operation: 'query' | 'mutation' | 'subscription';
  readonly field: GraphQLField<unknown, unknown>;
}

export function roots(schema: GraphQLSchema): Root[] {
  const operations = ['query', 'mutation', 'subscription'] as const;
  const types = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return types.flatMap((type, index) =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ operation: operations[index]!, field })),
  );
}

/**
 * A document that asks a root field for all it has, with variables in which every id is the given one.
 * @param levels lower where the cost limit would refuse the document
 */
export function documentFor(
  { operation, field }: Root,
  id: string,
  levels = LEVELS,
): { query: string; variables: Record<string, unknown> } {
  const variables = Object.fromEntries(
    field.args.map((arg) => [arg.name, sampleValue(arg.type, { id, name: arg.name, depth: 0 })]),
  );
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const head = declared ? `(${declared})` : '';
  const call = passed ? `(${passed})` : '';
  return { query: `${operation} Probe${head} { ${field.name}${call} ${selection(field.type, levels)} }`, variables };
}

function selection(type: GraphQLOutputType, levels: number): string {
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
    const named = namedType(field.type);
    const isLeaf = !isObjectType(named) && !isInterfaceType(named) && !isUnionType(named);
    if (!isLeaf && levels <= 1) return [];
    const before = seen.get(field.name);
    if (before === undefined) seen.set(field.name, String(field.type));
    const name =
      before === undefined || before === String(field.type) ? field.name : `${field.name}Of${type.name}: ${field.name}`;
    return [isLeaf ? name : `${name} ${selection(field.type, levels - 1)}`];
  });
  return `{ __typename ${parts.join(' ')} }`;
}

interface SampleContext {
  readonly id: string;
  readonly name: string;
  readonly depth: number;
}

function sampleValue(type: GraphQLInputType, at: SampleContext): unknown {
  if (isNonNullType(type)) return sampleValue(type.ofType, at);
  if (isListType(type)) return [sampleValue(type.ofType, at)];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isInputObjectType(type)) {
    if (at.depth > 4) return undefined;
    const entries = Object.values(type.getFields()).map((field) => [
      field.name,
      sampleValue(field.type, { ...at, name: field.name, depth: at.depth + 1 }),
    ]);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  return sampleScalar(type.name, at);
}

function sampleScalar(type: string, { id, name }: SampleContext): unknown {
  if (type === 'ID') return id;
  if (type === 'Int') return name === 'first' ? 5 : 1;
  if (type === 'Float') return 1;
  if (type === 'Boolean') return name !== 'dryRun';
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
    sha256: 'a'.repeat(64),
    mediaType: 'text/plain',
    after: '',
    idempotencyKey: crypto.randomUUID(),
  };
  return known[name] ?? 'probe';
}

function namedType(type: GraphQLOutputType): GraphQLNamedType {
  let inner: GraphQLOutputType = type;
  while (isNonNullType(inner) || isListType(inner)) inner = inner.ofType;
  return inner;
}
