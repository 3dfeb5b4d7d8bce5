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

/** What the running teams will cost in the end against what was allowed, in the home currency. */
export function MoneySentence({ runs, currency }: { runs: readonly RunLine[]; currency: string }) {
  const money = runs.flatMap((run) => (run.money ? [run.money] : []));
  const forecast = sumIn(
    currency,
    money.map((each) => each.forecast),
  );
  const limit = sumIn(
    currency,
    money.map((each) => each.limit),
  );
  const left = difference(limit, forecast);
  const cost = <MoneyText value={forecast} short />;
  const all = <MoneyText value={limit} short />;
  if (BigInt(left.minor) < 0n) {
    return (
      <Trans>
        Together they will cost {cost}, <MoneyText value={difference(forecast, limit)} short /> more than the {all} you
        set.
      </Trans>
    );
  }
  if (money.length === 1) {
    return (
      <Trans>
        It will cost {cost} of {all}.
      </Trans>
    );
  }
  return (
    <Trans>
      Together they will cost {cost} of {all}.
    </Trans>
  );
}
