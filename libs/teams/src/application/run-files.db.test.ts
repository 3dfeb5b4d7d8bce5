import { err, newId, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import {
  openPrototypeRun,
  PROTOTYPE_BLOCKS,
  prototypeRequest,
  type Freelancer,
  type PrototypeRun,
} from '@muster/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const { LIST } = PROTOTYPE_BLOCKS;

let run: PrototypeRun;
let world: PrototypeRun['world'];
let ana: Context;
let diogo: Freelancer;
let lea: Freelancer;
let runId: string;
beforeEach(async () => {
  run = await openPrototypeRun();
  ({ world, ana, diogo, lea, runId } = run);
});
afterEach(() => run.database.close());

const upload = (ctx: Context, of: string | null = runId) => world.documents.upload(ctx, `${newId()}.txt`, of);
const reads = async (ctx: Context, fileId: string) => (await world.documents.finding.run(ctx, fileId)) !== undefined;

/** Diogo hands over the first block with this file in it. */
async function deliver(fileId: string) {
  const { id: blockId, outputs, criteria } = await run.team.row(runId, LIST);
  return world.delivering.run(diogo.ctx, {
    ...{ runId, blockId, openQuestions: [], idempotencyKey: newId() },
    outputs: outputs.map(({ name, type }) => ({ name, type, text: null, fileId })),
    results: criteria.map(({ id: criterionId }) => ({ criterionId, passes: true, note: '' })),
  });
}

/** Says yes and has nothing else done yet: no worker process has looked. */
async function acceptOnly({ ctx }: Freelancer): Promise<void> {
  const { rows } = await run.database.owner.query<{ id: string }>(
    `SELECT id FROM teams.guest_offer WHERE workspace_id = $1 AND state = 'held'`,
    [ctx.workspaceId],
  );
  for (const { id: offerId } of rows)
    unwrap(await world.answering.accept(ctx, { offerId, idempotencyKey: newId(), reason: null }));
}

describe('the files of a run', () => {
  it('are there for the owner with the launch and for a holder with the acceptance', async () => {
    const fromAna = await upload(ana);
    expect(await reads(diogo.ctx, fromAna)).toBe(false);
    await acceptOnly(diogo);
    expect(await reads(diogo.ctx, fromAna)).toBe(true);
    expect(await reads(ana, await upload(diogo.ctx))).toBe(true);
  });

  it('are taken back from who left, and given to who comes next', async () => {
    await run.team.hire(diogo, lea);
    const fileId = await upload(ana);
    const { rows } = await run.database.owner.query<{ seat_id: string }>(
      'SELECT seat_id FROM teams.seat_holder WHERE worker_id = $1',
      [diogo.workerId],
    );
    const release = { runId, seatId: rows[0]!.seat_id, reason: 'Too slow', idempotencyKey: newId() };
    const next = await world.freelancer('Nuno', { 'ui-design': 4, 'interaction-design': 4 });
    unwrap(await world.releasing.run(ana, release));
    expect([await reads(diogo.ctx, fileId), await reads(lea.ctx, fileId)]).toEqual([false, true]);
    await world.drain();
    expect(await reads(diogo.ctx, fileId)).toBe(false);
    const { bytes: _, ...declared } = world.documents.declare('late.txt', 'x');
    expect(await world.documents.creating.run(diogo.ctx, { ...declared, runId })).toEqual(err({ kind: 'NotFound' }));
    await run.team.hire(next);
    expect(await reads(next.ctx, fileId)).toBe(true);
  });

  it('are taken back from everybody but the owner when the run is cancelled', async () => {
    await run.team.hire(diogo, lea);
    const fileId = await upload(diogo.ctx);
    unwrap(await world.cancelling.run(ana, { runId, idempotencyKey: newId(), reason: 'Over' }));
    expect(await Promise.all([diogo.ctx, lea.ctx, ana].map((ctx) => reads(ctx, fileId)))).toEqual([false, false, true]);
  });
});

describe('a file that is handed over', () => {
  it('belongs to this run and is there, or is refused', async () => {
    await run.team.hire(diogo, lea);
    unwrap(await run.team.start(diogo, [runId, LIST]));
    const secret = await upload(ana, null);
    const own = await upload(diogo.ctx, null);
    const { bytes: _, ...declared } = world.documents.declare('empty.txt', 'x');
    const slot = unwrap(await world.documents.creating.run(diogo.ctx, { ...declared, runId })).file.id;
    const otherRun = await world.launch(ana);
    const elsewhere = await upload(ana, otherRun);
    for (const fileId of [secret, own, slot, elsewhere, newId(), 'nothing'])
      expect(await deliver(fileId)).toEqual(err({ kind: 'FileNotFound', fileId }));
    expect(await deliver(await upload(diogo.ctx))).toMatchObject({ ok: true });
  });
});

describe('a file at hand', () => {
  it('is one of the own workspace, or no plan is made with it', async () => {
    const mine = await upload(ana, null);
    const theirs = await upload(diogo.ctx, null);
    const sketch = (fileId: string) => ({ atHand: [{ type: 'napkin-sketch', text: null, fileIds: [fileId] }] });
    const request = { ...prototypeRequest, title: 'With a file' };
    for (const fileId of [theirs, newId(), 'nothing']) {
      expect(await world.proposing.run(ana, { ...request, ...sketch(fileId) })).toEqual(
        err({ kind: 'FileNotFound', fileId }),
      );
      expect(await world.proposing.run(ana, { ...request, fileIds: [fileId] })).toEqual(
        err({ kind: 'FileNotFound', fileId }),
      );
    }
    await world.launch(ana, sketch(mine));
    expect(await reads(diogo.ctx, mine)).toBe(false);
    await acceptOnly(diogo);
    expect(await reads(diogo.ctx, mine)).toBe(true);
  });
});
