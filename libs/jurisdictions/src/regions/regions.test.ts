import { describe, expect, it } from 'vitest';
import { findRegion, regionName, regionsOf } from './regions.ts';

describe('findRegion', () => {
  it.each([
    ['IN', '29', 'KA', 'Karnataka'],
    ['IN', 'KA', 'KA', 'Karnataka'],
    ['IN', 'in-ka', 'KA', 'Karnataka'],
    ['IN', 'OR', 'OD', 'Odisha'],
    ['IN', 'tamil nadu', 'TN', 'Tamil Nadu'],
    ['CA', 'Quebec', 'QC', 'Québec'],
    ['CA', ' on ', 'ON', 'Ontario'],
    ['BR', 'sao paulo', 'SP', 'São Paulo'],
    ['PT', 'Madeira', '30', 'Região Autónoma da Madeira'],
    ['KE', '30', '30', 'Nairobi City'],
    ['US', 'District of Columbia', 'DC', 'District of Columbia'],
  ])('%s %j is %s, %s', (country, text, code, name) => {
    expect(findRegion(country, text)).toEqual({ code, name });
  });

  it('does not guess', () => {
    expect(findRegion('IN', '99')).toBeUndefined();
    expect(findRegion('IN', '')).toBeUndefined();
    expect(findRegion('XX', 'KA')).toBeUndefined();
    expect(regionName('FR', 'Rhône')).toBe('Rhône');
  });

  it('prints an Indian state with its code, as the rule wants', () => {
    expect(regionName('IN', '29')).toBe('Karnataka (29)');
    expect(regionName('CA', 'ON')).toBe('Ontario');
  });

  it.each([
    ['IN', 36],
    ['CA', 13],
    ['US', 52],
    ['BR', 27],
    ['DE', 16],
    ['KE', 47],
    ['PT', 20],
    ['GB', 4],
    ['FR', 18],
  ])('knows all regions of %s: %i', (country, count) => {
    const regions = regionsOf(country);
    expect(regions).toHaveLength(count);
    expect(new Set(regions.map(({ code }) => code)).size).toBe(count);
    for (const { code, name } of regions) {
      expect(findRegion(country, code)?.code).toBe(code);
      expect(findRegion(country, name)?.code).toBe(code);
    }
  });
});
