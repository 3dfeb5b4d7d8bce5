import { addMs, HOUR_MS, MINUTE_MS, newId, ok, unwrap, type WorkspaceId } from '@muster/kernel';
import { publish, systemContext, type Context } from '@muster/platform';
import { blockAccepted, seatFilled } from '@muster/teams';
import {
  contractsWorld,
  openPrototypeRun,
  PROTOTYPE_BLOCKS,
  type Freelancer,
  type PrototypeRun,
} from '@muster/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EngagementView } from './contracts.ts';
import { ReadEngagements } from './read-engagements.ts';

const { LIST, DRAW } = PROTOTYPE_BLOCKS;

let run: PrototypeRun;
let world: ReturnType<typeof contractsWorld>;
let ana: Context;
let diogo: Freelancer;
let lea: Freelancer;
let runId: string;
beforeEach(async () => {
  run = await openPrototypeRun();
  world = contractsWorld(run);
  ({ ana, diogo, lea, runId } = run);
});
afterEach(() => run.database.close());

const db = () => run.database.db;
const seen = (ctx: Context, id: string): Promise<EngagementView | undefined> =>
  db().read(ctx, (tx) => world.contracts.engagement(tx, id));
const reading = () => new ReadEngagements(db(), world.contracts);
const pageOf = (ctx: Context, first = 10, afterKey: string | null = null) => reading().page(ctx, { first, afterKey });
/** The agreement with a worker, as the worker's workspace sees it. */
const agreementWith = async ({ ctx }: Freelancer) => (await pageOf(ctx))[0]!;
const announced = async (topic: string, engagementId: string) =>
  (await run.eventsOf(topic)).filter((payload) => payload['engagementId'] === engagementId);
const hire = async (...team: Freelancer[]) => {
  await run.team.hire(...team);
  await world.drain();
};
const pieceOf = async (id: string, key: string, duty: 'work' | 'review' = 'work') => {
  const { id: blockId } = await run.team.row(runId, key);
  return (await seen(ana, id))!.blocks.find((block) => block.blockId === blockId && block.duty === duty)!;
};
const seatOf = async ({ workerId }: Freelancer) => {
  const { rows } = await run.database.owner.query<{ seat_id: string }>(
    'SELECT seat_id FROM teams.seat_holder WHERE worker_id = $1 AND left_at IS NULL',
    [workerId],
  );
  return rows[0]!.seat_id;
};

describe('an accepted offer', () => {
  it('becomes an agreement that both sides see alike', async () => {
    await hire(diogo);
    const theirs = await agreementWith(diogo);
    expect(await seen(ana, theirs.id)).toEqual(theirs);
    expect(theirs).toMatchObject({
      runTitle: 'Lunch club app',
      clientName: 'Ana & co',
      operatorName: 'Diogo & co',
      workerName: 'Diogo',
      endedAt: null,
    });
    expect(theirs.blocks.reduce((sum, { price }) => sum + price.minor, 0n)).toBe(theirs.price.minor);
    expect(theirs.blocks.every(({ acceptedAt, settled }) => acceptedAt === null && settled === null)).toBe(true);
    expect(theirs.terms).toContain('Ana & co engages Diogo of Diogo & co');
    expect(theirs.terms).toContain('If the client cancels the run');
    expect(await announced('contracts.engagement-agreed', theirs.id)).toHaveLength(1);
  });

  it('is one agreement, however often it is told', async () => {
    await hire(diogo);
    const [facts] = await run.eventsOf('teams.seat-filled');
    const again = () =>
      db().write(ana, async (tx) => ok(await publish(tx, seatFilled, seatFilled.payload.parse(facts))));
    await Promise.all([again(), again()]);
    await world.drain();
    const { id } = await agreementWith(diogo);
    expect(await announced('contracts.engagement-agreed', id)).toHaveLength(1);
    const rows = await run.database.owner.query('SELECT 1 FROM contracts.engagement WHERE id = $1', [id]);
    expect(rows.rowCount).toBe(2);
  });

  it('of a worker of the same workspace is one row', async () => {
    const skills = [
      { skill: 'frontend-engineering', level: 5 },
      { skill: 'prototyping', level: 5 },
    ];
    const workerId = await run.world.worker(ana, {
      displayName: 'Ines',
      skills,
      rate: { minor: 10n, currency: 'EUR' },
    });
    const next = await run.world.launch(ana);
    await run.team.hire({ ctx: ana, workerId });
    await world.drain();
    const rows = await run.database.owner.query<{ worker_name: string }>(
      'SELECT worker_name FROM contracts.engagement WHERE run_id = $1',
      [next],
    );
    expect(rows.rows).toEqual([{ worker_name: 'Ines' }]);
  });
});

