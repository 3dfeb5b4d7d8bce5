import { money, subtract, sum, unwrap } from '@muster/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_LIBRARY } from './block-library/block-library.ts';
import { chainToBlueprint } from './chain-layout.ts';
import { composeBlueprint } from './compose.ts';
import { quoteVariants, type QuoteTerms, type SeatRate } from './quotes.ts';

const goal = {
  atHand: [{ type: 'localisation-file', language: 'fr' }, { type: 'web-shop' }],
  wanted: [{ type: 'localised-web-shop' }],
  languages: ['de', 'ar'],
};
const blueprint = chainToBlueprint('Shop', unwrap(composeBlueprint(goal, BLOCK_LIBRARY)));
const rates = blueprint.seats.map(({ id }): SeatRate => ({
  seatId: id,
  personHourly: money(4001, 'EUR'),
  agent: { per: 'minute', price: money(7, 'EUR') },
}));
const terms: QuoteTerms = { currency: 'EUR', rates, platformFeeBasisPoints: 500 };
const quotes = (changes: Partial<QuoteTerms> = {}) => unwrap(quoteVariants(blueprint, { ...terms, ...changes }));
const agentsOf = (variant: string) =>
  quotes()
    .find((quote) => quote.variant === variant)
    ?.seats.filter(({ kind }) => kind === 'agent')
    .map(({ seatId }) => seatId);

