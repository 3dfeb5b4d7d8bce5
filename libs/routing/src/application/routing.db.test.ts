import { createHash } from 'node:crypto';
import { err, money, newId, ok, unwrap } from '@muster/kernel';
import { ConfigError, eventTable, type Context } from '@muster/platform';
import { openTestDatabase, talentWorld, type TalentWorld, type TestDatabase } from '@muster/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaflet, model } from '../domain/route.fixture.ts';
import { replay, type RoutingReceipt } from '../domain/receipt.ts';
import { receiptById, receiptsOf } from '../persistence/receipt.queries.ts';
import { expectedQuality, workerCandidate } from './candidates.ts';
import { configuredModels } from './configured-models.ts';
import { Routing, type RouteQuestion } from './routing.ts';

const nobodyToAsk = { complete: async () => err({ kind: 'ModelUnavailable', modelId: '', status: null } as const) };
const routing = new Routing(configuredModels('', {}), nobodyToAsk);

let database: TestDatabase;
let world: TalentWorld;
let clinic: Context;
let stranger: Context;
beforeAll(async () => {
  database = await openTestDatabase();
  world = talentWorld(database);
  clinic = await world.owner('Nairobi clinic', 'business');
  stranger = await world.owner('Somebody else', 'business');
});
afterAll(() => database.close());

const american = model({ id: 'far-model', label: 'Far model', country: 'US', price: money(1, 'KES') });

async function decide(parts: Partial<RouteQuestion> = {}) {
  const question: RouteQuestion = {
    subjectKind: 'task',
    subjectId: newId(),
    title: 'Translate the leaflet',
    task: leaflet,
    candidates: [american],
    ...parts,
  };
  const outcome = unwrap(await database.db.write(clinic, async (tx) => ok(await routing.decide(tx, question))));
  const receipt = await database.db.read(clinic, (tx) => receiptById(tx, outcome.receiptId));
  return {
    ...outcome,
    subjectId: question.subjectId,
    row: receipt!,
    stored: JSON.parse(receipt!.document) as RoutingReceipt,
  };
}

describe('a decision', () => {
  it('gives Kenyan health records to a translator in Kenya, not to a cheaper model in the United States', async () => {
    const aminaId = await world.worker(clinic);
    const card = (await world.talent.card(aminaId))!;
    const quality = expectedQuality({ acceptedBlocks: 8, refusedHandOffs: 1 });
    const candidates = [american, workerCandidate(card, { price: money(40_000, 'KES'), quality })];
    const { decision, stored } = await decide({ candidates });
    expect(decision.chosen?.id).toBe(aminaId);
    const refused = stored.candidates.find(({ id }) => id === 'far-model');
    expect(refused).toMatchObject({ outcome: 'refused', reasons: [{ rule: 'residency' }] });
    expect(refused?.reasons[0]?.basis).toContain('Data Protection Act 2019');
    expect(refused?.reasons[0]?.sentence).toContain(
      'Health data from Kenya may not go to a model in the United States',
    );
  });

  it('keeps its receipt when nobody fits, with the sentence that says so', async () => {
    const { decision, row, stored } = await decide();
    expect(decision.outcome).toBe('nobody-fits');
    expect(stored.says).toContain('1 of 1 candidates fail the residency rule.');
    expect(row.hash).toBe(createHash('sha256').update(row.document).digest('hex'));
    const events = await database.db.read(clinic, (tx) => tx.many(eventTable, { subjectId: row.id }));
    expect(events.map(({ topic, payload }) => [topic, payload])).toEqual([
      ['routing.route-decided', { receiptId: row.id, subjectKind: 'task', chosen: null }],
    ]);
  });
});

describe('a stored receipt', () => {
  const home = [model({ id: 'home', price: money(900, 'KES') }), model({ id: 'home-2' }), american];

  it('gives the same choice when it is decided again, and notices an edit', async () => {
    const { decision, stored } = await decide({ candidates: home });
    expect(replay(stored)).toMatchObject({ isSame: true, chosen: decision.chosen?.id });
    const edited = { ...stored, candidates: stored.candidates.filter(({ id }) => id !== 'home') };
    expect(replay(edited).isSame).toBe(false);
  });

  it('is invisible to other workspaces', async () => {
    const { receiptId, subjectId } = await decide({ candidates: home });
    const page = { first: 10, afterKey: null };
    expect(await database.db.read(clinic, (tx) => receiptsOf(tx, subjectId, page))).toHaveLength(1);
    expect(await database.db.read(stranger, (tx) => receiptById(tx, receiptId))).toBeUndefined();
    expect(await database.db.read(stranger, (tx) => receiptsOf(tx, null, page))).toEqual([]);
    expect(await database.db.read(stranger, (tx) => tx.query('SELECT id FROM routing.receipt'))).toEqual([]);
  });

  it.each(['UPDATE routing.receipt SET title = title', 'DELETE FROM routing.receipt'])('refuses %s', async (sql) => {
    const attempt = database.db.write(clinic, async (tx) => ok(await tx.query(sql)));
    await expect(attempt).rejects.toThrow('permission denied');
  });
});

describe('configured models', () => {
  const provider = {
    id: 'home',
    baseUrl: 'https://models.example/v1',
    apiKeyEnv: 'HOME_KEY',
    model: 'gemma',
    country: 'KE',
    licence: { name: 'Apache-2.0', commercialUse: 'yes' },
    languages: ['en', 'sw'],
    skills: [{ skill: 'medical-translation', level: 4 }],
    pricePerMillionTokens: { input: '1.00', output: '2.00', currency: 'USD' },
  };

  it('are candidates at a price in the currency of the budget', async () => {
    const configured = new Routing(configuredModels(JSON.stringify([provider]), { HOME_KEY: 'k' }), nobodyToAsk);
    const [candidate] = configured.models({ home: 'KE', currency: 'KES' });
    // 0.008 USD, rounded up to a cent, at the shipped rates.
    expect(candidate).toMatchObject({ id: 'home', country: 'KE', sovereignty: 'L1', price: money(129, 'KES') });
    const { decision } = await decide({ candidates: configured.models({ home: 'KE', currency: 'KES' }) });
    expect(decision.chosen?.id).toBe('home');
  });

  it('stop the start with every mistake at once', () => {
    const start = () => configuredModels(JSON.stringify([{ ...provider, country: 'Kenya', licence: 'MIT' }]), {});
    expect(start).toThrow(ConfigError);
    expect(start).toThrow(/MODEL_PROVIDERS\[0\]\.country: .*\n.*MODEL_PROVIDERS\[0\]\.licence: must be an object/);
    expect(() => configuredModels('{', {})).toThrow(/MODEL_PROVIDERS: is not JSON/);
    expect(() => configuredModels(JSON.stringify([provider]), {})).toThrow('the variable HOME_KEY is not set');
  });
});
