import { unwrap } from '@muster/kernel';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { ARTEFACT_TYPES, type ArtefactRef } from './artefact-types.ts';
import { BLOCK_LIBRARY } from './block-library/block-library.ts';
import { openInputs, validateBlueprint } from './blueprint.ts';
import { chainToBlueprint, type ComposedChain } from './chain-layout.ts';
import { composeBlueprint } from './compose.ts';
import type { Goal } from './goal.ts';

const TYPES = ARTEFACT_TYPES.map(({ id }) => id);
const refs = (...types: string[]): ArtefactRef[] => types.map((type) => ({ type }));
const compose = (goal: Goal) => composeBlueprint(goal, BLOCK_LIBRARY);
const composed = (goal: Goal) => unwrap(compose(goal));
const titles = (chain: ComposedChain) => chain.blocks.map(({ title }) => title);

function expectSound(chain: ComposedChain, goal: Goal): void {
  // A valid blueprint has no cycle, and every input that names a block has a link and a fitting output.
  const blueprint = chainToBlueprint('Plan', chain);
  expect(validateBlueprint(blueprint)).toEqual({ ok: true, value: blueprint });
  expect(openInputs(blueprint)).toEqual([]);
  const atHand = new Set(goal.atHand.map(({ type }) => type));
  for (const { inputs } of chain.blocks)
    for (const { from, type } of inputs) if (from === 'at-hand') expect(atHand).toContain(type);
  for (const { type } of goal.wanted) {
    const results = chain.results.filter((result) => result.type === type);
    expect(results.length).toBeGreaterThan(0);
    for (const { blockIds } of results) if (blockIds.length === 0) expect(atHand).toContain(type);
  }
}

describe('composing', () => {
  it('turns a napkin sketch into a click prototype that users have tried', () => {
    const goal = { atHand: refs('napkin-sketch'), wanted: refs('revised-prototype', 'html-audit-report') };
    const chain = composed({ ...goal, counts: { screen: 3, tester: 2 } });
    expectSound(chain, goal);
    expect(titles(chain)).toEqual(expect.arrayContaining(['Try the prototype as a user (1)', 'Write the test report']));
    expect(chain.seats.map(({ title }) => title).sort()).toEqual([
      'Frontend engineer',
      'Page auditor',
      'Product designer',
      'Project lead',
      'Usability tester 1',
      'Usability tester 2',
      'User researcher',
    ]);
    const report = chain.blocks.find(({ key }) => key === 'write-test-report');
    expect(report?.inputs.map(({ name }) => name)).toEqual([
      'usability session notes 1',
      'usability session notes 2',
      'usability test plan',
    ]);
    expect(chain.blocks.find(({ key }) => key === 'draw-wireframes')?.estimate.personMinutes).toBe(90);
  });

  it('gives every language its own blocks and seats, and gathers them in the shop', () => {
    const atHand = [{ type: 'localisation-file', language: 'en' }, { type: 'web-shop' }];
    const chain = composed({ atHand, wanted: refs('localised-web-shop'), languages: ['fr', 'de', 'ar'] });
    expectSound(chain, { atHand, wanted: refs('localised-web-shop') });
    expect(chain.blocks).toHaveLength(3 * 3 + 1);
    const gathering = chain.blocks.at(-1);
    expect(gathering?.inputs.map(({ language }) => language)).toEqual([undefined, 'ar', 'de', 'fr']);
    const arabic = chain.seats.find(({ title }) => title === 'Translator (Arabic)');
    expect(arabic).toMatchObject({ languages: ['ar', 'en'], preferredKind: 'either' });
    expect(chain.seats.find(({ role }) => role === 'localisation-checker')).toMatchObject({
      languages: [],
      preferredKind: 'agent',
    });
  });

  it('localises a leaflet with back-translation and a clinical review by a second person', () => {
    const goal = { atHand: refs('patient-leaflet'), wanted: refs('print-ready-leaflet'), languages: ['sw', 'so'] };
    const chain = composed(goal);
    expectSound(chain, goal);
    expect(titles(chain)).toContain('Review the leaflet clinically (Somali)');
    for (const block of chain.blocks) expect(block.seatId).not.toBe(block.reviewSeatId);
  });

  it('makes only for the language that lacks something', () => {
    const atHand = [{ type: 'source-text' }, { type: 'translated-text', language: 'fr' }];
    const chain = composed({ atHand, wanted: refs('reviewed-translation'), languages: ['fr', 'de'] });
    expect(titles(chain).sort()).toEqual([
      'Review the translation (French)',
      'Review the translation (German)',
      'Translate the text (German)',
    ]);
  });

  it('has nothing to do when what is wanted is there', () => {
    expect(composed({ atHand: refs('logo'), wanted: refs('logo') })).toMatchObject({
      blocks: [],
      seats: [],
      links: [],
    });
  });

  it('does not depend on the order of library, wishes and materials', () => {
    const goal = { atHand: refs('project-brief', 'product-list'), wanted: refs('live-web-shop', 'logo') };
    const plain = composed(goal);
    fc.assert(
      fc.property(fc.shuffledSubarray([...BLOCK_LIBRARY], { minLength: BLOCK_LIBRARY.length }), (library) => {
        const turned = { atHand: [...goal.atHand].reverse(), wanted: [...goal.wanted].reverse() };
        expect({ ...unwrap(composeBlueprint(turned, library)), results: [] }).toEqual({ ...plain, results: [] });
      }),
      { numRuns: 30 },
    );
  });
});