describe('the three quotes', () => {
  it('give agents all they can do, what they do routinely, or nothing', () => {
    expect(agentsOf('ai-with-review')).toEqual(
      ['seat-translator-ar', 'seat-localisation-checker', 'seat-translator-de', 'seat-shop-builder'].sort(
        (left, right) => index(left) - index(right),
      ),
    );
    expect(agentsOf('mixed')).toEqual(['seat-localisation-checker']);
    expect(agentsOf('people-only')).toEqual([]);
  });

  it('leave with people what an agent would do for more, unless the plan wants an agent there', () => {
    const dear = rates.map((rate) => ({ ...rate, agent: { per: 'minute' as const, price: money(9_000, 'EUR') } }));
    const mixed = (plan: typeof blueprint) =>
      unwrap(quoteVariants(plan, { ...terms, rates: dear }))[1]!.seats.filter(({ kind }) => kind === 'agent');
    const preferring = (preferredKind: 'agent' | 'either') => ({
      ...blueprint,
      seats: blueprint.seats.map((seat) => (seat.preferredKind === 'agent' ? { ...seat, preferredKind } : seat)),
    });
    expect(mixed(preferring('either'))).toEqual([]);
    expect(mixed(preferring('agent')).map(({ seatId }) => seatId)).toEqual(['seat-localisation-checker']);
  });

  it('order themselves by how much agents do, and mixed never costs more than people', () => {
    const price = fc.integer({ min: 0, max: 20_000 });
    const kind = fc.constantFrom('person' as const, 'agent' as const, 'either' as const);
    const seatFacts = fc.record({ person: price, agent: fc.option(price), kind });
    const facts = fc.array(seatFacts, { minLength: blueprint.seats.length, maxLength: blueprint.seats.length });
    fc.assert(
      fc.property(facts, (seats) => {
        const plan = {
          ...blueprint,
          seats: blueprint.seats.map((seat, at) => ({ ...seat, preferredKind: seats[at]!.kind })),
        };
        const rates = blueprint.seats.map(({ id }, at): SeatRate => {
          const { person, agent } = seats[at]!;
          const asked = agent === null ? null : { per: 'block' as const, price: money(agent, 'EUR') };
          return { seatId: id, personHourly: money(person, 'EUR'), agent: asked };
        });
        const [ai, mixed, people] = unwrap(quoteVariants(plan, { ...terms, rates }));
        const agentsIn = (quote: typeof ai) =>
          new Set(quote!.seats.filter((seat) => seat.kind === 'agent').map(({ seatId }) => seatId));
        expect(agentsIn(people).size).toBe(0);
        for (const id of agentsIn(mixed)) expect(agentsIn(ai)).toContain(id);
        // Whatever AI with review changes about the cost of making, it changes on the seats that it gives to agents.
        const workOn = (quote: typeof ai, seatId: string) =>
          quote!.costs
            .filter((line) => line.kind === 'work' && line.seatId === seatId)
            .map(({ amount }) => amount.minor);
        for (const { id } of plan.seats)
          if (agentsIn(ai).has(id) === agentsIn(mixed).has(id)) expect(workOn(ai, id)).toEqual(workOn(mixed, id));
        const isFree = plan.seats.every(({ preferredKind }) => preferredKind !== 'agent');
        if (isFree) expect(mixed!.total.minor).toBeLessThanOrEqual(people!.total.minor);
      }),
    );
  });

  it('never seat an agent where work is accepted', () => {
    const reviewing = new Set(blueprint.blocks.map(({ reviewSeatId }) => reviewSeatId));
    for (const { seats } of quotes())
      for (const { seatId, kind } of seats) if (reviewing.has(seatId)) expect(kind).toBe('person');
  });

  it('add up to the cent, with the fee on work and review', () => {
    for (const { costs, total } of quotes()) {
      expect(
        sum(
          costs.map(({ amount }) => amount),
          'EUR',
        ),
      ).toEqual(total);
      const fee = costs.find(({ kind }) => kind === 'platform-fee')!.amount;
      const rest = subtract(total, fee);
      expect(fee.minor).toBe((rest.minor * 500n + 5000n) / 10000n);
    }
  });

  it('shrink the making and grow the checking when agents do it', () => {
    const [ai, , people] = quotes();
    const minutes = (quote: typeof ai, field: 'workMinutes' | 'reviewMinutes') =>
      quote!.blocks.reduce((total, block) => total + block[field], 0);
    expect(minutes(ai, 'workMinutes')).toBeLessThan(minutes(people, 'workMinutes'));
    expect(minutes(ai, 'reviewMinutes')).toBeGreaterThan(minutes(people, 'reviewMinutes'));
    expect(ai!.total.minor).toBeLessThan(people!.total.minor);
  });

  it('promise less where agents do more, and say on what ground', () => {
    const [ai, mixed, people] = quotes().map(({ quality }) => quality);
    expect(ai!.low).toBeLessThan(mixed!.low);
    expect(mixed!.low).toBeLessThan(people!.low);
    for (const { low, high } of [ai!, mixed!, people!]) expect(low).toBeLessThan(high);
    expect(ai!.because.join(' ')).toContain('UpBench');
  });

  it('keep people where no agent can be had', () => {
    const none = rates.map((rate) => ({ ...rate, agent: null }));
    for (const { seats } of quotes({ rates: none })) expect(seats.every(({ kind }) => kind === 'person')).toBe(true);
  });

  it('charge an agent by the block where that is its price', () => {
    const byBlock = rates.map((rate) => ({ ...rate, agent: { per: 'block' as const, price: money(150, 'EUR') } }));
    const work = quotes({ rates: byBlock })[1]?.costs.filter(
      ({ kind, seatId }) => kind === 'work' && seatId === 'seat-localisation-checker',
    );
    expect(work?.map(({ amount }) => amount.minor)).toEqual([150n, 150n]);
  });

  it.each<[string, Partial<QuoteTerms>, string]>([
    ['a seat without a rate', { rates: rates.slice(1) }, 'RateMissing'],
    ['a rate in another currency', { currency: 'CAD' }, 'RateInOtherCurrency'],
    [
      'a negative rate',
      { rates: rates.map((rate) => ({ ...rate, personHourly: money(-1, 'EUR') })) },
      'RateIsNegative',
    ],
    ['a fee above everything', { platformFeeBasisPoints: 10_001 }, 'FeeOutOfRange'],
    ['half a basis point', { platformFeeBasisPoints: 0.5 }, 'FeeOutOfRange'],
  ])('refuse %s', (_what, changes, kind) => {
    expect(quoteVariants(blueprint, { ...terms, ...changes })).toMatchObject({ ok: false, refusal: { kind } });
  });
});

function index(seatId: string): number {
  return blueprint.seats.findIndex(({ id }) => id === seatId);
}
