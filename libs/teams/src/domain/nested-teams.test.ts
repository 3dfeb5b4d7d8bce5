import { unwrap } from '@muster/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renameIds, validateBlueprint, type Block, type Blueprint, type Seat } from './blueprint.ts';
import { leadsOf, mayDecide, seatsBelow, teamAndAbove, teamOf, type SubTeam } from './nested-teams.ts';
import { addTeam, editTeam, moveSeat, removeTeam } from './team-edits.ts';

const seat = (id: string, teamId: string | null = null): Seat => ({
  ...{ id, title: `Seat ${id}`, role: id, skills: [], languages: [], preferredKind: 'either' },
  teamId,
});
const block = (id: string, seatId: string): Block => ({
  ...{ id, key: id, title: `Block ${id}`, description: '', libraryBlockId: null, seatId, reviewSeatId: 'owner' },
  inputs: [],
  outputs: [{ name: 'text', type: 'text' }],
  criteria: [{ id: 'good', text: 'It can be used.', check: 'person' }],
  estimate: { personMinutes: 60, agentMinutes: null, reviewMinutes: 10 },
  aiFit: 'none',
  dataClasses: [],
});
const team = (id: string, parentId: string | null, leadSeatId: string | null): SubTeam => ({
  ...{ id, title: `Team ${id}`, parentId, leadSeatId },
});

/** Product contains design and build; design contains icons. */
const studio: Blueprint = {
  title: 'Studio',
  teams: [
    team('product', null, 'cpo'),
    team('design', 'product', 'designer'),
    team('icons', 'design', 'illustrator'),
    team('build', 'product', 'engineer'),
  ],
  seats: [
    ...[seat('owner'), seat('cpo', 'product'), seat('designer', 'product'), seat('drawer', 'design')],
    ...[seat('illustrator', 'icons'), seat('inker', 'icons'), seat('engineer', 'build'), seat('tester', 'build')],
  ],
  blocks: [
    ...[block('sketch', 'drawer'), block('icon', 'inker'), block('page', 'tester')],
    ...[block('direction', 'designer'), block('terms', 'owner')].map((each) => ({ ...each, reviewSeatId: 'cpo' })),
  ],
  links: [],
};

const refusalOf = (plan: Partial<Blueprint>) => {
  const outcome = validateBlueprint({ ...studio, ...plan });
  return outcome.ok ? undefined : outcome.refusal;
};

describe('a lead', () => {
  it('decides in the own team and below, never above or beside', () => {
    expect(validateBlueprint(studio).ok).toBe(true);
    const decided = (lead: string) => studio.blocks.filter(({ id }) => mayDecide(studio, lead, { blockId: id }));
    const names = (lead: string) => decided(lead).map(({ id }) => id);
    expect(names('cpo')).toEqual(['sketch', 'icon', 'page', 'direction']);
    expect(names('designer')).toEqual(['sketch', 'icon']);
    expect(names('illustrator')).toEqual(['icon']);
    expect(names('engineer')).toEqual(['page']);
    expect(names('drawer')).toEqual([]);
    expect(names('owner')).toEqual([]);
  });

  it('decides about the teams below and not about the one above', () => {
    expect(mayDecide(studio, 'designer', { teamId: 'icons' })).toBe(true);
    expect(mayDecide(studio, 'designer', { teamId: 'design' })).toBe(true);
    expect(mayDecide(studio, 'designer', { teamId: 'product' })).toBe(false);
    expect(mayDecide(studio, 'designer', { teamId: 'build' })).toBe(false);
  });

  it('never decides about the own seat or what it makes', () => {
    expect(mayDecide(studio, 'illustrator', { seatId: 'illustrator' })).toBe(false);
    expect(mayDecide(studio, 'cpo', { seatId: 'cpo' })).toBe(false);
    expect(mayDecide(studio, 'designer', { blockId: 'direction' })).toBe(false);
    expect(mayDecide(studio, 'cpo', { seatId: 'engineer' })).toBe(true);
  });

  it('decides nothing about what is not there', () => {
    expect(mayDecide(studio, 'cpo', { blockId: 'nowhere' })).toBe(false);
    expect(mayDecide(studio, 'cpo', { seatId: 'nobody' })).toBe(false);
    expect(mayDecide(studio, 'nobody', { blockId: 'icon' })).toBe(false);
    expect(teamOf(studio, { blockId: 'nowhere' })).toBeNull();
  });

  it('is found from the nearest upwards', () => {
    expect(leadsOf(studio, { blockId: 'icon' })).toEqual(['illustrator', 'designer', 'cpo']);
    expect(leadsOf(studio, { seatId: 'illustrator' })).toEqual(['designer', 'cpo']);
    expect(leadsOf(studio, { blockId: 'terms' })).toEqual([]);
    expect(seatsBelow(studio, 'design')).toEqual(['drawer', 'illustrator', 'inker']);
  });
});

