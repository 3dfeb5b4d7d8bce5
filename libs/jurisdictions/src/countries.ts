import { err, ok, type Result } from '@muster/kernel';
import type { CountryPack } from './country-pack.ts';
import { ALL_PACKS } from './packs/all.ts';

export interface UnknownCountry {
  readonly kind: 'UnknownCountry';
  readonly code: string;
}

const byCode = new Map(ALL_PACKS.map((pack) => [pack.code, pack]));

/** @param code ISO 3166-1 alpha-2 in capitals: `GR`, not the tax prefix `EL` */
export function countryPack(code: string): Result<CountryPack, UnknownCountry> {
  const pack = byCode.get(code);
  return pack ? ok(pack) : err({ kind: 'UnknownCountry', code });
}

/** All countries with a pack, in alphabetical order. */
export function countryCodes(): readonly string[] {
  return [...byCode.keys()];
}

/** First day of membership, and the last day EU VAT law applied. For GB that is the end of the transition period. */
const MEMBERSHIP: Readonly<Record<string, readonly [from: string, until?: string]>> = {
  BE: ['1958-01-01'],
  DE: ['1958-01-01'],
  FR: ['1958-01-01'],
  IT: ['1958-01-01'],
  LU: ['1958-01-01'],
  NL: ['1958-01-01'],
  DK: ['1973-01-01'],
  IE: ['1973-01-01'],
  GB: ['1973-01-01', '2020-12-31'],
  GR: ['1981-01-01'],
  ES: ['1986-01-01'],
  PT: ['1986-01-01'],
  AT: ['1995-01-01'],
  FI: ['1995-01-01'],
  SE: ['1995-01-01'],
  CY: ['2004-05-01'],
  CZ: ['2004-05-01'],
  EE: ['2004-05-01'],
  HU: ['2004-05-01'],
  LT: ['2004-05-01'],
  LV: ['2004-05-01'],
  MT: ['2004-05-01'],
  PL: ['2004-05-01'],
  SI: ['2004-05-01'],
  SK: ['2004-05-01'],
  BG: ['2007-01-01'],
  RO: ['2007-01-01'],
  HR: ['2013-07-01'],
};

/** Did EU VAT law apply in the country on the day? Source: accession treaties; Withdrawal Agreement Art. 126 and 127 for GB. */
export function isEuMember(code: string, date: string): boolean {
  const span = MEMBERSHIP[code];
  return span !== undefined && date >= span[0] && (span[1] === undefined || date <= span[1]);
}
