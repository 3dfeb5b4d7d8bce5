import { ok } from '@muster/kernel';
import { expect, it } from 'vitest';
import type { GraphqlClient, RequestOptions } from './client.ts';
import { AGENDA, READ_FILE, RELEASE_SEAT, START_BLOCK } from './documents.graphql.ts';
import { MusterWork } from './muster-work.ts';

const block = {
  id: 'b1',
  key: 'check',
  title: 'Check the texts',
  seatId: 's1',
  state: 'READY',
  actions: ['start'],
  criteria: [],
  outputs: [{ type: 'report', label: 'Report' }],
  inputs: [
    {
      artefact: { type: 'text', language: 'fr' },
      material: [{ type: 'localisation-file', text: null, fileId: 'f1' }],
    },
  ],
  packets: [],
};

/** A Muster that has one block, whose file nobody can read. */
function unreadable() {
  const released: { readonly reason: unknown; readonly key: string | undefined }[] = [];
  const answers: Readonly<Record<string, unknown>> = {
    [AGENDA]: { offers: [], myWork: [{ runId: 'r1', runTitle: 'Run', workerId: 'w1', isReview: false, block }] },
    [START_BLOCK]: { startBlock: { __typename: 'RunBlock', ...block, actions: ['deliver'] } },
    [READ_FILE]: { file: null },
    [RELEASE_SEAT]: { releaseSeat: { __typename: 'Run' } },
  };
  const request = async (
    document: string,
    variables: { input?: { reason?: unknown } } = {},
    options: RequestOptions = {},
  ) => {
    if (document === RELEASE_SEAT) released.push({ reason: variables.input?.reason, key: options.idempotencyKey });
    return ok(answers[document]);
  };
  return { client: { request } as unknown as GraphqlClient, released };
}

it('gives a block back whose file cannot be read, every time it gets it, and goes on with other work', async () => {
  const { client, released } = unreadable();
  const said: string[] = [];
  const work = new MusterWork({
    client,
    baseUrl: 'http://localhost',
    makes: 'report',
    workerId: null,
    onlyClient: null,
    newsPauseMs: 0,
    says: (sentence) => said.push(sentence),
  });
  expect(await work.nextWork()).toBeNull();
  expect(await work.nextWork()).toBeNull();
  expect(released.map(({ reason }) => reason)).toEqual(Array(2).fill('The file f1 cannot be read.'));
  expect(new Set(released.map(({ key }) => key)).size).toBe(2);
  expect(said.at(-1)).toBe('gives “Check the texts” back: The file f1 cannot be read.');
});
