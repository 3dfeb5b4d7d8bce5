import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, NumberInput, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconBookmark } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Refused } from '@muster/ui';
import { useAct } from '../../../../shared/api/use-act.ts';
import { SavePartDocument } from '../../api/saved-parts.ts';
import type { Plan } from '../plan-facts.ts';
import { COUNTED, useCountLabels } from './count-labels.ts';

interface KeepPartProps {
  plan: Plan;
  /** A block, a team with all below it, or neither: the whole plan. */
  what: { readonly blockId?: string; readonly teamId?: string };
  title: string;
  children: ReactNode;
}

/** Puts a block, a team or the whole plan into the workspace's library. */
export function KeepPart({ plan, what, title, children }: KeepPartProps) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  return (
    <>
      <Button variant="default" leftSection={<IconBookmark size={16} aria-hidden />} onClick={open}>
        {children}
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t`Keep in your library`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <KeepForm plan={plan} what={what} title={title} onKept={close} />
      </Modal>
    </>
  );
}

function KeepForm({ plan, what, title, onKept }: Omit<KeepPartProps, 'children'> & { onKept: () => void }) {
  const { t } = useLingui();
  const labels = useCountLabels();
  const act = useAct(SavePartDocument, 'savePart', {
    refreshes: ['SavedParts'],
    onDone: () => {
      notifications.show({ message: t`Kept. You find it under “Add a block”, “Your library”.` });
      onKept();
    },
  });
  const form = useForm({ initialValues: { title, summary: '', repeatedFor: null as string | null, count: 1 } });
  const submit = form.onSubmit(({ repeatedFor, count, ...texts }) => {
    const where = { ...(what.blockId && { blockIds: [what.blockId] }), ...(what.teamId && { teamId: what.teamId }) };
    const grows = repeatedFor ? { repeatedFor, count } : {};
    act.run({ input: { blueprintId: plan.id, ...texts, ...where, ...grows } });
  });
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput data-autofocus label={t`Title`} required {...form.getInputProps('title')} />
        <Textarea
          label={t`When to use it`}
          placeholder={t`For small shops; worked well with one tester.`}
          autosize
          minRows={2}
          {...form.getInputProps('summary')}
        />
        <Group align="end" gap="sm">
          <Select
            label={t`Minutes grow with`}
            placeholder={t`nothing`}
            clearable
            w={180}
            data={COUNTED.map((value) => ({ value, label: labels(value) }))}
            {...form.getInputProps('repeatedFor')}
          />
          {form.values.repeatedFor && (
            <NumberInput label={t`Now for`} min={1} max={50} w={110} {...form.getInputProps('count')} />
          )}
        </Group>
        <Text size="sm" c="dimmed">
          <Trans>Everybody in this workspace can use it. Plans made with it do not change when you remove it.</Trans>
        </Text>
        <Refused refusal={act.refusal} />
        <Group justify="flex-end">
          <Button type="submit" loading={act.isRunning}>
            <Trans>Keep it</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
