import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Instance } from './instance.ts';

/** What a table beside the files, or in a folder above them, knows of an instance. */
export interface KnownBest {
  /** The best known makespan; for the multi-skill family the proved lower bound. */
  readonly makespan: number;
}

const tables = new Map<string, ReadonlyMap<string, Readonly<Record<string, string>>>>();

export function knownBest(path: string, { name, family }: Instance): KnownBest | undefined {
  const [table, column] =
    family === 'imopse'
      ? (['imopse_reference.csv', 'makespan_lb'] as const)
      : (['best_known.csv', 'best_known'] as const);
  const file = fileAbove(dirname(path), table);
  const value = file === undefined ? undefined : rowsOf(file).get(name)?.[column];
  return value === undefined || value === '' ? undefined : { makespan: Number(value) };
}

function fileAbove(folder: string, name: string): string | undefined {
  const levels = [folder, join(folder, '..'), join(folder, '..', '..')];
  return levels.map((level) => join(level, name)).find((file) => existsSync(file));
}

function rowsOf(file: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const known = tables.get(file);
  if (known) return known;
  const [heading = [], ...lines] = readFileSync(file, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  const key = heading.indexOf('instance');
  const rows = new Map(
    lines.map((cells) => [cells[key]!, Object.fromEntries(heading.map((column, k) => [column, cells[k] ?? '']))]),
  );
  tables.set(file, rows);
  return rows;
}
