import type { PlainDate } from '@muster/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBudget } from './brief-budget.ts';
import { readDeadline } from './brief-deadline.ts';

/** A Monday. */
const today = '2026-11-23' as PlainDate;

describe('the budget of a brief', () => {
  it.each([
    ['a web page by Friday for 3,000 €. We have a sketch.', 'EUR', '3000', 'EUR'],
    ['for €4.000, all in', 'EUR', '4000', 'EUR'],
    ['pour 4 000 € avant vendredi', 'EUR', '4000', 'EUR'],
    ['at most 1’500.50 CHF', 'EUR', '1500.50', 'CHF'],
    ['I can pay $2,500 for it', 'CAD', '2500', 'CAD'],
    ['I can pay $2,500 for it', 'EUR', '2500', 'USD'],
    ['R$ 900 for three pages', 'EUR', '900', 'BRL'],
    ['we have 50,000 shillings', 'KES', '50000', 'KES'],
    ['a leaflet for KSh 80,000', 'KES', '80000', 'KES'],
    ['two thousand is too much, 1.5k euros is fine', 'EUR', '1500', 'EUR'],
    ['test it with five people, by tomorrow evening, for 1,500.', 'EUR', '1500', 'EUR'],
    ['with checked translations, by Friday, for 4,000', 'EUR', '4000', 'EUR'],
  ])('reads %j of somebody who counts in %s', (text, home, amount, currency) => {
    expect(readBudget(text, home)).toMatchObject({ amount, currency });
  });

  it.each([
    'tested with five users',
    'a page for 5.',
    'for 40 products in 2 languages',
    'in 2026',
    'room for 120 guests',
  ])('sees none in %j', (text) => expect(readBudget(text, 'EUR')).toBeUndefined());

  it('shows the words it read, and leaves the currency open where nobody says it', () => {
    expect(readBudget('We need it for 400.')).toEqual({ amount: '400', currency: undefined, because: 'for 400' });
  });
});

describe('the deadline of a brief', () => {
  it.each([
    ['by Friday for 3,000 €', '2026-11-27', '18:00'],
    ['by Monday morning', '2026-11-30', '12:00'],
    ['next Friday please', '2026-12-04', '18:00'],
    ['by tomorrow evening, for 1,500', '2026-11-24', '20:00'],
    ['the day after tomorrow at noon', '2026-11-25', '12:00'],
    ['we open tonight', '2026-11-23', '20:00'],
    ['within two weeks', '2026-12-07', '18:00'],
    ['in a day', '2026-11-24', '18:00'],
    ['before the end of the week', '2026-11-27', '18:00'],
    ['by the end of the month', '2026-11-30', '18:00'],
    ['by 14 May', '2027-05-14', '18:00'],
    ['by December 3rd, 2026 at 17:30', '2026-12-03', '17:30'],
    ['by 5 pm on Thursday', '2026-11-26', '17:00'],
    ['due 2026-12-01', '2026-12-01', '18:00'],
  ])('reads %j', (text, day, time) => {
    expect(readDeadline(text, today)).toMatchObject({ day, time });
  });

  it.each(['open every Friday', 'a page in French', 'by 2020-01-01', 'by 31 February', 'on 3/4', 'five may come'])(
    'sees none in %j',
    (text) => expect(readDeadline(text, today)).toBeUndefined(),
  );
});

it('reads any text whatsoever without fault, and never a day that is over', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const deadline = readDeadline(text, today);
      if (deadline) expect(deadline.day >= today).toBe(true);
      const budget = readBudget(text, 'EUR');
      if (budget) expect(budget.amount).toMatch(/^\d+(?:\.\d{1,2})?$/);
    }),
  );
});
