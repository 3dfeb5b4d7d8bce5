import { createHash } from 'node:crypto';
import { allJobHandlers } from '@muster/assembly';
import type { Log } from '@muster/platform';
import { drainIntents } from '@muster/testing';
import type { ApiVisitor, TestApi } from '../support/test-api.ts';
import { judge } from './judge.ts';
import { idsOfSide, type SideIds } from './side-ids.ts';
import { wish } from './side-wish.ts';

/** A business with a team of its own, from the brief to the paid invoice: one of everything that an id can point at. */
export interface Side {
  readonly business: ApiVisitor;
  /** Two accepted blocks, an invoice that was issued and paid, a draft of the next; the third block is begun. */
  readonly designer: ApiVisitor;
  /** Holds a seat, and nothing is done in it yet. */
  readonly engineer: ApiVisitor;
  /** Was asked, and has not answered. */
  readonly lead: ApiVisitor;
  readonly ids: SideIds;
  /** The designer's third block. */
  readonly begun: Work;
  /** The canary stands in every text of this side that is not public by purpose. */
  readonly canary: string;
}

const DAY_MS = 86_400_000;

type Input = Readonly<Record<string, unknown>>;

export async function buildSide(
  api: TestApi,
  label: string,
  { canary, log }: { canary: string; log: Log },
): Promise<Side> {
  const drain = async () => {
    api.database.clock.set(new Date());
    await drainIntents(api.database, allJobHandlers(api.app), log);
  };
  const person = (name: string, workspaceKind: string) =>
    api.signUp(`${label}-${name}`, {
      name: `${canary} ${name}`,
      workspaceName: `${canary} ${name} & co`,
      workspaceKind,
    });
  const business = await person('business', 'BUSINESS');
  const [designer, engineer, lead] = [
    await person('designer', 'FREELANCER'),
    await person('engineer', 'FREELANCER'),
    await person('lead', 'FREELANCER'),
  ];
  await saveWorker(designer, `${label} designer`, ['ui-design', 'interaction-design', 'proofreading']);
  // The second of the same practice is dearer, so there is somebody who is passed over.
  await saveWorker(designer, `${label} colleague`, ['ui-design', 'interaction-design'], '9000');
  await saveWorker(engineer, `${label} engineer`, ['frontend-engineering', 'prototyping']);
  await saveWorker(lead, `${label} lead`, ['project-management', 'proofreading']);
  for (const visitor of [business, designer, engineer]) await fillDetails(visitor, canary);

  const amount = { minor: '900000', currency: 'EUR' };
  await act(business, 'depositFunds', 'DepositFundsInput', { amount, idempotencyKey: `${label}-deposit` });
  await act(business, 'createApiKey', 'CreateApiKeyInput', { name: canary, scopes: ['work:read'] });
  const fileId = await upload(api, business, canary);
  const runId = await launch(business, { canary, fileId, label });
  await drain();
  for (const visitor of [designer, engineer]) await acceptOffers(visitor);
  await drain();

  await handOver(business, designer, { runId, canary });
  await drain();
  await settle(designer, business, { label, drain });
  await handOver(business, designer, { runId, canary });
  await drain();
  const begun = await startNext(designer, runId);
  await act(designer, 'ask', 'AskInput', question(runId, begun.id, canary));
  await drain();
  await wish(designer, { runId, canary, begun, label });
  await judge(act, { business, designer, lead }, { canary, drain });
  // The next side must find people of its own only.
  for (const visitor of [designer, engineer, lead]) await takeLeave(visitor);
  await drain();
  await callAndAsk(business, designer, { canary, drain });
  const ids = await idsOfSide(api, { business, designer, engineer, lead, runId });
  return { business, designer, engineer, lead, ids, begun, canary };
}

