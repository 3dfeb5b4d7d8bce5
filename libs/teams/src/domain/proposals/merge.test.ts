import { describe, expect, it } from 'vitest';
import { addLink, editBlock, removeBlock, removeLink, type EditOutcome } from '../blueprint-edits.ts';
import type { Block, Blueprint, Link, Seat } from '../blueprint.ts';
import type { Decision } from './conflicts.ts';
import { editsBetween, mergePlans, type MergeInput } from './merge.ts';
import type { TeamPlan } from './team-plan.ts';

const seat = (id: string): Seat => ({
  ...{ id, title: id, role: 'writer', languages: ['en'], preferredKind: 'either', teamId: null },
  skills: [{ skill: 'copywriting', level: 3 }],
});

const block = (id: string, seatId: string): Block => ({
  ...{ id, key: id, title: id, description: '', libraryBlockId: null, seatId, reviewSeatId: 'lead' },
  inputs: [{ name: 'Text', type: 'text', from: null }],
  outputs: [{ name: 'Result', type: 'text' }],
  criteria: [{ id: 'a', text: 'It is complete', check: 'person' }],
  estimate: { personMinutes: 60, agentMinutes: 5, reviewMinutes: 10 },
  aiFit: 'with-review',
  dataClasses: [],
});

/** Write, then translate; print apart from both. Ana writes, Ben does the rest, and a lead looks at everything. */
const structure: Blueprint = {
  title: 'Menu',
  blocks: [block('write', 'ana'), block('translate', 'ben'), block('print', 'ben')],
  links: [{ from: 'write', to: 'translate', kind: 'hand-off' }],
  seats: [seat('ana'), seat('ben'), seat('lead')],
  teams: [],
};
const ancestor: TeamPlan = {
  structure,
  terms: { budget: '50000', deadline: null, dataClasses: [], dataOrigin: 'FR' },
  prices: { write: '5000' },
  holders: { ana: 'worker-ana' },
  fixed: {},
};

const changed = (...steps: ((blueprint: Blueprint) => EditOutcome)[]): TeamPlan => {
  const next = steps.reduce((plan, step) => {
    const outcome = step(plan);
    if (!outcome.ok) throw new Error(outcome.refusal.kind);
    return outcome.value;
  }, structure);
  return { ...ancestor, structure: next };
};
const edit = (id: string, changes: Partial<Block>) => (plan: Blueprint) => editBlock(plan, id, changes);
const link = (from: string, to: string, kind: Link['kind']) => (plan: Blueprint) => addLink(plan, { from, to, kind });
const remove = (id: string) => (plan: Blueprint) => removeBlock(plan, id);
const withSeat = (id: string, changes: Partial<Seat>): TeamPlan => ({
  ...ancestor,
  structure: { ...structure, seats: structure.seats.map((each) => (each.id === id ? { ...each, ...changes } : each)) },
});

const merge = (theirs: TeamPlan, mine: TeamPlan, more: Partial<MergeInput> = {}) =>
  mergePlans({ ancestor, theirs, mine, ...more });
const kindsOf = (theirs: TeamPlan, mine: TeamPlan, more: Partial<MergeInput> = {}) =>
  merge(theirs, mine, more).conflicts.map(({ kind }) => kind);
const deciding = (theirs: TeamPlan, mine: TeamPlan, decision: Decision) => {
  const decisions = Object.fromEntries(merge(theirs, mine).conflicts.map(({ id }) => [id, decision]));
  return merge(theirs, mine, { decisions });
};
const titlesOf = ({ structure: { blocks } }: TeamPlan) => blocks.map(({ title }) => title);

