import { err, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import { openTestDatabase, plansWorld, type TestDatabase } from '@muster/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Seat } from '../domain/blueprint.ts';
import { versionsOf } from '../persistence/blueprint.queries.ts';
import type { BlueprintEdit } from './apply-edit.ts';
import { viewVersions } from './blueprint-versions.ts';

let database: TestDatabase;
let world: ReturnType<typeof plansWorld>;
let ana: Context;
beforeAll(async () => {
  database = await openTestDatabase();
  world = plansWorld(database);
  ana = await world.owner('Ana');
});
afterAll(() => database.close());

/** A plan to edit one step after the other. */
async function plan() {
  const { id, ...first } = await world.propose(ana);
  let { version, structure } = first;
  const edit = async (...edits: BlueprintEdit[]) => {
    ({ version, structure } = unwrap(await world.editing.run(ana, { blueprintId: id, version, edits })));
    return structure;
  };
  const refused = async (...edits: BlueprintEdit[]) => {
    const outcome = await world.editing.run(ana, { blueprintId: id, version, edits });
    return outcome.ok ? undefined : outcome.refusal;
  };
  return { id, structure, edit, refused, versionNow: () => version };
}

describe('a block', () => {
  it('loses a criterion and gets another, and its last one it keeps', async () => {
    const { structure, edit, refused } = await plan();
    const { id: blockId, criteria } = structure.blocks[0]!;
    const [first, ...rest] = criteria.map(({ id }) => id);
    const changes = { removeCriterionIds: [first!], addCriterion: 'It fits on one page.' };
    const edited = (await edit({ kind: 'edit-block', blockId, changes })).blocks[0]!.criteria;
    expect(edited.map(({ id }) => id)).toEqual([...rest, `own-${criteria.length + 1}`]);
    const removeCriterionIds = edited.map(({ id }) => id);
    expect(await refused({ kind: 'edit-block', blockId, changes: { removeCriterionIds } })).toMatchObject({
      rule: 'block-has-no-criteria',
    });
  });

  it('is taken away from agents and given back', async () => {
    const { structure, edit } = await plan();
    const { id: blockId } = structure.blocks[0]!;
    const without = await edit({ kind: 'edit-block', blockId, changes: { clearAgentMinutes: true } });
    expect(without.blocks[0]).toMatchObject({ estimate: { agentMinutes: null }, aiFit: 'none' });
    const again = await edit({ kind: 'edit-block', blockId, changes: { agentMinutes: 12 } });
    expect(again.blocks[0]).toMatchObject({ estimate: { agentMinutes: 12 }, aiFit: 'with-review' });
  });

  it('is written in somebody’s own words, linked, and never without what makes it a block', async () => {
    const { structure, edit, refused } = await plan();
    const { seatId, reviewSeatId, id: from } = structure.blocks[0]!;
    const block = {
      ...{ title: 'Ask the neighbours', description: 'Ring ten bells.', seatId, reviewSeatId },
      inputs: [{ type: 'screen-list', isAtHand: false }],
      outputs: [{ type: 'session-notes' }],
      criteria: ['Ten bells were rung.'],
      ...{ personMinutes: 90, agentMinutes: null, reviewMinutes: 10 },
    };
    const written = (await edit({ kind: 'add-block', block })).blocks.at(-1)!;
    expect(written).toMatchObject({ key: 'ask-the-neighbours', aiFit: 'none', inputs: [{ from: null }] });
    const linked = await edit({ kind: 'add-link', from, to: written.id, link: 'hand-off' });
    expect(linked.blocks.at(-1)!.inputs[0]!.from).toEqual({ blockId: from });
    const rules = async (changes: object) => {
      const refusal = await refused({ kind: 'add-block', block: { ...block, ...changes } });
      return refusal && 'rule' in refusal ? refusal.rule : refusal?.kind;
    };
    expect(await rules({ outputs: [] })).toBe('block-has-no-output');
    expect(await rules({ criteria: [] })).toBe('block-has-no-criteria');
    expect(await rules({ personMinutes: 0 })).toBe('estimate-not-positive');
    expect(await rules({ seatId: from })).toBe('block-has-no-seat');
    expect(await rules({ reviewSeatId: seatId })).toBe('reviewer-is-producer');
    expect(await rules({ outputs: [{ type: 'magic' }] })).toBe('InvalidInput');
  });

  it('takes in and hands over something else, and keeps the sources of what stays', async () => {
    const { structure, edit, refused } = await plan();
    const [list, draw] = structure.blocks;
    const stays = draw!.inputs.map(({ type }) => ({ type, isAtHand: false }));
    const inputs = [...stays, { type: 'brand-guide', isAtHand: true }];
    const edited = await edit({ kind: 'edit-block', blockId: draw!.id, changes: { inputs } });
    expect(edited.blocks[1]!.inputs.map(({ from }) => from)).toEqual([
      ...draw!.inputs.map(({ from }) => (from === 'at-hand' ? null : from)),
      'at-hand',
    ]);
    const outputs = [{ type: 'logo' }];
    expect(await refused({ kind: 'edit-block', blockId: list!.id, changes: { outputs } })).toMatchObject({
      rule: 'link-types-do-not-match',
    });
  });
});

describe('a link', () => {
  it('becomes a stream, then a collaboration, then a hand-off again', async () => {
    const { structure, edit } = await plan();
    const [{ id: from }, { id: to }] = [structure.blocks[0]!, structure.blocks[1]!];
    const kinds = (link: 'hand-off' | 'stream' | 'collaborate') => edit({ kind: 'edit-link', from, to, link });
    const inputOf = ({ blocks }: typeof structure) =>
      blocks[1]!.inputs.find(({ type }) => type === 'screen-list')!.from;
    expect(inputOf(await kinds('stream'))).toEqual({ blockId: from });
    expect(inputOf(await kinds('collaborate'))).toBeNull();
    const back = await kinds('hand-off');
    expect(inputOf(back)).toEqual({ blockId: from });
    expect(back.links.find((link) => link.from === from && link.to === to)?.kind).toBe('hand-off');
  });
});

describe('a seat', () => {
  it('is added, changed and removed, but not while it has work', async () => {
    const { structure, edit, refused } = await plan();
    const seat: Omit<Seat, 'id'> = {
      ...{ title: 'Tester', role: 'usability-tester', languages: ['pt-br'], preferredKind: 'person', teamId: null },
      skills: [{ skill: 'usability-testing', level: 2 }],
    };
    const added = (await edit({ kind: 'add-seat', seat })).seats.at(-1)!;
    expect(added.languages).toEqual(['pt-BR']);
    const skills = [{ skill: 'usability-testing', level: 4 }] as const;
    const changed = await edit({ kind: 'edit-seat', seatId: added.id, changes: { skills, title: 'Chief tester' } });
    expect(changed.seats.at(-1)).toMatchObject({ title: 'Chief tester', skills });
    expect(await refused({ kind: 'remove-seat', seatId: structure.blocks[0]!.seatId })).toMatchObject({
      rule: 'seat-is-in-use',
    });
    const unknown = {
      kind: 'edit-seat',
      seatId: added.id,
      changes: { skills: [{ skill: 'magic', level: 3 }] },
    } as const;
    expect(await refused(unknown)).toMatchObject({ kind: 'InvalidInput', field: 'skills' });
    expect((await edit({ kind: 'remove-seat', seatId: added.id })).seats).toEqual(structure.seats);
  });
});

describe('a block of the library', () => {
  it('is added for as many as somebody says', async () => {
    const { edit } = await plan();
    const add = { kind: 'add-library-block', libraryBlockId: 'draw-wireframes', methodId: null } as const;
    const [usual, ten] = [null, 10].map((count) => ({ ...add, language: null, seatId: null, count }));
    const blocks = (await edit(usual!, ten!)).blocks.slice(-2);
    expect(blocks[1]!.estimate.personMinutes).toBe((blocks[0]!.estimate.personMinutes / 4) * 10);
  });
});

describe('versions of a plan', () => {
  it('say who changed what, and an earlier one comes back as the newest', async () => {
    const { id, structure, edit, versionNow } = await plan();
    const [list, draw] = structure.blocks;
    await edit({ kind: 'edit-block', blockId: list!.id, changes: { title: 'List every screen', personMinutes: 200 } });
    await edit({ kind: 'remove-block', blockId: draw!.id });
    const versions = await database.db.read(ana, (tx) => versionsOf(tx, id));
    const [, second, third] = viewVersions(versions).reverse();
    expect(second?.says).toEqual([
      `Changed “List every screen”: it was “List the screens”, work ${list!.estimate.personMinutes} min → 200 min.`,
    ]);
    expect(third?.says).toContain('Removed “Draw the wireframes”.');
    expect(versions.map(({ author }) => author)).toEqual(['Ana', 'Ana', 'Ana']);
    const back = { blueprintId: id, version: versionNow(), toVersion: 1 };
    const restored = unwrap(await world.editing.goBack(ana, back));
    expect([restored.version, restored.structure]).toEqual([4, structure]);
    expect(await world.editing.goBack(ana, back)).toEqual(err({ kind: 'OutOfDate', currentVersion: 4 }));
    const ahead = { ...back, version: 4, toVersion: 4 };
    expect(await world.editing.goBack(ana, ahead)).toMatchObject({ refusal: { kind: 'InvalidInput' } });
  });
});
