import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Input, MultiSelect, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { Refused } from '@muster/ui';
import { useLanguageOptions } from '../../../shared/i18n/names.ts';
import type { Plan, PlanSeat } from './plan-facts.ts';
import { useSeatKindNames } from './plan-words.ts';
import { usePlanEdit } from './use-plan-edit.ts';

/** Who may sit there: kind, languages and what the seat is called. */
export function SeatForm({ plan, seat }: { plan: Plan; seat: PlanSeat }) {
  const { t } = useLingui();
  const kinds = useSeatKindNames();
  const languages = useLanguageOptions();
  const { edit, isSaving, refusal } = usePlanEdit(plan);
  const form = useForm({
    initialValues: { title: seat.title, preferredKind: seat.preferredKind, languages: [...seat.languages] },
  });
  return (
    <form onSubmit={form.onSubmit((values) => edit({ editSeat: { seatId: seat.id, ...values } }))}>
      <Stack gap="sm">
        <Text fw={600}>
          <Trans>Change the seat</Trans>
        </Text>
        <TextInput label={t`Name of the seat`} required {...form.getInputProps('title')} />
        <Input.Wrapper label={t`Who sits there best`} labelElement="div">
          <SegmentedControl
            fullWidth
            mt={4}
            aria-label={t`Who sits there best`}
            data={(['PERSON', 'EITHER', 'AGENT'] as const).map((value) => ({ value, label: kinds[value] }))}
            {...form.getInputProps('preferredKind')}
          />
        </Input.Wrapper>
        <MultiSelect label={t`Languages`} searchable data={languages} {...form.getInputProps('languages')} />
        <Refused refusal={refusal} />
        <Group justify="flex-end">
          <Button type="submit" variant="default" loading={isSaving} disabled={!form.isDirty()}>
            <Trans>Save the seat</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
