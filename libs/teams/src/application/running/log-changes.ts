import { principalId, type Tx } from '@muster/platform';
import { unlogged, type Standing } from '../../domain/running/run-log.ts';
import type { RunRows } from '../../persistence/run.store.ts';
import { addToLog, loggedStandings } from '../../persistence/running/run-log.table.ts';

/**
 * Adds what changed to the run's log, in the transaction of the change and behind the run's lock. It compares with the log itself
 * and not with what was read before, so that nothing stays out of it, whoever wrote it.
 * @param acts the last event of each subject, in the words of its table of states
 */
export async function logChanges(
  tx: Tx,
  rows: Pick<RunRows, 'run' | 'blocks' | 'seats' | 'holders'>,
  acts: ReadonlyMap<string, string>,
): Promise<void> {
  const logged = await loggedStandings(tx, rows.run.id);
  const last = [...logged.values()].reduce((most, { version }) => Math.max(most, version), 0);
  const { principal } = tx.ctx;
  const lines = unlogged(standingsOf(rows), logged).map(({ standing, before }, index) => ({
    ...standing,
    runId: rows.run.id,
    version: last + 1 + index,
    at: tx.now,
    actorKind: principal.kind,
    actorId: principalId(principal),
    actorName: principal.name,
    what: acts.get(standing.subjectId) ?? (before ? `became-${standing.state}` : 'appeared'),
    fromState: before?.state ?? null,
  }));
  await addToLog(tx, lines);
}

/** The public state of a run. */
export function standingsOf({
  run,
  blocks,
  seats,
  holders,
}: Pick<RunRows, 'run' | 'blocks' | 'seats' | 'holders'>): Standing[] {
  const nobody = { isLate: false, holderOfferId: null };
  return [
    { ...nobody, subjectKind: 'run', subjectId: run.id, state: run.state },
    ...blocks.map(({ id: subjectId, state, isLate }) => ({
      ...{ ...nobody, subjectKind: 'block' as const, subjectId, state, isLate },
    })),
    ...seats.map(({ id: subjectId, state }) => {
      const holder = holders.find(({ seatId, leftAt }) => seatId === subjectId && !leftAt);
      return { subjectKind: 'seat' as const, subjectId, state, isLate: false, holderOfferId: holder?.offerId ?? null };
    }),
  ];
}
