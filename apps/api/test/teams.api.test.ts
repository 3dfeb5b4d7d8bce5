import { allJobHandlers } from '@muster/assembly';
import { drainIntents } from '@muster/testing';
import { createClient, type Client } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { openApi, type ApiVisitor, type TestApi } from './support/test-api.ts';

interface Board {
  readonly id: string;
  readonly state: string;
  readonly says: string;
  readonly isGuest: boolean;
  readonly budget: { minor: string } | null;
  readonly committed: { minor: string } | null;
  readonly blocks: readonly BoardBlock[];
  readonly seats: readonly {
    id: string;
    title: string;
    holder: { name: string } | null;
    offers: { state: string }[];
  }[];
  readonly activity: readonly { says: string }[];
}
interface BoardBlock {
  readonly id: string;
  readonly key: string;
  readonly state: string;
  readonly actions: readonly string[];
  readonly inputs: readonly { name: string; material: { text: string | null }[] }[];
  readonly outputs: readonly { label: string; type: string }[];
  readonly criteria: readonly { id: string }[];
  readonly packets: readonly { version: number; state: string; madeBy: string }[];
  readonly price: { minor: string } | null;
}

const PROPOSE = `mutation ($input: ProposeBlueprintInput!) { proposeBlueprint(input: $input) { __typename
  ... on Blueprint { id version blocks { id title seatId reviewSeatId inputs { name material { text } } } seats { id title preferredKind }
    quotes { variant cost { minor currency decimal } isWithinBudget gaps { says } lines { says amount { minor } } says } }
  ... on Refusal { message } } }`;
const DEPOSIT = `mutation { depositFunds(input: { amount: { minor: "900000", currency: "EUR" }, idempotencyKey: "enough-funds" }) { __typename } }`;
const LAUNCH = `mutation ($input: LaunchRunInput!) { launchRun(input: $input) { __typename
  ... on Run { id state says } ... on LaunchPreview { seatsToFill quote { says } } ... on Refusal { message } } }`;
const RUN = `query ($id: ID!) { run(id: $id) { id state says isGuest budget { minor } committed { minor }
  blocks { id key state actions price { minor } packets { version state madeBy } criteria { id } outputs { label type }
    inputs { name material { text } } }
  seats { id title holder { name } offers { state } } activity(first: 100) { says } } }`;
const OFFERS = `{ offers(state: OFFERED) { id seatTitle clientName price { minor currency } reasons blocks { title minutes } } }`;
const ACCEPT = `mutation ($input: AnswerOfferInput!) { acceptOffer(input: $input) { __typename ... on Offer { state clientName } ... on Refusal { message } } }`;
const BLOCK = `__typename ... on RunBlock { state actions } ... on Refusal { message }`;
const START = `mutation ($input: WorkInput!) { startBlock(input: $input) { ${BLOCK} } }`;
const DELIVER = `mutation ($input: DeliverPacketInput!) { deliverPacket(input: $input) { ${BLOCK} } }`;
const APPROVE = `mutation ($input: AnswerPacketInput!) { acceptPacket(input: $input) { ${BLOCK} } }`;
const MY_WORK = `{ myWork(states: [READY]) { runTitle clientName isReview block { key actions } } }`;

let api: TestApi;
let ana: ApiVisitor;
let diogo: ApiVisitor;
let ravi: ApiVisitor;
let runId: string;
let key = 0;

beforeAll(async () => {
  api = await openApi();
  ana = await api.signUp('teams-ana');
  await ana.ask(DEPOSIT);
  diogo = await freelancer('teams-diogo', { 'ui-design': 4, 'interaction-design': 4 });
  ravi = await freelancer('teams-ravi', { 'frontend-engineering': 4, prototyping: 3 });
});
afterAll(() => api.close());

