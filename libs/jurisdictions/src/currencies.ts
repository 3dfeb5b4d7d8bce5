import type { CurrencyCode } from '@muster/kernel';

/** The first and last day a currency was legal tender, where that matters to documents written today. */
export interface CurrencySpan {
  readonly replacedBy: CurrencyCode;
  readonly lastDay: string;
}

/**
 * Minor units after ISO 4217 (list one). Our own table, because runtimes answer with cash rules: Node says 0 decimals for
 * HUF, IDR, COP and MGA, ISO says 2.
 */
const MINOR_UNITS: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
  2:
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC ' +
    'CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IRR ' +
    'JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN ' +
    'NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP ' +
    'SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VES WST XCD XCG YER ZAR ZMW ZWG',
  3: 'BHD IQD JOD KWD LYD OMR TND',
};

const REPLACED: Readonly<Record<CurrencyCode, CurrencySpan>> = {
  HRK: { replacedBy: 'EUR', lastDay: '2022-12-31' },
  BGN: { replacedBy: 'EUR', lastDay: '2025-12-31' },
};

const table = new Map(
  Object.entries(MINOR_UNITS).flatMap(([units, codes]) =>
    codes.split(' ').map((code) => [code, Number(units)] as const),
  ),
);

export function isCurrency(code: string): code is CurrencyCode {
  return table.has(code);
}

/** Decimals of a currency. An unknown code is a bug in the caller: check input with {@link isCurrency} first. */
export function minorUnits(currency: CurrencyCode): number {
  const units = table.get(currency);
  if (units === undefined) throw new Error(`${currency} is not an ISO 4217 currency`);
  return units;
}

/** What took the currency's place, if it is no longer legal tender on the day. */
export function replacedCurrency(currency: CurrencyCode, date: string): CurrencySpan | undefined {
  const span = REPLACED[currency];
  return span && date > span.lastDay ? span : undefined;
}