describe('refusing to compose', () => {
  const refusal = (goal: Goal) => {
    const outcome = compose(goal);
    return outcome.ok ? undefined : outcome.refusal;
  };

  it('asks what is wanted', () => {
    expect(refusal({ atHand: refs('logo'), wanted: [] })).toEqual({ kind: 'NothingWanted' });
  });

  it('suggests the type that was probably meant', () => {
    expect(refusal({ atHand: [], wanted: refs('wireframe') })).toEqual({
      kind: 'UnknownArtefactType',
      type: 'wireframe',
      didYouMean: ['wireframes'],
    });
    expect(refusal({ atHand: [], wanted: refs('shop') })).toMatchObject({
      didYouMean: expect.arrayContaining(['web-shop']),
    });
    expect(refusal({ atHand: [], wanted: refs('qqqqqqqq') })).toMatchObject({ didYouMean: [] });
  });

  it('names exactly what is missing', () => {
    expect(refusal({ atHand: refs('logo'), wanted: refs('vat-summary') })).toEqual({
      kind: 'NothingMakesIt',
      type: 'vat-summary',
      missing: ['bank-statement', 'receipt-scans'],
    });
  });

  it('asks for the language when there is one of the wanted type per language', () => {
    expect(refusal({ atHand: refs('source-text'), wanted: refs('translated-text') })).toEqual({
      kind: 'LanguageNeeded',
      type: 'translated-text',
    });
    expect(refusal({ atHand: refs('project-brief', 'product-list'), wanted: refs('localised-web-shop') })).toEqual({
      kind: 'LanguageNeeded',
      type: 'localised-web-shop',
    });
  });

  it('refuses a plan of more blocks than a blueprint may have', () => {
    const goal = { atHand: refs('source-text'), wanted: refs('reviewed-translation') };
    const languages = (count: number) => Array.from({ length: count }, (_, index) => `en-x-${index}`);
    expect(composed({ ...goal, languages: languages(250) }).blocks).toHaveLength(500);
    expect(refusal({ ...goal, languages: languages(251) })).toEqual({ kind: 'TooManyBlocks', count: 502, limit: 500 });
  });

  it('refuses a language that is none and a count that is out of range', () => {
    const goal = { atHand: refs('source-text'), wanted: refs('translated-text') };
    expect(refusal({ ...goal, languages: ['not a tag'] })).toMatchObject({ kind: 'MalformedLanguage' });
    expect(refusal({ ...goal, languages: ['de'], counts: { tester: 0 } })).toMatchObject({ kind: 'CountOutOfRange' });
  });
});

