import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { asksForSchema } from './graphql.module.ts';

it.each([
  '{ __schema { queryType { name } } }',
  '{ shown: __type(name: "Query") { name } }',
  '{ ... { __schema { queryType { name } } } }',
  '{ ... on Query { ... { __type(name: "Query") { name } } } }',
  'query { ...Hidden } fragment Hidden on Query { __schema { queryType { name } } }',
])('%s asks for the schema', (query) => expect(asksForSchema(parse(query))).toBe(true));

it.each(['{ viewer { __typename } }', '{ __typename }', 'mutation { signOut { at } }'])('%s does not', (query) =>
  expect(asksForSchema(parse(query))).toBe(false),
);
