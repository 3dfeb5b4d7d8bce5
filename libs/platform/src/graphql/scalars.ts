import { parsePlainDate } from '@muster/kernel';
import { GraphQLError, GraphQLScalarType } from 'graphql';

function refuse(name: string, value: unknown, example: string): never {
  throw new GraphQLError(`${JSON.stringify(value)} is not a value for ${name}; write it like ${example}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

interface TextScalar<T> {
  readonly example: string;
  readonly parse: (text: string) => T | undefined;
  readonly serialize: (value: unknown) => string;
}

function textScalar<T>(name: string, { example, parse, serialize }: TextScalar<T>) {
  const take = (value: unknown): T => {
    const parsed = typeof value === 'string' ? parse(value) : undefined;
    return parsed === undefined ? refuse(name, value, example) : parsed;
  };
  return new GraphQLScalarType<T, string>({
    name,
    parseValue: take,
    parseLiteral: (node) => take(node.kind === 'StringValue' ? node.value : undefined),
    serialize,
  });
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

export const scalars = {
  Instant: textScalar('Instant', {
    example: '"2026-11-23T08:30:00Z"',
    parse: (text) => {
      const instant = INSTANT.test(text) ? new Date(text) : undefined;
      return instant && !Number.isNaN(instant.getTime()) ? instant : undefined;
    },
    serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  }),
  PlainDate: textScalar('PlainDate', { example: '"2026-11-23"', parse: parsePlainDate, serialize: String }),
  MinorUnits: textScalar('MinorUnits', {
    example: '"123456"',
    parse: (text) => (/^-?\d{1,15}$/.test(text) ? BigInt(text) : undefined),
    serialize: String,
  }),
};
