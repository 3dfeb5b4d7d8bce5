import { relative } from 'node:path';
import type { Proven } from '../prove.ts';
import type { Teller } from './teller.ts';
import { secondsText } from './words.ts';

const HEADS = ['brief', 'time', 'people', 'agents', 'blocks', 'invoices', 'checks hold'] as const;

/** The table at the end, what did not hold, and where everything lies. */
export function farewell(teller: Teller, proven: readonly Proven[], root: string): void {
  const { paint } = teller;
  teller.announce('');
  const rows = proven.map(rowOf);
  const widths = HEADS.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `  ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('   ')}`;
  teller.announce(paint.bold(line(HEADS)));
  for (const row of rows) teller.announce(line(row));
  teller.announce('');
  for (const { play, invariants, failure } of proven) {
    if (failure) teller.announce(paint.red(`  ✗ ${play.stage.brief.name}: ${failure.message}`));
    for (const { name, holds, detail } of invariants) {
      const mark = holds ? paint.green('✓') : paint.red('✗');
      teller.announce(`  ${mark} ${play.stage.brief.name.padEnd(20)} ${name}: ${paint.dim(detail)}`);
    }
  }
  teller.announce('');
  for (const { folder } of proven) teller.announce(`  ${relative(root, folder)}/`);
  teller.announce('');
}

function rowOf({ play, paid, invariants }: Proven): string[] {
  const { stage, people, agents } = play;
  const total = Object.values(stage.durationsMs).reduce((sum, ms) => sum + ms, 0);
  const accepted = stage.run?.blocks.filter(({ state }) => state === 'ACCEPTED').length ?? 0;
  const holding = invariants.filter(({ holds }) => holds).length;
  return [
    stage.brief.name,
    secondsText(total),
    String(people.length),
    String(agents.length),
    `${accepted}/${stage.run?.blocks.length ?? 0}`,
    String(paid.length),
    `${holding}/${invariants.length}`,
  ];
}
