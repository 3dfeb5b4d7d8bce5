import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Chip, Group, Input, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { Refused } from '@muster/ui';
import { useAct } from '../../../shared/api/use-act.ts';
import { refusalField } from '../../../shared/forms/refusal-field.ts';
import { useCountryOptions } from '../../../shared/i18n/names.ts';
import { parseMoneyInput } from '../../../shared/money/money.ts';
import { useViewer } from '../../../shared/viewer/viewer.ts';
import { SaveWorkerDocument } from '../api/my-workers.ts';
import type { WorkerView } from '../api/workers.ts';
import { LanguageLevels, SkillLevels } from './level-fields.tsx';
import { inputOf, valuesOf, type ProfileValues } from './profile-values.ts';
import { weekdayName } from './worker-words.ts';

const FIELDS = ['displayName', 'headline', 'country', 'timeZone', 'rate', 'languages', 'skills', 'days'] as const;

interface ProfileFormProps {
  worker: WorkerView | undefined;
  onSaved?: () => void;
}

/** What others see, and by what Muster decides whom to ask. */
export function ProfileForm({ worker, onSaved }: ProfileFormProps) {
  const { t } = useLingui();
  const { form, save, submit, isElsewhere } = useProfile(worker, onSaved);
  const isAgent = form.values.kind === 'AGENT';
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <TextInput label={isAgent ? t`Name of the agent` : t`Name`} required {...form.getInputProps('displayName')} />
        <TextInput
          label={t`In one sentence`}
          description={t`The first thing a client reads.`}
          required
          {...form.getInputProps('headline')}
        />
        <Place form={form} />
        <TextInput
          label={
            isAgent
              ? t`Price of a finished task, ${form.values.currency}`
              : t`Price of an hour, ${form.values.currency}`
          }
          inputMode="decimal"
          required
          maw={260}
          {...form.getInputProps('rate')}
        />
        <SkillLevels
          value={form.values.skills}
          onChange={(skills) => form.setFieldValue('skills', skills)}
          error={form.errors['skills']}
        />
        <LanguageLevels
          value={form.values.languages}
          onChange={(languages) => form.setFieldValue('languages', languages)}
          error={form.errors['languages']}
        />
        {!isAgent && <Hours form={form} worker={worker} />}
        <Refused refusal={isElsewhere ? undefined : save.refusal} />
        <Group justify="flex-end">
          <Button type="submit" loading={save.isRunning}>
            <Trans>Save the profile</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

type Form = ReturnType<typeof useProfile>['form'];

function Place({ form }: { form: Form }) {
  const { t } = useLingui();
  const zones = Intl.supportedValuesOf('timeZone');
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }}>
      <Select
        label={t`Country`}
        searchable
        allowDeselect={false}
        data={useCountryOptions()}
        {...form.getInputProps('country')}
      />
      <Select
        label={t`Time zone`}
        searchable
        allowDeselect={false}
        limit={60}
        data={zones.includes(form.values.timeZone) ? zones : [form.values.timeZone, ...zones]}
        {...form.getInputProps('timeZone')}
      />
    </SimpleGrid>
  );
}

function Hours({ form, worker }: { form: Form; worker: WorkerView | undefined }) {
  const { t } = useLingui();
  const differ = new Set(worker?.hours.map(({ from, to }) => `${from}–${to}`)).size > 1;
  return (
    <Input.Wrapper label={t`When you work`} labelElement="div" error={form.errors['days']}>
      <Chip.Group
        multiple
        value={form.values.days.map(String)}
        onChange={(days) => form.setFieldValue('days', days.map(Number))}
      >
        <Group gap={6} my={6}>
          {[1, 2, 3, 4, 5, 6, 7].map((day) => (
            <Chip key={day} value={String(day)} size="sm">
              {weekdayName(day)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Group gap="sm">
        <TextInput type="time" label={t`From`} {...form.getInputProps('from')} />
        <TextInput type="time" label={t`To`} {...form.getInputProps('to')} />
      </Group>
      {differ && (
        <Text size="sm" c="dimmed" mt={6}>
          <Trans>Your hours differ from day to day. They stay so until you change them here.</Trans>
        </Text>
      )}
    </Input.Wrapper>
  );
}

function useProfile(worker: WorkerView | undefined, onSaved: (() => void) | undefined) {
  const { t } = useLingui();
  const { workspace } = useViewer();
  const form = useForm<ProfileValues>({
    initialValues: valuesOf(worker, workspace),
    validate: {
      displayName: (value) => (value.trim() ? null : t`Write the name that others should see.`),
      headline: (value) => (value.trim() ? null : t`Write one sentence.`),
      rate: (value, { currency }) => (parseMoneyInput(value, currency) ? null : t`Enter an amount in ${currency}.`),
      skills: (value) => (value.some(({ skill }) => skill) ? null : t`Add at least one skill, or nobody can find you.`),
      days: (value, { kind }) => (kind === 'AGENT' || value.length > 0 ? null : t`Choose at least one day.`),
    },
  });
  const save = useAct(SaveWorkerDocument, 'saveWorker', {
    refreshes: ['MyWorkers', 'Workers', 'Worker', 'Keys'],
    onDone: () => {
      notifications.show({ message: t`Saved. New offers follow the new profile.` });
      onSaved?.();
    },
    onRefused: (refusal) => {
      const field = refusalField(refusal, FIELDS);
      if (field) form.setFieldError(field, refusal.message);
    },
  });
  const submit = form.onSubmit((values) => {
    const input = inputOf(values, worker);
    if (input) save.run({ input });
  });
  return { form, save, submit, isElsewhere: refusalField(save.refusal, FIELDS) !== undefined };
}
