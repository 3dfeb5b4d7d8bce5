import { err, ok, unwrap } from '@muster/kernel';
import {
  NAIROBI,
  openTestDatabase,
  teamsWorld,
  TeamWork,
  type Freelancer,
  type Models,
  type TestDatabase,
} from '@muster/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Identity } from '@muster/identity';
import { ReadRuns } from './read-runs.ts';

type Provider = Models[0]['providers'][number];
const provider: Provider = {
  id: 'draftsman',
  label: 'Draftsman 8B',
  baseUrl: 'https://models.example/v1',
  model: 'draftsman-8b',
  country: 'US',
  licence: { name: 'Apache-2.0', commercialUse: 'yes' },
  languages: ['en'],
  skills: [{ skill: 'ui-design', level: 5 }],
  pricePerMillionTokens: { inputMicro: 150_000n, outputMicro: 600_000n, currency: 'USD' },
  origin: { developerCountries: ['US'], trainedFromScratch: true, servedIn: 'US' },
  expectedQuality: 0.7,
};

let database: TestDatabase;
let asked: { instructions: string; input: string }[];
let failures: number;
/** What happens while the model is thinking. */
let meanwhile: () => Promise<unknown>;
let world: ReturnType<typeof teamsWorld>;
let team: TeamWork;
let diogo: Freelancer;
let lea: Freelancer;
beforeEach(async () => {
  database = await openTestDatabase();
  asked = [];
  failures = 0;
  meanwhile = () => Promise.resolve();
  world = teamsWorld(database, [
    { providers: [provider], version: 'test', apiKeyOf: () => null },
    {
      complete: async ({ question }) => {
        asked.push(question);
        await meanwhile();
        if ((failures -= 1) >= 0) return err({ kind: 'ModelBusy', modelId: provider.id });
        return ok({ text: '1. Home\n2. Menu', tokens: 120, model: 'draftsman-8b' });
      },
    },
  ]);
  team = new TeamWork(database, world);
  diogo = await world.freelancer('Diogo', { 'ui-design': 4, 'interaction-design': 4 });
  lea = await world.freelancer('Lea', { 'project-management': 4 }, { place: NAIROBI });
  await world.freelancer('Ravi', { 'frontend-engineering': 4, prototyping: 3 });
});
afterEach(() => database.close());

const AT = 'list-the-screens';
const viewOf = async (who: Freelancer, runId: string) => {
  const view = await new ReadRuns(database.db, new Identity(database.db)).one(who.ctx, runId);
  return view!.blocks.find(({ block }) => block.key === AT)!;
};
const receipts = async () => {
  const { rows } = await database.owner.query<{ document: string }>(
    `SELECT document FROM routing.receipt WHERE subject_kind = 'task'`,
  );
  return rows.map(({ document }) => document);
};

describe('a model that may help', () => {
  it('writes a draft for the holder, which is named where it went in', async () => {
    const ana = await world.owner('Ana');
    const runId = await world.launch(ana, { variant: 'mixed' });
    await team.hire(diogo, lea);
    expect((await viewOf(diogo, runId)).drafts).toMatchObject([
      { modelLabel: 'Draftsman 8B', text: '1. Home\n2. Menu' },
    ]);
    expect(asked).toHaveLength(1);
    expect(asked[0]?.instructions).toContain('List the screens');
    expect(asked[0]?.input).toContain('Two boxes and an arrow');
    expect(asked[0]?.instructions).not.toContain('Two boxes');
    // The draft is the holder's to use: nothing is handed over by itself.
    expect((await viewOf(diogo, runId)).block.state).toBe('ready');
    unwrap(await team.start(diogo, [runId, AT]));
    unwrap(await team.deliver(diogo, [runId, AT]));
    expect((await viewOf(lea, runId)).packets).toMatchObject([{ madeBy: 'person with a draft by Draftsman 8B' }]);
  });

  it('is asked again when it was busy, and never twice for one block', async () => {
    failures = 1;
    const ana = await world.owner('Ana');
    const runId = await world.launch(ana, { variant: 'mixed' });
    await team.hire(diogo);
    expect(asked).toHaveLength(2);
    expect(await receipts()).toHaveLength(1);
    expect((await viewOf(diogo, runId)).drafts).toHaveLength(1);
  });
});

describe('a model that answers when the run is over', () => {
  it('has its answer kept with what it cost, and shown and told to nobody', async () => {
    const ana = await world.owner('Ana');
    const runId = await world.launch(ana, { variant: 'mixed' });
    meanwhile = () => world.cancelling.run(ana, { runId, reason: 'Over', idempotencyKey: 'over-and-out' });
    await team.hire(diogo);
    const { rows } = await database.owner.query('SELECT text, tokens FROM teams.draft');
    expect(rows).toEqual([{ text: '1. Home\n2. Menu', tokens: 120 }]);
    expect((await viewOf({ ...diogo, ctx: ana }, runId)).drafts).toEqual([]);
    const told = await database.owner.query(`SELECT 1 FROM platform.event WHERE topic = 'teams.draft-written'`);
    expect(told.rowCount).toBe(0);
  });

  it('is not asked at all when the run ended before', async () => {
    const ana = await world.owner('Ana');
    const runId = await world.launch(ana, { variant: 'mixed' });
    const { rows } = await database.owner.query<{ id: string }>(
      `SELECT id FROM teams.guest_offer WHERE workspace_id = $1`,
      [diogo.ctx.workspaceId],
    );
    unwrap(
      await world.answering.accept(diogo.ctx, { offerId: rows[0]!.id, idempotencyKey: 'accept-it', reason: null }),
    );
    unwrap(await world.cancelling.run(ana, { runId, reason: 'Over', idempotencyKey: 'over-and-out' }));
    await world.drain();
    expect([asked, await receipts()]).toEqual([[], []]);
  });
});

describe('a model that must not', () => {
  it('see the data of others’ patients is refused, and the receipt says by which law', async () => {
    const clinic = await world.owner('Clinic', NAIROBI);
    const nurse = { place: NAIROBI };
    const own = await world.freelancer('Wanjiru', { 'ui-design': 4, 'interaction-design': 4 }, nurse);
    await world.freelancer('Otieno', { 'frontend-engineering': 4, prototyping: 3 }, nurse);
    await world.launch(clinic, {
      variant: 'mixed',
      dataClasses: ['health_record'],
      dataOrigin: 'KE',
      budget: { minor: 90_000_000n, currency: 'KES' },
    });
    await team.hire(own);
    expect(asked).toEqual([]);
    const [receipt] = await receipts();
    expect(receipt).toContain('Health data from Kenya may not go to a model in');
  });

  it('is not even considered in a team of people only', async () => {
    const ana = await world.owner('Ana');
    await world.launch(ana);
    await team.hire(diogo);
    expect([asked, await receipts()]).toEqual([[], []]);
  });
});
