import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ask } from '../../../../shared/api/query.ts';
import type { BoardSeat } from '../../api/run-board.ts';
import { HolderHoursDocument } from '../../api/seats.ts';
import type { LocalHours } from './working-hours.ts';

export interface HolderHours {
  readonly zone: string;
  readonly hours: readonly LocalHours[];
}

/** Working hours of the people in the seats, by worker. Agents work around the clock and have none. */
export function useHolderHours(seats: readonly BoardSeat[]): ReadonlyMap<string, HolderHours> {
  const workerIds = [
    ...new Set(seats.flatMap(({ holder }) => (holder && holder.kind !== 'AGENT' ? [holder.workerId] : []))),
  ];
  const found = useQueries({
    queries: workerIds.map((workerId) => ({
      ...ask(HolderHoursDocument, { workerId }),
      staleTime: 600_000,
      throwOnError: false,
    })),
    combine: (answers) => answers.map(({ data }) => data?.worker).filter((worker) => worker !== undefined),
  });
  return useMemo(
    () =>
      new Map(
        found.flatMap((worker) =>
          worker ? [[worker.id, { zone: worker.timeZone, hours: worker.hours }] as const] : [],
        ),
      ),
    [found],
  );
}
