import { useLingui } from '@lingui/react';
import { useMemo } from 'react';
import { intlTag } from './i18n.ts';

/** Languages that briefs ask for most; any other BCP 47 tag can be typed. */
const LANGUAGES =
  'en fr de es pt ar zh hi bn ur ta te mr pa sw so am ha yo ig zu it nl pl ro uk ru tr fa he el cs sv da fi nb hu bg vi th id ms tl ja ko'.split(
    ' ',
  );

/** ISO 3166-1 alpha-2 codes of the countries Muster has or prepares a pack for. */
const COUNTRIES =
  'AE AR AT AU BD BE BG BR CA CH CL CN CO CY CZ DE DK EE EG ES ET FI FR GB GH GR HR HU ID IE IL IN IT JP KE KR LT LU LV MA MT MX MY NG NL NO NZ PE PH PK PL PT RO RW SA SE SG SI SK SN SO TH TN TR TZ UA UG US VN ZA'.split(
    ' ',
  );

export function languageName(tag: string): string {
  return nameOf('language', tag);
}

export function countryName(code: string): string {
  return nameOf('region', code);
}

export function useLanguageOptions() {
  return useOptions('language', LANGUAGES);
}

export function useCountryOptions() {
  return useOptions('region', COUNTRIES);
}

function useOptions(type: 'language' | 'region', codes: readonly string[]) {
  const { i18n } = useLingui();
  return useMemo(() => {
    const order = new Intl.Collator(i18n.locale);
    return codes
      .map((value) => ({ value, label: nameOf(type, value) }))
      .sort((left, right) => order.compare(left.label, right.label));
  }, [i18n.locale, type, codes]);
}

function nameOf(type: 'language' | 'region', code: string): string {
  try {
    return new Intl.DisplayNames([intlTag()], { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
