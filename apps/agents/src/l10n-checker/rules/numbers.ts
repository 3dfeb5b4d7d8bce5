import { remark, type Remark } from '../finding.ts';
import { isGeneral, SLOT } from '../icu/variants.ts';
import type { LanguageFacts } from '../language-facts.ts';
import { URL_PATTERN } from '../message.ts';
import { takeDates, type FoundDate, type FoundTime } from './dates.ts';
import { variants, type Pair, type Settings } from './pair.ts';

interface Figure {
  readonly text: string;
  /** As the language writes numbers; null when it does not write them so. */
  readonly value: number | null;
  readonly otherReadings: readonly number[];
}

/** A price, a dose or a deadline that changes on the way is the worst thing a translation can do. */
export function checkNumbers(pair: Pair, { source, target }: Settings): readonly Remark[] {
  return variants(pair).flatMap((variant) => {
    // "one file" and "zero files" need no digit.
    if (!isGeneral(variant.selection)) return [];
    const from = takeDates(plain(variant.source), source);
    const to = takeDates(plain(variant.target), target);
    const dates = dateRemarks(from.dates, to.dates, to.rest);
    // Where dates do not match, their digits would be told a second time as numbers.
    const areComparable = from.dates.length === to.dates.length || dates.length > 0;
    return [
      ...dates,
      ...timeRemarks(from.times, to.times),
      ...(areComparable ? figureRemarks(figures(from.rest, source), figures(to.rest, target), target) : []),
    ];
  });
}

/** Only what the reader reads: addresses and tags have their own rules. */
function plain(text: string): string {
  const words = text.replace(/<[^>]*>|\{[^{}]*\}/g, ' ').replace(URL_PATTERN, ' ');
  return words.replaceAll(SLOT, ' \uFFFC ');
}

function dateRemarks(from: readonly FoundDate[], to: readonly FoundDate[], rest: string): readonly Remark[] {
  const open = [...to];
  const foreign: Remark[] = [];
  const lost = from.filter(({ value }) => {
    const same = take(open, (other) => other.value === value);
    if (same?.isForeign) foreign.push(orderRemark(same));
    return !same;
  });
  const others = lost.flatMap((date) => {
    const swapped = take(open, (other) => other.swapped === date.value);
    if (swapped) return [orderRemark(swapped)];
    const [, month, day] = /-(\d\d)-(\d\d)$/.exec(date.value) ?? [];
    // A month's name we do not know: the day and the year must still be there.
    const isWritten = [Number(day), Number.parseInt(date.value, 10)].every(
      (number) => Number.isNaN(number) || new RegExp(`(?<!\\d)0?${number}(?!\\d)`).test(rest),
    );
    if (open.length === 0 && isWritten && month !== undefined) return [];
    const instead = open[0] ? `, the translation says ${open[0].text}` : '';
    return [remark('error', 'date-changed', `The date ${date.text} is not in the translation${instead}.`)];
  });
  return [...foreign, ...others];
}

function orderRemark({ text }: FoundDate): Remark {
  return remark('warning', 'date-format', `The date ${text} is not in the order in which this language writes dates.`);
}

/** Twelve hours apart is the same place on a clock: "3:00" and "15:00" are both right where the half is clear. */
function timeRemarks(from: readonly FoundTime[], to: readonly FoundTime[]): readonly Remark[] {
  const open = [...to];
  return from
    .filter(({ minutes }) => !take(open, (other) => other.minutes % 720 === minutes % 720))
    .map(({ text }) => {
      const instead = open[0] ? `, the translation says ${open[0].text}` : '';
      return remark('error', 'time-changed', `The time ${text} is not in the translation${instead}.`);
    });
}

function figureRemarks(from: readonly Figure[], to: readonly Figure[], target: LanguageFacts): readonly Remark[] {
  const open = [...to];
  const lost = from.filter(
    ({ text, value }) =>
      !take(open, (other) => (value === null ? other.value === null && other.text === text : other.value === value)),
  );
  const remarks: Remark[] = [];
  const gone = lost.filter((figure) => {
    const readings = [figure.value, ...figure.otherReadings];
    const foreign = take(open, ({ value, otherReadings }) =>
      [value, ...otherReadings].some((reading) => reading !== null && readings.includes(reading)),
    );
    if (foreign)
      remarks.push(
        remark('warning', 'number-format', `"${foreign.text}" is not how ${target.name} writes ${figure.value}.`),
      );
    return !foreign;
  });
  for (const figure of gone) {
    const instead = open.shift();
    if (instead) remarks.push(remark('error', 'number-changed', `The number ${figure.text} became ${instead.text}.`));
    // Small numbers are often written as words.
    else if ((figure.value ?? 99) <= 12)
      remarks.push(remark('info', 'number-lost', `The number ${figure.text} is not in the translation as a figure.`));
    else remarks.push(remark('error', 'number-lost', `The number ${figure.text} is not in the translation.`));
  }
  return [
    ...remarks,
    ...open.map(({ text, value }) =>
      remark((value ?? 99) <= 12 ? 'info' : 'warning', 'number-added', `The number ${text} is not in the source.`),
    ),
  ];
}

const BLANKS = '\u00A0\u202F\u2009 ';
const FIGURE = new RegExp(`(?<![\\p{L}\\d])\\d+(?:[.,'’\u066B\u066C${BLANKS}]\\d+)*`, 'gu');

function figures(text: string, language: LanguageFacts): readonly Figure[] {
  return [...text.matchAll(FIGURE)].flatMap(([found]) => splitAtBlanks(found).map((part) => figure(part, language)));
}

/** "10 000" is one number and "10 12" are two: blanks group threes only. */
function splitAtBlanks(text: string): readonly string[] {
  return new RegExp(`^\\d{1,3}(?:[${BLANKS}]\\d{3})+(?:[.,]\\d+)?$`).test(text)
    ? [text]
    : text.split(new RegExp(`[${BLANKS}]`));
}

function figure(text: string, { decimalMark, groupMark }: LanguageFacts): Figure {
  const readings = [
    read(text, '.', [',', "'", '’']),
    read(text, ',', ['.', "'", '’']),
    read(text, '\u066B', ['\u066C', '\u060C']),
  ].filter((reading) => reading !== null);
  // The Arabic marks may stand beside Western digits, and Latin marks beside Arabic digits.
  const own = read(text, decimalMark, [groupMark, '\u066C']) ?? read(text, '\u066B', ['\u066C']);
  return { text, value: own, otherReadings: readings.filter((reading) => reading !== own) };
}

function read(text: string, decimalMark: string, groupMarks: readonly string[]): number | null {
  const compact = text.replace(new RegExp(`[${BLANKS}]`, 'g'), '');
  const [whole = '', fraction, ...more] = compact.split(decimalMark);
  if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return null;
  const groups = whole.split(
    new RegExp(`[${groupMarks.map((mark) => `\\u{${mark.codePointAt(0)!.toString(16)}}`).join('')}]`, 'u'),
  );
  // Two or three digits a group: lakhs are written 12,34,567. A single group never ends a number.
  const isGrouped = groups.every((group, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{2,3}$/).test(group));
  if (groups.length === 1 && !/^\d+$/.test(whole)) return null;
  if (groups.length > 1 && (!isGrouped || groups.at(-1)!.length !== 3)) return null;
  return Number(`${groups.join('')}.${fraction ?? '0'}`);
}

function take<T>(items: T[], matches: (item: T) => boolean): T | undefined {
  const index = items.findIndex(matches);
  return index < 0 ? undefined : items.splice(index, 1)[0];
}
