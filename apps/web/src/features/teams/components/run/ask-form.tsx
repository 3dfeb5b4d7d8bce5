import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox, Group, SegmentedControl, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { Refused } from '@muster/ui';
import type { AskKind } from '../../../../shared/api/generated/graphql.ts';
import { useAct } from '../../../../shared/api/use-act.ts';
import { AskDocument, ASKS_CHANGED } from '../../api/asks.ts';

interface AskFormProps {
  runId: string;
  blockId: string;
  /** The caller has the block in hand. */
  isHolder: boolean;
  isAccepted: boolean;
}

/** Asks a person of the team: an answer, an approval, or somebody who takes over. */
export function AskForm(props: AskFormProps) {
  const [isOpen, { open, close }] = useDisclosure();
  if (isOpen) return <Fields {...props} onClose={close} />;
  return (
    <Button variant="default" size="xs" w="fit-content" onClick={open}>
      {props.isAccepted ? <Trans>Ask for it to be done again</Trans> : <Trans>Ask somebody</Trans>}
    </Button>
  );
}

function Fields({ runId, blockId, isHolder, isAccepted, onClose: close }: AskFormProps & { onClose: () => void }) {
  const { t } = useLingui();
  const [kind, setKind] = useState<AskKind>(isAccepted ? 'APPROVE' : 'ANSWER');
  const [question, setQuestion] = useState('');
  const [otherwise, setOtherwise] = useState('');
  const [isWaiting, setWaiting] = useState(false);
  const asking = useAct(AskDocument, 'ask', {
    refreshes: ASKS_CHANGED,
    onDone: () => {
      close();
      setQuestion('');
      notifications.show({ message: t`Asked. You hear of the answer here.` });
    },
  });
  const send = () =>
    asking.run((idempotencyKey) => ({
      input: {
        ...{ runId, blockId, kind, question: question.trim(), isWaiting: isWaiting && isHolder, idempotencyKey },
        ...(isAccepted && { act: 'REDO' as const }),
        ...(otherwise.trim() && kind === 'ANSWER' && { otherwise: otherwise.trim() }),
      },
    }));
  return (
    <Stack gap="sm">
      {!isAccepted && <Kinds value={kind} onChange={setKind} isHolder={isHolder} />}
      <Textarea
        autosize
        minRows={2}
        label={isAccepted ? t`What has to change` : t`What you ask`}
        value={question}
        onChange={(event) => setQuestion(event.currentTarget.value)}
      />
      {kind === 'ANSWER' && (
        <TextInput
          label={t`What you do when nobody answers`}
          value={otherwise}
          onChange={(event) => setOtherwise(event.currentTarget.value)}
        />
      )}
      {isHolder && !isAccepted && (
        <Checkbox
          label={t`The work rests until then`}
          checked={isWaiting}
          onChange={(event) => setWaiting(event.currentTarget.checked)}
        />
      )}
      {kind === 'TAKE_OVER' && <TakeOverHint />}
      <Refused refusal={asking.refusal} />
      <Group gap="xs">
        <Button size="xs" disabled={question.trim().length < 3} loading={asking.isRunning} onClick={send}>
          <Trans>Ask</Trans>
        </Button>
        <Button size="xs" variant="subtle" onClick={close}>
          <Trans>Not now</Trans>
        </Button>
      </Group>
    </Stack>
  );
}

interface KindsProps {
  value: AskKind;
  onChange: (kind: AskKind) => void;
  isHolder: boolean;
}

function Kinds({ value, onChange, isHolder }: KindsProps) {
  const { t } = useLingui();
  const kinds: { value: AskKind; label: string }[] = [
    { value: 'ANSWER', label: t`A question` },
    { value: 'APPROVE', label: t`An approval` },
    ...(isHolder ? [{ value: 'TAKE_OVER' as const, label: t`Take over` }] : []),
  ];
  return (
    <SegmentedControl
      aria-label={t`What you need`}
      size="xs"
      value={value}
      onChange={(next) => onChange(next as AskKind)}
      data={kinds}
    />
  );
}

function TakeOverHint() {
  return (
    <Text size="sm" c="dimmed">
      <Trans>What you shared or handed over goes on with the next holder, and its part of the price is yours.</Trans>
    </Text>
  );
}
