import { expect, it } from 'vitest';
import { shortfallOf } from './launch-facts.ts';

const book = (currency: string, ...accounts: [code: string, minor: string][]) => ({
  currency,
  rows: accounts.map(([code, minor]) => ({ account: { code, balance: { minor } } })),
});
const price = { minor: '141561', currency: 'EUR' };

it('names what is missing when less is free than the team costs', () => {
  const books = [book('KES', ['cash', '9000000']), book('EUR', ['cash', '41561'], ['held/run/1', '200000'])];
  expect(shortfallOf(books, price)).toMatchObject({
    free: { minor: '41561', currency: 'EUR' },
    missing: { minor: '100000', currency: 'EUR' },
  });
});

it('misses everything where nothing was ever booked, and nothing where there is enough', () => {
  expect(shortfallOf([], price)?.missing).toMatchObject(price);
  expect(shortfallOf([book('EUR', ['cash', '141561'])], price)).toBeUndefined();
});
