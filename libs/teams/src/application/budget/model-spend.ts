import { money, type Money } from '@muster/kernel';
import type { Tx } from '@muster/platform';
import type { ModelCandidate, Routing } from '@muster/routing';
import { budgetOf } from '../../domain/budget/run-budget.ts';
import type { RunRows } from '../../persistence/run.store.ts';
import { runSpendTable } from '../../persistence/spend.table.ts';
import { budgetFactsOf } from './run-money.ts';

/** What one question takes at most: its material is cut to 60,000 characters, its answer to 4,000 tokens. */
export const MOST_TOKENS = { input: 32_000, output: 4_000 };

interface Home {
  /** Country of the workspace that asks. */
  readonly home: string;
  readonly currency: string;
}

/** The models whose dearest answer the budget still pays for, without touching what is set aside or expected for seats. */
export function affordableModels(routing: Routing, rows: RunRows, { home, currency }: Home): readonly ModelCandidate[] {
  const { free, expected } = budgetOf(budgetFactsOf(rows));
  const left = free.minor - expected.minor;
  const affordable = routing
    .models({ home, currency, tokens: MOST_TOKENS })
    .filter(({ price }) => price.currency === currency && price.minor <= left);
  const ids = new Set(affordable.map(({ id }) => id));
  return routing.models({ home, currency }).filter(({ id }) => ids.has(id));
}

/** Behind the run's lock, before the model is asked: twenty drafts at once reserve one after the other. */
export async function reserveSpend(
  tx: Tx,
  routing: Routing,
  draft: { id: string; runId: string; blockId: string; modelId: string; modelLabel: string } & Home,
): Promise<void> {
  const { id, runId, blockId, modelId, modelLabel, home, currency } = draft;
  const most = routing.models({ home, currency, tokens: MOST_TOKENS }).find((model) => model.id === modelId);
  if (!most) throw new Error(`the model ${modelId} was chosen and is not configured`);
  const spend = { id, runId, blockId, modelLabel, reservedMinor: most.price.minor };
  await tx.insert(runSpendTable, { ...spend, spentMinor: null, tokens: null, reservedAt: tx.now, settledAt: null });
}

/**
 * After the answer, or when there will be none. Providers tell tokens in all; each is counted at the dearer of the two prices, so
 * the budget never shows less than was spent, and never more than was reserved.
 */
export async function settleSpend(
  tx: Tx,
  routing: Routing,
  { draftId, modelId, tokens, currency }: { draftId: string; modelId: string; tokens: number | null; currency: string },
): Promise<void> {
  const spend = await tx.lock(runSpendTable, { id: draftId });
  if (!spend || spend.settledAt) return;
  const cost = tokens === null ? spend.reservedMinor : priceOfTokens(routing, { modelId, tokens, currency }).minor;
  const spentMinor = cost < spend.reservedMinor ? cost : spend.reservedMinor;
  await tx.update(runSpendTable, { id: draftId }, { spentMinor, tokens, settledAt: tx.now });
}

function priceOfTokens(
  routing: Routing,
  { modelId, tokens, currency }: { modelId: string; tokens: number; currency: string },
): Money {
  const prices = [
    { input: tokens, output: 0 },
    { input: 0, output: tokens },
  ].map((each) => routing.models({ home: '', currency, tokens: each }).find(({ id }) => id === modelId)?.price.minor);
  return money(
    prices.reduce<bigint>((most, price) => ((price ?? 0n) > most ? price! : most), 0n),
    currency,
  );
}