async function freelancer(name: string, skills: Record<string, number>): Promise<ApiVisitor> {
  const visitor = await api.signUp(name, { workspaceKind: 'FREELANCER' });
  const input = {
    kind: 'PERSON',
    displayName: name,
    headline: 'Good work',
    country: 'FR',
    timeZone: 'Europe/Paris',
    languages: [{ tag: 'en', level: 'C1' }],
    skills: Object.entries(skills).map(([skill, level]) => ({ skill, level })),
    rate: { minor: '5000', currency: 'EUR' },
  };
  await done(visitor, 'mutation ($input: SaveWorkerInput!) { saveWorker(input: $input) { __typename } }', { input });
  return visitor;
}

/** The one field of the answer; anything at the top of the answer that went wrong is a bug. */
async function done<T = Record<string, unknown>>(visitor: ApiVisitor, query: string, variables = {}): Promise<T> {
  const answer = await visitor.ask(query, variables);
  if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
  return Object.values(answer.data)[0] as T;
}

/** What a worker process would do by now. */
async function work(): Promise<void> {
  api.database.clock.set(new Date());
  await drainIntents(api.database, allJobHandlers(api.app));
}

const board = (visitor: ApiVisitor, id = runId) => done<Board>(visitor, RUN, { id });
const blockOf = async (visitor: ApiVisitor, blockKey: string) =>
  (await board(visitor)).blocks.find((block) => block.key === blockKey)!;
const act = (extra: object) => ({ input: { runId, idempotencyKey: `teams-key-${(key += 1)}`, ...extra } });

