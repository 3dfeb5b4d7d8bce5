import { Identity } from '@muster/identity';
import { err, newId, ok, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import { openTestDatabase, talentWorld, type TalentWorld, type TestDatabase } from '@muster/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkerId } from '../../domain/worker-card.ts';
import { Opinions } from './opinions.ts';
import { SaveOpinion } from './save-opinion.ts';

let database: TestDatabase;
let world: TalentWorld;
let bakery: Context;
let amina: Context;
let aminaId: WorkerId;
let saving: SaveOpinion;
let opinions: Opinions;

beforeAll(async () => {
  database = await openTestDatabase();
  world = talentWorld(database);
  const identity = new Identity(database.db);
  [saving, opinions] = [new SaveOpinion(database.db, identity), new Opinions(database.db, identity)];
  bakery = await world.owner('Boulangerie Salam', 'business');
  amina = await world.owner('Amina’s practice');
  aminaId = await world.worker(amina);
});
afterAll(() => database.close());

const rate = (
  ctx: Context,
  score: number | null,
  about = { subjectKind: 'worker' as 'worker' | 'client', subjectId: aminaId as string },
) => saving.run(ctx, { ...about, score, note: ' Clear words ' });
const turns = async (ctx: Context, ids: string[]) =>
  [
    ...unwrap(
      await database.db.write(ctx, async (tx) => ok(await world.talent.affinity(tx, { workers: ids }))),
    ).values(),
  ].map(({ turn }) => turn);

describe('an opinion', () => {
  it('decides whose turn it is with the one who has it, and with nobody else', async () => {
    const stranger = newId<'Worker'>();
    expect(await turns(bakery, [aminaId, stranger])).toEqual([1, 1]);
    unwrap(await rate(bakery, 5));
    expect(await turns(bakery, [aminaId, stranger])).toEqual([0, 1]);
    expect(await turns(amina, [aminaId])).toEqual([1]);
    unwrap(await rate(bakery, 1));
    expect(await turns(bakery, [aminaId])).toEqual([3]);
  });

  it('of a client orders whose offers a worker sees first', async () => {
    unwrap(await rate(amina, 2, { subjectKind: 'client', subjectId: bakery.workspaceId }));
    const found = await database.db.read(amina, (tx) => world.talent.affinity(tx, { clients: [bakery.workspaceId] }));
    expect(found.get(bakery.workspaceId)).toEqual({ score: 2, turn: 2 });
  });

  it('is read by its own workspace alone, with a name', async () => {
    expect(await opinions.mine(bakery)).toMatchObject([{ name: 'Amina Odhiambo', score: 1, note: 'Clear words' }]);
    expect((await opinions.mine(amina)).map(({ name }) => name)).toEqual(['Boulangerie Salam']);
    const looked = await database.db.read(amina, (tx) => tx.query('SELECT score FROM talent.opinion'));
    expect(looked).toEqual([{ score: 2 }]);
  });

  it('changes no place in the market and no track record', async () => {
    const records = (await world.talent.trackRecords([aminaId])).get(aminaId)!;
    expect([records.acceptedBlocks, records.refusedHandOffs, records.peerReviews]).toEqual([0, 0, 0]);
  });

  it('can be taken back', async () => {
    unwrap(await rate(bakery, null));
    expect(await turns(bakery, [aminaId])).toEqual([1]);
    expect(await opinions.mine(bakery)).toEqual([]);
  });

  it('is refused out of range, of nobody and of oneself', async () => {
    expect(await rate(bakery, 6)).toMatchObject({ refusal: { kind: 'InvalidInput', field: 'score' } });
    expect(await rate(bakery, 3, { subjectKind: 'worker', subjectId: newId() })).toEqual(err({ kind: 'NotFound' }));
    expect(await rate(amina, 5)).toMatchObject({ refusal: { kind: 'InvalidInput', field: 'subjectId' } });
  });
});
