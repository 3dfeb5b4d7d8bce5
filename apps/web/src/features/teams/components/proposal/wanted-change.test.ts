import { expect, it } from 'vitest';
import { changeFrom, type WishDraft } from './wanted-change.ts';

const draft: WishDraft = {
  ...{ wish: 'more-time', blockId: 'b', hours: 2, text: '', parts: ['', ''], fromBlockId: null, seatId: null },
};

it('becomes a change once nothing is missing', () => {
  expect(changeFrom(draft)).toEqual({ moreTime: { blockId: 'b', minutes: 120 } });
  expect(changeFrom({ ...draft, hours: 0 })).toBeUndefined();
  expect(changeFrom({ ...draft, wish: 'redo' })).toBeUndefined();
  expect(changeFrom({ ...draft, wish: 'redo', text: ' Wrong ' })).toEqual({ redo: { blockId: 'b', why: 'Wrong' } });
  const split = changeFrom({ ...draft, wish: 'split', parts: ['One', 'Two'] });
  expect(split?.split?.parts.map(({ personMinutes }) => personMinutes)).toEqual([60, 60]);
  expect(changeFrom({ ...draft, wish: 'split', parts: ['One', ''] })).toBeUndefined();
  expect(changeFrom({ ...draft, wish: 'review', seatId: 's' })).toEqual({
    giveBlock: { blockId: 'b', seatId: 's', duty: 'REVIEW' },
  });
});
