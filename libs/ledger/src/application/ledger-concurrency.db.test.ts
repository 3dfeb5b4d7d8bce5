import { money, ok, unwrap } from '@muster/kernel';
import { deposit, ledgerWorld, move, openTestDatabase, type LedgerWorld, type TestDatabase } from '@muster/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partOf } from '../domain/account.ts';
import type { Posting } from '../domain/posting.ts';
import { Ledger } from './ledger.ts';

const ledger = new Ledger();
let database: TestDatabase;
let world: LedgerWorld;
beforeAll(async () => {
  database = await openTestDatabase();
  world = ledgerWorld(database);
});
afterAll(() => database.close());

describe('under concurrency', () => {
  const accounts = ['held/run/a', 'held/run/b', 'payable/worker/a', 'fees/platform', 'clearing/fx'] as const;

  it('240 bookings on shared accounts, a third of them sent again, book each key once and sum to zero', async () => {
    const ctx = world.newWorkspace();
    await world.post(ctx, deposit('d', 1_000_000n));
    const jobs = Array.from({ length: 240 }, (_, index) => {
      const key = `move-${index % 160}`;
      const number = index % 160;
      return {
        ...move(key, ['cash', accounts[number % accounts.length]!], BigInt(1 + number)),
        keepNonNegative: ['cash'],
      };
    });
    const outcomes = await Promise.all(jobs.map((posting) => world.post(ctx, posting)));
    expect(outcomes.every(({ ok: isOk }) => isOk)).toBe(true);
    expect(outcomes.filter((outcome) => outcome.ok && outcome.value.isNew)).toHaveLength(160);
    expect(await world.audit(ctx)).toEqual({
      unbalancedTransfers: 0,
      wrongBalances: 0,
      sums: [0n],
      transfers: 161,
      keys: 161,
    });
    expect(await world.balance(ctx, 'cash')).toBe(1_000_000n - (160n * 161n) / 2n);
  });

  it('200 that want the last money: as many win as there is money for, and never one more', async () => {
    const ctx = world.newWorkspace();
    await world.post(ctx, deposit('d', 70n));
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        world.post(ctx, { ...move(`spend-${index}`, ['cash', accounts[index % 5]!], 7n), keepNonNegative: ['cash'] }),
      ),
    );
    expect(outcomes.filter(({ ok: isOk }) => isOk)).toHaveLength(10);
    const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.refusal]));
    expect(refusals.every(({ kind, available }) => kind === 'NotEnoughFunds' && available.minor < 7n)).toBe(true);
    expect(await world.balance(ctx, 'cash')).toBe(0n);
  });

  it('money that goes round in all directions does not block itself', async () => {
    const ctx = world.newWorkspace();
    const outcomes = await Promise.all(
      Array.from({ length: 200 }, (_, index) => {
        const from = accounts[index % 5]!;
        const to = accounts[(index + 1 + (index % 3)) % 5]!;
        return world.post(ctx, move(`round-${index}`, [from, to], BigInt(index + 1)));
      }),
    );
    expect(outcomes.every(({ ok: isOk }) => isOk)).toBe(true);
    expect(await world.audit(ctx)).toMatchObject({
      unbalancedTransfers: 0,
      wrongBalances: 0,
      sums: [0n],
      transfers: 200,
    });
  });

  it('spreads a shared account over its parts', async () => {
    const ctx = world.newWorkspace();
    await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        world.post(ctx, move(`fee-${index}`, ['fees/platform', `cost/x${index}`], 1n)),
      ),
    );
    const parts = await database.owner.query(
      `SELECT 1 FROM ledger.account WHERE workspace_id = $1 AND code = 'fees/platform'`,
      [ctx.workspaceId],
    );
    expect(parts.rowCount).toBe(16);
    expect(await world.balance(ctx, 'fees/platform')).toBe(-100n);
  });

  it('a transaction that stays open on a shared account does not hold up the others', async () => {
    const ctx = world.newWorkspace();
    const elsewhere = Array.from({ length: 64 }, (_, index) => `fee-${index}`).filter(
      (key) => partOf('fees/platform', key) !== partOf('fees/platform', 'slow'),
    );
    const [posted, finished] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const slow = database.db.write(ctx, async (tx) => {
      unwrap(await ledger.post(tx, move('slow', ['fees/platform', 'cost/slow'], 1n)));
      posted.resolve();
      await finished.promise;
      return ok(undefined);
    });
    await posted.promise;
    const others = await Promise.all(
      elsewhere.map((key) => world.post(ctx, move(key, ['fees/platform', `cost/${key}`], 1n))),
    );
    expect(others.every(({ ok: isOk }) => isOk)).toBe(true);
    finished.resolve();
    unwrap(await slow);
    expect(await world.balance(ctx, 'fees/platform')).toBe(-1n - BigInt(elsewhere.length));
  });

  it('whatever is sent together, the books say what a simple model says', async () => {
    const account = fc.constantFrom('cash', ...accounts);
    const request = fc.record({
      key: fc.integer({ min: 0, max: 25 }),
      from: account,
      to: account,
      minor: fc.bigInt({ min: 1n, max: 500n }),
      currency: fc.constantFrom('EUR', 'JPY'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 40 }), async (requests) => {
        const ctx = world.newWorkspace();
        // One content per key: what differs is how often and in which order they arrive.
        const byKey = new Map(requests.map((each) => [each.key, each]));
        const postings = requests.map(({ key }): Posting => {
          const { from, to, minor, currency } = byKey.get(key)!;
          const target = from === to ? 'suspense' : to;
          const entries = [
            { account: from, amount: money(-minor, currency) },
            { account: target, amount: money(minor, currency) },
          ];
          return { key: `k-${key}`, source: 's', says: 's', entries, keepNonNegative: ['cash', 'held/run/a'] };
        });
        const outcomes = await Promise.all(postings.map((posting) => world.post(ctx, posting)));
        const booked = new Map<string, Posting>();
        outcomes.forEach((outcome, index) => {
          if (outcome.ok) booked.set(postings[index]!.key, postings[index]!);
        });
        const model = new Map<string, bigint>();
        for (const { entries } of booked.values()) {
          for (const entry of entries) {
            const name = `${entry.account}:${entry.amount.currency}`;
            model.set(name, (model.get(name) ?? 0n) + entry.amount.minor);
          }
        }
        for (const [name, expected] of model) {
          const [code, currency] = name.split(':') as [string, string];
          expect(await world.balance(ctx, code, currency)).toBe(expected);
          if (code === 'cash' || code === 'held/run/a') expect(expected).toBeGreaterThanOrEqual(0n);
        }
        const seen = await world.audit(ctx);
        expect(seen).toMatchObject({
          unbalancedTransfers: 0,
          wrongBalances: 0,
          transfers: booked.size,
          keys: booked.size,
        });
        expect(seen.sums.every((sum) => sum === 0n)).toBe(true);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
