import { MINUTE_MS, ok, plainDate, unwrap, type PlainDate } from '@muster/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekHours, type WeeklyCalendar, type WeeklyHours, type Weekday, type WorkCalendar } from './work-calendar.ts';
import { addWorkingMinutes, nextWorkingInstant, workingMinutesBetween, workingWindows } from './working-time.ts';

const officeWeek = weekHours('09:00', '17:00', [1, 2, 3, 4, 5]);
const always: WorkCalendar = { kind: 'always' };

function weekly(zone: string, changes: Partial<WeeklyCalendar> = {}): WeeklyCalendar {
  return { kind: 'weekly', zone, week: officeWeek, holidays: [], absences: [], ...changes };
}

function spans(calendar: WorkCalendar, from: string, until: string): string[] {
  return unwrap(workingWindows(calendar, new Date(from), new Date(until))).map(
    (window) => `${window.from.toISOString().slice(0, 16)} ${window.until.toISOString().slice(0, 16)}`,
  );
}

function after(calendar: WorkCalendar, from: string, minutes: number): string {
  return unwrap(addWorkingMinutes(calendar, new Date(from), minutes))
    .toISOString()
    .slice(0, 16);
}

describe('hours of a week', () => {
  it('gives the same hours to each of the days', () => {
    expect(weekHours('09:00', '17:30', [1, 5])).toEqual({ 1: [[540, 1050]], 5: [[540, 1050]] });
  });
  it('carries a night shift into the morning after', () => {
    expect(weekHours('22:00', '06:00', [7])).toEqual({ 7: [[1320, 1440]], 1: [[0, 360]] });
  });
  it('takes 24:00 as the end of the day', () => {
    expect(weekHours('00:00', '24:00', [3])).toEqual({ 3: [[0, 1440]] });
  });
  it.each(['9:00', '24:01', '12:60', ''])('does not take "%s" for a time of day', (text) => {
    expect(() => weekHours(text, '17:00', [1])).toThrow('time of day');
  });
});

describe('working windows', () => {
  it('keep nine to five on both sides of a clock change', () => {
    expect(spans(weekly('America/Toronto'), '2026-10-30T00:00Z', '2026-11-03T00:00Z')).toEqual([
      '2026-10-30T13:00 2026-10-30T21:00',
      '2026-11-02T14:00 2026-11-02T22:00',
    ]);
  });
  it('give no work in a skipped hour: Lisbon, 29 March 2026, has no 01:00 to 02:00', () => {
    const early = weekly('Europe/Lisbon', { week: weekHours('00:30', '01:30', [7]) });
    expect(spans(early, '2026-03-28T12:00Z', '2026-03-30T00:00Z')).toEqual(['2026-03-29T00:30 2026-03-29T01:00']);
    const within = weekly('Europe/Lisbon', { week: weekHours('01:15', '01:45', [7]) });
    expect(spans(within, '2026-03-28T12:00Z', '2026-03-30T00:00Z')).toEqual([]);
  });
  it('give a repeated hour twice: Toronto, 1 November 2026, reads 01:00 to 02:00 two times', () => {
    const early = weekly('America/Toronto', { week: weekHours('01:00', '01:30', [7]) });
    expect(spans(early, '2026-11-01T00:00Z', '2026-11-02T00:00Z')).toEqual([
      '2026-11-01T05:00 2026-11-01T05:30',
      '2026-11-01T06:00 2026-11-01T06:30',
    ]);
  });
  it('leave out holidays by the local date and absences by the instant', () => {
    const calendar = weekly('Asia/Kolkata', {
      holidays: [{ date: '2026-11-09' as PlainDate, name: 'Diwali' }],
      absences: [{ from: new Date('2026-11-10T06:00Z'), to: new Date('2026-11-10T07:00Z') }],
    });
    expect(spans(calendar, '2026-11-08T00:00Z', '2026-11-11T00:00Z')).toEqual([
      '2026-11-10T03:30 2026-11-10T06:00',
      '2026-11-10T07:00 2026-11-10T11:30',
    ]);
  });
  it('are one window over midnight and cut to the instants asked for', () => {
    const night = weekly('Africa/Nairobi', { week: weekHours('22:00', '06:00', [1]) });
    expect(spans(night, '2026-11-23T20:00Z', '2026-11-24T01:00Z')).toEqual(['2026-11-23T20:00 2026-11-24T01:00']);
  });
  it('are everything for an agent', () => {
    expect(spans(always, '2026-11-01T00:00Z', '2026-11-09T00:00Z')).toEqual(['2026-11-01T00:00 2026-11-09T00:00']);
  });
  it('go on after an absence of more than a year', () => {
    const away = weekly('UTC', { absences: [{ from: new Date('2026-01-01'), to: new Date('2028-01-03') }] });
    expect(spans(away, '2026-01-01T00:00Z', '2028-01-04T00:00Z')).toEqual(['2028-01-03T09:00 2028-01-03T17:00']);
  });
});

