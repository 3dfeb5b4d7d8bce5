import { DAY_MS, parsePlainDate, plainDate, type PlainDate } from '@muster/kernel';

/** A moment that a brief names, on the clock of whoever wrote it; to be shown and corrected. */
export interface SuggestedDeadline {
  readonly day: PlainDate;
  /** `HH:MM`; the end of a working day where the words say none. */
  readonly time: string;
  /** The words that led to it, as they stand in the text. */
  readonly because: string;
}

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];
const NUMBERS = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const END_OF_WORK = '18:00';
const TIMES: Readonly<Record<string, string>> = {
  morning: '12:00',
  noon: '12:00',
  midday: '12:00',
  lunchtime: '12:00',
  afternoon: END_OF_WORK,
  evening: '20:00',
  tonight: '20:00',
  night: '23:59',
  midnight: '23:59',
};

const WITHIN = new RegExp(
  String.raw`\b(?:in|within)\s+(?<count>\d{1,3}|an?|${NUMBERS.join('|')})\s+(?<unit>day|week|month)s?\b`,
  'i',
);
const BY = String.raw`\b(?:by|before|until|till|due|deadline:?|on|no later than|for)\s+(?:on\s+|the\s+)?`;
const TOMORROW = /\b(?<word>the day after tomorrow|tomorrow|today|tonight)\b/i;
const END_OF = new RegExp(String.raw`\bend of\s+(?:the\s+|this\s+)?(?<unit>week|month)\b`, 'i');
const WEEKDAY = new RegExp(
  String.raw`(?:${BY}|\b(?=(?:this|next|coming)\s))(?:(?<which>this|next|coming)\s+)?(?<weekday>${WEEKDAYS.join('|')})\b`,
  'i',
);
const ISO = /\b(?<iso>\d{4}-\d{2}-\d{2})\b/;
const MONTH_NAMES = MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|');
const DAY_MONTH = new RegExp(
  String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>${MONTH_NAMES})\b\.?,?(?:\s+(?<year>20\d\d))?`,
  'i',
);
const MONTH_DAY = new RegExp(
  String.raw`\b(?<month>${MONTH_NAMES})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\b,?(?:\s+(?<year>20\d\d))?`,
  'i',
);
const CLOCK =
  /\b(?:at\s+)?(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s?(?<half>[ap])\.?m\b|\bat\s+(?<h24>\d{1,2}):(?<m24>\d{2})\b/i;
const NEARBY = 24;

/** The first deadline in an English text; what is ambiguous, such as 3/4, is left alone. @param today where the writer is */
export function readDeadline(text: string, today: PlainDate): SuggestedDeadline | undefined {
  const readers: readonly [RegExp, (groups: Groups, today: PlainDate) => PlainDate | undefined][] = [
    [ISO, ({ iso = '' }) => parsePlainDate(iso)],
    [DAY_MONTH, dayOfMonth],
    [MONTH_DAY, dayOfMonth],
    [TOMORROW, ({ word = '' }, from) => later(from, /after/i.test(word) ? 2 : /tomorrow/i.test(word) ? 1 : 0)],
    [WEEKDAY, comingWeekday],
    [END_OF, ({ unit = '' }, from) => (/week/i.test(unit) ? endOfWeek(from) : endOfMonth(from))],
    [WITHIN, within],
  ];
  const found = readers.flatMap(([pattern, read]) => {
    const match = pattern.exec(text);
    const day = match && read(match.groups ?? {}, today);
    return day && day >= today ? [{ day, at: match.index, words: match[0].trim() }] : [];
  });
  const first = found.sort((left, right) => left.at - right.at)[0];
  if (!first) return undefined;
  return { day: first.day, time: timeNear(text, first), because: first.words };
}

type Groups = Readonly<Record<string, string | undefined>>;

function later(day: PlainDate, days: number): PlainDate {
  return plainDate(new Date(Date.parse(day) + days * DAY_MS));
}

/** Somebody who says "Friday" on a Friday means the next one: for the same day there is "today". */
function comingWeekday({ weekday = '', which = '' }: Groups, today: PlainDate): PlainDate {
  const wanted = WEEKDAYS.indexOf(weekday.toLowerCase());
  const now = new Date(today).getUTCDay();
  const coming = ((wanted - now + 6) % 7) + 1;
  const untilMonday = (8 - now) % 7 || 7;
  // The next one of them lies in the week that begins on the coming Monday.
  return later(today, which.toLowerCase() === 'next' && coming < untilMonday ? coming + 7 : coming);
}

/** Friday, or Sunday when the week's work is over already. */
function endOfWeek(today: PlainDate): PlainDate {
  const now = new Date(today).getUTCDay();
  return later(today, now === 0 ? 0 : now === 6 ? 1 : 5 - now);
}

function endOfMonth(today: PlainDate): PlainDate {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return plainDate(new Date(Date.UTC(year, month, 0)));
}

function within({ count = '', unit = '' }: Groups, today: PlainDate): PlainDate {
  const named = NUMBERS.indexOf(count.toLowerCase());
  const many = /^\d/.test(count) ? Number(count) : Math.max(named, 1);
  const days = { day: 1, week: 7, month: 30 }[unit.toLowerCase()] ?? 1;
  return later(today, many * days);
}

/** Without a year: the next time that day comes. */
function dayOfMonth({ day = '', month = '', year }: Groups, today: PlainDate): PlainDate | undefined {
  const index = MONTHS.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3)));
  const of = (inYear: number): PlainDate | undefined =>
    parsePlainDate(`${inYear}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (year) return of(Number(year));
  const thisYear = Number(today.slice(0, 4));
  const sooner = of(thisYear);
  return sooner && sooner >= today ? sooner : of(thisYear + 1);
}

function timeNear(text: string, { at, words }: { at: number; words: string }): string {
  const near = text.slice(Math.max(0, at - NEARBY), at + words.length + NEARBY);
  const clock = CLOCK.exec(near)?.groups;
  const said = clock && clockTime(clock);
  if (said) return said;
  const after = text.slice(at, at + words.length + NEARBY).toLowerCase();
  const word = Object.keys(TIMES).find((each) => new RegExp(String.raw`\b${each}\b`).test(after));
  return (word && TIMES[word]) ?? END_OF_WORK;
}

function clockTime({ hour, minute, half, h24, m24 }: Groups): string | undefined {
  const isAfternoon = half?.toLowerCase() === 'p';
  const hours = h24 === undefined ? (Number(hour) % 12) + (isAfternoon ? 12 : 0) : Number(h24);
  const minutes = Number(m24 ?? minute ?? 0);
  if (hours > 23 || minutes > 59 || Number(hour ?? 1) > 12) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
