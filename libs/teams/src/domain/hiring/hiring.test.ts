import { unwrap } from '@muster/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceHiring, currentHold, openHiring, USUAL_HOLD_MS, type HiringEvent, type SeatHiring } from './hiring.ts';

const start = new Date('2026-11-23T09:00:00Z');
const minute = (count: number) => new Date(start.getTime() + count * 60_000);
const play = (events: readonly HiringEvent[]) =>
  events.reduce((hiring, event) => unwrap(advanceHiring(hiring, event)), openHiring('seat'));
const states = (hiring: SeatHiring) => hiring.offers.map(({ candidateId, state }) => `${candidateId} ${state}`);
const offer = (candidateId: string, at: Date, isExclusive = true): HiringEvent => ({
  kind: 'offer',
  candidateId,
  at,
  isExclusive,
});

describe('filling a seat', () => {
  it('gives the seat to whoever accepts within the window, and withdraws the rest', () => {
    const hiring = play([
      offer('lea', minute(0)),
      offer('rui', minute(1), false),
      { kind: 'accept', candidateId: 'lea', at: minute(9) },
    ]);
    expect(states(hiring)).toEqual(['lea accepted', 'rui withdrawn']);
    expect(advanceHiring(hiring, offer('ana', minute(10)))).toMatchObject({
      refusal: { kind: 'SeatIsFilled', by: 'lea' },
    });
  });

  it('passes the seat on when the window is over, without any timer', () => {
    const held = play([offer('lea', minute(0))]);
    expect(currentHold(held, minute(9))?.candidateId).toBe('lea');
    expect(currentHold(held, minute(10))).toBeUndefined();
    expect(advanceHiring(held, offer('rui', minute(9)))).toMatchObject({
      refusal: { kind: 'SeatIsHeld', until: minute(USUAL_HOLD_MS / 60_000) },
    });
    const passedOn = unwrap(advanceHiring(held, offer('rui', minute(10))));
    expect(states(passedOn)).toEqual(['lea expired', 'rui held']);
    expect(advanceHiring(passedOn, { kind: 'accept', candidateId: 'lea', at: minute(11) })).toMatchObject({
      refusal: { kind: 'HoldExpired', candidateId: 'lea' },
    });
  });

  it('lets one of several invited people hold it at a time', () => {
    const invited = play([offer('lea', minute(0), false), offer('rui', minute(0), false)]);
    expect(advanceHiring(invited, { kind: 'accept', candidateId: 'rui', at: minute(1) })).toMatchObject({
      refusal: { kind: 'OfferNotHeld' },
    });
    const held = unwrap(advanceHiring(invited, { kind: 'hold', candidateId: 'rui', at: minute(1) }));
    expect(advanceHiring(held, { kind: 'hold', candidateId: 'lea', at: minute(2) })).toMatchObject({
      refusal: { kind: 'SeatIsHeld' },
    });
    const declined = unwrap(advanceHiring(held, { kind: 'decline', candidateId: 'rui', at: minute(3) }));
    expect(states(unwrap(advanceHiring(declined, { kind: 'hold', candidateId: 'lea', at: minute(3) })))).toEqual([
      'lea held',
      'rui declined',
    ]);
  });

  it('asks nobody twice in a round, and takes a repeated answer for the same answer', () => {
    const held = play([offer('lea', minute(0))]);
    expect(advanceHiring(held, offer('lea', minute(1)))).toMatchObject({ refusal: { kind: 'AlreadyAsked' } });
    const accepted = unwrap(advanceHiring(held, { kind: 'accept', candidateId: 'lea', at: minute(1) }));
    expect(unwrap(advanceHiring(accepted, { kind: 'accept', candidateId: 'lea', at: minute(30) }))).toEqual(accepted);
    expect(advanceHiring(held, { kind: 'decline', candidateId: 'rui', at: minute(1) })).toMatchObject({
      refusal: { kind: 'OfferNotFound' },
    });
  });

  it('never has two holds or two winners, and never takes a winner back, whatever happens', () => {
    const candidateId = fc.constantFrom('ana', 'lea', 'rui', 'wanjiru');
    const event = fc.oneof(
      fc.record({ kind: fc.constant('offer' as const), candidateId, isExclusive: fc.boolean() }),
      fc.record({ kind: fc.constantFrom('hold', 'accept', 'decline'), candidateId }),
      fc.record({ kind: fc.constant('withdraw' as const), candidateId: fc.option(candidateId) }),
      fc.constant({ kind: 'expire' as const }),
    );
    const timed = fc.array(fc.tuple(event, fc.integer({ min: -2, max: 7 })), { maxLength: 60 });
    fc.assert(
      fc.property(timed, (events) => {
        let hiring = openHiring('seat');
        let [now, winner] = [0, undefined as string | undefined];
        for (const [each, minutes] of events) {
          // Clocks of two machines may disagree a little, so time also steps back.
          now += minutes;
          const next = advanceHiring(hiring, { ...each, at: minute(now) } as HiringEvent);
          if (next.ok) hiring = next.value;
          const inState = (state: string) => hiring.offers.filter((one) => one.state === state);
          expect(inState('held').length + inState('accepted').length).toBeLessThanOrEqual(1);
          expect(new Set(hiring.offers.map((one) => one.candidateId)).size).toBe(hiring.offers.length);
          winner ??= inState('accepted')[0]?.candidateId;
          if (winner) expect(inState('accepted')[0]?.candidateId).toBe(winner);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
