import { unwrap } from '@muster/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBlock,
  addLink,
  addSeat,
  editBlock,
  editSeat,
  removeBlock,
  removeLink,
  removeSeat,
} from './blueprint-edits.ts';
import {
  MOST_BLOCKS,
  openInputs,
  renameIds,
  validateBlueprint,
  type Block,
  type Blueprint,
  type LinkKind,
  type Seat,
} from './blueprint.ts';

function block(id: string, changes: Partial<Block> = {}): Block {
  return {
    id,
    key: id,
    title: `Block ${id}`,
    description: '',
    libraryBlockId: null,
    seatId: 'maker',
    reviewSeatId: 'checker',
    inputs: [],
    outputs: [{ name: 'text', type: 'text' }],
    criteria: [{ id: 'good', text: 'It is good enough to be used.', check: 'person' }],
    estimate: { personMinutes: 60, agentMinutes: null, reviewMinutes: 10 },
    aiFit: 'none',
    dataClasses: [],
    ...changes,
  };
}

function seat(id: string): Seat {
  return { id, title: `Seat ${id}`, role: id, skills: [], languages: [], preferredKind: 'either', teamId: null };
}

/** Wants one text from the given block. */
const reader = (id: string, from: string | null) =>
  block(id, { inputs: [{ name: 'text', type: 'text', from: from === null ? null : { blockId: from } }] });

const chain: Blueprint = {
  title: 'Plan',
  blocks: [block('a'), reader('b', 'a'), reader('c', 'b')],
  links: [
    { from: 'a', to: 'b', kind: 'hand-off' },
    { from: 'b', to: 'c', kind: 'stream' },
  ],
  seats: [seat('maker'), seat('checker')],
  teams: [],
};

const refusalOf = (blueprint: Partial<Blueprint>) => {
  const outcome = validateBlueprint({ ...chain, ...blueprint });
  return outcome.ok ? undefined : outcome.refusal;
};

describe('a blueprint', () => {
  it('is sound as it stands', () => {
    expect(validateBlueprint(chain)).toEqual({ ok: true, value: chain });
    expect(openInputs(chain)).toEqual([]);
  });

  it.each<[string, Partial<Block>, object]>([
    ['no seat', { seatId: 'nobody' }, { kind: 'BlockHasNoSeat', title: 'Block a', duty: 'work' }],
    ['no reviewer', { reviewSeatId: '' }, { kind: 'BlockHasNoSeat', title: 'Block a', duty: 'review' }],
    ['its producer as reviewer', { reviewSeatId: 'maker' }, { kind: 'ReviewerIsProducer', seatTitle: 'Seat maker' }],
    ['no output', { outputs: [] }, { kind: 'BlockHasNoOutput', title: 'Block a' }],
    ['no criteria', { criteria: [] }, { kind: 'BlockHasNoCriteria', title: 'Block a' }],
    [
      'a criterion twice',
      { criteria: [...block('a').criteria, ...block('a').criteria] },
      { kind: 'DuplicateKey', key: 'good' },
    ],
    [
      'an estimate of nothing',
      { estimate: { personMinutes: 0, agentMinutes: null, reviewMinutes: 5 } },
      { kind: 'EstimateNotPositive', field: 'personMinutes' },
    ],
    [
      'a negative review',
      { estimate: { personMinutes: 5, agentMinutes: 1, reviewMinutes: -1 } },
      { kind: 'EstimateNotPositive', field: 'reviewMinutes' },
    ],
    [
      'half a minute of an agent',
      { estimate: { personMinutes: 5, agentMinutes: 0.5, reviewMinutes: 5 } },
      { kind: 'EstimateNotPositive', field: 'agentMinutes' },
    ],
  ])('refuses a block with %s', (_what, changes, refusal) => {
    expect(refusalOf({ blocks: [block('a', changes)], links: [] })).toMatchObject(refusal);
  });

  it('refuses a seat without a role: nobody could be asked for it', () => {
    const [seat] = chain.seats;
    const seats = [{ ...seat!, role: ' ' }, ...chain.seats.slice(1)];
    expect(refusalOf({ seats })).toEqual({ kind: 'SeatHasNoRole', seatTitle: seat!.title });
  });

  it('refuses two blocks under one key', () => {
    expect(refusalOf({ blocks: [block('a'), block('b', { key: 'a' })], links: [] })).toEqual({
      kind: 'DuplicateKey',
      key: 'a',
    });
  });

  it('refuses more blocks than anybody can follow', () => {
    const blocks = Array.from({ length: MOST_BLOCKS + 1 }, (_, index) => block(`block-${index}`));
    expect(refusalOf({ blocks, links: [] })).toEqual({ kind: 'TooManyBlocks', count: 501, limit: 500 });
    expect(validateBlueprint({ ...chain, blocks: blocks.slice(1), links: [] }).ok).toBe(true);
  });

  it('refuses a link to a block that is not there', () => {
    expect(refusalOf({ links: [{ from: 'a', to: 'z', kind: 'collaborate' }] })).toEqual({
      kind: 'LinkNamesUnknownBlock',
      blockId: 'z',
    });
  });

  it('refuses a hand-off of something the receiver has no use for', () => {
    const deaf = block('b', { inputs: [{ name: 'logo', type: 'logo', from: null }] });
    expect(refusalOf({ blocks: [block('a'), deaf], links: [{ from: 'a', to: 'b', kind: 'hand-off' }] })).toEqual({
      kind: 'LinkTypesDoNotMatch',
      from: 'Block a',
      to: 'Block b',
      type: null,
    });
  });

  it('refuses a translation into another language than the one expected', () => {
    const german = block('a', { outputs: [{ name: 'text', type: 'text', language: 'de' }] });
    const french = block('b', { inputs: [{ name: 'text', type: 'text', language: 'fr', from: { blockId: 'a' } }] });
    const links = [{ from: 'a', to: 'b', kind: 'hand-off' as const }];
    expect(refusalOf({ blocks: [german, french], links })).toMatchObject({ kind: 'LinkTypesDoNotMatch' });
  });

  it('refuses an input from a block without a link to it', () => {
    expect(refusalOf({ links: chain.links.slice(1) })).toMatchObject({ kind: 'LinkTypesDoNotMatch', type: 'text' });
  });

  it('names the titles of a cycle', () => {
    const blocks = [reader('a', 'c'), reader('b', 'a'), reader('c', 'b')];
    const links = [...chain.links, { from: 'c', to: 'a', kind: 'hand-off' as const }];
    const refusal = refusalOf({ blocks, links });
    expect(refusal).toMatchObject({ kind: 'BlueprintHasCycle' });
    expect(refusal?.kind === 'BlueprintHasCycle' && refusal.path).toHaveLength(4);
  });

  it('keeps its meaning under other ids', () => {
    const renamed = renameIds(chain, (id, of) => `${of}-${id}`);
    expect(validateBlueprint(renamed).ok).toBe(true);
    expect(renamed.blocks[1]).toMatchObject({ id: 'block-b', key: 'b', inputs: [{ from: { blockId: 'block-a' } }] });
    expect(renameIds(renamed, (id) => id.replace(/^(block|seat)-/, ''))).toEqual(chain);
  });
});

