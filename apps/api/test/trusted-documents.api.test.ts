import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { limitsRule, MOST_TOKENS } from '@muster/platform';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { parse, specifiedRules, validate } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openApi, type TestApi } from './support/test-api.ts';

const MANIFEST = new URL('../../web/src/shared/api/generated/persisted-documents.json', import.meta.url);
const documents = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, string>;
const viewerId = Object.entries(documents).find(([, text]) => text.startsWith('query Viewer '))?.[0];

let api: TestApi;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'muster-web-'));
  writeFileSync(join(folder, 'trusted-documents.json'), JSON.stringify(documents));
  api = await openApi({ WEB_DIR: folder });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

it('answers a document of the web app by its id', async () => {
  const ana = await api.signUp('ana');
  const response = await ana.raw({ documentId: viewerId, variables: {} }, { 'x-muster-csrf': '1' });
  expect(await response.json()).toMatchObject({ data: { viewer: { person: { name: 'ana' } } } });
});

it('refuses an id it does not know with a sentence, also beside a text', async () => {
  const response = await api.visitor().raw({ documentId: 'sha256:of-yesterday', query: '{ __typename }' });
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    errors: [
      { message: 'This page is older than the server. Load it again.', extensions: { code: 'UNKNOWN_DOCUMENT' } },
    ],
  });
});

it('keeps every document of the web app within the limits of the contract', () => {
  const { schema } = api.app.get(GraphQLSchemaHost);
  const tooMuch = Object.values(documents).flatMap((text) =>
    validate(schema, parse(text, { maxTokens: MOST_TOKENS }), [...specifiedRules, limitsRule()]).map(
      ({ message }) => `${text.slice(0, 40)}: ${message}`,
    ),
  );
  expect(tooMuch).toEqual([]);
});
