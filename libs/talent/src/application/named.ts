import type { Identity } from '@muster/identity';
import type { WorkerCard } from '../domain/worker-card.ts';
import type { NamelessCard } from '../persistence/worker.queries.ts';

/** Cards with the names of the workspaces behind them. */
export async function named(identity: Identity, cards: readonly NamelessCard[]): Promise<WorkerCard[]> {
  const workspaces = await identity.workspaces(cards.map(({ workspaceId }) => workspaceId));
  return cards.map((card) => ({ ...card, operatorName: workspaces.get(card.workspaceId)?.name ?? '' }));
}