describe('nested teams', () => {
  it.each<[string, Partial<Blueprint>, object]>([
    [
      'a seat in a team that is not there',
      { seats: studio.seats.map((each) => (each.id === 'owner' ? seat('owner', 'sales') : each)) },
      { kind: 'SeatNamesUnknownTeam', seatTitle: 'Seat owner', teamId: 'sales' },
    ],
    [
      'a parent that is not there',
      { teams: [...studio.teams, team('sales', 'market', null)] },
      { kind: 'TeamParentNotFound', teamTitle: 'Team sales', parentId: 'market' },
    ],
    [
      'teams inside each other',
      { teams: [team('product', 'icons', null), ...studio.teams.slice(1)] },
      { kind: 'TeamsHaveCycle', path: ['Team product', 'Team icons', 'Team design', 'Team product'] },
    ],
    [
      'a lead that is no seat',
      { teams: [...studio.teams, team('sales', null, 'seller')] },
      { kind: 'TeamLeadNotFound', teamTitle: 'Team sales', seatId: 'seller' },
    ],
    [
      'a lead from beside',
      { teams: [...studio.teams, team('words', 'design', 'tester')] },
      { kind: 'TeamLeadIsElsewhere', teamTitle: 'Team words', seatTitle: 'Seat tester' },
    ],
    [
      'a lead from below',
      { teams: [team('product', null, 'drawer'), ...studio.teams.slice(1)] },
      { kind: 'TeamLeadIsElsewhere', teamTitle: 'Team product', seatTitle: 'Seat drawer' },
    ],
    ['a team twice', { teams: [...studio.teams, team('icons', null, null)] }, { kind: 'DuplicateKey', key: 'icons' }],
  ])('are refused with %s', (_, plan, refusal) => {
    expect(refusalOf(plan)).toEqual(refusal);
  });

  it('are added with the seats that move into them', () => {
    const words = team('words', 'design', 'drawer');
    const plan = unwrap(addTeam(studio, words, ['drawer']));
    expect(teamOf(plan, { blockId: 'sketch' })).toBe('words');
    expect(leadsOf(plan, { blockId: 'icon' })).toEqual(['illustrator', 'designer', 'cpo']);
    expect(addTeam(studio, words, ['nobody'])).toEqual({
      ok: false,
      refusal: { kind: 'SeatNotFound', seatId: 'nobody' },
    });
  });

  it('leave what was in them to the team around them', () => {
    const plan = unwrap(removeTeam(studio, 'design'));
    expect(teamOf(plan, { seatId: 'drawer' })).toBe('product');
    expect(teamAndAbove(plan, 'icons').map(({ id }) => id)).toEqual(['icons', 'product']);
    expect(leadsOf(plan, { blockId: 'icon' })).toEqual(['illustrator', 'cpo']);
  });

  it('are not left without their lead by a move', () => {
    expect(moveSeat(studio, 'illustrator', null)).toMatchObject({
      ok: false,
      refusal: { kind: 'TeamLeadIsElsewhere' },
    });
    const plan = unwrap(editTeam(studio, 'icons', { leadSeatId: null }));
    expect(unwrap(moveSeat(plan, 'illustrator', null)).seats.find(({ id }) => id === 'illustrator')?.teamId).toBeNull();
  });

  it('keep who leads whom under other ids', () => {
    const renamed = renameIds(studio, (id) => `new-${id}`);
    expect(validateBlueprint(renamed).ok).toBe(true);
    expect(leadsOf(renamed, { blockId: 'new-icon' })).toEqual(['new-illustrator', 'new-designer', 'new-cpo']);
  });

  it('give authority to exactly the leads on the way up, however they are nested', () => {
    const parents = fc
      .integer({ min: 1, max: 12 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => fc.integer({ min: -1, max: at - 1 }))));
    fc.assert(
      fc.property(parents, (above) => {
        const teams = above.map((up, at) => team(`t${at}`, up < 0 ? null : `t${up}`, `lead${at}`));
        const seats = [
          seat('owner'),
          ...above.flatMap((_, at) => [seat(`lead${at}`, `t${at}`), seat(`w${at}`, `t${at}`)]),
        ];
        const plan = { ...studio, teams, seats, blocks: above.map((_, at) => block(`b${at}`, `w${at}`)) };
        expect(validateBlueprint(plan).ok).toBe(true);
        for (let at = 0; at < above.length; at += 1) {
          const way = new Set<number>();
          for (let up = at; up >= 0; up = above[up]!) way.add(up);
          for (let lead = 0; lead < above.length; lead += 1)
            expect(mayDecide(plan, `lead${lead}`, { blockId: `b${at}` })).toBe(way.has(lead));
        }
      }),
    );
  });
});
