import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconPlus } from '@tabler/icons-react';
import { useState, type SyntheticEvent } from 'react';
import { Refused } from '@muster/ui';
import { useAct } from '../../../shared/api/use-act.ts';
import { MoneyText } from '../../../shared/money/money-text.tsx';
import { formatMoney, moneyOf, parseMoneyInput } from '../../../shared/money/money.ts';
import { DepositFundsDocument } from '../api/deposit-funds.ts';

/** Adds money to the workspace, in its home currency. */
export function DepositFunds({ currency }: { currency: string }) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  const [typed, setTyped] = useState('');
  const amount = parseMoneyInput(typed, currency);
  const deposit = useAct(DepositFundsDocument, 'depositFunds', {
    refreshes: ['TrialBalance', 'LedgerTransfers'],
    onDone: ({ available }) => {
      close();
      setTyped('');
      notifications.show({ message: t`${formatMoney(available)} is free to use now.` });
    },
  });
  const isUsable = amount !== undefined && amount.minor !== '0';
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (amount && isUsable) deposit.run((idempotencyKey) => ({ input: { amount, idempotencyKey } }));
  };
  return (
    <>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
        <Trans>Add funds</Trans>
      </Button>
      <Modal opened={isOpen} onClose={close} title={t`Add funds`} closeButtonProps={{ 'aria-label': t`Close` }}>
        <form onSubmit={submit} noValidate>
          <Stack>
            <TextInput
              data-autofocus
              label={t`Amount, ${currency}`}
              inputMode="decimal"
              value={typed}
              onChange={(event) => {
                setTyped(event.currentTarget.value);
                deposit.clear();
              }}
              error={typed && !amount ? t`Enter an amount in ${currency}.` : undefined}
            />
            <Explained amount={isUsable ? amount : undefined} />
            <Refused refusal={deposit.refusal} />
            <Group justify="flex-end">
              <Button variant="default" onClick={close}>
                <Trans>Not now</Trans>
              </Button>
              <Button type="submit" disabled={!isUsable} loading={deposit.isRunning}>
                <Trans>Add it</Trans>
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}

function Explained({ amount }: { amount: ReturnType<typeof parseMoneyInput> }) {
  return (
    <>
      {amount && (
        <Text size="sm">
          <Trans>
            <MoneyText value={moneyOf(BigInt(amount.minor), amount.currency)} strong /> is booked as paid in from your
            bank. It becomes free to use; a launched team holds its part of it.
          </Trans>
        </Text>
      )}
      <Text size="sm" c="dimmed">
        <Trans>No bank is connected yet: a simulated one confirms at once.</Trans>
      </Text>
    </>
  );
}
