import { AsyncLocalStorage } from 'node:async_hooks';
import { isUuid, type Clock, type Result } from '@muster/kernel';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Context } from '../context/context.ts';
import type { ListenerRegistry } from '../outbox/listeners.ts';
import { Rows } from './rows.ts';
import { Tx, type GlobalRows } from './tx.ts';

/** Serialisation failure, deadlock: the database asks for another try, and nothing has happened yet. */
const RETRYABLE = new Set(['40001', '40P01']);
const TRIES = 4;

/**
 * Whoever waits for a second connection while holding the first can wait for ever: with as many at once as the pool has connections,
 * nobody gets on. So opening a transaction inside another one is a bug, and found at the first try.
 */
const inTransaction = new AsyncLocalStorage<true>();

/**
 * The only way to the database. Every transaction belongs to one workspace: row-level security reads it from a setting
 * that lives as long as the transaction (a setting on the connection would leak to whoever gets the connection next).
 */
export class Db {
  constructor(
    private readonly source: DataSource,
    private readonly listeners: ListenerRegistry,
    private readonly clock: Clock,
  ) {}

  /** Runs a change. A refusal rolls back like an exception: what was refused has not happened. */
  async write<T, E>(ctx: Context, work: (tx: Tx) => Promise<Result<T, E>>): Promise<Result<T, E>> {
    return withRetries(() => this.#inWorkspace(ctx, work, { commits: (outcome) => outcome.ok }));
  }

  /** Reads one consistent picture, however many statements it takes. PostgreSQL refuses to write in here. */
  async read<T>(ctx: Context, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#inWorkspace(ctx, work, { mode: 'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY; ' });
  }

  /** Work outside any workspace: tables of workspaces look empty in here. */
  async global<T>(work: (rows: GlobalRows) => Promise<T>): Promise<T> {
    return withRetries(() =>
      this.#transaction(
        (runner) => work(new Rows(runner.manager, {})),
        () => true,
      ),
    );
  }

  /**
   * One statement outside any workspace, with no transaction around it: for questions that are asked all day, where opening and
   * closing would cost more than the answer. Each statement sees a moment of its own.
   */
  async glance<T>(work: (rows: GlobalRows) => Promise<T>): Promise<T> {
    if (inTransaction.getStore())
      throw new Error('a second connection inside a transaction: read what is needed before it opens');
    const runner = this.source.createQueryRunner();
    try {
      return await work(new Rows(runner.manager, {}));
    } finally {
      await runner.release();
    }
  }

  #inWorkspace<T>(
    ctx: Context,
    work: (tx: Tx) => Promise<T>,
    { mode = '', commits = () => true }: Mode<T>,
  ): Promise<T> {
    if (!isUuid(ctx.workspaceId)) throw new Error('a transaction needs a workspace');
    return this.#transaction(async (runner) => {
      // A literal that was checked above: distributed tables pass on SET LOCAL, but not set_config().
      await runner.query(`${mode}SET LOCAL app.workspace = '${ctx.workspaceId}'`);
      return work(new Tx(runner.manager, ctx, this.listeners, this.clock.now()));
    }, commits);
  }

  async #transaction<T>(work: (runner: QueryRunner) => Promise<T>, commits: (outcome: T) => boolean): Promise<T> {
    if (inTransaction.getStore())
      throw new Error('a transaction inside a transaction: read what is needed before it opens');
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      const outcome = await inTransaction.run(true, () => work(runner));
      if (commits(outcome)) await runner.commitTransaction();
      else await runner.rollbackTransaction();
      return outcome;
    } catch (error) {
      // When the connection itself is gone, the transaction went with it.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

interface Mode<T> {
  /** SQL before the first statement. */
  readonly mode?: string;
  readonly commits?: (outcome: T) => boolean;
}

async function withRetries<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (attempt >= TRIES || !RETRYABLE.has(codeOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10 * attempt ** 2));
    }
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
