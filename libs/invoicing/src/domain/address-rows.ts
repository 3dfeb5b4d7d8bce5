import type { Address } from './parties.ts';

/** Where the post code follows the town. */
const TOWN_FIRST = new Set('AU BR CA GB IE IN KE NZ SG US ZA'.split(' '));
/** Where the region stands in the row of the town. */
const REGION_BESIDE_TOWN = new Set('AU BR CA US'.split(' '));

/** An address as it is written in its country, without the country itself. */
export function addressRows({ street, extra, city, postCode, region, regionName, country }: Address): string[] {
  const named = regionName ?? region;
  // Berlin is in Berlin; nobody writes it twice.
  const state = named === city ? undefined : named;
  const isBeside = REGION_BESIDE_TOWN.has(country);
  const town = filled([city, isBeside ? state : undefined]).join(', ');
  const place = TOWN_FIRST.has(country) ? filled([town, postCode]) : filled([postCode, town]);
  return filled([street, extra, place.join(' '), isBeside ? undefined : state]);
}

function filled(parts: readonly (string | undefined)[]): string[] {
  return parts.filter((part): part is string => part !== undefined && part !== '');
}
