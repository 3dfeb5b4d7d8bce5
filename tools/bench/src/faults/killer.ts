import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from './random.ts';

export type FaultKind =
  'kill-api' | 'kill-worker' | 'kill-both' | 'kill-worker-in-job' | 'freeze-worker' | 'empty-queue' | 'kill-redis';

export const FAULTS: Readonly<Record<FaultKind, string>> = {
  'kill-api': 'api killed',
  'kill-worker': 'worker killed',
  'kill-both': 'api and worker killed',
  'kill-worker-in-job': 'worker killed in the middle of a job',
  'freeze-worker': 'worker frozen, replaced, and thawed',
  'empty-queue': 'queue emptied',
  'kill-redis': 'redis-server killed',
};

export interface Shot {
  readonly kind: FaultKind;
  /** After everything that was shot before is back, and has been for as long as it was away. */
  readonly afterMs: number;
  /** How long the killed stay away. */
  readonly awayMs: number;
}

/** An endless magazine: every kind comes once before any comes again. */
export function* shots(chance: Chance, kinds: readonly FaultKind[]): Generator<Shot> {
  for (;;) {
    for (const kind of chance.shuffled(kinds))
      yield { kind, afterMs: chance.between(500, 2_500), awayMs: chance.between(0, 1_500) };
  }
}

/** What can be shot at. Each resolves when the target is back. */
export interface Targets {
  readonly kinds: readonly FaultKind[];
  /** @returns what else is to be told about it */
  hit(kind: FaultKind, awayMs: number): Promise<string>;
}

export interface Injected {
  readonly kind: FaultKind;
  /** Since the begin of the load. */
  readonly atMs: number;
  readonly note: string;
}

export interface KillerOptions {
  readonly chance: Chance;
  readonly targets: Targets;
  /** Stops the shooting. */
  readonly signal: AbortSignal;
  readonly onFault: (fault: Injected) => void;
}

/** What comes last: the worker dies with work in hand, what waits is thrown away, and then everything dies. */
const SALVO: readonly FaultKind[] = ['kill-worker-in-job', 'empty-queue', 'kill-both'];

/** Shoots until it is told to stop, and then a salvo; the last one that was hit is back when it returns. */
export async function shoot({ chance, targets, signal, onFault }: KillerOptions): Promise<readonly Injected[]> {
  const startedAt = Date.now();
  const injected: Injected[] = [];
  let tookMs = 0;
  const hit = async (kind: FaultKind, awayMs: number): Promise<void> => {
    const atMs = Date.now() - startedAt;
    const fault = { kind, atMs, note: await targets.hit(kind, awayMs) };
    // On a busy machine a restart takes long; a system that is mostly away has no work that could be lost.
    tookMs = Date.now() - startedAt - atMs;
    injected.push(fault);
    onFault(fault);
  };
  for (const { kind, afterMs, awayMs } of shots(chance, targets.kinds)) {
    await sleep(afterMs + tookMs, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) break;
    await hit(kind, awayMs);
  }
  for (const kind of SALVO) await hit(kind, chance.between(0, 500));
  return injected;
}
