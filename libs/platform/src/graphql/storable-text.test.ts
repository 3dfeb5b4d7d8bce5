import { buildSchema, graphqlSync } from 'graphql';
import { describe, expect, it } from 'vitest';
import { refuseUnstorableText } from './storable-text.ts';

const schema = refuseUnstorableText(
  buildSchema(
    'input Deep { lines: [String!]! } type Query { echo(text: String, id: ID, deep: Deep): String other(n: Int): Int }',
  ),
);
const ask = (source: string, variableValues = {}) =>
  graphqlSync({ schema, source, rootValue: { echo: ({ text }: { text: string }) => text }, variableValues });

describe('text that cannot be stored', () => {
  it.each([
    ['a NUL in a variable', 'query ($text: String) { echo(text: $text) }', { text: 'a\0b' }, 'NUL character'],
    ['a NUL in an id', 'query ($id: ID) { echo(id: $id) }', { id: '\0' }, 'NUL character'],
    [
      'a NUL deep inside',
      'query ($deep: Deep) { echo(deep: $deep) }',
      { deep: { lines: ['a', '\0'] } },
      'NUL character',
    ],
    ['a NUL in the document', String.raw`{ echo(text: "a\u0000b") }`, {}, 'NUL character'],
    ['half a pair', 'query ($text: String) { echo(text: $text) }', { text: 'a\ud83d' }, 'surrogate pair'],
    ['the other half', 'query ($text: String) { echo(text: $text) }', { text: '\ude00 b' }, 'surrogate pair'],
  ])('is refused: %s', (_name, source, variables, says) => {
    expect(ask(source, variables).errors?.[0]?.message).toContain(says);
  });

  it.each(['😀 خبز नमस्ते', '', 'a\tb\nc', '\u0001'])('everything else passes: %j', (text) => {
    expect(ask('query ($text: String) { echo(text: $text) }', { text }).data).toEqual({ echo: text });
  });
});
