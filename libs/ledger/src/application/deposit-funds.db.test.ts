import { asId, err, money, newId, unwrap, type WorkspaceId } from '@muster/kernel';
import type { Context, Role } from '@muster/platform';
import { openTestDatabase, type TestDatabase } from '@muster/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transferById, transfersPage } from '../persistence/ledger.queries.ts';
import { DepositFunds } from './deposit-funds.ts';
import { Ledger } from './ledger.ts';

let database: TestDatabase;
let deposit: DepositFunds;
beforeAll(async () => {
  database = await openTestDatabase();
  deposit = new DepositFunds(database.db, new Ledger());
});
afterAll(() => database.close());

function person(role: Role): Context {
  const workspaceId = newId<'Workspace'>() as WorkspaceId;
  const principal = {
    kind: 'person',
    personId: asId<'Person'>(newId()),
    sessionId: asId<'Session'>(newId()),
    name: 'Ana',
    role,
  } as const;
  return { principal, workspaceId, traceId: 'trace', locale: 'en' };
}

describe('a deposit', () => {
  it('is booked once, announced once and answered alike', async () => {
    const ana = person('owner');
    const request = { amount: money(400_000n, 'EUR'), idempotencyKey: 'deposit-0001' };
    const answers = await Promise.all(Array.from({ length: 8 }, () => deposit.run(ana, request)));
    const [first] = answers.map(unwrap);
    expect(first?.available).toEqual(money(400_000n, 'EUR'));
    expect(new Set(answers.map((answer) => unwrap(answer).transferId)).size).toBe(1);
    const events = await database.owner.query(`SELECT topic FROM platform.event WHERE workspace_id = $1`, [
      ana.workspaceId,
    ]);
    expect(events.rows).toEqual([{ topic: 'ledger.funds-deposited' }]);
    const shown = await database.db.read(ana, (tx) => transferById(tx, first!.transferId));
    expect(shown).toMatchObject({
      says: 'Money paid in by the owner',
      entries: [
        { accountCode: 'cash', accountLabel: 'Cash', amount: money(400_000n, 'EUR') },
        { accountCode: 'owner-funding', amount: money(-400_000n, 'EUR') },
      ],
    });
  });

  it('is refused with the field that is wrong', async () => {
    const ana = person('owner');
    const run = (minor: bigint, currency: string, idempotencyKey = 'deposit-0002') =>
      deposit.run(ana, { amount: money(minor, currency), idempotencyKey });
    expect(await run(-1n, 'EUR')).toEqual(err({ kind: 'InvalidInput', field: 'amount.minor' }));
    expect(await run(0n, 'EUR')).toEqual(err({ kind: 'InvalidInput', field: 'amount.minor' }));
    expect(await run(1n, 'XYZ')).toEqual(err({ kind: 'InvalidInput', field: 'amount.currency' }));
    expect(await run(1n, 'EUR', 'short')).toEqual(err({ kind: 'InvalidInput', field: 'idempotencyKey' }));
    expect((await run(1n, 'EUR')).ok).toBe(true);
    expect(await run(2n, 'EUR')).toEqual(err({ kind: 'IdempotencyKeyReused' }));
  });

  it('is for owners and accountants', async () => {
    const request = { amount: money(1n, 'EUR'), idempotencyKey: 'deposit-0003' };
    expect(await deposit.run(person('member'), request)).toEqual(err({ kind: 'NotAllowed', action: 'money:deposit' }));
    expect((await deposit.run(person('accountant'), request)).ok).toBe(true);
  });
});

describe('the list of transfers', () => {
  it('comes in pages, newest first', async () => {
    const ana = person('owner');
    for (let index = 0; index < 5; index += 1) {
      await deposit.run(ana, { amount: money(index + 1, 'EUR'), idempotencyKey: `deposit-page-${index}` });
    }
    const page = (afterKey: string | null) => database.db.read(ana, (tx) => transfersPage(tx, { first: 3, afterKey }));
    const first = await page(null);
    expect(first.map(({ entries }) => entries[0]?.amount.minor)).toEqual([5n, 4n, 3n, 2n]);
    const rest = await page(first[2]!.id);
    expect(rest.map(({ entries }) => entries[0]?.amount.minor)).toEqual([2n, 1n]);
  });
});
