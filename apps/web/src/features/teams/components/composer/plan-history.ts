/** Which versions of a plan this reader can step back and forward to. Content is named by the version that first had it. */
export interface PlanHistory {
  readonly past: readonly number[];
  readonly future: readonly number[];
  /** The version on the screen; another one than expected means that somebody else was here. */
  readonly current: number;
}

export function openHistory(version: number): PlanHistory {
  return { past: [], future: [], current: version };
}

/** An own edit led from one version to the next. */
export function edited(history: PlanHistory, from: number, to: number): PlanHistory {
  const known = seen(history, from);
  return { past: [...known.past, from], future: [], current: to };
}

/** @param to the version in which the earlier content stands again */
export function steppedBack(history: PlanHistory, to: number): PlanHistory {
  return { past: history.past.slice(0, -1), future: [...history.future, history.current], current: to };
}

export function steppedForward(history: PlanHistory, to: number): PlanHistory {
  return { past: [...history.past, history.current], future: history.future.slice(0, -1), current: to };
}

/** Stepping back over somebody else's edit would take it away unasked, so their version ends the history. */
export function seen(history: PlanHistory, version: number): PlanHistory {
  return history.current === version ? history : openHistory(version);
}
