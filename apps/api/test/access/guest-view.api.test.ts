import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLog } from '@muster/testing';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openApi, type ApiVisitor, type TestApi } from '../support/test-api.ts';
import { isLeafType, selectionOf } from './documents.ts';
import { compareViews, type Share } from './guest-view.ts';
import { isTooMuch } from './prober.ts';
import { act, buildSide, type Side } from './side.ts';

const folder = mkdtempSync(join(tmpdir(), 'muster-guest-'));
let api: TestApi;
let schema: GraphQLSchema;
let side: Side;

beforeAll(async () => {
  api = await openApi({ FILES_DIR: folder });
  schema = api.app.get(GraphQLSchemaHost).schema;
  side = await buildSide(api, 'guest', { canary: 'guest', log: silentLog });
}, 60_000);
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

type Value = Readonly<Record<string, unknown>>;

/**
 * What whoever holds a seat gets of the run, against what its owner gets. Of the plan and its progress: everything. Of the content:
 * what they make or look at. Of the money: their own price. Of the hiring: their own offers. Every other field is a decision to take.
 */
const TABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Run: {
    all: 'id blueprintId title state variant says startedAt deadline finishAt blocks seats links teams convenedInSeconds',
    some: 'activity isGuest',
    'all or nothing': 'asks',
    nothing: 'actions budget committed money',
    'not in the sample': 'pausedAt endedAt reason reconvenesRunId',
  },
  'own RunBlock': {
    all: 'id key title description state isLate isCritical slackMinutes seatId reviewSeatId plannedStart plannedFinish startedAt deliveredAt acceptedAt inputs outputs criteria packets price expectedFinish lease',
    'not in the sample': 'estimateAskedAt drafts actions staleInputs',
  },
  'reviewed RunBlock': {
    all: 'id key title description state isLate isCritical slackMinutes seatId reviewSeatId plannedStart plannedFinish inputs outputs criteria',
    nothing: 'price',
    'not in the sample':
      'startedAt deliveredAt acceptedAt expectedFinish estimateAskedAt packets drafts actions lease staleInputs',
  },
  'other RunBlock': {
    all: 'id key title description state isLate isCritical slackMinutes seatId reviewSeatId plannedStart plannedFinish startedAt deliveredAt acceptedAt inputs outputs criteria expectedFinish',
    nothing: 'packets price lease',
    'not in the sample': 'estimateAskedAt drafts actions staleInputs',
  },
  'own BlockInput': {
    all: 'name artefact isAtHand material fromBlockId',
  },
  'reviewed BlockInput': {
    all: 'name artefact isAtHand fromBlockId material',
  },
  'other BlockInput': {
    all: 'name artefact isAtHand fromBlockId',
    nothing: 'material',
  },
  'own RunSeat': {
    all: 'id title role teamId state preferredKind holder offers isClosed',
    some: 'actions',
    'not in the sample': 'pastHolders search size twinOfSeatId',
  },
  'other RunSeat': {
    all: 'id title role teamId state preferredKind holder pastHolders isClosed',
    nothing: 'offers actions search',
    'not in the sample': 'size twinOfSeatId',
  },
  Ask: {
    all: 'id runId runTitle blockId blockTitle kind state question act isWaiting askedBy askedAt escalatesAt timesOutAt',
    some: 'answers',
    'not in the sample': 'answer answeredAt answeredBy options otherwise toName',
  },
  SeatHolder: {
    all: 'workerId kind name timeZone country since',
  },
  Packet: {
    all: 'version state deliveredAt deliveredBy madeBy outputs results openQuestions answeredAt answeredBy isInterim provenance',
    'not in the sample': 'refusalReason failedCriterionIds',
  },
  Lease: {
    all: 'renewedAt until',
    'not in the sample': 'askedAt',
  },
  Provenance: {
    all: 'sources makers',
    'not in the sample': 'models',
  },
  PacketSource: {
    all: 'blockId title version',
  },
  PacketMaker: {
    all: 'workerId name kind',
  },
  PacketOutput: {
    all: 'name type text fileId',
  },
  CriterionResult: {
    all: 'criterionId passes note',
  },
  Criterion: {
    all: 'id text checkedBy',
  },
  Artefact: {
    all: 'type label',
    'not in the sample': 'language',
  },
  SubTeam: {
    all: 'id title parentId leadSeatId',
  },
  Link: {
    all: 'fromBlockId toBlockId kind',
  },
  Offer: {
    all: 'id state runId runTitle seatId seatTitle clientName workerId workerName blocks price reasons receiptId offeredAt heldUntil answeredAt',
    'not in the sample': 'answersUntil saidYesAt',
  },
  OfferedBlock: {
    all: 'title plannedStart plannedFinish minutes criteria',
  },
  Activity: {
    all: 'id at actor says blockId',
  },
  Actor: {
    all: 'kind id name',
  },
  Money: {
    all: 'minor currency decimal',
  },
};

