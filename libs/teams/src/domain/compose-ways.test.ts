import { unwrap } from '@muster/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_LIBRARY } from './block-library/block-library.ts';
import { block, person, type LibraryBlock } from './block-library/library-block.ts';
import { ROLES } from './block-library/roles.ts';
import { composeBlueprint } from './compose.ts';
import { composeWays, pathMinutes } from './compose-ways.ts';

const made = (id: string, takes: readonly string[], gives: readonly string[], minutes = 60): LibraryBlock =>
  block({
    ...{ id, title: id, work: 'Do it.', kinds: ['content'], role: ROLES.copywriter, skills: {}, takes, gives },
    minutes: [minutes, null, 10],
    criteria: [person('done', 'It is done.')],
    reviewRole: ROLES.editor,
    aiFit: 'none',
  });
const want = (type: string, ...atHand: string[]) => ({
  wanted: [{ type }],
  atHand: atHand.map((each) => ({ type: each })),
});
const keys = (library: readonly LibraryBlock[], count: number, from = 'video') =>
  unwrap(composeWays(want('logo', from), library, count)).map(({ chain }) => chain.blocks.map(({ key }) => key).sort());

describe('ways to the same end', () => {
  const library = [
    made('alone', ['video'], ['logo'], 300),
    made('first', ['video'], ['survey'], 100),
    made('second', ['survey'], ['logo'], 50),
    made('other-second', ['survey'], ['logo'], 70),
  ];

  it('come with the least work first, and none of them needs less', () => {
    expect(keys(library, 10)).toEqual([['first', 'second'], ['first', 'other-second'], ['alone']]);
    expect(keys(library, 2)).toHaveLength(2);
  });

  it('say which is the fastest, when work can be done side by side', () => {
    const wide = [
      made('left', ['video'], ['survey'], 100),
      made('right', ['video'], ['captions'], 100),
      made('join', ['survey', 'captions'], ['logo'], 100),
      made('straight', ['video'], ['logo'], 250),
    ];
    const ways = unwrap(composeWays(want('logo', 'video'), wide, 5));
    expect(ways.map(({ workMinutes, isFastest }) => [workMinutes, isFastest])).toEqual([
      [260, false],
      [330, true],
    ]);
    expect(pathMinutes(ways[1]!.chain)).toBe(220);
  });

  it('are refused where there is none', () => {
    expect(composeWays(want('logo'), library, 3)).toMatchObject({ ok: false, refusal: { kind: 'NothingMakesIt' } });
  });

  const TYPES = ['video', 'survey', 'captions', 'logo', 'newsletter'];
  const some = fc.uniqueArray(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 2 });
  const libraries = fc
    .array(fc.record({ takes: some, gives: some, minutes: fc.integer({ min: 1, max: 9 }) }), { maxLength: 7 })
    .map((list) => list.map(({ takes, gives, minutes }, at) => made(`b${at}`, takes, gives, minutes)));

  it('are all the chains that need each of their blocks, as trying every subset shows', () => {
    fc.assert(
      fc.property(libraries, (all) => {
        const found = composeWays(want('logo', 'video'), all, 1_000);
        expect(new Set(found.ok ? found.value.map(({ chain }) => ids(chain.blocks)) : [])).toEqual(needed(all));
      }),
      { numRuns: 300 },
    );
  });

  it('can each be composed again without the blocks they do without', () => {
    for (const type of ['product-photos', 'live-web-shop', 'reviewed-translation', 'edited-article']) {
      const goal = { ...want(type, 'project-brief', 'product-list', 'source-text'), languages: ['sw'] };
      const ways = unwrap(composeWays(goal, BLOCK_LIBRARY, 4));
      for (const { chain, without } of ways) {
        const rest = BLOCK_LIBRARY.filter(({ id }) => !without.includes(id));
        expect(unwrap(composeBlueprint(goal, rest))).toEqual(chain);
      }
      const work = ways.map(({ workMinutes }) => workMinutes);
      expect(work).toEqual([...work].sort((left, right) => left - right));
    }
  });
});

function ids(blocks: readonly { libraryBlockId: string | null }[]): string {
  return blocks
    .map(({ libraryBlockId }) => libraryBlockId)
    .sort()
    .join();
}

/** Subsets of the library from which the logo follows, and none of whose parts does. */
function needed(all: readonly LibraryBlock[]): Set<string> {
  const works = (bits: number): boolean => {
    const facts = new Set(['video']);
    const chosen = all.filter((_, at) => (bits >> at) & 1);
    for (let grown = true; grown;) {
      const next = chosen.filter(
        ({ inputs, outputs }) =>
          inputs.every(({ type }) => facts.has(type)) && outputs.some(({ type }) => !facts.has(type)),
      );
      grown = next.length > 0;
      for (const { outputs } of next) for (const { type } of outputs) facts.add(type);
    }
    return facts.has('logo');
  };
  const minimal = new Set<string>();
  for (let bits = 0; bits < 2 ** all.length; bits += 1) {
    if (!works(bits) || all.some((_, at) => (bits >> at) & 1 && works(bits & ~(1 << at)))) continue;
    minimal.add(
      all
        .filter((_, at) => (bits >> at) & 1)
        .map(({ id }) => id)
        .sort()
        .join(),
    );
  }
  return minimal;
}
