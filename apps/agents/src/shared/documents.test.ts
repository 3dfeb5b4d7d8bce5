import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as documents from './documents.graphql.ts';

const file = fileURLToPath(new URL('../../../../libs/schema/src/schema.graphql', import.meta.url));
const schema = buildSchema(readFileSync(file, 'utf8'));

describe('every document of the agents', () => {
  it.each(Object.entries(documents))('%s fits the printed contract', (_name, text) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });
});
