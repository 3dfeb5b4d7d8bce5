import { describe, expect, it } from 'vitest';
import { isCountryCode, isCurrencyCode, isLocale, isTimeZone } from './workspace.ts';

describe('what a workspace may say about itself', () => {
  it.each(['EUR', 'KES', 'JPY', 'XCG', 'ZWG'])('%s is a currency', (code) => expect(isCurrencyCode(code)).toBe(true));
  it.each(['ZZZ', 'DEM', 'ZWL', 'XDR', 'eur', ''])('%j is none that people pay in', (code) =>
    expect(isCurrencyCode(code)).toBe(false),
  );
  it.each(['en', 'pt-BR', 'zh-Hant-TW'])('%s is a language tag', (tag) => expect(isLocale(tag)).toBe(true));
  it.each(['', 'not a tag', 'en_US', 'x'.repeat(90_000)])('%#: no language tag', (tag) =>
    expect(isLocale(tag)).toBe(false),
  );
  it('knows countries and zones', () => {
    expect([isCountryCode('KE'), isCountryCode('ZZ'), isCountryCode('ke')]).toEqual([true, false, false]);
    expect([isTimeZone('Africa/Nairobi'), isTimeZone('Moon/Crater')]).toEqual([true, false]);
  });
});
