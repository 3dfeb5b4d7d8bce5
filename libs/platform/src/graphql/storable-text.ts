import { GraphQLError, isScalarType, type GraphQLScalarType, type GraphQLSchema } from 'graphql';

/** The two scalars of the language itself that carry free text; our own take fixed patterns only. */
const FREE_TEXT = ['String', 'ID'];
/** The library has one `String` for all schemas of a process. */
const guarded = new WeakSet<GraphQLScalarType>();

/**
 * Refuses text that PostgreSQL cannot keep, wherever it stands in an input: NUL characters, and halves of surrogate pairs,
 * which are no characters at all (Unicode 16, section 3.9, D75). Without this the caller would hear of a fault of ours.
 */
export function refuseUnstorableText(schema: GraphQLSchema): GraphQLSchema {
  for (const name of FREE_TEXT) {
    const type = schema.getType(name);
    if (isScalarType(type)) guard(type);
  }
  return schema;
}

/** What would be refused, as a sentence; undefined for text that can be kept. */
export function unstorable(text: string): string | undefined {
  if (text.includes('\0'))
    return 'A text holds a NUL character, which cannot be stored. Take it out and send it again.';
  if (text.isWellFormed()) return undefined;
  return 'A text holds half of a surrogate pair, which is no character. Take it out and send it again.';
}

function guard(type: GraphQLScalarType): void {
  if (guarded.has(type)) return;
  guarded.add(type);
  const { parseValue, parseLiteral } = type;
  type.parseValue = (value) => checked(parseValue.call(type, value));
  type.parseLiteral = (node, variables) => checked(parseLiteral.call(type, node, variables));
}

function checked(value: unknown): unknown {
  const says = typeof value === 'string' ? unstorable(value) : undefined;
  if (says !== undefined) throw new GraphQLError(says, { extensions: { code: 'BAD_USER_INPUT' } });
  return value;
}
