import { newId, ok, unwrap } from '@muster/kernel';
import { once, type Context } from '@muster/platform';
import { DepositFunds, Ledger } from '@muster/ledger';
import { openTestDatabase, teamsWorld, TeamWork, type Freelancer, type TestDatabase } from '@muster/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { audit } from './audit.ts';
import type { Acknowledged, AuditDb } from './check.ts';
import { auditedHandlers } from './handlers.ts';

const LIST = 'list-the-screens';

let database: TestDatabase;
let team: TeamWork;
let ana: Context;
let lea: Freelancer;
let diogo: Freelancer;
const acknowledged: Acknowledged[] = [];

/** A team at work, one packet refused and the next one accepted, and an owner who was told that a deposit arrived. */
beforeAll(async () => {
  database = await openTestDatabase();
  const world = teamsWorld(database);
  team = new TeamWork(database, world);
  ana = await world.owner('Ana');
  diogo = await world.freelancer('Diogo', { 'ui-design': 4, 'interaction-design': 4 });
  lea = await world.freelancer('Lea', { 'project-management': 4 });
  await world.freelancer('Ravi', { 'frontend-engineering': 4, prototyping: 3 });
  const runId = await world.launch(ana);
  await team.hire(diogo, lea);
  unwrap(await team.start(diogo, [runId, LIST]));
  unwrap(await team.deliver(diogo, [runId, LIST]));
  unwrap(await team.refuse(lea, [runId, LIST]));
  unwrap(await team.start(diogo, [runId, LIST]));
  unwrap(await team.deliver(diogo, [runId, LIST]));
  unwrap(await team.accept(lea, [runId, LIST], 2));
  await deposit('key-of-the-deposit');
  await acceptedOffer();
});
afterAll(() => database.close());

async function deposit(key: string): Promise<void> {
  const depositing = new DepositFunds(database.db, new Ledger());
  unwrap(await depositing.run(ana, { amount: { minor: 5_000n, currency: 'EUR' }, idempotencyKey: key }));
  const amount = { minor: '5000', currency: 'EUR' };
  acknowledged.push({ operation: 'depositFunds', key, input: { amount }, answer: { __typename: 'FundsDeposited' } });
}

/** As the client that hired Diogo wrote it down. */
async function acceptedOffer(): Promise<void> {
  const { rows } = await database.owner.query<{ key: string; offer_id: string }>(
    `SELECT key, outcome ->> 'offerId' AS offer_id FROM platform.idempotency WHERE operation = 'acceptOffer' LIMIT 1`,
  );
  const { key, offer_id: offerId } = rows[0]!;
  acknowledged.push({
    operation: 'acceptOffer',
    key,
    input: { offerId },
    answer: { __typename: 'Offer', id: offerId },
  });
}

