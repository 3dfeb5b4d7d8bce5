import { Trans } from '@lingui/react/macro';
import { Alert, Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconCoins } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Refused } from '@muster/ui';
import { useAct } from '../../../../shared/api/use-act.ts';
import { MoneyText } from '../../../../shared/money/money-text.tsx';
import { moneyOf } from '../../../../shared/money/money.ts';
import { formatPercent } from '../../../../shared/time/time.ts';
import type { Board } from '../../api/run-board.ts';
import { SetRunBudgetDocument } from '../../api/run-budget.ts';
import { BudgetDialog } from './change-budget.tsx';
import { enoughFor, type RunMoney } from './money-facts.ts';
import { RUN_CHANGED } from './run-changed.ts';
import classes from './budget.module.css';

type Run = Pick<Board, 'id' | 'actions' | 'money'> & {
  readonly seats: readonly { readonly id: string; readonly title: string }[];
};

/** The two moments at which money waits for the owner: most of it is used, or a seat cannot be paid for. */
export function BudgetNotes({ run }: { run: Run }) {
  const { money } = run;
  if (!money || run.actions.length === 0) return null;
  if (money.stoppedAt && money.missing) return <Stopped run={run} money={money} />;
  return money.askedAt ? <Asked runId={run.id} money={money} /> : null;
}

function Stopped({ run, money }: { run: Run; money: RunMoney }) {
  const raise = useSet(run.id);
  const seat = run.seats.find(({ id }) => id === money.unpaidSeatId)?.title ?? '';
  const enough = enoughFor(money);
  const limit = moneyOf(BigInt(enough), money.limit.currency);
  return (
    <Alert className={classes['note']} color="yellow" icon={<IconAlertTriangle size={18} aria-hidden />} role="status">
      <Text size="sm" mb={8}>
        {money.lacking === 'FUNDS' ? (
          <Trans>
            {seat} cannot be offered: <MoneyText value={money.missing!} strong /> is missing in your funds. Everybody
            who agreed goes on working.
          </Trans>
        ) : (
          <Trans>
            {seat} cannot be offered: <MoneyText value={money.missing!} strong /> is missing in the budget. Everybody
            who agreed goes on working.
          </Trans>
        )}
      </Text>
      {money.lacking === 'FUNDS' ? (
        <Button component={Link} to="/money" size="xs">
          <Trans>Add funds</Trans>
        </Button>
      ) : (
        <Button size="xs" loading={raise.isRunning} onClick={() => raise.to(limit)}>
          <Trans>
            Raise the budget to <MoneyText value={limit} short />
          </Trans>
        </Button>
      )}
      <Refused refusal={raise.refusal} />
    </Alert>
  );
}

function Asked({ runId, money }: { runId: string; money: RunMoney }) {
  const [isOpen, { open, close }] = useDisclosure();
  const goOn = useSet(runId);
  return (
    <Alert className={classes['note']} color="yellow" icon={<IconCoins size={18} aria-hidden />} role="status">
      <Text size="sm" mb={8}>
        <Trans>
          {formatPercent(money.usedPercent / 100)} of the budget is used. In the end the team will cost{' '}
          <MoneyText value={money.forecast} strong /> of <MoneyText value={money.limit} />.
        </Trans>
      </Text>
      <Group gap="xs">
        <Button size="xs" loading={goOn.isRunning} onClick={() => goOn.to(money.limit)}>
          <Trans>Go on as it is</Trans>
        </Button>
        <Button size="xs" variant="default" onClick={open}>
          <Trans>Change the budget</Trans>
        </Button>
      </Group>
      <Refused refusal={goOn.refusal} />
      <BudgetDialog runId={runId} money={money} isOpen={isOpen} onClose={close} />
    </Alert>
  );
}

function useSet(runId: string) {
  const { run, isRunning, refusal } = useAct(SetRunBudgetDocument, 'setRunBudget', { refreshes: RUN_CHANGED });
  const to = ({ minor, currency }: { minor: string; currency: string }) =>
    run((idempotencyKey) => ({ input: { runId, limit: { minor, currency }, idempotencyKey } }));
  return { to, isRunning, refusal };
}
