import { Plural, Trans } from '@lingui/react/macro';
import { StateMark } from '@muster/ui';
import { InstantText } from '../../../../shared/time/instant-text.tsx';
import type { Board } from '../../api/run-board.ts';
import { isOver, useRunStateNames } from '../run-facts.ts';
import { BurnLine } from './burn-line.tsx';
import classes from './run-head.module.css';

/** The facts under the sentence: money, finish, deadline, seats. */
export function RunHead({ board }: { board: Board }) {
  const names = useRunStateNames();
  const open = board.seats.filter(({ state }) => state !== 'FILLED').length;
  const late = board.blocks.filter(({ isLate, state }) => isLate && state !== 'ACCEPTED').length;
  return (
    <div className={classes['head']}>
      <BurnLine board={board} />
      {board.finishAt && (
        <dl className={classes['fact']} style={{ margin: 0 }}>
          <dt>{isOver(board.state) ? <Trans>Finished</Trans> : <Trans>Finishes</Trans>}</dt>
          <dd>
            <InstantText at={board.finishAt} />
          </dd>
        </dl>
      )}
      {board.deadline && (
        <dl className={classes['fact']} style={{ margin: 0 }}>
          <dt>
            <Trans>Deadline</Trans>
          </dt>
          <dd>
            <InstantText at={board.deadline} />
          </dd>
        </dl>
      )}
      <dl className={classes['fact']} style={{ margin: 0 }}>
        <dt>
          <Trans>State</Trans>
        </dt>
        <dd>
          {late > 0 ? (
            <StateMark tone="warm">
              <Plural value={late} one="# block late" other="# blocks late" />
            </StateMark>
          ) : (
            <StateMark tone={board.state === 'FINISHED' ? 'ok' : 'accent'}>{names[board.state]}</StateMark>
          )}{' '}
          {open > 0 && !isOver(board.state) && (
            <StateMark tone="quiet">
              <Plural value={open} one="# seat open" other="# seats open" />
            </StateMark>
          )}
        </dd>
      </dl>
    </div>
  );
}
