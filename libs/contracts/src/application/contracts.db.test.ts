import { money, newId, ok, unwrap, type WorkspaceId } from '@muster/kernel';
import { Identity, SignUp } from '@muster/identity';
import { publish, systemContext, type Context } from '@muster/platform';
import {
  documentsWorld,
  drainIntents,
  openTestDatabase,
  type DocumentsWorld,
  type TestDatabase,
} from '@muster/testing';
import { blockAccepted, blockReviewed, runFinished, runLaunched, seatFilled, seatReleased } from '@muster/teams';
import { DocumentsJobs } from '@muster/documents';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ContractsJobs } from '../jobs/contracts.jobs.ts';
import { Agree, type AgreedOffer } from './agree.ts';
import { Contracts, type EngagementView } from './contracts.ts';
import { FollowWork } from './follow-work.ts';
import { KeepCopy } from './keep-copy.ts';
import { ReadEngagements } from './read-engagements.ts';

const offers = new Map<string, AgreedOffer>();
let database: TestDatabase;
let documents: DocumentsWorld;
let jobs: ContractsJobs;
let client: Context;
let worker: Context;

beforeAll(async () => {
  database = await openTestDatabase();
  documents = documentsWorld(database);
  const identity = new Identity(database.db);
  // The offers of the teams, as far as an agreement asks for them.
  const terms = { offerTerms: async (_tx: unknown, offerId: string) => offers.get(offerId)! };
  const agree = new Agree(terms, identity, documents.files);
  jobs = new ContractsJobs(agree, new FollowWork(), new KeepCopy(database.db), documents.files, {
    runFileIds: () => Promise.resolve([]),
  });
  client = await signUp('Boulangerie Salam', 'business');
  worker = await signUp('Haddad Translations', 'freelancer');
});
afterAll(() => database.close());

async function signUp(workspaceName: string, workspaceKind: 'business' | 'freelancer'): Promise<Context> {
  const email = `${newId()}@example.org`;
  const place = { country: 'FR', currency: 'EUR', timeZone: 'Europe/Paris', locale: 'fr' };
  const from = { device: 'test', address: email, traceId: 'trace' };
  const limits = { SIGN_IN_ATTEMPTS_PER_MINUTE: 1_000 };
  const account = { email, password: 'pain au levain 4 h', name: 'Ana', workspaceName, workspaceKind };
  unwrap(await new SignUp(database.db, database.clock, limits).run({ ...account, ...place, ...from }));
  const { rows } = await database.owner.query<{ id: WorkspaceId }>(
    'SELECT id FROM identity.workspace ORDER BY id DESC LIMIT 1',
  );
  return systemContext(rows[0]!.id, 'test', 'trace');
}

const drain = () => drainIntents(database, [...jobs.handlers, ...new DocumentsJobs().handlers]);

/** A seat of two blocks whose offer was accepted. */
function agreedSeat(runId: string, by: Context) {
  const [offerId, seatId, workerId] = [newId(), newId(), newId()];
  const [translate, check] = [newId(), newId()];
  offers.set(offerId, {
    offerId,
    runId,
    runTitle: 'Bakery online',
    seatId,
    seatTitle: 'Translator',
    workerId,
    workerKind: 'person',
    workerName: 'Nadia Haddad',
    workerWorkspaceId: by.workspaceId,
    price: money(40_000, 'EUR'),
    blocks: [
      { blockId: translate, title: 'Translate the shop', duty: 'work', price: money(30_000, 'EUR') },
      { blockId: check, title: 'Check the Arabic', duty: 'review', price: money(10_000, 'EUR') },
    ],
  });
  const facts = { offerId, runId, seatId, workerId, workerWorkspaceId: by.workspaceId };
  return { ...facts, translate, check };
}

/** The seat is filled and that is announced; nothing has been done about it yet. */
async function fillSeat(runId: string = newId<'Run'>(), by: Context = worker) {
  const seat = agreedSeat(runId, by);
  await fill(seat);
  return seat;
}
const fill = ({ translate: _, check: __, ...facts }: ReturnType<typeof agreedSeat>) => announce(seatFilled, facts);

