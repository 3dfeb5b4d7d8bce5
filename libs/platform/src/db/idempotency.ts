import { createHash } from 'node:crypto';
import { err, ok, type Result } from '@muster/kernel';
import { principalId, type Context } from '../context/context.ts';
import type { Db } from './db.ts';
import { fromJson, toJson } from './json.ts';
import { idempotencyTable } from './platform.tables.ts';
import type { Tx } from './tx.ts';

export interface IdempotencyKeyReused {
  readonly kind: 'IdempotencyKeyReused';
}

export interface OnceOptions {
  /** The mutation, for example `acceptOffer`: the same key may serve another operation. */
  readonly operation: string;
  readonly key: string;
  /** Everything that must be equal for a repetition to be the same request. */
  readonly input: unknown;
  /** Where the change happens when it is not the caller's own workspace. */
  readonly workspace?: Context;
}

/**
 * Runs a change at most once per key, in the transaction of the change itself: either both are there or neither.
 * A repetition gets the stored outcome. The same key with another input is refused. Two at the same moment: the second waits
 * on the first one's row and then sees its outcome. Refusals are not stored, because nothing happened. A key is known for 30 days.
 * @param options.key 8 to 255 characters chosen by the caller
 */
export async function once<T, E>(
  db: Db,
  ctx: Context,
  options: OnceOptions,
  work: (tx: Tx) => Promise<Result<T, E>>,
): Promise<Result<T, E | IdempotencyKeyReused>> {
  const row = {
    principal: principalId(ctx.principal),
    operation: options.operation,
    key: options.key,
    fingerprint: createHash('sha256').update(canonical(options.input)).digest('hex'),
  };
  return db.write<T, E | IdempotencyKeyReused>(options.workspace ?? ctx, async (tx) => {
    const isFirst = await tx.insertOnce(idempotencyTable, { ...row, outcome: null, createdAt: tx.now });
    if (!isFirst) {
      const stored = await tx.one(idempotencyTable, {
        principal: row.principal,
        operation: row.operation,
        key: row.key,
      });
      if (stored?.fingerprint !== row.fingerprint) return err({ kind: 'IdempotencyKeyReused' });
      return ok(fromJson<T>(stored.outcome));
    }
    const outcome = await work(tx);
    if (outcome.ok) {
      const { fingerprint: _, ...id } = row;
      await tx.update(idempotencyTable, id, { outcome: toJson(outcome.value) });
    }
    return outcome;
  });
}

/** JSON with sorted keys: equal inputs give equal text, whatever the order in which a client wrote them. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) => {
    if (typeof item === 'bigint') return `${item}n`;
    if (item === null || typeof item !== 'object' || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([left], [right]) => (left < right ? -1 : 1)));
  });
}
