/** How rates and addresses are written, for those who present them. */
export { addressRows } from '../domain/address-rows.ts';
export { ratePercent } from '../domain/tax-rate.ts';