type Announced = Parameters<typeof publish>[1];
const announce = (event: Announced, facts: object) =>
  database.db.write(client, async (tx) => ok(await publish(tx, event, facts)));
type Seat = Awaited<ReturnType<typeof fillSeat>>;
const accept = ({ translate: _, check: __, ...seat }: Seat, blockId: string, priceMinor: string) =>
  announce(blockAccepted, { ...seat, blockId, packetVersion: 1, priceMinor, currency: 'EUR' });
const seen = (ctx: Context, id: string): Promise<EngagementView | undefined> =>
  database.db.read(ctx, (tx) => new Contracts().engagement(tx, id));
const announced = async (topic: string, engagementId: string) =>
  (
    await database.owner.query<{ payload: Record<string, unknown> }>(
      `SELECT payload FROM platform.event WHERE topic = $1 AND payload ->> 'engagementId' = $2`,
      [topic, engagementId],
    )
  ).rows.map(({ payload }) => payload);

describe('an accepted offer', () => {
  it('becomes an agreement that both sides see alike', async () => {
    const seat = await fillSeat();
    await drain();
    const [mine, theirs] = [await seen(client, seat.offerId), await seen(worker, seat.offerId)];
    expect(theirs).toEqual(mine);
    expect(mine).toMatchObject({
      id: seat.offerId,
      runTitle: 'Bakery online',
      clientName: 'Boulangerie Salam',
      operatorName: 'Haddad Translations',
      price: money(40_000, 'EUR'),
      endedAt: null,
    });
    expect(mine?.blocks.map(({ title, price, acceptedAt }) => [title, price.minor, acceptedAt])).toEqual([
      ['Translate the shop', 30_000n, null],
      ['Check the Arabic', 10_000n, null],
    ]);
    expect(mine?.terms).toContain('Boulangerie Salam engages Nadia Haddad of Haddad Translations');
    expect(await announced('contracts.engagement-agreed', seat.offerId)).toHaveLength(1);
  });

  it('is one agreement, however often it is told', async () => {
    const seat = await fillSeat();
    const { translate: _, check: __, ...facts } = seat;
    await Promise.all([announce(seatFilled, facts), announce(seatFilled, facts)]);
    await drain();
    expect(await announced('contracts.engagement-agreed', seat.offerId)).toHaveLength(1);
    const rows = await database.owner.query('SELECT 1 FROM contracts.engagement WHERE id = $1', [seat.offerId]);
    expect(rows.rowCount).toBe(2);
  });

  it('lets the worker into the files of the run, and the launch lets the client in', async () => {
    const runId = newId<'Run'>();
    await announce(runLaunched, { runId });
    await fillSeat(runId);
    await drain();
    const fileId = await documents.upload(worker, 'shop.txt', runId);
    expect(await documents.finding.run(client, fileId)).toMatchObject({ name: 'shop.txt' });
  });

  it('of a worker of the same workspace is one row', async () => {
    const seat = await fillSeat(newId<'Run'>(), client);
    await drain();
    await accept(seat, seat.translate, '30000');
    await drain();
    const rows = await database.owner.query('SELECT 1 FROM contracts.engagement WHERE id = $1', [seat.offerId]);
    expect(rows.rowCount).toBe(1);
    expect((await seen(client, seat.offerId))?.blocks[0]?.acceptedAt).not.toBeNull();
  });
});