/** What came back must be what was asked for; a test world that was refused something would test nothing. */
export async function act<T>(visitor: ApiVisitor, field: string, type: string, input: Input, select = ''): Promise<T> {
  const query = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename ${select} ... on Refusal { message } } }`;
  const answer = await visitor.ask(query, { input });
  const outcome = answer.data?.[field] as (T & { message?: string }) | undefined;
  if (outcome && outcome.message === undefined) return outcome;
  throw new Error(`the world could not be built: ${field} answered ${JSON.stringify(answer)}`);
}

function question(runId: string, blockId: string, text: string): Input {
  return { runId, blockId, kind: 'ANSWER', question: text, idempotencyKey: `ask-${blockId}` };
}

async function saveWorker(
  visitor: ApiVisitor,
  displayName: string,
  skills: readonly string[],
  minor = '5000',
): Promise<void> {
  await act(visitor, 'saveWorker', 'SaveWorkerInput', {
    ...{ kind: 'PERSON', displayName, headline: 'Good work', country: 'FR', timeZone: 'Europe/Paris' },
    languages: [{ tag: 'en', level: 'C1' }],
    skills: skills.map((skill) => ({ skill, level: 4 })),
    rate: { minor, currency: 'EUR' },
  });
}

/** A pool that was joined, a question asked ahead and a review that is owed. */
async function callAndAsk(
  business: ApiVisitor,
  designer: ApiVisitor,
  { canary, drain }: { canary: string; drain: () => Promise<void> },
): Promise<void> {
  const first = async <T>(visitor: ApiVisitor, field: string, select: string) =>
    ((await visitor.ask(`{ ${field} { ${select} } }`)).data?.[field] as T[])[0]!;
  const { id: workerId } = await first<{ id: string }>(designer, 'myWorkers', 'id');
  const { id: poolId } = await act<{ id: string }>(
    business,
    'createPool',
    'CreatePoolInput',
    { name: canary },
    '... on Pool { id }',
  );
  await act(business, 'inviteToPool', 'InviteToPoolInput', { poolId, workerIds: [workerId] });
  await drain();
  await act(designer, 'answerPool', 'AnswerPoolInput', { poolId, workerId, joins: true });
  const runs = '{ runs(first: 1) { edges { node { blueprintId seats { id } } } } }';
  const page = (await business.ask(runs)).data?.['runs'] as {
    edges: { node: { blueprintId: string; seats: { id: string }[] } }[];
  };
  const { blueprintId, seats } = page.edges[0]!.node;
  const [startsAt, endsAt] = [DAY_MS, 2 * DAY_MS].map((ms) => new Date(Date.now() + ms).toISOString());
  await act(business, 'askAhead', 'AskAheadInput', {
    ...{ blueprintId, seatId: seats[0]!.id, workerIds: [workerId], startsAt, endsAt },
  });
  const offer = await first<{ id: string; workerId: string }>(designer, 'offers', 'id workerId');
  const about = { decision: 'OFFER', subjectId: offer.id, workerId: offer.workerId, question: canary };
  await act(designer, 'requestReview', 'RequestReviewInput', { ...about, idempotencyKey: `review-${offer.id}` });
  await drain();
}

async function takeLeave(visitor: ApiVisitor): Promise<void> {
  const workers = (await visitor.ask('{ myWorkers { id } }')).data?.['myWorkers'] as { id: string }[];
  for (const { id } of workers) {
    await visitor.ask('mutation ($id: ID!) { setAvailability(workerId: $id, isAvailable: false) { __typename } }', {
      id,
    });
  }
}

async function fillDetails(visitor: ApiVisitor, canary: string): Promise<void> {
  const texts = { legalName: canary, street: canary, city: canary, payoutAccount: 'FR7630006000011234567890189' };
  const input = { ...texts, postCode: '69001', taxId: 'FR40303265045', isSmallBusiness: false };
  await act(visitor, 'updateBusinessDetails', 'UpdateBusinessDetailsInput', input);
}

/** @returns the file's id, its bytes stored */
async function upload(api: TestApi, visitor: ApiVisitor, canary: string): Promise<string> {
  const bytes = Buffer.from(`${canary}: two boxes and an arrow`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const declared = { name: `${canary}.txt`, mediaType: 'text/plain', sizeBytes: bytes.length, sha256 };
  const slot = await act<{ uploadUrl: string; file: { id: string } }>(
    visitor,
    'createUpload',
    'CreateUploadInput',
    declared,
    '... on UploadSlot { uploadUrl file { id } }',
  );
  await fetch(new URL(slot.uploadUrl, api.url), { method: 'PUT', body: bytes });
  return slot.file.id;
}

async function launch(business: ApiVisitor, at: { canary: string; fileId: string; label: string }): Promise<string> {
  const { canary, fileId, label } = at;
  const plan = await act<Plan>(
    business,
    'proposeBlueprint',
    'ProposeBlueprintInput',
    {
      title: canary,
      brief: `${canary}: turn the napkin sketch with 2 screens into a click prototype.`,
      wanted: [{ type: 'click-prototype' }],
      atHand: [{ type: 'napkin-sketch', text: canary, fileIds: [fileId] }],
      budget: { minor: '500000', currency: 'EUR' },
      dataClasses: ['none'],
      deadline: new Date(Date.now() + 60 * DAY_MS).toISOString(),
    },
    '... on Blueprint { id version blocks { seatId reviewSeatId } }',
  );
  const blueprintId = plan.id;
  await nest(business, plan, canary);
  const launched = { blueprintId, variant: 'PEOPLE_ONLY', idempotencyKey: `${label}-launch` };
  return (await act<{ id: string }>(business, 'launchRun', 'LaunchRunInput', launched, '... on Run { id }')).id;
}

interface Plan {
  readonly id: string;
  readonly version: number;
  readonly blocks: readonly { readonly seatId: string; readonly reviewSeatId: string }[];
}

/** Two teams inside the team, led from a seat that stays empty. */
async function nest(business: ApiVisitor, { id, version, blocks }: Plan, canary: string): Promise<void> {
  const [seatId, leadSeatId] = [blocks[0]!.seatId, blocks[0]!.reviewSeatId];
  const edit = async (at: number, addTeam: Input) => {
    const input = { blueprintId: id, version: at, edits: [{ addTeam }] };
    const select = '... on Blueprint { teams { id } }';
    const { teams } = await act<{ teams: { id: string }[] }>(
      business,
      'editBlueprint',
      'EditBlueprintInput',
      input,
      select,
    );
    return teams[0]!.id;
  };
  const parentId = await edit(version, { title: canary, seatIds: [seatId, leadSeatId], leadSeatId });
  await edit(version + 1, { title: `${canary} within`, parentId });
  await act(business, 'savePart', 'SavePartInput', { blueprintId: id, title: canary, summary: canary });
}

async function acceptOffers(visitor: ApiVisitor): Promise<void> {
  const offers = (await visitor.ask('{ offers(state: OFFERED) { id } }')).data?.['offers'] as { id: string }[];
  for (const { id: offerId } of offers)
    await act(visitor, 'acceptOffer', 'AnswerOfferInput', { offerId, idempotencyKey: `accept-${offerId}` });
}

export interface Work {
  readonly id: string;
  readonly outputs: readonly { label: string; type: string }[];
  readonly criteria: readonly { id: string }[];
}

/** The maker's next block: started, handed over and accepted. */
async function handOver(business: ApiVisitor, maker: ApiVisitor, at: { runId: string; canary: string }): Promise<void> {
  const { runId } = at;
  const block = await startNext(maker, runId);
  await deliver(maker, block, at);
  const key = { runId, blockId: block.id, idempotencyKey: `accept-${block.id}` };
  await act(business, 'acceptPacket', 'AnswerPacketInput', { ...key, version: 1 });
}

async function startNext(maker: ApiVisitor, runId: string): Promise<Work> {
  const work = '{ myWork(states: [READY]) { isReview block { id outputs { label type } criteria { id } } } }';
  const items = (await maker.ask(work)).data?.['myWork'] as { isReview: boolean; block: Work }[];
  const block = items.find(({ isReview }) => !isReview)?.block;
  if (!block) throw new Error('the maker has nothing to do');
  const key = { runId, blockId: block.id, idempotencyKey: `start-${block.id}` };
  await act(maker, 'startBlock', 'WorkInput', key);
  return block;
}

/** Hands over what the block promised, its text the canary. */
export async function deliver(
  maker: ApiVisitor,
  block: Work,
  at: { runId: string; canary: string; fileId?: string },
): Promise<void> {
  const { runId, canary, fileId = null } = at;
  await act(maker, 'deliverPacket', 'DeliverPacketInput', {
    ...{ runId, blockId: block.id, idempotencyKey: crypto.randomUUID(), openQuestions: [canary] },
    outputs: block.outputs.map(({ label: name, type }) => ({ name, type, text: canary, fileId })),
    results: block.criteria.map(({ id: criterionId }) => ({ criterionId, passes: true, note: canary })),
  });
}

async function settle(
  seller: ApiVisitor,
  buyer: ApiVisitor,
  { label, drain }: { label: string; drain: () => Promise<void> },
): Promise<void> {
  const drafts = '{ invoices(direction: ISSUED, first: 5) { edges { node { id } } } }';
  const page = (await seller.ask(drafts)).data?.['invoices'] as { edges: { node: { id: string } }[] };
  const invoiceId = page.edges[0]!.node.id;
  await act(seller, 'issueInvoice', 'IssueInvoiceInput', { invoiceId, idempotencyKey: `${label}-issue` });
  await drain();
  await act(buyer, 'payInvoice', 'PayInvoiceInput', { invoiceId, idempotencyKey: `${label}-pay-it` });
  await drain();
}