it('shows a guest of a run exactly what this table says', async () => {
  const { begun, designer, engineer, ids } = side;
  const shares = new Map<string, Set<Share>>();
  const compare = async (guest: ApiVisitor, name: string) => {
    const ownSeat = await heldSeat(name);
    const nameOf = ({ __typename, seatId, reviewSeatId, id }: Value, within: string) => {
      if (__typename === 'BlockInput') return `${within.split(' ')[0]} BlockInput`;
      if (__typename === 'RunSeat') return id === ownSeat ? 'own RunSeat' : 'other RunSeat';
      if (__typename !== 'RunBlock') return String(__typename);
      if (seatId === ownSeat) return 'own RunBlock';
      return reviewSeatId === ownSeat ? 'reviewed RunBlock' : 'other RunBlock';
    };
    compareViews(await wholeRun(side.business), await wholeRun(guest), { shares, nameOf });
  };
  const expectedFinish = new Date(Date.now() + 3 * 86_400_000).toISOString();
  const estimate = { runId: ids.run, blockId: begun.id, expectedFinish, idempotencyKey: 'guest-estimate' };
  await act(designer, 'giveEstimate', 'EstimateInput', estimate);
  await compare(designer, 'guest designer');
  await compare(engineer, 'guest engineer');
  const leaving = { runId: ids.run, seatId: await heldSeat('guest engineer'), reason: 'A better offer' };
  await act(engineer, 'releaseSeat', 'ReleaseSeatInput', { ...leaving, idempotencyKey: 'guest-leaves' });
  await compare(designer, 'guest designer');
  expect(sorted(grouped(shares))).toEqual(sorted(TABLE));
});

/** The order in which fields are met says nothing. */
function sorted(table: typeof TABLE): typeof TABLE {
  const names = (row: Readonly<Record<string, string>>) =>
    Object.entries(row).map(([share, fields]) => [share, fields.split(' ').sort().join(' ')] as const);
  return Object.fromEntries(Object.entries(table).map(([type, row]) => [type, Object.fromEntries(names(row))]));
}

/** By type and share, and which fields of the type the owner had nothing in. */
function grouped(shares: ReadonlyMap<string, ReadonlySet<Share>>): Record<string, Record<string, string>> {
  const table: Record<string, Record<string, string>> = {};
  for (const [name, set] of shares) {
    const [type = '', field = ''] = name.split('.');
    const row = (table[type] ??= {});
    const share = [...set].sort().join(' or ');
    row[share] = row[share] === undefined ? field : `${row[share]} ${field}`;
  }
  for (const [name, row] of Object.entries(table)) {
    const type = schema.getType(name.split(' ').at(-1)!) as GraphQLObjectType;
    const known = new Set(Object.values(row).join(' ').split(' '));
    const rest = Object.keys(type.getFields()).filter((field) => !known.has(field));
    if (rest.length > 0) row['not in the sample'] = rest.join(' ');
  }
  return table;
}

async function heldSeat(name: string): Promise<string> {
  const { seats } = await wholeRun(side.business);
  const found = (seats as Value[]).find(({ holder }) => (holder as Value | null)?.['name'] === name);
  return String(found?.['id']);
}

/** All that the visitor gets of the run, asked branch by branch as deep as the limits allow. */
async function wholeRun(visitor: ApiVisitor): Promise<Value> {
  const type = schema.getType('Run') as GraphQLObjectType;
  const parts = Object.values(type.getFields()).map(async (field) => {
    for (let levels = 6; levels > 0; levels -= 1) {
      const select = isLeafType(field.type) ? '' : selectionOf(field.type, levels);
      const query = `query ($id: ID!) { run(id: $id) { __typename ${field.name} ${select} } }`;
      const answer = await visitor.ask(query, { id: side.ids.run });
      if (isTooMuch(answer)) continue;
      expect(answer.errors).toBeUndefined();
      return answer.data?.['run'] as Value;
    }
    throw new Error(`${field.name} is too much to ask`);
  });
  return Object.assign({}, ...(await Promise.all(parts))) as Value;
}
