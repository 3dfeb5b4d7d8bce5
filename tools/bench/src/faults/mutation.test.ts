import { describe, expect, it } from 'vitest';
import { altered, answerTo, essence, travelling, type KeyedMutation } from './mutation.ts';

const body = (query: string, input: Record<string, unknown>): string => JSON.stringify({ query, variables: { input } });
const PAY = 'mutation PayInvoice($input: PayInvoiceInput!) {\n  payInvoice(input: $input) { __typename } }';

function keyed(query: string, input: Record<string, unknown>): KeyedMutation {
  const found = travelling(body(query, { idempotencyKey: 'k-1', ...input }));
  if (found.kind !== 'keyed') throw new Error('it should carry a key');
  return found.mutation;
}
const inputOf = (text: string): Record<string, unknown> =>
  (JSON.parse(text) as { variables: { input: Record<string, unknown> } }).variables.input;

describe('what travels', () => {
  it('is a mutation with a key', () => {
    expect(keyed(PAY, { invoiceId: 'i' })).toMatchObject({ operation: 'payInvoice', key: 'k-1' });
  });

  it('is a mutation without one', () => {
    expect(travelling(body('mutation SignUp($input: X!) { signUp(input: $input) { __typename } }', {}))).toEqual({
      kind: 'keyless',
    });
  });

  it.each([
    ['a query', body('query Desk { offers { id } }', {})],
    ['a rehearsal', body(PAY, { idempotencyKey: 'k-1', dryRun: true })],
    ['a file', new Uint8Array([1, 2, 3])],
    ['nothing', undefined],
  ])('is %s, which changes nothing', (_what, request) => {
    expect(travelling(request)).toEqual({ kind: 'read' });
  });
});

describe('another wish under the same key', () => {
  const operations = [
    ['depositFunds', { amount: { minor: '100', currency: 'EUR' } }],
    ['payInvoice', { invoiceId: 'i' }],
    ['issueInvoice', { invoiceId: 'i' }],
    ['launchRun', { variant: 'MIXED' }],
    ['acceptOffer', { offerId: 'o' }],
    ['declineOffer', { reason: 'No.' }],
    ['startBlock', { blockId: 'b' }],
    ['deliverPacket', { openQuestions: [] }],
    ['acceptPacket', { version: 1 }],
    ['refusePacket', { reason: 'No.' }],
    ['giveEstimate', { expectedFinish: '2026-11-23T10:00:00.000Z' }],
    ['releaseSeat', { reason: 'I must.' }],
  ] as const;

  it.each(operations)('keeps the key of %s and changes its input', (operation, input) => {
    const mutation = keyed(`mutation M($input: X!) { ${operation}(input: $input) { __typename } }`, input);
    const other = inputOf(altered(mutation) ?? '');
    expect(other['idempotencyKey']).toBe('k-1');
    expect(other).not.toEqual(mutation.input);
  });
});

it('has no other wish for a mutation that it does not know', () => {
  expect(altered(keyed('mutation M($input: X!) { paintHouse(input: $input) { __typename } }', {}))).toBeUndefined();
});

describe('an answer', () => {
  it('is done when it is not a refusal', () => {
    const text = JSON.stringify({ data: { payInvoice: { __typename: 'Invoice', id: 'i-1', number: 'R-1' } } });
    expect(answerTo('payInvoice', text)).toMatchObject({ isDone: true, identity: '["Invoice","i-1","R-1"]' });
  });

  it('is a refusal when it has a sentence', () => {
    const text = JSON.stringify({ data: { payInvoice: { __typename: 'NotFound', message: 'There is none.' } } });
    expect(answerTo('payInvoice', text)).toMatchObject({ isDone: false, typename: 'NotFound', errors: [] });
  });

  it('is a bug when there are errors', () => {
    const text = JSON.stringify({ data: null, errors: [{ message: 'Something went wrong.' }] });
    expect(answerTo('payInvoice', text)).toMatchObject({ isDone: false, errors: ['Something went wrong.'] });
  });

  it('leaves its ids and amounts in the journal, and neither texts nor the key', () => {
    const facts = {
      idempotencyKey: 'k',
      id: 'i',
      amount: { minor: '1', currency: 'EUR' },
      brief: 'x'.repeat(500),
      lines: [],
    };
    expect(essence(facts)).toEqual({ id: 'i', amount: { minor: '1', currency: 'EUR' } });
  });
});
