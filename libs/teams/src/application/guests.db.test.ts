import { Identity } from '@muster/identity';
import { err, newId, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import {
  NAIROBI,
  openTestDatabase,
  teamsWorld,
  TeamWork,
  TORONTO,
  type Freelancer,
  type TestDatabase,
} from '@muster/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guestOffers } from '../persistence/guest.queries.ts';
import { ReadRuns } from './read-runs.ts';
import { takeOfferCopy } from './take-copies.ts';

const LIST = 'list-the-screens';

let database: TestDatabase;
let world: ReturnType<typeof teamsWorld>;
let team: TeamWork;
let runs: ReadRuns;
let ana: Context;
let bob: Context;
let diogo: Freelancer;
let lea: Freelancer;
let ravi: Freelancer;
let anaRun: string;
let bobRun: string;
beforeEach(async () => {
  database = await openTestDatabase();
  world = teamsWorld(database);
  team = new TeamWork(database, world);
  runs = new ReadRuns(database.db, new Identity(database.db));
  ana = await world.owner('Ana');
  bob = await world.owner('Bob', TORONTO);
  diogo = await world.freelancer('Diogo', { 'ui-design': 4, 'interaction-design': 4 });
  lea = await world.freelancer('Lea', { 'project-management': 4 }, { place: NAIROBI });
  ravi = await world.freelancer('Ravi', { 'frontend-engineering': 4, prototyping: 3 });
  anaRun = await world.launch(ana);
  bobRun = await world.launch(bob, { title: 'Bob’s app', budget: { minor: 300_000n, currency: 'CAD' } });
});
afterEach(() => database.close());

describe('a freelancer with two clients', () => {
  it('finds the work of both, each in its client’s currency', async () => {
    await team.hire(diogo, lea, ravi);
    const work = await runs.work(diogo.ctx);
    expect(new Set(work.map(({ view }) => view.run.title))).toEqual(new Set(['Lunch club app', 'Bob’s app']));
    expect(work.filter(({ isReview }) => isReview)).toHaveLength(2);
    expect(work.every(({ view }) => view.access.kind === 'guest' && view.committed === null)).toBe(true);
    const currencies = work.filter(({ isReview }) => !isReview).map(({ block }) => block.price?.currency);
    expect(new Set(currencies)).toEqual(new Set(['EUR', 'CAD']));
    const starts = work.map(({ block }) => block.block.plannedStart!.getTime());
    expect(starts).toEqual([...starts].sort((left, right) => left - right));
  });

  it('works for each without the other seeing anything', async () => {
    await team.hire(diogo, lea);
    unwrap(await team.start(diogo, [anaRun, LIST]));
    unwrap(await team.start(diogo, [bobRun, LIST]));
    expect(await runs.one(ana, bobRun)).toBeUndefined();
    expect(await runs.one(bob, anaRun)).toBeUndefined();
    expect(await team.accept(bob, [anaRun, LIST])).toEqual(err({ kind: 'NotFound' }));
    const events = await database.owner.query<{ workspace_id: string }>(
      `SELECT DISTINCT workspace_id FROM platform.event WHERE payload->>'runId' = $1 AND topic = 'teams.block-started'`,
      [anaRun],
    );
    expect(events.rows).toEqual([{ workspace_id: ana.workspaceId }]);
  });

  it('has no business any more with a run after leaving it', async () => {
    await team.hire(diogo, lea);
    const view = await runs.one(diogo.ctx, anaRun);
    const seat = view!.seats.find(({ mayRelease }) => mayRelease)!;
    const release = { runId: anaRun, seatId: seat.seat.id, reason: 'Too much to do', idempotencyKey: newId() };
    unwrap(await world.releasing.run(diogo.ctx, release));
    expect(await runs.one(diogo.ctx, anaRun)).toBeUndefined();
    await world.drain();
    const titles = (await runs.work(diogo.ctx)).map(({ view: { run } }) => run.title);
    expect(new Set(titles)).toEqual(new Set(['Bob’s app']));
  });
});

describe('what a guest sees', () => {
  it('is the work of the own seats, not the money of others', async () => {
    await team.hire(diogo, lea, ravi);
    const view = await runs.one(ravi.ctx, anaRun);
    const own = view!.blocks.filter(({ price }) => price !== null);
    expect(own.map(({ block }) => block.key)).toEqual(['build-click-prototype']);
    expect(view!.seats.flatMap(({ offers }) => offers.map(({ workerName }) => workerName))).toEqual(['Ravi']);
    unwrap(await team.start(diogo, [anaRun, LIST]));
    unwrap(await team.deliver(diogo, [anaRun, LIST], 'Nothing for Ravi'));
    const packetsFor = async (who: Context) =>
      (await runs.one(who, anaRun))!.blocks.find(({ block }) => block.key === LIST)!.packets.length;
    expect([await packetsFor(ravi.ctx), await packetsFor(lea.ctx), await packetsFor(ana)]).toEqual([0, 1, 1]);
  });

  it('is what they may do by the same rules that decide it', async () => {
    await team.hire(diogo, lea);
    const actionsFor = async (who: Context) =>
      (await runs.one(who, anaRun))!.blocks.find(({ block }) => block.key === LIST)!.actions;
    expect([await actionsFor(diogo.ctx), await actionsFor(lea.ctx), await actionsFor(ana)]).toEqual([
      ['start', 'estimate'],
      [],
      [],
    ]);
    unwrap(await team.start(diogo, [anaRun, LIST]));
    unwrap(await team.deliver(diogo, [anaRun, LIST]));
    expect([await actionsFor(diogo.ctx), await actionsFor(lea.ctx)]).toEqual([[], ['accept', 'refuse']]);
    const inBoth = await team.join(diogo.ctx, lea.ctx.workspaceId, 'owner');
    expect(await actionsFor(inBoth)).toEqual([]);
    unwrap(await team.refuse(lea, [anaRun, LIST]));
    expect(await actionsFor(diogo.ctx)).toEqual(['deliver', 'estimate']);
  });

  it('holds for a worker among the client’s own people as well', async () => {
    await team.hire(diogo);
    const { principal } = ana;
    if (principal.kind !== 'person') throw new Error('Ana is a person');
    const worker: Context = { ...ana, principal: { ...principal, role: 'worker' } };
    expect(await runs.one(worker, anaRun)).toBeUndefined();
  });

  it('narrows for a key to the worker it works as', async () => {
    await team.hire(diogo);
    const key = (workerId: string) =>
      ({
        ...diogo.ctx,
        principal: { kind: 'agent', keyId: newId(), workerId, name: 'Bot', scopes: ['work:read', 'work:do'] },
      }) as Context;
    expect(await runs.work(key(diogo.workerId))).not.toEqual([]);
    expect(await runs.work(key(newId()))).toEqual([]);
    expect(await team.start(key(newId()), [anaRun, LIST])).toEqual(err({ kind: 'NotFound' }));
    expect(await team.start(key(diogo.workerId), [anaRun, LIST])).toMatchObject({ ok: true });
  });
});

describe('copies of offers', () => {
  it('that arrive late or twice change nothing', async () => {
    const { rows } = await database.owner.query<{ payload: Parameters<typeof takeOfferCopy>[1] }>(
      `SELECT payload FROM platform.intent WHERE job = 'teams.copy-guest-offer' AND payload->>'workerName' = 'Diogo'`,
    );
    const old = rows.find(({ payload }) => payload.runId === anaRun)!.payload;
    await team.hire(diogo);
    await database.db.write(diogo.ctx, async (tx) => {
      await takeOfferCopy(tx, old);
      return { ok: true as const, value: undefined };
    });
    const copy = (await database.db.read(diogo.ctx, guestOffers)).find(({ id }) => id === old.id);
    expect([copy?.state, copy?.version]).toEqual(['accepted', 2]);
  });
});
