import { parentPort, workerData } from 'node:worker_threads';
import { ok } from '@muster/kernel';
import { optimiseTeam } from '../domain/team/optimise-team.ts';
import { paretoFront } from '../domain/team/pareto-front.ts';
import type { ThreadedOutcome, ThreadNews, ThreadOrder } from './plan-in-thread.ts';

/** The program of the thread: one order, its progress, one outcome. */
function run({ problem, search, stop }: ThreadOrder, tell: (news: ThreadNews) => void): void {
  const { objective, ...rest } = search;
  const options = {
    plans: Number.POSITIVE_INFINITY,
    ...rest,
    isOver: () => Atomics.load(stop, 0) === 1,
    onProgress: (progress: Extract<ThreadNews, { kind: 'progress' }>['progress']) =>
      tell({ kind: 'progress', progress }),
  };
  const outcome = (): ThreadedOutcome => {
    if (objective.kind === 'front') return paretoFront(problem, options);
    const found = optimiseTeam(problem, { ...options, objective });
    return found.ok ? ok([found.value]) : found;
  };
  tell({ kind: 'done', outcome: outcome() });
}

if (parentPort) {
  const port = parentPort;
  run(workerData as ThreadOrder, (news) => port.postMessage(news));
}
