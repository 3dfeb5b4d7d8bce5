import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { MoneyText } from '../../../../shared/money/money-text.tsx';
import { difference } from '../../../../shared/money/money.ts';
import { formatPercent } from '../../../../shared/time/time.ts';
import { useNow } from '../../../../shared/time/use-now.ts';
import { isOver } from '../run-facts.ts';
import type { Board } from '../../api/run-board.ts';
import { ChangeBudget } from './change-budget.tsx';
import { shareOf, type RunMoney } from './money-facts.ts';
import classes from './budget.module.css';

/** What is used and promised of the budget, what it will cost in the end, and a mark for how much of the time has gone. */
export function BurnLine({ board }: { board: Board }) {
  const { t } = useLingui();
  const now = useNow(60_000);
  const { money } = board;
  if (!money) return null;
  // Once it is over, how much of the time has gone says nothing any more.
  const time = isOver(board.state) ? undefined : timeShare(board, now);
  const [used, promised] = [shareOf(money.used, money.limit), shareOf(money.reserved, money.limit)];
  return (
    <div className={classes['burn']}>
      <Text size="sm">
        <ForecastSentence money={money} isOver={isOver(board.state)} />
      </Text>
      <div
        className={classes['track']}
        role="meter"
        aria-label={t`Used part of the budget`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.min(100, money.usedPercent)}
        aria-valuetext={formatPercent(used)}
      >
        <span className={classes['spent']} style={{ inlineSize: `${Math.min(1, used) * 100}%` }} />
        <span
          className={classes['promised']}
          style={{
            insetInlineStart: `${Math.min(1, used) * 100}%`,
            inlineSize: `${Math.max(0, Math.min(1 - used, promised)) * 100}%`,
          }}
        />
        {time !== undefined && <span className={classes['time']} style={{ insetInlineStart: `${time * 100}%` }} />}
      </div>
      <Text size="xs" c="dimmed">
        <Trans>
          <MoneyText value={money.used} short /> used, <MoneyText value={money.reserved} short /> promised,{' '}
          <MoneyText value={money.free} short /> free
        </Trans>
        {BigInt(money.models.minor) > 0n && (
          <>
            {' · '}
            <Trans>
              <MoneyText value={money.models} short /> of it for models
            </Trans>
          </>
        )}
        {time !== undefined && (
          <>
            {' · '}
            <Trans>{formatPercent(time)} of the time has gone</Trans>
          </>
        )}
        {board.actions.length > 0 && !isOver(board.state) && <ChangeBudget runId={board.id} money={money} />}
      </Text>
    </div>
  );
}

function ForecastSentence({ money, isOver }: { money: RunMoney; isOver: boolean }) {
  const { forecast, limit, used } = money;
  if (isOver) {
    return (
      <Trans>
        It cost <MoneyText value={used} short strong /> of <MoneyText value={limit} short />
      </Trans>
    );
  }
  const left = difference(limit, forecast);
  if (BigInt(left.minor) < 0n) {
    return (
      <Trans>
        It will cost <MoneyText value={forecast} short strong />,{' '}
        <MoneyText value={difference(forecast, limit)} short /> more than the budget of{' '}
        <MoneyText value={limit} short />
      </Trans>
    );
  }
  return (
    <Trans>
      It will cost <MoneyText value={forecast} short strong /> of <MoneyText value={limit} short />
    </Trans>
  );
}

function timeShare({ startedAt, finishAt }: Board, now: number): number | undefined {
  if (!finishAt) return undefined;
  const [from, to] = [Date.parse(startedAt), Date.parse(finishAt)];
  return to > from ? Math.min(1, Math.max(0, (now - from) / (to - from))) : undefined;
}
