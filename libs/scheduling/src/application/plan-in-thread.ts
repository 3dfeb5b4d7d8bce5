import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Result } from '@muster/kernel';
import type { TeamObjective, TeamPlan, TeamProblem, TeamProgress, TeamRefusal } from '../domain/team/team-problem.ts';

export interface ThreadedSearch {
  readonly seed: number;
  /** `front`: all plans of which none is both later and dearer than another. */
  readonly objective: TeamObjective | { readonly kind: 'front' };
  /** So many plans are tried; without it the search goes on until `signal` ends it. */
  readonly plans?: number;
  /** Ends the search, not the promise: what was found until then is the result. `AbortSignal.timeout(ms)` limits the time. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: TeamProgress) => void;
}
export type ThreadedOutcome = Result<readonly TeamPlan[], TeamRefusal>;

/** What travels to the thread; `stop` is shared memory whose first number becomes 1 when the search shall end. */
export interface ThreadOrder {
  readonly problem: TeamProblem;
  readonly search: Pick<ThreadedSearch, 'seed' | 'objective' | 'plans'>;
  readonly stop: Int32Array<SharedArrayBuffer>;
}
export type ThreadNews =
  | { readonly kind: 'progress'; readonly progress: TeamProgress }
  | { readonly kind: 'done'; readonly outcome: ThreadedOutcome };

/** `optimiseTeam` or `paretoFront` beside the caller's event loop. One plan for an objective, several for a front. */
export function planInThread(problem: TeamProblem, search: ThreadedSearch): Promise<ThreadedOutcome> {
  const { seed, objective, plans, signal, onProgress } = search;
  const stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const end = (): void => void Atomics.store(stop, 0, 1);
  const order: ThreadOrder = { problem, search: { seed, objective, ...(plans === undefined ? {} : { plans }) }, stop };
  const thread = openThread(order);
  if (signal?.aborted) end();
  signal?.addEventListener('abort', end);
  return new Promise<ThreadedOutcome>((resolve, reject) => {
    thread.on('message', (news: ThreadNews) => {
      if (news.kind === 'progress') onProgress?.(news.progress);
      else resolve(news.outcome);
    });
    thread.on('error', reject);
    thread.on('exit', (code) => reject(new Error(`the planning thread ended with ${code} and no plan`)));
  }).finally(() => {
    signal?.removeEventListener('abort', end);
    return thread.terminate();
  });
}

/** In a build the thread is a program beside the one that asks, or above its chunks; in the sources it is a file of this folder. */
function openThread(order: ThreadOrder): Worker {
  const names = ['./plan-thread.js', '../plan-thread.js', './plan-thread.ts'];
  const file = names.map((name) => new URL(name, import.meta.url)).find((url) => existsSync(url));
  if (!file) throw new Error('the planning thread is missing from this build');
  const isSource = file.pathname.endsWith('.ts');
  return new Worker(file, { workerData: order, execArgv: isSource ? ['--import', ownDoors(file)] : [] });
}

/** Node runs the sources as they are, but does not know where `@muster/<lib>` stands. */
function ownDoors(file: URL): string {
  const libs = new URL('../../../', file).href;
  const code = `
    import { registerHooks } from 'node:module';
    registerHooks({
      resolve(specifier, context, next) {
        const name = /^@muster\\/([a-z-]+)$/.exec(specifier)?.[1];
        return next(name ? '${libs}' + name + '/src/index.ts' : specifier, context);
      },
    });`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
