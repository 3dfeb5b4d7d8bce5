import { useSyncExternalStore } from 'react';

export const UNDO_MS = 10_000;

export interface Undoable {
  /** What it belongs to: a plan, an offer. One thing has one step back, the newest. */
  readonly scope: string;
  /** Takes it back. What was not sent yet is simply not sent. */
  readonly undo: () => void;
  readonly endsAt: number;
}

interface Kept extends Undoable {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly send: (() => void) | undefined;
}

const kept = new Map<string, Kept>();
const watchers = new Set<() => void>();

/** Something was done and can be undone for ten seconds by doing the opposite. */
export function keepUndo(scope: string, undo: () => void): void {
  keep(scope, undo, undefined);
}

/**
 * Something is done in ten seconds, unless it is taken back before. For what has no opposite: an answer that was sent reaches
 * people. Whoever closes the page meant it, so it is sent then.
 */
export function doLater(scope: string, send: () => void): void {
  keep(scope, () => undefined, send);
}

export function takeBack(scope: string): void {
  const found = kept.get(scope);
  drop(scope);
  found?.undo();
}

/** The step back of this thing, while there is one. */
export function useUndoable(scope: string): Undoable | undefined {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    () => kept.get(scope),
  );
}

function keep(scope: string, undo: () => void, send: (() => void) | undefined): void {
  finish(scope);
  const timer = setTimeout(() => finish(scope), UNDO_MS);
  kept.set(scope, { scope, undo, send, timer, endsAt: Date.now() + UNDO_MS });
  tell();
}

function finish(scope: string): void {
  const found = kept.get(scope);
  drop(scope);
  found?.send?.();
}

function drop(scope: string): void {
  const found = kept.get(scope);
  if (!found) return;
  clearTimeout(found.timer);
  kept.delete(scope);
  tell();
}

function tell(): void {
  for (const watcher of watchers) watcher();
}

globalThis.addEventListener?.('pagehide', () => {
  for (const scope of [...kept.keys()]) finish(scope);
});
