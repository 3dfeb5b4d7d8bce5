import { money, sum } from '@muster/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dutiesOf, isReviewOnly, opposingSeats, priceOfDuties, pricesOfDuties, type DutyBlock } from './seat-duties.ts';

const block = (id: string, seatId: string, reviewSeatId: string): DutyBlock => ({
  id,
  title: id,
  seatId,
  reviewSeatId,
  estimate: { personMinutes: 90, agentMinutes: 6, reviewMinutes: 20 },
  aiFit: 'with-review',
});
const blocks = [block('draw', 'designer', 'lead'), block('build', 'engineer', 'designer')];
const people = () => 'person' as const;

describe('what a seat does', () => {
  it('is what it makes and what it looks at', () => {
    expect(dutiesOf('designer', blocks, people)).toEqual([
      { blockId: 'draw', title: 'draw', duty: 'work', minutes: 90 },
      { blockId: 'build', title: 'build', duty: 'review', minutes: 20 },
    ]);
  });

  it('takes an agent less time to make and a person more to check', () => {
    const kindOf = (seatId: string) => (seatId === 'engineer' ? 'agent' : 'person');
    expect(dutiesOf('engineer', blocks, kindOf)[0]?.minutes).toBe(6);
    expect(dutiesOf('designer', blocks, kindOf)[1]?.minutes).toBe(30);
  });

  it('costs by the hour for people, per block for agents', () => {
    const duties = dutiesOf('designer', blocks, people);
    expect(priceOfDuties('person', money(6_000, 'EUR'), duties)).toEqual(money(11_000, 'EUR'));
    expect(priceOfDuties('agent', money(150, 'EUR'), duties)).toEqual(money(300, 'EUR'));
  });

  it('is paid in parts that add up to the whole', () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 10n ** 9n),
        fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1 }),
        (minor, list) => {
          const duties = list.map((minutes, index) => ({
            blockId: `${index}`,
            title: '',
            duty: 'work' as const,
            minutes,
          }));
          expect(sum(pricesOfDuties(money(minor, 'EUR'), duties), 'EUR').minor).toBe(minor);
        },
      ),
    );
  });
});

describe('seats that must not meet', () => {
  it('are the makers and the reviewers of a block', () => {
    expect([...opposingSeats('designer', blocks)].sort()).toEqual(['engineer', 'lead']);
    expect([...opposingSeats('lead', blocks)]).toEqual(['designer']);
  });

  it('leave a seat that only reviews to the client for a while', () => {
    expect([isReviewOnly('lead', blocks), isReviewOnly('designer', blocks)]).toEqual([true, false]);
  });
});
