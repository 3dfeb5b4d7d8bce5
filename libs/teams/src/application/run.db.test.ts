import { err, newId, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import {
  openPrototypeRun,
  PROTOTYPE_BLOCKS,
  type Freelancer,
  type PrototypeRun,
  type TestDatabase,
} from '@muster/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runRows } from '../persistence/run.store.ts';

const { LIST, DRAW, DESIGN, BUILD } = PROTOTYPE_BLOCKS;

let run: PrototypeRun;
let database: TestDatabase;
let world: PrototypeRun['world'];
let team: PrototypeRun['team'];
let ana: Context;
let diogo: Freelancer;
let ravi: Freelancer;
let lea: Freelancer;
let runId: string;
beforeEach(async () => {
  run = await openPrototypeRun();
  ({ database, world, team, ana, diogo, ravi, lea, runId } = run);
});
afterEach(() => database.close());

const rowsOf = () => database.db.read(ana, (tx) => runRows(tx, runId)).then((rows) => rows!);
const blockOf = async (key: string) => (await rowsOf()).blocks.find((block) => block.key === key)!;
const eventsOf = (topic: string) => run.eventsOf(topic);

describe('a whole run', () => {
  it('goes from the first block to the last, and everybody is owed what was agreed', async () => {
    await team.hire(diogo, ravi, lea);
    expect((await rowsOf()).run.state).toBe('live');
    for (const key of [LIST, DRAW, DESIGN]) await team.finish(diogo, lea, [runId, key]);
    await team.finish(ravi, diogo, [runId, BUILD]);
    await world.drain();

    const { run, blocks, offers } = await rowsOf();
    expect([run.state, run.finishedAt]).toEqual(['finished', database.clock.now()]);
    expect(blocks.every(({ state }) => state === 'accepted')).toBe(true);
    const owed = [...(await eventsOf('teams.block-accepted')), ...(await eventsOf('teams.block-reviewed'))];
    const total = owed.reduce((sum, { priceMinor }) => sum + BigInt(String(priceMinor)), 0n);
    expect(total).toBe(offers.reduce((sum, { priceMinor }) => sum + priceMinor, 0n));
    expect(owed).toHaveLength(8);
    expect(await eventsOf('teams.run-finished')).toEqual([{ runId }]);
    const records = await world.talent.trackRecords([diogo.workerId]);
    const record = records.get(diogo.workerId)!;
    expect(record).toMatchObject({ acceptedBlocks: 3, refusedHandOffs: 0 });
    const kinds = record.parts.filter(({ kind }) => kind === 'block');
    expect(kinds.reduce((sum, { acceptedBlocks }) => sum + acceptedBlocks, 0)).toBe(3);
    expect(record.parts.some(({ kind, acceptedBlocks }) => kind === 'skill' && acceptedBlocks > 0)).toBe(true);
    expect(record.expected.costRatio).not.toBeNull();
  });

  it('looks the same to a repeated request', async () => {
    await team.hire(diogo);
    const { id: blockId } = await team.row(runId, LIST);
    const request = { runId, blockId, idempotencyKey: 'start-once' };
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => world.starting.run(diogo.ctx, request)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect(await eventsOf('teams.block-started')).toHaveLength(1);
    expect(await world.starting.run(diogo.ctx, { ...request, blockId: newId() })).toEqual(
      err({ kind: 'IdempotencyKeyReused' }),
    );
  });
});

describe('the hand-off gate', () => {
  it('keeps a block closed until everything before it was accepted', async () => {
    await team.hire(diogo, ravi, lea);
    expect(await team.start(diogo, [runId, DRAW])).toMatchObject({ refusal: { kind: 'NotNow', state: 'waiting' } });
    unwrap(await team.start(diogo, [runId, LIST]));
    unwrap(await team.deliver(diogo, [runId, LIST]));
    expect((await blockOf(DRAW)).state).toBe('waiting');
    unwrap(await team.accept(lea, [runId, LIST]));
    expect((await blockOf(DRAW)).state).toBe('ready');
  });

  it('lets only the holder work, and only after a start', async () => {
    await team.hire(diogo, lea);
    expect(await team.start(lea, [runId, LIST])).toEqual(err({ kind: 'NotAllowed', action: 'work:do' }));
    expect(await team.start(ana, [runId, LIST])).toEqual(err({ kind: 'NotAllowed', action: 'work:do' }));
    expect(await team.start(ravi, [runId, LIST])).toEqual(err({ kind: 'NotFound' }));
    expect(await team.deliver(diogo, [runId, LIST])).toMatchObject({ refusal: { kind: 'NotNow', state: 'ready' } });
  });

  it('asks for every criterion and every output', async () => {
    await team.hire(diogo);
    unwrap(await team.start(diogo, [runId, LIST]));
    const { id: blockId, criteria, outputs } = await team.row(runId, LIST);
    const packet = { runId, blockId, openQuestions: [], idempotencyKey: newId() };
    const results = criteria.map(({ id: criterionId }) => ({ criterionId, passes: true, note: '' }));
    const output = { ...outputs[0]!, text: 'A list', fileId: null };
    expect(await world.delivering.run(diogo.ctx, { ...packet, outputs: [output], results: [] })).toEqual(
      err({ kind: 'CriteriaUnanswered', criterionIds: criteria.map(({ id }) => id) }),
    );
    for (const outputs of [
      [],
      [{ ...output, text: ' ' }],
      [{ ...output, fileId: newId() }],
      [output, { ...output, name: 'x' }],
    ])
      expect(await world.delivering.run(diogo.ctx, { ...packet, outputs, results })).toMatchObject({
        refusal: { kind: 'InvalidInput', field: 'outputs' },
      });
    expect(await world.delivering.run(diogo.ctx, { ...packet, outputs: [output], results })).toMatchObject({
      ok: true,
    });
  });

  it('takes a second version after a refusal, and only the newest can be accepted', async () => {
    await team.hire(diogo, lea);
    unwrap(await team.start(diogo, [runId, LIST]));
    unwrap(await team.deliver(diogo, [runId, LIST]));
    unwrap(await team.refuse(lea, [runId, LIST]));
    expect((await blockOf(LIST)).state).toBe('refused');
    expect(await team.accept(lea, [runId, LIST])).toMatchObject({ refusal: { kind: 'NotNow' } });
    unwrap(await team.deliver(diogo, [runId, LIST]));
    expect(await team.accept(lea, [runId, LIST])).toEqual(err({ kind: 'OutOfDate', currentVersion: 2 }));
    unwrap(await team.accept(lea, [runId, LIST], 2));
    expect(await eventsOf('teams.block-accepted')).toMatchObject([{ packetVersion: 2 }]);
  });

  it('passes a criterion that was not met only with a waiver', async () => {
    await team.hire(diogo, lea);
    unwrap(await team.start(diogo, [runId, LIST]));
    const { id: blockId, criteria, outputs } = await team.row(runId, LIST);
    const results = criteria.map(({ id: criterionId }, index) => ({ criterionId, passes: index > 0, note: 'No' }));
    const output = { ...outputs[0]!, text: 'A list', fileId: null };
    const packet = { runId, blockId, outputs: [output], results, openQuestions: [], idempotencyKey: newId() };
    unwrap(await world.delivering.run(diogo.ctx, packet));
    const failed = criteria[0]!.id;
    expect(await team.accept(lea, [runId, LIST])).toEqual(err({ kind: 'CriteriaFailed', criterionIds: [failed] }));
    const waivers = [{ criterionId: failed, note: 'Good enough for a test' }];
    const request = { runId, blockId, version: 1, waivers, idempotencyKey: newId() };
    expect(await world.reviewing.accept(lea.ctx, request)).toMatchObject({ ok: true });
  });
});

describe('whoever made it never accepts it', () => {
  const deliverList = async () => {
    unwrap(await team.start(diogo, [runId, LIST]));
    unwrap(await team.deliver(diogo, [runId, LIST]));
  };
  const refused = err({ kind: 'ProducerCannotAccept' });

  it('not as the holder of the seat', async () => {
    await team.hire(diogo, lea);
    await deliverList();
    expect(await team.accept(diogo, [runId, LIST])).toEqual(refused);
    expect(await team.refuse(diogo, [runId, LIST])).toEqual(refused);
  });

  it('not as a member or owner of the client’s workspace, nor of the reviewer’s', async () => {
    await team.hire(diogo);
    await deliverList();
    const asAdmin = await team.join(diogo.ctx, ana.workspaceId, 'owner');
    expect(await team.accept(asAdmin, [runId, LIST])).toEqual(refused);
    await team.hire(lea);
    const asReviewer = await team.join(diogo.ctx, lea.ctx.workspaceId, 'owner');
    expect(await team.accept(asReviewer, [runId, LIST])).toEqual(refused);
  });

  it('not as a colleague from the same practice, not even one who works for the client', async () => {
    await team.hire(diogo);
    await deliverList();
    const colleague = await world.owner('Colleague');
    await team.join(colleague, diogo.ctx.workspaceId, 'worker');
    const asStaff = await team.join(colleague, ana.workspaceId, 'manager');
    expect(await team.accept(asStaff, [runId, LIST])).toEqual(refused);
    expect(await team.accept(ana, [runId, LIST])).toMatchObject({ ok: true });
  });

  it('not as somebody else than the holder of the review seat, once there is one', async () => {
    await team.hire(diogo, lea);
    await deliverList();
    expect(await team.accept(ana, [runId, LIST])).toEqual(err({ kind: 'NotAllowed', action: 'work:accept' }));
    expect(await team.accept(lea, [runId, LIST])).toMatchObject({ ok: true });
  });

  it('not with a key of the client, behind which anybody may stand', async () => {
    await team.hire(diogo);
    await deliverList();
    const key = { kind: 'agent', keyId: newId(), workerId: null, name: 'Bot', scopes: ['work:accept', 'teams:read'] };
    const bot = { ...ana, principal: key } as Context;
    expect(await team.accept(bot, [runId, LIST])).toEqual(err({ kind: 'NotAllowed', action: 'work:accept' }));
  });
});
