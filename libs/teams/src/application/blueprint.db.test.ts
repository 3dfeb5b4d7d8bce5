import { addMs, DAY_MS, err, money, newId, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import { openTestDatabase, plansWorld, BENGALURU, prototypeRequest, type TestDatabase } from '@muster/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unusedMaterials } from './material.ts';
import { blueprintById, blueprintPage } from '../persistence/blueprint.queries.ts';

let database: TestDatabase;
let world: ReturnType<typeof plansWorld>;
let ana: Context;
beforeAll(async () => {
  database = await openTestDatabase();
  world = plansWorld(database);
  ana = await world.owner('Ana');
});
afterAll(() => database.close());

describe('a brief', () => {
  it('becomes a stored plan with its own ids', async () => {
    const { id, version, structure } = await world.propose(ana);
    expect(version).toBe(1);
    expect(structure.blocks.map(({ title }) => title)).toEqual([
      'List the screens',
      'Draw the wireframes',
      'Design the screens',
      'Build the click prototype',
    ]);
    const found = await database.db.read(ana, (tx) => blueprintById(tx, id));
    expect(found?.structure).toEqual(structure);
  });

  it('tells what is at hand and not needed', async () => {
    const things = ['napkin-sketch', 'bank-statement'].map((type) => ({ type, text: 'Here', fileIds: [] }));
    const { structure, materials } = await world.propose(ana, { atHand: things });
    expect(unusedMaterials(structure.blocks, materials).map(({ label }) => label)).toEqual(['bank statement']);
  });

  it('is only tried out when asked for that', async () => {
    const before = await database.db.read(ana, (tx) => blueprintPage(tx, { first: 50, afterKey: null }));
    await world.propose(ana, { isDryRun: true });
    const after = await database.db.read(ana, (tx) => blueprintPage(tx, { first: 50, afterKey: null }));
    expect(after).toHaveLength(before.length);
  });

  it('names what is missing instead of guessing', async () => {
    const request = { ...prototypeRequest, atHand: [] };
    expect(await world.proposing.run(ana, request)).toEqual(
      err({ kind: 'NothingMakesIt', wanted: 'click-prototype', missing: ['napkin-sketch'] }),
    );
  });

  it.each([
    ['a misspelt result', 'UnknownArtefactType', { wanted: [{ type: 'clik-prototype' }] }],
    ['nothing wanted', 'InvalidInput', { wanted: [] }],
    ['no title', 'InvalidInput', { title: ' ' }],
    ['a negative budget', 'InvalidInput', { budget: money(-5, 'EUR') }],
    ['an unknown currency', 'InvalidInput', { budget: money(5, 'XYZ') }],
    ['silence about data', 'InvalidInput', { dataClasses: [] }],
    ['data that contradicts itself', 'InvalidInput', { dataClasses: ['none', 'personal'] }],
    ['an unknown country', 'InvalidInput', { dataOrigin: 'ZZ' }],
    ['a deadline that has passed', 'InvalidInput', { deadline: new Date('2020-01-01T00:00:00Z') }],
  ] as const)('with %s is refused: %s', async (_what, kind, change) => {
    const outcome = await world.proposing.run(ana, { ...prototypeRequest, ...change });
    expect(outcome).toMatchObject({ ok: false, refusal: { kind } });
  });

  it('of another workspace is not there', async () => {
    const { id } = await world.propose(ana);
    const bob = await world.owner('Bob');
    expect(await database.db.read(bob, (tx) => blueprintById(tx, id))).toBeUndefined();
    const edits = [{ kind: 'remove-block' as const, blockId: newId() }];
    expect(await world.editing.run(bob, { blueprintId: id, version: 1, edits })).toEqual(err({ kind: 'NotFound' }));
  });
});

describe('an edit', () => {
  it('makes a new version and keeps the old one', async () => {
    const { id, structure } = await world.propose(ana);
    const [first] = structure.blocks;
    const changes = { title: 'List all screens', addCriterion: 'Fits on one page.' };
    const edits = [{ kind: 'edit-block' as const, blockId: first!.id, changes }];
    const edited = unwrap(await world.editing.run(ana, { blueprintId: id, version: 1, edits }));
    expect(edited.version).toBe(2);
    expect(edited.structure.blocks[0]).toMatchObject({ title: 'List all screens' });
    expect(edited.structure.blocks[0]!.criteria.at(-1)).toMatchObject({ text: 'Fits on one page.', check: 'person' });
    const rows = await database.owner.query('SELECT version FROM teams.blueprint_version WHERE blueprint_id = $1', [
      id,
    ]);
    expect(rows.rows).toHaveLength(2);
  });

  it('on an older version is told so', async () => {
    const { id, structure } = await world.propose(ana);
    const edit = (title: string) => {
      const edits = [{ kind: 'edit-seat' as const, seatId: structure.seats[0]!.id, changes: { title } }];
      return world.editing.run(ana, { blueprintId: id, version: 1, edits });
    };
    const outcomes = await Promise.all(['One', 'Two', 'Three'].map(edit));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter(({ ok }) => !ok)[0]).toEqual(err({ kind: 'OutOfDate', currentVersion: 2 }));
  });

  it('that breaks a rule of plans names the rule and the blocks', async () => {
    const { id, structure } = await world.propose(ana);
    const [first, , , last] = structure.blocks;
    const edits = [{ kind: 'edit-block' as const, blockId: first!.id, changes: { seatId: first!.reviewSeatId } }];
    expect(await world.editing.run(ana, { blueprintId: id, version: 1, edits })).toMatchObject({
      refusal: { kind: 'BlueprintRefused', rule: 'reviewer-is-producer', blockIds: [first!.id] },
    });
    const cycle = [{ kind: 'add-link' as const, from: last!.id, to: first!.id, link: 'hand-off' as const }];
    expect(await world.editing.run(ana, { blueprintId: id, version: 1, edits: cycle })).toMatchObject({
      refusal: { kind: 'BlueprintRefused' },
    });
  });

  it('adds a block of the library with its seats, linked to what it needs', async () => {
    const { id } = await world.propose(ana);
    const add = {
      kind: 'add-library-block' as const,
      libraryBlockId: 'plan-usability-test',
      language: null,
      methodId: null,
      count: null,
      seatId: null,
    };
    const { structure } = unwrap(await world.editing.run(ana, { blueprintId: id, version: 1, edits: [add] }));
    const added = structure.blocks.at(-1)!;
    const lister = structure.blocks.find(({ key }) => key === 'list-the-screens')!;
    expect(structure.links).toContainEqual({ from: lister.id, to: added.id, kind: 'hand-off' });
    expect(added.inputs[0]!.from).toEqual({ blockId: lister.id });
    expect(added.reviewSeatId).toBe(lister.reviewSeatId);
    expect(structure.seats.map(({ title }) => title)).toContain('User researcher');
  });
});

