import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, NumberInput, Select, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { Refused } from '@muster/ui';
import { ConfirmDialog } from '../../../shared/components/confirm-dialog.tsx';
import type { Plan, PlanBlock } from './plan-facts.ts';
import { usePlanEdit } from './use-plan-edit.ts';

interface BlockFormProps {
  plan: Plan;
  block: PlanBlock;
  onGone: () => void;
}

export function BlockForm({ plan, block, onGone }: BlockFormProps) {
  const { t } = useLingui();
  const { form, submit, isSaving, refusal } = useBlockForm(plan, block);
  const seats = plan.seats.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text fw={600}>
          <Trans>Change the block</Trans>
        </Text>
        <TextInput label={t`Title`} required {...form.getInputProps('title')} />
        <Textarea label={t`What is to be done`} autosize minRows={2} {...form.getInputProps('description')} />
        <Select label={t`Responsible seat`} data={seats} allowDeselect={false} {...form.getInputProps('seatId')} />
        <Select
          label={t`Reviewing seat`}
          description={t`While nobody sits there, you answer yourself.`}
          allowDeselect={false}
          data={seats.filter(({ value }) => value !== form.values.seatId)}
          {...form.getInputProps('reviewSeatId')}
        />
        <SimpleGrid cols={3}>
          <NumberInput label={t`Person, min`} min={1} {...form.getInputProps('personMinutes')} />
          <NumberInput label={t`Agent, min`} placeholder={t`cannot`} min={1} {...form.getInputProps('agentMinutes')} />
          <NumberInput label={t`Review, min`} min={0} {...form.getInputProps('reviewMinutes')} />
        </SimpleGrid>
        <TextInput
          label={t`One more criterion`}
          placeholder={t`It is done when…`}
          {...form.getInputProps('addCriterion')}
        />
        <Refused refusal={refusal} />
        <Group justify="space-between">
          <RemoveBlock plan={plan} block={block} onGone={onGone} />
          <Button type="submit" loading={isSaving} disabled={!form.isDirty()}>
            <Trans>Save</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useBlockForm(plan: Plan, block: PlanBlock) {
  const { edit, isSaving, refusal } = usePlanEdit(plan);
  const form = useForm({
    initialValues: {
      title: block.title,
      description: block.description,
      seatId: block.seatId,
      reviewSeatId: block.reviewSeatId ?? '',
      personMinutes: block.personMinutes,
      agentMinutes: block.agentMinutes ?? '',
      reviewMinutes: block.reviewMinutes,
      addCriterion: '',
    },
  });
  const submit = form.onSubmit(({ agentMinutes, addCriterion, ...values }) =>
    edit({
      editBlock: {
        blockId: block.id,
        ...values,
        ...(agentMinutes === '' ? { clearAgentMinutes: true } : { agentMinutes: Number(agentMinutes) }),
        ...(addCriterion.trim() && { addCriterion: addCriterion.trim() }),
      },
    }),
  );
  return { form, submit, isSaving, refusal };
}

function RemoveBlock({ plan, block, onGone }: BlockFormProps) {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure();
  const { edit, isSaving, refusal } = usePlanEdit(plan, () => {
    close();
    onGone();
  });
  return (
    <>
      <Button variant="subtle" color="red" onClick={open}>
        <Trans>Remove</Trans>
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        onClose={close}
        title={t`Remove “${block.title}”`}
        confirm={t`Remove the block`}
        isRunning={isSaving}
        refusal={refusal}
        onConfirm={() => edit({ removeBlockId: block.id })}
      >
        <Trans>Its links go with it. What other blocks took from it, you must have at hand or make otherwise.</Trans>
      </ConfirmDialog>
    </>
  );
}
