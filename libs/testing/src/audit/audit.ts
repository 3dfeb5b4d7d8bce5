import { allListeners } from '@muster/assembly';
import { acknowledgedChecks } from './acknowledged-checks.ts';
import type { AuditDb, AuditOptions, Check, Finding } from './check.ts';
import { historyChecks } from './history-checks.ts';
import { moneyChecks } from './money-checks.ts';
import { promiseChecks } from './promise-checks.ts';
import { workChecks } from './work-checks.ts';

export const allChecks: readonly Check[] = [
  ...moneyChecks,
  ...workChecks,
  ...historyChecks,
  ...acknowledgedChecks,
  ...promiseChecks,
];

/**
 * Looks at a whole database, past all walls, for what must never be. Nothing found means that it holds now, also under load:
 * each check is one statement, and so one picture; only the last two compare several and want a system at rest.
 * @param owner connections of the owner of the database
 */
export async function audit(owner: AuditDb, options: AuditOptions = {}): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const check of await checksFor(owner)) {
    const cases = await check.run(owner, { listeners: allListeners, ...options });
    findings.push(...cases.map((facts) => ({ check: check.name, says: check.says, facts })));
  }
  return findings;
}

/** The checks whose tables are all there. */
export async function checksFor(owner: AuditDb): Promise<readonly Check[]> {
  const tables = [...new Set(allChecks.flatMap((check) => check.tables))];
  const { rows } = await owner.query<{ name: string }>(
    `SELECT name FROM unnest($1::text[]) AS name WHERE to_regclass(name) IS NOT NULL`,
    [tables],
  );
  const present = new Set(rows.map(({ name }) => name));
  return allChecks.filter((check) => check.tables.every((table) => present.has(table)));
}
