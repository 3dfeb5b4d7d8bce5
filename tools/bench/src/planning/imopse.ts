import type { Project } from '@muster/scheduling';

/** An iMOPSE file (Myszkowski et al. 2015) with the numbers that it gives to its workers and tasks. */
export interface ImopseFile {
  readonly project: Project;
  readonly taskIds: readonly number[];
  readonly workerIds: readonly number[];
}

export function readImopse(text: string): ImopseFile {
  const workerRows = rowsAfter(text, /^ResourceID/);
  const taskRows = rowsAfter(text, /^TaskID/);
  const workerIds = workerRows.map((row) => Number.parseInt(row, 10));
  const taskIds = taskRows.map((row) => Number.parseInt(row, 10));
  const indexOf = new Map(taskIds.map((id, index) => [id, index]));
  const skills = new Map<string, number>();
  const skillNumber = (name: string): number => {
    if (!skills.has(name)) skills.set(name, skills.size);
    return skills.get(name)!;
  };
  const levels = (row: string): [number, number][] =>
    [...row.matchAll(/(\S+):\s*(\d+)/g)].map(([, name = '', level]) => [skillNumber(name), Number(level)]);

  const workers = workerRows.map((row) => ({ wage: Number(row.split(/\s+/)[1]), skills: new Map(levels(row)) }));
  const activities = taskRows.map((row) => {
    const [[skill, level] = [0, 0]] = levels(row);
    const duration = Number(row.split(/\s+/)[1]);
    return { modes: [{ duration, uses: [], consumes: [] }], skill: { skill, level } };
  });
  const precedences = taskRows.flatMap((row, after) =>
    predecessorsOf(row).map((id) => ({ before: indexOf.get(id)!, after, lag: 0 })),
  );
  return { project: { activities, precedences, capacities: [], stocks: [], workers }, taskIds, workerIds };
}

function rowsAfter(text: string, heading: RegExp): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const from = lines.findIndex((line) => heading.test(line)) + 1;
  const rows = lines.slice(from);
  return rows.slice(
    0,
    rows.findIndex((line) => !/^\d/.test(line)),
  );
}

/** They stand behind the skill and its level. */
function predecessorsOf(row: string): number[] {
  const behind = row.replace(/^.*?:\s*\d+/, '').trim();
  return behind === '' ? [] : behind.split(/\s+/).map(Number);
}
