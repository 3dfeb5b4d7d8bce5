/** English names of languages that people ask for in briefs, by BCP 47 tag; two names are parted by a bar. */
const NAMES: Readonly<Record<string, string>> = {
  af: 'Afrikaans',
  am: 'Amharic',
  ar: 'Arabic',
  bg: 'Bulgarian',
  bn: 'Bengali|Bangla',
  bs: 'Bosnian',
  ca: 'Catalan',
  cs: 'Czech',
  da: 'Danish',
  de: 'German',
  el: 'Greek',
  en: 'English',
  es: 'Spanish',
  et: 'Estonian',
  eu: 'Basque',
  fa: 'Persian|Farsi',
  fi: 'Finnish',
  fil: 'Filipino|Tagalog',
  fr: 'French',
  ga: 'Irish',
  gu: 'Gujarati',
  ha: 'Hausa',
  he: 'Hebrew',
  hi: 'Hindi',
  hr: 'Croatian',
  hu: 'Hungarian',
  hy: 'Armenian',
  id: 'Indonesian',
  ig: 'Igbo',
  is: 'Icelandic',
  it: 'Italian',
  ja: 'Japanese',
  ka: 'Georgian',
  kk: 'Kazakh',
  km: 'Khmer',
  kn: 'Kannada',
  ko: 'Korean',
  lb: 'Luxembourgish',
  lo: 'Lao',
  lt: 'Lithuanian',
  lv: 'Latvian',
  mk: 'Macedonian',
  ml: 'Malayalam',
  mn: 'Mongolian',
  mr: 'Marathi',
  ms: 'Malay',
  mt: 'Maltese',
  my: 'Burmese',
  ne: 'Nepali',
  nl: 'Dutch|Flemish',
  no: 'Norwegian',
  om: 'Oromo',
  pa: 'Punjabi',
  pl: 'Polish',
  ps: 'Pashto',
  pt: 'Portuguese',
  'pt-BR': 'Brazilian Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  rw: 'Kinyarwanda',
  si: 'Sinhala',
  sk: 'Slovak',
  sl: 'Slovenian|Slovene',
  so: 'Somali',
  sq: 'Albanian',
  sr: 'Serbian',
  sv: 'Swedish',
  sw: 'Swahili|Kiswahili',
  ta: 'Tamil',
  te: 'Telugu',
  th: 'Thai',
  ti: 'Tigrinya',
  tr: 'Turkish',
  uk: 'Ukrainian',
  ur: 'Urdu',
  uz: 'Uzbek',
  vi: 'Vietnamese',
  xh: 'Xhosa',
  yo: 'Yoruba',
  zh: 'Chinese|Mandarin',
  zu: 'Zulu',
};

/** `sw` → `Swahili`; a tag that is not in the list stands for itself. */
export function languageLabel(tag: string): string {
  const exact = NAMES[tag]?.split('|')[0];
  if (exact) return exact;
  const [base = tag, ...rest] = tag.split('-');
  const name = NAMES[base]?.split('|')[0];
  return name ? `${name} (${rest.join('-')})` : tag;
}

/** All names with their tags, longest first, so that Brazilian Portuguese is found before Portuguese. */
export const LANGUAGE_NAMES: readonly { readonly name: string; readonly tag: string }[] = Object.entries(NAMES)
  .flatMap(([tag, names]) => names.split('|').map((name) => ({ name, tag })))
  .sort((left, right) => right.name.length - left.name.length || (left.name < right.name ? -1 : 1));

/** The tag in its canonical spelling (`PT-br` → `pt-BR`, RFC 5646), or undefined when it is none. */
export function canonicalLanguage(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