describe('two changes of one plan', () => {
  it('both land when they are about different things, or about different fields of one', () => {
    const theirs = changed(edit('write', { title: 'Write the menu' }));
    const estimate = { personMinutes: 90, agentMinutes: 5, reviewMinutes: 10 };
    const { merged, conflicts } = merge(theirs, changed(edit('write', { estimate }), remove('print')));
    expect(conflicts).toEqual([]);
    expect(titlesOf(merged)).toEqual(['Write the menu', 'translate']);
    expect(merged.structure.blocks[0]!.estimate.personMinutes).toBe(90);
  });

  it('both land when each adds a criterion to the same block', () => {
    const [a] = block('write', 'ana').criteria;
    const more = (id: string) => changed(edit('write', { criteria: [a!, { id, text: id, check: 'person' }] }));
    const { merged, conflicts } = merge(more('spelling'), more('prices'));
    expect(conflicts).toEqual([]);
    expect(merged.structure.blocks[0]!.criteria.map(({ id }) => id)).toEqual(['a', 'prices', 'spelling']);
  });

  it('are one when both want the same', () => {
    const same = changed(edit('write', { title: 'Write the menu' }));
    expect(merge(same, same)).toMatchObject({ conflicts: [], merged: same });
  });

  it('are decided as mine, theirs or something third where both changed one field', () => {
    const theirs = changed(edit('write', { title: 'Theirs' }));
    const mine = changed(edit('write', { title: 'Mine' }));
    expect(merge(theirs, mine).conflicts).toMatchObject([{ kind: 'same-field', field: 'title', title: 'write' }]);
    expect(titlesOf(merge(theirs, mine).merged)[0]).toBe('Theirs');
    expect(titlesOf(deciding(theirs, mine, { choose: 'mine' }).merged)[0]).toBe('Mine');
    expect(titlesOf(deciding(theirs, mine, { choose: 'theirs' }).merged)[0]).toBe('Theirs');
    expect(titlesOf(deciding(theirs, mine, { choose: 'edit', value: 'Ours' }).merged)[0]).toBe('Ours');
  });

  it('are decided anew when the plan goes on after a decision', () => {
    const mine = changed(edit('write', { title: 'Mine' }));
    const [seen] = merge(changed(edit('write', { title: 'Theirs' })), mine).conflicts;
    const later = changed(edit('write', { title: 'Theirs again' }));
    const decisions = { [seen!.id]: { choose: 'mine' } as const };
    expect(merge(later, mine, { decisions }).conflicts).toMatchObject([{ kind: 'same-field', decision: null }]);
  });
});

