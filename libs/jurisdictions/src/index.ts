export type { Bloc, Confidence, CountryPack, DatedRate, LegalNote, TaxCategory } from './country-pack.ts';
export { countryCodes, countryPack, isEuMember, type UnknownCountry } from './countries.ts';
export { isCurrency, minorUnits, replacedCurrency, type CurrencySpan } from './currencies.ts';
export { checkTaxId, type MalformedTaxId } from './tax-id.ts';
export {
  TRANSFER_CATALOGUE,
  type SectorOverlay,
  type TransferCatalogue,
  type TransferDecision,
} from './data-transfer/catalogue.ts';
export {
  decideTransfer,
  mayProceed,
  type TransferQuestion,
  type TransferRule,
  type TransferVerdict,
} from './data-transfer/decide-transfer.ts';
export { parseEcbReferenceRates, type EcbFileRefusal } from './fx/ecb-reference-rates.ts';
export { rateBetween, type NoRate, type RateDay, type RateTable } from './fx/rates.ts';
export { SAMPLE_EUROFXREF, SAMPLE_NATIONAL_RATES, SAMPLE_SOURCE } from './fx/sample-eurofxref.ts';
export { holidays, type PublicHoliday } from './holidays/holidays.ts';
export { JurisdictionsModule } from './jurisdictions.module.ts';
export { findRegion, regionName, regionsOf, type Region } from './regions/regions.ts';
export { shippedRates } from './fx/shipped-rates.ts';
