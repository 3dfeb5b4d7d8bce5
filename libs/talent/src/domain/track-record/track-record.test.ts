import { money } from '@muster/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf, subjectsOf } from './outcome.ts';
import { estimate, NOTHING_COUNTED, provenAcceptance } from './track-record.ts';

const counted = (acceptedBlocks: number, refusedHandOffs: number) => ({
  ...NOTHING_COUNTED,
  acceptedBlocks,
  refusedHandOffs,
});

describe('a track record', () => {
  it('says little about a newcomer and more with every outcome', () => {
    const [newcomer, known] = [estimate(NOTHING_COUNTED).acceptance, estimate(counted(90, 10)).acceptance];
    expect(newcomer.mean).toBe(0.75);
    expect(known.mean).toBeCloseTo(0.894, 3);
    expect(newcomer.high - newcomer.low).toBeGreaterThan(0.5);
    expect(known.high - known.low).toBeLessThan(0.11);
  });

  it('ranks proof above luck', () => {
    expect(provenAcceptance(counted(40, 2))).toBeGreaterThan(provenAcceptance(counted(3, 0)));
    expect(provenAcceptance(counted(1, 0))).toBeGreaterThan(provenAcceptance(NOTHING_COUNTED));
  });

  it('never rises by a refusal and never falls by an acceptance', () => {
    const count = fc.integer({ min: 0, max: 300 });
    fc.assert(
      fc.property(count, count, (accepted, refused) => {
        const now = provenAcceptance(counted(accepted, refused));
        expect(provenAcceptance(counted(accepted + 1, refused))).toBeGreaterThan(now);
        expect(provenAcceptance(counted(accepted, refused + 1))).toBeLessThan(now);
      }),
    );
  });

  it('holds its mean inside its interval', () => {
    const count = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(count, count, count, fc.integer({ min: 0, max: 90_000 }), (accepted, refused, late, minutes) => {
        const counts = {
          ...counted(accepted + late, refused),
          timedBlocks: accepted + late,
          lateBlocks: late,
          lateMinutes: minutes,
          costedBlocks: accepted,
          costRatios: accepted * 1.2,
        };
        const values = Object.values(estimate(counts)).filter((value) => value !== null);
        for (const { mean, low, high } of values) {
          expect(low).toBeLessThanOrEqual(high);
          expect(mean).toBeGreaterThan(0);
          expect(mean).toBeGreaterThanOrEqual(low);
          expect(mean).toBeLessThanOrEqual(high);
        }
      }),
    );
  });

  it('says nothing about time and cost that nobody measured', () => {
    expect(estimate(counted(5, 1))).toMatchObject({ delayMinutes: null, costRatio: null });
    const half = estimate({ ...counted(30, 0), costedBlocks: 30, costRatios: 15 }).costRatio!;
    expect(half.mean).toBeCloseTo(0.53, 1);
  });

  it('counts a good review by a peer for less than an acceptance, and a poor one against', () => {
    const good = { ...NOTHING_COUNTED, peerReviews: 1, peerPoints: 4 };
    const poor = { ...NOTHING_COUNTED, peerReviews: 1, peerPoints: 0 };
    const none = provenAcceptance(NOTHING_COUNTED);
    expect(provenAcceptance(good)).toBeGreaterThan(none);
    expect(provenAcceptance(good)).toBeLessThan(provenAcceptance(counted(1, 0)));
    expect(provenAcceptance(poor)).toBeLessThan(none);
  });
});

describe('an outcome', () => {
  it('counts for the worker, the kind of block and each skill once', () => {
    expect(subjectsOf({ isAccepted: true, libraryBlockId: 'translate-text', skills: ['b', 'a', 'b'] })).toEqual([
      { subjectKind: 'all', subject: '' },
      { subjectKind: 'block', subject: 'translate-text' },
      { subjectKind: 'skill', subject: 'a' },
      { subjectKind: 'skill', subject: 'b' },
    ]);
  });

  it('counts time and cost of accepted blocks alone', () => {
    const facts = { delayMinutes: 30, planned: money(100_00, 'EUR'), actual: money(80_00, 'EUR') };
    expect(countsOf({ isAccepted: true, ...facts })).toMatchObject({ lateBlocks: 1, lateMinutes: 30, costRatios: 0.8 });
    expect(countsOf({ isAccepted: false, ...facts })).toEqual({ ...NOTHING_COUNTED, refusedHandOffs: 1 });
  });

  it('takes early for punctual, and compares no two currencies', () => {
    const early = countsOf({ isAccepted: true, delayMinutes: -90, planned: money(1, 'EUR'), actual: money(1, 'KES') });
    expect(early).toMatchObject({ timedBlocks: 1, lateBlocks: 0, lateMinutes: 0, costedBlocks: 0 });
  });
});
