import { err, newId, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import { LISBON, openTestDatabase, plansWorld, prototypeRequest, type TestDatabase } from '@muster/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInputs } from '../domain/blueprint.ts';
import { savedParts } from '../persistence/saved-part.queries.ts';
import { writePartFile } from './part-file.ts';
import { SavedParts, type SavePartRequest } from './saved-parts.ts';

let database: TestDatabase;
let world: ReturnType<typeof plansWorld>;
let parts: SavedParts;
let ana: Context;
let bob: Context;
beforeAll(async () => {
  database = await openTestDatabase();
  world = plansWorld(database);
  parts = new SavedParts(database.db);
  ana = await world.owner('Ana');
  bob = await world.owner('Bob', LISBON);
});
afterAll(() => database.close());

const whole: Omit<SavePartRequest, 'blueprintId'> = {
  ...{ blockIds: [], teamId: null, title: 'Prototype crew', summary: 'Four blocks that went well.' },
  ...{ repeated: null, forkedFromId: null },
};

const save = async (request: Partial<SavePartRequest> = {}) => {
  const { id: blueprintId } = await world.propose(ana);
  return unwrap(await parts.save(ana, { ...whole, blueprintId, ...request }));
};

/** A second plan of Ana's, with the part put into it. */
async function use(savedPartId: string, choices: { language?: string; count?: number } = {}) {
  const {
    id: blueprintId,
    version,
    structure,
  } = await world.propose(ana, {
    wanted: [{ type: 'screen-list' }],
  });
  const { language = null, count = null } = choices;
  const edits = [{ kind: 'add-saved-part' as const, savedPartId, language, count }];
  const edited = unwrap(await world.editing.run(ana, { blueprintId, version, edits }));
  return { before: structure, after: edited.structure };
}

describe('a part of a plan that is kept', () => {
  it('is used again with its links, in the seats that are there already', async () => {
    const part = await save();
    expect(part.structure.blocks).toHaveLength(4);
    const { before, after } = await use(part.id);
    expect(after.blocks).toHaveLength(before.blocks.length + 4);
    expect(after.seats.filter(({ role }) => role === 'product-designer')).toHaveLength(1);
    expect(new Set(after.blocks.map(({ key }) => key)).size).toBe(after.blocks.length);
    const [made] = before.blocks;
    const draws = after.blocks.filter(({ title }) => title === 'Draw the wireframes');
    expect(after.links.some(({ from, to }) => from !== made!.id && to === draws[0]!.id)).toBe(true);
    expect(openInputs(after)).toEqual([]);
  });

  it('keeps one block alone with its maker and its reviewer', async () => {
    const { id: blueprintId, structure } = await world.propose(ana);
    const draw = structure.blocks.find(({ key }) => key === 'draw-wireframes')!;
    const part = unwrap(await parts.save(ana, { ...whole, blueprintId, blockIds: [draw.id], title: 'Wireframes' }));
    expect(part.structure.blocks.map(({ title }) => title)).toEqual(['Draw the wireframes']);
    expect(part.structure.seats).toHaveLength(2);
    expect(part.structure.blocks[0]!.inputs.every(({ from }) => from === null)).toBe(true);
    const { before, after } = await use(part.id);
    const used = after.blocks.at(-1)!;
    expect(after.links).toContainEqual({ from: before.blocks[0]!.id, to: used.id, kind: 'hand-off' });
  });

  it('grows with what its minutes were saved for', async () => {
    const { id: blueprintId, structure } = await world.propose(ana);
    const draw = structure.blocks.find(({ key }) => key === 'draw-wireframes')!;
    const repeated = { of: 'screen', count: 2 } as const;
    const part = unwrap(await parts.save(ana, { ...whole, blueprintId, repeated }));
    const grown = (await use(part.id, { count: 6 })).after.blocks.findLast(({ title }) => title === draw.title)!;
    expect(grown.estimate.personMinutes).toBe(draw.estimate.personMinutes * 3);
    const same = (await use(part.id)).after.blocks.findLast(({ title }) => title === draw.title)!;
    expect(same.estimate).toEqual(draw.estimate);
    const list = (await use(part.id, { count: 6 })).after.blocks.findLast(({ key }) => key.startsWith('list'))!;
    expect(list.estimate).toEqual(structure.blocks[0]!.estimate);
  });

  it('works into another language than the one it was saved in', async () => {
    const { id: blueprintId } = await world.propose(ana, {
      wanted: [{ type: 'reviewed-translation' }],
      atHand: [{ type: 'source-text', text: 'Bread', fileIds: [] }],
      languages: ['sw'],
    });
    const part = unwrap(await parts.save(ana, { ...whole, blueprintId, title: 'Translation' }));
    const { after } = await use(part.id, { language: 'pt-br' });
    expect(after.blocks.map(({ title }) => title)).toContain('Translate the text (Brazilian Portuguese)');
    expect(JSON.stringify(after)).not.toContain('Swahili');
    const translator = after.seats.find(({ role }) => role === 'translator')!;
    expect(translator.languages).toContain('pt-BR');
    expect(translator.languages).not.toContain('sw');
  });

  it('knows what it was forked from, and what that was forked from', async () => {
    const first = await save();
    const second = unwrap(await parts.fork(ana, { savedPartId: first.id, title: 'With tests', summary: '' }));
    const third = await save({ forkedFromId: second.id, title: 'With two tests' });
    expect(third.ancestors).toEqual([
      { id: second.id, title: 'With tests' },
      { id: first.id, title: 'Prototype crew' },
    ]);
    expect(second.structure.blocks.map(({ libraryBlockId }) => libraryBlockId)).toContain('draw-wireframes');
    unwrap(await parts.remove(ana, first.id));
    const left = await database.db.read(ana, savedParts);
    expect(left.find(({ id }) => id === second.id)?.ancestors).toEqual([{ id: first.id, title: 'Prototype crew' }]);
  });

  it('is a team with its lead when a team was kept', async () => {
    const { id: blueprintId, version, structure } = await world.propose(ana);
    const { seatId, reviewSeatId } = structure.blocks[0]!;
    const team = { title: 'Design', parentId: null, leadSeatId: reviewSeatId };
    const edits = [{ kind: 'add-team' as const, team, seatIds: [seatId, reviewSeatId] }];
    const edited = unwrap(await world.editing.run(ana, { blueprintId, version, edits }));
    const teamId = edited.structure.teams[0]!.id;
    const part = unwrap(await parts.save(ana, { ...whole, blueprintId, teamId, title: 'Design' }));
    expect(part.structure.blocks.map(({ key }) => key)).not.toContain('build-click-prototype');
    const { after } = await use(part.id);
    expect(after.teams.map(({ title }) => title)).toEqual(['Design']);
    const lead = after.seats.find(({ id }) => id === after.teams[0]!.leadSeatId);
    expect(lead?.teamId).toBe(after.teams[0]!.id);
  });

  it('begins a plan of its own', async () => {
    const part = await save();
    const { structure } = await world.propose(ana, { wanted: [], savedPartId: part.id, title: 'Again' });
    expect(structure.blocks).toHaveLength(4);
    expect(openInputs(structure)).toEqual([]);
    expect(await world.proposing.run(bob, { ...prototypeRequest, savedPartId: part.id })).toEqual(
      err({ kind: 'NotFound' }),
    );
  });
});

describe('a part as a file', () => {
  it('comes into another house under ids of its own and keeps its lineage', async () => {
    const first = await save();
    const fork = unwrap(await parts.fork(ana, { savedPartId: first.id, title: 'For Bob', summary: 'Try it.' }));
    const brought = unwrap(await parts.bring(bob, writePartFile(fork)));
    expect(brought).toMatchObject({
      title: 'For Bob',
      summary: 'Try it.',
      ancestors: [{ id: first.id }],
      author: 'Bob',
    });
    expect(brought.id).not.toBe(fork.id);
    const titles = ({ structure }: typeof fork) => structure.blocks.map(({ title }) => title);
    expect(titles(brought)).toEqual(titles(fork));
    const known = new Set(fork.structure.blocks.map(({ id }) => id));
    expect(brought.structure.blocks.some(({ id }) => known.has(id))).toBe(false);
  });

  it.each([
    ['no JSON', 'bread', 'This is not JSON.'],
    ['something else', '{"format":"recipe"}', 'This is no saved part of Muster: format'],
    ['of a newer product', '{"format":"muster-part/9"}', 'This is no saved part of Muster: format'],
  ])('is refused when it is %s', async (_, file, says) => {
    const outcome = await parts.bring(bob, file);
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'InvalidInput', field: 'file' } });
    expect(!outcome.ok && 'says' in outcome.refusal && outcome.refusal.says).toContain(says);
  });

  it('is refused with the rule of plans it breaks', async () => {
    const part = await save();
    const [block] = part.structure.blocks;
    const blocks = [{ ...block!, reviewSeatId: block!.seatId }];
    const file = writePartFile({ ...part, structure: { ...part.structure, blocks, links: [] } });
    expect(await parts.bring(bob, file)).toMatchObject({
      refusal: { says: expect.stringContaining('who makes it') },
    });
  });
});

describe('somebody else', () => {
  it('finds nothing of it', async () => {
    const part = await save();
    expect((await database.db.read(bob, savedParts)).some(({ id }) => id === part.id)).toBe(false);
    const named = { savedPartId: part.id, title: 'Mine', summary: '' };
    expect(await parts.fork(bob, named)).toEqual(err({ kind: 'NotFound' }));
    expect(await parts.rename(bob, named)).toEqual(err({ kind: 'NotFound' }));
    expect(await parts.remove(bob, part.id)).toEqual(err({ kind: 'NotFound' }));
    const { id: blueprintId } = await world.propose(ana);
    expect(await parts.save(bob, { ...whole, blueprintId })).toEqual(err({ kind: 'NotFound' }));
    expect(await parts.save(ana, { ...whole, blueprintId, blockIds: [newId()] })).toEqual(err({ kind: 'NotFound' }));
  });
});
