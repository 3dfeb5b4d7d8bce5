export { err, ok, unreachable, unwrap, type Err, type Ok, type Result } from './result/result.ts';
export { asId, isUuid, newId, parseId, uuidV7, type Id, type WorkspaceId } from './id/id.ts';
export {
  add,
  basisPoints,
  divideRounded,
  money,
  negate,
  parseAmount,
  split,
  subtract,
  sum,
  toDecimal,
  zero,
  type CurrencyCode,
  type Money,
  type MoneyRefusal,
} from './money/money.ts';
export { convert, type Rate } from './money/rate.ts';
export {
  addMs,
  DAY_MS,
  HOUR_MS,
  ManualClock,
  MINUTE_MS,
  parsePlainDate,
  plainDate,
  systemClock,
  type Clock,
  type PlainDate,
} from './time/time.ts';
export { reachableFrom, topologicalOrder, type CycleFound, type Edge } from './graph/graph.ts';
export { betaQuantile, gammaQuantile, type BetaBelief, type GammaBelief } from './statistics/distributions.ts';
