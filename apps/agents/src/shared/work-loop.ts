/** Where work comes from and goes to: in production the GraphQL API, in tests a list. */
export interface WorkSource<Job, Output> {
  /** The next piece of work offered to this agent, already claimed for it; null when there is none right now. */
  nextWork(): Promise<Job | null>;
  deliver(job: Job, output: Output): Promise<void>;
  /** Hands the work back with a reason, so that somebody else can take it before the deadline. */
  giveUp(job: Job, reason: string): Promise<void>;
}

export interface WorkLoopOptions<Job, Output> {
  readonly source: WorkSource<Job, Output>;
  /** Does the work. What it throws becomes the reason for giving the work back. */
  readonly work: (job: Job, signal: AbortSignal) => Promise<Output>;
  /** Stops the loop after the piece in hand. */
  readonly signal: AbortSignal;
  /** Pause after an empty answer; it doubles up to eight times that while nothing comes. Default 1 s. */
  readonly idleMs?: number;
  /** For one piece. Default 5 minutes. */
  readonly timeLimitMs?: number;
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly onEvent?: (event: WorkEvent<Job>) => void;
}

export type WorkEvent<Job> =
  | { readonly kind: 'delivered'; readonly job: Job }
  | { readonly kind: 'given-up'; readonly job: Job; readonly reason: string }
  | { readonly kind: 'source-failed'; readonly reason: string };

/** Pulls one piece of work after the other until it is told to stop. A piece that fails never takes the loop down. */
export async function runWorkLoop<Job, Output>(options: WorkLoopOptions<Job, Output>): Promise<void> {
  const { source, signal, idleMs = 1_000, sleep = pause, onEvent } = options;
  let emptyAnswers = 0;
  while (!signal.aborted) {
    try {
      const job = await source.nextWork();
      if (job === null) {
        await sleep(idleMs * 2 ** Math.min(3, emptyAnswers), signal);
        emptyAnswers += 1;
        continue;
      }
      emptyAnswers = 0;
      // Its own line: `onEvent?.(await …)` would not even begin the work when nobody listens.
      const event = await doOne(job, options);
      onEvent?.(event);
    } catch (error) {
      // The server is away or refuses; the client has been patient already.
      onEvent?.({ kind: 'source-failed', reason: (error as Error).message });
      await sleep(idleMs * 8, signal);
    }
  }
}

async function doOne<Job, Output>(
  job: Job,
  { source, work, timeLimitMs = 300_000 }: WorkLoopOptions<Job, Output>,
): Promise<WorkEvent<Job>> {
  let output: Output;
  try {
    output = await withinLimit(timeLimitMs, (limit) => work(job, limit));
  } catch (error) {
    const reason = (error as Error).message;
    await source.giveUp(job, reason);
    return { kind: 'given-up', job, reason };
  }
  // Outside the try: work that is done is not handed back because the way to the server was blocked.
  await source.deliver(job, output);
  return { kind: 'delivered', job };
}

async function withinLimit<T>(limitMs: number, run: (limit: AbortSignal) => Promise<T>): Promise<T> {
  const limit = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      limit.abort();
      reject(new Error(`The work took longer than ${limitMs / 1000} s.`));
    }, limitMs);
  });
  try {
    return await Promise.race([run(limit.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Ends early when the loop is stopped. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done);
  });
}
