import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { MoneyText } from '../../../../shared/money/money-text.tsx';
import { difference, type MoneyValue } from '../../../../shared/money/money.ts';
import { formatPercent } from '../../../../shared/time/time.ts';
import { useNow } from '../../../../shared/time/use-now.ts';
import { isOver } from '../run-facts.ts';
import type { Board } from '../../api/run-board.ts';
import classes from './run-head.module.css';

/** What is agreed against what was allowed, with a mark for how much of the time has gone. */
export function BurnLine({ board }: { board: Board }) {
  const { t } = useLingui();
  const now = useNow(60_000);
  const { budget, committed } = board;
  if (!budget || !committed) return null;
  const share = shareOf(committed, budget);
  // Once it is over, how much of the time has gone says nothing any more.
  const time = isOver(board.state) ? undefined : timeShare(board, now);
  const isTooMuch = share > 1;
  return (
    <div className={classes['burn']}>
      <Text size="sm">
        <BurnSentence budget={budget} committed={committed} />
      </Text>
      <div
        className={classes['track']}
        role="meter"
        aria-label={t`Agreed part of the budget`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.min(100, Math.round(share * 100))}
        aria-valuetext={formatPercent(share)}
      >
        <span
          className={classes['spent']}
          data-over={isTooMuch || undefined}
          style={{ inlineSize: `${Math.min(1, share) * 100}%` }}
        />
        {time !== undefined && <span className={classes['time']} style={{ insetInlineStart: `${time * 100}%` }} />}
      </div>
      {time !== undefined && (
        <Text size="xs" c="dimmed">
          <Trans>
            {formatPercent(share)} of the money, {formatPercent(time)} of the time
          </Trans>
        </Text>
      )}
    </div>
  );
}

function BurnSentence({ budget, committed }: { budget: MoneyValue; committed: MoneyValue }) {
  const left = difference(budget, committed);
  if (BigInt(left.minor) < 0n) {
    return (
      <Trans>
        <MoneyText value={committed} short strong /> is agreed,{' '}
        <MoneyText value={difference(committed, budget)} short /> more than the budget of{' '}
        <MoneyText value={budget} short />
      </Trans>
    );
  }
  return (
    <Trans>
      <MoneyText value={committed} short strong /> of <MoneyText value={budget} short /> is agreed,{' '}
      <MoneyText value={left} short /> is free
    </Trans>
  );
}

function shareOf(part: MoneyValue, whole: MoneyValue): number {
  return whole.minor === '0' ? 0 : Number(part.minor) / Number(whole.minor);
}

function timeShare({ startedAt, finishAt }: Board, now: number): number | undefined {
  if (!finishAt) return undefined;
  const [from, to] = [Date.parse(startedAt), Date.parse(finishAt)];
  return to > from ? Math.min(1, Math.max(0, (now - from) / (to - from))) : undefined;
}
