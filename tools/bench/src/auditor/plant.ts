import { audit, type AuditDb, type AuditOptions } from '@muster/testing';

export interface Defect {
  /** What went wrong, for people. */
  readonly name: string;
  /** Makes it so. Checks of the database that would not allow it are switched off: a bug goes around them as well. */
  readonly sql: string;
  /** The check of the auditor that must cry. */
  readonly caughtBy: string;
}

export interface Planted {
  readonly defect: string;
  readonly caughtBy: string;
  readonly isCaught: boolean;
  /** Rows that were changed; with none, the defect was not there to be caught. */
  readonly rows: number;
  /** Every check that cried. */
  readonly cried: readonly string[];
}

/** One defect at a time, each taken back before the next. The database should be a copy all the same. */
export async function* plantAll(
  db: AuditDb,
  defects: readonly Defect[],
  options: AuditOptions,
): AsyncGenerator<Planted> {
  for (const defect of defects) yield await plantOne(db, defect, options);
}

async function plantOne(db: AuditDb, { name, sql, caughtBy }: Defect, options: AuditOptions): Promise<Planted> {
  await db.query('BEGIN');
  try {
    await db.query('SET LOCAL session_replication_role = replica');
    const outcomes = [await db.query(sql)].flat();
    const rows = Math.min(...outcomes.filter(({ command }) => isChange(command)).map(({ rowCount }) => rowCount ?? 0));
    const cried = [...new Set((await audit(db, options)).map(({ check }) => check))];
    return { defect: name, caughtBy, isCaught: rows > 0 && cried.includes(caughtBy), rows, cried };
  } finally {
    await db.query('ROLLBACK');
  }
}

function isChange(command: string): boolean {
  return ['INSERT', 'UPDATE', 'DELETE'].includes(command);
}
