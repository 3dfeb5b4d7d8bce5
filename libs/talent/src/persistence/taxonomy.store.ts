import type { GlobalRows } from '@muster/platform';
import type { TaxonomyFact } from '../domain/taxonomy/taxonomy-file.ts';

/** Writes facts of one kind; what is there already is replaced by the same. */
export async function saveFacts(rows: GlobalRows, facts: readonly TaxonomyFact[]): Promise<void> {
  const of = <K extends TaxonomyFact['kind']>(kind: K) =>
    facts.filter((fact): fact is Extract<TaxonomyFact, { kind: K }> => fact.kind === kind);
  const entries = unique(of('entry'), ({ source, code }) => `${source} ${code}`);
  await save(
    rows,
    ENTRIES,
    entries.map(({ source, code, entryKind: kind, label, description }) => ({
      source,
      code,
      kind,
      label,
      description,
    })),
  );
  await save(
    rows,
    NAMES,
    entries.flatMap(({ source, code, names }) => names.map((name) => ({ source, code, name: name.toLowerCase() }))),
  );
  await save(
    rows,
    ZONES,
    unique(of('zone'), ({ code }) => code),
  );
  const tools = unique(of('tool'), ({ code, tool }) => `${code} ${tool}`);
  await save(
    rows,
    TOOLS,
    tools.map(({ code, tool, isHot: is_hot, isInDemand: is_in_demand }) => ({ code, tool, is_hot, is_in_demand })),
  );
  const tasks = unique(of('task'), ({ code, taskId }) => `${code} ${taskId}`);
  await save(
    rows,
    TASKS,
    tasks.map(({ code, taskId: task_id, task }) => ({ code, task_id, task })),
  );
}

const ENTRIES = `INSERT INTO talent.taxonomy_entry (source, code, kind, label, description)
  SELECT source, code, kind, label, description FROM jsonb_populate_recordset(NULL::talent.taxonomy_entry, $1::jsonb)
  ON CONFLICT (source, code) DO UPDATE SET kind = excluded.kind, label = excluded.label, description = excluded.description`;
const NAMES = `INSERT INTO talent.taxonomy_name SELECT DISTINCT * FROM jsonb_populate_recordset(NULL::talent.taxonomy_name, $1::jsonb)
  ON CONFLICT DO NOTHING`;
const ZONES = `UPDATE talent.taxonomy_entry AS entry SET zone = said.zone
  FROM jsonb_populate_recordset(NULL::talent.taxonomy_entry, $1::jsonb) AS said
  WHERE entry.source = 'onet' AND entry.code = said.code`;
const TOOLS = `INSERT INTO talent.taxonomy_tool SELECT * FROM jsonb_populate_recordset(NULL::talent.taxonomy_tool, $1::jsonb)
  ON CONFLICT (code, tool) DO UPDATE SET is_hot = excluded.is_hot, is_in_demand = excluded.is_in_demand`;
const TASKS = `INSERT INTO talent.taxonomy_task SELECT * FROM jsonb_populate_recordset(NULL::talent.taxonomy_task, $1::jsonb)
  ON CONFLICT (code, task_id) DO UPDATE SET task = excluded.task`;

async function save(rows: GlobalRows, sql: string, list: readonly object[]): Promise<void> {
  if (list.length > 0) await rows.query(sql, [JSON.stringify(list)]);
}

/** One statement may not touch a row twice; the last one counts. */
function unique<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  return [...new Map(list.map((one) => [keyOf(one), one])).values()];
}

/** Codes of occupations that are called so or whose name begins so, the same names first. */
export async function codesCalled(
  rows: GlobalRows,
  name: string,
): Promise<{ source: 'esco' | 'onet'; code: string }[]> {
  return rows.query(
    `SELECT source, code FROM (
       SELECT source, code, min(CASE WHEN name = $1 THEN 0 ELSE 1 END) AS distance FROM talent.taxonomy_name
       WHERE name >= $1 AND name < $1 || chr(1114111) GROUP BY source, code
     ) AS called ORDER BY distance, source, code LIMIT 50`,
    [name],
  );
}
