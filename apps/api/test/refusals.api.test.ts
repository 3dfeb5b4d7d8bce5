import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openApi, type ApiVisitor, type TestApi } from './support/test-api.ts';

/** Rows of docs/refusals.md, over the public API: the sentence, and that nothing was lost or changed. */
let api: TestApi;
let owner: ApiVisitor;
beforeAll(async () => {
  api = await openApi();
  owner = await api.signUp('refusals');
});
afterAll(() => api.close());

const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) { __typename ... on InvalidInput { field message } } }`;
const PROPOSE = `mutation ($input: ProposeBlueprintInput!) { proposeBlueprint(input: $input) { __typename ... on Blueprint { id version blocks { id } links { fromBlockId toBlockId } } ... on Refusal { message } } }`;
const EDIT = `mutation ($input: EditBlueprintInput!) { editBlueprint(input: $input) { __typename ... on BlueprintRefused { rule message } } }`;
const DEPOSIT = `mutation ($input: DepositFundsInput!) { depositFunds(input: $input) { __typename ... on InvalidInput { field message } } }`;
const UPLOAD = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) { __typename ... on UploadSlot { uploadUrl file { id } } ... on UploadRefused { rule message } } }`;

const brief = {
  title: 'Lunch club',
  brief: 'A napkin sketch becomes a click prototype',
  wanted: [{ type: 'click-prototype' }],
  atHand: [{ type: 'napkin-sketch' }],
  budget: { minor: '200000', currency: 'EUR' },
  dataClasses: ['none'],
};

interface Plan {
  readonly id: string;
  readonly version: number;
  readonly blocks: readonly { readonly id: string }[];
  readonly links: readonly { readonly fromBlockId: string; readonly toBlockId: string }[];
}

async function propose(visitor: ApiVisitor): Promise<Plan> {
  return (await visitor.ask(PROPOSE, { input: brief })).data?.['proposeBlueprint'] as Plan;
}

