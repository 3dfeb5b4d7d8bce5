import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLive } from '../../../../shared/api/live.ts';
import { refresh } from '../../../../shared/api/query.ts';
import { RunChangedDocument, type Board } from '../../api/run-board.ts';

const BURST_MS = 250;

/**
 * Keeps the board current without moving anything under the hand: while the pointer rests on the picture or a block is
 * open, changes are counted and wait; they come in when the hand leaves or asks for them.
 */
export function useRunLive(board: Board, isBlockOpen: boolean) {
  const [waiting, setWaiting] = useState(0);
  const isPointed = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const apply = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setWaiting(0);
      refresh('RunBoard', 'RunBlockPage', 'RunAsks', 'RunLife');
    }, BURST_MS);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  useLive(RunChangedDocument, { runId: board.id }, (event) => {
    if (event && (isPointed.current || isBlockOpen)) setWaiting((count) => count + 1);
    else apply();
  });
  const hand = useMemo(
    () => ({
      onPointerEnter: () => {
        isPointed.current = true;
      },
      onPointerLeave: () => {
        isPointed.current = false;
        setWaiting((count) => {
          if (count > 0) apply();
          return count;
        });
      },
    }),
    [apply],
  );
  return { waiting, apply, hand, ...useFresh(board) };
}

const FLASH_MS = 2000;

/** What was not there when the page was opened: its lines and blocks flash once. */
function useFresh(board: Board) {
  const seen = useRef<Set<string>>(undefined);
  const [fresh, setFresh] = useState<Board['activity']>([]);
  useEffect(() => {
    const known = seen.current;
    seen.current = new Set(board.activity.map(({ id }) => id));
    if (!known) return undefined;
    const added = board.activity.filter(({ id }) => !known.has(id));
    if (added.length === 0) return undefined;
    setFresh(added);
    const end = setTimeout(() => setFresh([]), FLASH_MS);
    return () => clearTimeout(end);
  }, [board.activity]);
  return useMemo(
    () => ({
      freshLines: new Set(fresh.map(({ id }) => id)),
      freshBlocks: new Set(fresh.flatMap(({ blockId }) => blockId ?? [])),
    }),
    [fresh],
  );
}
