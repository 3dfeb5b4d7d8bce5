import { err, newId, unwrap } from '@muster/kernel';
import type { Context } from '@muster/platform';
import { drainIntents, openTestDatabase, talentWorld, type TalentWorld, type TestDatabase } from '@muster/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TalentJobs } from '../../jobs/talent.jobs.ts';
import type { WorkerId } from '../../domain/worker-card.ts';
import { AnswerReview } from './answer-review.ts';
import { AskForReview } from './ask-for-review.ts';
import { Reviews } from './reviews.ts';
import { SendReviews } from './send-reviews.ts';

let database: TestDatabase;
let world: TalentWorld;
let maker: Context;
let makerId: WorkerId;
let client: Context;
let peers: Context[];
let asking: AskForReview;
let answering: AnswerReview;
let reviews: Reviews;
const SKILL = 'medical-translation';

beforeAll(async () => {
  database = await openTestDatabase();
  world = talentWorld(database);
  [asking, answering, reviews] = [
    new AskForReview(database.db),
    new AnswerReview(database.db),
    new Reviews(database.db),
  ];
  maker = await world.owner('The maker');
  client = await world.owner('The client', 'business');
  makerId = await world.worker(maker, { displayName: 'Maker' });
  await world.worker(maker, { displayName: 'Colleague of the maker' });
  await world.worker(client, { displayName: 'Works for the client' });
  peers = await Promise.all(['One', 'Two', 'Three'].map((name) => world.owner(name)));
  await Promise.all(peers.map((peer) => world.worker(peer)));
});
afterAll(() => database.close());

const post = () => drainIntents(database, new TalentJobs(new SendReviews(database.db)).handlers);
const ask = (parts: object = {}) =>
  asking.run(maker, {
    ...{ workerId: makerId, skill: SKILL, title: 'A leaflet', work: 'Take two tablets.' },
    ...{ clientWorkspaceId: client.workspaceId, idempotencyKey: newId(), ...parts },
  });
const openTasks = async () =>
  (await Promise.all(peers.map(async (peer) => (await reviews.tasks(peer)).map((task) => ({ peer, task })))))
    .flat()
    .filter(({ task }) => task.state === 'asked');

describe('a double-blind review', () => {
  it('goes to two peers, never to the workspaces of the maker or the client', async () => {
    unwrap(await ask());
    await post();
    expect(await openTasks()).toHaveLength(2);
    expect(await reviews.tasks(maker)).toEqual([]);
    expect(await reviews.tasks(client)).toEqual([]);
  });

  it('shows the peer the work and nothing of the maker, and the maker nothing of the peer', async () => {
    const [{ peer, task }] = (await openTasks()) as [Awaited<ReturnType<typeof openTasks>>[number]];
    const seen = JSON.stringify(task);
    for (const secret of [maker.workspaceId, makerId, 'Maker', client.workspaceId]) expect(seen).not.toContain(secret);
    unwrap(await answering.run(peer, { taskId: task.id, score: 5, comment: 'Clear and complete.' }));
    await post();
    const [request] = await reviews.requests(maker);
    expect(request!.results).toMatchObject([{ score: 5, comment: 'Clear and complete.' }]);
    const shown = JSON.stringify(request);
    for (const other of peers) expect(shown).not.toContain(other.workspaceId);
  });

  it('counts to the track record of the skill, once, however often it is delivered', async () => {
    const report = (await world.talent.trackRecords([makerId])).get(makerId)!;
    expect(report.peerReviews).toBe(1);
    expect(report.parts).toMatchObject([{ kind: 'skill', subject: SKILL, peerReviews: 1 }]);
    expect(report.expected.acceptance.mean).toBeGreaterThan(0.75);
    await post();
    expect((await world.talent.trackRecords([makerId])).get(makerId)!.peerReviews).toBe(1);
  });

  it('is given once, and by the one who was asked', async () => {
    const [{ peer, task }] = (await openTasks()) as [Awaited<ReturnType<typeof openTasks>>[number]];
    const answer = { taskId: task.id, score: 2, comment: 'The doses are missing.' };
    expect(await answering.run(maker, answer)).toEqual(err({ kind: 'NotFound' }));
    const all = await Promise.all(Array.from({ length: 6 }, () => answering.run(peer, answer)));
    expect(all.filter((one) => one.ok)).toHaveLength(1);
    expect(all.filter((one) => !one.ok && one.refusal.kind === 'ReviewAlreadyGiven')).toHaveLength(5);
    await post();
    expect((await reviews.requests(maker))[0]!.results).toHaveLength(2);
  });

  it('passes on to somebody else when a peer declines, who is not asked again', async () => {
    unwrap(await ask({ title: 'Another leaflet' }));
    await post();
    const before = await openTasks();
    const [{ peer, task }] = before as [(typeof before)[number]];
    unwrap(await answering.run(peer, { taskId: task.id, score: null, comment: '' }));
    await post();
    const after = await openTasks();
    expect(after).toHaveLength(2);
    expect(after.map((one) => one.peer.workspaceId)).not.toContain(peer.workspaceId);
  });

  it.each([
    ['skill', { skill: 'pottery' }],
    ['skill', { skill: 'no-such-skill' }],
    ['title', { title: ' ' }],
    ['work', { work: '' }],
  ])('refuses what cannot be judged at the field %s', async (field, parts) => {
    expect(await ask(parts)).toMatchObject({ ok: false, refusal: { kind: 'InvalidInput', field } });
  });

  it('is asked for once under one key', async () => {
    const key = newId();
    const same = await Promise.all(Array.from({ length: 4 }, () => ask({ idempotencyKey: key, title: 'Once' })));
    expect(new Set(same.map((one) => unwrap(one).requestId)).size).toBe(1);
    expect(await ask({ idempotencyKey: key, title: 'Twice' })).toEqual(err({ kind: 'IdempotencyKeyReused' }));
  });
});
