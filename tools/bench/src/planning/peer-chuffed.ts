import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Project } from '@muster/scheduling';

/** What a solver reached, and when. */
export interface PeerResult {
  /** `undefined`: it found nothing in time. */
  readonly makespan: number | undefined;
  readonly isProven: boolean;
  /** Until its best schedule was there. */
  readonly msToBest: number;
}

/** Lazy clause generation on cumulative constraints, with the search that its authors use for this problem (Schutt et al. 2013). */
const MODEL = `
include "cumulative.mzn";
int: n; int: m; int: k;
array[1..n] of int: d; array[1..m] of int: cap; array[1..m, 1..n] of int: r;
array[1..k] of int: before; array[1..k] of int: after;
int: horizon = sum(d);
array[1..n] of var 0..horizon: s;
var 0..horizon: makespan;
constraint forall(i in 1..k)(s[before[i]] + d[before[i]] <= s[after[i]]);
constraint forall(i in 1..n)(s[i] + d[i] <= makespan);
constraint forall(j in 1..m)(cumulative(s, d, [r[j, i] | i in 1..n], cap[j]));
solve :: int_search(s ++ [makespan], smallest, indomain_min) minimize makespan;
`;

/**
 * Chuffed in the WebAssembly that npm `minizinc` brings for browsers, one thread, started and loaded before its time begins. The package's
 * own door for Node asks for a native MiniZinc, so its worker is spoken to directly.
 */
export async function solveWithChuffed(project: Project, limitMs: number): Promise<PeerResult> {
  const worker = openWorker();
  try {
    await new Promise((resolve) => worker.once('message', resolve));
    return await solveIn(worker, project, limitMs);
  } finally {
    await worker.terminate();
  }
}

function solveIn(worker: Worker, project: Project, limitMs: number): Promise<PeerResult> {
  const startedAt = performance.now();
  let result: PeerResult = { makespan: undefined, isProven: false, msToBest: 0 };
  return new Promise((resolve, reject) => {
    // It may need a while for flattening beyond the time that its search is given.
    const end = setTimeout(() => resolve(result), limitMs);
    worker.on('message', (news: News) => {
      if (news.type === 'solution') {
        const { makespan } = news.output.json;
        result = { ...result, makespan, msToBest: performance.now() - startedAt };
      } else if (news.type === 'status') result = { ...result, isProven: news.status === 'OPTIMAL_SOLUTION' };
      else if (news.type === 'error') reject(new Error(news.message));
      else if (news.type === 'exit') {
        clearTimeout(end);
        resolve(result);
      }
    });
    const args = ['--solver', 'chuffed', '-f', '-i', '--time-limit', String(limitMs), '--output-mode', 'json'];
    const files = { 'project.mzn': MODEL, 'project.json': JSON.stringify(dataOf(project)) };
    worker.postMessage({ jsonStream: true, files, args: [...args, 'project.mzn', 'project.json'] });
  });
}

type News =
  | { readonly type: 'solution'; readonly output: { readonly json: { readonly makespan: number } } }
  | { readonly type: 'status'; readonly status: string }
  | { readonly type: 'error'; readonly message: string }
  | { readonly type: 'exit' | 'ready' | 'statistics' | 'stderr' };

/** The three names of a web worker that the package's script uses. */
const AS_WEB_WORKER = `
  const { parentPort, workerData } = require('node:worker_threads');
  globalThis.require = require;
  globalThis.__dirname = workerData.folder;
  globalThis.__filename = workerData.script;
  globalThis.postMessage = (data) => parentPort.postMessage(data);
  globalThis.addEventListener = (_type, listen) => parentPort.on('message', (data) => listen({ data }));
  require('node:vm').runInThisContext(require('node:fs').readFileSync(workerData.script, 'utf8'));
`;

function openWorker(): Worker {
  const file = (name: string): string => fileURLToPath(import.meta.resolve(`minizinc/${name}`));
  const script = file('minizinc-worker.js');
  const worker = new Worker(AS_WEB_WORKER, { eval: true, workerData: { script, folder: dirname(script) } });
  worker.postMessage({ wasmURL: file('minizinc.wasm'), dataURL: file('minizinc.data') });
  return worker;
}

function dataOf({ activities, capacities, precedences }: Project): object {
  const modes = activities.map((activity) => activity.modes[0]!);
  return {
    n: activities.length,
    m: capacities.length,
    k: precedences.length,
    d: modes.map(({ duration }) => duration),
    cap: capacities,
    r: capacities.map((_, k) => modes.map(({ uses }) => uses[k])),
    before: precedences.map(({ before }) => before + 1),
    after: precedences.map(({ after }) => after + 1),
  };
}