describe('quotes', () => {
  it('say who is missing while nobody is there', async () => {
    const quotes = await world.quoting.run(await world.propose(ana));
    expect([...quotes.keys()]).toEqual(['ai-with-review', 'mixed', 'people-only']);
    const { view } = quotes.get('people-only')!;
    expect(view.gaps.map(({ isOptional }) => isOptional).sort()).toEqual([false, false, true]);
    expect(view.says).toContain('Nobody is there yet for: Product designer, Frontend engineer.');
    expect([...quotes.values()].map((quoted) => quoted.view.sameAs)).toEqual([
      null,
      'ai-with-review',
      'ai-with-review',
    ]);
    expect(view.says).toContain('The same people and agents as “AI with review”.');
  });

  it('price people and agents in the currency of the owner, with the fee, on their own clocks', async () => {
    const design = { 'ui-design': 4, 'interaction-design': 4 };
    const front = { 'frontend-engineering': 4, prototyping: 3 };
    await world.freelancer('Diogo', design);
    await world.freelancer('Lea', { 'project-management': 4 });
    await world.freelancer('Ravi', front, { place: BENGALURU, rate: money(200_000, 'INR') });
    await world.freelancer('Protobot', front, { kind: 'agent', rate: money(300, 'EUR') });
    const deadline = addMs(database.clock.now(), 5 * DAY_MS);
    const quotes = await world.quoting.run(await world.propose(ana, { deadline }));
    const people = quotes.get('people-only')!.view;
    const agents = quotes.get('ai-with-review')!.view;
    expect([people.gaps, agents.gaps]).toEqual([[], []]);
    // What an agent does with somebody looking at it is not routine, so mixed leaves it with people.
    expect([...quotes.values()].map(({ view }) => view.sameAs)).toEqual([null, null, 'mixed']);
    expect([people.cost.currency, people.isOnTime, people.isWithinBudget]).toEqual(['EUR', true, true]);
    expect(agents.cost.minor).toBeLessThan(people.cost.minor);
    expect(agents.finishAt!.getTime()).toBeLessThanOrEqual(people.finishAt!.getTime());
    expect(people.lines.map(({ says }) => says)).toContain('Frontend engineer: Ravi, 1 h 20 min');
    expect(agents.lines.map(({ says }) => says)).toContain('Frontend engineer: Protobot (agent), 24 min');
    const total = people.lines.reduce((sum, { amount }) => sum + amount.minor, 0n);
    expect(total).toBe(people.cost.minor);
  });
});
