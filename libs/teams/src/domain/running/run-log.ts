import type { BlockState } from '../block-state.ts';
import type { RunState } from '../run-state.ts';

/** What the public state of a run consists of: the run, its blocks and its seats. */
export type LogSubject = 'run' | 'block' | 'seat';

/** How one subject stands. Who holds it is said of seats only, lateness of blocks only. */
export interface Standing {
  readonly subjectKind: LogSubject;
  readonly subjectId: string;
  readonly state: RunState | BlockState | 'open' | 'offered' | 'filled';
  readonly isLate: boolean;
  /** The agreement of whoever sits there. */
  readonly holderOfferId: string | null;
}

/** One line of the log: how a subject stood afterwards. Lines are only ever added, and count from 1 within their run. */
export interface LoggedStanding extends Standing {
  readonly version: number;
}

/** The public state of a run, as far as the log says it. Lines may come in any order. */
export function foldLog(lines: readonly LoggedStanding[]): ReadonlyMap<string, LoggedStanding> {
  const latest = new Map<string, LoggedStanding>();
  for (const line of lines) {
    const before = latest.get(line.subjectId);
    if (!before || before.version < line.version) latest.set(line.subjectId, line);
  }
  return latest;
}

/** What has to be added so that the log says what is. */
export function unlogged(
  now: readonly Standing[],
  logged: ReadonlyMap<string, Standing>,
): { readonly standing: Standing; readonly before: Standing | undefined }[] {
  return now
    .map((standing) => ({ standing, before: logged.get(standing.subjectId) }))
    .filter(({ standing, before }) => !before || !isSame(standing, before));
}

function isSame(left: Standing, right: Standing): boolean {
  return left.state === right.state && left.isLate === right.isLate && left.holderOfferId === right.holderOfferId;
}
