import type { BackendDone } from './backend-run.ts';
import { DRAIN_BOUND_MS } from './drain.ts';
import { FAULTS, type FaultKind } from './killer.ts';

/** Everything that makes the command fail, in sentences. */
export function faultsFound(done: BackendDone): string[] {
  const { load, recoveredMs, drained, findings, planted, complaints } = done;
  return [
    ...load.failures.map((failure) => `A play did not come to its end: ${failure}`),
    ...complaints,
    ...(recoveredMs === undefined
      ? [`What was promised before a fault was not done ${DRAIN_BOUND_MS / 1000} s after it.`]
      : []),
    ...(drained.ms === undefined
      ? [`After ${DRAIN_BOUND_MS / 1000} s there was still something to do: ${drained.left.join('; ')}`]
      : []),
    ...findings.map(({ check, says, facts }) => `${check}: ${says} ${JSON.stringify(facts)}`),
    ...planted
      .filter(({ isCaught }) => !isCaught)
      .map(({ defect, caughtBy, rows }) =>
        rows === 0
          ? `There was nothing to plant “${defect}” on.`
          : `A planted defect was not found by ${caughtBy}: ${defect}.`,
      ),
  ];
}

export function countOf(faults: BackendDone['faults']): Partial<Record<FaultKind, number>> {
  const counts: Partial<Record<FaultKind, number>> = {};
  for (const { kind } of faults) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** The closing table. */
export function table(all: readonly BackendDone[]): string {
  const rows = [
    [
      'queue',
      'faults',
      'plays',
      'acknowledged',
      'duplicates',
      'altered',
      'cut off',
      'recovered',
      'drained',
      'findings',
      'planted',
    ],
    ...all.map((done) => {
      const { backend, faults, load, acknowledged, counts, recoveredMs, drained, findings, complaints, planted } = done;
      return [
        backend,
        String(faults.length),
        String(load.plays),
        String(Object.values(acknowledged).reduce((sum, count) => sum + count, 0)),
        String(counts.duplicates),
        `${counts.alteredRefused}/${counts.alteredSent}`,
        String(counts.cutOff),
        secondsSaid(recoveredMs),
        secondsSaid(drained.ms),
        String(findings.length + complaints.length),
        `${planted.filter(({ isCaught }) => isCaught).length}/${planted.length}`,
      ];
    }),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => `  ${row.map((cell, column) => pad(cell, widths[column]!, column)).join('   ')}`).join('\n');
}

/** `3 × api killed, 2 × queue emptied` */
export function faultsSaid(done: BackendDone): string {
  return Object.entries(countOf(done.faults))
    .map(([kind, count]) => `${count} × ${FAULTS[kind as FaultKind]}`)
    .join(', ');
}

function secondsSaid(ms: number | undefined): string {
  return ms === undefined ? 'no' : `${(ms / 1000).toFixed(1)} s`;
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
