/** The way a rate is written, for those who present it. */
export { ratePercent } from '../domain/tax-rate.ts';
