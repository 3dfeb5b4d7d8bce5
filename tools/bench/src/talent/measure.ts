import { pageRequest } from '@muster/platform';
import type { SearchWorkers } from '@muster/talent';
import { cpuBetween, cpuUsed, type Cpu } from './cpu.ts';
import { search } from './searches.ts';

export interface Measured {
  /** Processor time of one search. */
  readonly cpu: Cpu;
  readonly searches: number;
  readonly seconds: number;
  readonly foundShare: number;
  readonly all: Percentiles;
  readonly byKind: readonly { readonly name: string; readonly of: Percentiles }[];
}

export interface Percentiles {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

export interface Load {
  readonly seed: number;
  readonly workers: number;
  readonly clients: number;
  readonly seconds: number;
  /** The owner's address of the database. */
  readonly url: string;
}

const WARM_UP_SECONDS = 3;

/** Clients that ask again as soon as they are answered: a steady load at the limit, where waiting counts into the time. */
export async function measure(
  searching: SearchWorkers,
  { seed, workers, clients, seconds, url }: Load,
): Promise<Measured> {
  const times = new Map<string, number[]>();
  let next = 0;
  let found = 0;
  const run = async (lasts: number, isCounted: boolean) => {
    const until = performance.now() + lasts * 1000;
    const client = async () => {
      for (let now = performance.now(); now < until;) {
        const { kind, filter } = search(seed, next++, workers);
        const started = performance.now();
        const { edges } = await searching.run(filter, pageRequest(20, null));
        now = performance.now();
        if (!isCounted) continue;
        times.set(kind.name, times.get(kind.name) ?? []);
        times.get(kind.name)!.push(now - started);
        if (edges.length > 0) found += 1;
      }
    };
    await Promise.all(Array.from({ length: clients }, client));
  };
  await run(WARM_UP_SECONDS, false);
  const before = await cpuUsed(url);
  await run(seconds, true);
  const after = await cpuUsed(url);
  const all = [...times.values()].flat();
  return {
    cpu: cpuBetween(before, after, all.length),
    searches: all.length,
    seconds,
    foundShare: found / Math.max(1, all.length),
    all: percentiles(all),
    byKind: [...times].map(([name, list]) => ({ name, of: percentiles(list) })).sort((a, b) => b.of.p95 - a.of.p95),
  };
}

export function percentiles(times: readonly number[]): Percentiles {
  const sorted = [...times].sort((left, right) => left - right);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { count: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: sorted.at(-1) ?? 0 };
}
