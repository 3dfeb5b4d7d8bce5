import { describe, expect, it } from 'vitest';
import { validateBlueprint } from '../blueprint.ts';
import { addOwnBlock, applyMenu, type MenuChange } from './change-menu.ts';
import { seatsForNewWork } from './new-work.ts';
import { readMessage } from './read-message.ts';
import type { TeamPlan, WorkDone } from './team-plan.ts';

/** Two texts are written; the second is translated; a tester looks at the site that is built from both. */
const block = (id: string, title: string, parts: { seatId: string; from?: string[]; language?: string }) => ({
  ...{ id, key: id, title, description: '', libraryBlockId: null, seatId: parts.seatId, reviewSeatId: 'lead' },
  inputs: (parts.from ?? []).map((blockId, at) => ({ name: `Text ${at}`, type: 'text', from: { blockId } })),
  outputs: [{ name: 'Text', type: 'text', ...(parts.language ? { language: parts.language } : {}) }],
  criteria: [{ id: 'a', text: 'It is complete', check: 'person' as const }],
  estimate: { personMinutes: 120, agentMinutes: 6, reviewMinutes: 10 },
  aiFit: 'with-review' as const,
  dataClasses: [],
});
const seat = (id: string, title: string) => ({
  ...{ id, title, role: id, languages: ['en'], preferredKind: 'either' as const, teamId: null },
  skills: [{ skill: 'copywriting', level: 3 as const }],
});
const plan: TeamPlan = {
  structure: {
    title: 'Site',
    blocks: [
      block('write', 'Write the pages', { seatId: 'writer' }),
      block('translate', 'Translate the pages', { seatId: 'translator', from: ['write'], language: 'sw' }),
      block('test', 'Test the site', { seatId: 'tester', from: ['translate'] }),
    ],
    links: [
      { from: 'write', to: 'translate', kind: 'hand-off' },
      { from: 'translate', to: 'test', kind: 'hand-off' },
    ],
    seats: [seat('writer', 'Writer'), seat('translator', 'Translator'), seat('tester', 'Tester'), seat('lead', 'Lead')],
    teams: [],
  },
  terms: { budget: '100000', deadline: null, dataClasses: [], dataOrigin: 'KE' },
  prices: { write: '9000' },
  holders: { writer: 'brian-id' },
  fixed: {},
};

const accepted: readonly WorkDone[] = [{ blockId: 'translate', state: 'accepted' }];
const ids = () => {
  let count = 0;
  return () => `new-${(count += 1)}`;
};
const apply = (change: MenuChange, work: readonly WorkDone[] = []) => {
  const outcome = applyMenu(plan, change, { newId: ids(), work });
  if (!outcome.ok) return outcome.refusal;
  expect(validateBlueprint(outcome.value.structure).ok).toBe(true);
  return outcome.value;
};
const links = (changed: unknown) => (changed as TeamPlan).structure.links.map(({ from, to }) => `${from} > ${to}`);

