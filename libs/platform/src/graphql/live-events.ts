import { AsyncLocalStorage } from 'node:async_hooks';
import { asId, type WorkspaceId } from '@muster/kernel';
import pg from 'pg';
import type { Config } from '../config/config.ts';
import type { Log } from '../telemetry/log.ts';

/** An announcement as live views get it: ids and small facts. What a viewer may see of it is decided per viewer. */
export interface LiveEvent {
  readonly workspaceId: WorkspaceId;
  readonly id: string;
  readonly topic: string;
  readonly subjectId: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

type Hearing = (event: LiveEvent) => void;

/** A slow reader that fell this far behind is cut off; it loads the state again when it comes back. */
const MOST_WAITING = 1_000;

const listening = new AsyncLocalStorage<AbortSignal>();

/**
 * What {@link LiveEvents.subscribe} is asked for inside `work` ends with the signal. A generator that waits for the next event
 * cannot be ended by its reader: `return` waits behind the event that may never come.
 */
export function endingWith<T>(signal: AbortSignal, work: () => T): T {
  return listening.run(signal, work);
}

/** One connection per process that hears what any process announced, and hands it to the open subscriptions. */
export class LiveEvents {
  readonly #hearings = new Set<Hearing>();
  #client: pg.Client | undefined;
  #starting: Promise<void> | undefined;
  readonly #stop = new AbortController();

  constructor(
    private readonly config: Pick<Config, 'APP_DATABASE_URL'>,
    private readonly log: Log,
  ) {}

  /** Everything from now on that passes the filter. Ends with the reader ({@link endingWith}), or when it falls too far behind. */
  async *subscribe(filter: (event: LiveEvent) => boolean): AsyncGenerator<LiveEvent, void, undefined> {
    const ends = [this.#stop.signal, listening.getStore()].filter((signal) => signal !== undefined);
    const isOver = () => ends.some(({ aborted }) => aborted);
    await this.start();
    const waiting: LiveEvent[] = [];
    let wake: () => void = () => undefined;
    const hear: Hearing = (event) => {
      if (!filter(event)) return;
      waiting.push(event);
      wake();
    };
    const end = () => wake();
    for (const signal of ends) signal.addEventListener('abort', end);
    this.#hearings.add(hear);
    try {
      while (!isOver() && waiting.length < MOST_WAITING) {
        const next = waiting.shift();
        if (next) yield next;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
    } finally {
      this.#hearings.delete(hear);
      for (const signal of ends) signal.removeEventListener('abort', end);
    }
  }

  /** How many listen now. */
  get listeners(): number {
    return this.#hearings.size;
  }

  start(): Promise<void> {
    this.#starting ??= this.#connect();
    return this.#starting;
  }

  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#client?.end();
  }

  async #connect(): Promise<void> {
    const client = new pg.Client({ connectionString: this.config.APP_DATABASE_URL, application_name: 'muster-live' });
    client.on('notification', ({ payload }) => payload && this.#tell(payload));
    client.on('error', (error) => this.#lost(error));
    client.on('end', () => this.#lost());
    try {
      await client.connect();
      await client.query('LISTEN muster_event');
    } catch (error) {
      this.#starting = undefined;
      await client.end().catch(() => undefined);
      throw error;
    }
    // Stopped while it connected: a connection that nobody ends would keep the process alive.
    if (this.#stop.signal.aborted) await client.end();
    else this.#client = client;
  }

  #lost(error?: Error): void {
    if (this.#stop.signal.aborted || !this.#client) return;
    this.#client = undefined;
    this.log.warn({ err: error }, 'live views lost the database; connecting again');
    const again = () => {
      this.#starting = this.#connect().catch(() => void setTimeout(again, 1_000).unref());
    };
    setTimeout(again, 250).unref();
  }

  #tell(payload: string): void {
    const { w, i, t, s, p } = JSON.parse(payload) as {
      w: string;
      i: string;
      t: string;
      s: string | null;
      p: Record<string, unknown>;
    };
    const event: LiveEvent = { workspaceId: asId(w), id: i, topic: t, subjectId: s, facts: p };
    for (const hear of this.#hearings) hear(event);
  }
}
