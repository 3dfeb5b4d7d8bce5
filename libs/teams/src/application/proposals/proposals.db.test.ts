import { err, newId, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import { openPrototypeRun, PROTOTYPE_BLOCKS, type Freelancer, type PrototypeRun } from '@muster/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runRows } from '../../persistence/run.store.ts';
import type { WantedChange } from './propose-change.ts';
import { actsOn } from './proposals.world.ts';

const { LIST, DRAW, DESIGN, BUILD } = PROTOTYPE_BLOCKS;

let run: PrototypeRun;
let world: PrototypeRun['world'];
let team: PrototypeRun['team'];
let ana: Context;
let diogo: Freelancer;
let ravi: Freelancer;
let lea: Freelancer;
let runId: string;
let act: ReturnType<typeof actsOn>;
beforeEach(async () => {
  run = await openPrototypeRun();
  ({ world, team, ana, diogo, ravi, lea, runId } = run);
  act = actsOn(run);
});
afterEach(() => run.database.close());

const rowsOf = () => run.database.db.read(ana, (tx) => runRows(tx, runId)).then((rows) => rows!);
const blockOf = async (key: string) => (await rowsOf()).blocks.find((block) => block.key === key)!;
const idOf = async (key: string) => (await blockOf(key)).id;
const propose = (who: Context, ...changes: WantedChange[]) =>
  act.proposing.run(who, {
    ...{ of: { runId }, title: 'A change', why: 'It is better', changes, messageId: null },
    idempotencyKey: newId(),
  });
const proposed = async (who: Context, ...changes: WantedChange[]) => unwrap(await propose(who, ...changes)).proposalId;
const on = (proposalId: string) => ({ of: { runId }, proposalId, idempotencyKey: newId() });
const merge = (who: Context, proposalId: string, only: readonly string[] | null = null) =>
  act.merging.run(who, { ...on(proposalId), only });
const view = async (who: Context, proposalId: string) => (await act.reading.one(who, { runId }, proposalId))!;
const editBlock = async (key: string, changes: object): Promise<WantedChange> => ({
  kind: 'edit',
  edit: { kind: 'edit-block', blockId: await idOf(key), changes },
});

describe('somebody at work in a run', () => {
  it('proposes, and nothing changes until the client takes it over; both acts are in the diary', async () => {
    await team.hire(diogo, ravi, lea);
    const before = await rowsOf();
    const id = await proposed(ravi.ctx, { kind: 'more-time', blockId: await idOf(BUILD), minutes: 600 });
    expect(await rowsOf()).toEqual(before);
    expect(await merge(ravi.ctx, id)).toEqual(err({ kind: 'NotAllowed', action: 'team:launch' }));
    unwrap(await merge(ana, id));
    const build = await blockOf(BUILD);
    expect(build.personMinutes).toBe(before.blocks.find(({ key }) => key === BUILD)!.personMinutes + 600);
    expect((await rowsOf()).run.finishAt!.getTime()).toBeGreaterThan(before.run.finishAt!.getTime());
    expect(await run.eventsOf('teams.change-proposed')).toMatchObject([{ proposalId: id, runId }]);
    expect(await run.eventsOf('teams.change-merged')).toMatchObject([{ proposalId: id, version: 2 }]);
    expect(await merge(ana, id)).toMatchObject({ ok: false, refusal: { kind: 'ProposalNotNow', state: 'merged' } });
  });

  it('is nobody to the proposals of a run they have no seat in', async () => {
    await team.hire(diogo);
    const id = await proposed(diogo.ctx, { kind: 'more-time', blockId: await idOf(LIST), minutes: 30 });
    const bob = await world.owner('Bob');
    for (const stranger of [bob, ravi.ctx]) {
      expect(await act.reading.one(stranger, { runId }, id)).toBeUndefined();
      expect(await act.reading.list(stranger, { runId })).toEqual([]);
      expect(await merge(stranger, id)).toEqual(err({ kind: 'NotFound' }));
      expect(await act.deciding.decline(stranger, { ...on(id), because: '' })).toEqual(err({ kind: 'NotFound' }));
      expect(await act.previewing.run(stranger, { of: { runId }, proposalId: id })).toBeUndefined();
      expect(await propose(stranger)).toEqual(err({ kind: 'NotFound' }));
    }
  });

  it('takes back the own proposal; the client declines with a word', async () => {
    await team.hire(diogo, ravi);
    const [first, second] = [await proposed(diogo.ctx), await proposed(diogo.ctx)];
    expect(await act.deciding.withdraw(ravi.ctx, on(first))).toEqual(err({ kind: 'NotAllowed', action: 'work:do' }));
    unwrap(await act.deciding.withdraw(diogo.ctx, on(first)));
    unwrap(await act.deciding.decline(ana, { ...on(second), because: 'Not now' }));
    expect((await act.reading.list(diogo.ctx, { runId })).map(({ proposal }) => proposal.state)).toEqual([
      'declined',
      'withdrawn',
    ]);
  });
});

describe('a merge', () => {
  it('adds a seat and a block, and looks for somebody to do it', async () => {
    await team.hire(diogo, ravi, lea);
    const id = await proposed(diogo.ctx, { kind: 'another', blockId: await idOf(BUILD) });
    const preview = (await act.previewing.run(ana, { of: { runId }, proposalId: id }))!;
    expect(preview.costAfter.minor).toBeGreaterThan(preview.costBefore.minor);
    unwrap(await merge(ana, id));
    await world.drain();
    const { blocks, seats, offers, run: row } = await rowsOf();
    const added = blocks.find(({ title }) => title.endsWith(' 2'))!;
    const seat = seats.find(({ id: seatId }) => seatId === added.seatId)!;
    expect([added.state, row.blueprintVersion]).toEqual(['waiting', 2]);
    expect(offers.filter(({ seatId }) => seatId === seat.id).length + Number(seat.exhaustedAt !== null)).toBe(1);
  });

  it('offers new work on a seat that somebody holds to the holder first, with its own price', async () => {
    await team.hire(diogo, ravi, lea);
    const [draw, design] = [await idOf(DRAW), await idOf(DESIGN)];
    const seatId = (await blockOf(BUILD)).seatId;
    const parts = [
      { title: 'Draw the first', personMinutes: 60 },
      { title: 'Draw the second', personMinutes: 60 },
    ];
    const id = await proposed(diogo.ctx, { kind: 'split', blockId: draw, parts });
    unwrap(await merge(ana, id));
    await world.drain();
    const { seats, blocks, offers } = await rowsOf();
    const more = seats.find(({ title }) => title.endsWith(', more work'))!;
    expect(blocks.find(({ title }) => title === 'Draw the second')!.seatId).toBe(more.id);
    expect(offers.filter((offer) => offer.seatId === more.id)).toMatchObject([{ workerName: 'Diogo', state: 'held' }]);
    await team.hire(diogo);
    expect((await rowsOf()).holders.filter(({ name }) => name === 'Diogo')).toHaveLength(2);
    // What was to be designed goes to somebody else: it leaves the agreement with Diogo.
    const before = (await rowsOf()).offers.find(({ workerName }) => workerName === 'Diogo')!;
    const moved = await proposed(ana, { kind: 'swap-seat', blockId: design, seatId, duty: 'work' });
    unwrap(await merge(ana, moved));
    const after = (await rowsOf()).offers.find(({ id: offerId }) => offerId === before.id)!;
    expect(after.blocks.some(({ blockId }) => blockId === design)).toBe(false);
    expect(after.priceMinor).toBeLessThan(before.priceMinor);
    expect(await run.eventsOf('teams.offer-revised')).toMatchObject([{ offerId: before.id }]);
  });

  it('takes an offer back when its work grows, and asks anew with the new price', async () => {
    const build = await idOf(BUILD);
    const { seatId } = await blockOf(BUILD);
    const offersOf = async () => (await rowsOf()).offers.filter((offer) => offer.seatId === seatId);
    const [before] = await offersOf();
    const id = await proposed(ana, { kind: 'more-time', blockId: build, minutes: 240 });
    const { lines } = (await act.previewing.run(ana, { of: { runId }, proposalId: id }))!;
    unwrap(await merge(ana, id));
    await world.drain();
    const [old, again] = await offersOf();
    expect([old!.state, again!.state, again!.workerName]).toEqual(['withdrawn', 'held', 'Ravi']);
    expect(again!.blocks.find(({ blockId }) => blockId === build)!.minutes).toBe(before!.blocks[0]!.minutes + 240);
    expect(lines).toMatchObject([{ amount: { minor: again!.priceMinor - before!.priceMinor, currency: 'EUR' } }]);
  });

  it('never loses begun work, and has accepted work made again as a new block', async () => {
    await team.hire(diogo, ravi, lea);
    unwrap(await team.start(diogo, [runId, LIST]));
    const seatId = (await blockOf(BUILD)).seatId;
    const list = await idOf(LIST);
    const swap = await proposed(ana, { kind: 'swap-seat', blockId: list, seatId, duty: 'work' });
    expect((await view(ana, swap)).conflicts).toMatchObject([{ kind: 'block-begun', choices: ['theirs'] }]);
    expect(await merge(ana, swap)).toMatchObject({ ok: false, refusal: { kind: 'ProposalHasConflicts' } });
    unwrap(await team.deliver(diogo, [runId, LIST]));
    unwrap(await team.accept(lea, [runId, LIST]));
    const redo = await proposed(ravi.ctx, { kind: 'redo', blockId: list, why: 'One is missing', seatId: null });
    unwrap(await merge(ana, redo));
    const { blocks, links } = await rowsOf();
    const again = blocks.find(({ title }) => title.endsWith(', again'))!;
    expect([(await blockOf(LIST)).state, again.state, (await blockOf(DRAW)).state]).toEqual([
      'accepted',
      'ready',
      'waiting',
    ]);
    expect(links.some(({ fromBlockId, toBlockId }) => fromBlockId === again.id && toBlockId === blocks[1]!.id)).toBe(
      true,
    );
  });

  it('names a conflict of two people, takes the decision, and is brought up to date', async () => {
    await team.hire(diogo, ravi, lea);
    const mine = await proposed(diogo.ctx, await editBlock(BUILD, { title: 'Build it well' }));
    const theirs = await proposed(ravi.ctx, await editBlock(BUILD, { title: 'Build it fast', description: 'Fast' }));
    unwrap(await merge(ana, theirs));
    const [conflict] = (await view(ana, mine)).conflicts;
    expect(conflict).toMatchObject({ kind: 'same-field', field: 'title', decision: null });
    expect(await act.deciding.rebase(diogo.ctx, on(mine))).toMatchObject({ ok: false });
    const decide = { ...on(mine), conflictId: conflict!.id, choose: 'edit' as const, value: 'Build it well and fast' };
    expect(await act.deciding.conflict(ravi.ctx, decide)).toEqual(err({ kind: 'NotAllowed', action: 'work:do' }));
    unwrap(await act.deciding.conflict(diogo.ctx, { ...decide, idempotencyKey: newId() }));
    unwrap(await act.deciding.rebase(diogo.ctx, on(mine)));
    expect(await view(ana, mine)).toMatchObject({ openConflicts: 0, isBehind: false });
    unwrap(await merge(ana, mine));
    expect(await blockOf(BUILD)).toMatchObject({ title: 'Build it well and fast', description: 'Fast' });
  });

  it('takes a part, and the rest stays proposed', async () => {
    await team.hire(diogo);
    const id = await proposed(
      diogo.ctx,
      await editBlock(BUILD, { title: 'Build' }),
      await editBlock(DRAW, { title: 'Draw' }),
    );
    const { edits } = await view(ana, id);
    const part = edits.find(({ edit }) => edit.kind === 'set' && edit.after === 'Draw')!;
    unwrap(await merge(ana, id, [part.edit.id]));
    expect([(await blockOf(DRAW)).title, (await blockOf(BUILD)).title]).not.toContain('Build');
    expect((await view(ana, id)).proposal.state).toBe('open');
    unwrap(await merge(ana, id));
    expect((await blockOf(BUILD)).title).toBe('Build');
  });

  it('asks whoever agreed to a price before it falls', async () => {
    await team.hire(ravi, lea);
    const blockId = await idOf(BUILD);
    const { priceMinor } = await blockOf(BUILD);
    const price = (minor: bigint): WantedChange => ({ kind: 'price', blockId, minor: minor.toString() });
    const lower = await proposed(ana, price(priceMinor! / 2n));
    expect(await merge(ana, lower)).toMatchObject({ ok: false, refusal: { kind: 'ConsentNeeded' } });
    const higher = await proposed(ravi.ctx, price(priceMinor! + 500n));
    expect(await act.previewing.run(ana, { of: { runId }, proposalId: higher })).toMatchObject({
      lines: [{ says: expect.stringContaining('Ravi'), amount: { minor: 500n, currency: 'EUR' } }],
    });
    unwrap(await merge(ana, higher));
    expect((await blockOf(BUILD)).priceMinor).toBe(priceMinor! + 500n);
  });

  it('loses nothing when many are merged at the same moment', async () => {
    await team.hire(diogo, ravi, lea);
    const keys = [LIST, DRAW, DESIGN, BUILD];
    const ids = await Promise.all(
      Array.from({ length: 24 }, async (_, index) =>
        proposed(
          [diogo, ravi, lea][index % 3]!.ctx,
          await editBlock(keys[index % 4]!, { addCriterion: `Point ${index}` }),
          await editBlock(
            keys[index % 4]!,
            index < 12 ? { description: `Text ${index}` } : { addCriterion: `More ${index}` },
          ),
        ),
      ),
    );
    const outcomes = await Promise.all(ids.map((id) => merge(ana, id)));
    const merged = ids.filter((_, index) => outcomes[index]!.ok);
    expect(merged.length).toBeGreaterThanOrEqual(4);
    const refused = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal.kind]));
    expect(new Set(refused)).toEqual(new Set(['ProposalHasConflicts']));
    const texts = (await rowsOf()).blocks.flatMap(({ criteria }) => criteria.map(({ text }) => text));
    for (const [index, id] of ids.entries())
      expect(texts.includes(`Point ${index}`), `${index}`).toBe(merged.includes(id));
    expect((await rowsOf()).run.blueprintVersion).toBe(1 + merged.length);
    for (const [index, id] of ids.entries())
      if (!outcomes[index]!.ok) expect((await view(ana, id)).openConflicts, `${index}`).toBeGreaterThan(0);
  });
});