describe('accepted work', () => {
  it('is owed once, on both sides, and announced with its price', async () => {
    const seat = await fillSeat();
    await drain();
    await accept(seat, seat.translate, '30000');
    await accept(seat, seat.translate, '30000');
    await drain();
    expect(await announced('contracts.work-accepted', seat.offerId)).toEqual([
      {
        engagementId: seat.offerId,
        blockId: seat.translate,
        runId: seat.runId,
        clientWorkspaceId: client.workspaceId,
        workerWorkspaceId: worker.workspaceId,
        duty: 'work',
        priceMinor: '30000',
        currency: 'EUR',
      },
    ]);
    for (const ctx of [client, worker]) {
      const blocks = (await seen(ctx, seat.offerId))?.blocks;
      expect(blocks?.map(({ acceptedAt }) => acceptedAt?.getTime() ?? null)).toEqual([
        database.clock.now().getTime(),
        null,
      ]);
    }
  });

  it('also when it is a look at what another made', async () => {
    const seat = await fillSeat();
    await drain();
    const { translate: _, check, ...facts } = seat;
    await announce(blockReviewed, { ...facts, blockId: check, packetVersion: 1, priceMinor: '10000', currency: 'EUR' });
    await drain();
    expect(await announced('contracts.work-accepted', seat.offerId)).toMatchObject([
      { blockId: check, duty: 'review' },
    ]);
  });

  it('that is told before its agreement waits for it', async () => {
    const seat = agreedSeat(newId<'Run'>(), worker);
    await accept(seat, seat.translate, '30000');
    await fill(seat);
    await drain();
    expect((await seen(worker, seat.offerId))?.blocks[0]?.acceptedAt).toEqual(database.clock.now());
  });

  it('that nobody agreed on is never passed over in silence', async () => {
    const seat = await fillSeat();
    await drain();
    await accept(seat, newId(), '1');
    await expect(drain()).rejects.toThrow('is not open in the engagement');
    await database.owner.query(`DELETE FROM platform.intent WHERE state <> 'done'`);
  });
});

describe('an engagement ends', () => {
  it('when the seat is given back; what was accepted stays owed', async () => {
    const seat = await fillSeat();
    await drain();
    await accept(seat, seat.translate, '30000');
    const { translate: _, check: __, ...facts } = seat;
    await announce(seatReleased, facts);
    await drain();
    for (const ctx of [client, worker]) {
      const engagement = await seen(ctx, seat.offerId);
      expect(engagement?.endedAt).toEqual(database.clock.now());
      expect(engagement?.blocks[0]?.acceptedAt).not.toBeNull();
    }
  });

  it('when the run is finished, each of them once', async () => {
    const runId = newId<'Run'>();
    const seats = [await fillSeat(runId), await fillSeat(runId)];
    await drain();
    await announce(runFinished, { runId });
    await drain();
    for (const { offerId } of seats) {
      expect((await seen(worker, offerId))?.endedAt).toEqual(database.clock.now());
      expect(await announced('contracts.engagement-ended', offerId)).toHaveLength(1);
    }
  });
});

describe('the walls', () => {
  it('a third workspace sees no engagement, and nobody changes what was agreed', async () => {
    const seat = await fillSeat();
    await drain();
    const stranger = systemContext(newId<'Workspace'>() as WorkspaceId, 'test', 'trace');
    expect(await seen(stranger, seat.offerId)).toBeUndefined();
    const reading = new ReadEngagements(database.db, new Contracts());
    expect(await reading.page(stranger, { first: 10, afterKey: null })).toEqual([]);
    const change = database.db.write(client, async (tx) =>
      ok(await tx.query('UPDATE contracts.engagement SET terms = $1', ['x'])),
    );
    await expect(change).rejects.toThrow('permission denied');
  });

  it('the list comes in pages, newest first', async () => {
    const guest = await signUp('Guest', 'freelancer');
    const ids = [];
    for (let index = 0; index < 4; index += 1) ids.unshift((await fillSeat(newId<'Run'>(), guest)).offerId);
    await drain();
    const reading = new ReadEngagements(database.db, new Contracts());
    const first = await reading.page(guest, { first: 2, afterKey: null });
    expect(first.map(({ id }) => id)).toEqual(ids.slice(0, 3));
    const rest = await reading.page(guest, { first: 2, afterKey: ids[1]! });
    expect(rest.map(({ id }) => id)).toEqual(ids.slice(2));
  });
});
