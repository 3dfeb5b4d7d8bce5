import { expect, it } from 'vitest';
import type { BackendDone } from './backend-run.ts';
import { faultsFound, faultsSaid, table } from './report.ts';

const green: BackendDone = {
  backend: 'postgres',
  seed: 7,
  faults: [
    { kind: 'kill-api', atMs: 10, note: '' },
    { kind: 'empty-queue', atMs: 20, note: '' },
    { kind: 'kill-api', atMs: 30, note: '' },
  ],
  load: { plays: 3, blocks: 28, invoices: 30, deposits: 100, failures: [] },
  counts: { duplicates: 500, alteredSent: 60, alteredRefused: 60, cutOff: 70, requests: 900 },
  acknowledged: { depositFunds: 100, payInvoice: 30 },
  recoveredMs: 3_210,
  drained: { ms: 1_250, left: [] },
  findings: [],
  planted: [{ defect: 'a lost job', caughtBy: 'x', isCaught: true, rows: 1, cried: ['x'] }],
  complaints: [],
  tookMs: 1,
};

it('finds nothing wrong with a green run, and says what it was', () => {
  expect(faultsFound(green)).toEqual([]);
  expect(faultsSaid(green)).toBe('2 × api killed, 1 × queue emptied');
  expect(table([green]).split('\n')[1]?.trim().split(/ {2,}/)).toEqual([
    'postgres',
    '3',
    '3',
    '130',
    '500',
    '60/60',
    '70',
    '3.2 s',
    '1.3 s',
    '0',
    '1/1',
  ]);
});

it.each<[string, Partial<BackendDone>, string]>([
  ['a play that did not end', { load: { ...green.load, failures: ['bakery: stuck'] } }, 'bakery: stuck'],
  ['what a client saw', { complaints: ['payInvoice was answered differently'] }, 'answered differently'],
  ['a slow recovery', { recoveredMs: undefined }, 'not done 60 s after it'],
  ['work that was left', { drained: { ms: undefined, left: ['3 jobs in the queue'] } }, '3 jobs in the queue'],
  ['a finding', { findings: [{ check: 'books', says: 'They balance.', facts: { off_by: 1 } }] }, '"off_by":1'],
  [
    'a defect that was not caught',
    { planted: [{ defect: 'a lost job', caughtBy: 'x', isCaught: false, rows: 1, cried: [] }] },
    'was not found by x: a lost job',
  ],
  [
    'a defect that could not be planted',
    { planted: [{ defect: 'a lost job', caughtBy: 'x', isCaught: false, rows: 0, cried: [] }] },
    'nothing to plant “a lost job” on',
  ],
])('fails for %s', (_what, change, sentence) => {
  expect(faultsFound({ ...green, ...change }).join('\n')).toContain(sentence);
});