describe('adding working minutes', () => {
  it('waits for the morning, then spans the night', () => {
    expect(after(weekly('Africa/Nairobi'), '2026-11-23T16:00Z', 600)).toBe('2026-11-25T08:00');
  });
  it('ends at the end of the day, not at the next morning', () => {
    expect(after(weekly('Africa/Nairobi'), '2026-11-23T06:00Z', 480)).toBe('2026-11-23T14:00');
  });
  it('passes a weekend with a clock change', () => {
    expect(after(weekly('Europe/Lisbon'), '2026-10-23T15:00Z', 120)).toBe('2026-10-26T10:00');
  });
  it('runs through the night for an agent', () => {
    expect(after(always, '2026-11-23T23:30Z', 45)).toBe('2026-11-24T00:15');
  });
  it('refuses a calendar without working time in 366 days', () => {
    const from = new Date('2026-11-23T00:00Z');
    const refusal = { kind: 'CalendarNeverWorks', from, until: new Date('2027-11-24T00:00Z') };
    expect(addWorkingMinutes(weekly('UTC', { week: {} }), from, 1)).toMatchObject({ ok: false, refusal });
    expect(nextWorkingInstant(weekly('UTC', { week: {} }), from)).toMatchObject({ ok: false, refusal });
    const gone = weekly('UTC', { absences: [{ from: new Date('2026-11-24'), to: new Date('2036-11-24') }] });
    expect(addWorkingMinutes(gone, from, 480)).toEqual(ok(new Date('2026-11-23T17:00Z')));
    expect(addWorkingMinutes(gone, from, 481)).toMatchObject({ ok: false, refusal });
  });
  it('does not search millennia for work that a few minutes a week would need', () => {
    const rare = weekly('UTC', { week: { 1: [[540, 541]] } });
    expect(addWorkingMinutes(rare, new Date('2026-11-23'), 1_000_000)).toMatchObject({
      refusal: { kind: 'CalendarNeverWorks' },
    });
  });
  it.each(['Mars/Base', '', '+05:30'])('refuses the zone "%s"', (zone) => {
    expect(nextWorkingInstant(weekly(zone), new Date(0))).toEqual({
      ok: false,
      refusal: { kind: 'UnknownTimeZone', zone },
    });
  });
});

const ZONES = ['America/Toronto', 'Europe/Lisbon', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'UTC'];
const anySpan = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1440 }))
  .map(([start, length]): [number, number] => [start, Math.min(1440, start + length)]);
const anyWeek: fc.Arbitrary<WeeklyHours> = fc
  .array(fc.array(anySpan, { maxLength: 3 }), { minLength: 7, maxLength: 7 })
  .map((days) => Object.fromEntries(days.map((day, index) => [index + 1, day])));
/** Half of them within a day of a clock change of 2026. */
const anyInstant = fc.oneof(
  fc.integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 0, 1) }),
  fc
    .tuple(
      fc.constantFrom(
        '2026-03-08T07:00Z',
        '2026-11-01T06:00Z',
        '2026-03-29T01:00Z',
        '2026-10-25T01:00Z',
        '2026-04-04T15:00Z',
        '2026-10-03T15:30Z',
      ),
      fc.integer({ min: -1440, max: 1440 }),
    )
    .map(([change, minutes]) => Date.parse(change) + minutes * MINUTE_MS),
);
const anyCalendar = fc
  .record({
    zone: fc.constantFrom(...ZONES),
    week: anyWeek,
    holidays: fc.array(
      anyInstant.map((at) => ({ date: plainDate(new Date(at)), name: 'a day off' })),
      { maxLength: 4 },
    ),
    absences: fc.array(
      fc.tuple(anyInstant, fc.integer({ min: 0, max: 5000 })).map(([at, minutes]) => ({
        from: new Date(at),
        to: new Date(at + minutes * MINUTE_MS),
      })),
      { maxLength: 4 },
    ),
  })
  .map((parts): WeeklyCalendar => ({ kind: 'weekly', ...parts }));

/** A second opinion that shares no code: what does the wall clock read, according to Intl? */
function isWorking(calendar: WeeklyCalendar, instant: number): boolean {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: calendar.zone,
    dateStyle: 'short',
    timeStyle: 'medium',
    hourCycle: 'h23',
  }).format(instant);
  const [date = '', time = ''] = parts.split(', ');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const weekday = (new Date(`${date}T00:00Z`).getUTCDay() || 7) as Weekday;
  const isDayOff = calendar.holidays.some((holiday) => holiday.date === date);
  const isAway = calendar.absences.some(({ from, to }) => from.getTime() <= instant && instant < to.getTime());
  const read = hour * 60 + minute;
  return !isDayOff && !isAway && (calendar.week[weekday] ?? []).some(([start, end]) => start <= read && read < end);
}

describe('always', () => {
  it('an instant is working time exactly when the wall clock reads within the hours', () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, (calendar, instant) => {
        const windows = unwrap(workingWindows(calendar, new Date(instant - 3e7), new Date(instant + 1)));
        const isInside = windows.some(({ from, until }) => from.getTime() <= instant && instant < until.getTime());
        expect(isInside).toBe(isWorking(calendar, instant));
      }),
      { numRuns: 1000 },
    );
  });
  it('the minutes added are the minutes counted between, and the windows add up to them', () => {
    fc.assert(
      fc.property(anyCalendar, anyInstant, fc.integer({ min: 0, max: 6000 }), (calendar, instant, minutes) => {
        const from = new Date(instant);
        const finish = addWorkingMinutes(calendar, from, minutes);
        if (!finish.ok) return;
        expect(unwrap(workingMinutesBetween(calendar, from, finish.value))).toBe(minutes);
        const windows = unwrap(workingWindows(calendar, from, finish.value));
        const total = windows.reduce((sum, { from, until }) => sum + until.getTime() - from.getTime(), 0);
        expect(total).toBe(minutes * MINUTE_MS);
        windows.slice(1).forEach((window, index) => expect(window.from > windows[index]!.until).toBe(true));
      }),
    );
  });
});
