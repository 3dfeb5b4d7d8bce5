/** An amount that a brief names, to be shown and corrected. */
export interface SuggestedBudget {
  /** A plain decimal, such as `4000` or `1500.50`. */
  readonly amount: string;
  /** ISO 4217; undefined when the words leave it open and the reader has none. */
  readonly currency: string | undefined;
  /** The words that led to it, as they stand in the text. */
  readonly because: string;
}

const GROUP_MARKS = String.raw`[ .,'’\u00A0\u202F]`;
const NUMBER = String.raw`(?<whole>\d{1,3}(?:${GROUP_MARKS}\d{3})+|\d+)(?:[.,](?<part>\d{1,2}))?(?!\d)(?<kilo>\s?[kK]\b)?`;
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  R$: 'BRL',
  CA$: 'CAD',
  C$: 'CAD',
  US$: 'USD',
  A$: 'AUD',
  KSh: 'KES',
  Ksh: 'KES',
};
const CODES = ['EUR', 'GBP', 'USD', 'CAD', 'AUD', 'INR', 'BRL', 'KES', 'CHF', 'JPY', 'SGD', 'AED', 'ZAR', 'NGN', 'MXN'];
const WORDS: Readonly<Record<string, string>> = { euro: 'EUR', reais: 'BRL', dirham: 'AED', yen: 'JPY' };
/** Names that several countries use: the reader's own currency, if it is called so, else the one most often meant. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'CLP', 'COP', 'ARS'],
  dollar: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD'],
  pound: ['GBP', 'EGP'],
  rupee: ['INR', 'LKR', 'PKR', 'NPR', 'MUR'],
  shilling: ['KES', 'TZS', 'UGX'],
  franc: ['CHF', 'XOF', 'XAF', 'RWF'],
};
const NAMES = [...Object.keys(SIGNS), ...CODES, ...Object.keys(WORDS), ...Object.keys(SHARED)]
  .sort((left, right) => right.length - left.length)
  .map((name) => name.replaceAll('$', String.raw`\$`))
  .join('|');
const NAMED_BEFORE = new RegExp(String.raw`(?<![\p{L}\d])(?<name>${NAMES})\s?${NUMBER}`, 'iu');
const NAMED_AFTER = new RegExp(String.raw`(?<![\p{L}\d.,])${NUMBER}\s?(?<name>${NAMES})s?(?![\p{L}\d])`, 'iu');
/** Without a currency only where the number can count nothing else: at the end of the clause. */
const UNNAMED = new RegExp(
  String.raw`\b(?:for|under|below|up to|at most|no more than|not more than|maximum|max|budget(?: of| is)?:?|around|about)\s+` +
    String.raw`${NUMBER}(?=\s*(?:$|[.;!?)\n]|,\s|in total\b|all in\b|at most\b))`,
  'iu',
);
/** "for 5." may count anything; money for a team is more. */
const LEAST_UNNAMED = 50;

/** The first amount of money in a text. @param home the reader's own currency, for words that leave it open */
export function readBudget(text: string, home?: string): SuggestedBudget | undefined {
  const named = [NAMED_BEFORE.exec(text), NAMED_AFTER.exec(text)]
    .filter((match) => match !== null)
    .sort((left, right) => left.index - right.index)[0];
  if (named) return budgetOf(named, currencyOf(named.groups?.['name'] ?? '', home));
  const unnamed = UNNAMED.exec(text);
  const budget = unnamed && budgetOf(unnamed, home);
  return budget && Number(budget.amount) >= LEAST_UNNAMED ? budget : undefined;
}

function budgetOf(match: RegExpExecArray, currency: string | undefined): SuggestedBudget {
  const { whole = '', part = '', kilo } = match.groups ?? {};
  const digits = whole.replaceAll(/\D/g, '').replace(/^0+(?=\d)/, '');
  // 2.5k is 2500.
  const amount = kilo ? `${digits}${part.padEnd(3, '0')}` : part ? `${digits}.${part}` : digits;
  return { amount, currency, because: match[0].trim() };
}

function currencyOf(name: string, home: string | undefined): string | undefined {
  const sign = Object.keys(SIGNS).find((each) => each.toLowerCase() === name.toLowerCase());
  if (sign) return SIGNS[sign];
  if (CODES.includes(name.toUpperCase())) return name.toUpperCase();
  const word = name.toLowerCase();
  if (WORDS[word]) return WORDS[word];
  const shared = SHARED[word] ?? [];
  return home && shared.includes(home) ? home : shared[0];
}
