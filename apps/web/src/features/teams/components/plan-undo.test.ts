import { describe, expect, it } from 'vitest';
import type { Plan } from './plan-facts.ts';
import { inverseOf } from './plan-undo.ts';

const draw = {
  id: 'draw',
  title: 'Draw',
  description: 'Draw it',
  seatId: 'designer',
  reviewSeatId: 'lead',
  personMinutes: 60,
  agentMinutes: null,
  reviewMinutes: 10,
};
const plan = {
  blocks: [draw],
  seats: [{ id: 'designer', title: 'Designer', preferredKind: 'PERSON', languages: ['en'] }],
  links: [{ fromBlockId: 'draw', toBlockId: 'build', kind: 'STREAM' }],
} as unknown as Plan;

describe('the way back from a change of the plan', () => {
  it('gives a block its former title and estimate', () => {
    const [back] = inverseOf(plan, plan, [{ editBlock: { blockId: 'draw', title: 'Paint', personMinutes: 90 } }]) ?? [];
    expect(back?.editBlock).toMatchObject({ blockId: 'draw', title: 'Draw', personMinutes: 60 });
  });

  it('does not exist once a criterion was added, which nobody can take away', () => {
    expect(inverseOf(plan, plan, [{ editBlock: { blockId: 'draw', addCriterion: 'It is blue' } }])).toBeUndefined();
  });

  it('does not exist once an agent was given an estimate for the first time', () => {
    expect(inverseOf(plan, plan, [{ editBlock: { blockId: 'draw', agentMinutes: 5 } }])).toBeUndefined();
  });

  it('draws a cut link again as what it was, and cuts a drawn one', () => {
    const link = { fromBlockId: 'draw', toBlockId: 'build' };
    expect(inverseOf(plan, plan, [{ removeLink: link }])).toEqual([{ addLink: { ...link, kind: 'STREAM' } }]);
    expect(inverseOf(plan, plan, [{ addLink: link }])).toEqual([{ removeLink: link }]);
  });

  it('takes out the one block that came from the library', () => {
    const after = { ...plan, blocks: [...plan.blocks, { ...draw, id: 'new' }] } as unknown as Plan;
    expect(inverseOf(plan, after, [{ addLibraryBlock: { libraryBlockId: 'x' } }])).toEqual([{ removeBlockId: 'new' }]);
  });

  it('does not exist for a removed block: its links went with it', () => {
    expect(inverseOf(plan, plan, [{ removeBlockId: 'draw' }])).toBeUndefined();
  });
});
