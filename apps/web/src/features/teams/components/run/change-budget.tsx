import { Trans, useLingui } from '@lingui/react/macro';
import { Anchor, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useAct } from '../../../../shared/api/use-act.ts';
import { ConfirmDialog } from '../../../../shared/components/confirm-dialog.tsx';
import { MoneyText } from '../../../../shared/money/money-text.tsx';
import { parseMoneyInput } from '../../../../shared/money/money.ts';
import { SetRunBudgetDocument } from '../../api/run-budget.ts';
import type { RunMoney } from './money-facts.ts';
import { RUN_CHANGED } from './run-changed.ts';

/** A link in the line of figures, for any moment. */
export function ChangeBudget({ runId, money }: { runId: string; money: RunMoney }) {
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <>
      {' · '}
      <Anchor component="button" type="button" size="xs" onClick={open}>
        <Trans>Change the budget</Trans>
      </Anchor>
      <BudgetDialog runId={runId} money={money} isOpen={isOpen} onClose={close} />
    </>
  );
}

interface DialogProps {
  runId: string;
  money: RunMoney;
  isOpen: boolean;
  onClose: () => void;
}

export function BudgetDialog({ runId, money, isOpen, onClose }: DialogProps) {
  const { t } = useLingui();
  const { currency } = money.limit;
  const [text, setText] = useState(money.limit.decimal);
  const setting = useAct(SetRunBudgetDocument, 'setRunBudget', { refreshes: RUN_CHANGED, onDone: onClose });
  const limit = parseMoneyInput(text, currency);
  return (
    <ConfirmDialog
      isOpen={isOpen}
      onClose={onClose}
      title={t`Change the budget`}
      confirm={t`Change it`}
      isRunning={setting.isRunning}
      isDisabled={!limit}
      refusal={setting.refusal}
      onConfirm={() => limit && setting.run((idempotencyKey) => ({ input: { runId, limit, idempotencyKey } }))}
    >
      <Text mb="sm">
        <Trans>
          <MoneyText value={money.used} /> is used and <MoneyText value={money.reserved} /> is promised to the team;
          less than both is not possible.
        </Trans>
      </Text>
      <TextInput
        label={t`The most the team may cost, in ${currency}`}
        inputMode="decimal"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        error={limit ? undefined : t`Write an amount, for example 1500.`}
      />
    </ConfirmDialog>
  );
}