describe('accepted work', () => {
  it('is owed once, on both sides, and announced with its price; the look at it as well', async () => {
    await hire(diogo, lea);
    await run.team.finish(diogo, lea, [runId, LIST]);
    await world.drain();
    for (const [who, duty] of [[diogo, 'work'] as const, [lea, 'review'] as const]) {
      const { id, blocks } = await agreementWith(who);
      const piece = await pieceOf(id, LIST, duty);
      expect(await announced('contracts.work-accepted', id)).toEqual([
        {
          engagementId: id,
          blockId: piece.blockId,
          runId,
          clientWorkspaceId: ana.workspaceId,
          workerWorkspaceId: who.ctx.workspaceId,
          duty,
          priceMinor: piece.price.minor.toString(),
          currency: 'EUR',
        },
      ]);
      expect(blocks.filter(({ acceptedAt }) => acceptedAt)).toEqual([piece]);
    }
  });

  it('that is told before its agreement waits for it', async () => {
    await run.team.hire(diogo, lea);
    await run.team.finish(diogo, lea, [runId, LIST]);
    await run.database.owner.query(`UPDATE platform.intent SET due_at = $1 WHERE job = 'contracts.agree-engagement'`, [
      addMs(run.database.clock.now(), MINUTE_MS),
    ]);
    await expect(world.drain()).rejects.toThrow('is not written down yet');
    run.database.clock.advance(MINUTE_MS);
    await world.drain();
    expect((await agreementWith(diogo)).blocks.filter(({ acceptedAt }) => acceptedAt)).toHaveLength(1);
  });

  it('that nobody agreed on is never passed over in silence', async () => {
    await hire(diogo, lea);
    await run.team.finish(diogo, lea, [runId, LIST]);
    await world.drain();
    const [facts] = await run.eventsOf('teams.block-accepted');
    const invented = blockAccepted.payload.parse({ ...facts, blockId: newId() });
    await db().write(ana, async (tx) => ok(await publish(tx, blockAccepted, invented)));
    await expect(world.drain()).rejects.toThrow('is not open in the engagement');
  });
});

describe('an engagement ends', () => {
  it('when the seat is given back; what was accepted stays owed', async () => {
    await hire(diogo, lea);
    await run.team.finish(diogo, lea, [runId, LIST]);
    const release = { runId, seatId: await seatOf(diogo), reason: 'A new job', idempotencyKey: newId() };
    unwrap(await run.world.releasing.run(diogo.ctx, release));
    await world.drain();
    const { id } = await agreementWith(diogo);
    for (const ctx of [ana, diogo.ctx]) {
      const engagement = await seen(ctx, id);
      expect(engagement?.endedAt).toEqual(run.database.clock.now());
      expect(engagement?.blocks.filter(({ acceptedAt }) => acceptedAt)).toHaveLength(1);
    }
  });

  it('when the run is cancelled: begun work is owed in part, on both sides, and announced once', async () => {
    await hire(diogo, lea);
    run.database.clock.set(new Date('2026-11-23T09:00:00Z'));
    await run.team.finish(diogo, lea, [runId, LIST]);
    unwrap(await run.team.start(diogo, [runId, DRAW]));
    run.database.clock.advance(HOUR_MS);
    unwrap(await run.world.cancelling.run(ana, { runId, reason: 'No money', idempotencyKey: newId() }));
    await world.drain();
    const { id, endedAt } = await agreementWith(diogo);
    expect(endedAt).toEqual(run.database.clock.now());
    const { price, settled, acceptedAt } = await pieceOf(id, DRAW);
    expect([settled!.minor > 0n, settled!.minor <= (price.minor + 1n) / 2n, acceptedAt]).toEqual([true, true, null]);
    expect(await seen(diogo.ctx, id)).toEqual(await seen(ana, id));
    const begun = (await announced('contracts.work-accepted', id)).filter(({ isBegun }) => isBegun);
    expect(begun).toMatchObject([{ priceMinor: settled!.minor.toString(), duty: 'work' }]);
    expect(await run.eventsOf('contracts.run-ended')).toEqual([{ runId }]);
    const account = unwrap(await db().write(ana, async (tx) => ok((await world.accounts.lock(tx, runId))!)));
    const owed = await run.eventsOf('contracts.work-accepted');
    expect(account.owed.minor).toBe(owed.reduce((sum, { priceMinor }) => sum + BigInt(String(priceMinor)), 0n));
  });
});

describe('the walls', () => {
  it('a third workspace sees no engagement, and nobody changes what was agreed', async () => {
    await hire(diogo);
    const { id } = await agreementWith(diogo);
    const stranger = systemContext(newId<'Workspace'>() as WorkspaceId, 'test', 'trace');
    expect(await seen(stranger, id)).toBeUndefined();
    expect(await pageOf(stranger)).toEqual([]);
    for (const change of ['terms = $1', 'price_minor = $1::bigint']) {
      const changing = db().write(ana, async (tx) =>
        ok(await tx.query(`UPDATE contracts.engagement SET ${change}`, ['1'])),
      );
      await expect(changing).rejects.toThrow('permission denied');
    }
  });

  it('the list comes in pages, newest first', async () => {
    await hire(diogo, lea, run.ravi);
    const ids = (await pageOf(ana)).map(({ id }) => id);
    expect(ids).toEqual([...ids].sort().reverse());
    expect((await pageOf(ana, 1)).map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect((await pageOf(ana, 2, ids[0])).map(({ id }) => id)).toEqual(ids.slice(1));
  });
});
