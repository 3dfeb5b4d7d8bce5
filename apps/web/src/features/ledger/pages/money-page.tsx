import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Text } from '@mantine/core';
import { IconWallet } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { EmptyState, Page, Section } from '@muster/ui';
import { ask } from '../../../shared/api/query.ts';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import { sumIn } from '../../../shared/money/money.ts';
import { useMay, useViewer } from '../../../shared/viewer/viewer.ts';
import { TrialBalanceDocument } from '../api/ledger.ts';
import { factsOf } from '../components/balance-facts.ts';
import { BalanceSentences } from '../components/balance-sentences.tsx';
import { DepositFunds } from '../components/deposit-dialog.tsx';
import { TransferList } from '../components/transfer-list.tsx';
import { TrialBalance } from '../components/trial-balance.tsx';
import classes from '../components/money.module.css';

/** How much do I have, and where is the rest? Only for those who may see the books. */
export function MoneyPage() {
  const { t } = useLingui();
  if (useMay('ledger:read')) return <Books />;
  return (
    <Page title={t`Money`} width="narrow">
      <EmptyState title={t`The books are for owners, managers and accountants`}>
        <Trans>Ask an owner of this workspace to give you that role.</Trans>
      </EmptyState>
    </Page>
  );
}

function Books() {
  const { t } = useLingui();
  const { workspace } = useViewer();
  const isBusiness = workspace.kind === 'BUSINESS';
  const mayDeposit = useMay('money:deposit') && isBusiness;
  const { trialBalance } = useSuspenseQuery(ask(TrialBalanceDocument)).data;
  const balances = [...trialBalance].sort(
    (left, right) => Number(right.currency === workspace.currency) - Number(left.currency === workspace.currency),
  );
  const [home] = balances;
  const deposit = mayDeposit && <DepositFunds currency={workspace.currency} />;
  return (
    <Page
      title={home ? <HomeSentence facts={factsOf(home)} isBusiness={isBusiness} /> : t`Nothing is booked yet`}
      tab={isBusiness ? t`Money` : t`Earnings`}
      lead={
        <Anchor component={Link} to="/invoices" size="sm">
          <Trans>Invoices</Trans>
        </Anchor>
      }
      actions={deposit}
    >
      {!home && (
        <EmptyState
          title={isBusiness ? t`Add funds before you launch a team` : t`Your first earning is booked here`}
          icon={<IconWallet size={28} />}
          action={deposit}
        >
          {isBusiness ? (
            <Trans>A launch sets aside what the team may cost. Only accepted work is paid from it.</Trans>
          ) : (
            <Trans>When your work is accepted and paid, you see what came in, what was withheld and why.</Trans>
          )}
        </EmptyState>
      )}
      {balances.map((balance) => (
        <Section
          key={balance.currency}
          title={
            <Trans>
              In <bdi>{balance.currency}</bdi>
            </Trans>
          }
        >
          <div className={classes['currency']}>
            <BalanceSentences facts={factsOf(balance)} />
            <TrialBalance balance={balance} />
          </div>
        </Section>
      ))}
      {balances.length > 1 && (
        <Text size="sm" c="dimmed">
          <Trans>Currencies are not added up; each balances for itself.</Trans>
        </Text>
      )}
      {home && <TransferList />}
    </Page>
  );
}

/** A freelancer's money has arrived where it lies free as well as where it went on to the bank. */
function HomeSentence({ facts, isBusiness }: { facts: ReturnType<typeof factsOf>; isBusiness: boolean }) {
  const { currency, cash, paidOut } = facts;
  const amount = <MoneyText value={isBusiness ? cash : sumIn(currency, [cash, paidOut])} short />;
  return isBusiness ? <Trans>{amount} is free for your next team</Trans> : <Trans>{amount} has arrived</Trans>;
}
