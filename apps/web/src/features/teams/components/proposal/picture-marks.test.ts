import { expect, it } from 'vitest';
import { markOf, type Picture } from './picture-marks.ts';

const block = (id: string, title = id) => ({
  ...{ id, title, seatId: 's', reviewSeatId: 'r', personMinutes: 60, agentMinutes: null },
});
const picture = (blocks: Picture['blocks'], links: Picture['links'] = []): Picture => ({
  ...{ title: 'Menu', blocks, links },
  seats: [{ id: 's', title: 'Writer', holderName: null }],
});

it('marks what is new, what is taken out, and what changes, its hand-offs included', () => {
  const [a, b] = [block('a'), block('b')];
  const before = picture([a, b]);
  const after = picture([block('a', 'Better'), block('c')]);
  expect(markOf(a, { picture: before, other: after, isBefore: true })).toBe('changed');
  expect(markOf(b, { picture: before, other: after, isBefore: true })).toBe('removed');
  expect(markOf(after.blocks[1]!, { picture: after, other: before, isBefore: false })).toBe('added');
  const linked = picture([a, b], [{ fromBlockId: 'a', toBlockId: 'b', kind: 'HAND_OFF' }]);
  expect(markOf(b, { picture: linked, other: before, isBefore: false })).toBe('changed');
  expect(markOf(a, { picture: linked, other: before, isBefore: false })).toBeUndefined();
});
