import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../../../dev/lib/processes.mjs';
import type { OwnRedis } from '../../../dev/lib/redis.mjs';
import { waitUntilReady, type Program, type System } from '../../../dev/lib/system.mjs';
import type { FaultKind, Targets } from './killer.ts';
import type { QueueHome } from './queue-home.ts';

const JOB_PATIENCE_MS = 4_000;
const QUIET_PATIENCE_MS = 12_000;
const BACK_MS = 30_000;
/** Longer than lost work is left alone, so that what the frozen one has in hand is given to the other one as well. */
const FROZEN_MS = 6_500;
/** So long both of them are at work. */
const TOGETHER_MS = 1_500;
/** The worker says so in its log when it consumes. */
const WORKER_RUNS = 'the worker is running';

export interface Range {
  readonly system: System;
  readonly home: QueueHome;
  readonly redis: OwnRedis | undefined;
  /** While it is true, killing the api would cut off somebody who cannot simply ask again. */
  readonly isVulnerable: () => boolean;
}

/** The running api, worker and queue as targets, and how they come back. */
export class RunningTargets implements Targets {
  readonly kinds: readonly FaultKind[];
  readonly #range: Range;
  #api: Program;
  #worker: Program;

  constructor(range: Range) {
    this.#range = range;
    this.#api = range.system.api;
    this.#worker = range.system.worker;
    this.kinds = [
      ...(['kill-api', 'kill-worker', 'kill-both', 'kill-worker-in-job', 'freeze-worker', 'empty-queue'] as const),
      ...(range.redis ? (['kill-redis'] as const) : []),
    ];
  }

  async hit(kind: FaultKind, awayMs: number): Promise<string> {
    switch (kind) {
      case 'kill-api':
        await this.#quiet();
        return this.#restart(['api'], awayMs);
      case 'kill-worker':
        return this.#restart(['worker'], awayMs);
      case 'kill-both':
        await this.#quiet();
        return this.#restart(['api', 'worker'], awayMs);
      case 'kill-worker-in-job': {
        const inHand = await until(() => this.#range.home.active(), JOB_PATIENCE_MS, 2);
        const note = await this.#restart(['worker'], awayMs);
        return inHand ? `${inHand} in hand, ${note}` : `no job came, ${note}`;
      }
      case 'freeze-worker':
        return this.#freeze();
      case 'empty-queue':
        return `${await this.#range.home.empty()} jobs gone`;
      case 'kill-redis':
        return this.#restartRedis(awayMs);
    }
  }

  /** Ends both as an operator would. */
  async stop(): Promise<void> {
    await Promise.all([this.#api.stop(), this.#worker.stop()]);
  }

  async #restart(names: readonly ('api' | 'worker')[], awayMs: number): Promise<string> {
    const { system } = this.#range;
    const victims = names.map((name) => (name === 'api' ? this.#api : this.#worker));
    for (const victim of victims) victim.kill();
    await Promise.all(victims.map((victim) => victim.exited));
    await sleep(awayMs);
    const startedAt = Date.now();
    const before = timesStarted(this.#worker);
    if (names.includes('api')) this.#api = system.startApi();
    if (names.includes('worker')) this.#worker = system.startWorker();
    if (names.includes('api')) await waitUntilReady({ url: system.url, api: this.#api });
    if (names.includes('worker')) await this.#untilWorkerRuns(before);
    return `away ${awayMs} ms, back after ${Date.now() - startedAt} ms more`;
  }

  async #untilWorkerRuns(before: number): Promise<void> {
    const worker = this.#worker;
    await until(() => worker.hasExited() || timesStarted(worker) > before, BACK_MS);
    if (timesStarted(worker) === before) throw new Error(`The worker does not come back:\n${worker.lastLines()}`);
  }

  /** Slow is worse than dead: the old one goes on with what another one has long done. */
  async #freeze(): Promise<string> {
    const old = this.#worker;
    const inHand = (await until(() => this.#range.home.active(), JOB_PATIENCE_MS, 2)) ?? 0;
    signal(old, 'SIGSTOP');
    const before = timesStarted(old);
    this.#worker = this.#range.system.startWorker();
    await Promise.all([this.#untilWorkerRuns(before), sleep(FROZEN_MS)]);
    signal(old, 'SIGCONT');
    await sleep(TOGETHER_MS);
    old.kill();
    await old.exited;
    return `${inHand} in hand, thawed after ${FROZEN_MS / 1000} s beside its successor, then killed`;
  }

  async #restartRedis(awayMs: number): Promise<string> {
    const { redis } = this.#range;
    await redis?.kill();
    await sleep(awayMs);
    await redis?.start();
    return `away ${awayMs} ms, empty when it came back`;
  }

  async #quiet(): Promise<void> {
    await until(() => !this.#range.isVulnerable(), QUIET_PATIENCE_MS, 2);
  }
}

function signal({ pid }: Program, name: 'SIGSTOP' | 'SIGCONT'): void {
  if (pid !== undefined) process.kill(pid, name);
}

/** All starts of one system write into the same log. */
function timesStarted({ log }: Program): number {
  return readFileSync(log, 'utf8').split(WORKER_RUNS).length - 1;
}
