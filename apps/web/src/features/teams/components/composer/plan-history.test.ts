import { describe, expect, it } from 'vitest';
import { edited, openHistory, seen, steppedBack, steppedForward } from './plan-history.ts';

describe('steps back and forward through a plan', () => {
  it('lead to the content before, and forward again', () => {
    let history = edited(edited(openHistory(1), 1, 2), 2, 3);
    expect(history.past.at(-1)).toBe(2);
    history = steppedBack(history, 4);
    expect([history.past.at(-1), history.future.at(-1)]).toEqual([1, 3]);
    history = steppedForward(history, 5);
    expect([history.past.at(-1), history.future]).toEqual([4, []]);
  });

  it('forget the way forward when something else is done', () => {
    const back = steppedBack(edited(openHistory(1), 1, 2), 3);
    expect(edited(back, 3, 4)).toEqual({ past: [3], future: [], current: 4 });
  });

  it('never lead over somebody else’s edit', () => {
    const mine = edited(openHistory(1), 1, 2);
    expect(seen(mine, 3)).toEqual(openHistory(3));
    expect(edited(mine, 3, 4)).toEqual({ past: [3], future: [], current: 4 });
    expect(seen(mine, 2)).toBe(mine);
  });
});
