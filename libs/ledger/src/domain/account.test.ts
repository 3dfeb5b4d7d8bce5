import { asId, newId } from '@muster/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountLabel, isAccountCode, isShared, partOf, SHARED_PARTS } from './account.ts';

describe('a shared account', () => {
  it('is one of the platform, never the money of one run', () => {
    expect(['fees/platform', 'clearing/fx', 'in-transit/out', 'in-transit'].every(isShared)).toBe(true);
    expect(['cash', 'held/run/x', 'payable/worker/x', 'owner-funding'].some(isShared)).toBe(false);
  });

  it('meets a repeated booking in the same part and spreads different ones evenly', () => {
    const counts = new Array<number>(SHARED_PARTS).fill(0);
    for (let index = 0; index < 16_000; index += 1) {
      const part = partOf('fees/platform', `invoice/${index}/paid`);
      expect(partOf('fees/platform', `invoice/${index}/paid`)).toBe(part);
      counts[part]! += 1;
    }
    expect(Math.min(...counts)).toBeGreaterThan(750);
    expect(Math.max(...counts)).toBeLessThan(1_250);
  });

  it('never has a part outside of its parts, and other accounts have one', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        const part = partOf('clearing/fx', key);
        expect(Number.isInteger(part) && part >= 0 && part < SHARED_PARTS).toBe(true);
        expect(partOf('cash', key)).toBe(0);
      }),
    );
  });
});

describe('an account code', () => {
  it('is a path in lower case', () => {
    expect(['cash', 'held/run/0199c0de', 'cost/tool-use'].every(isAccountCode)).toBe(true);
    expect(['', 'Cash', 'held//x', '/held', 'held/', 'a b', `x${'a'.repeat(200)}`].some(isAccountCode)).toBe(false);
  });
});

describe('in the words of people', () => {
  const id = newId<'Run'>();

  it.each([
    ['cash', null, 'Cash'],
    ['owner-funding', null, 'Paid in by the owner'],
    [`held/run/${id}`, 'Bakery online', 'Held for Bakery online'],
    [`held/run/${id}`, null, 'Held for run'],
    [`payable/worker/${id}`, 'Nadia Haddad', 'To pay to Nadia Haddad'],
    [`payable/${id}`, null, 'To pay'],
    ['fees/platform', null, 'Fees platform'],
    ['clearing/fx', null, 'Currency exchange fx'],
    ['in-transit/out', null, 'On the way out'],
    ['rounding', null, 'Rounding'],
    [`petty-things/${asId<'Run'>(id)}`, 'tea', 'Petty things · tea'],
  ])('%s', (code, subject, label) => expect(accountLabel(code, subject)).toBe(label));
});
