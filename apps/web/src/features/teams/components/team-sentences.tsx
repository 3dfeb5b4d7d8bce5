import { Plural, Trans } from '@lingui/react/macro';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import { difference, sumIn } from '../../../shared/money/money.ts';
import { InstantText } from '../../../shared/time/instant-text.tsx';
import { RunSentence } from './run-sentence.tsx';
import type { RunLine } from './run-facts.ts';

/** Are my teams all right? One team speaks for itself. */
export function TeamSentence({ runs }: { runs: readonly RunLine[] }) {
  const [only] = runs;
  if (!only) return <Trans>No team is running.</Trans>;
  if (runs.length === 1) return <RunSentence run={only} />;
  const late = runs.filter(({ blocks }) => blocks.some(({ isLate }) => isLate)).length;
  const finish = runs.flatMap(({ finishAt }) => finishAt ?? []).sort()[0];
  const teams = <Plural value={runs.length} one="One team is running" other="# teams are running" />;
  if (late > 0) {
    return (
      <Trans>
        {teams}; <Plural value={late} one="one is late" other="# are late" />.
      </Trans>
    );
  }
  if (!finish) return <Trans>{teams}, all in time.</Trans>;
  return (
    <Trans>
      {teams}, all in time; the next finishes <InstantText at={finish} />.
    </Trans>
  );
}

/** What is bound so far against what was allowed, in the home currency. */
export function MoneySentence({ runs, currency }: { runs: readonly RunLine[]; currency: string }) {
  const committed = sumIn(
    currency,
    runs.flatMap((run) => (run.committed ? [run.committed] : [])),
  );
  const budget = sumIn(
    currency,
    runs.flatMap((run) => (run.budget ? [run.budget] : [])),
  );
  const left = difference(budget, committed);
  const spent = <MoneyText value={committed} short />;
  const all = <MoneyText value={budget} short />;
  if (BigInt(left.minor) < 0n) {
    return (
      <Trans>
        {spent} is agreed, <MoneyText value={difference(committed, budget)} short /> more than the {all} you set.
      </Trans>
    );
  }
  return (
    <Trans>
      {spent} of {all} is agreed; <MoneyText value={left} short /> is free.
    </Trans>
  );
}
