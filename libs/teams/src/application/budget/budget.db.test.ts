import { err, money, newId, ok, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import { Routing } from '@muster/routing';
import { SetAvailability } from '@muster/talent';
import { FUNDS_MINOR, openPrototypeRun, PROTOTYPE_BLOCKS, type Models, type PrototypeRun } from '@muster/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { budgetOf } from '../../domain/budget/run-budget.ts';
import { lockRun, runRows } from '../../persistence/run.store.ts';
import { affordableModels, MOST_TOKENS, reserveSpend, settleSpend } from './model-spend.ts';
import { budgetFactsOf } from './run-money.ts';
import { SetRunBudget } from './set-run-budget.ts';

const { LIST, DRAW } = PROTOTYPE_BLOCKS;
const provider: Models[0]['providers'][number] = {
  id: 'draftsman',
  label: 'Draftsman 8B',
  baseUrl: 'https://models.example/v1',
  model: 'draftsman-8b',
  country: 'US',
  licence: { name: 'Apache-2.0', commercialUse: 'yes' },
  languages: ['en'],
  skills: [{ skill: 'ui-design', level: 5 }],
  pricePerMillionTokens: { inputMicro: 15_000_000n, outputMicro: 60_000_000n, currency: 'EUR' },
  origin: { developerCountries: ['US'], trainedFromScratch: true, servedIn: 'US' },
  expectedQuality: 0.7,
};
const models: Models = [
  { providers: [provider], version: 'test', apiKeyOf: () => null },
  { complete: () => Promise.reject(new Error('nobody is asked here')) },
];

let prototype: PrototypeRun;
let setting: SetRunBudget;
beforeEach(async () => {
  prototype = await openPrototypeRun();
  setting = new SetRunBudget(prototype.database.db);
});
afterEach(() => prototype.database.close());

const euros = (minor: bigint) => money(minor, 'EUR');
const inClient = <T>(work: (tx: Parameters<typeof runRows>[0]) => Promise<T>): Promise<T> =>
  prototype.database.db.read(prototype.ana, work);
const rows = async () => (await inClient((tx) => runRows(tx, prototype.runId)))!;
const budget = async () => budgetOf(budgetFactsOf(await rows()));
const balance = (ctx: Context, account: string) =>
  prototype.database.db.read(ctx, (tx) => prototype.world.ledger.balance(tx, account, 'EUR'));
const setBudget = (minor: bigint, currency = 'EUR') =>
  setting.run(prototype.ana, { runId: prototype.runId, limit: money(minor, currency), idempotencyKey: newId() });

describe('a launch', () => {
  it('sets the quoted price aside before anybody is asked', async () => {
    const { run } = await rows();
    expect(run.reservedMinor).toBe(run.quotedMinor);
    expect(await balance(prototype.ana, `held/run/${prototype.runId}`)).toEqual(euros(run.quotedMinor));
    expect(await balance(prototype.ana, 'cash')).toEqual(euros(FUNDS_MINOR - run.quotedMinor));
  });

  it('without the money is refused with what is missing, and asks nobody', async () => {
    const { world, database } = prototype;
    const poor = await world.owner('Poor', undefined, 'freelancer');
    const { id: blueprintId } = await world.propose(poor);
    const request = { blueprintId, variant: 'people-only' as const, idempotencyKey: newId() };
    const preview = unwrap(await world.launching.preview(poor, request));
    const needed = preview.quote.cost;
    expect(preview.missing).toEqual(needed);
    expect(await world.launching.run(poor, request)).toEqual(err({ kind: 'FundsMissing', needed, missing: needed }));
    const { rows: runs } = await database.owner.query('SELECT 1 FROM teams.run WHERE workspace_id = $1', [
      poor.workspaceId,
    ]);
    expect(runs).toEqual([]);
  });
});

describe('the budget', () => {
  it('counts offers that are out as if they were taken, so that no two seats spend the same money', async () => {
    const { offers, run } = await rows();
    const out = offers.reduce((total, { priceMinor }) => total + priceMinor, 0n);
    const before = await budget();
    expect(before.reserved.minor).toBeGreaterThanOrEqual(out);
    await prototype.team.hire(prototype.diogo, prototype.lea, prototype.ravi);
    const after = await budget();
    expect([after.reserved, after.free, after.expected]).toEqual([before.reserved, before.free, euros(0n)]);
    expect(after.forecast.minor).toBeLessThanOrEqual(run.limitMinor);
  });

  it('moves from reserved to used as work is accepted, and the sum stays', async () => {
    const { team, diogo, lea, ravi, runId } = prototype;
    await team.hire(diogo, lea, ravi);
    const before = await budget();
    await team.finish(diogo, lea, [runId, LIST]);
    const after = await budget();
    expect(after.used.minor).toBeGreaterThan(0n);
    expect(after.used.minor + after.reserved.minor).toBe(before.used.minor + before.reserved.minor);
  });

  it('asks the owner once when eighty percent are used, and again only when a higher limit is nearly used', async () => {
    const { team, diogo, lea, ravi, runId, database, ana } = prototype;
    const asked = async () => (await prototype.eventsOf('teams.budget-asked')).length;
    const spend = (minor: bigint) =>
      database.owner.query(
        `INSERT INTO teams.run_spend VALUES ($1, gen_random_uuid(), $2, gen_random_uuid(), 'A model', $3, $3, 9, now(), now())`,
        [ana.workspaceId, runId, minor.toString()],
      );
    await team.hire(diogo, lea, ravi);
    const { reserved } = await budget();
    unwrap(await setBudget(5n * reserved.minor));
    await spend(4n * reserved.minor - 5n);
    unwrap(await team.start(diogo, [runId, LIST]));
    expect([(await budget()).usedPercent, await asked()]).toEqual([79, 0]);
    await spend(5n);
    unwrap(await team.deliver(diogo, [runId, LIST]));
    unwrap(await team.accept(lea, [runId, LIST]));
    expect([(await budget()).usedPercent >= 80, await asked()]).toEqual([true, 1]);
    unwrap(await setBudget(10n * reserved.minor));
    expect([(await budget()).standing, await asked()]).toEqual(['fine', 1]);
    await spend(5n * reserved.minor);
    unwrap(await team.start(diogo, [runId, DRAW]));
    expect(await asked()).toBe(2);
  });

  it('cannot be less than what was promised, nor in another currency, nor be changed by a guest', async () => {
    const { diogo, runId } = prototype;
    const { used, reserved } = await budget();
    const least = euros(used.minor + reserved.minor);
    expect(await setBudget(least.minor - 1n)).toEqual(err({ kind: 'BudgetBelowPromised', least }));
    expect(await setBudget(0n)).toMatchObject({ refusal: { kind: 'InvalidInput', field: 'limit' } });
    expect(await setBudget(10_000n, 'USD')).toMatchObject({ refusal: { kind: 'InvalidInput', field: 'limit' } });
    const limit = euros(900_000n);
    expect(await setting.run(diogo.ctx, { runId, limit, idempotencyKey: newId() })).toEqual(err({ kind: 'NotFound' }));
    expect(await setBudget(least.minor)).toEqual(ok({ runId }));
  });
});

describe('when the budget is used up', () => {
  /** Everybody is hired and the budget is exactly that; then the engineer leaves and the only other one is dearer. */
  async function needsMore(): Promise<void> {
    const { world, team, diogo, lea, ravi, runId } = prototype;
    await team.hire(diogo, lea, ravi);
    unwrap(await team.start(diogo, [runId, LIST]));
    const { reserved } = await budget();
    unwrap(await setBudget(reserved.minor));
    await world.freelancer('Dear', { 'frontend-engineering': 5, prototyping: 5 }, { rate: money(90_000n, 'EUR') });
    const seat = (await rows()).seats.find(({ title }) => title === 'Frontend engineer')!;
    const leave = { runId, seatId: seat.id, reason: 'ill', idempotencyKey: newId() };
    unwrap(await world.releasing.run(ravi.ctx, leave));
    await world.drain();
  }

  it('nothing more is promised and the owner hears what is missing, while agreed work goes on', async () => {
    await needsMore();
    const { team, diogo, lea, runId } = prototype;
    const { run } = await rows();
    const [stopped, ...others] = await prototype.eventsOf('teams.spending-stopped');
    expect(others).toEqual([]);
    expect(stopped).toMatchObject({
      lacking: 'budget',
      missingMinor: run.missingMinor!.toString(),
      seatId: run.unpaidSeatId,
    });
    expect((await budget()).free.minor).toBeGreaterThanOrEqual(0n);
    unwrap(await team.deliver(diogo, [runId, LIST]));
    unwrap(await team.accept(lea, [runId, LIST]));
    expect((await rows()).blocks.find(({ key }) => key === LIST)?.state).toBe('accepted');
  });

  it('the raise that is named is enough: the seat is offered and spending goes on', async () => {
    await needsMore();
    const { run } = await rows();
    unwrap(await setBudget(run.limitMinor + run.missingMinor!));
    await prototype.world.drain();
    const after = await rows();
    expect(after.run).toMatchObject({ spendingStoppedAt: null, missingMinor: null, unpaidSeatId: null });
    expect(after.offers.at(-1)).toMatchObject({ state: 'held', workerName: 'Dear' });
    expect((await budget()).free.minor).toBeGreaterThanOrEqual(0n);
    expect((await balance(prototype.ana, `held/run/${prototype.runId}`)).minor).toBe(after.run.reservedMinor);
  });
});

describe('when the funds are used up', () => {
  it('nobody new is asked; money that is added is seen at once', async () => {
    const { world, database } = prototype;
    const clinic = await world.owner('Clinic', undefined, 'freelancer');
    const deposit = async (minor: bigint) =>
      unwrap(await world.depositing.run(clinic, { amount: euros(minor), idempotencyKey: newId() }));
    const { id: blueprintId } = await world.propose(clinic);
    const request = { blueprintId, variant: 'people-only' as const, idempotencyKey: newId() };
    await deposit(unwrap(await world.launching.preview(clinic, request)).quote.cost.minor);
    const { runId } = unwrap(await world.launching.run(clinic, request));
    // Whom the quote counted on is not there any more; others are dearer, and only the budget has room for them.
    const away = new SetAvailability(database.db);
    for (const { ctx, workerId } of [prototype.diogo, prototype.ravi, prototype.lea])
      unwrap(await away.run(ctx, workerId, false));
    const dear = { rate: euros(6_000n) };
    await world.freelancer('Dora', { 'ui-design': 4, 'interaction-design': 4 }, dear);
    await world.freelancer('Dan', { 'frontend-engineering': 4, prototyping: 3 }, dear);
    await world.freelancer('Dana', { 'project-management': 4 }, dear);
    unwrap(await setting.run(clinic, { runId, limit: euros(900_000n), idempotencyKey: newId() }));
    await world.drain();
    const theirs = async () => (await database.db.read(clinic, (tx) => runRows(tx, runId)))!;
    const { run, offers } = await theirs();
    expect(run.lacking).toBe('funds');
    expect(offers.length).toBeLessThan(3);
    expect((await balance(clinic, `held/run/${runId}`)).minor).toBe(run.reservedMinor);
    await deposit(run.missingMinor! + 500_000n);
    await world.drain();
    expect((await theirs()).run).toMatchObject({ lacking: null, spendingStoppedAt: null, missingMinor: null });
    expect((await theirs()).offers.length).toBeGreaterThan(offers.length);
  });
});

describe('a burst of twenty drafts', () => {
  it('never passes the limit: as many are asked as the budget pays for, and the rest is not', async () => {
    const { database, ana, runId, team, diogo, lea, ravi } = prototype;
    await team.hire(diogo, lea, ravi);
    const routing = new Routing(...models);
    const home = { home: 'FR', currency: 'EUR' };
    const most = routing.models({ ...home, tokens: MOST_TOKENS })[0]!.price.minor;
    const { used, reserved } = await budget();
    unwrap(await setBudget(used.minor + reserved.minor + 7n * most + most / 2n));
    const blockId = (await team.row(runId, LIST)).id;
    const ids = Array.from({ length: 20 }, () => newId<'Draft'>());
    const attempt = (id: string) =>
      database.db.write<boolean, never>(ana, async (tx) => {
        const locked = (await lockRun(tx, runId))!;
        const [model] = affordableModels(routing, locked, home);
        if (!model) return ok(false);
        await reserveSpend(tx, routing, { id, runId, blockId, modelId: model.id, modelLabel: model.label, ...home });
        return ok(true);
      });
    const asked = (await Promise.all(ids.map(attempt))).map((outcome) => unwrap(outcome));
    expect(asked.filter(Boolean)).toHaveLength(7);
    expect((await budget()).free.minor).toBe(most / 2n);
    await Promise.all(
      ids.map((draftId) =>
        database.db.write(ana, async (tx) =>
          ok(await settleSpend(tx, routing, { draftId, modelId: provider.id, tokens: 1_000, currency: 'EUR' })),
        ),
      ),
    );
    const settled = await budget();
    expect(settled.models).toEqual(euros(7n * 6n));
    expect(settled.free.minor).toBe(7n * most + most / 2n - 42n);
  });
});
