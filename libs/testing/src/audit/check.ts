import type { JobHandler, Listener } from '@muster/platform';
import type { ClientBase } from 'pg';

/** The owner's pool, or one of its connections: inside a transaction a defect can be planted and taken back. */
export type AuditDb = Pick<ClientBase, 'query'>;

/** One thing that should not be. */
export interface Finding {
  /** Name of the check that found it. */
  readonly check: string;
  /** What must always hold and does not. */
  readonly says: string;
  /** Where: ids and amounts. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A mutation with a key whose answer reached the client. */
export interface Acknowledged {
  /** The field: `payInvoice`. */
  readonly operation: string;
  readonly key: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly answer: Readonly<Record<string, unknown>>;
}

export interface AuditOptions {
  /** Who listens to what. With it, an announcement without its promised work is found. */
  readonly listeners?: readonly Listener[];
  /** How jobs are done. With it, a promise that counts as kept but left no effect is found. */
  readonly handlers?: readonly JobHandler[];
  /** What clients were told. With it, an acknowledged mutation that is not in the database, or is there twice, is found. */
  readonly acknowledged?: readonly Acknowledged[];
  readonly now?: Date;
  /** How long a promise may be open. 60 seconds when absent. */
  readonly openForMs?: number;
}

export interface Check {
  readonly name: string;
  /** A sentence: what must always hold. */
  readonly says: string;
  /** Tables it reads. It is left out where one of them does not exist. */
  readonly tables: readonly string[];
  /** @returns the facts of every case in which it does not hold */
  readonly run: (db: AuditDb, options: AuditOptions) => Promise<readonly Readonly<Record<string, unknown>>[]>;
}

/** A check that is one statement: every row it gives is a finding. */
export function sqlCheck(check: Omit<Check, 'run'> & { readonly sql: string }): Check {
  const { sql, ...rest } = check;
  return { ...rest, run: async (db) => (await db.query<Record<string, unknown>>(sql)).rows };
}
