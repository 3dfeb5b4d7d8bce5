import { basisPoints, divideRounded, err, money, ok, subtract, type Money, type Result } from '@muster/kernel';

/** At this part of the limit, in percent, the owner is asked how to go on. */
export const ASK_AT_PERCENT = 80;

/** What a run has spent, promised and still expects, in minor units of its currency; net of the platform's fee. */
export interface BudgetFacts {
  readonly currency: string;
  /** The most that the owner allows, fee included. */
  readonly limitMinor: bigint;
  /** 100 is one percent. */
  readonly feeBasisPoints: number;
  /** Accepted work and reviews, and the owed parts of begun work. */
  readonly owedMinor: bigint;
  /** Promised to the holders of seats and not owed yet. */
  readonly agreedMinor: bigint;
  /** Offers that are out: each may be taken at any moment. */
  readonly offeredMinor: bigint;
  /** Seats nobody was asked for yet, at the price of the quote. */
  readonly expectedMinor: bigint;
  /** What models cost so far; paid to their providers, so without a fee. */
  readonly modelsSpentMinor: bigint;
  /** The most that questions which are being answered may cost. */
  readonly modelsReservedMinor: bigint;
}

/** `near`: {@link ASK_AT_PERCENT} are used. `used-up`: nothing more can be promised, and something is still needed. */
export type BudgetStanding = 'fine' | 'near' | 'used-up';

/** One budget over fees of people and agents, tokens and the platform's part. Everything in the owner's currency. */
export interface RunBudget {
  readonly limit: Money;
  /** Owed or paid, whatever comes: accepted work, its fee, tokens. */
  readonly used: Money;
  /** Set aside for what was promised. */
  readonly reserved: Money;
  /** Not promised to anybody yet. */
  readonly expected: Money;
  /** At completion, if nothing changes: used, reserved and expected. */
  readonly forecast: Money;
  /** What may still be promised; below zero only after the owner took money away. */
  readonly free: Money;
  readonly models: Money;
  readonly fee: Money;
  readonly usedPercent: number;
  readonly standing: BudgetStanding;
}

export function budgetOf(facts: BudgetFacts): RunBudget {
  const { currency, limitMinor, owedMinor, agreedMinor, offeredMinor, expectedMinor } = facts;
  const amount = (minor: bigint) => money(minor, currency);
  const fee = (minor: bigint) => basisPoints(amount(minor), facts.feeBasisPoints).minor;
  const promised = agreedMinor + offeredMinor;
  const used = owedMinor + fee(owedMinor) + facts.modelsSpentMinor;
  // Rounded over both together, so that a promise which becomes owed does not change the sum.
  const reserved = promised + fee(owedMinor + promised) - fee(owedMinor) + facts.modelsReservedMinor;
  const expected = expectedMinor + fee(expectedMinor);
  const free = limitMinor - used - reserved;
  const usedPercent = percentOf(used, limitMinor);
  return {
    limit: amount(limitMinor),
    used: amount(used),
    reserved: amount(reserved),
    expected: amount(expected),
    forecast: amount(used + reserved + expected),
    free: amount(free),
    models: amount(facts.modelsSpentMinor + facts.modelsReservedMinor),
    fee: amount(fee(owedMinor + promised)),
    usedPercent,
    standing: free < expected ? 'used-up' : usedPercent >= ASK_AT_PERCENT ? 'near' : 'fine',
  };
}

/** The highest price, net of the fee, at which something more may be promised. Zero when nothing may. */
export function roomFor(facts: BudgetFacts): Money {
  const { free } = budgetOf(facts);
  if (free.minor <= 0n) return money(0n, facts.currency);
  const net = (free.minor * 10_000n) / (10_000n + BigInt(facts.feeBasisPoints));
  // The fee rounds to the nearest: one unit more may still fit, one too many must not.
  const fits = (minor: bigint) => budgetOf(withOffer(facts, minor)).free.minor >= 0n;
  return money(fits(net + 1n) ? net + 1n : fits(net) ? net : net - 1n, facts.currency);
}

export interface BudgetUsedUp {
  readonly kind: 'BudgetUsedUp';
  readonly free: Money;
  readonly missing: Money;
}

/** Whether a question to a model that costs at most this may be asked. */
export function reserveModel(facts: BudgetFacts, most: Money): Result<BudgetFacts, BudgetUsedUp> {
  const { free } = budgetOf(facts);
  if (most.minor > free.minor) return err({ kind: 'BudgetUsedUp', free, missing: subtract(most, free) });
  return ok({ ...facts, modelsReservedMinor: facts.modelsReservedMinor + most.minor });
}

/** A smaller limit never takes back what was promised. */
export function leastLimit(facts: BudgetFacts): Money {
  const { used, reserved } = budgetOf(facts);
  return money(used.minor + reserved.minor, facts.currency);
}

function withOffer(facts: BudgetFacts, minor: bigint): BudgetFacts {
  return { ...facts, offeredMinor: facts.offeredMinor + minor };
}

/** Rounded down: 79.9 is not 80 yet. */
function percentOf(part: bigint, whole: bigint): number {
  if (whole <= 0n) return part > 0n ? 100 : 0;
  return Number((part * 100n) / whole);
}

/** A quote's total without the fee that it contains. */
export function netOfFee(grossMinor: bigint, feeBasisPoints: number): bigint {
  return divideRounded(grossMinor * 10_000n, 10_000n + BigInt(feeBasisPoints));
}
