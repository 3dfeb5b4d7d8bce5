import { err, money, newId, ok, unwrap } from '@muster/kernel';
import { eventTable, type ApiKeyId, type Context } from '@muster/platform';
import { aminaRequest, openTestDatabase, talentWorld, type TalentWorld, type TestDatabase } from '@muster/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkerId } from '../domain/worker-card.ts';
import { listingTable, workerTable } from '../persistence/worker.tables.ts';

let database: TestDatabase;
let world: TalentWorld;
let amina: Context;
let bakery: Context;
let aminaId: WorkerId;
beforeAll(async () => {
  database = await openTestDatabase();
  world = talentWorld(database);
  amina = await world.owner('Amina’s practice');
  bakery = await world.owner('Boulangerie Salam', 'business');
  aminaId = await world.worker(amina);
});
afterAll(() => database.close());

describe('a saved profile', () => {
  it('is a card that everybody can read, with the name of who stands behind it', async () => {
    const card = (await world.talent.cards([aminaId])).get(aminaId);
    expect(card).toMatchObject({
      id: aminaId,
      workspaceId: amina.workspaceId,
      operatorName: 'Amina’s practice',
      kind: 'person',
      displayName: 'Amina Odhiambo',
      rate: money(250_000, 'KES'),
      isAvailable: true,
    });
    expect(card?.hours).toHaveLength(5);
  });

  it('is announced and belongs to its own workspace alone', async () => {
    const events = await database.db.read(amina, (tx) => tx.many(eventTable, { topic: 'talent.worker-saved' }));
    expect(events.map(({ payload }) => payload)).toMatchObject([{ workerId: aminaId, isNew: true }]);
    expect((await world.talent.mine(amina)).map(({ id }) => id)).toEqual([aminaId]);
    expect(await world.talent.mine(bakery)).toEqual([]);
    const profiles = await database.db.read(bakery, (tx) => tx.query('SELECT id FROM talent.worker'));
    expect(profiles).toEqual([]);
  });

  it('answers a foreign workspace as if it were not there, and keeps its card from it', async () => {
    const foreign = { ...aminaRequest, workerId: aminaId, displayName: 'Taken over' };
    expect(await world.saving.run(bakery, foreign)).toEqual(err({ kind: 'NotFound' }));
    expect(await world.settingAvailability.run(bakery, aminaId, false)).toEqual(err({ kind: 'NotFound' }));
    const changed = await database.db.write(bakery, async (tx) =>
      ok(await tx.global.update(listingTable, { id: aminaId }, { displayName: 'Taken over' })),
    );
    expect(unwrap(changed)).toBe(0);
    const forged = database.db.write(bakery, async (tx) => {
      const [row] = await tx.global.many(listingTable, { id: aminaId });
      await tx.global.insert(listingTable, { ...row!, id: newId<'Worker'>() });
      return ok(undefined);
    });
    await expect(forged).rejects.toThrow('row-level security');
  });

  it('changes profile and card together and keeps its kind and availability', async () => {
    const id = await world.worker(amina, { displayName: 'First draft' });
    unwrap(await world.settingAvailability.run(amina, id, false));
    await world.worker(amina, { workerId: id, displayName: '  Second draft ' });
    const [card, profile] = await Promise.all([
      world.talent.card(id),
      database.db.read(amina, (tx) => tx.one(workerTable, { id })),
    ]);
    expect([card?.displayName, card?.isAvailable]).toEqual(['Second draft', false]);
    expect([profile?.displayName, profile?.isAvailable]).toEqual(['Second draft', false]);
    const other = await world.saving.run(amina, { ...aminaRequest, workerId: id, kind: 'agent' });
    expect(other).toMatchObject({ ok: false, refusal: { kind: 'InvalidInput', field: 'kind' } });
  });

  it.each([
    ['displayName', { displayName: ' ' }],
    ['country', { country: 'Kenya' }],
    ['rate', { rate: money(0, 'KES') }],
    ['rate', { rate: money(10, 'XYZ') }],
    ['skills', { skills: [{ skill: 'tranlation', level: 3 }] }],
    ['languages', { languages: [{ tag: 'sw', level: 'fluent' }] }],
    ['hours', { hours: [{ weekday: 1, from: '17:00', to: '09:00' }] }],
  ] as const)('refuses a profile at the field %s', async (field, parts) => {
    const outcome = await world.saving.run(amina, { ...aminaRequest, ...parts });
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'InvalidInput', field } });
  });

  it('lets a key that works as one worker change that worker alone', async () => {
    const keyOf = (workerId: string | null): Context => ({
      ...amina,
      principal: { kind: 'agent', keyId: newId() as ApiKeyId, workerId, name: 'key', scopes: ['talent:write'] },
    });
    const own = await world.settingAvailability.run(keyOf(aminaId), aminaId, true);
    expect(own).toEqual(ok({ workerId: aminaId }));
    expect(await world.saving.run(keyOf(newId()), { ...aminaRequest, workerId: aminaId })).toMatchObject({
      refusal: { kind: 'NotAllowed' },
    });
  });
});

