import { REGION_NAMES } from './region-names.ts';

export interface Region {
  /** ISO 3166-2 without the country: `KA`, `ON`. */
  readonly code: string;
  /** As people there write it. */
  readonly name: string;
}

interface KnownRegion extends Region {
  readonly spellings: readonly string[];
}

const known = new Map(Object.entries(REGION_NAMES).map(([country, list]) => [country, list.split(/,\s+/).map(parse)]));

/** The regions of a country in alphabetical order; empty where we carry no list. */
export function regionsOf(country: string): readonly Region[] {
  const regions = (known.get(country) ?? []).map(({ code, name }) => ({ code, name }));
  return regions.sort((left, right) => left.name.localeCompare(right.name, 'en'));
}

/** Reads a code (`KA`, `IN-KA`), a GST state number (`29`) or a name (`Karnataka`, `quebec`). */
export function findRegion(country: string, text: string): Region | undefined {
  const wanted = simplified(text.replace(new RegExp(`^${country}-`, 'i'), ''));
  if (wanted === '') return undefined;
  const found = known.get(country)?.find(({ spellings }) => spellings.includes(wanted));
  return found && { code: found.code, name: found.name };
}

/**
 * The name to print for what somebody wrote down; the text itself where we know no such region. India wants the GST state code
 * beside it: `Karnataka (29)` (CGST Rules 2017, rule 46).
 */
export function regionName(country: string, text: string): string {
  const region = findRegion(country, text);
  if (!region) return text;
  const number = country === 'IN' ? spellingsOf(country, region.code).find((each) => /^\d\d$/.test(each)) : undefined;
  return number === undefined ? region.name : `${region.name} (${number})`;
}

function spellingsOf(country: string, code: string): readonly string[] {
  return known.get(country)?.find((each) => each.code === code)?.spellings ?? [];
}

function parse(entry: string): KnownRegion {
  const [code = '', rest = ''] = entry.split(':');
  const [name = '', ...others] = rest.split('|');
  return { code, name, spellings: [code, name, ...others].map(simplified) };
}

function simplified(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’'.]/g, '').trim().toLowerCase();
}