describe('somebody at work asks', () => {
  it('to have accepted work made again, and whoever waits for it gets the new one', () => {
    const changed = apply({ kind: 'redo', blockId: 'translate', why: 'The tone is wrong', seatId: null }, accepted);
    expect(links(changed)).toEqual(['write > translate', 'write > new-1', 'new-1 > test']);
    expect(changed).toMatchObject({ structure: { blocks: [{}, {}, {}, { title: 'Translate the pages, again' }] } });
    expect(apply({ kind: 'redo', blockId: 'translate', why: 'No', seatId: null })).toMatchObject({
      kind: 'NotPossible',
    });
  });

  it('to split a block, and whoever waits for it waits for all parts', () => {
    const parts = [
      { title: 'Pages 1 to 3', personMinutes: 60 },
      { title: 'Pages 4 to 6', personMinutes: 60 },
    ];
    const changed = apply({ kind: 'split', blockId: 'translate', parts });
    expect(links(changed)).toEqual(['write > translate', 'translate > test', 'write > new-1', 'new-1 > test']);
    const { structure } = changed as TeamPlan;
    expect(structure.blocks.map(({ title, estimate }) => [title, estimate.agentMinutes])).toContainEqual([
      'Pages 4 to 6',
      3,
    ]);
    expect(apply({ kind: 'split', blockId: 'translate', parts: parts.slice(1) })).toMatchObject({
      kind: 'NotPossible',
    });
  });

  it('for material that is ready: it is made again when it was accepted, checked for more when not', () => {
    const change = { kind: 'not-ready', blockId: 'test', fromBlockId: 'translate', missing: 'Page 4' } as const;
    expect((apply(change) as TeamPlan).structure.blocks[1]!.criteria.map(({ text }) => text)).toContain('Page 4');
    expect(links(apply(change, accepted))).toContain('new-2 > test');
  });

  it('for more time, another pair of hands, another reviewer, another price, an appointment', () => {
    expect(apply({ kind: 'more-time', blockId: 'write', minutes: 60 })).toMatchObject({
      structure: { blocks: [{ estimate: { personMinutes: 180 } }, {}, {}] },
    });
    const { structure } = apply({ kind: 'another', blockId: 'test' }) as TeamPlan;
    expect(structure.seats.at(-1)!.title).toBe('Tester 2');
    expect(structure.blocks.at(-1)).toMatchObject({
      title: 'Test the site 2',
      inputs: [{ from: { blockId: 'translate' } }],
    });
    const swapped = apply({ kind: 'swap-seat', blockId: 'test', seatId: 'writer', duty: 'review' }) as TeamPlan;
    expect(swapped.structure.blocks[2]!.reviewSeatId).toBe('writer');
    expect(apply({ kind: 'swap-seat', blockId: 'test', seatId: 'tester', duty: 'review' })).toMatchObject({
      kind: 'ReviewerIsProducer',
    });
    expect(apply({ kind: 'price', blockId: 'write', minor: '9900' })).toMatchObject({ prices: { write: '9900' } });
    expect(apply({ kind: 'price', blockId: 'test', minor: '9900' })).toMatchObject({ kind: 'NotPossible' });
    const time = { from: '2026-12-03T09:00:00.000Z', until: '2026-12-03T11:00:00.000Z' };
    expect(apply({ kind: 'fix-time', blockId: 'test', ...time })).toMatchObject({ fixed: { test: time } });
  });

  it('for a block of their own between others', () => {
    const own = { title: 'Proofread', description: '', seatId: 'writer', reviewSeatId: 'lead', personMinutes: 30 };
    const changed = addOwnBlock(plan, { ...own, criteria: ['No mistakes'], after: ['translate'] }, ids());
    expect(changed.ok && links(changed.value)).toContain('translate > new-1');
  });
});

describe('new work for somebody who is there already', () => {
  it('stands on a seat of its own that is offered to them first, and gathers there', () => {
    const swapped = apply({ kind: 'swap-seat', blockId: 'test', seatId: 'writer', duty: 'work' }) as TeamPlan;
    const brian = { seatId: 'writer', workerId: 'brian-id', covers: new Set(['write work']) };
    const extended = seatsForNewWork(swapped, [brian], ids());
    expect(extended.structure.seats.at(-1)).toMatchObject({ id: 'new-1', title: 'Writer, more work' });
    expect(extended.structure.blocks[2]!.seatId).toBe('new-1');
    expect(extended.holders['new-1']).toBe('brian-id');
    const again = applyMenu(
      extended,
      { kind: 'swap-seat', blockId: 'translate', seatId: 'writer', duty: 'work' },
      {
        newId: ids(),
        work: [],
      },
    );
    const gathered = seatsForNewWork((again as { value: TeamPlan }).value, [brian], () => 'new-9');
    expect(gathered.structure.blocks.map(({ seatId }) => seatId)).toEqual(['writer', 'new-1', 'new-1']);
  });
});

describe('a message', () => {
  const people = [{ seatId: 'writer', name: 'Brian Otieno' }];
  const read = (text: string, blockId: string | null = null) => readMessage(text, { plan, blockId, people })?.change;

  it('is read as what it seems to ask for', () => {
    expect(read('I think we need another tester before Friday')).toEqual({ kind: 'another', blockId: 'test' });
    expect(read('Sorry, this takes two more days', 'write')).toEqual({
      kind: 'more-time',
      blockId: 'write',
      minutes: 960,
    });
    expect(read('The translation needs 3 hours longer')).toEqual({
      kind: 'more-time',
      blockId: 'translate',
      minutes: 180,
    });
    expect(read('the Swahili text has to be redone')).toMatchObject({ kind: 'redo', blockId: 'translate' });
    expect(read('Can Brian review instead?', 'test')).toEqual({
      ...{ kind: 'swap-seat', blockId: 'test', seatId: 'writer', duty: 'review' },
    });
  });

  it('is left to its writer when it says nothing that can be told', () => {
    for (const text of ['Good morning everybody', 'Another coffee?', 'Can Eve review instead?', 'Two more days', ''])
      expect(read(text), text).toBeUndefined();
  });
});
