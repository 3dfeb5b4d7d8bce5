import type { Identity } from '@muster/identity';
import type { WorkspaceId } from '@muster/kernel';
import type { ForwardItem } from '../application/hiring/forward-view.ts';
import type { PassOverView } from '../application/hiring/pass-over-views.ts';
import type { PoolView } from '../application/hiring/pools.ts';
import type { QuietView } from '../application/hiring/quiet.ts';
import type { ReviewFacts } from '../persistence/hiring/decision.tables.ts';
import type { KeepFreeFacts } from '../persistence/hiring/forward.tables.ts';
import type { GuestPoolRow } from '../persistence/hiring/pool.tables.ts';
import { toApi } from './words.ts';

export function presentPool({ id, name, createdAt, members }: PoolView) {
  const shown = members.map(({ workerId, workerName, state, askedAt, answeredAt }) => ({
    ...{ workerId, name: workerName, askedAt, answeredAt },
    state: toApi(state),
  }));
  return { id, name, createdAt, members: shown };
}

export function presentMembership(row: GuestPoolRow, clientName: string) {
  const { poolId, poolName, workerId, workerName, state, askedAt, answeredAt } = row;
  return { poolId, poolName, workerId, workerName, askedAt, answeredAt, clientName, state: toApi(state) };
}

export function presentPassOver(row: PassOverView, clientName: string) {
  const { seatId, seatTitle, workerId, workerName, says, decidedAt, review } = row;
  return {
    ...{ seatId, seatTitle, workerId, workerName, says, decidedAt, clientName },
    id: `${seatId}/${workerId}`,
    review: review && presentReview(review, clientName),
  };
}

export function presentReview(row: ReviewFacts, clientName: string) {
  const { id, seatTitle, workerId, workerName, decisionSays, question, askedAt, dueAt } = row;
  const { answer, answeredBy, answeredAt } = row;
  return {
    ...{ id, seatTitle, workerId, workerName, decisionSays, question, askedAt, dueAt, answer, answeredBy, answeredAt },
    ...{ clientName, decision: toApi(row.decision), state: toApi(row.state) },
  };
}

export function presentKeepFree(row: KeepFreeFacts, clientName: string) {
  const { id, seatId, seatTitle, workerId, workerName, startsAt, endsAt, because, askedAt, answeredAt } = row;
  return {
    ...{ id, seatId, seatTitle, workerId, workerName, startsAt, endsAt, because, askedAt, answeredAt, clientName },
    state: toApi(row.state),
  };
}

export function presentForward(item: ForwardItem, clientName: string) {
  const { id, runId, title, workerId, startsAt, endsAt, kind, keepFree } = item;
  return {
    ...{ id, runId, title, workerId, startsAt, endsAt, clientName },
    kind: toApi(kind),
    keepFree: keepFree && toApi(keepFree),
  };
}

export function presentQuiet(view: QuietView, times: (minute: number) => string) {
  const { workerId, workerName, timeZone, isSet, fromMinute, toMinute } = view;
  const hours = isSet ? { from: times(fromMinute), to: times(toMinute) } : { from: null, to: null };
  return { workerId, workerName, timeZone, ...hours };
}

/** Each row with the name of its client, in one call. */
export async function withClients<Row, Shown>(
  identity: Identity,
  rows: readonly Row[],
  { of, show }: { of: (row: Row) => WorkspaceId; show: (row: Row, clientName: string) => Shown },
): Promise<Shown[]> {
  const names = await identity.workspaces([...new Set(rows.map(of))]);
  return rows.map((row) => show(row, names.get(of(row))?.name ?? ''));
}
