import { addMs, err, HOUR_MS, newId, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import {
  BENGALURU,
  openPrototypeRun,
  PROTOTYPE_BLOCKS,
  type Freelancer,
  type PrototypeRun,
  type TestDatabase,
} from '@muster/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { foldLog } from '../../domain/running/run-log.ts';
import { runRows } from '../../persistence/run.store.ts';
import { runLogOf } from '../../persistence/running/run-log.table.ts';
import { ReadRuns } from '../read-runs.ts';
import { standingsOf } from './log-changes.ts';

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
const logOf = () => database.db.read(ana, (tx) => runLogOf(tx, runId));
const expectLogIsTrue = async () => {
  const [rows, log] = [await rowsOf(), await logOf()];
  const folded = foldLog(log);
  expect(folded.size).toBe(1 + rows.blocks.length + rows.seats.length);
  for (const standing of standingsOf(rows)) expect(folded.get(standing.subjectId)).toMatchObject(standing);
  expect(log.map(({ version }) => version)).toEqual(log.map((_, index) => index + 1));
};
const release = async (who: Context, key: string, reason = 'Something came up') => {
  const { seatId } = await blockOf(key);
  return world.releasing.run(who, { runId, seatId, reason, idempotencyKey: newId() });
};

describe('the log of a run', () => {
  it('folds to the public state after whatever happened, and says who did what', async () => {
    await expectLogIsTrue();
    await team.hire(diogo, ravi, lea);
    await team.finish(diogo, lea, [runId, LIST]);
    unwrap(await team.start(diogo, [runId, DRAW]));
    unwrap(await team.deliver(diogo, [runId, DRAW]));
    unwrap(await team.refuse(lea, [runId, DRAW]));
    await expectLogIsTrue();
    unwrap(await release(ana, DRAW));
    unwrap(await world.pausing.run(ana, { runId, reason: null, idempotencyKey: newId() }));
    await expectLogIsTrue();
    unwrap(await world.resuming.run(ana, { runId, idempotencyKey: newId() }));
    database.clock.advance(3 * 24 * HOUR_MS);
    await world.drain();
    unwrap(await world.cancelling.run(ana, { runId, reason: 'Other plans', idempotencyKey: newId() }));
    await expectLogIsTrue();

    const { id: drawId } = await blockOf(DRAW);
    const life = (await logOf()).filter(({ subjectId }) => subjectId === drawId);
    expect(life.map(({ fromState, what, state }) => [fromState, what, state])).toEqual([
      [null, 'appeared', 'waiting'],
      ['waiting', 'inputs-arrived', 'ready'],
      ['ready', 'start', 'in-progress'],
      ['in-progress', 'deliver', 'delivered'],
      ['delivered', 'refuse', 'refused'],
      ['refused', 'holder-left', 'ready'],
      ...life.slice(6, -1).map(({ fromState, what, state }) => [fromState, what, state]),
      ['ready', 'cancel', 'cancelled'],
    ]);
    expect(life.slice(2, 6).map(({ actorName }) => actorName)).toEqual(['Diogo', 'Diogo', 'Lea', 'Ana']);
  });

  it('can be added to and never changed', async () => {
    const change = (sql: string) =>
      database.db.write(ana, async (tx) => {
        await tx.query(sql, [ana.workspaceId]);
        return { ok: true as const, value: undefined };
      });
    await expect(change('UPDATE teams.run_log SET what = $1 WHERE workspace_id = $1::uuid')).rejects.toThrow(
      'permission denied',
    );
    await expect(change('DELETE FROM teams.run_log WHERE workspace_id = $1::uuid')).rejects.toThrow(
      'permission denied',
    );
  });
});

describe('work in hand', () => {
  const beginList = async () => {
    await team.hire(diogo, ravi, lea);
    // Monday, nine in Lisbon.
    database.clock.set(new Date('2026-11-23T09:00:00Z'));
    unwrap(await team.start(diogo, [runId, LIST]));
  };

  it('is asked about after a working day without a sign of life, and its seat is free when nobody answers', async () => {
    await beginList();
    expect((await blockOf(LIST)).leaseUntil).toEqual(new Date('2026-11-23T17:00:00Z'));
    database.clock.set(new Date('2026-11-23T17:00:00Z'));
    await world.drain();
    const asked = await blockOf(LIST);
    expect([asked.state, asked.leaseAskedAt]).toEqual(['in-progress', database.clock.now()]);
    expect(await run.eventsOf('teams.holder-silent')).toMatchObject([
      { workerWorkspaceId: diogo.ctx.workspaceId, answerByMs: Date.parse('2026-11-24T13:00:00Z') },
    ]);
    database.clock.set(new Date('2026-11-24T13:00:00Z'));
    await world.drain();
    const freed = await blockOf(LIST);
    expect([freed.state, freed.leaseUntil, freed.startedAt]).toEqual(['ready', null, null]);
    const holder = (await rowsOf()).holders.find(({ name }) => name === 'Diogo')!;
    expect(holder).toMatchObject({ leftAt: database.clock.now(), leftBecause: 'No sign of life for 20 h.' });
    expect([holder.settledMinor, await run.eventsOf('teams.block-settled')]).toEqual([0n, []]);
    expect(await run.eventsOf('teams.lease-lapsed')).toHaveLength(1);
  });

  it('stays with whoever says that they are there, by any act or by saying just that', async () => {
    await beginList();
    database.clock.set(new Date('2026-11-23T17:00:00Z'));
    await world.drain();
    expect(unwrap(await world.living.run(diogo.ctx, { runId })).seatIds).toHaveLength(1);
    const renewed = await blockOf(LIST);
    expect([renewed.leaseAskedAt, renewed.leaseUntil]).toEqual([null, new Date('2026-11-24T17:00:00Z')]);
    database.clock.set(new Date('2026-11-24T16:00:00Z'));
    await world.drain();
    const expectedFinish = addMs(database.clock.now(), 2 * HOUR_MS);
    const { id: blockId } = renewed;
    unwrap(await world.estimating.run(diogo.ctx, { runId, blockId, expectedFinish, idempotencyKey: newId() }));
    expect((await blockOf(LIST)).leaseUntil).toEqual(new Date('2026-11-25T16:00:00Z'));
    expect(await run.eventsOf('teams.lease-lapsed')).toEqual([]);
    expect(await world.living.run(lea.ctx, { runId: newId() })).toEqual(err({ kind: 'NotFound' }));
    expect(await world.living.run(ana, { runId })).toEqual(err({ kind: 'NotAllowed', action: 'work:do' }));
  });

  it('needs no sign of life while the run rests, nor once it was handed over', async () => {
    await beginList();
    unwrap(await world.pausing.run(ana, { runId, reason: null, idempotencyKey: newId() }));
    expect((await blockOf(LIST)).leaseUntil).toBeNull();
    database.clock.advance(14 * 24 * HOUR_MS);
    await world.drain();
    unwrap(await world.resuming.run(ana, { runId, idempotencyKey: newId() }));
    expect((await blockOf(LIST)).leaseUntil!.getTime()).toBeGreaterThan(database.clock.now().getTime());
    unwrap(await team.deliver(diogo, [runId, LIST]));
    database.clock.advance(14 * 24 * HOUR_MS);
    await world.drain();
    expect((await rowsOf()).holders.every(({ leftAt }) => leftAt === null)).toBe(true);
    expect((await blockOf(LIST)).state).toBe('delivered');
  });

  it('is never without a living holder for longer than its lease, whoever vanishes when, and has one result', async () => {
    await world.freelancer('Priya', { 'frontend-engineering': 4, prototyping: 3 }, { place: BENGALURU });
    const designers = [diogo];
    for (const name of ['Inês', 'Tomas', 'Vera', 'Nils'])
      designers.push(await world.freelancer(name, { 'ui-design': 4, 'interaction-design': 4 }));
    const random = seeded(7);
    const gone = new Set<Freelancer>();
    for (let step = 0; step < 40 && (await rowsOf()).run.state !== 'finished'; step += 1) {
      await team.hire(...designers.filter((each) => !gone.has(each)), lea, ravi);
      for (const who of [...designers, ravi]) {
        if (gone.has(who)) continue;
        if (who !== ravi && gone.size < 3 && random() < 0.7) gone.add(who);
        for (const key of [LIST, DRAW, DESIGN, BUILD]) {
          if (!(await team.start(who, [runId, key])).ok) continue;
          // Whoever vanishes has just begun.
          if (!gone.has(who)) await team.deliver(who, [runId, key]);
        }
      }
      const before = await rowsOf();
      for (const { id, key, state } of before.blocks)
        if (state === 'delivered')
          for (const reviewer of [lea, ...designers.filter((each) => !gone.has(each))])
            await team.accept(reviewer, [runId, key], before.versions.get(id));
      database.clock.advance(Math.floor(random() * 40) * HOUR_MS);
      await world.drain();
      const { blocks, holders } = await rowsOf();
      for (const { state, leaseUntil, leaseAskedAt, seatId } of blocks) {
        if (state !== 'in-progress' && state !== 'refused') continue;
        expect(holders.some((holder) => holder.seatId === seatId && !holder.leftAt)).toBe(true);
        expect(leaseAskedAt !== null || leaseUntil! > database.clock.now()).toBe(true);
      }
    }
    const { run: ended } = await rowsOf();
    expect([ended.state, gone.size > 1]).toEqual(['finished', true]);
    expect((await run.eventsOf('teams.lease-lapsed')).length).toBeGreaterThan(0);
    const accepted = (await run.eventsOf('teams.block-accepted')).map(({ blockId }) => blockId);
    expect([accepted.length, new Set(accepted).size]).toEqual([4, 4]);
  }, 120_000);
});

describe('a late block', () => {
  it('is due to be asked about one second after its end, however many there are', async () => {
    await team.hire(diogo, ravi, lea);
    for (const key of [LIST, DRAW, DESIGN]) {
      unwrap(await team.start(diogo, [runId, key]));
      const { dueAt, id } = await blockOf(key);
      const { rows } = await database.owner.query<{ due_at: Date }>(
        `SELECT due_at FROM platform.intent WHERE job = 'teams.watch-block' AND payload ->> 'blockId' = $1
         AND payload ->> 'dueMs' = $2`,
        [id, String(dueAt!.getTime())],
      );
      expect(new Set(rows.map(({ due_at: at }) => at.getTime() - dueAt!.getTime()))).toEqual(new Set([1_000]));
      unwrap(await team.deliver(diogo, [runId, key]));
      unwrap(await team.accept(lea, [runId, key]));
    }
  }, 120_000);
});

describe('work that streams', () => {
  beforeEach(async () => {
    await team.hire(diogo, ravi, lea);
    await team.finish(diogo, lea, [runId, LIST]);
    await team.finish(diogo, lea, [runId, DRAW]);
    const { id } = await blockOf(BUILD);
    await database.owner.query(`UPDATE teams.run_link SET kind = 'stream' WHERE to_block_id = $1`, [id]);
    unwrap(await team.start(diogo, [runId, DESIGN]));
  });
  const share = async (text: string) => {
    const { id: blockId, outputs } = await team.row(runId, DESIGN);
    const packet = {
      outputs: outputs.map(({ name, type }) => ({ name, type, text, fileId: null })),
      openQuestions: [],
    };
    const request = { ...packet, runId, blockId, results: [], isInterim: true, idempotencyKey: newId() };
    return world.delivering.run(diogo.ctx, request);
  };
  const take = async (version: number) => {
    const [{ id: blockId }, { id: sourceBlockId }] = [await blockOf(BUILD), await blockOf(DESIGN)];
    return world.taking.run(ravi.ctx, { runId, blockId, sourceBlockId, version, idempotencyKey: newId() });
  };
  const seenBy = async (who: Freelancer) => {
    const view = await new ReadRuns(database.db, world.identity).one(who.ctx, runId);
    return view!.blocks.find(({ block }) => block.key === BUILD)!;
  };

  it('begins on a version, hears of the next one, and is handed over only with the newest', async () => {
    expect(await team.start(ravi, [runId, BUILD])).toMatchObject({ refusal: { kind: 'NotNow' } });
    unwrap(await share('First screens'));
    expect((await blockOf(DESIGN)).state).toBe('in-progress');
    unwrap(await team.start(ravi, [runId, BUILD]));
    expect((await seenBy(ravi)).staleInputs).toEqual([]);
    const texts = async () => [...(await seenBy(ravi)).material.values()].flat().map(({ text }) => text);
    expect(await texts()).toContain('First screens');

    unwrap(await share('All screens'));
    const { id: buildId } = await blockOf(BUILD);
    expect(await run.eventsOf('teams.input-stale')).toMatchObject([{ blockId: buildId, version: 2 }]);
    const stale = await seenBy(ravi);
    expect(stale.staleInputs).toMatchObject([{ takenVersion: 1, newestVersion: 2 }]);
    expect(stale.actions).toContain('take');
    expect(await texts()).toContain('First screens');
    expect(await team.deliver(ravi, [runId, BUILD])).toMatchObject({ refusal: { kind: 'NotNow' } });

    expect(await take(1)).toMatchObject({ refusal: { kind: 'InvalidInput', field: 'version' } });
    unwrap(await take(2));
    expect(await texts()).toContain('All screens');
    unwrap(await team.deliver(ravi, [runId, BUILD]));
  });

  it('says what it was made from, by whom, and with which models', async () => {
    unwrap(await share('First screens'));
    unwrap(await team.start(ravi, [runId, BUILD]));
    unwrap(await team.deliver(ravi, [runId, BUILD]));
    const { packets, block } = await seenBy(ravi);
    expect(packets).toMatchObject([
      {
        stage: 'final',
        sources: expect.arrayContaining([
          { blockId: (await blockOf(DESIGN)).id, title: 'Design the screens', version: 1 },
        ]),
        makers: [{ workerId: ravi.workerId, name: 'Ravi', kind: 'person' }],
        models: [],
      },
    ]);
    expect(block.state).toBe('delivered');
  });

  it('is never accepted on the way', async () => {
    unwrap(await share('First screens'));
    expect(await team.accept(lea, [runId, DESIGN])).toMatchObject({ refusal: { kind: 'NotNow' } });
    unwrap(await team.deliver(diogo, [runId, DESIGN]));
    unwrap(await team.accept(lea, [runId, DESIGN], 2));
    expect((await blockOf(DESIGN)).state).toBe('accepted');
  });
});

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}
