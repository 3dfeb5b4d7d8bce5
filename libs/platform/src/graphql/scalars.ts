import { parsePlainDate, toDecimal, type Money } from '@muster/kernel';
import { GraphQLError, GraphQLScalarType } from 'graphql';

function refuse(name: string, value: unknown, example: string): never {
  throw new GraphQLError(`${JSON.stringify(value)} is not a value for ${name}; write it like ${example}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

function textScalar<T>(
  name: string,
  example: string,
  parse: (text: string) => T | undefined,
  serialize: (value: unknown) => string,
) {
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
  Instant: textScalar(
    'Instant',
    '"2026-11-23T08:30:00Z"',
    (text) => {
      const instant = INSTANT.test(text) ? new Date(text) : undefined;
      return instant && !Number.isNaN(instant.getTime()) ? instant : undefined;
    },
    (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  ),
  PlainDate: textScalar('PlainDate', '"2026-11-23"', parsePlainDate, String),
  MinorUnits: textScalar(
    'MinorUnits',
    '"123456"',
    (text) => (/^-?\d{1,15}$/.test(text) ? BigInt(text) : undefined),
    String,
  ),
};

/** An amount as the API shows it. @param decimals minor units of the currency, from the currency table */
export function presentMoney({ minor, currency }: Money, decimals: number) {
  return { minor: minor.toString(), currency, decimal: toDecimal(minor, decimals) };
}
