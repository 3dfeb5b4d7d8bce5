import { basisPoints, money, type Money } from '@muster/kernel';
import type { Ledger } from '@muster/ledger';
import type { Tx } from '@muster/platform';

interface RunMoney {
  readonly id: string;
  readonly title: string;
  readonly currency: string;
  /** What was set aside so far, ever: releases and payments do not count against it. */
  readonly reservedMinor: bigint;
}

/**
 * Moves money from cash to the funds held for a run, until so much has been set aside for it in all. Nothing moves when it has.
 * Called behind the run's lock, so the amounts of one run never overlap. In the client's workspace.
 * @returns what is missing in cash; undefined when the money is set aside
 */
export async function setAside(
  tx: Tx,
  { ledger, run, wanted }: { ledger: Ledger; run: RunMoney; wanted: Money },
): Promise<Money | undefined> {
  const { id, title, currency, reservedMinor } = run;
  const more = wanted.minor - reservedMinor;
  if (more <= 0n) return undefined;
  const held = `held/run/${id}`;
  const posted = await ledger.post(tx, {
    // Only ever grows, so each total is reached once.
    key: `set-aside/${id}/${wanted.minor}`,
    source: `run/${id}`,
    says: `Held for ${title}`,
    entries: [
      { account: held, amount: money(more, currency) },
      { account: 'cash', amount: money(-more, currency) },
    ],
    keepNonNegative: ['cash'],
    subjects: { [held]: title },
  });
  return posted.ok ? undefined : money(more - posted.refusal.available.minor, currency);
}

/** What has to be set aside for promises to people and agents: their prices and the fee on them. Models are paid elsewhere. */
export function grossOf(facts: {
  readonly currency: string;
  readonly feeBasisPoints: number;
  readonly owedMinor: bigint;
  readonly agreedMinor: bigint;
  readonly offeredMinor: bigint;
}): Money {
  const net = facts.owedMinor + facts.agreedMinor + facts.offeredMinor;
  return money(net + basisPoints(money(net, facts.currency), facts.feeBasisPoints).minor, facts.currency);
}