describe('editing', () => {
  it('leaves inputs open when the block that supplied them goes', () => {
    const shorter = unwrap(removeBlock(chain, 'b'));
    expect(shorter.links).toEqual([]);
    expect(openInputs(shorter)).toEqual([{ blockId: 'c', title: 'Block c', name: 'text', type: 'text' }]);
  });

  it('supplies an open input by a new link and opens it again without the link', () => {
    const open = unwrap(addBlock(chain, reader('d', null)));
    const linked = unwrap(addLink(open, { from: 'a', to: 'd', kind: 'hand-off' }));
    expect(openInputs(linked)).toEqual([]);
    expect(unwrap(removeLink(linked, 'a', 'd'))).toEqual(open);
  });

  it('refuses a link that closes a circle, and one that is there', () => {
    const blueprint = unwrap(editBlock(chain, 'a', { inputs: [{ name: 'text', type: 'text', from: null }] }));
    expect(addLink(blueprint, { from: 'c', to: 'a', kind: 'stream' })).toMatchObject({
      refusal: { kind: 'BlueprintHasCycle' },
    });
    expect(addLink(blueprint, { from: 'a', to: 'b', kind: 'stream' })).toMatchObject({
      refusal: { kind: 'LinkAlreadyThere' },
    });
    const together = unwrap(addLink(blueprint, { from: 'c', to: 'a', kind: 'collaborate' }));
    expect(addLink(together, { from: 'a', to: 'c', kind: 'collaborate' }).ok).toBe(false);
  });

  it('brings new seats along and lets only unused ones go', () => {
    const wider = unwrap(addBlock(chain, block('d', { seatId: 'tester' }), [seat('tester')]));
    expect(removeSeat(wider, 'tester')).toMatchObject({ refusal: { kind: 'SeatIsInUse', blockTitles: ['Block d'] } });
    expect(unwrap(removeSeat(unwrap(removeBlock(wider, 'd')), 'tester'))).toEqual(chain);
    expect(unwrap(editSeat(wider, 'tester', { languages: ['sw'] })).seats.at(-1)?.languages).toEqual(['sw']);
    expect(addSeat(chain, seat('maker')).ok).toBe(false);
  });

  it('names what it cannot find', () => {
    expect(removeBlock(chain, 'z')).toMatchObject({ refusal: { kind: 'BlockNotFound', blockId: 'z' } });
    expect(editBlock(chain, 'z', {})).toMatchObject({ refusal: { kind: 'BlockNotFound' } });
    expect(editSeat(chain, 'z', {})).toMatchObject({ refusal: { kind: 'SeatNotFound' } });
    expect(removeLink(chain, 'a', 'c')).toMatchObject({ refusal: { kind: 'LinkNotFound' } });
  });

  it('stays valid through any edits that are not refused', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const kinds = fc.constantFrom<LinkKind>('hand-off', 'stream', 'collaborate');
    const edits = fc.oneof(
      ids.map((id) => (plan: Blueprint) => addBlock(plan, reader(id, null))),
      ids.map((id) => (plan: Blueprint) => removeBlock(plan, id)),
      fc.tuple(ids, ids, kinds).map(
        ([from, to, kind]) =>
          (plan: Blueprint) =>
            addLink(plan, { from, to, kind }),
      ),
      fc.tuple(ids, ids).map(
        ([from, to]) =>
          (plan: Blueprint) =>
            removeLink(plan, from, to),
      ),
      fc.tuple(ids, ids).map(
        ([id, seatId]) =>
          (plan: Blueprint) =>
            editBlock(plan, id, { seatId }),
      ),
    );
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 30 }), (list) => {
        let plan = chain;
        for (const edit of list) {
          const outcome = edit(plan);
          if (outcome.ok) plan = outcome.value;
          expect(validateBlueprint(plan).ok).toBe(true);
        }
      }),
    );
  });
});
