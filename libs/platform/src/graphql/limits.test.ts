import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { limitsRule, queryLimits } from './limits.ts';

const schema = buildSchema(`
  type Query { me: Person people(first: Int): [Person!]! }
  type Mutation { signIn(name: String): Boolean }
  type Person { name: String friends: [Person!]! friend: Person }
`);
const said = (query: string) => validate(schema, parse(query), [limitsRule()]).map(({ message }) => message);
const times = (count: number, part: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => part(index)).join(' ');
const nested = (levels: number) => `{ me ${'{ friend '.repeat(levels)}{ name }${' }'.repeat(levels)} }`;

describe('a query within the limits', () => {
  it('is taken', () => {
    expect(said('{ me { name friends { name friend { name } } } }')).toEqual([]);
    expect(said(nested(queryLimits.depth - 2))).toEqual([]);
  });

  it('may use a fragment in several places', () => {
    expect(said('{ me { ...P friend { ...P } } } fragment P on Person { name }')).toEqual([]);
  });
});

describe('a query that asks too much is told what is too much', () => {
  it.each([
    ['levels', nested(10)],
    ['aliases', `{ ${times(16, (index) => `a${index}: me { name }`)} }`],
    ['directives', `{ me { name ${'@include(if: true) '.repeat(21)} } }`],
    ['objects', '{ people(first: 100) { friends { friends { name } } } }'],
    ['fields', `{ me { ${'name '.repeat(2_001)} } }`],
  ])('%s', (what, query) => {
    expect(said(query)).toEqual([expect.stringContaining(` ${what}. Split it into smaller ones.`)]);
  });

  it('also when fragments that spread each other twice would double for ever', () => {
    const each = times(60, (index) => `fragment F${index} on Person { ...F${index + 1} ...F${index + 1} }`);
    expect(said(`{ me { ...F0 } } ${each} fragment F60 on Person { name }`)).toEqual([
      expect.stringContaining('more than 2000 fields'),
    ]);
  });

  it('and a guess stands once in a document', () => {
    expect(said('mutation { a: signIn(name: "a") b: signIn(name: "b") }')).toEqual([
      'Ask for signIn once in a document.',
    ]);
  });
});