describe('refused with a sentence', () => {
  it.each(['ZZ', 'de', 'Germany', 'XA'])('a country that does not exist: %s', async (country) => {
    const answer = await api.visitor().ask(SIGN_UP, { input: { ...api.signUpInput('atlantis'), country } });
    expect(answer.data?.['signUp']).toEqual({
      __typename: 'InvalidInput',
      field: 'country',
      message: 'This value for country cannot be taken.',
    });
  });

  it('a plan that runs in a circle, with the circle named', async () => {
    const { id, version, links } = await propose(owner);
    const { fromBlockId, toBlockId } = links[0]!;
    const edits = [{ addLink: { fromBlockId: toBlockId, toBlockId: fromBlockId, kind: 'HAND_OFF' } }];
    const answer = await owner.ask(EDIT, { input: { blueprintId: id, version, edits } });
    expect(answer.data?.['editBlueprint']).toMatchObject({
      __typename: 'BlueprintRefused',
      message: expect.stringMatching(/\w+ \w+/),
    });
    const after = await owner.ask('query ($id: ID!) { blueprint(id: $id) { version } }', { id });
    expect(after.data).toEqual({ blueprint: { version } });
  });

  it.each(['-5', '0'])('an amount of money that is none: %s', async (minor) => {
    const input = { amount: { minor, currency: 'EUR' }, idempotencyKey: `negative-${minor}` };
    const answer = await owner.ask(DEPOSIT, { input });
    expect(answer.data?.['depositFunds']).toMatchObject({ __typename: 'InvalidInput', field: 'amount.minor' });
    expect((await owner.ask('{ trialBalance { currency } }')).data).toEqual({ trialBalance: [] });
  });

  it('an amount that is not whole, before anything runs', async () => {
    const input = { amount: { minor: '1.5', currency: 'EUR' }, idempotencyKey: 'not-whole-1' };
    expect((await owner.ask(DEPOSIT, { input })).errors?.[0]?.message).toContain('is not a value for MinorUnits');
  });

  it('a thing of another workspace, exactly like a thing that exists nowhere', async () => {
    const { id, blocks } = await propose(await api.signUp('refusals-other'));
    const edits = [{ removeBlockId: blocks[0]!.id }];
    const ask = async (blueprintId: string) =>
      (await owner.ask(EDIT, { input: { blueprintId, version: 1, edits } })).data?.['editBlueprint'];
    expect(await ask(id)).toEqual({ __typename: 'NotFound' });
    expect(await ask('01900000-0000-7000-8000-000000000000')).toEqual({ __typename: 'NotFound' });
  });

  it('a key that has expired', async () => {
    const created = await owner.ask(
      `mutation { createApiKey(input: { name: "old", scopes: ["teams:read"] }) { ... on CreatedApiKey { secret } } }`,
    );
    const { secret } = created.data?.['createApiKey'] as { secret: string };
    expect((await api.withKey(secret).ask('{ blueprints { edges { cursor } } }')).data).toBeTruthy();
    await api.database.owner.query(`UPDATE identity.api_key SET expires_at = '2020-01-01'`);
    const answer = await api.withKey(secret).ask('{ blueprints { edges { cursor } } }');
    expect(answer.errors?.[0]).toMatchObject({
      message: 'Sign in first, or send an API key.',
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  it('a file that is too large, before a byte of it is sent', async () => {
    const input = { name: 'film.pdf', mediaType: 'application/pdf', sizeBytes: 50_000_000, sha256: 'a'.repeat(64) };
    const answer = await owner.ask(UPLOAD, { input });
    expect(answer.data?.['createUpload']).toMatchObject({
      __typename: 'UploadRefused',
      rule: 'tooLarge',
      message: expect.stringContaining('MB'),
    });
  });

  it.each([
    ['a NUL', 'Lunch\0club', 'NUL character'],
    ['half a character', 'Lunch \ud83d club', 'surrogate pair'],
  ])('text that nothing can store, before anything runs: %s', async (_name, title, says) => {
    const count = async () => (await owner.ask('{ blueprints { edges { cursor } } }')).data;
    const before = await count();
    const sent = [
      { query: PROPOSE, variables: { input: { ...brief, title } } },
      { query: PROPOSE, variables: { input: { ...brief, wanted: [{ type: title }] } } },
      { query: 'query ($id: ID!) { file(id: $id) { name } }', variables: { id: title } },
    ];
    for (const body of sent) {
      const answer = await owner.raw(body);
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({
        errors: [{ message: expect.stringContaining(says), extensions: { code: 'BAD_USER_INPUT' } }],
      });
    }
    const inDocument = await owner.raw({ query: String.raw`{ file(id: "a\u0000") { name } }` });
    expect(inDocument.status).toBe(400);
    expect(await inDocument.text()).toContain('NUL character');
    expect(await count()).toEqual(before);
  });

  it.each([
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>',
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><x>&b;',
  ])('an XML file with a document type, whatever it claims to be: %s', async (xml) => {
    const bytes = Buffer.from(xml);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const input = { name: 'invoice.xml', mediaType: 'application/xml', sizeBytes: bytes.length, sha256 };
    const slot = (await owner.ask(UPLOAD, { input })).data?.['createUpload'] as {
      uploadUrl: string;
      file: { id: string };
    };
    const sent = await fetch(new URL(slot.uploadUrl, api.url), {
      method: 'PUT',
      body: bytes,
      headers: { 'content-type': 'application/xml' },
    });
    expect(sent.status).toBeGreaterThanOrEqual(400);
    expect(await sent.text()).toMatch(/document type|DOCTYPE/i);
    const file = await owner.ask('query ($id: ID!) { file(id: $id) { uploadedAt } }', { id: slot.file.id });
    expect(file.data).toEqual({ file: { uploadedAt: null } });
  });
});
