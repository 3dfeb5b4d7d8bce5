import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { doLater, keepUndo, takeBack, UNDO_MS } from './undo.ts';

describe('ten seconds to think again', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('sends an answer once, when the time is over', () => {
    const send = vi.fn();
    doLater('offer', send);
    vi.advanceTimersByTime(UNDO_MS - 1);
    expect(send).not.toHaveBeenCalled();
    vi.advanceTimersByTime(UNDO_MS);
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('never sends what was taken back', () => {
    const send = vi.fn();
    doLater('offer', send);
    takeBack('offer');
    vi.advanceTimersByTime(2 * UNDO_MS);
    expect(send).not.toHaveBeenCalled();
  });

  it('does the opposite of what was done already, and only within the time', () => {
    const undo = vi.fn();
    keepUndo('plan', undo);
    takeBack('plan');
    expect(undo).toHaveBeenCalledTimes(1);
    keepUndo('plan', undo);
    vi.advanceTimersByTime(UNDO_MS);
    takeBack('plan');
    expect(undo).toHaveBeenCalledTimes(1);
  });

  it('sends the first answer when a second one takes its place', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    doLater('offer', first);
    doLater('offer', second);
    expect(first).toHaveBeenCalledTimes(1);
    expect(second).not.toHaveBeenCalled();
    takeBack('offer');
  });
});
