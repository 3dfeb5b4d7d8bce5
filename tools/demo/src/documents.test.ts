import { buildSchema, parse, validate, type GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as account from './api/account.ts';
import * as money from './api/money.ts';
import * as plan from './api/plan.ts';
import * as receipts from './api/receipts.ts';
import * as work from './api/work.ts';

const file = fileURLToPath(new URL('../../../libs/schema/src/schema.graphql', import.meta.url));
const schema: GraphQLSchema = buildSchema(readFileSync(file, 'utf8'));
const documents = [account, money, plan, receipts, work].flatMap((module) =>
  Object.entries(module).filter((entry): entry is [string, { text: string }] => typeof entry[1] === 'object'),
);

describe('every document of the demo', () => {
  it('is there', () => expect(documents.length).toBeGreaterThan(25));

  it.each(documents)('%s fits the printed contract', (_name, { text }) => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });

  it.each(documents)('%s asks every union for the sentence of a refusal', (_name, { text }) => {
    if (/^\s*mutation/.test(text)) expect(text).toContain('... on Refusal { message }');
  });
});
