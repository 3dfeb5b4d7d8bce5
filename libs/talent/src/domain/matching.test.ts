import { money } from '@muster/kernel';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit, type Need } from './matching.ts';
import { amina, pageAuditor } from './profile.fixture.ts';
import type { SkillLevel } from './skill.ts';
import { sharedWeeklyHours } from './working-hours.ts';

const WINTER = new Date('2026-11-23T09:00:00Z');
const SUMMER = new Date('2026-07-01T09:00:00Z');
const lisbon = { timeZone: 'Europe/Lisbon', hours: amina.workingHours };
const leaflet: Need = {
  skills: [{ skill: 'medical-translation', level: 3 }],
  languages: [{ tag: 'sw', level: 'C1' }],
  overlap: { team: lisbon, weeklyHours: 20, at: WINTER },
  ceiling: { perHour: money(2_500, 'EUR'), perTask: money(500, 'EUR') },
  weeklyHours: 10,
};
const shillings = ({ minor }: { minor: bigint }) => money(minor / 140n, 'EUR');

describe('why me', () => {
  it('is told in sentences', () => {
    expect(fit(amina, leaflet, shillings)).toEqual({
      fits: true,
      score: expect.any(Number),
      reasons: [
        'Medical translation at level 4, with evidence; level 3 is needed.',
        'Swahili at level native; C1 is needed.',
        'Shares 25 working hours a week with the team.',
        'Asks 17.85 EUR an hour, within the ceiling of 25.00 EUR.',
        'Has up to 30 hours a week; 10 are needed.',
      ],
      missing: [],
    });
  });

  it('asks an agent for no hours and compares its price per task', () => {
    const need = { ...leaflet, skills: [{ skill: 'html-audit', level: 3 as SkillLevel }], languages: [] };
    const found = fit(pageAuditor, need);
    expect(found.fits).toBe(true);
    expect(found.reasons).toContain('Works around the clock.');
    expect(found.reasons).toContain('Asks 2.00 EUR a task, within the ceiling of 5.00 EUR.');
  });
});

describe('why not me', () => {
  it('names every gap, not only the first', () => {
    const need: Need = {
      skills: [
        { skill: 'medical-translation', level: 5 },
        { skill: 'clinical-review', level: 3 },
      ],
      languages: [
        { tag: 'en', level: 'native' },
        { tag: 'so', level: 'B2' },
      ],
      kind: 'agent',
      overlap: { team: lisbon, weeklyHours: 40, at: WINTER },
      ceiling: { perHour: money(1_000, 'EUR'), perTask: money(1, 'EUR') },
      weeklyHours: 40,
    };
    expect(fit({ ...amina, isAvailable: false }, need, shillings).missing).toEqual([
      'Not available at the moment.',
      'The seat is for an agent.',
      'Medical translation is needed at level 5, offered at level 4.',
      'Clinical review at level 3 is needed and not offered.',
      'English is needed at level native, offered at level C1.',
      'Somali at level B2 is needed and not offered.',
      'Shares 25 working hours a week with the team; 40 are needed.',
      'Asks 17.85 EUR an hour; the ceiling is 10.00 EUR.',
      'Has up to 30 hours a week; 40 are needed.',
    ]);
  });

  it('does not guess a price without an exchange rate', () => {
    const found = fit(amina, leaflet, () => undefined);
    expect(found.missing).toEqual(['No exchange rate from KES to EUR, so the price cannot be compared.']);
    expect(fit(amina, leaflet).fits).toBe(false);
  });
});

describe('shared working hours', () => {
  it.each([
    ['Africa/Nairobi', 'Europe/Lisbon', WINTER, 25],
    ['Africa/Nairobi', 'Europe/Lisbon', SUMMER, 30],
    ['Asia/Kolkata', 'America/Toronto', WINTER, 0],
    ['Asia/Kathmandu', 'Asia/Kolkata', WINTER, 38.75],
    ['Pacific/Auckland', 'America/Los_Angeles', WINTER, 20],
  ])('of %s and %s on %s are %d a week', (left, right, at, hours) => {
    const week = amina.workingHours;
    expect(sharedWeeklyHours({ timeZone: left, hours: week }, { timeZone: right, hours: week }, at)).toBe(hours);
  });
});

describe('what holds for every fit', () => {
  const level = fc.constantFrom<SkillLevel>(1, 2, 3, 4, 5);

  it('asking for more never makes anybody fit who did not', () => {
    fc.assert(
      fc.property(level, level, fc.integer({ min: 0, max: 60 }), (wanted, more, weeklyHours) => {
        const need = { skills: [{ skill: 'medical-translation', level: wanted }], weeklyHours };
        const harder = {
          ...need,
          skills: [...need.skills, { skill: 'translation', level: more }],
          weeklyHours: Math.max(31, weeklyHours),
        };
        if (!fit(amina, need).fits) expect(fit(amina, harder).fits).toBe(false);
      }),
    );
  });

  it('the score stays between 0 and 1, and a gap is a gap whatever the score', () => {
    fc.assert(
      fc.property(level, fc.bigInt({ min: 1n, max: 10n ** 9n }), (wanted, perHour) => {
        const ceiling = { perHour: money(perHour, 'KES'), perTask: money(1, 'KES') };
        const found = fit(amina, { skills: [{ skill: 'translation', level: wanted }], ceiling });
        expect(found.score).toBeGreaterThanOrEqual(0);
        expect(found.score).toBeLessThanOrEqual(1);
        expect(found.fits).toBe(found.missing.length === 0);
      }),
    );
  });
});
