import { describe, expect, it } from 'vitest';
import { runWorkLoop, type WorkEvent, type WorkLoopOptions } from './work-loop.ts';

/** Offers these pieces, null for "nothing right now", and stops the loop after the last. */
function loopOver(pieces: readonly (string | null | Error)[], parts: Partial<WorkLoopOptions<string, string>> = {}) {
  const stop = new AbortController();
  const told: string[] = [];
  const waits: number[] = [];
  const rest = [...pieces];
  const options: WorkLoopOptions<string, string> = {
    source: {
      nextWork: async () => {
        const piece = rest.shift();
        if (rest.length === 0) stop.abort();
        if (piece instanceof Error) throw piece;
        return piece ?? null;
      },
      deliver: async (job, output) => void told.push(`delivered ${job}: ${output}`),
      giveUp: async (job, reason) => void told.push(`gave up ${job}: ${reason}`),
    },
    work: async (job) => job.toUpperCase(),
    signal: stop.signal,
    sleep: async (ms) => void waits.push(ms),
    ...parts,
  };
  return { run: () => runWorkLoop(options), told, waits };
}

describe('the work loop', () => {
  it('does one piece after the other and delivers each', async () => {
    const { run, told } = loopOver(['a', 'b']);
    await run();
    expect(told).toEqual(['delivered a: A', 'delivered b: B']);
  });

  it('hands work back with the reason when it cannot do it, and goes on', async () => {
    const work = async (job: string): Promise<string> => {
      if (job === 'bad') throw new Error('The file is no JSON.');
      return job;
    };
    const { run, told } = loopOver(['bad', 'good'], { work });
    await run();
    expect(told).toEqual(['gave up bad: The file is no JSON.', 'delivered good: good']);
  });

  it('hands back what takes too long, and tells the work to stop', async () => {
    let wasStopped = false;
    const work = (_: string, signal: AbortSignal): Promise<string> =>
      new Promise(() => signal.addEventListener('abort', () => (wasStopped = true)));
    const { run, told } = loopOver(['slow'], { work, timeLimitMs: 20 });
    await run();
    expect(told).toEqual(['gave up slow: The work took longer than 0.02 s.']);
    expect(wasStopped).toBe(true);
  });

  it('asks less and less often while there is nothing, and at once again after work', async () => {
    const { run, waits } = loopOver([null, null, null, null, null, 'a', null]);
    await run();
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 8_000, 1_000]);
  });

  it('survives a server that is away', async () => {
    const events: WorkEvent<string>[] = [];
    const { run, told } = loopOver([new Error('away'), 'a'], { onEvent: (event) => void events.push(event) });
    await run();
    expect(events.map(({ kind }) => kind)).toEqual(['source-failed', 'delivered']);
    expect(told).toEqual(['delivered a: A']);
  });

  it('does not hand back finished work because it could not be delivered', async () => {
    const told: string[] = [];
    const stop = new AbortController();
    await runWorkLoop<string, string>({
      source: {
        nextWork: async () => 'a',
        deliver: async () => {
          stop.abort();
          throw new Error('away');
        },
        giveUp: async () => void told.push('gave up'),
      },
      work: async (job) => job,
      signal: stop.signal,
      sleep: async () => {},
      onEvent: ({ kind }) => void told.push(kind),
    });
    expect(told).toEqual(['source-failed']);
  });

  it('wakes up from its pause when it is told to stop', async () => {
    const stop = new AbortController();
    const source = { nextWork: async () => null, deliver: async () => {}, giveUp: async () => {} };
    const began = Date.now();
    setTimeout(() => stop.abort(), 20);
    await runWorkLoop({ source, work: async () => '', signal: stop.signal, idleMs: 60_000 });
    expect(Date.now() - began).toBeLessThan(5_000);
  });
});
