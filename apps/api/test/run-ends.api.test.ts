import { allJobHandlers } from '@muster/assembly';
import { drainIntents } from '@muster/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type ApiVisitor, type TestApi } from './support/test-api.ts';

const PROPOSE = `mutation ($input: ProposeBlueprintInput!) { proposeBlueprint(input: $input) { __typename
  ... on Blueprint { id quotes { variant sameAs says cost { minor } finishAt qualityLow qualityHigh } } ... on FileNotFound { fileId message } } }`;
const DEPOSIT = `mutation { depositFunds(input: { amount: { minor: "900000", currency: "EUR" }, idempotencyKey: "enough-funds" }) { __typename } }`;
const LAUNCH = `mutation ($input: LaunchRunInput!) { launchRun(input: $input) { __typename ... on Run { id } } }`;
const RUN = `__typename ... on Run { id state says pausedAt endedAt reason actions blocks { state } seats { state } activity { says } }
  ... on RunNotNow { message state } ... on Refusal { message }`;
const READ = `query ($id: ID!) { run(id: $id) { id key: id state actions blocks { id key state actions outputs { label type } criteria { id } } } }`;
const act = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { ${RUN} ... on HandOffsWaiting { blockIds } ... on CancelPreview { offersWithdrawn says
     owedForAccepted { decimal } owedForBegun { decimal } noLongerOwed { decimal currency }
     lines { title workerName state agreed { minor } owed { minor } says } } } }`;
const plain = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { ${RUN} } }`;
const PAUSE = plain('pauseRun', 'PauseRunInput');
const RESUME = plain('resumeRun', 'ResumeRunInput');
const CANCEL = act('cancelRun', 'CancelRunInput');
const CLOSE = plain('closeRun', 'CloseRunInput');
const BLOCK = `__typename ... on RunBlock { state } ... on Refusal { message }`;
const START = `mutation ($input: WorkInput!) { startBlock(input: $input) { ${BLOCK} } }`;
const DELIVER = `mutation ($input: DeliverPacketInput!) { deliverPacket(input: $input) { ${BLOCK} ... on FileNotFound { fileId } } }`;
const REFUSE = `mutation ($input: RefusePacketInput!) { refusePacket(input: $input) { ${BLOCK} } }`;
const ACCEPT = `mutation ($input: AnswerOfferInput!) { acceptOffer(input: $input) { __typename } }`;

interface Board {
  readonly actions: readonly string[];
  readonly blocks: readonly {
    id: string;
    actions: readonly string[];
    outputs: { label: string; type: string }[];
    criteria: { id: string }[];
  }[];
}

let api: TestApi;
let ana: ApiVisitor;
let diogo: ApiVisitor;
let runId: string;
let key = 0;
beforeAll(async () => {
  api = await openApi();
  ana = await api.signUp('ends-ana');
  await ana.ask(DEPOSIT);
  diogo = await worker('ends-diogo', ['ui-design', 'interaction-design']);
  await worker('ends-ravi', ['frontend-engineering', 'prototyping']);
  runId = await launch();
});
afterAll(() => api.close());

async function done<T = Record<string, unknown>>(visitor: ApiVisitor, query: string, variables = {}): Promise<T> {
  const answer = await visitor.ask(query, variables);
  if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
  return Object.values(answer.data)[0] as T;
}
const input = (extra: object) => ({ input: { idempotencyKey: `ends-key-${(key += 1)}`, ...extra } });
const work = async () => {
  api.database.clock.set(new Date());
  await drainIntents(api.database, allJobHandlers(api.app));
};

async function worker(name: string, skills: readonly string[]): Promise<ApiVisitor> {
  const visitor = await api.signUp(name, { workspaceKind: 'FREELANCER' });
  const profile = {
    ...{ kind: 'PERSON', displayName: name, headline: 'Good work', country: 'FR', timeZone: 'Europe/Paris' },
    languages: [{ tag: 'en', level: 'C1' }],
    skills: skills.map((skill) => ({ skill, level: 4 })),
    rate: { minor: '5000', currency: 'EUR' },
  };
  await done(visitor, 'mutation ($input: SaveWorkerInput!) { saveWorker(input: $input) { __typename } }', {
    input: profile,
  });
  return visitor;
}

const brief = {
  title: 'Lunch club app',
  brief: 'Turn the napkin sketch with 2 screens into a click prototype.',
  wanted: [{ type: 'click-prototype' }],
  atHand: [{ type: 'napkin-sketch', text: 'Two boxes and an arrow' }],
  budget: { minor: '200000', currency: 'EUR' },
  dataClasses: ['none'],
};

async function launch(): Promise<string> {
  const plan = await done<{ id: string; quotes: { variant: string; sameAs: string | null; says: string }[] }>(
    ana,
    PROPOSE,
    { input: brief },
  );
  expect(plan.quotes.map(({ sameAs }) => sameAs)).toEqual([null, 'AI_WITH_REVIEW', 'AI_WITH_REVIEW']);
  const run = await done<{ id: string }>(ana, LAUNCH, input({ blueprintId: plan.id, variant: 'PEOPLE_ONLY' }));
  await work();
  const [offer] = await done<{ id: string }[]>(diogo, '{ offers(state: OFFERED) { id } }');
  await done(diogo, ACCEPT, input({ offerId: offer!.id }));
  return run.id;
}

