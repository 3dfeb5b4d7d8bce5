import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Journal } from './journal.ts';
import { chanceOf } from './random.ts';
import { StubbornClients } from './stubborn.ts';

const DEPOSIT = 'mutation D($input: X!) { depositFunds(input: $input) { __typename } }';
const DONE = { data: { depositFunds: { __typename: 'FundsDeposited' } } };
const REFUSED = { data: { depositFunds: { __typename: 'IdempotencyKeyReused', message: 'Used already.' } } };

let directory: string;
let journal: Journal;
let server: Server | undefined;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'muster-journal-'));
  journal = new Journal(join(directory, 'journal.jsonl'));
});
afterEach(() => {
  server?.close();
  rmSync(directory, { recursive: true, force: true });
});

/** A server that remembers keys, or does not. @param cuts how many connections it cuts before it answers */
async function serve(answer: (minor: string, seen: readonly string[]) => unknown, cuts = 0): Promise<URL> {
  const seen: string[] = [];
  let left = cuts;
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      if (left > 0) {
        left -= 1;
        request.socket.destroy();
        return;
      }
      const { variables } = JSON.parse(Buffer.concat(parts).toString()) as {
        variables: { input: { amount: { minor: string } } };
      };
      const { minor } = variables.input.amount;
      response.setHeader('set-cookie', ['a=1', 'b=2']).end(JSON.stringify(answer(minor, seen)));
      seen.push(minor);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', () => resolve()));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
}

async function deposits(clients: StubbornClients, address: URL, count: number): Promise<Response[]> {
  const responses: Response[] = [];
  for (let index = 0; index < count; index += 1) {
    const input = { amount: { minor: String(index * 10), currency: 'EUR' }, idempotencyKey: `key-${index}` };
    responses.push(
      await clients.send(address, { method: 'POST', body: JSON.stringify({ query: DEPOSIT, variables: { input } }) }),
    );
  }
  return responses;
}

it('fires copies, tries other wishes, asks again when it is cut off, and journals each deposit once', async () => {
  const address = await serve((minor) => (minor.endsWith('0') ? DONE : REFUSED), 3);
  const clients = new StubbornClients(journal, chanceOf(4));
  const [first] = await deposits(clients, address, 20);
  expect(clients.complaints).toEqual([]);
  expect(clients.counts.cutOff).toBe(3);
  expect(clients.counts.duplicates).toBeGreaterThan(10);
  expect(clients.counts.alteredRefused).toBe(clients.counts.alteredSent);
  expect(clients.counts.alteredSent).toBeGreaterThan(0);
  expect(journal.of('depositFunds')).toBe(20);
  const lines = readFileSync(journal.file, 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { key: string }).key)).toEqual(
    Array.from({ length: 20 }, (_, index) => `key-${index}`),
  );
  expect(first?.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
});

it('complains when a copy is refused although the mutation was done', async () => {
  const address = await serve((minor, seen) => (seen.includes(minor) ? REFUSED : DONE));
  const clients = new StubbornClients(journal, chanceOf(4));
  await deposits(clients, address, 20);
  expect(clients.complaints.some((sentence) => sentence.includes('a copy of it was refused'))).toBe(true);
});

it('complains when a used key is taken for another wish', async () => {
  const address = await serve(() => DONE);
  const clients = new StubbornClients(journal, chanceOf(4));
  await deposits(clients, address, 20);
  expect(clients.complaints.some((sentence) => sentence.includes('for another wish'))).toBe(true);
});

it('complains about an error in the place of an answer', async () => {
  const address = await serve(() => ({ data: null, errors: [{ message: 'Something went wrong here.' }] }));
  const clients = new StubbornClients(journal, chanceOf(4));
  await deposits(clients, address, 2);
  expect(clients.complaints[0]).toContain('Something went wrong here.');
  expect(journal.total).toBe(0);
});