describe('the thread of a run', () => {
  const say = (who: Context, text: string, blockId: string | null = null) =>
    act.talking.post(who, { runId, blockId, text, idempotencyKey: newId() });

  it('is read by everybody in it and by nobody else', async () => {
    await team.hire(diogo, lea);
    unwrap(await say(ana, 'Welcome'));
    unwrap(await say(diogo.ctx, 'Hello', await idOf(LIST)));
    for (const who of [ana, diogo.ctx, lea.ctx])
      expect((await act.talking.list(who, { runId, first: 10 })).map(({ text }) => text)).toEqual(['Welcome', 'Hello']);
    const bob = await world.owner('Bob');
    expect(await act.talking.list(bob, { runId, first: 10 })).toEqual([]);
    expect(await say(bob, 'Hello')).toEqual(err({ kind: 'NotFound' }));
    expect(await say(ravi.ctx, 'Hello')).toEqual(err({ kind: 'NotFound' }));
    expect(await say(diogo.ctx, 'Hello', newId())).toEqual(err({ kind: 'NotFound' }));
  });

  it('leads to proposals: with what a message asks for, or for its writer to say', async () => {
    await team.hire(diogo, ravi, lea);
    const { messageId } = unwrap(await say(ravi.ctx, 'This takes two more hours', await idOf(BUILD)));
    const make = (id: string) => act.talking.propose(diogo.ctx, { runId, messageId: id, idempotencyKey: newId() });
    const { proposalId } = unwrap(await make(messageId));
    const found = await view(ana, proposalId);
    expect(found.proposal).toMatchObject({ state: 'open', messageId, title: 'This takes two more hours' });
    expect(found.edits.map(({ edit }) => edit.id)).toEqual([`set block:${await idOf(BUILD)} estimate.personMinutes`]);
    const { messageId: vague } = unwrap(await say(lea.ctx, 'I am not happy'));
    const draft = unwrap(await make(vague)).proposalId;
    expect(await view(ana, draft)).toMatchObject({ proposal: { state: 'draft' }, edits: [] });
    expect((await act.talking.list(ana, { runId, first: 10 })).map((each) => each.proposalId)).toEqual([
      proposalId,
      draft,
    ]);
    const revised = { of: { runId }, title: 'Another reviewer', why: '', idempotencyKey: newId(), proposalId: draft };
    const changes = [await editBlock(BUILD, { addCriterion: 'It feels right' })];
    expect(await act.proposing.revise(lea.ctx, { ...revised, changes })).toMatchObject({
      refusal: { kind: 'NotAllowed' },
    });
    unwrap(await act.proposing.revise(diogo.ctx, { ...revised, changes, idempotencyKey: newId() }));
    unwrap(await merge(ana, draft));
    expect((await blockOf(BUILD)).criteria.at(-1)!.text).toBe('It feels right');
  });
});