describe('a conflict is named', () => {
  it('when one side changes a block that the other takes away, and keeping it brings its links back', () => {
    const gone = changed(remove('write'));
    const mine = changed(edit('write', { title: 'Write the menu' }));
    expect(kindsOf(gone, mine)).toEqual(['edited-and-removed']);
    const kept = deciding(gone, mine, { choose: 'mine' });
    expect(kept.merged.structure.links).toEqual(structure.links);
    expect(titlesOf(kept.merged).sort()).toEqual(['Write the menu', 'print', 'translate'].sort());
    expect(kept.undone).toContain('remove block:write');
  });

  it('when a link leads to a block that is gone', () => {
    expect(kindsOf(changed(remove('print')), changed(link('write', 'print', 'hand-off')))).toContain(
      'link-without-block',
    );
  });

  it('when two kinds of link are wanted between one pair', () => {
    const theirs = changed(link('write', 'print', 'stream'));
    expect(kindsOf(theirs, changed(link('write', 'print', 'hand-off')))).toContain('two-link-kinds');
  });

  it('when blocks would wait for each other', () => {
    const theirs = changed(link('translate', 'print', 'hand-off'));
    expect(kindsOf(theirs, changed(link('print', 'write', 'hand-off')))).toEqual(['impossible-order']);
  });

  it('when two blocks should be worked on together by one seat, or one after the other', () => {
    const together = changed(link('write', 'print', 'collaborate'));
    expect(kindsOf(changed(edit('print', { seatId: 'ana' })), together)).toEqual(['collaboration-on-one-seat']);
    const after = changed(link('translate', 'print', 'hand-off'));
    expect(kindsOf(after, together)).toEqual(['collaboration-without-overlap']);
  });

  it('when one seat would keep two appointments at once', () => {
    const at = (id: string) => ({ ...ancestor, fixed: { [id]: { from: '2026-12-03T09', until: '2026-12-03T12' } } });
    expect(kindsOf(at('print'), at('translate'))).toEqual(['seat-overlap']);
  });

  it('when what a hand-off carries changes its type', () => {
    const theirs = changed(edit('print', { outputs: [{ name: 'Result', type: 'picture' }] }));
    expect(kindsOf(theirs, changed(link('print', 'write', 'hand-off')))).toContain('link-types');
  });

  it('for the budget and for a price', () => {
    const budget = (minor: string) => ({ ...ancestor, terms: { ...ancestor.terms, budget: minor } });
    expect(kindsOf(budget('60000'), budget('70000'))).toEqual(['budget']);
    const price = (minor: string) => ({ ...ancestor, prices: { write: minor } });
    const merged = merge(price('6000'), price('7000'));
    expect(merged.conflicts).toMatchObject([{ kind: 'price', group: 'money', choices: ['mine', 'theirs', 'edit'] }]);
  });

  it('for data classes, the origin of the data, and who may read what becomes stricter', () => {
    const strict = changed(edit('write', { dataClasses: ['health_record'] }));
    expect(kindsOf(strict, changed(edit('write', { dataClasses: ['personal'] })))).toEqual(['data-class']);
    expect(kindsOf(strict, changed(edit('write', { reviewSeatId: 'ben' })))).toEqual(['readers']);
    const from = (dataOrigin: string) => ({ ...ancestor, terms: { ...ancestor.terms, dataOrigin } });
    expect(kindsOf(from('KE'), from('IN'))).toEqual(['data-origin']);
  });

  it('for who sits in a seat, and for a new holder of a seat that asks for something else', () => {
    const held = (worker: string) => ({ ...ancestor, holders: { ana: worker } });
    expect(kindsOf(held('worker-eve'), held('worker-kim'))).toEqual(['seat-holder']);
    const levels = ([1, 5] as const).map((level) => withSeat('ana', { skills: [{ skill: 'copywriting', level }] }));
    expect(kindsOf(held('worker-eve'), levels[0]!)).toEqual(['holder-and-seat']);
    expect(kindsOf(levels[0]!, levels[1]!)).toEqual(['level']);
    const theirs = changed(edit('write', { seatId: 'ben' }));
    expect(kindsOf(theirs, changed(edit('write', { reviewSeatId: 'ben' })))).toContain('reviewer-is-producer');
  });

  it('for work that was begun, except for its size and price; what was accepted stays as it is', () => {
    const estimate = { personMinutes: 240, agentMinutes: 5, reviewMinutes: 10 };
    const longer = changed(edit('write', { estimate }));
    const work = [{ blockId: 'write', state: 'begun' as const }];
    expect(kindsOf(ancestor, longer, { work })).toEqual([]);
    expect(kindsOf(ancestor, changed(remove('write')), { work })).toContain('block-begun');
    expect(kindsOf(ancestor, changed(edit('write', { seatId: 'ben' })), { work })).toEqual(['block-begun']);
    const accepted = [{ blockId: 'write', state: 'accepted' as const }];
    const { conflicts, merged } = merge(ancestor, longer, { work: accepted });
    expect(conflicts).toMatchObject([{ kind: 'block-accepted', choices: ['theirs'] }]);
    expect(merged).toEqual(ancestor);
  });
});

describe('a part of a proposal', () => {
  const mine = changed(
    edit('print', { title: 'Print the menu' }),
    (plan) => editBlock({ ...plan, blocks: [...plan.blocks, block('fold', 'ben')] }, 'fold', {}),
    link('print', 'fold', 'hand-off'),
    (plan) => removeLink(plan, 'write', 'translate'),
  );

  it('lands with whatever it cannot stand without, and leaves the rest', () => {
    const edits = editsBetween(ancestor, mine);
    const linking = edits.find(({ id }) => id === 'add link:fold~print')!;
    const { merged, applied } = merge(ancestor, mine, { only: [linking.id] });
    expect([...applied].sort()).toEqual(['add block:fold', 'add link:fold~print']);
    expect(titlesOf(merged)).toEqual(['write', 'translate', 'print', 'fold']);
    expect(merged.structure.links).toHaveLength(2);
  });

  it('does not meet conflicts of the part that stays away', () => {
    const theirs = changed(edit('print', { title: 'Print 50 menus' }));
    expect(kindsOf(theirs, mine)).toEqual(['same-field']);
    expect(kindsOf(theirs, mine, { only: ['remove link:translate~write'] })).toEqual([]);
  });
});
