import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { BRIEFS, loadBrief } from './brief.ts';
import { hoursAroundNow } from './play/hours.ts';

const EXAMPLES = fileURLToPath(new URL('../../../examples/', import.meta.url));

describe.each(BRIEFS)('the example %s', (name) => {
  const brief = loadBrief(join(EXAMPLES, name));

  it('ships every file it names', () => {
    const delivered = Object.values(brief.work).flatMap((versions) =>
      versions.flatMap(({ outputs }) =>
        Object.values(outputs).flatMap((each) => (typeof each === 'string' ? [] : each.file)),
      ),
    );
    const files = [...brief.project.atHand.flatMap((each) => each.files), ...delivered];
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !existsSync(join(brief.folder, 'files', file)))).toEqual([]);
  });

  it('has a second version of what is refused, somebody else for what is declined, and nobody twice', () => {
    const { refused, declined } = brief.events;
    expect(brief.work[refused.block]?.length).toBe(2);
    const candidates = brief.people.filter(({ seats }) => seats.some((seat) => declined.seat.startsWith(seat)));
    expect(candidates.length).toBeGreaterThan(1);
    const keys = [...brief.people, ...brief.agents].map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('hours around now', () => {
  it('begin on the day it is there, and stay below eighty a week', () => {
    const sunday = new Date('2026-11-22T22:30:00Z');
    expect(hoursAroundNow('Africa/Nairobi', sunday).map(({ weekday }) => weekday)).toEqual([1, 2, 3]);
    expect(hoursAroundNow('America/Toronto', sunday).map(({ weekday }) => weekday)).toEqual([7, 1, 2]);
  });
});
