/** The parameters of a Beta distribution: a belief about a share between 0 and 1. */
export interface BetaBelief {
  readonly alpha: number;
  readonly beta: number;
}

/** The parameters of a Gamma distribution: a belief about a rate above 0. */
export interface GammaBelief {
  readonly shape: number;
  /** Inverse of the scale; the mean is shape / rate. */
  readonly rate: number;
}

/** Below which the share lies with this probability. */
export function betaQuantile({ alpha, beta }: BetaBelief, probability: number): number {
  return halve(1, (x) => betaCumulative(x, alpha, beta) < probability);
}

/** Below which the value lies with this probability. */
export function gammaQuantile({ shape, rate }: GammaBelief, probability: number): number {
  let most = (shape + 1) / rate;
  while (gammaCumulative(most * rate, shape) < probability) most *= 2;
  return halve(most, (x) => gammaCumulative(x * rate, shape) < probability);
}

/** Halving is slower than Newton and cannot leave the interval; 50 steps give more digits than anybody shows. */
function halve(most: number, isTooLow: (x: number) => boolean): number {
  let low = 0;
  let high = most;
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (isTooLow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Regularised incomplete beta function (Abramowitz & Stegun 26.5.8, as a continued fraction). */
function betaCumulative(x: number, alpha: number, beta: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges quickly only left of the mean; the other side is its mirror image.
  if (x > (alpha + 1) / (alpha + beta + 2)) return 1 - betaCumulative(1 - x, beta, alpha);
  const logFront =
    logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta) + alpha * Math.log(x) + beta * Math.log1p(-x);
  return (Math.exp(logFront) / alpha) * betaFraction(x, alpha, beta);
}

/** Lentz's method. */
function betaFraction(x: number, alpha: number, beta: number): number {
  const tiny = 1e-300;
  let numerator = 1;
  let denominator = 1 / nonZero(1 - ((alpha + beta) * x) / (alpha + 1), tiny);
  let value = denominator;
  for (let m = 1; m <= 300; m += 1) {
    const even = (m * (beta - m) * x) / ((alpha + 2 * m - 1) * (alpha + 2 * m));
    denominator = 1 / nonZero(1 + even * denominator, tiny);
    numerator = nonZero(1 + even / numerator, tiny);
    value *= denominator * numerator;
    const odd = (-(alpha + m) * (alpha + beta + m) * x) / ((alpha + 2 * m) * (alpha + 2 * m + 1));
    denominator = 1 / nonZero(1 + odd * denominator, tiny);
    numerator = nonZero(1 + odd / numerator, tiny);
    const change = denominator * numerator;
    value *= change;
    if (Math.abs(change - 1) < 1e-13) break;
  }
  return value;
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}

/** Regularised lower incomplete gamma function (Abramowitz & Stegun 6.5.29 and 6.5.31). */
function gammaCumulative(x: number, shape: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  return x < shape + 1 ? front * gammaSeries(x, shape) : 1 - front * gammaFraction(x, shape);
}

function gammaSeries(x: number, shape: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n <= 1000 && Math.abs(term) > Math.abs(sum) * 1e-14; n += 1) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

/** Lentz's method. */
function gammaFraction(x: number, shape: number): number {
  const tiny = 1e-300;
  let b = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / nonZero(b, tiny);
  let value = d;
  for (let i = 1; i <= 1000; i += 1) {
    const factor = -i * (i - shape);
    b += 2;
    d = 1 / nonZero(factor * d + b, tiny);
    c = nonZero(b + factor / c, tiny);
    value *= d * c;
    if (Math.abs(d * c - 1) < 1e-14) break;
  }
  return value;
}

const LANCZOS = [
  76.18009172947146, -86.50532032941677, 24.01409824083091, -1.231739572450155, 0.1208650973866179e-2,
  -0.5395239384953e-5,
] as const;

/** Lanczos approximation, relative error below 2e-10 for positive arguments. */
function logGamma(x: number): number {
  const shifted = x + 5.5;
  const series = LANCZOS.reduce((sum, factor, index) => sum + factor / (x + 1 + index), 1.000000000190015);
  return (x + 0.5) * Math.log(shifted) - shifted + Math.log((2.5066282746310005 * series) / x);
}