describe('over random goals', () => {
  const some = (most: number) => fc.uniqueArray(fc.constantFrom(...TYPES), { minLength: 1, maxLength: most });
  const goals = fc.record({
    atHand: some(12).map((types) => refs(...types)),
    wanted: some(4).map((types) => refs(...types)),
    languages: fc.uniqueArray(fc.constantFrom('ar', 'de', 'fr', 'pt-BR', 'so', 'sw'), { minLength: 1 }),
    counts: fc.record({ screen: fc.integer({ min: 1, max: 9 }), tester: fc.integer({ min: 1, max: 4 }) }),
  });

  it('finds a sound chain, or what is missing makes it one', () => {
    fc.assert(
      fc.property(goals, (goal) => {
        const outcome = compose(goal);
        if (outcome.ok) return expectSound(outcome.value, goal);
        if (outcome.refusal.kind !== 'NothingMakesIt') throw new Error(outcome.refusal.kind);
        const completed = { ...goal, atHand: [...goal.atHand, ...refs(...outcome.refusal.missing)] };
        expectSound(composed(completed), completed);
      }),
      { numRuns: 300 },
    );
  });
});

/** What follows from what, type by type and without any search: apart from the composer, to hold against it. */
function closure(...start: readonly string[]): ReadonlySet<string> {
  const facts = new Set(start);
  for (let before = -1; before < facts.size;) {
    before = facts.size;
    for (const { inputs, outputs } of BLOCK_LIBRARY)
      if (inputs.every(({ type }) => facts.has(type))) for (const { type } of outputs) facts.add(type);
  }
  return facts;
}

describe('over every pair of one type at hand and one wanted', () => {
  it(
    'finds a sound chain where one exists, or names a smallest set of types that makes one possible',
    { timeout: 180_000 },
    () => {
      let [solved, named] = [0, 0];
      const began = performance.now();
      for (const start of TYPES) {
        const reachable = closure(start);
        for (const end of TYPES) {
          const goal = { atHand: refs(start), wanted: refs(end), languages: ['sw', 'de'] };
          const outcome = compose(goal);
          expect(outcome.ok, `${start} to ${end}`).toBe(reachable.has(end));
          if (outcome.ok) {
            solved += 1;
            expectSound(outcome.value, goal);
            continue;
          }
          named += 1;
          if (outcome.refusal.kind !== 'NothingMakesIt') throw new Error(`${start} to ${end}: ${outcome.refusal.kind}`);
          const { missing } = outcome.refusal;
          expect(closure(start, ...missing).has(end), `${start} to ${end}`).toBe(true);
          for (const each of missing) {
            const less = missing.filter((type) => type !== each);
            expect(closure(start, ...less).has(end), `${start} to ${end} without ${each}`).toBe(false);
          }
        }
      }
      const each = (performance.now() - began) / (solved + named);
      console.info(`${solved + named} pairs: ${solved} solved, ${named} gaps named, ${each.toFixed(2)} ms each`);
      expect(solved + named).toBe(TYPES.length ** 2);
      expect(solved).toBeGreaterThan(TYPES.length * 2);
    },
  );

  it('reaches everything that some block makes from what is usually there', () => {
    const made = new Set(BLOCK_LIBRARY.flatMap(({ outputs }) => outputs.map(({ type }) => type)));
    const brought = TYPES.filter((type) => !made.has(type));
    const goal = { atHand: refs(...brought), languages: ['sw'] };
    for (const type of made) expectSound(composed({ ...goal, wanted: refs(type) }), { ...goal, wanted: refs(type) });
    const used = new Set(BLOCK_LIBRARY.flatMap(({ inputs }) => inputs.map(({ type }) => type)));
    expect(brought.filter((type) => !used.has(type))).toEqual([]);
  });

  it('puts every block of the library to use for something', () => {
    for (const { id, inputs, outputs } of BLOCK_LIBRARY) {
      const goal = { atHand: inputs.map(({ type }) => ({ type })), wanted: refs(outputs[0]!.type), languages: ['sw'] };
      expect(libraryIdsOf(goal), id).toContain(id);
    }
  });
});

function libraryIdsOf(goal: Goal): readonly (string | null)[] {
  return composed(goal).blocks.map(({ libraryBlockId }) => libraryBlockId);
}