/** Which checks cry after a defect; the defect is taken back afterwards. What lies in a queue is no matter here. */
async function checksThatCry(
  plant: (db: AuditDb) => Promise<unknown>,
  told = acknowledged,
): Promise<readonly string[]> {
  const client = await database.owner.connect();
  try {
    await client.query('BEGIN');
    await client.query('SET LOCAL session_replication_role = replica');
    await plant(client);
    const options = { now: database.clock.now(), handlers: auditedHandlers(), acknowledged: told };
    const findings = await audit(client, options);
    const ofThisTest = findings.filter(({ check }) => !NOT_PLAYED.includes(check));
    return [...new Set(ofThisTest.map(({ check }) => check))].toSorted();
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}
/** Agreements and invoices follow from what the team does, and nobody does those jobs here. */
const NOT_PLAYED = ['accepted-work-is-owed', 'accepted-work-is-on-one-invoice-line'];
const sql = (text: string) => (db: AuditDb) => db.query(text);
const again = (topic: string): string => `
  INSERT INTO platform.event SELECT workspace_id, gen_random_uuid(), topic, payload, subject_id, actor_kind, actor_id, actor_name,
    trace_id, occurred_at FROM platform.event WHERE topic = '${topic}' LIMIT 1`;

describe('a team at work', () => {
  it('gives the auditor nothing to say', async () => {
    expect(await checksThatCry(async () => undefined)).toEqual([]);
  });
});

describe('a planted defect is caught', () => {
  it.each([
    [
      'a packet that was accepted and never handed over',
      `DELETE FROM platform.event WHERE topic = 'teams.packet-delivered' AND payload ->> 'version' = '2'`,
      ['blocks-took-a-legal-path', 'each-key-had-one-effect'],
    ],
    [
      'a version that was left out',
      `UPDATE platform.event SET payload = payload || '{"version": 3}' WHERE topic = 'teams.packet-delivered' AND payload ->> 'version' = '2'`,
      ['blocks-took-a-legal-path'],
    ],
    [
      'work that was handed over before it was begun',
      `DELETE FROM platform.event WHERE topic = 'teams.block-started'`,
      ['blocks-took-a-legal-path', 'each-key-had-one-effect'],
    ],
    [
      'a block that was accepted twice',
      again('teams.block-accepted'),
      ['accepted-blocks-are-announced-once', 'blocks-took-a-legal-path', 'each-key-had-one-effect'],
    ],
    ['a seat that was filled twice by one answer', again('teams.seat-filled'), ['each-key-had-one-effect']],
    [
      'a launch that nobody was told of',
      `DELETE FROM platform.event WHERE topic = 'teams.run-launched'`,
      ['each-key-had-one-effect'],
    ],
    [
      'a routing receipt that was rewritten',
      `UPDATE routing.receipt SET document = replace(document, 'Diogo', 'Maria')`,
      ['receipts-are-as-they-were-written'],
    ],
    [
      'an acknowledged mutation that is not in the database',
      `DELETE FROM platform.idempotency WHERE operation = 'depositFunds'`,
      ['acknowledged-mutations-are-stored-once'],
    ],
    [
      'an acknowledged mutation without its outcome',
      `UPDATE platform.idempotency SET outcome = NULL WHERE operation = 'depositFunds'`,
      ['acknowledged-mutations-are-stored-once'],
    ],
    [
      'a deposit of another amount',
      `UPDATE ledger.entry SET amount_minor = amount_minor * 2; UPDATE ledger.account SET balance_minor = balance_minor * 2`,
      ['acknowledged-deposits-are-booked-once'],
    ],
    [
      'a deposit that was booked twice',
      `INSERT INTO ledger.transfer SELECT workspace_id, gen_random_uuid(), 'deposit/other/key-of-the-deposit', source, says, '', booked_at
         FROM ledger.transfer WHERE key LIKE 'deposit/%/key-of-the-deposit';
       INSERT INTO ledger.entry SELECT e.workspace_id, t.id, e.position, e.account, e.currency, e.part, e.amount_minor
         FROM ledger.entry e JOIN ledger.transfer o ON o.id = e.transfer_id, ledger.transfer t
         WHERE t.key = 'deposit/other/key-of-the-deposit' AND o.key LIKE 'deposit/%/key-of-the-deposit' AND o.id <> t.id;
       UPDATE ledger.account a SET balance_minor = balance_minor + e.amount_minor
         FROM ledger.entry e JOIN ledger.transfer t ON t.id = e.transfer_id
         WHERE t.key = 'deposit/other/key-of-the-deposit'
           AND (a.workspace_id, a.code, a.currency, a.part) = (e.workspace_id, e.account, e.currency, e.part)`,
      ['acknowledged-deposits-are-booked-once'],
    ],
    [
      'an accepted offer that ended otherwise',
      `UPDATE teams.offer SET state = 'withdrawn' WHERE state = 'accepted'`,
      ['acknowledged-answers-to-offers-stand'],
    ],
  ])('%s', async (_defect, text, checks) => {
    expect(await checksThatCry(sql(text))).toEqual(checks);
  });

  it.each([
    ['a payment that was acknowledged and is nowhere', 'payInvoice', ['acknowledged-payments-are-booked-once']],
    ['an invoice that was issued and is nowhere', 'issueInvoice', ['acknowledged-invoices-keep-their-number']],
  ])('%s', async (_defect, operation, checks) => {
    const invoiceId = newId();
    const key = `${operation}-0001`;
    unwrap(await once(database.db, ana, { operation, key, input: {} }, async () => ok({ other: 'outcome' })));
    const told = [...acknowledged, { operation, key, input: { invoiceId }, answer: { number: 'R-2026-0001' } }];
    const cried = await checksThatCry(async () => undefined, told);
    expect(cried).toEqual(expect.arrayContaining(checks));
  });
});
