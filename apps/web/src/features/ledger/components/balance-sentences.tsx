import { Plural, Trans } from '@lingui/react/macro';
import { Text } from '@mantine/core';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import { isNothing, type BalanceFacts } from './balance-facts.ts';
import classes from './money.module.css';

/** The books in sentences: what is there, what is set aside, what comes, what goes. */
export function BalanceSentences({ facts }: { facts: BalanceFacts }) {
  const { cash, held, heldFor, toReceive, toPay, earned, paidOut } = facts;
  return (
    <ul className={classes['sentences']}>
      {(isNothing(paidOut) || !isNothing(cash)) && (
        <li>
          <Text size="lg">
            <Trans>
              <MoneyText value={cash} strong /> is free to use.
            </Trans>
          </Text>
        </li>
      )}
      {!isNothing(paidOut) && (
        <li>
          <Text size="lg">
            <Trans>
              <MoneyText value={paidOut} strong /> was paid out to your bank.
            </Trans>
          </Text>
        </li>
      )}
      {!isNothing(held) && (
        <li>
          <Trans>
            <MoneyText value={held} strong /> is held for <Plural value={heldFor} one="# team" other="# teams" />; only
            accepted work is paid from it.
          </Trans>
        </li>
      )}
      {!isNothing(toReceive) && (
        <li>
          <Trans>
            <MoneyText value={toReceive} strong /> is still to come or on its way.
          </Trans>
        </li>
      )}
      {!isNothing(toPay) && (
        <li>
          <Trans>
            You owe <MoneyText value={toPay} strong />, taxes included.
          </Trans>
        </li>
      )}
      {!isNothing(earned) && (
        <li>
          <Trans>
            You earned <MoneyText value={earned} strong /> so far.
          </Trans>
        </li>
      )}
    </ul>
  );
}