describe('a team over the API', () => {
  it('is planned with three quotes', async () => {
    const input = {
      title: 'Lunch club app',
      brief: 'Turn the napkin sketch with 2 screens into a click prototype.',
      wanted: [{ type: 'click-prototype' }],
      atHand: [{ type: 'napkin-sketch', text: 'Two boxes and an arrow' }],
      budget: { minor: '200000', currency: 'EUR' },
      dataClasses: ['none'],
    };
    const plan = await done<{ id: string; quotes: { variant: string; cost: { decimal: string } }[] }>(ana, PROPOSE, {
      input,
    });
    expect(plan.quotes.map(({ variant }) => variant)).toEqual(['AI_WITH_REVIEW', 'MIXED', 'PEOPLE_ONLY']);
    const launch = { blueprintId: plan.id, variant: 'PEOPLE_ONLY', idempotencyKey: 'teams-launch' };
    const preview = await done(ana, LAUNCH, { input: { ...launch, dryRun: true } });
    expect(preview).toMatchObject({ __typename: 'LaunchPreview', seatsToFill: 3 });
    const run = await done<{ id: string }>(ana, LAUNCH, { input: launch });
    expect(run).toMatchObject({ __typename: 'Run', state: 'HIRING' });
    runId = run.id;
    expect(await done(ana, LAUNCH, { input: launch })).toMatchObject({ id: runId });
  });

  it('is hired by offers that say why', async () => {
    await work();
    for (const visitor of [diogo, ravi]) {
      const [offer] = await done<{ id: string; reasons: string[]; clientName: string }[]>(visitor, OFFERS);
      expect(offer?.clientName).toBe('teams-ana & co');
      expect(offer?.reasons.length).toBeGreaterThan(1);
      const accepted = await done(visitor, ACCEPT, act({ offerId: offer!.id, runId: undefined }));
      expect(accepted).toMatchObject({ __typename: 'Offer', state: 'ACCEPTED' });
      expect(await done(visitor, OFFERS)).toEqual([]);
      const late = await done(visitor, ACCEPT, act({ offerId: crypto.randomUUID(), runId: undefined }));
      expect(late).toMatchObject({ __typename: 'NotFound' });
    }
    const { state, seats, committed } = await board(ana);
    expect([state, seats.filter(({ holder }) => holder).length]).toEqual(['LIVE', 2]);
    expect(BigInt(committed!.minor)).toBeGreaterThan(0n);
  });

  it('shows a guest the work and nothing of the client’s money', async () => {
    const seen = await board(diogo);
    expect([seen.isGuest, seen.budget, seen.committed]).toEqual([true, null, null]);
    expect(seen.seats.flatMap(({ offers }) => offers)).toHaveLength(1);
    expect(seen.activity.map(({ says }) => says).join(' ')).not.toContain('offered to');
    expect(await done(diogo, MY_WORK)).toMatchObject([
      { runTitle: 'Lunch club app', isReview: false, block: { key: 'list-the-screens' } },
    ]);
    expect((await blockOf(diogo, 'list-the-screens')).actions).toEqual(['start', 'estimate']);
    expect((await blockOf(diogo, 'build-click-prototype')).price).toBeNull();
    expect((await blockOf(diogo, 'list-the-screens')).inputs[0]).toMatchObject({
      material: [{ text: 'Two boxes and an arrow' }],
    });
  });

  it('works through the gate, and the board hears of it live', async () => {
    const heard = hear(ana);
    await heard.opened;
    const { id: blockId, outputs, criteria } = await blockOf(diogo, 'list-the-screens');
    expect(await done(diogo, START, act({ blockId }))).toMatchObject({
      state: 'IN_PROGRESS',
      actions: ['deliver', 'estimate', 'share'],
    });
    const results = criteria.map(({ id: criterionId }) => ({ criterionId, passes: true }));
    const files = outputs.map(({ label: name, type }) => ({ name, type, text: 'Home, Menu' }));
    expect(await done(diogo, DELIVER, act({ blockId, outputs: files, results: [] }))).toMatchObject({
      __typename: 'CriteriaUnanswered',
    });
    expect(await done(diogo, DELIVER, act({ blockId, outputs: files, results }))).toMatchObject({ state: 'DELIVERED' });
    expect(await done(diogo, APPROVE, act({ blockId, version: 1 }))).toMatchObject({
      __typename: 'ProducerCannotAccept',
    });
    expect((await blockOf(ana, 'list-the-screens')).actions).toEqual(['accept', 'refuse']);
    expect(await done(ana, APPROVE, act({ blockId, version: 1 }))).toMatchObject({ state: 'ACCEPTED', actions: [] });
    expect((await blockOf(diogo, 'draw-wireframes')).inputs.at(-1)).toMatchObject({
      material: [{ text: 'Home, Menu' }],
    });
    await expect.poll(() => heard.lines).toContain('teams-ana accepted “List the screens”.');
    expect(heard.lines).toContain('teams-diogo started “List the screens”.');
    await heard.close();
  });

  it('is not there for anybody else', async () => {
    const bo = await api.signUp('teams-bo');
    expect(await done(bo, RUN, { id: runId })).toBeNull();
    expect(await done(bo, RUN, { id: crypto.randomUUID() })).toBeNull();
    const { id: blockId } = await blockOf(diogo, 'draw-wireframes');
    const foreign = await done(bo, START, act({ blockId }));
    const nothing = await done(bo, START, act({ blockId, runId: crypto.randomUUID() }));
    expect(foreign).toEqual(nothing);
    const heard = hear(bo);
    await expect.poll(() => heard.isOver()).toBe(true);
    await heard.close();
  });
});

function hear(visitor: ApiVisitor) {
  class Socket extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers: { cookie: visitor.cookie ?? '', origin: api.url } });
    }
  }
  const client: Client = createClient({
    url: `${api.url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
  });
  const lines: string[] = [];
  let over = false;
  client.subscribe(
    { query: 'subscription ($id: ID!) { runChanged(runId: $id) { says } }', variables: { id: runId } },
    {
      next: ({ data }) => lines.push((data?.['runChanged'] as { says: string }).says),
      error: () => (over = true),
      complete: () => (over = true),
    },
  );
  // The server answers nothing when it has begun to listen; the first wait is for the connection.
  const opened = new Promise((resolve) => setTimeout(resolve, 500));
  return { lines, opened, isOver: () => over, close: async () => client.dispose() };
}
