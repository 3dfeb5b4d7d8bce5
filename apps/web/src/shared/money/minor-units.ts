/** ISO 4217:2015, table A.1, currencies whose minor unit is not a hundredth. Browsers carry other numbers for some of them. */
const EXCEPTIONS: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0]),
  ),
  ...Object.fromEntries('BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3])),
  CLF: 4,
  UYW: 4,
};

/** Decimal places of a currency: EUR 2, JPY 0, TND 3. */
export function minorUnits(currency: string): number {
  return EXCEPTIONS[currency] ?? 2;
}