const first = async (visitor: ApiVisitor) => (await done<Board>(visitor, READ, { id: runId })).blocks[0]!;

describe('a run over the API', () => {
  it('is paused and resumed, and says what may be done with it', async () => {
    expect(await done(diogo, PAUSE, input({ runId }))).toMatchObject({ __typename: 'NotFound' });
    expect((await done<Board>(diogo, READ, { id: runId })).actions).toEqual([]);
    expect((await done<Board>(ana, READ, { id: runId })).actions).toEqual(['pause', 'cancel']);
    const paused = await done(ana, PAUSE, input({ runId, reason: 'Waiting for the logo' }));
    expect(paused).toMatchObject({ state: 'PAUSED', reason: 'Waiting for the logo', actions: ['resume', 'cancel'] });
    expect(paused['pausedAt']).not.toBeNull();
    expect(await done(ana, PAUSE, input({ runId }))).toEqual({
      __typename: 'RunNotNow',
      message: 'This run is paused.',
      state: 'PAUSED',
    });
    const resumed = await done<{ activity: { says: string }[] }>(ana, RESUME, input({ runId }));
    expect(resumed).toMatchObject({ state: 'LIVE', pausedAt: null, reason: null });
    expect(resumed.activity.map(({ says }) => says)).toContain('ends-ana paused the run: “Waiting for the logo”.');
    expect(await done(ana, CLOSE, input({ runId }))).toMatchObject({ __typename: 'RunNotNow', state: 'LIVE' });
  });

  it('takes no file that is not of this run, and no plan with one that is not there', async () => {
    const { id: blockId, outputs, criteria } = await first(diogo);
    await done(diogo, START, input({ runId, blockId }));
    const fileId = crypto.randomUUID();
    const results = criteria.map(({ id: criterionId }) => ({ criterionId, passes: true }));
    const handed = outputs.map(({ label: name, type }) => ({ name, type, fileId }));
    expect(await done(diogo, DELIVER, input({ runId, blockId, outputs: handed, results }))).toMatchObject({
      __typename: 'FileNotFound',
      fileId,
    });
    expect(await done(ana, PROPOSE, { input: { ...brief, fileIds: [fileId] } })).toMatchObject({
      __typename: 'FileNotFound',
      fileId,
    });
    const texts = outputs.map(({ label: name, type }) => ({ name, type, text: 'Home, Menu' }));
    await done(diogo, DELIVER, input({ runId, blockId, outputs: texts, results }));
    const waiting = await done(ana, CANCEL, input({ runId, reason: 'The shop closes' }));
    expect(waiting).toMatchObject({ __typename: 'HandOffsWaiting', blockIds: [blockId] });
    const refused = await done(ana, REFUSE, input({ runId, blockId, version: 1, reason: 'Not ours' }));
    expect(refused).toMatchObject({ __typename: 'RunBlock' });
  });

  it('is cancelled as its dry run said, and is gone for the team', async () => {
    const dry = await done<{ lines: { owed: { minor: string } }[]; says: string }>(
      ana,
      CANCEL,
      input({ runId, reason: 'The shop closes', dryRun: true }),
    );
    expect(dry).toMatchObject({ __typename: 'CancelPreview', owedForAccepted: { decimal: '0.00' } });
    expect(dry.lines.filter(({ owed }) => owed.minor !== '0')).toMatchObject([
      {
        workerName: 'ends-diogo',
        state: 'IN_PROGRESS',
        says: 'Handed over once and sent back: half of the price is owed.',
      },
    ]);
    expect(await done(ana, CANCEL, input({ runId, reason: ' ' }))).toMatchObject({ __typename: 'InvalidInput' });
    const cancelled = await done(ana, CANCEL, input({ runId, reason: 'The shop closes' }));
    expect(cancelled).toMatchObject({ state: 'CANCELLED', reason: 'The shop closes', actions: ['reconvene'] });
    await work();
    expect(await done(diogo, READ, { id: runId })).toBeNull();
    expect(await done(diogo, '{ myWork { runId } }')).toEqual([]);
    const engagements = await done<{ edges: { node: { state: string; blocks: { settled: object | null }[] } }[] }>(
      diogo,
      '{ engagements { edges { node { state blocks { settled { minor } } } } } }',
    );
    const [{ node }] = engagements.edges as [(typeof engagements.edges)[number]];
    expect(node.state).toBe('ENDED');
    expect(node.blocks.filter(({ settled }) => settled)).toHaveLength(1);
    const drafts = await done<{ edges: { node: { lines: { title: string }[] } }[] }>(
      diogo,
      '{ invoices { edges { node { lines { title } } } } }',
    );
    expect(drafts.edges[0]?.node.lines[0]?.title).toMatch(/^Begun: /);
  });
});
