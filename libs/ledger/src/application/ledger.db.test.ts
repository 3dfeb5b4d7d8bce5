import { err, money, ok, unwrap } from '@muster/kernel';
import { deposit, ledgerWorld, move, openTestDatabase, type LedgerWorld, type TestDatabase } from '@muster/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Posting } from '../domain/posting.ts';
import { Ledger } from './ledger.ts';
import { ReadTrialBalance } from './trial-balance.ts';

const ledger = new Ledger();
let database: TestDatabase;
let world: LedgerWorld;
beforeAll(async () => {
  database = await openTestDatabase();
  world = ledgerWorld(database);
});
afterAll(() => database.close());

describe('a booking', () => {
  it('happens once, however often it is sent', async () => {
    const ctx = world.newWorkspace();
    const first = unwrap(await world.post(ctx, deposit('d-1', 900n)));
    const second = unwrap(await world.post(ctx, deposit('d-1', 900n)));
    expect(first.isNew).toBe(true);
    expect(second).toEqual({ transferId: first.transferId, isNew: false });
    expect(await world.balance(ctx, 'cash')).toBe(900n);
    expect(await world.balance(ctx, 'owner-funding')).toBe(-900n);
  });

  it('is refused when it would take a kept account below zero, and writes nothing', async () => {
    const ctx = world.newWorkspace();
    await world.post(ctx, deposit('d-1', 900n));
    const hold = (key: string, minor: bigint) =>
      world.post(ctx, { ...move(key, ['cash', 'held/run/a'], minor), keepNonNegative: ['cash'] });
    expect(await hold('h-1', 901n)).toEqual(err({ kind: 'NotEnoughFunds', available: money(900n, 'EUR') }));
    expect((await hold('h-2', 900n)).ok).toBe(true);
    expect(await hold('h-3', 1n)).toEqual(err({ kind: 'NotEnoughFunds', available: money(0n, 'EUR') }));
    // The one that was booked before is known, even though there is no money left for it now.
    expect(await hold('h-2', 900n)).toMatchObject({ ok: true, value: { isNew: false } });
    expect(await world.audit(ctx)).toEqual({
      unbalancedTransfers: 0,
      wrongBalances: 0,
      sums: [0n],
      transfers: 2,
      keys: 2,
    });
  });

  it('books nothing in a transaction that goes on after the refusal', async () => {
    const ctx = world.newWorkspace();
    await database.db.write(ctx, async (tx) => {
      const refused = await ledger.post(tx, { ...move('h-1', ['cash', 'held/run/a'], 5n), keepNonNegative: ['cash'] });
      expect(refused).toEqual(err({ kind: 'NotEnoughFunds', available: money(0n, 'EUR') }));
      return ok(undefined);
    });
    expect(await world.audit(ctx)).toMatchObject({ transfers: 0, wrongBalances: 0 });
  });

  it('counts several entries on one account together', async () => {
    const ctx = world.newWorkspace();
    await world.post(ctx, deposit('d-1', 10n));
    const churn: Posting = {
      ...deposit('c-1', 0n),
      entries: [
        { account: 'cash', amount: money(-15n, 'EUR') },
        { account: 'cash', amount: money(5n, 'EUR') },
        { account: 'held/run/a', amount: money(10n, 'EUR') },
      ],
      keepNonNegative: ['cash'],
    };
    expect((await world.post(ctx, churn)).ok).toBe(true);
    expect(await world.balance(ctx, 'cash')).toBe(0n);
  });

  it('takes several currencies, each balanced for itself', async () => {
    const ctx = world.newWorkspace();
    const exchange: Posting = {
      ...deposit('fx-1', 0n),
      entries: [
        { account: 'clearing/fx', amount: money(1_000n, 'EUR') },
        { account: 'cash', amount: money(-1_000n, 'EUR') },
        { account: 'payable/worker/a', amount: money(-90_210n, 'INR') },
        { account: 'clearing/fx', amount: money(90_210n, 'INR') },
      ],
    };
    unwrap(await world.post(ctx, exchange));
    expect(await world.balance(ctx, 'clearing/fx', 'INR')).toBe(90_210n);
    expect((await world.audit(ctx)).sums).toEqual([0n, 0n]);
  });

  it('that does not balance raises, also when somebody gets past the rules of the domain', async () => {
    const ctx = world.newWorkspace();
    const bad = { ...deposit('x', 5n), entries: [{ account: 'cash', amount: money(5n, 'EUR') }] };
    await expect(world.post(ctx, bad)).rejects.toThrow('moves nothing');
    const raw = (amounts: string) =>
      database.db.write(ctx, async (tx) =>
        ok(
          await tx.query(
            `SELECT * FROM ledger.post($1, gen_random_uuid(), 'x', 's', 's', now(), '{cash,other}', '{EUR,EUR}', '{0,0}',
             $2::bigint[], '{NULL,NULL}', '{}')`,
            [ctx.workspaceId, amounts],
          ),
        ),
      );
    await expect(raw('{5,-4}')).rejects.toThrow('does not balance in EUR');
    await expect(raw('{0,0}')).rejects.toThrow('none of them zero');
  });

  it('raises when a key comes back with other entries', async () => {
    const ctx = world.newWorkspace();
    await world.post(ctx, deposit('d-1', 900n));
    await expect(world.post(ctx, deposit('d-1', 901n))).rejects.toThrow('used for other entries');
  });
});

