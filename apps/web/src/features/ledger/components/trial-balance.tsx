import { Trans, useLingui } from '@lingui/react/macro';
import { Table, Text } from '@mantine/core';
import { StateMark } from '@muster/ui';
import { formatMoney, type MoneyValue } from '../../../shared/money/money.ts';
import type { Balance } from '../api/ledger.ts';
import { AccountName } from './account-name.tsx';
import { isNothing } from './balance-facts.ts';
import classes from './money.module.css';

/** Every account of one currency. Both columns end in the same sum; the last line proves it. */
export function TrialBalance({ balance }: { balance: Balance }) {
  const { t } = useLingui();
  return (
    <Table.ScrollContainer
      minWidth={310}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': t`Accounts in ${balance.currency}` } }}
    >
      <Table verticalSpacing={6} className={classes['books']}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>
              <Trans>Account</Trans>
            </Table.Th>
            <Table.Th ta="end">
              <Trans>Debit</Trans>
            </Table.Th>
            <Table.Th ta="end">
              <Trans>Credit</Trans>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {balance.rows.map(({ account, debit, credit }) => (
            <Table.Tr key={account.id}>
              <Table.Td>
                <AccountName code={account.code} label={account.label} />
              </Table.Td>
              <Amount value={debit} />
              <Amount value={credit} />
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Proof balance={balance} />
      </Table>
    </Table.ScrollContainer>
  );
}

function Proof({ balance }: { balance: Balance }) {
  const isEven = isNothing(balance.difference);
  return (
    <Table.Tfoot>
      <Table.Tr>
        <Table.Th>
          <Trans>Sum</Trans>
        </Table.Th>
        <Table.Th ta="end">
          <bdi>{formatMoney(balance.totalDebit)}</bdi>
        </Table.Th>
        <Table.Th ta="end">
          <bdi>{formatMoney(balance.totalCredit)}</bdi>
        </Table.Th>
      </Table.Tr>
      <Table.Tr>
        <Table.Td>
          <Trans>Difference</Trans>
        </Table.Td>
        <Table.Td colSpan={2} ta="end">
          <StateMark tone={isEven ? 'ok' : 'bad'}>
            <span>
              {isEven ? (
                <Trans>
                  <bdi>{formatMoney(balance.difference)}</bdi>, the books balance
                </Trans>
              ) : (
                <Trans>
                  <bdi>{formatMoney(balance.difference)}</bdi>, this must not be
                </Trans>
              )}
            </span>
          </StateMark>
        </Table.Td>
      </Table.Tr>
    </Table.Tfoot>
  );
}

function Amount({ value }: { value: MoneyValue }) {
  return <Table.Td ta="end">{isNothing(value) ? <Text span>–</Text> : <bdi>{formatMoney(value)}</bdi>}</Table.Td>;
}
