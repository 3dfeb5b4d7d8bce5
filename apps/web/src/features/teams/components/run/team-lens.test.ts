import { describe, expect, it } from 'vitest';
import type { Board } from '../../api/run-board.ts';
import { boardOfTeam, teamTree } from './team-lens.ts';

const teams = [
  { id: 'studio', title: 'Studio', parentId: null, leadSeatId: 'lead' },
  { id: 'ink', title: 'Ink', parentId: 'studio', leadSeatId: null },
  { id: 'beside', title: 'Beside', parentId: null, leadSeatId: null },
];
const seat = (id: string, teamId: string | null, isClosed = false) => ({
  ...{ id, teamId, isClosed, actions: [], twinOfSeatId: null, size: null },
});
const board = {
  seats: [{ id: 'lead' }, { id: 'inker' }, { id: 'other' }, { id: 'twin' }],
  blocks: [
    { id: 'a', seatId: 'lead' },
    { id: 'b', seatId: 'inker' },
    { id: 'c', seatId: 'other' },
  ],
  links: [
    { fromBlockId: 'a', toBlockId: 'b', kind: 'HAND_OFF' },
    { fromBlockId: 'b', toBlockId: 'c', kind: 'HAND_OFF' },
  ],
} as unknown as Board;
const life = {
  teams,
  seats: [seat('lead', 'studio'), seat('inker', 'ink'), seat('other', 'beside'), seat('twin', 'ink', true)],
};

describe('the board of a team inside the team', () => {
  it('shows its seats and those below it, and links within', () => {
    const { seats, blocks, links } = boardOfTeam(board, life, 'studio');
    expect(seats.map(({ id }) => id)).toEqual(['lead', 'inker']);
    expect(blocks.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(links).toHaveLength(1);
  });

  it('is the whole board without a team, but for seats that closed empty', () => {
    expect(boardOfTeam(board, undefined, null)).toBe(board);
    expect(boardOfTeam(board, life, null).seats.map(({ id }) => id)).toEqual(['lead', 'inker', 'other']);
  });

  it('stands in the order of the tree', () => {
    expect(teamTree(teams).map(({ id }) => id)).toEqual(['studio', 'ink', 'beside']);
  });
});