describe('the walls', () => {
  it('another workspace sees and books nothing here, even in plain SQL', async () => {
    const ctx = world.newWorkspace();
    const other = world.newWorkspace();
    await world.post(ctx, deposit('d', 900n));
    expect(await database.db.read(other, (tx) => tx.query('SELECT * FROM ledger.entry'))).toEqual([]);
    expect(await world.balance(other, 'cash')).toBe(0n);
    const foreign = database.db.write(other, async (tx) =>
      ok(
        await tx.query(
          `SELECT * FROM ledger.post($1, gen_random_uuid(), 'x', 's', 's', now(), '{a,b}', '{EUR,EUR}', '{0,0}', '{1,-1}', '{NULL,NULL}', '{}')`,
          [ctx.workspaceId],
        ),
      ),
    );
    await expect(foreign).rejects.toThrow('row-level security');
  });

  it.each([
    `UPDATE ledger.entry SET amount_minor = 1`,
    `DELETE FROM ledger.entry`,
    `UPDATE ledger.transfer SET says = ''`,
    `DELETE FROM ledger.transfer`,
    `DELETE FROM ledger.account`,
    `UPDATE ledger.account SET code = 'x'`,
  ])('what was booked stays: %s', async (sql) => {
    const change = database.db.write(world.newWorkspace(), async (tx) => ok(await tx.query(sql)));
    await expect(change).rejects.toThrow('permission denied');
  });
});

describe('the trial balance', () => {
  it('equals what the entries add up to', async () => {
    const ctx = world.newWorkspace();
    await world.post(ctx, deposit('d', 5_000n));
    await world.post(ctx, {
      ...move('h', ['cash', 'held/run/a'], 3_000n),
      subjects: { 'held/run/a': 'Bakery online' },
    });
    await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        world.post(ctx, move(`f-${index}`, ['held/run/a', 'fees/platform'], 3n)),
      ),
    );
    const [eur] = await new ReadTrialBalance(database.db).run(ctx);
    const recomputed = await database.owner.query<{ account: string; sum: string }>(
      `SELECT account, sum(amount_minor) AS sum FROM ledger.entry WHERE workspace_id = $1 GROUP BY account ORDER BY account`,
      [ctx.workspaceId],
    );
    expect(eur?.rows.map(({ account }) => [account.code, account.balance.minor])).toEqual(
      recomputed.rows.map(({ account, sum }) => [account, BigInt(sum)]),
    );
    expect(eur?.difference.minor).toBe(0n);
    expect(eur?.rows.find(({ account }) => account.code === 'held/run/a')?.account.label).toBe(
      'Held for Bakery online',
    );
  });
});