describe('the market', () => {
  beforeAll(async () => {
    const operator = await world.owner('Checks & Co', 'agent_operator');
    const agent = { kind: 'agent', country: 'DE', languages: [{ tag: 'en', level: 'C2' }], hours: null } as const;
    await world.worker(operator, {
      ...agent,
      displayName: 'Page auditor',
      headline: '100% of every page_checked',
      skills: [{ skill: 'html-audit', level: 3 }],
    });
    await world.worker(bakery, {
      displayName: 'João Lima',
      headline: 'Web shops in Portuguese',
      country: 'BR',
      languages: [{ tag: 'pt-BR', level: 'native' }],
      skills: [{ skill: 'translation', level: 2 }],
    });
  });

  it('offers who has every skill at its level and every language, and nobody else', async () => {
    const names = async (need: Parameters<TalentWorld['talent']['available']>[0]) =>
      (await world.talent.available(need, 10)).map(({ displayName }) => displayName);
    expect(await names({ skills: [{ skill: 'translation', level: 2 }], languages: [] })).toEqual(
      expect.arrayContaining(['Amina Odhiambo', 'João Lima']),
    );
    expect(await names({ skills: [{ skill: 'translation', level: 3 }], languages: ['sw', 'en'] })).toEqual([
      'Amina Odhiambo',
    ]);
    expect(await names({ skills: [{ skill: 'translation', level: 2 }], languages: ['sw', 'pt'] })).toEqual([]);
    expect(await names({ skills: [{ skill: 'html-audit', level: 1 }], languages: [], kind: 'person' })).toEqual([]);
  });
});

describe('a track record', () => {
  it('counts what clients accepted and refused, many at once', async () => {
    const outcomes = Array.from({ length: 20 }, (_, index) =>
      index % 4 === 0 ? ('refused' as const) : ('accepted' as const),
    );
    await Promise.all(
      outcomes.map((outcome) =>
        database.db.write(bakery, async (tx) => ok(await world.talent.recordOutcome(tx, aminaId, outcome))),
      ),
    );
    const nobody = newId<'Worker'>();
    const records = await world.talent.trackRecords([aminaId, nobody]);
    expect(records.get(aminaId)).toMatchObject({ acceptedBlocks: 15, refusedHandOffs: 5 });
    expect(records.get(nobody)).toMatchObject({ acceptedBlocks: 0, refusedHandOffs: 0, parts: [] });
  });

  it('is kept for each kind of block and each skill, with time and cost', async () => {
    const id = await world.worker(amina, { displayName: 'Kept by kind' });
    const outcome = (isAccepted: boolean, libraryBlockId: string | null) => ({
      isAccepted,
      libraryBlockId,
      skills: ['translation'],
      delayMinutes: 90,
      planned: money(100_00, 'EUR'),
      actual: money(150_00, 'EUR'),
    });
    for (const one of [outcome(true, 'translate-text'), outcome(false, 'translate-text'), outcome(true, null)])
      await database.db.write(amina, async (tx) => ok(await world.talent.recordOutcome(tx, id, one)));
    const report = (await world.talent.trackRecords([id])).get(id)!;
    expect(report.parts.map(({ kind, subject, acceptedBlocks }) => [kind, subject, acceptedBlocks])).toEqual([
      ['skill', 'translation', 2],
      ['block', 'translate-text', 1],
      ['block', '', 1],
    ]);
    expect(report.expected.delayMinutes!.mean).toBeGreaterThan(60);
    expect(report.expected.costRatio!.mean).toBeCloseTo(1.25, 1);
  });
});
